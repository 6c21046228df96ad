// Reads and writes the lexicon, and finds what was decided before about the same words.
#pragma once

#include "models/proposals/lexicon.h"
#include "models/proposals/proposal.h"
#include "models/store/transaction.h"

namespace pc {

/// A proposal decided earlier whose text held the same words.
struct Precedent {
    ProposalId proposal;
    QString number;
    QString title;
    QString commune;
    ProposalVerdict verdict = ProposalVerdict::Conforming;
    QString reason;
    QDate decidedOn;

    friend bool operator==(const Precedent &, const Precedent &) = default;
};

class LexiconRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::LexiconRepository)

public:
    explicit LexiconRepository(Database &database) : m_database(database) {}

    /// By family, then by phrase.
    Result<std::vector<LexiconEntry>> all();
    Result<std::vector<LexiconEntry>> active();
    /// Errors: Invalid without a family, for a phrase without a word or that exists.
    static Result<LexiconEntryId> add(Transaction &transaction, const LexiconEntry &entry);
    static Status update(Transaction &transaction, const LexiconEntry &entry);
    static Status remove(Transaction &transaction, LexiconEntryId id);

    /// Decided proposals other than `except` in which this entry warned, latest decision first, at most `count`.
    Result<std::vector<Precedent>> precedents(const LexiconEntry &entry, ProposalId except, int count = 5);

    /// The texts of a proposal that are looked at.
    static std::vector<LexiconText> textsOf(const Proposal &proposal);

private:
    Result<std::vector<LexiconEntry>> read(const QString &where);

    Database &m_database;
};

} // namespace pc
