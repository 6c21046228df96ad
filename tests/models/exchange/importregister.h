// A register of the Nord for the tests of imports: made once, each test works on a copy of the file.
#pragma once

#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/exchange/importapply.h"
#include "models/register/register.h"
#include "tests/support/tempdir.h"

#include <QFile>

namespace pc::test {

class ImportRegister {
public:
    ImportRegister()
    {
        if (const auto made = Register::create(pristine(), {}, options()); !made)
            qFatal("%s", qPrintable(made.error().message));
    }

    /// A fresh copy; the one before must be closed.
    std::unique_ptr<Register> fresh(Store::Mode mode = Store::Mode::Write)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pcom").arg(++m_count));
        QFile::copy(pristine(), path);
        Store::Options how = options();
        how.mode = mode;
        auto opened = Register::open(path, how);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    Store::Options options() const
    {
        Store::Options options;
        options.author = QStringLiteral("Test");
        options.clock = &m_clock;
        options.copiesFolder = m_folder.filePath(QStringLiteral("copies"));
        return options;
    }
    QDate today() const { return m_clock.today(); }

private:
    QString pristine() const { return m_folder.filePath(QStringLiteral("pristine.pcom")); }

    TempDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
    int m_count = 0;
};

inline TextTable table(const QStringList &header, const std::vector<QStringList> &rows)
{
    TextTable made{header, rows, {}, 1, {}};
    for (size_t i = 0; i < rows.size(); ++i)
        made.lineNumbers.push_back(int(i) + 2);
    return made;
}

inline ImportPlan planned(Register &reg, TextTable source, ImportKind kind)
{
    const ImportMapping mapping = matchImportColumns(source, kind);
    auto plan = planImport(reg.database(), std::move(source), mapping, kind, reg.store().clock().today());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return std::move(*plan);
}

inline CommuneId idOf(Register &reg, const QString &code)
{
    return CommunesRepository(reg.database()).find(code)->value().id;
}

inline TownHall hallOf(Register &reg, const QString &code)
{
    return *CommunesRepository(reg.database()).townHall(idOf(reg, code));
}

/// Writes what `change` sets in the town hall of a commune.
template <typename Change>
void keep(Register &reg, const QString &code, const Change &change)
{
    TownHall hall = hallOf(reg, code);
    change(hall);
    const Status kept = reg.store().transact(QStringLiteral("Keep"), [&](Transaction &transaction) {
        return CommunesRepository::saveTownHall(transaction, hall);
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().message));
}

} // namespace pc::test
