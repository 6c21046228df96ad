// Says whether a register that was killed kept its promises. Looks at the tables and the journal separately:
// what the tables hold must be what the journal's lines, replayed from nothing, come to.
#pragma once

#include "models/store/store.h"

namespace pc::test {

/// What the killed program had said: one line per committed change.
struct Acknowledged {
    qint64 seq = 0;
    QByteArray state; ///< digest, or "early"
    QString text;
};

/// The lines of a worker's standard output that are complete.
std::vector<Acknowledged> readAcknowledgements(const QByteArray &output);

struct Verdict {
    QStringList broken; ///< every broken promise in words; empty when all were kept
    qint64 entries = 0; ///< how many lines the journal has now
};
/// `said` may be empty; `known` is the number of entries that were there before the worker started.
Verdict judge(const QString &path, const std::vector<Acknowledged> &said, qint64 known);

} // namespace pc::test
