// A register of one département for tests: made once, each test works on a copy of the file, at a day of its choice.
#pragma once

#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/register/register.h"
#include "models/settings/settingsrepository.h"
#include "tests/models/store/registers.h"

#include <QFile>

namespace pc::test {

class Territory {
public:
    explicit Territory(const QString &departement = QStringLiteral("59"), bool demonstration = false)
    {
        RegisterPlan plan;
        plan.departement = departement;
        plan.demonstration = demonstration;
        if (const auto made = Register::create(pristine(), plan, options()); !made)
            qFatal("%s", qPrintable(made.error().message + made.error().detail));
    }

    /// A fresh copy; the clock stands at 20 November 2026 unless a day is given.
    std::unique_ptr<Register> fresh(QDate day = QDate(2026, 11, 20))
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pcom").arg(++m_count));
        QFile::copy(pristine(), path);
        return opened(path, day);
    }
    /// A register made before; the one open on it for writing must be closed first.
    std::unique_ptr<Register> opened(const QString &path, QDate day, Store::Mode mode = Store::Mode::Write)
    {
        m_clock.set(QDateTime(day, QTime(9, 0)));
        auto found = Register::open(path, options(mode));
        if (!found)
            qFatal("%s", qPrintable(found.error().message + found.error().detail));
        return std::move(*found);
    }
    Store::Options options(Store::Mode mode = Store::Mode::Write) const
    {
        return {mode, QStringLiteral("Marie Dupont"), &m_clock, m_folder.filePath(QStringLiteral("copies"))};
    }
    FixedClock &clock() { return m_clock; }

private:
    QString pristine() const { return m_folder.filePath(QStringLiteral("pristine.pcom")); }

    TempDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
    int m_count = 0;
};

inline CommuneId idOf(Register &reg, const QString &code, CommuneKind kind = CommuneKind::Commune)
{
    const auto found = CommunesRepository(reg.database()).find(code, kind);
    return found && *found ? (*found)->id : CommuneId();
}

inline Status write(Register &reg, const Store::Work &work)
{
    return reg.store().transact(QStringLiteral("a change"), work);
}

inline Status setFrom(Register &reg, const QString &name, const QString &value, QDate day)
{
    return write(reg, [&](Transaction &transaction) {
        return SettingsRepository::set(transaction, {0, name, value, day, QStringLiteral("a test")});
    });
}

/// Findings of every check as one text; empty when sound.
inline QString soundness(Register &reg)
{
    const auto found = reg.check();
    if (!found)
        return found.error().message + found.error().detail;
    QStringList words;
    for (const Finding &finding : *found)
        words << finding.code + u' ' + finding.detail;
    return words.join(QStringLiteral(", "));
}

} // namespace pc::test
