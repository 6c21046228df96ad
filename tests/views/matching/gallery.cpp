// Draws the page of candidatures and its dialogs into PNG files, to be looked at by people.
// matching_gallery FOLDER [TRANSLATION.qm]
#include "tests/models/applications/candidatures.h"
#include "tests/views/common/fakedialogs.h"
#include "views/applications/applicationpane.h"
#include "views/applications/applicationspage.h"
#include "views/applications/newapplicationdialog.h"
#include "views/applications/reasondialog.h"
#include "views/applications/wishlist.h"
#include "views/common/recordtable.h"
#include "views/common/theme.h"
#include "views/matching/matchdialog.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTranslator>

using namespace pc;
using namespace pc::test;

namespace {

void save(QWidget &window, const QDir &folder, const QString &name)
{
    QTest::qWait(150);
    window.grab().save(folder.filePath(name + u".png"_s));
}

void fill(Candidatures &reg)
{
    reg.setRule(rule::participationValidated, u"1"_s);
    reg.setRule(rule::wishesRanked, u"1"_s);
    const ProposalId games = reg.proposal(u"Jeux et mémoire avec les aînés"_s, kEtroeungt,
                                          {{"rhythm"_L1, u"le mercredi après-midi"_s}, {"places"_L1, 2}, {"minors_accepted"_L1, u"no"_s},
                                           {"starts_on"_L1, u"2026-12-01"_s}, {"ends_on"_L1, u"2027-04-30"_s}});
    const ProposalId books = reg.proposal(u"Boîte à livres"_s, kFeron);
    const struct {
        const char16_t *name;
        CommuneId commune;
        ApplicationStatus status;
        Participation decision;
    } people[] = {{u"MARTIN", kEtroeungt, ApplicationStatus::Admissible, Participation::Validated},
                  {u"NGUYEN", kEtroeungt, ApplicationStatus::Received, Participation::Undecided},
                  {u"PETIT", kFeron, ApplicationStatus::Admissible, Participation::Validated},
                  {u"LEROY", kMormal, ApplicationStatus::Waiting, Participation::NotValidated},
                  {u"DA SILVA", kMoeres, ApplicationStatus::Admissible, Participation::Validated},
                  {u"ABBÉ", kGhyvelde, ApplicationStatus::Incomplete, Participation::Undecided}};
    for (const auto &each : people) {
        const StudentId student = reg.student(QString::fromUtf16(each.name), each.commune,
                                              {{"availability"_L1, u"mercredi et week-end"_s}, {"insured_until"_L1, u"2027-03-31"_s}});
        const ApplicationId id = reg.apply(student, each.status);
        reg.wish(id, {books, games});
        if (each.decision == Participation::Undecided)
            continue;
        reg.write([&](Transaction &t) {
            return ApplicationsRepository::decideParticipation(t, {id}, {each.decision, u"Inscription non trouvée"_s, u"BVE"_s, t.today()});
        });
    }
}

void draw(const QDir &folder, const QString &look)
{
    Candidatures reg;
    fill(reg);
    FakeDialogs dialogs;
    ApplicationsPage page(reg.store(), dialogs);
    page.resize(1060, 600);
    page.show();
    page.setCampaign(reg.campaign.value);
    page.focusContent();
    page.table()->chooseRow(3);
    save(page, folder, look + u"-page"_s);
    page.resize(1500, 800);
    save(page, folder, look + u"-page-wide"_s);
    page.newApplication();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        save(*dialog, folder, look + u"-new"_s);
        dialog->close();
    }
    page.pane()->stepButton(ApplicationStatus::Withdrawn)->click();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        save(*dialog, folder, look + u"-reason"_s);
        dialog->close();
    }
    MatchDialog match(reg.store(), dialogs, ProposalId{1});
    match.show();
    save(match, folder, look + u"-match"_s);
    match.table(true)->selectRow(0);
    save(match, folder, look + u"-match-outside"_s);
    MatchDialog offers(reg.store(), dialogs, StudentId{1}, reg.campaign);
    offers.show();
    save(offers, folder, look + u"-offers"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2)
        return 2;
    QTranslator french;
    if (arguments.size() > 2 && french.load(arguments[2]))
        QCoreApplication::installTranslator(&french);
    for (const auto &[name, appearance] : {std::pair(u"light"_s, Appearance::Light), std::pair(u"dark"_s, Appearance::Dark)}) {
        applyAppearance(app, appearance);
        draw(QDir(arguments[1]), name);
    }
    return 0;
}
