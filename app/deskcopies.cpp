// The desk and the verified copies: bringing one back by choice, or when a register no longer opens.
#include "app/desk.h"

#include "app/copykeeper.h"
#include "app/session.h"
#include "models/base/localise.h"
#include "views/common/dialogs.h"
#include "views/firstrun/firstrunwizard.h"
#include "views/shell/mainwindow.h"

#include <QCryptographicHash>

namespace pc {

QString Desk::copiesKey(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("copies/") + QString::fromLatin1(digest.toHex().left(16));
}

void Desk::offerCopy(const QString &path, const Error &error)
{
    const bool isLost = error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Missing || error.kind == ErrorKind::Foreign;
    const QString folder = Session::settings().value(copiesKey(path)).toString();
    if (!isLost || folder.isEmpty())
        return;
    const Backups backups(folder);
    const std::vector<RegisterCopy> copies = backups.list();
    if (copies.empty())
        return;
    const RegisterCopy latest = copies.front();
    ConfirmRequest request;
    request.title = tr("The register does not open");
    request.text = error.message;
    request.detail = tr("A verified copy of %1 is there. The present file is set aside beside the copies, it is not deleted.")
                         .arg(formatDateTime(latest.writtenAt));
    request.verb = tr("Restore the copy of %1").arg(formatDate(latest.day));
    m_dialogs.confirm(m_firstRun, request, [this, backups, latest, path](bool yes) {
        if (!yes)
            return;
        if (Status restored = backups.restore(latest, path, m_clock.now()); !restored) {
            if (m_firstRun)
                m_firstRun->showError(restored.error().message);
            return;
        }
        if (m_firstRun)
            m_firstRun->accept();
        openRegister(path);
    });
}

void Desk::askRestore(const RegisterCopy &copy)
{
    ConfirmRequest request;
    request.title = tr("Restore a copy");
    request.text = tr("Put the register back as it was on %1?").arg(formatDateTime(copy.writtenAt));
    request.detail = tr("What was changed since leaves the register. The present file is set aside beside the copies, "
                        "it is not deleted.");
    request.verb = tr("Restore the copy of %1").arg(formatDate(copy.day));
    request.tone = Tone::Danger;
    m_dialogs.confirm(m_window.get(), request, [this, copy](bool yes) {
        if (yes)
            restoreCopy(copy);
    });
}

void Desk::restoreCopy(const RegisterCopy &copy)
{
    const QString path = m_register->store().path();
    const Backups backups = m_copies->backups();
    const QDateTime now = m_clock.now();
    closeRegister();
    const Status restored = backups.restore(copy, path, now);
    openRegister(path);
    if (!restored)
        tell(restored.error());
}

} // namespace pc
