// The reports: which there are, what each asks for, and the paper it gives. What they say, not how it looks.
//
// Figures are read from the database that is handed over: for a past day the caller hands a register rewound to it
// (models/register/pastregister). Hours are minutes; every figure is the one of models/hours and models/campaigns.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/paper/paper.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>
#include <vector>

namespace pc {

/// What a report may be narrowed to, or is about.
enum class ReportSubject { Campaign, Commune, Proposal, Student };

struct ReportKind {
    const char *name;    ///< on the command line: "synthesis"
    const char *title;   ///< QT_TRANSLATE_NOOP("pc::Reports", …)
    const char *purpose; ///< one sentence, the same
    ReportSubject subject = ReportSubject::Campaign;
    bool table = false;          ///< mainly one table: spreadsheets can hold it, columns may be chosen
    bool landscape = false;      ///< to begin with
    bool byArrondissement = false; ///< may be narrowed to one
    bool namesStudents = false;  ///< can be made anonymous
    bool canBeFrozen = false;    ///< its figures may be kept "arrêté au"
    bool ofLabel = false;        ///< about the file of a label of a student
};

struct ReportRequest {
    QString name;
    CampaignId campaign;    ///< invalid: the campaign of the day
    CommuneId commune;      ///< for a subject Commune
    ProposalId proposal;    ///< for a subject Proposal
    StudentId student;      ///< for a subject Student
    QString arrondissement; ///< INSEE code; empty: all
    QStringList columns;    ///< keys of the columns wanted, in order; empty: the usual ones
    std::optional<bool> landscape;
    bool anonymous = false; ///< students as "Student 1", no contact details, nothing that people wrote about them
    bool texts = false;     ///< in an anonymous report, what people wrote all the same, unless it names a student
    QDate day;              ///< the day it is made, or that its figures are of; printed
    QDate editedOn = {};    ///< the day it is really made, printed at the foot; invalid: `day`
    bool past = false;      ///< `day` is a past day the register was rewound to: printed "figures as of"
};

struct ReportColumn {
    QString key;
    QString title;
    bool usual = true;
};

class Reports {
    Q_DECLARE_TR_FUNCTIONS(pc::Reports)

public:
    explicit Reports(Database &database) : m_database(database) {}

    static const std::vector<ReportKind> &kinds();
    static const ReportKind *find(const QString &name);
    static QString title(const ReportKind &kind);
    static QString purpose(const ReportKind &kind);
    /// The columns a table report can show; empty for the others.
    static std::vector<ReportColumn> columns(const ReportKind &kind);

    /// Errors: Usage for an unknown report, Refused when what it is about does not exist.
    Result<Paper> make(const ReportRequest &request);
    /// Codes and names of the arrondissements of the perimeter, by name.
    Result<std::vector<std::pair<QString, QString>>> arrondissements();
    /// What the request lacks gets its default: the campaign of the day, the first commune, action or student that has
    /// something to show.
    Result<ReportRequest> withDefaults(ReportRequest request);
    /// "2026-11-03 Synthèse 2026-2027", without an ending; no character a file system refuses.
    Result<QString> fileName(const ReportRequest &request);

private:
    /// A sentence instead of a report that lacks its campaign or its subject; empty when it has both.
    static QString nothingFor(const ReportRequest &request);

    Database &m_database;
};

} // namespace pc
