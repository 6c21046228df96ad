#include "models/register/pastregister.h"

#include "models/base/localise.h"
#include "models/communes/communeindex.h"
#include "models/register/indexes.h"
#include "models/store/rewind.h"

namespace pc {

namespace {

// What a copy must have in common with what it was made from.
Result<QByteArray> journalHead(Database &database) { return Journal(database).head(); }

Result<std::unique_ptr<Database>> privateCopy(Database &source, const QString &path)
{
    if (Status status = source.execute(QStringLiteral("VACUUM INTO ?"), {path}); !status)
        return status.error();
    auto copy = Database::open(path, Database::Access::ReadWrite);
    if (!copy)
        return copy.error();
    const auto wanted = journalHead(source);
    const auto found = journalHead(**copy);
    if (!wanted || !found)
        return wanted ? found.error() : wanted.error();
    if (*wanted != *found)
        return Error{ErrorKind::Io, PastRegister::tr("The register changed while it was read. Try again."), path};
    // Thrown away if anything fails: it need not survive a power cut.
    if (Status status = (*copy)->execute(QStringLiteral("PRAGMA synchronous = OFF")); !status)
        return status.error();
    return copy;
}

// Rows of the day, then the lines of the lists made from them.
Status takeBackTo(Database &copy, QDate day)
{
    if (Status status = copy.execute(QStringLiteral("BEGIN")); !status)
        return status;
    if (const auto taken = rewind(copy, day); !taken)
        return taken.error();
    if (Status status = CommuneIndex(copy, day).rebuild(); !status)
        return status;
    if (Status status = buildIndexes(copy); !status)
        return status;
    return copy.execute(QStringLiteral("COMMIT"));
}

} // namespace

PastRegister::PastRegister(QDate day) : m_clock(QDateTime(day, QTime(23, 59, 59))) {}

PastRegister::~PastRegister() = default;

Result<std::unique_ptr<PastRegister>> PastRegister::of(Register &source, QDate lastDay)
{
    if (!lastDay.isValid() || lastDay > source.store().clock().today()) {
        return Error{ErrorKind::Refused, tr("What the register will be on a day to come is not known. Choose today or a past day."),
                     lastDay.toString(Qt::ISODate)};
    }
    const auto made = source.database().scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'created_on'"));
    if (!made)
        return made.error();
    const QDate madeOn = QDate::fromString(made->toString(), Qt::ISODate);
    const auto handedOver = source.database().scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'handed_over_on'"));
    if (!handedOver)
        return handedOver.error();
    if (madeOn.isValid() && lastDay < madeOn && handedOver->isValid()) {
        return Error{ErrorKind::Refused,
                     tr("This register is a copy handed over on %1: its history begins that day, what came before is with the "
                        "other office. Choose a later day.")
                         .arg(formatDate(madeOn)),
                     lastDay.toString(Qt::ISODate)};
    }
    if (madeOn.isValid() && lastDay < madeOn) {
        return Error{ErrorKind::Refused,
                     tr("This register was made on %1: what was known before that day is not in it. Choose a later day.")
                         .arg(formatDate(madeOn)),
                     lastDay.toString(Qt::ISODate)};
    }
    std::unique_ptr<PastRegister> past(new PastRegister(lastDay));
    if (!past->m_folder.isValid()) {
        return Error{ErrorKind::Io, tr("There is no room for a copy of the register. Free some space, then try again."),
                     past->m_folder.errorString()};
    }
    const QString path = past->m_folder.filePath(QStringLiteral("past.pcom"));
    {
        const auto copy = privateCopy(source.database(), path);
        if (!copy)
            return copy.error();
        if (Status status = takeBackTo(**copy, lastDay); !status)
            return status.error();
    }
    Store::Options options;
    options.mode = Store::Mode::Read;
    options.author = source.store().author();
    options.clock = &past->m_clock;
    auto opened = Register::open(path, options);
    if (!opened)
        return opened.error();
    past->m_register = std::move(*opened);
    return past;
}

} // namespace pc
