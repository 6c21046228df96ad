// The list of hours as a page or an export asks for it: one line per entry with the names around it.
#pragma once

#include "models/hours/hourentry.h"
#include "models/hours/hourwarning.h"
#include "models/itemmodels/recordcolumn.h"

namespace pc {

/// One line of the list, joined.
struct HourLine {
    HourEntry entry;
    StudentId student;
    QString firstName;
    QString lastName;
    CommuneId commune;
    QString communeName;
    QString proposalNumber;
    QString action;
    CampaignId campaign;   ///< of the day; not valid when none holds it
    bool isFrozen = false; ///< that campaign is closed
    QString signatory;
    VisaRole role = VisaRole::Mayor;
    QDate signedOn;
    std::vector<HourWarning> warnings;

    /// "MARTIN Léa".
    QString studentName() const;
};

/// The columns of the list, by section.
struct HourColumn {
    enum Id { Day, Student, Commune, Action, Duration, StartsAt, Task, Status, Signatory, SignedOn, Remark, Count };
};

class HoursList {
    Q_DECLARE_TR_FUNCTIONS(pc::HoursList)

public:
    explicit HoursList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &source();

    /// The lines of these keys, in any order; warnings are of `today`.
    Result<std::vector<HourLine>> lines(const std::vector<RowKey> &keys, QDate today);
    /// Lines that wait for somebody: to sign or contested, on days of the campaign (0: of any).
    Result<qint64> waiting(CampaignId campaign);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// Columns of hour_index a list may be filtered by, in the order of the chips.
    static QStringList facets();
    static QString facetTitle(const QString &facet);
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const QString &facet, const IndexFilter &filter);

private:
    Status readEntries(std::vector<HourLine> &lines, QDate today);

    Database &m_database;
};

} // namespace pc
