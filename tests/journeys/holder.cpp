// Another program that has a register open for writing, told what to do line by line on its standard input:
//   phone TEXT   changes the phone of Étrœungt's town hall
//   quit         closes the register; killing it leaves the lock of a dead program behind
// It answers "held", then "done", one line each; "refused: …" when it cannot.
#include "models/communes/communesrepository.h"
#include "models/register/register.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace pc;

namespace {

Status changePhone(Store &store, const QString &phone)
{
    const auto found = CommunesRepository(store.database()).find(QStringLiteral("59218"));
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, QStringLiteral("no such commune"), {}};
    auto hall = CommunesRepository(store.database()).townHall((*found)->id);
    if (!hall)
        return hall.error();
    hall->commune = (*found)->id;
    hall->phone = phone;
    return store.transact(QStringLiteral("Phone changed elsewhere"), [&](Transaction &transaction) {
        return CommunesRepository::saveTownHall(transaction, *hall);
    });
}

void say(const QByteArray &text)
{
    std::fputs((text + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Store::Options options;
    options.author = QStringLiteral("Marie Durand");
    const auto opened = Register::open(QCoreApplication::arguments().value(1), options);
    if (!opened) {
        say("refused: " + opened.error().message.toUtf8());
        return 1;
    }
    say("held");
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 1;
    while (true) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty() || line == "quit")
            break;
        const Status status = changePhone((*opened)->store(), QString::fromUtf8(line.mid(6)));
        say(status ? QByteArray("done") : "refused: " + status.error().message.toUtf8());
    }
    return 0;
}
