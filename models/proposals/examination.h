// The grid of questions of the examination, by version, and the answers a proposal received.
//
// A proposal keeps the version it was first answered with; a change of the grid makes a new version and touches no
// answer. What the answers mean for a decision is told by ProposalLife.
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <vector>

namespace pc {

enum class GridAnswer { Yes, No, Unclear };

struct GridQuestion {
    QuestionId id;
    int position = 0;
    QString text; ///< "yes" is the answer that conforms
    QString quote = {};
    QString source = {};
    bool required = true;

    friend bool operator==(const GridQuestion &, const GridQuestion &) = default;
};

struct ExaminationGrid {
    GridId id;
    int version = 0;
    QDate validFrom = {};
    QString note = {};
    std::vector<GridQuestion> questions = {};

    friend bool operator==(const ExaminationGrid &, const ExaminationGrid &) = default;
};

struct ExaminationAnswer {
    QuestionId question;
    GridAnswer answer = GridAnswer::Unclear;
    QString note = {};

    friend bool operator==(const ExaminationAnswer &, const ExaminationAnswer &) = default;
};

class ExaminationRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ExaminationRepository)

public:
    explicit ExaminationRepository(Database &database) : m_database(database) {}

    /// The grid in force on a day: the latest version valid by then, the first one before.
    Result<ExaminationGrid> current(QDate day);
    /// The grid a proposal is examined with: that of its answers, else the one in force on `day`.
    Result<ExaminationGrid> of(ProposalId proposal, QDate day);
    Result<std::vector<ExaminationAnswer>> answers(ProposalId proposal);

    /// Keeps the answer to one question, or removes it when `answer` is empty. The first answer to a proposal that was
    /// just received begins its examination.
    static Status answer(Transaction &transaction, ProposalId proposal, QuestionId question,
                         std::optional<GridAnswer> answer, const QString &note = {});
    /// Adds a version of the grid from these questions, in force from today. Errors: Invalid without a question, or with
    /// a question without text.
    static Result<GridId> addVersion(Transaction &transaction, const std::vector<GridQuestion> &questions, const QString &note);

    static QString word(GridAnswer answer);
    static std::optional<GridAnswer> answerOf(const QString &word);
    static QString label(GridAnswer answer);

private:
    Result<ExaminationGrid> read(const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
