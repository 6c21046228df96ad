// A small register with one campaign, for the tests of candidatures and matching. Everybody in it is invented.
//
// Communes: 1 Étrœungt and 4 Féron (same EPCI), 2 L'Orée de Mormal, 3 Ghyvelde, 5 Les Moëres, a part of Ghyvelde.
#pragma once

#include "models/applications/applicationslist.h"
#include "models/applications/applicationsrepository.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "tests/models/store/registers.h"

#include <QTest>

namespace pc::test {

using namespace Qt::StringLiterals;

inline const CommuneId kEtroeungt{1};
inline const CommuneId kMormal{2};
inline const CommuneId kGhyvelde{3};
inline const CommuneId kFeron{4};
inline const CommuneId kMoeres{5};

inline Status fillCandidatures(Database &database)
{
    if (Status status = fillBaseline(database); !status)
        return status;
    return database.script(
        u"INSERT INTO epci (code, name, kind) VALUES ('200041960', 'Cœur de l''Avesnois', 'CC'), ('200043321', 'Pays de Mormal', 'CC');\n"
        "INSERT INTO arrondissement (code, name, departement) VALUES ('591', 'Avesnes-sur-Helpe', '59'), ('594', 'Dunkerque', '59');\n"
        "UPDATE commune SET epci = '200041960', arrondissement = '591' WHERE id = 1;\n"
        "UPDATE commune SET epci = '200043321', arrondissement = '591' WHERE id = 2;\n"
        "UPDATE commune SET arrondissement = '594' WHERE id = 3;\n"
        "INSERT INTO commune (id, kind, code, name, article, departement, arrondissement, epci, postal_codes, former_codes, parent, in_perimeter)\n"
        "VALUES (4, 'C', '59229', 'Féron', 0, '59', '591', '200041960', '59610', '', NULL, 1),\n"
        "       (5, 'D', '59404', 'Les Moëres', 4, '59', NULL, NULL, '59122', '', 3, 1);\n"_s);
}

class Candidatures {
public:
    Candidatures()
    {
        testClock().set(QDateTime(QDate(2026, 11, 3), QTime(14, 32)));
        auto made = Store::create(m_folder.filePath(u"a.pcom"_s), options(), fillCandidatures);
        if (!made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
        m_store = std::move(*made);
        m_store->addMaintainer([](Database &database, const ChangeSet &changes) {
            return RecordIndex(database, applicationIndexSpec()).maintain(changes);
        });
        write([this](Transaction &transaction) -> Status {
            const auto added = CampaignsRepository::add(transaction, Campaign::ofYear({2026}));
            if (!added)
                return added.error();
            campaign = *added;
            return done();
        });
        setRule(rule::quotaMinutes, u"1800"_s);
        setRule(rule::participationValidated, u"0"_s);
        setRule(rule::opinionAsked, u"0"_s);
        setRule(rule::wishesRanked, u"0"_s);
    }

    Store &store() { return *m_store; }
    Database &database() { return m_store->database(); }
    ApplicationsRepository applications() { return ApplicationsRepository(database()); }

    /// One change; fails the program when it does.
    void write(const Store::Work &work)
    {
        if (const Status status = m_store->transact(u"a change"_s, work); !status)
            qFatal("%s", qPrintable(status.error().message + u" / "_s + status.error().detail));
    }
    /// One change, that may be refused.
    Status tried(const Store::Work &work) { return m_store->transact(u"a change"_s, work); }

    void setRule(const QString &name, const QString &value)
    {
        write([&](Transaction &transaction) { return CampaignRulesRepository::set(transaction, campaign, name, value); });
    }
    qint64 insert(QLatin1StringView table, const Values &values)
    {
        qint64 id = 0;
        write([&](Transaction &transaction) -> Status {
            const auto added = transaction.insert(table, values);
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
        return id;
    }
    void set(QLatin1StringView table, qint64 id, const Values &values)
    {
        write([&](Transaction &transaction) { return transaction.update(table, id, values); });
    }

    StudentId student(const QString &lastName, CommuneId commune, const Values &more = {})
    {
        Values usual{{"last_name"_L1, lastName}, {"first_name"_L1, u"Léa"_s}, {"component"_L1, u"Lettres"_s}, {"level"_L1, u"L2"_s}};
        if (commune.isValid())
            usual.append({"commune"_L1, commune.value});
        return {insert("student"_L1, with(more, usual))};
    }
    ProposalId proposal(const QString &title, CommuneId commune, const Values &more = {})
    {
        const QString number = u"2026-%1"_s.arg(++m_number, 3, 10, QChar(u'0'));
        return {insert("proposal"_L1, with(more, {{"campaign"_L1, campaign.value}, {"commune"_L1, commune.value},
                                                  {"number"_L1, number}, {"title"_L1, title}, {"status"_L1, u"conforming"_s},
                                                  {"minutes"_L1, 1800}}))};
    }
    ApplicationId apply(StudentId student, ApplicationStatus status = ApplicationStatus::Received, QDate on = {2026, 10, 20})
    {
        ApplicationId id;
        write([&](Transaction &transaction) -> Status {
            Application application;
            application.campaign = campaign;
            application.student = student;
            application.receivedOn = on;
            application.status = status;
            const auto added = ApplicationsRepository::add(transaction, application);
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
        return id;
    }
    Application application(ApplicationId id)
    {
        const auto found = applications().find(id);
        if (!found || !*found)
            qFatal("no such candidature");
        return **found;
    }
    void wish(ApplicationId id, const std::vector<ProposalId> &proposals)
    {
        write([&](Transaction &transaction) { return ApplicationsRepository::setWishes(transaction, id, proposals); });
    }
    /// An affectation in a state of its life, as the register holds it.
    qint64 assignment(StudentId student, ProposalId proposal, int minutes = 1800, const QString &status = u"running"_s)
    {
        return insert("assignment"_L1, {{"campaign"_L1, campaign.value}, {"proposal"_L1, proposal.value}, {"student"_L1, student.value},
                                        {"status"_L1, status}, {"minutes"_L1, minutes}, {"starts_on"_L1, u"2026-11-02"_s},
                                        {"ends_on"_L1, u"2027-04-30"_s}});
    }
    void closeCampaign()
    {
        write([&](Transaction &transaction) { return CampaignsRepository::close(transaction, campaign); });
    }

    CampaignId campaign;

private:
    /// Columns that are given, then the usual ones that are not.
    static Values with(Values given, const Values &usual)
    {
        for (const auto &each : usual) {
            const bool isGiven = std::any_of(given.begin(), given.end(), [&](const auto &value) { return value.first == each.first; });
            if (!isGiven)
                given.append(each);
        }
        return given;
    }

    TempDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_number = 0;
};

} // namespace pc::test
