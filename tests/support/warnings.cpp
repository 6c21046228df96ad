#include "tests/support/warnings.h"

#include <QFile>
#include <QMutex>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace pc::test {

namespace {

struct Expectation {
    QString function;
    QRegularExpression pattern;
    bool met = false;
};

struct Heard {
    QString function;
    QString text;
};

std::vector<Expectation> &expectations()
{
    static std::vector<Expectation> list;
    return list;
}

// Said before Qt Test takes the messages over, or after it let go of them.
std::vector<Heard> g_outside;
QMutex g_outsideMutex;
QtMessageHandler g_previous = nullptr;

void listenOutside(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        const QMutexLocker lock(&g_outsideMutex);
        g_outside.push_back({QStringLiteral("outside the test functions"), text});
    }
    if (g_previous)
        g_previous(type, context, text);
}

// What the offscreen platform and a bare machine say without anything being wrong.
bool isNoiseOfThePlatform(const QString &text)
{
    static const QRegularExpression noise(QStringLiteral(
        "^This plugin does not support "
        "|^QStandardPaths: (XDG_RUNTIME_DIR not set|wrong permissions on runtime directory|runtime directory)"
        "|^Detected locale .* with character encoding"
        "|^Could not (find|load) the Qt platform plugin \"wayland\""));
    return noise.match(text).hasMatch();
}

std::vector<Heard> readLog(const QString &file)
{
    std::vector<Heard> heard;
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return {{QStringLiteral("the test program"), QStringLiteral("wrote no log of its messages")}};
    QXmlStreamReader xml(&log);
    QString function;
    bool serious = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("TestFunction")) {
            function = xml.attributes().value(QLatin1String("name")).toString();
        } else if (xml.name() == QLatin1String("Message")) {
            const QStringView type = xml.attributes().value(QLatin1String("type"));
            serious = type == QLatin1String("qwarn") || type == QLatin1String("qcritical")
                || type == QLatin1String("system") || type == QLatin1String("warn");
        } else if (xml.name() == QLatin1String("Description") && serious) {
            heard.push_back({function, xml.readElementText()});
            serious = false;
        } else if (xml.name() == QLatin1String("Incident")) {
            serious = false;
        }
    }
    return heard;
}

} // namespace

void expectWarning(const QRegularExpression &pattern)
{
    expectations().push_back({QString::fromUtf8(QTest::currentTestFunction()), pattern});
}

WarningWatch::WarningWatch() { g_previous = qInstallMessageHandler(listenOutside); }

WarningWatch::~WarningWatch()
{
    qInstallMessageHandler(g_previous);
    g_previous = nullptr;
}

QStringList WarningWatch::listenTo(const QStringList &arguments) const
{
    QStringList all = arguments;
    if (!arguments.contains(QLatin1String("-o")))
        all << QStringLiteral("-o") << QStringLiteral("-,txt");
    return all << QStringLiteral("-o") << logFile() + QLatin1String(",xml");
}

QStringList WarningWatch::complaints() const
{
    std::vector<Heard> heard = readLog(logFile());
    {
        const QMutexLocker lock(&g_outsideMutex);
        heard.insert(heard.end(), g_outside.begin(), g_outside.end());
    }

    QStringList found;
    for (const Heard &one : heard) {
        bool expected = isNoiseOfThePlatform(one.text);
        for (Expectation &expectation : expectations()) {
            if (expectation.function == one.function && expectation.pattern.match(one.text).hasMatch())
                expected = expectation.met = true;
        }
        if (!expected)
            found << QStringLiteral("%1: unexpected warning: %2").arg(one.function, one.text);
    }
    for (const Expectation &expectation : expectations()) {
        if (!expectation.met)
            found << QStringLiteral("%1: expected warning did not come: %2")
                         .arg(expectation.function, expectation.pattern.pattern());
    }
    return found;
}

} // namespace pc::test
