// The month grid with the month picker above it and the quick line under it. A part of HoursPage.
#pragma once

#include "models/hours/monthgridmodel.h"
#include "models/store/store.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pc {

class EmptyState;
class MonthView;
class QuickLine;
class ToneNote;

class MonthPane final : public QWidget {
    Q_OBJECT

public:
    explicit MonthPane(Store &store, QWidget *parent = nullptr);

    MonthGridModel *model() const { return m_model; }
    MonthView *view() const { return m_view; }
    QuickLine *quickLine() const { return m_quick; }
    QDate month() const { return m_model->month(); }
    void setMonth(QDate day);
    void refresh();
    /// The student and the commune of the current row; not valid when there is none.
    StudentId currentStudent() const;
    CommuneId currentCommune() const;
    /// Why the hours of the month cannot be signed or changed: its campaign is closed; empty when they can.
    QString whyLocked() const;
    /// What is said of the current cell, or of those written last; for tests.
    QString warning() const;

Q_SIGNALS:
    void monthChanged();
    void refused(const pc::Error &error);
    /// The user wants to see these lines in the list.
    void linesRequested(const QList<qint64> &ids);
    void visaRequested();
    void importRequested();

private:
    QWidget *makeHeader();
    QToolButton *makeStep(const char *iconName, const QString &text, const QKeySequence &keys, int months);
    const MonthRow *currentRow() const;
    void onCurrentChanged();
    void showEmptyOrGrid();
    void showWarning();
    void judgeMonth();

    Store &m_store;
    MonthGridModel *m_model;
    QLabel *m_title;
    MonthView *m_view;
    QuickLine *m_quick;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    ToneNote *m_warning;
    QPushButton *m_visa = nullptr;
    QString m_judged; // what looks wrong in the cells written last
};

} // namespace pc
