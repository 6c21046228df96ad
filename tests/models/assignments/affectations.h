// A small register with a campaign, actions and students, for the tests of affectations. Every person is made up.
#pragma once

#include "models/assignments/assignmentindex.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/assignments/conventionsrepository.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/communesrepository.h"
#include "tests/models/store/registers.h"

#include <QTest>

namespace pc::test {

class Affectations {
public:
    Affectations()
    {
        m_store = created(m_folder.filePath(QStringLiteral("a.pcom")));
        m_store->addMaintainer([](Database &database, const ChangeSet &changes) {
            return RecordIndex(database, assignmentIndexSpec()).maintain(changes);
        });
        write([&](Transaction &transaction) -> Status {
            const auto added = CampaignsRepository::add(transaction, Campaign::ofYear({2026}));
            if (!added)
                return added.error();
            campaign = *added;
            // Three parties, whatever the default of the program.
            return CampaignRulesRepository::set(transaction, campaign, rule::signatures,
                                                QStringLiteral("student,commune_elected,university"));
        });
        hall({QStringLiteral("Anne"), QStringLiteral("Petit")});
        proposal = addProposal();
        student = addStudent(QStringLiteral("Martin"), QStringLiteral("Léa"));
    }

    Store &store() { return *m_store; }
    Database &database() { return m_store->database(); }
    AssignmentsRepository repository() { return AssignmentsRepository(database()); }

    Status attempt(const Store::Work &work) { return m_store->transact(QStringLiteral("a change"), work); }
    void write(const Store::Work &work)
    {
        const Status status = attempt(work);
        if (!status)
            QTest::qFail(qPrintable(status.error().message + QStringLiteral(" / ") + status.error().detail), __FILE__, __LINE__);
    }
    qint64 insert(QLatin1StringView table, const Values &values)
    {
        qint64 key = 0;
        write([&](Transaction &transaction) -> Status {
            const auto id = transaction.insert(table, values);
            if (!id)
                return id.error();
            key = *id;
            return done();
        });
        return key;
    }
    void set(QLatin1StringView table, qint64 id, const Values &values)
    {
        write([&](Transaction &transaction) { return transaction.update(table, id, values); });
    }

    struct Mayor {
        QString first;
        QString last;
    };
    void hall(const Mayor &mayor)
    {
        TownHall hall;
        hall.commune = {1};
        hall.civility = Civility::Madame;
        hall.firstName = mayor.first;
        hall.lastName = mayor.last;
        hall.address = QStringLiteral("1 place de la Fiction");
        hall.postalCode = QStringLiteral("59219");
        hall.city = QStringLiteral("Étrœungt");
        write([&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); });
    }

    ProposalId addProposal(const QString &status = QStringLiteral("conforming"), int places = 3, qint64 commune = 1)
    {
        return {insert(QLatin1StringView("proposal"),
                       {{QLatin1StringView("campaign"), campaign.value},
                        {QLatin1StringView("commune"), commune},
                        {QLatin1StringView("number"), QStringLiteral("2026-%1").arg(++m_number, 3, 10, QLatin1Char('0'))},
                        {QLatin1StringView("status"), status},
                        {QLatin1StringView("title"), QStringLiteral("Lecture à voix haute")},
                        {QLatin1StringView("minutes"), 1800},
                        {QLatin1StringView("places"), places},
                        {QLatin1StringView("with_children"), QStringLiteral("no")}})};
    }
    StudentId addStudent(const QString &last, const QString &first, qint64 commune = 1)
    {
        return {insert(QLatin1StringView("student"), {{QLatin1StringView("last_name"), last},
                                                      {QLatin1StringView("first_name"), first},
                                                      {QLatin1StringView("commune"), commune},
                                                      {QLatin1StringView("university"), QStringLiteral("Université de Lille")},
                                                      {QLatin1StringView("born_on"), QStringLiteral("2006-05-04")},
                                                      {QLatin1StringView("insured_until"), QStringLiteral("2027-08-31")}})};
    }

    Assignment draft(StudentId who = {}) const
    {
        Assignment assignment;
        assignment.proposal = proposal;
        assignment.student = who.isValid() ? who : student;
        assignment.minutes = 1800;
        assignment.startsOn = QDate(2026, 11, 2);
        assignment.endsOn = QDate(2027, 4, 30);
        return assignment;
    }
    Result<AssignmentId> tryAdd(const Assignment &assignment)
    {
        Result<AssignmentId> added = AssignmentId{};
        const Status status = attempt([&](Transaction &transaction) -> Status {
            added = AssignmentsRepository::add(transaction, assignment);
            return added ? done() : Status(added.error());
        });
        return status ? added : Result<AssignmentId>(status.error());
    }
    AssignmentId add(const Assignment &assignment)
    {
        const auto added = tryAdd(assignment);
        if (!added)
            QTest::qFail(qPrintable(added.error().message), __FILE__, __LINE__);
        return added ? *added : AssignmentId{};
    }
    AssignmentId add() { return add(draft()); }

    Status sign(AssignmentId id, Party party, QDate on = QDate(2026, 11, 1))
    {
        return attempt([&](Transaction &transaction) {
            return ConventionsRepository::sign(transaction, {{}, id, {}, party, {}, on, {}});
        });
    }
    /// All three parties sign.
    void signAll(AssignmentId id)
    {
        for (const Party party : {Party::Student, Party::CommuneElected, Party::University})
            write([&](Transaction &transaction) {
                return ConventionsRepository::sign(transaction, {{}, id, {}, party, {}, QDate(2026, 11, 1), {}});
            });
    }
    /// Everything the gate asks for.
    void makeReady(AssignmentId id)
    {
        signAll(id);
        write([&](Transaction &transaction) -> Status {
            const auto changed = AssignmentsRepository::confirmInsurer(transaction, {id}, QDate(2026, 11, 1));
            return changed ? done() : Status(changed.error());
        });
    }
    Status step(AssignmentId id, AssignmentStatus to)
    {
        return attempt([&](Transaction &transaction) { return AssignmentsRepository::setStatus(transaction, id, to); });
    }
    void closeCampaign()
    {
        write([&](Transaction &transaction) { return CampaignsRepository::close(transaction, campaign); });
    }
    AssignmentRecord record(AssignmentId id)
    {
        auto found = repository().record(id);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

    CampaignId campaign;
    ProposalId proposal;
    StudentId student;

private:
    TempDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_number = 0;
};

} // namespace pc::test
