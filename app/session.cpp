#include "app/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace pc {

namespace {
const QString kLanguage = QStringLiteral("language");
const QString kAuthor = QStringLiteral("author");
const QString kFrench = QStringLiteral("fr");
const QString kEnglish = QStringLiteral("en");

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

void install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/translations/%1").arg(file))) {
        QCoreApplication::installTranslator(translator.get());
        installed().push_back(std::move(translator));
    }
}
} // namespace

QSettings Session::settings()
{
    return QSettings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini"),
                     QSettings::IniFormat);
}

QString Session::language()
{
    const QString chosen = settings().value(kLanguage).toString();
    if (chosen == kFrench || chosen == kEnglish)
        return chosen;
    // The C locale of a bare server claims to be English: only a real English locale counts.
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? kEnglish : kFrench;
}

void Session::setLanguage(const QString &language)
{
    settings().setValue(kLanguage, language);
}

void Session::applyLanguage(const QString &language)
{
    initTranslations();
    installed().clear(); // a translator removes itself when it goes
    if (language == kEnglish) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        install(QStringLiteral("petites-communes_en.qm"));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    install(QStringLiteral("qtbase_fr.qm"));
    install(QStringLiteral("petites-communes_fr.qm"));
}

QString Session::author()
{
    const QString chosen = settings().value(kAuthor).toString().trimmed();
    if (!chosen.isEmpty())
        return chosen;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? QFileInfo(QDir::homePath()).owner() : account;
}

void Session::setAuthor(const QString &author)
{
    settings().setValue(kAuthor, author);
}

Store::Options Session::storeOptions(Store::Mode mode)
{
    Store::Options options;
    options.mode = mode;
    options.author = author();
    options.copiesFolder = copiesFolder(QStringLiteral("migrations"));
    return options;
}

QString Session::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString Session::defaultRegisterPath()
{
    return dataFolder() + QStringLiteral("/registre.pcom");
}

QString Session::freeRegisterPath()
{
    QString path = defaultRegisterPath();
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = dataFolder() + QStringLiteral("/registre %1.pcom").arg(n);
    return path;
}

QString Session::demonstrationPath()
{
    return dataFolder() + QStringLiteral("/demonstration.pcom");
}

QString Session::copiesFolder(const QString &registerUuid)
{
    return dataFolder() + QStringLiteral("/copies/") + registerUuid;
}

} // namespace pc
