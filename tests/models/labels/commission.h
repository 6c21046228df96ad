// A commission for tests: files that are complete, a session on 3 November 2026, members. Every person is made up.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelsessionsrepository.h"
#include "tests/models/assignments/affectations.h"

namespace pc::test {

class Commission : public Affectations {
public:
    Commission()
    {
        // Nobody has hours in these registers: the label asks for none.
        set(QLatin1StringView("label_kind"), 1, {{QLatin1StringView("min_minutes"), 0}});
        set(QLatin1StringView("proposal"), proposal.value, {{QLatin1StringView("places"), 20}});
        LabelSession made;
        made.campaign = campaign;
        made.heldOn = QDate(2026, 11, 3);
        made.heldAt = QStringLiteral("14:30");
        made.place = QStringLiteral("Salle des actes");
        session = addSession(made);
    }

    LabelSessionId addSession(const LabelSession &made)
    {
        LabelSessionId id;
        write([&](Transaction &transaction) -> Status {
            const auto added = LabelSessionsRepository::add(transaction, made);
            if (added)
                id = *added;
            return added ? done() : Status(added.error());
        });
        return id;
    }
    LabelSession kept() { return **LabelSessionsRepository(database()).find(session); }
    /// Sets options of the session.
    void options(int quorum, bool recusals, bool anonymous = false)
    {
        LabelSession changed = kept();
        changed.quorum = quorum;
        changed.recusals = recusals;
        changed.anonymous = anonymous;
        write([&](Transaction &transaction) { return LabelSessionsRepository::update(transaction, changed); });
    }
    /// A complete file that claims an affectation of the student.
    LabelFileId completeFile(const QString &last, const QString &first, qint64 commune = 1)
    {
        const StudentId who = addStudent(last, first);
        const AssignmentId work = add(draft(who));
        set(QLatin1StringView("student"), who.value, {{QLatin1StringView("commune"), commune}}); // moved since
        const LabelFileId file{insert(QLatin1StringView("label_file"),
                                      {{QLatin1StringView("campaign"), campaign.value},
                                       {QLatin1StringView("student"), who.value},
                                       {QLatin1StringView("kind"), 1},
                                       {QLatin1StringView("status"), QStringLiteral("complete")},
                                       {QLatin1StringView("description"), QStringLiteral("Lecture à voix haute le mercredi.")},
                                       {QLatin1StringView("grid"), 1},
                                       {QLatin1StringView("opened_on"), QStringLiteral("2026-09-10")},
                                       {QLatin1StringView("deposited_on"), QStringLiteral("2026-09-15")}})};
        insert(QLatin1StringView("label_claim"), {{QLatin1StringView("file"), file.value}, {QLatin1StringView("assignment"), work.value}});
        return file;
    }
    void schedule(const std::vector<LabelFileId> &files)
    {
        write([&](Transaction &transaction) {
            return LabelFilesRepository::schedule(transaction, files, session, testClock().today());
        });
    }
    LabelMember member(const QString &name, bool present = true, qint64 commune = 0) const
    {
        LabelMember one;
        one.name = name;
        one.role = QStringLiteral("Membre");
        one.commune = {commune};
        one.present = present;
        return one;
    }
    void seat(const std::vector<LabelMember> &all)
    {
        write([&](Transaction &transaction) { return LabelSessionsRepository::setMembers(transaction, session, all); });
    }
    std::vector<LabelMember> members() { return *LabelSessionsRepository(database()).members(session); }
    Status decide(LabelFileId file, LabelVerdict verdict, const QString &reason = {})
    {
        LabelDecision decision;
        decision.verdict = verdict;
        decision.reason = reason;
        decision.author = QStringLiteral("Commission");
        decision.decidedOn = QDate(2026, 11, 3);
        return attempt([&](Transaction &transaction) { return LabelFilesRepository::decide(transaction, {file}, decision); });
    }
    LabelFile fileOf(LabelFileId id) { return **LabelFilesRepository(database()).find(id); }

    LabelSessionId session;
};

} // namespace pc::test
