// What a student did and does: candidatures and affectations with their hours, campaign by campaign, and the account of
// the quota. Read only, through SQL over the tables of the other rooms; nothing is counted twice here.
#pragma once

#include "models/store/database.h"
#include "models/students/student.h"

namespace pc {

struct PathLine {
    enum class Kind { Application, Assignment };

    Kind kind = Kind::Application;
    qint64 id = 0; ///< of the candidature or the affectation
    CampaignId campaign;
    QString campaignName;
    ProposalId proposal; ///< none for a candidature that was not sent to an action
    QString action;      ///< "2026-014 Aide numérique"
    QString commune;
    QString status;      ///< database word of its own table
    QDate day;           ///< received on, or first day
    qint64 planned = 0;  ///< minutes, after the latest signed amendment
    qint64 entered = 0;  ///< minutes, whatever the campaign of the day
    qint64 signedOff = 0;

    friend bool operator==(const PathLine &, const PathLine &) = default;
};

/// The hours of a student in one campaign against its quota.
struct PathQuota {
    CampaignId campaign;
    QString campaignName;
    qint64 entered = 0;   ///< minutes on days of the campaign
    qint64 signedOff = 0;
    int quota = 0;  ///< minutes, less the waiver
    int waived = 0; ///< minutes

    friend bool operator==(const PathQuota &, const PathQuota &) = default;
};

class StudentPath {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentPath)

public:
    explicit StudentPath(Database &database) : m_database(database) {}

    /// Latest campaign first; in a campaign the candidature, then the affectations.
    Result<std::vector<PathLine>> lines(StudentId student);
    /// One line for each campaign the student takes part in or has hours in, latest first.
    Result<std::vector<PathQuota>> quotas(StudentId student);
    /// "2026-2027: 18 h 30 entered, 12 h signed, of 30 h."
    static QString sentence(const PathQuota &quota);

    /// The label of a state, as its own page says it.
    static QString applicationLabel(const QString &word);
    static QString assignmentLabel(const QString &word);
    static QString label(PathLine::Kind kind);

private:
    Database &m_database;
};

} // namespace pc
