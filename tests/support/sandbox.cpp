#include "tests/support/sandbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace pc::test {

Sandbox::Sandbox()
{
    Q_ASSERT(m_home.isValid());
    const struct {
        const char *variable;
        QString folder;
    } places[] = {
        {"HOME", QStringLiteral(".")},
        {"XDG_CONFIG_HOME", QStringLiteral("config")},
        {"XDG_DATA_HOME", QStringLiteral("data")},
        {"XDG_CACHE_HOME", QStringLiteral("cache")},
        {"XDG_STATE_HOME", QStringLiteral("state")},
        {"XDG_RUNTIME_DIR", QStringLiteral("runtime")},
        {"XDG_DOCUMENTS_DIR", QStringLiteral("documents")},
    };
    const QDir home(m_home.path());
    for (const auto &place : places) {
        home.mkpath(place.folder);
        const QString path = QDir::cleanPath(home.filePath(place.folder));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(place.variable, QFile::encodeName(path));
    }
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANG", "C.UTF-8");
    qunsetenv("LANGUAGE");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Neither the desktop's style nor its scale decides what a test sees.
    qunsetenv("QT_STYLE_OVERRIDE");
    qunsetenv("QT_QPA_PLATFORMTHEME");

    QStandardPaths::setTestModeEnabled(true);
}

void Sandbox::prepare() const
{
    QCoreApplication::setOrganizationName(QStringLiteral("petites-communes-test"));
    QCoreApplication::setApplicationName(QStringLiteral("petites-communes"));
    for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat}) {
        for (const QSettings::Scope scope : {QSettings::UserScope, QSettings::SystemScope})
            QSettings::setPath(format, scope, m_home.filePath(QStringLiteral("config")));
    }
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
}

} // namespace pc::test
