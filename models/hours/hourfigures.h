// The four figures about hours, defined once: planned, entered, signed, remaining. Everything on screen, on paper and on
// the command line that counts hours asks here, and shows definition() when somebody wonders.
#pragma once

#include "models/base/id.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QHash>

namespace pc {

enum class HourFigure { Planned, Entered, Signed, Remaining };
/// What the figures are about; the definition of what remains depends on it.
enum class HourScope { Assignment, Student, Commune, Campaign };

struct HourFigures {
    qint64 planned = 0;   ///< minutes; of affectations that are not cancelled, after the latest signed amendment
    qint64 entered = 0;   ///< minutes; every line, whatever its state
    qint64 signedOff = 0; ///< minutes; lines with a visa: signed or closed
    qint64 remaining = 0; ///< minutes; of a student never below 0, elsewhere negative when planned hours are exceeded

    friend bool operator==(const HourFigures &, const HourFigures &) = default;
    qint64 of(HourFigure figure) const;
};

class HourFiguresReader {
    Q_DECLARE_TR_FUNCTIONS(pc::HourFiguresReader)

public:
    explicit HourFiguresReader(Database &database) : m_database(database) {}

    /// All hours of the affectation, in whatever campaign they fall.
    Result<HourFigures> ofAssignment(AssignmentId assignment);
    /// Planned by affectations of the campaign; entered and signed on days of the campaign.
    Result<HourFigures> ofStudent(StudentId student, CampaignId campaign);
    /// With what was begun in communes that have merged into it since.
    Result<HourFigures> ofCommune(CommuneId commune, CampaignId campaign);
    Result<HourFigures> ofCampaign(CampaignId campaign);
    /// Every student with an affectation or hours in the campaign, by key.
    Result<QHash<qint64, HourFigures>> ofStudents(CampaignId campaign);
    /// Every affectation of the campaign, by key; the same figures as ofAssignment().
    Result<QHash<qint64, HourFigures>> ofAssignments(CampaignId campaign);

    static QString label(HourFigure figure);
    /// One sentence that says how the figure is made.
    static QString definition(HourFigure figure, HourScope scope);

private:
    Result<HourFigures> sums(const QString &planned, const QString &done, const QVariantList &values);
    Result<QHash<qint64, HourFigures>> grouped(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
