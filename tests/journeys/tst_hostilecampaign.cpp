// Hostile text in the records of a campaign: names of students, titles, notes, referents, the lexicon, mailings, hours.
// It is shown as text on every page, in every tab of a pane and in every dialog, and opens no file.
#include "models/campaigns/campaignsrepository.h"
#include "tests/journeys/campaigndesk.h"
#include "tests/journeys/openwatch.h"
#include "tests/journeys/walk.h"
#include "views/applications/newapplicationdialog.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/comparedialog.h"
#include "views/campaigns/preparedialog.h"
#include "views/campaigns/townhallstab.h"
#include "views/common/formdialog.h"
#include "views/common/toast.h"
#include "views/hours/hourspage.h"
#include "views/hours/visadialog.h"
#include "views/matching/matchdialog.h"
#include "views/proposals/wordsdialog.h"
#include "views/students/mergedialog.h"

#include <QAbstractItemView>
#include <QImage>
#include <QTabWidget>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestHostileCampaign : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPageShowsItAsText();
    void dialogsShowItAsText();

private:
    QString line(const QString &where) const
    {
        return where + u" <img src=\"file://"_s + m_picture + u"\"><b>x</b> \u202Etxt.exe\u2066 & &amp; %1 %n"_s;
    }
    qint64 insert(QLatin1StringView table, const Values &values);
    void fill();
    void fillWork(qint64 campaign, qint64 student, qint64 proposal);
    void look(QWidget *root);
    void lookAtViews(QWidget *root);

    QString m_picture;
    std::unique_ptr<OpenWatch> m_watch;
};

