// The rooms, their arrows and the refused habits, checked on every source file of the program; and the
// checks themselves, tried on planted faults.
#include "tests/structure/arrows.h"
#include "tests/structure/rules.h"
#include "tests/support/testmain.h"

#include <QDir>

#include <algorithm>

using namespace pc::structure;

class TestStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIncludeFollowsAnArrow() { checkAll(arrowFaults); }
    void modelsNeverSeeWidgets() { checkAll(widgetFaults); }
    void refusedWordsDoNotOccur() { checkAll(wordFaults); }
    void filesStayShort() { checkAll(lengthFaults); }
    void everyFolderIsARoomOfTheTable();
    void theArrowsFormNoCircle();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void commentsAreNotCode();

private:
    void checkAll(QStringList (*rule)(const Source &));

    std::vector<Source> m_sources;
};

void TestStructure::initTestCase()
{
    m_sources = readSources(QStringLiteral(PC_SOURCE_DIR),
                            {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")});
    QVERIFY(m_sources.size() > 10);
}

void TestStructure::checkAll(QStringList (*rule)(const Source &))
{
    QStringList faults;
    for (const Source &source : m_sources)
        faults << rule(source);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestStructure::everyFolderIsARoomOfTheTable()
{
    for (const QString &side : {QStringLiteral("models"), QStringLiteral("views")}) {
        const QDir folder(QStringLiteral(PC_SOURCE_DIR) + u'/' + side);
        const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            QVERIFY2(isKnownRoom(side + u'/' + name), qPrintable(side + u'/' + name));
    }
}

void TestStructure::theArrowsFormNoCircle()
{
    // Rooms are taken away once all they use is gone; in a circle none can be the first to go.
    std::vector<Arrows> left = allowedArrows();
    for (bool moved = true; moved;) {
        moved = false;
        for (auto room = left.begin(); room != left.end(); ++room) {
            const bool waits = std::any_of(left.begin(), left.end(), [&room](const Arrows &other) {
                return other.room != room->room && mayInclude(room->room, other.room);
            });
            if (!waits) {
                left.erase(room);
                moved = true;
                break;
            }
        }
    }
    QStringList circle;
    for (const Arrows &arrows : left)
        circle << arrows.room;
    QVERIFY2(circle.isEmpty(), qPrintable(circle.join(u' ')));
}

void TestStructure::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("faults");

    const auto row = [](const char *name, const char *path, const QString &text, int faults) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << faults;
    };
    const auto include = [](const char *target) {
        return QStringLiteral("#pragma once\n#include %1\n").arg(QString::fromLatin1(target));
    };
    row("own room", "models/store/a.cpp", include("\"models/store/a.h\""), 0);
    row("allowed arrow", "models/store/a.cpp", include("\"models/base/id.h\""), 0);
    row("moc beside it", "views/shell/a.cpp", include("\"a.moc\""), 0);
    row("app sees all", "app/cli/a.cpp", include("\"views/communes/communespage.h\""), 0);
    row("page and its model", "views/communes/a.cpp", include("\"models/communes/commune.h\""), 0);
    row("arrow back", "models/base/a.cpp", include("\"models/store/store.h\""), 1);
    row("sideways", "models/contacts/a.cpp", include("\"models/communes/commune.h\""), 1);
    row("model sees view", "models/communes/a.h", include("\"views/common/page.h\""), 1);
    row("in angle brackets", "models/base/a.h", include("<models/store/store.h>"), 1);
    row("view sees view", "views/communes/a.h", include("\"views/history/historypage.h\""), 1);
    row("view sees app", "views/communes/a.h", include("\"app/routes.h\""), 1);
    row("common sees a page", "views/common/a.h", include("\"views/communes/communespage.h\""), 1);
    row("shell sees a page's model", "views/shell/a.h", include("\"models/communes/commune.h\""), 1);
    row("room nobody knows", "models/attic/a.h", include("<QString>"), 1);
    row("include of a room nobody knows", "app/a.cpp", include("\"models/attic/a.h\""), 1);
    row("file outside any room", "models/a.h", include("<QString>"), 1);
    row("way around", "models/base/a.h", include("\"../store/store.h\""), 1);
    row("program sees its tests", "app/a.cpp", include("\"tests/support/tempdir.h\""), 1);

    row("Core class", "models/base/a.h", include("<QString>"), 0);
    row("Gui class", "models/base/a.h", include("<QColor>"), 0);
    row("widget", "models/base/a.h", include("<QLabel>"), 1);
    row("widget by its module", "models/base/a.h", include("<QtWidgets/QtWidgets>"), 1);
    row("widget by its file", "models/base/a.h", include("<qlabel.h>"), 1);
    row("printer", "models/base/a.h", include("<QPrinter>"), 1);

    row("SQL in models", "models/communes/a.cpp", QStringLiteral("auto s = \"SELECT id FROM t\";"), 0);
    row("SQL in a view", "views/communes/a.cpp", QStringLiteral("auto s = \"SELECT id FROM t\";"), 1);
    row("SQL in a raw string", "views/communes/a.cpp", QStringLiteral("auto s = R\"(\n// x\nUPDATE t SET a = 1)\";"),
        1);
    row("query in a view", "views/communes/a.cpp", QStringLiteral("QSqlQuery q;"), 1);
    row("replacement", "models/store/a.sql", QStringLiteral("INSERT OR\n REPLACE INTO t VALUES (1);"), 2);
    row("nested loop", "app/a.cpp", QStringLiteral("qApp->processEvents();"), 1);
    row("style sheet", "views/common/a.cpp", QStringLiteral("w->setStyleSheet(s);"), 1);

    row("400 lines", "app/a.cpp", QStringLiteral("x\n").repeated(400), 0);
    row("401 lines", "app/a.cpp", QStringLiteral("x\n").repeated(401), 1);
    row("long main window", "views/shell/mainwindow.cpp", QStringLiteral("x\n").repeated(301), 1);
}

void TestStructure::plantedFaultsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, faults);
    const Source source{path, text};
    const QStringList found = arrowFaults(source) + widgetFaults(source) + wordFaults(source) + lengthFaults(source);
    QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
}

void TestStructure::commentsAreNotCode()
{
    const QString text = QStringLiteral("// #include \"views/a/b.h\"\n"
                                        "/* processEvents\n   */ int million = 1'000'000;\n"
                                        "auto url = \"http://a\"; char quote = '\"'; // setStyleSheet\n"
                                        "auto escaped = \"\\\"//\"; auto kept = 1;\n");
    const QString code = withoutComments(text);
    QCOMPARE(code.size(), text.size());
    QVERIFY(includesOf(text).empty());
    for (const char *gone : {"processEvents", "setStyleSheet", "#include"})
        QVERIFY2(!code.contains(QLatin1String(gone)), gone);
    for (const char *kept : {"1'000'000;", "\"http://a\";", "'\"';", "\\\"//\";", "auto kept = 1;"})
        QVERIFY2(code.contains(QLatin1String(kept)), kept);
}

PC_GUILESS_TEST_MAIN(TestStructure)
#include "tst_structure.moc"
