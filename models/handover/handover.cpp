#include "models/handover/handover.h"

#include "models/handover/handoverdraft.h"
#include "models/store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::Handover)
};

Status judgePath(Register &source, const QString &path)
{
    const QFileInfo target(path);
    if (!target.absoluteDir().exists()) {
        return Error{ErrorKind::Missing, Words::tr("The folder “%1” does not exist. Create it, or choose another one.")
                                             .arg(target.absolutePath()),
                     path};
    }
    if (target.exists() && QFileInfo(source.store().path()) == target) {
        return Error{ErrorKind::Usage, Words::tr("“%1” is the register itself. Choose another name for the copy.").arg(target.fileName()),
                     path};
    }
    if (QFileInfo::exists(path + QStringLiteral(".lock"))) {
        return Error{ErrorKind::Held,
                     Words::tr("“%1” is open in another program. Close it there, or choose another name.").arg(target.fileName()), path};
    }
    return done();
}

Error unsound(const std::vector<Finding> &findings)
{
    return {ErrorKind::Damaged,
            Words::tr("The copy does not pass the checks and was thrown away: %1 Run a check of the register.")
                .arg(findings.front().message),
            findings.front().code + u' ' + findings.front().detail};
}

// The copy is looked over before it leaves the temporary folder.
Result<std::unique_ptr<Register>> checkedDraft(const QString &path, Register &source)
{
    Store::Options options;
    options.mode = Store::Mode::Read;
    options.clock = &source.store().clock();
    auto opened = Register::open(path, options);
    if (!opened)
        return opened.error();
    const auto findings = (*opened)->check();
    if (!findings)
        return findings.error();
    if (!findings->empty())
        return unsound(*findings);
    return opened;
}

Status record(Transaction &transaction, const HandoverRecord &made)
{
    const auto added = transaction.insert(QLatin1StringView("handover"),
                                          {{QLatin1StringView("uuid"), made.uuid},
                                           {QLatin1StringView("made_on"), bindDate(made.madeOn)},
                                           {QLatin1StringView("made_by"), made.madeBy},
                                           {QLatin1StringView("made_for"), Register::word(made.madeFor)},
                                           {QLatin1StringView("file_name"), made.fileName},
                                           {QLatin1StringView("rows"), made.rows}});
    return added ? done() : Status(added.error());
}

} // namespace

Result<HandoverMade> Handover::make(Register &source, const HandoverRequest &request)
{
    Store &store = source.store();
    if (store.isReadOnly())
        return Error{ErrorKind::ReadOnly, tr("The register is open for consultation: nothing can be handed over."), {}};
    if (Status status = judgePath(source, request.path); !status)
        return status.error();
    // What the other office may not have never lies in the folder the copy goes to, not even for a moment.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorKind::Io, tr("There is no room for a copy of the register. Free some space, then try again."), folder.errorString()};
    const QString draft = folder.filePath(QStringLiteral("draft.pcom"));
    if (Status status = store.database().execute(QStringLiteral("VACUUM INTO ?"), {draft}); !status)
        return status.error();
    HandoverRecord made{QUuid::createUuid().toString(QUuid::WithoutBraces), store.clock().today(), store.author(), request.madeFor,
                        QFileInfo(request.path).fileName(), {}};
    if (Status status = writeDraft(draft, made); !status)
        return status.error();
    auto checked = checkedDraft(draft, source);
    if (!checked)
        return checked.error();

    const QString text = request.madeFor == Viewpoint::University ? tr("Hand over to the university") : tr("Hand over to the UDCCAS");
    bool written = false;
    const Status status = store.transactForGood(text, [&](Transaction &transaction) -> Status {
        if (Status recorded = record(transaction, made); !recorded)
            return recorded;
        // Written anew: no page of it has ever held what was taken out.
        const Status copied = writeVerifiedCopy((*checked)->database(), request.path);
        written = copied.ok();
        return copied;
    });
    if (!status) {
        if (written)
            QFile::remove(request.path);
        return status.error();
    }
    return HandoverMade{made.uuid, request.path, QFileInfo(request.path).size()};
}

QString Handover::fileName(QDate day, Viewpoint madeFor)
{
    const QString date = day.toString(Qt::ISODate);
    return madeFor == Viewpoint::University ? tr("%1 Petites communes for the university.pcom", "file name").arg(date)
                                            : tr("%1 Petites communes for the UDCCAS.pcom", "file name").arg(date);
}

QString Handover::mailSubject(Viewpoint madeFor)
{
    return madeFor == Viewpoint::University ? tr("Petites communes: the register for the university")
                                            : tr("Petites communes: the register for the UDCCAS");
}

QString Handover::mailText(const QString &fileName)
{
    return tr("The register “%1” is ready for you; it reaches you by the safe way we agreed on, not by this message.\n\nIf it is "
              "your first one, open it: it becomes your register. If you have one already, keep it and choose File, Exchange, "
              "Receive: you see what is new, and take what you choose.\n\nIt holds personal data: delete the file you received once "
              "it is in its place.")
        .arg(fileName);
}

QDate Handover::receivedOn(Database &database)
{
    const auto day = database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'handed_over_on'"));
    return day ? QDate::fromString(day->toString(), Qt::ISODate) : QDate();
}

} // namespace pc
