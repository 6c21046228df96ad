// A small register for tests about proposals: four communes of the Nord, one campaign, the indexes kept. Fictional data.
//
//   1 Étrœungt (1,233 inhabitants), 2 L'Orée de Mormal (899), 3 Ghyvelde (4,119: not ayant droit), 4 Uxem (left).
#pragma once

#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/communeindex.h"
#include "models/communes/communesrepository.h"
#include "models/proposals/actions.h"
#include "models/proposals/examination.h"
#include "models/proposals/lexiconrepository.h"
#include "models/proposals/proposalslist.h"
#include "models/proposals/proposalsrepository.h"
#include "models/settings/settingsrepository.h"
#include "tests/models/store/registers.h"

namespace pc::test {

inline Status fillVillages(Database &database)
{
    if (Status status = fillBaseline(database); !status)
        return status;
    Status status = database.script(QStringLiteral(
        "INSERT INTO arrondissement (code, name, departement) VALUES ('591', 'Avesnes-sur-Helpe', '59'), "
        "('594', 'Dunkerque', '59');\n"
        "INSERT INTO commune (id, kind, code, name, article, departement, postal_codes, former_codes, in_perimeter) "
        "VALUES (4, 'C', '59605', 'Uxem', 1, '59', '59229', '', 1);\n"
        "UPDATE commune SET arrondissement = CASE WHEN id IN (1, 2) THEN '591' ELSE '594' END;\n"
        "INSERT INTO vintage (year, in_force) VALUES (2022, '2025-01-01'), (2023, '2026-01-01');\n"
        "INSERT INTO population (commune, vintage, census_year, municipale, totale) VALUES (1, 2023, 2023, 1233, 1250), "
        "(2, 2023, 2023, 899, 910), (3, 2023, 2023, 4119, 4200), (4, 2023, 2023, 1518, 1530), (4, 2022, 2022, 1491, 1500);\n"));
    if (!status)
        return status;
    const auto defaults = SettingsRepository::defaults();
    if (!defaults)
        return defaults.error();
    std::vector<Setting> settings;
    for (const Setting &setting : *defaults) {
        if (setting.name != setting::populationVintage)
            settings.push_back(setting);
    }
    settings.push_back({0, setting::populationVintage, QStringLiteral("2022"), QDate(2025, 1, 1), QStringLiteral("a test")});
    settings.push_back({0, setting::populationVintage, QStringLiteral("2023"), QDate(2026, 1, 1), QStringLiteral("a test")});
    status = SettingsRepository::writeBaseline(database, settings);
    if (status)
        status = CampaignsRepository::writeBaseline(database, Campaign::ofYear({2026}));
    if (status)
        status = CommuneIndex(database, testClock().today()).rebuild();
    return status ? RecordIndex(database, proposalIndexSpec()).rebuild() : status;
}

/// A fresh register in a folder of its own; today is 3 November 2026.
class Villages {
public:
    Villages()
    {
        testClock().set(QDateTime(QDate(2026, 11, 3), QTime(14, 32)));
        auto made = Store::create(m_folder.filePath(QStringLiteral("villages.pcom")), options(), fillVillages);
        if (!made)
            qFatal("%s %s", qPrintable(made.error().message), qPrintable(made.error().detail));
        m_store = std::move(*made);
        m_store->addMaintainer([](Database &database, const ChangeSet &changes) {
            return CommuneIndex(database, testClock().today()).maintain(changes);
        });
        m_store->addMaintainer([](Database &database, const ChangeSet &changes) {
            return RecordIndex(database, proposalIndexSpec()).maintain(changes);
        });
    }

    Store &store() { return *m_store; }
    Database &database() { return m_store->database(); }
    ProposalsRepository proposals() { return ProposalsRepository(database()); }
    static QDate today() { return testClock().today(); }

    Status write(const Store::Work &work) { return m_store->transact(QStringLiteral("a change"), work); }

    static Proposal draft(const QString &title = QStringLiteral("Visites de convivialité"), CommuneId commune = {1})
    {
        Proposal proposal;
        proposal.campaign = {1};
        proposal.commune = commune;
        proposal.title = title;
        proposal.type = {1};
        proposal.minutes = 1800;
        proposal.receivedOn = today();
        return proposal;
    }
    /// Adds a proposal; its key, or qFatal.
    ProposalId add(const Proposal &proposal)
    {
        ProposalId id;
        const Status status = write([&](Transaction &transaction) -> Status {
            const auto added = ProposalsRepository::add(transaction, proposal);
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
        return id;
    }
    ProposalId add(const QString &title = QStringLiteral("Visites de convivialité"), CommuneId commune = {1})
    {
        return add(draft(title, commune));
    }
    Proposal find(ProposalId id)
    {
        const auto found = proposals().find(id);
        return found && *found ? **found : Proposal();
    }
    /// Answers yes to every question of the grid, or to all but the last `left` required ones.
    Status answerAll(ProposalId id, int left = 0)
    {
        return write([&](Transaction &transaction) -> Status {
            const auto grid = ExaminationRepository(transaction.database()).of(id, today());
            if (!grid)
                return grid.error();
            int required = 0;
            for (const GridQuestion &question : grid->questions)
                required += question.required ? 1 : 0;
            int answered = 0;
            for (const GridQuestion &question : grid->questions) {
                if (question.required && ++answered > required - left)
                    break;
                if (Status status = ExaminationRepository::answer(transaction, id, question.id, GridAnswer::Yes); !status)
                    return status;
            }
            return done();
        });
    }
    Status advance(ProposalId id, ProposalStatus to, const QString &reason = {})
    {
        return write([&](Transaction &transaction) { return ProposalsRepository::advance(transaction, id, to, reason); });
    }
    /// A student with an affectation of this status on a proposal; answers the affectation's key.
    qint64 assign(ProposalId id, const QString &status = QStringLiteral("prepared"))
    {
        qint64 assignment = 0;
        const Status written = write([&](Transaction &transaction) -> Status {
            const auto student = transaction.insert(
                QLatin1StringView("student"),
                {{QLatin1StringView("last_name"), QStringLiteral("MARTIN %1").arg(++m_students)}});
            if (!student)
                return student.error();
            const auto added = transaction.insert(QLatin1StringView("assignment"),
                                                  {{QLatin1StringView("campaign"), 1},
                                                   {QLatin1StringView("proposal"), id.value},
                                                   {QLatin1StringView("student"), *student},
                                                   {QLatin1StringView("status"), status},
                                                   {QLatin1StringView("minutes"), 1800},
                                                   {QLatin1StringView("starts_on"), QStringLiteral("2026-12-01")},
                                                   {QLatin1StringView("ends_on"), QStringLiteral("2027-05-31")}});
            if (!added)
                return added.error();
            assignment = *added;
            return done();
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().message + written.error().detail));
        return assignment;
    }
    /// Details of what the check of the list finds; empty when sound.
    QString indexFindings()
    {
        const auto found = RecordIndex(database(), proposalIndexSpec()).check();
        if (!found)
            return found.error().message + found.error().detail;
        QStringList details;
        for (const Finding &finding : *found)
            details << finding.detail;
        return details.join(u' ');
    }

private:
    TempDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_students = 0;
};

} // namespace pc::test
