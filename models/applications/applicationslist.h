// The list of candidatures as a page or an export asks for it: what may be filtered, sorted and shown.
#pragma once

#include "models/applications/application.h"
#include "models/itemmodels/recordcolumn.h"
#include "models/itemmodels/recordindex.h"

namespace pc {

/// One line of the list: the candidature with the words of student and action, joined.
struct ApplicationLine {
    Application application;
    QString campaignName;
    QString lastName;
    QString firstName;
    QString studentNumber;
    QString communeName; ///< of origin; empty when it is not known
    QString arrondissementName;
    QString component;
    QString level;
    int wishes = 0;
    QString actionNumber;  ///< of the action it was sent to, else of the first wish
    QString actionTitle;
    QString actionCommune;

    /// "MARTIN Léa", as lists write it.
    QString studentName() const;
    /// "2026-014 Aide numérique — Étrœungt"; empty without an action.
    QString action() const;
};

/// An action a candidature may wish for or be sent to.
struct ActionChoice {
    ProposalId proposal;
    QString label;  ///< "2026-014 Aide numérique"
    QString detail; ///< name of the commune

    friend bool operator==(const ActionChoice &, const ActionChoice &) = default;
};

/// The columns of the table of candidatures, by section.
struct ApplicationColumn {
    enum Id { Student, Commune, ReceivedOn, Status, Participation, Action, Component, Level, Age, Arrondissement, StudentNumber,
              MayorAnswer, StudentAnswer, Campaign, Count };
};

/// A facet that chips may filter by.
struct ApplicationFacet {
    const char *column; ///< of application_index, also the key in saved states
    const char *title;
};

const RecordIndexSpec &applicationIndexSpec();

class ApplicationsList {
    Q_DECLARE_TR_FUNCTIONS(pc::ApplicationsList)

public:
    explicit ApplicationsList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &index();
    static const std::vector<ApplicationFacet> &facets();
    static QString title(const ApplicationFacet &facet);

    IndexQuery query() { return IndexQuery(m_database, index().table); }
    /// The lines of these keys, in any order.
    Result<std::vector<ApplicationLine>> lines(const std::vector<RowKey> &keys);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const ApplicationFacet &facet, const IndexFilter &filter);
    /// The conforming actions of a campaign that answer what was typed, by number; all of them for an empty text.
    Result<std::vector<ActionChoice>> actions(CampaignId campaign, const QString &typed, int limit);
    /// Candidatures that wait for somebody here: received or incomplete, and participations not decided when the
    /// campaign asks for the decision; campaign 0 stands for all.
    Result<int> waiting(CampaignId campaign);

private:
    Database &m_database;
};

} // namespace pc
