#include "tests/views/communes/contactlogs.h"

#include "views/common/tonenote.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pc::test {

void ContactLogTest::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
    show();
}

void ContactLogTest::cleanup()
{
    m_done.reset();
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void ContactLogTest::show()
{
    m_window = std::make_unique<QWidget>();
    m_log = new ContactLog(*m_store);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_log);
    m_done = std::make_unique<QSignalSpy>(m_log, &ContactLog::done);
    m_log->setCommune({1}, u"Étrœungt"_s);
    m_window->resize(420, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ContactLogTest::reopenForReading()
{
    m_done.reset();
    m_window.reset();
    m_store.reset();
    m_store = opened(m_folder->filePath(u"a.pcom"_s), Store::Mode::Read);
    QVERIFY(m_store);
    show();
}

QString ContactLogTest::errors() const
{
    QStringList said;
    for (const ToneNote *note : editor()->findChildren<ToneNote *>()) {
        if (note->isVisible())
            said << note->text();
    }
    return said.join(u'\n');
}

void ContactLogTest::type(const QString &field, const QString &text)
{
    line(field)->setFocus();
    line(field)->selectAll();
    QTest::keyClicks(line(field), text);
    if (text.isEmpty())
        QTest::keyClick(line(field), Qt::Key_Delete);
}

void ContactLogTest::record(const QString &subject, const QString &nextStep, const QString &nextStepOn)
{
    m_log->startNew();
    type(u"Subject"_s, subject);
    type(u"Next step"_s, nextStep);
    type(u"To be done on"_s, nextStepOn);
    save();
    QCOMPARE(errors(), QString());
}

} // namespace pc::test
