#include "models/proposals/lexiconrepository.h"

#include "models/proposals/proposalrow.h"

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("lexicon_entry");
const QString kColumns = QStringLiteral("SELECT id, family, phrase, explanation, active FROM lexicon_entry ");

LexiconEntry fromRow(const Row &row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.boolean(4)};
}

Values bind(const LexiconEntry &entry)
{
    return {{QLatin1StringView("family"), entry.family.simplified()},
            {QLatin1StringView("phrase"), entry.phrase.simplified()},
            {QLatin1StringView("explanation"), entry.explanation.trimmed()},
            {QLatin1StringView("active"), entry.active ? 1 : 0}};
}

struct Sentences {
    QString family;
    QString phrase;
    QString twice;
};

Status valid(Transaction &transaction, const LexiconEntry &entry, const Sentences &say)
{
    if (entry.family.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, say.family, QStringLiteral("family")};
    if (!Lexicon::isUsable(entry.phrase))
        return Error{ErrorKind::Invalid, say.phrase, QStringLiteral("phrase")};
    const auto taken = transaction.database().scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM lexicon_entry WHERE phrase = ? AND id <> ?)"),
        {entry.phrase.simplified(), entry.id.value});
    if (!taken)
        return taken.error();
    return taken->toBool() ? Status(Error{ErrorKind::Invalid, say.twice, QStringLiteral("phrase")}) : done();
}

} // namespace

Result<std::vector<LexiconEntry>> LexiconRepository::read(const QString &where)
{
    std::vector<LexiconEntry> entries;
    const Status status = m_database.select(kColumns + where + QStringLiteral("ORDER BY family, phrase"), {}, [&](const Row &row) {
        entries.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return entries;
}

Result<std::vector<LexiconEntry>> LexiconRepository::all() { return read({}); }

Result<std::vector<LexiconEntry>> LexiconRepository::active() { return read(QStringLiteral("WHERE active = 1 ")); }

Result<LexiconEntryId> LexiconRepository::add(Transaction &transaction, const LexiconEntry &entry)
{
    const Sentences say{tr("Give the phrase a family."), tr("A phrase needs at least one word of three letters."),
                        tr("This phrase is already in the lexicon.")};
    if (Status status = valid(transaction, entry, say); !status)
        return status.error();
    const auto id = transaction.insert(kTable, bind(entry));
    if (!id)
        return id.error();
    return LexiconEntryId{*id};
}

Status LexiconRepository::update(Transaction &transaction, const LexiconEntry &entry)
{
    const Sentences say{tr("Give the phrase a family."), tr("A phrase needs at least one word of three letters."),
                        tr("This phrase is already in the lexicon.")};
    if (Status status = valid(transaction, entry, say); !status)
        return status;
    return transaction.update(kTable, entry.id.value, bind(entry));
}

Status LexiconRepository::remove(Transaction &transaction, LexiconEntryId id)
{
    return transaction.remove(kTable, id.value);
}

std::vector<LexiconText> LexiconRepository::textsOf(const Proposal &proposal)
{
    return {{QStringLiteral("title"), proposal.title},       {QStringLiteral("objective"), proposal.objective},
            {QStringLiteral("tasks"), proposal.tasks},       {QStringLiteral("rhythm"), proposal.rhythm},
            {QStringLiteral("skills"), proposal.skills},     {QStringLiteral("material"), proposal.material}};
}

Result<std::vector<Precedent>> LexiconRepository::precedents(const LexiconEntry &entry, ProposalId except, int count)
{
    std::vector<Precedent> found;
    LexiconEntry wanted = entry;
    wanted.active = true;
    const Lexicon lexicon({wanted});
    const QString sql =
        QStringLiteral("SELECT %1, c.name, d.verdict, d.reason, d.decided_on FROM proposal_decision d "
                       "JOIN proposal p ON p.id = d.proposal JOIN commune c ON c.id = p.commune "
                       "WHERE d.kind = 'conformity' AND p.id <> ? AND d.id = (SELECT max(l.id) FROM proposal_decision l "
                       "WHERE l.proposal = p.id AND l.kind = 'conformity') ORDER BY d.decided_on DESC, d.id DESC")
            .arg(proposalColumns());
    const int after = proposalColumnCount();
    const Status status = m_database.select(sql, {except.value}, [&](const Row &row) {
        const Proposal proposal = proposalFromRow(row);
        if (lexicon.warns(textsOf(proposal))) {
            found.push_back({proposal.id, proposal.number, proposal.title, row.text(after),
                             ProposalWords::verdict(row.text(after + 1)).value_or(ProposalVerdict::ToComplete), row.text(after + 2),
                             row.date(after + 3)});
        }
        return static_cast<int>(found.size()) < count;
    });
    if (!status)
        return status.error();
    return found;
}

} // namespace pc
