#include "tests/support/testmain.h"

namespace pc::test {

int run(const MakeTest &make, const QStringList &arguments)
{
    WarningWatch watch;
    int status = 0;
    {
        const std::unique_ptr<QObject> test = make();
        status = QTest::qExec(test.get(), watch.listenTo(arguments));
    }
    const QStringList complaints = watch.complaints();
    for (const QString &complaint : complaints)
        fprintf(stderr, "FAIL!  : %s\n", qUtf8Printable(complaint));
    if (status == 0 && !complaints.isEmpty())
        status = 1;
    return status;
}

} // namespace pc::test
