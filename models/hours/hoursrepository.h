// Reads and writes lines of hours and the visas on them.
//
// The campaign of a day that is closed refuses every write that concerns the day. Warnings do not block here.
#pragma once

#include "models/hours/hourentry.h"
#include "models/hours/hourwarning.h"
#include "models/store/transaction.h"

namespace pc {

class HoursRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::HoursRepository)

public:
    explicit HoursRepository(Database &database) : m_database(database) {}

    Result<std::optional<HourEntry>> find(HourEntryId id);
    Result<std::vector<HourEntry>> find(const std::vector<HourEntryId> &ids);
    /// By day, then as entered.
    Result<std::vector<HourEntry>> ofAssignment(AssignmentId assignment);
    /// Lines of the month of this day, of every affectation; by affectation and day.
    Result<std::vector<HourEntry>> ofMonth(QDate day);
    /// Lines of one affectation on one day, without monthly ones.
    Result<std::vector<HourEntry>> ofDay(AssignmentId assignment, QDate day);
    /// Lines of the month that wait for the visa of a commune: entered or to sign.
    Result<std::vector<HourEntry>> signable(CommuneId commune, QDate month);
    Result<std::optional<Visa>> visa(VisaId id);
    Result<std::vector<Visa>> visasOf(AssignmentId assignment);
    /// Whether a closed campaign holds the day of any of these lines.
    Result<bool> areFrozen(const std::vector<HourEntryId> &ids);
    Status forEach(const std::function<void(const HourEntry &)> &each);

    /// What stands around a line, for hourWarnings().
    Result<HourSurroundings> around(const HourEntry &entry, QDate today);

    /// Errors: Invalid for a value; Refused when the campaign of the day is closed, or the affectation has not
    /// started or is cancelled. A new line is entered or to sign.
    static Result<HourEntryId> add(Transaction &transaction, const HourEntry &entry);
    /// Rewrites a line. What the commune signed goes back to "to sign" when it changes; status and visa of `entry` are
    /// not looked at. Errors: those of add(), for the old and the new day; Refused when the line is closed.
    static Status update(Transaction &transaction, const HourEntry &entry);
    static Status remove(Transaction &transaction, HourEntryId id);

    /// Hands lines to the commune for its visa; those that wait already stay as they are.
    static Status submit(Transaction &transaction, const std::vector<HourEntryId> &ids);
    /// Signs lines of any affectations: one visa for each affectation. `draft` says who, as what, when, and the month when
    /// it is signed as a whole. Lines that are signed already are left. Answers how many were signed. Errors: Invalid
    /// without a name or for a day to come; Refused for lines of several communes: a visa is of one.
    static Result<int> sign(Transaction &transaction, const std::vector<HourEntryId> &ids, const Visa &draft);
    static Status contest(Transaction &transaction, const std::vector<HourEntryId> &ids, const QString &reason);
    /// Freezes signed lines, once attested; lines in other states are refused.
    static Status close(Transaction &transaction, const std::vector<HourEntryId> &ids);
    static Status reopen(Transaction &transaction, const std::vector<HourEntryId> &ids);

    /// The rules a line must pass to be kept; pure.
    static Status validate(const HourEntry &entry);

private:
    Result<std::vector<HourEntry>> read(const QString &tail, const QVariantList &values);
    static Status step(Transaction &transaction, const std::vector<HourEntryId> &ids, HourStatus to,
                       const HourFacts &facts, const std::function<void(HourEntry &)> &change);
    static Result<VisaId> addVisa(Transaction &transaction, const Visa &visa);
    static Status write(Transaction &transaction, const HourEntry &before, const HourEntry &after);
    static Status requireOneCommune(Database &database, const std::vector<HourEntry> &entries);
    static Status requireStarted(Database &database, AssignmentId assignment);

    Database &m_database;
};

} // namespace pc
