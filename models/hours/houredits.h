// Everything a person may do to hours, as one change each, told in her words: entering, correcting, signing.
//
// It finds the sentence of the change (what it does to a visa, to the quota) and leaves the rules to HoursRepository.
#pragma once

#include "models/hours/hoursrepository.h"
#include "models/store/store.h"

namespace pc {

/// What a cell of a month should hold: all minutes of an affectation on a day, or its monthly total.
struct CellMinutes {
    AssignmentId assignment;
    QDate day;
    bool monthly = false;
    int minutes = 0; ///< 0 clears

    friend bool operator==(const CellMinutes &, const CellMinutes &) = default;
};

/// What several lines are given at once; what is not set stays as it is in each.
struct HourChange {
    std::optional<int> minutes = {};
    std::optional<QString> task = {};
};

class HourEdits {
    Q_DECLARE_TR_FUNCTIONS(pc::HourEdits)

public:
    explicit HourEdits(Store &store) : m_store(store) {}

    /// Each answers the text of the change, empty when there was nothing to do. Errors: those of HoursRepository.
    Result<QString> add(const HourEntry &entry);
    Result<QString> update(const HourEntry &entry);
    /// The same change to several lines, in one step. Errors: those of update(), of the first line that refuses.
    Result<QString> updateAll(const std::vector<HourEntryId> &ids, const HourChange &change);
    Result<QString> remove(const std::vector<HourEntryId> &ids);
    /// One step for all cells; says how many visas fall and whose quota is exceeded, all actions together. Error Refused for a cell that holds several lines: which one is meant is not known.
    Result<QString> setCells(const std::vector<CellMinutes> &cells);
    Result<QString> submit(const std::vector<HourEntryId> &ids);
    /// Error Refused when no line waits for a visa.
    Result<QString> sign(const std::vector<HourEntryId> &ids, const Visa &draft);
    Result<QString> contest(const std::vector<HourEntryId> &ids, const QString &reason);
    Result<QString> close(const std::vector<HourEntryId> &ids);
    Result<QString> reopen(const std::vector<HourEntryId> &ids);

    /// "Léa Martin" of an affectation.
    QString studentOf(AssignmentId assignment);

private:
    struct Above {
        bool is = false;
        QString sum = {};
        QString quota = {};
    };
    struct LineWork {
        std::optional<HourEntry> before = {};
        HourEntry after; ///< of 0 minutes: the line goes
        bool changes = false;
    };
    /// What becomes of a quota: a student in the campaign of a day.
    struct Account {
        StudentId student;
        CampaignId campaign; ///< not valid when none holds the day
        auto operator<=>(const Account &) const = default;
    };
    struct Effects {
        int dropped = 0;   ///< lines that lose their visa
        QStringList above; ///< names of students brought above their quota
    };
    Result<QString> change(const QString &text, const Store::Work &work);
    Result<Account> accountOf(const HourEntry &entry);
    Result<Above> above(const Account &account, int more);
    Result<QString> updateText(const HourEntry &before, const HourEntry &entry);
    Result<Effects> effectsOf(const std::vector<LineWork> &works);
    Result<QString> carryOut(const std::vector<LineWork> &works);
    static Status write(Transaction &transaction, const LineWork &work);
    Result<LineWork> workOf(const CellMinutes &cell);
    static QString linesText(const std::vector<LineWork> &works, const Effects &effects);

    Store &m_store;
};

} // namespace pc
