// Opening what was received: whether it is a register, whose it is, and the last copy both offices know.
#include "models/handover/comparison.h"
#include "models/store/check.h"
#include "models/store/journal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::Receiving)
};

Result<std::shared_ptr<Register>> openReceived(Register &ours, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path) && QFileInfo(path) == QFileInfo(ours.store().path()))
        return Error{ErrorKind::Refused, Words::tr("“%1” is the register that is open. Choose the file you received.").arg(name), path};
    Store::Options options;
    options.mode = Store::Mode::Read;
    options.clock = &ours.store().clock();
    auto opened = Register::open(path, options);
    if (!opened)
        return opened.error();
    std::shared_ptr<Register> theirs = std::move(*opened);
    if (theirs->uuid() == ours.uuid()) {
        return Error{ErrorKind::Refused,
                     Words::tr("“%1” is a copy of this very register, not what the other office sent.").arg(name), path};
    }
    const auto findings = checkStore(theirs->database());
    if (!findings)
        return findings.error();
    if (!findings->empty()) {
        return Error{ErrorKind::Damaged,
                     Words::tr("“%1” is damaged or was altered: nothing is taken from it. Ask the other office to send it again.").arg(name),
                     findings->front().code + u' ' + findings->front().detail};
    }
    return theirs;
}

// The latest copy both registers know, and what rows were then.
Status findHandover(Database &ours, Received &received)
{
    QSet<QString> theirs;
    Status status = received.theirs->database().select(u"SELECT uuid FROM handover"_s, {}, [&](const Row &row) {
        theirs << row.text(0);
        return true;
    });
    if (status) {
        status = ours.select(u"SELECT uuid, made_on, rows FROM handover ORDER BY id DESC"_s, {}, [&](const Row &row) {
            if (!theirs.contains(row.text(0)))
                return true;
            received.handover = row.text(0);
            received.handedOverOn = row.date(1);
            received.base = Fingerprints::decoded(row.text(2));
            return false;
        });
    }
    if (status && received.handover.isEmpty()) {
        return Error{ErrorKind::Refused,
                     Words::tr("“%1” was not made from this register, nor this one from it: they cannot be compared. Hand over a "
                               "copy first (File, Exchange).")
                         .arg(received.fileName),
                     {}};
    }
    return status;
}

} // namespace

Result<Received> Receiving::compare(Register &ours, const QString &path)
{
    auto theirs = openReceived(ours, path);
    if (!theirs)
        return theirs.error();
    Received received;
    received.theirs = std::move(*theirs);
    received.from = HandoverRules::other(ours.viewpoint());
    received.fileName = QFileInfo(path).fileName();
    if (Status status = findHandover(ours.database(), received); !status)
        return status.error();
    const auto head = Journal(ours.database()).head();
    if (!head)
        return head.error();
    received.head = QString::fromLatin1(head->toHex());
    if (Status status = Comparison(ours.database(), received).run(); !status)
        return status.error();
    return received;
}

} // namespace pc
