// The convention between the two partners, which is temporary, and the questions they put to each other.
//
// Nothing here acts on the end of a convention: alertOf() says what a day means for it.
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <optional>
#include <vector>

namespace pc {

struct Partnership {
    PartnershipId id;
    QString title; ///< never empty
    QString firstParty = {};
    QString firstSignatory = {};
    QString secondParty = {};
    QString secondSignatory = {};
    QDate signedOn = {};
    QDate startsOn = {};
    QDate endsOn = {}; ///< last day, included; invalid when no end is written
    bool tacitRenewal = false;
    int alertDays = 120; ///< days before the end from which the end is announced, 0 to 1000
    QString committee = {};
    QString note = {};

    friend bool operator==(const Partnership &, const Partnership &) = default;
};

enum class PartnershipAlert {
    None,     ///< nothing to say
    Unsigned, ///< no day of signature
    NotYet,   ///< begins later
    EndsSoon, ///< ends within its days of alert, the last day included
    Ended,    ///< ended before this day
};

/// What a day means for a convention; an end says more than a missing signature.
PartnershipAlert alertOf(const Partnership &partnership, QDate today);

enum class Partner { Udccas, University };

struct PartnerQuestion {
    PartnerQuestionId id;
    PartnershipId partnership; ///< none when it belongs to no convention in particular
    QDate askedOn;
    Partner askedBy = Partner::Udccas;
    QString question; ///< never empty
    QString answer = {};
    QDate answeredOn = {};

    friend bool operator==(const PartnerQuestion &, const PartnerQuestion &) = default;

    bool isOpen() const { return !answeredOn.isValid(); }
};

class PartnerWords {
    Q_DECLARE_TR_FUNCTIONS(pc::PartnerWords)

public:
    static QString word(Partner partner);
    static std::optional<Partner> partner(const QString &word);
    static QString label(Partner partner);
    static std::vector<Partner> partners();
    /// One sentence on the alert of a convention; empty for none.
    static QString sentence(const Partnership &partnership, QDate today);
};

class PartnershipsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::PartnershipsRepository)

public:
    explicit PartnershipsRepository(Database &database) : m_database(database) {}

    Result<std::optional<Partnership>> find(PartnershipId id);
    /// The latest to end first; those without an end before all others.
    Result<std::vector<Partnership>> all();
    /// Errors: Invalid for a missing title, days in the wrong order or days of alert out of range.
    static Result<PartnershipId> add(Transaction &transaction, const Partnership &partnership);
    static Status update(Transaction &transaction, const Partnership &partnership);
    /// Its questions stay, without a convention.
    static Status remove(Transaction &transaction, PartnershipId id);
    static Status validate(const Partnership &partnership);

    Result<std::optional<PartnerQuestion>> findQuestion(PartnerQuestionId id);
    /// Questions without an answer first, then the latest first.
    Result<std::vector<PartnerQuestion>> questions();
    /// Errors: Invalid for a missing question or day, an answer without its day, or a day without an answer.
    static Result<PartnerQuestionId> addQuestion(Transaction &transaction, const PartnerQuestion &question);
    static Status updateQuestion(Transaction &transaction, const PartnerQuestion &question);
    static Status removeQuestion(Transaction &transaction, PartnerQuestionId id);
    static Status validateQuestion(const PartnerQuestion &question);

private:
    Database &m_database;
};

} // namespace pc
