// Who sits at this computer: language, author's name, places. Shared by the window and the command line.
#pragma once

#include "models/store/store.h"

#include <QSettings>

class QCoreApplication;

namespace pc {

class Session {
public:
    /// Installs the French or English sentences and Qt's own, and the matching number and date formats.
    /// French unless the system or the user says English.
    static void applyLanguage(const QString &language);
    /// "fr" or "en": the user's choice, else the system's.
    static QString language();
    static void setLanguage(const QString &language);

    /// The name written in the journal: the user's choice, else the account's.
    static QString author();
    static void setAuthor(const QString &author);

    /// The person's own choices on this computer: language, looks, last register, window.
    static QSettings settings();

    static Store::Options storeOptions(Store::Mode mode);
    /// Local application data: never a folder that another program synchronises.
    static QString dataFolder();
    static QString defaultRegisterPath();
    /// A name for a new register that no file has yet.
    static QString freeRegisterPath();
    static QString demonstrationPath();
    /// The folder of verified copies of one register.
    static QString copiesFolder(const QString &registerUuid);
};

} // namespace pc