void TestHostileCampaign::init()
{
    DeskTest::init();
    m_picture = m_folder->filePath(u"trap.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_picture));
    m_watch = std::make_unique<OpenWatch>(m_picture);
    QVERIFY(start(newRegister()));
    fill();
    window()->resize(1280, 680);
}

qint64 TestHostileCampaign::insert(QLatin1StringView table, const Values &values)
{
    qint64 id = 0;
    const Status status = store().transact(line(u"Changement"_s), [&](Transaction &transaction) -> Status {
        const auto added = transaction.insert(table, values);
        if (added)
            id = *added;
        return added ? done() : Status(added.error());
    });
    if (!status)
        QTest::qFail(qUtf8Printable(table + u": "_s + status.error().message + status.error().detail), __FILE__, __LINE__);
    return id;
}

void TestHostileCampaign::fill()
{
    mayor(kEtroeungt, line(u"Maire"_s));
    const qint64 campaign = window()->campaign();
    const qint64 commune = communeOf(kEtroeungt).value;
    const qint64 student = insert("student"_L1, {{"last_name"_L1, line(u"Nom"_s)}, {"first_name"_L1, line(u"Prénom"_s)},
                                                 {"commune"_L1, commune}, {"component"_L1, line(u"Composante"_s)},
                                                 {"level"_L1, line(u"L1"_s)}, {"availability"_L1, line(u"Disponible"_s)},
                                                 {"skills"_L1, line(u"Sait"_s)}, {"notes"_L1, line(u"Note"_s)}});
    insert("student"_L1, {{"last_name"_L1, line(u"Nom"_s)}, {"first_name"_L1, line(u"Autre"_s)}, {"commune"_L1, commune}});
    const qint64 proposal = insert("proposal"_L1, {{"campaign"_L1, campaign}, {"commune"_L1, commune}, {"number"_L1, line(u"2026-001"_s)},
                                                   {"title"_L1, line(u"Titre"_s)}, {"status"_L1, u"conforming"_s}, {"minutes"_L1, 1800},
                                                   {"places"_L1, 3}, {"recurrent"_L1, 1}, {"objective"_L1, line(u"Objectif"_s)},
                                                   {"tasks"_L1, line(u"remplacer un agent"_s)}, {"rhythm"_L1, line(u"Rythme"_s)},
                                                   {"referent_name"_L1, line(u"Référent"_s)}, {"notes"_L1, line(u"Note"_s)}});
    insert("proposal_decision"_L1, {{"proposal"_L1, proposal}, {"kind"_L1, u"conformity"_s}, {"verdict"_L1, u"conforming"_s},
                                    {"reason"_L1, line(u"Motif"_s)}, {"author"_L1, line(u"Auteur"_s)}, {"decided_on"_L1, u"2026-10-01"_s}});
    insert("lexicon_entry"_L1, {{"family"_L1, line(u"Famille"_s)}, {"phrase"_L1, u"remplacer un agent"_s},
                                {"explanation"_L1, line(u"Explication"_s)}});
    insert("mailing_round"_L1, {{"campaign"_L1, campaign}, {"kind"_L1, u"call"_s}, {"channel"_L1, u"email"_s},
                                {"sent_on"_L1, u"2026-10-01"_s}, {"subject"_L1, line(u"Objet"_s)}, {"note"_L1, line(u"Note"_s)}});
    insert("partner_question"_L1, {{"asked_on"_L1, u"2026-10-01"_s}, {"asked_by"_L1, u"udccas"_s}, {"question"_L1, line(u"Question"_s)},
                                   {"answer"_L1, line(u"Réponse"_s)}});
    fillWork(campaign, student, proposal);
}

void TestHostileCampaign::fillWork(qint64 campaign, qint64 student, qint64 proposal)
{
    const qint64 application = insert("application"_L1, {{"campaign"_L1, campaign}, {"student"_L1, student}, {"received_on"_L1, u"2026-10-01"_s},
                                                         {"status"_L1, u"admissible"_s}, {"motivation"_L1, line(u"Motivation"_s)},
                                                         {"validation"_L1, u"validated"_s}, {"validation_author"_L1, line(u"Auteur"_s)},
                                                         {"validation_on"_L1, u"2026-10-02"_s}, {"notes"_L1, line(u"Note"_s)}});
    insert("wish"_L1, {{"application"_L1, application}, {"proposal"_L1, proposal}, {"rank"_L1, 1}});
    const qint64 assignment = insert("assignment"_L1, {{"campaign"_L1, campaign}, {"proposal"_L1, proposal}, {"student"_L1, student},
                                                       {"status"_L1, u"running"_s}, {"minutes"_L1, 1800}, {"starts_on"_L1, u"2026-10-01"_s},
                                                       {"ends_on"_L1, u"2027-04-30"_s}, {"commune_referent"_L1, line(u"Référent"_s)},
                                                       {"university_referent"_L1, line(u"Référente"_s)}, {"gate_reason"_L1, line(u"Motif"_s)},
                                                       {"gate_author"_L1, line(u"Auteur"_s)}, {"gate_on"_L1, u"2026-10-01"_s},
                                                       {"derogation_reason"_L1, line(u"Motif"_s)}, {"derogation_author"_L1, line(u"Auteur"_s)},
                                                       {"derogation_on"_L1, u"2026-10-01"_s}, {"appreciation"_L1, line(u"Avis"_s)},
                                                       {"notes"_L1, line(u"Note"_s)}});
    insert("follow_up"_L1, {{"assignment"_L1, assignment}, {"kind"_L1, u"incident"_s}, {"happened_on"_L1, u"2026-10-10"_s},
                            {"person"_L1, line(u"Personne"_s)}, {"facts"_L1, line(u"Faits"_s)}, {"next_step"_L1, line(u"Suite"_s)}});
    insert("hour_entry"_L1, {{"assignment"_L1, assignment}, {"day"_L1, u"2026-11-02"_s}, {"minutes"_L1, 120}, {"status"_L1, u"contested"_s},
                             {"contested_reason"_L1, line(u"Motif"_s)}, {"task"_L1, line(u"Tâche"_s)}, {"note"_L1, line(u"Note"_s)}});
    insert("hour_entry"_L1, {{"assignment"_L1, assignment}, {"day"_L1, u"2026-11-03"_s}, {"minutes"_L1, 60}, {"status"_L1, u"to_sign"_s},
                             {"task"_L1, line(u"Tâche"_s)}});
}

void TestHostileCampaign::look(QWidget *root)
{
    QVERIFY(root);
    QCoreApplication::processEvents();
    root->grab(); // Painted, as on a screen: that is when a picture would be fetched.
    const QStringList faults = readsHtml(root);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY2(!m_watch->wasOpened(), "the picture named by the text was opened");
}

void TestHostileCampaign::lookAtViews(QWidget *root)
{
    look(root);
    for (QAbstractItemView *view : root->findChildren<QAbstractItemView *>()) {
        if (view->inherits("pc::Sidebar") || !view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        if (QTest::currentTestFailed())
            return;
        view->setCurrentIndex(view->model()->index(0, 0));
        look(root);
    }
}

void TestHostileCampaign::everyPageShowsItAsText()
{
    QVERIFY(window()->toast()->text().contains(u"<b>x</b>"_s));
    for (Page *page : window()->makePages()) {
        window()->showPage(page);
        page->focusContent();
        lookAtViews(window());
        for (QTabWidget *tabs : page->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                lookAtViews(window());
            }
        }
        if (auto *hours = qobject_cast<HoursPage *>(page)) {
            for (const auto part : {HoursPage::List, HoursPage::Quota, HoursPage::Month}) {
                hours->showPart(part);
                lookAtViews(window());
            }
        }
        if (QTest::currentTestFailed()) {
            qInfo("on %s", qUtf8Printable(page->title()));
            return;
        }
    }
}

void TestHostileCampaign::dialogsShowItAsText()
{
    const CampaignId campaign{window()->campaign()};
    const ProposalId proposal{number(u"SELECT id FROM proposal"_s)};
    const StudentId first{number(u"SELECT min(id) FROM student"_s)};
    const StudentId second{number(u"SELECT max(id) FROM student"_s)};
    const auto last = CampaignsRepository(store().database()).find(campaign);
    QVERIFY(last.ok() && *last);
    const std::pair<const char *, std::function<QDialog *()>> dialogs[] = {
        {"students for an action", [&] { return new MatchDialog(store(), m_dialogs, proposal, window()); }},
        {"actions for a student", [&] { return new MatchDialog(store(), m_dialogs, first, campaign, window()); }},
        {"visa", [&] { return new VisaDialog(store(), VisaDialog::Proposal{}, window()); }},
        {"merge", [&] { return new MergeDialog(store(), first, second, window()); }},
        {"new candidature", [&] { return new NewApplicationDialog(store(), campaign, first, window()); }},
        {"words", [&] { return new WordsDialog(store(), m_dialogs, window()); }},
        {"compared", [&] { return CompareDialog::show(store(), campaign, window()); }},
        {"next campaign", [&]() -> QDialog * { return *PrepareDialog::show(store(), **last, window()); }},
    };
    for (const auto &[name, make] : dialogs) {
        const QPointer<QDialog> dialog = make();
        dialog->open();
        lookAtViews(dialog);
        for (QTabWidget *tabs : dialog->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                lookAtViews(dialog);
            }
        }
        if (QTest::currentTestFailed()) {
            qInfo("in %s", name);
            return;
        }
        delete dialog;
    }
    window()->showPage(u"campaign"_s);
    look(page<CampaignsPage>()->townHalls()->recordMailing());
}

PC_TEST_MAIN(TestHostileCampaign)
#include "tst_hostilecampaign.moc"
