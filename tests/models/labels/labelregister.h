// A small register with two campaigns, students at work and files of labels. Everybody in it is invented.
//
// The clock stands at 20 April 2027; files are deposited until 30 April. Affectations have 30 h signed unless told.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "tests/models/applications/candidatures.h"

namespace pc::test {

inline const LabelKindId kEngagement{1};
inline const LabelKindId kInitiative{2};
inline const QDate kLastDay{2027, 4, 30};

class LabelRegister : public Candidatures {
public:
    LabelRegister()
    {
        testClock().set(QDateTime(QDate(2027, 4, 20), QTime(10, 0)));
        write([this](Transaction &t) { return LabelKindsRepository::setWindow(t, kEngagement, campaign, {{2027, 2, 1}, kLastDay}); });
        write([this](Transaction &t) { return LabelKindsRepository::setWindow(t, kInitiative, campaign, {{2027, 2, 1}, kLastDay}); });
    }

    LabelFilesRepository files() { return LabelFilesRepository(database()); }

    /// A student at work, with hours signed and hours only entered.
    AssignmentId atWork(StudentId student, ProposalId proposal, int signedMinutes = 1800, int enteredMinutes = 0)
    {
        const AssignmentId id{assignment(student, proposal)};
        hours(id, signedMinutes, true);
        hours(id, enteredMinutes, false);
        return id;
    }
    void hours(AssignmentId id, int minutes, bool isSigned)
    {
        QVariant visa(QMetaType::fromType<qlonglong>());
        if (isSigned && minutes > 0) {
            visa = insert("visa"_L1, {{"assignment"_L1, id.value}, {"signatory"_L1, u"Mme Jeanne Petit"_s}, {"role"_L1, u"mayor"_s},
                                      {"signed_on"_L1, u"2027-04-01"_s}});
        }
        for (int day = 1; minutes > 0; ++day, minutes -= 600) {
            insert("hour_entry"_L1, {{"assignment"_L1, id.value}, {"day"_L1, QDate(2027, isSigned ? 1 : 2, day).toString(Qt::ISODate)},
                                     {"minutes"_L1, std::min(minutes, 600)},
                                     {"status"_L1, isSigned ? u"signed"_s : u"entered"_s}, {"visa"_L1, visa}});
        }
    }

    LabelFileId open(StudentId student, const std::vector<AssignmentId> &claims, LabelKindId kind = kEngagement, CampaignId year = {})
    {
        LabelFileId id;
        write([&](Transaction &t) -> Status {
            LabelFile file;
            file.campaign = year.isValid() ? year : campaign;
            file.student = student;
            file.kind = kind;
            file.openedOn = t.today();
            file.swornOn = t.today();
            const auto added = LabelFilesRepository::add(t, file, claims);
            if (added)
                id = *added;
            return added ? done() : Status(added.error());
        });
        return id;
    }
    /// A student at work with a file in preparation.
    LabelFileId opened(const QString &lastName, int signedMinutes = 1800)
    {
        const StudentId who = student(lastName, kEtroeungt);
        return open(who, {atWork(who, proposal(u"Atelier "_s + lastName, kEtroeungt), signedMinutes)});
    }
    Status deposit(LabelFileId id, QDate day = {2027, 4, 20}, const QString &why = {})
    {
        return tried([&](Transaction &t) { return LabelFilesRepository::deposit(t, id, day, why); });
    }
    /// Every piece asked for is received.
    void receiveAll(LabelFileId id)
    {
        write([&](Transaction &t) -> Status {
            const auto lines = LabelFilesRepository(t.database()).pieces(id);
            for (const PieceLine &line : *lines) {
                if (Status set = LabelFilesRepository::setPiece(t, id, line.requirement.id, PieceState::Accepted); !set)
                    return set;
            }
            return done();
        });
    }
    Status step(LabelFileId id, LabelStatus to, const QString &reason = {})
    {
        return tried([&](Transaction &t) { return LabelFilesRepository::step(t, id, to, t.today(), reason); });
    }
    LabelFileId complete(const QString &lastName, int signedMinutes = 1800)
    {
        const LabelFileId id = opened(lastName, signedMinutes);
        if (!deposit(id))
            qFatal("not deposited");
        receiveAll(id);
        if (const Status status = step(id, LabelStatus::Complete); !status)
            qFatal("%s", qPrintable(status.error().message));
        return id;
    }
    LabelSessionId session(QDate day, int quorum = 0)
    {
        return {insert("label_session"_L1, {{"campaign"_L1, campaign.value}, {"held_on"_L1, day.toString(Qt::ISODate)}, {"quorum"_L1, quorum}})};
    }
    qint64 member(LabelSessionId session, bool present)
    {
        return insert("label_member"_L1, {{"session"_L1, session.value}, {"position"_L1, 1}, {"name"_L1, u"Mme Anne Membre"_s},
                                          {"present"_L1, present ? 1 : 0}});
    }
    void sign(LabelSessionId session)
    {
        set("label_session"_L1, session.value, {{"signed_on"_L1, u"2027-06-12"_s}, {"signed_by"_L1, u"Mme Anne Membre"_s}});
    }
    Status schedule(const std::vector<LabelFileId> &ids, LabelSessionId session)
    {
        return tried([&](Transaction &t) { return LabelFilesRepository::schedule(t, ids, session, t.today()); });
    }
    Status decide(const std::vector<LabelFileId> &ids, LabelVerdict verdict, const QString &reason = {}, LabelSessionId session = {})
    {
        LabelDecision decision;
        decision.verdict = verdict;
        decision.reason = reason;
        decision.session = session;
        decision.decidedOn = QDate(2027, 6, 10);
        decision.author = u"Mme Odile Vice-Présidente"_s;
        return tried([&](Transaction &t) { return LabelFilesRepository::decide(t, ids, decision); });
    }
    LabelFile file(LabelFileId id)
    {
        const auto found = files().find(id);
        if (!found || !*found)
            qFatal("no such file");
        return **found;
    }
    QList<qint64> agenda(LabelSessionId session)
    {
        QList<qint64> ids;
        int place = 0;
        const auto found = files().ofSession(session);
        for (const LabelFile &each : *found) {
            if (each.agenda != ++place)
                qFatal("the agenda has a gap");
            ids << each.id.value;
        }
        return ids;
    }
    /// The campaign of the year after, with the same action offered again.
    CampaignId nextYear()
    {
        CampaignId next;
        write([&](Transaction &t) -> Status {
            const auto added = CampaignsRepository::add(t, Campaign::ofYear({2027}));
            if (added)
                next = *added;
            return added ? done() : Status(added.error());
        });
        return next;
    }
};

} // namespace pc::test
