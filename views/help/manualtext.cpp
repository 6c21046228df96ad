#include "views/help/manualtext.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

// Resources of a static library are only linked in when something names them.
static void initManual() { Q_INIT_RESOURCE(manual); }

namespace pc {

namespace {

struct PageSection {
    QLatin1StringView page;
    const char16_t *heading;
};

// Headings of the manual, which is French whatever the language on screen.
constexpr PageSection kSections[] = {
    {QLatin1StringView("commune"), u"Les communes et l’envoi aux maires"},
    {QLatin1StringView("proposal"), u"Les propositions et leur examen"},
    {QLatin1StringView("student"), u"Les étudiants"},
    {QLatin1StringView("application"), u"Les candidatures"},
    {QLatin1StringView("assignment"), u"Les affectations et les conventions"},
    {QLatin1StringView("hour_entry"), u"Les heures et le visa"},
    {QLatin1StringView("label_file"), u"Le label"},
    {QLatin1StringView("label_session"), u"Le label"},
    {QLatin1StringView("campaign"), u"La campagne"},
    {QLatin1StringView("report"), u"Rapports"},
    {QLatin1StringView("issued_document"), u"Documents"},
    {QLatin1StringView("history"), u"Annuler, rétablir, relire l’historique"},
    {QLatin1StringView("setting"), u"Les réglages"},
};

// "- **Brouillon**" with what leaves it under it, in the order of the diagram.
QString listOf(const QString &diagram)
{
    static const QRegularExpression state(QStringLiteral("state \"([^\"]+)\" as (\\w+)"));
    static const QRegularExpression step(QStringLiteral("(\\w+) --> (\\w+) : ([^\\n]+)"));
    QStringList words;
    QHash<QString, QString> labels;
    for (auto it = state.globalMatch(diagram); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words << match.captured(2);
        labels.insert(match.captured(2), match.captured(1));
    }
    QHash<QString, QString> leaving;
    for (auto it = step.globalMatch(diagram); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        leaving[match.captured(1)] +=
            QStringLiteral("    - %1 → %2\n").arg(match.captured(3), labels.value(match.captured(2)));
    }
    QString text;
    for (const QString &word : words)
        text += QStringLiteral("- **%1**\n%2").arg(labels.value(word), leaving.value(word));
    return text;
}

} // namespace

QString manualSource()
{
    initManual();
    QFile file(QStringLiteral(":/manual/manuel.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString readableManual(const QString &source)
{
    static const QRegularExpression mark(QStringLiteral("<!--.*?-->\\n"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression diagram(QStringLiteral("```mermaid\\n(.*?)```\\n"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString rest = source;
    rest.remove(mark);
    QString text;
    qsizetype done = 0;
    for (auto it = diagram.globalMatch(rest); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += QStringView(rest).mid(done, match.capturedStart() - done);
        text += listOf(match.captured(1));
        done = match.capturedEnd();
    }
    text += QStringView(rest).mid(done);
    return text;
}

QString manualSection(const QString &page)
{
    for (const PageSection &section : kSections) {
        if (page == section.page)
            return QString::fromUtf16(section.heading);
    }
    return {};
}

} // namespace pc
