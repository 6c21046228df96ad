#include "tests/journeys/walkdesk.h"

#include "views/communes/communespage.h"

namespace pc::test {

using namespace Qt::StringLiterals;

void WalkDesk::prepareDemonstration()
{
    init();
    RegisterPlan plan;
    plan.demonstration = true;
    const QString path = newRegister(u"demonstration.pcom"_s, plan);
    m_origin = std::move(m_folder);
    QVERIFY(QFileInfo::exists(path));
}

QWidget *WalkDesk::demonstration()
{
    QDir().mkpath(Session::dataFolder());
    QFile::copy(m_origin->filePath(u"demonstration.pcom"_s), Session::demonstrationPath());
    if (!start(Session::demonstrationPath()) || !window())
        return nullptr;
    window()->resize(1280, 680);
    m_desk->communes()->focusContent();
    m_desk->communes()->showCommune(communeOf(u"59218"_s));
    QCoreApplication::processEvents();
    return window();
}

QWidget *WalkDesk::shown(QWidget *dialog) const
{
    if (!dialog)
        return nullptr;
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
}

} // namespace pc::test
