// A page of hours over the small register of samplehours.h, in a window that has the keyboard.
#pragma once

#include "models/hours/monthgridmodel.h"
#include "tests/models/hours/samplehours.h"
#include "tests/views/common/fakedialogs.h"
#include "views/hours/hoursheet.h"
#include "views/hours/hourspage.h"
#include "views/hours/monthpane.h"
#include "views/hours/monthview.h"

#include <QApplication>
#include <QTest>

namespace pc::test {

class HoursPageTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    MonthPane *pane() const { return m_page->monthPane(); }
    HourSheet *sheet() const { return pane()->view()->sheet(); }
    MonthGridModel *grid() const { return pane()->model(); }
    void at(AssignmentId assignment, int day) { sheet()->choose(grid()->rowOf(assignment), grid()->columnOfDay(day)); }
    void type(const QString &text, Qt::Key end);
    int minutes(AssignmentId assignment, int day) const;
    QString lastText() const;
    template <typename Dialog>
    Dialog *open() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    HourSample m_sample;
    FakeDialogs m_dialogs;
    std::unique_ptr<HoursPage> m_page;
};

} // namespace pc::test
