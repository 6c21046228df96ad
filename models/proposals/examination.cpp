#include "models/proposals/examination.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/proposals/proposalsrepository.h"

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kGrids("examination_grid");
const QLatin1StringView kQuestions("examination_question");
const QLatin1StringView kAnswers("examination_answer");

struct AnswerWord {
    GridAnswer value;
    QLatin1StringView word;
    const char *label;
};
constexpr AnswerWord kWords[] = {
    {GridAnswer::Yes, QLatin1StringView("yes"), QT_TRANSLATE_NOOP("pc::ExaminationRepository", "Yes")},
    {GridAnswer::No, QLatin1StringView("no"), QT_TRANSLATE_NOOP("pc::ExaminationRepository", "No")},
    {GridAnswer::Unclear, QLatin1StringView("unclear"), QT_TRANSLATE_NOOP("pc::ExaminationRepository", "Unclear")},
};

const AnswerWord &entryOf(GridAnswer answer)
{
    return *std::find_if(std::begin(kWords), std::end(kWords), [&](const AnswerWord &entry) { return entry.value == answer; });
}

Values bind(GridId grid, int position, const GridQuestion &question)
{
    return {{QLatin1StringView("grid"), grid.value},
            {QLatin1StringView("position"), position},
            {QLatin1StringView("text"), question.text.simplified()},
            {QLatin1StringView("quote"), question.quote.trimmed()},
            {QLatin1StringView("source"), question.source.trimmed()},
            {QLatin1StringView("required"), question.required ? 1 : 0}};
}

} // namespace

QString ExaminationRepository::word(GridAnswer answer) { return entryOf(answer).word; }

QString ExaminationRepository::label(GridAnswer answer) { return tr(entryOf(answer).label); }

std::optional<GridAnswer> ExaminationRepository::answerOf(const QString &word)
{
    for (const AnswerWord &entry : kWords) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

Result<ExaminationGrid> ExaminationRepository::read(const QString &where, const QVariantList &values)
{
    ExaminationGrid grid;
    Status status = m_database.select(QStringLiteral("SELECT id, version, valid_from, note FROM examination_grid ") + where, values,
                                      [&](const Row &row) {
                                          grid = {{row.integer(0)}, static_cast<int>(row.integer(1)), row.date(2), row.text(3), {}};
                                          return false;
                                      });
    if (status) {
        status = m_database.select(QStringLiteral("SELECT id, position, text, quote, source, required FROM examination_question "
                                                  "WHERE grid = ? ORDER BY position"),
                                   {grid.id.value}, [&](const Row &row) {
                                       grid.questions.push_back({{row.integer(0)}, static_cast<int>(row.integer(1)), row.text(2),
                                                                 row.text(3), row.text(4), row.boolean(5)});
                                       return true;
                                   });
    }
    if (!status)
        return status.error();
    return grid;
}

Result<ExaminationGrid> ExaminationRepository::current(QDate day)
{
    return read(QStringLiteral("ORDER BY valid_from > ?, CASE WHEN valid_from > ? THEN version ELSE -version END LIMIT 1"),
                {bindDate(day), bindDate(day)});
}

Result<ExaminationGrid> ExaminationRepository::of(ProposalId proposal, QDate day)
{
    const auto used = m_database.scalar(QStringLiteral("SELECT q.grid FROM examination_answer a JOIN examination_question q "
                                                       "ON q.id = a.question WHERE a.proposal = ? ORDER BY q.grid DESC LIMIT 1"),
                                        {proposal.value});
    if (!used)
        return used.error();
    return used->isValid() ? read(QStringLiteral("WHERE id = ?"), {*used}) : current(day);
}

Result<std::vector<ExaminationAnswer>> ExaminationRepository::answers(ProposalId proposal)
{
    std::vector<ExaminationAnswer> answers;
    const Status status = m_database.select(
        QStringLiteral("SELECT a.question, a.answer, a.note FROM examination_answer a JOIN examination_question q "
                       "ON q.id = a.question WHERE a.proposal = ? ORDER BY q.position"),
        {proposal.value}, [&](const Row &row) {
            answers.push_back({{row.integer(0)}, answerOf(row.text(1)).value_or(GridAnswer::Unclear), row.text(2)});
            return true;
        });
    if (!status)
        return status.error();
    return answers;
}

Status ExaminationRepository::answer(Transaction &transaction, ProposalId proposal, QuestionId question,
                                     std::optional<GridAnswer> answer, const QString &note)
{
    Database &database = transaction.database();
    QString word;
    CampaignId campaign;
    const Status read = database.select(QStringLiteral("SELECT status, campaign FROM proposal WHERE id = ?"), {proposal.value},
                                        [&](const Row &row) {
                                            word = row.text(0);
                                            campaign = {row.integer(1)};
                                            return false;
                                        });
    if (!read)
        return read;
    if (Status status = CampaignsRepository::requireOpen(transaction, campaign); !status)
        return status;
    if (word != QLatin1StringView("submitted") && word != QLatin1StringView("in_examination")
        && word != QLatin1StringView("to_complete") && word != QLatin1StringView("draft"))
        return Error{ErrorKind::Refused, tr("This proposal is already decided: examine it again to change an answer."), {}};
    const auto row = database.scalar(QStringLiteral("SELECT id FROM examination_answer WHERE proposal = ? AND question = ?"),
                                     {proposal.value, question.value});
    if (!row)
        return row.error();
    if (!answer)
        return row->isValid() ? transaction.remove(kAnswers, row->toLongLong()) : done();
    if (row->isValid()) {
        return transaction.update(kAnswers, row->toLongLong(),
                                  {{QLatin1StringView("answer"), ExaminationRepository::word(*answer)},
                                   {QLatin1StringView("note"), note.trimmed()}});
    }
    const auto added = transaction.insert(kAnswers, {{QLatin1StringView("proposal"), proposal.value},
                                                     {QLatin1StringView("question"), question.value},
                                                     {QLatin1StringView("answer"), ExaminationRepository::word(*answer)},
                                                     {QLatin1StringView("note"), note.trimmed()}});
    if (!added)
        return added.error();
    if (word != QLatin1StringView("submitted"))
        return done();
    return ProposalsRepository::advance(transaction, proposal, ProposalStatus::InExamination);
}

Result<GridId> ExaminationRepository::addVersion(Transaction &transaction, const std::vector<GridQuestion> &questions,
                                                 const QString &note)
{
    if (questions.empty())
        return Error{ErrorKind::Invalid, tr("A grid needs at least one question."), QStringLiteral("questions")};
    for (const GridQuestion &question : questions) {
        if (question.text.trimmed().isEmpty())
            return Error{ErrorKind::Invalid, tr("Each question of the grid needs a text."), QStringLiteral("text")};
    }
    const auto last = transaction.database().scalar(QStringLiteral("SELECT coalesce(max(version), 0) FROM examination_grid"));
    if (!last)
        return last.error();
    const auto id = transaction.insert(kGrids, {{QLatin1StringView("version"), last->toInt() + 1},
                                                {QLatin1StringView("valid_from"), bindDate(transaction.today())},
                                                {QLatin1StringView("note"), note.trimmed()}});
    if (!id)
        return id.error();
    const GridId grid{*id};
    int position = 0;
    for (const GridQuestion &question : questions) {
        const auto added = transaction.insert(kQuestions, bind(grid, ++position, question));
        if (!added)
            return added.error();
    }
    return grid;
}

} // namespace pc
