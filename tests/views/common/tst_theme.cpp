// Appearance and tones: what is written can be read, in every appearance.
#include "tests/support/testmain.h"
#include "views/common/palettes.h"
#include "views/common/theme.h"

#include <QSet>
#include <QStyle>

#include <cmath>

using namespace pc;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutInEveryAppearance_data();
    void textStandsOutInEveryAppearance();
    void everyToneStandsOutOnEveryGround_data() { textStandsOutInEveryAppearance_data(); }
    void everyToneStandsOutOnEveryGround();
    void edgesCanBeSeenOnDarkGrounds();
    void everyToneHasAGlyphOfItsOwn();
    void everyRoleIsSetInEveryGroup_data() { textStandsOutInEveryAppearance_data(); }
    void everyRoleIsSetInEveryGroup();
    void appearancesCanBeChangedBackAndForth();
};

void TestTheme::textStandsOutInEveryAppearance_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestTheme::textStandsOutInEveryAppearance()
{
    QFETCH(QPalette, palette);
    using Role = QPalette::ColorRole;
    const std::vector<std::pair<Role, Role>> pairs{
        {QPalette::WindowText, QPalette::Window},      {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},     {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base},              {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[ink, ground] : pairs) {
        const double ratio = contrast(palette.color(ink), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink).arg(ground).arg(ratio)));
    }
}

void TestTheme::everyToneStandsOutOnEveryGround()
{
    QFETCH(QPalette, palette);
    for (int i = 0; i < kToneCount; ++i) {
        const QColor ink = toneColor(static_cast<Tone>(i), palette);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            const double ratio = contrast(ink, palette.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("tone %1 on %2: %3").arg(i).arg(ground).arg(ratio)));
        }
        // The ground of a message: its own tone, faintly.
        const double ratio = contrast(palette.color(QPalette::Text), blend(palette.color(QPalette::Base), ink, 0.08));
        QVERIFY(ratio >= 7.0);
    }
}

void TestTheme::edgesCanBeSeenOnDarkGrounds()
{
    for (const QPalette &palette : {darkPalette(), highContrastPalette()}) {
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
            QVERIFY(contrast(edgeColor(palette), palette.color(ground)) >= 3.0);
    }
}

void TestTheme::everyToneHasAGlyphOfItsOwn()
{
    QSet<QString> names;
    for (int i = 0; i < kToneCount; ++i)
        names.insert(QString(toneIconName(static_cast<Tone>(i))));
    QCOMPARE(names.size(), kToneCount);
}

void TestTheme::everyRoleIsSetInEveryGroup()
{
    QFETCH(QPalette, palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (int role = 0; role <= QPalette::PlaceholderText; ++role) {
            if (role != QPalette::NoRole)
                QVERIFY2(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)), qPrintable(QString::number(role)));
        }
        if (group != QPalette::Disabled)
            continue;
        QVERIFY(palette.color(group, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
    }
}

void TestTheme::appearancesCanBeChangedBackAndForth()
{
    applyAppearance(*qApp, Appearance::Dark);
    QVERIFY(isDark(qApp->palette()));
    QCOMPARE(qApp->palette().color(QPalette::Window), QColor(0x20, 0x23, 0x26));
    applyAppearance(*qApp, Appearance::HighContrast);
    QCOMPARE(qApp->palette().color(QPalette::Highlight), QColor(Qt::yellow));
    applyAppearance(*qApp, Appearance::Light);
    QVERIFY(!isDark(qApp->palette()));
    QCOMPARE(qApp->style()->name().toLower(), QStringLiteral("fusion"));
    applyAppearance(*qApp, Appearance::System);
    QVERIFY(!isDark(qApp->palette()));
}

PC_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
