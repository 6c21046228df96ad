// What a report may be narrowed to: its commune, action or student, arrondissement, columns, orientation, names, day.
//
// It shows the options the report in front has and no others; what was chosen stays when another report has it too.
#pragma once

#include "models/reports/report.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QMenu;
class QToolButton;

namespace pc {

class LookupField;

class ReportOptions final : public QWidget {
    Q_OBJECT

public:
    explicit ReportOptions(Database &database, QWidget *parent = nullptr);

    /// Shows the options of a report, with what a request begins with.
    void setReport(const ReportKind &kind, const ReportRequest &begin);
    /// Puts what is chosen into a request.
    void fill(ReportRequest &request) const;
    /// The past day the figures are wanted of; invalid: today's.
    QDate pastDay() const;
    void setToday(QDate today);

Q_SIGNALS:
    void changed();

private:
    void fillArrondissements();
    void fillColumns();
    void showSubject(const ReportRequest &begin);
    /// Whether texts are printed is asked of a report without names, and of no other.
    void showTexts();
    QLabel *labelFor(const QString &text, QWidget *field);

    Database &m_database;
    const ReportKind *m_kind = nullptr;
    QMap<int, qint64> m_subjects; ///< chosen last, by ReportSubject
    QMap<QString, QSet<QString>> m_hidden; ///< columns left out, by report
    QMap<QString, QSet<QString>> m_added;  ///< columns shown beyond the usual ones
    QLabel *m_subjectLabel;
    LookupField *m_subject;
    QLabel *m_arrondissementLabel;
    QComboBox *m_arrondissement;
    QComboBox *m_orientation;
    QToolButton *m_columns;
    QMenu *m_columnsMenu;
    QCheckBox *m_anonymous;
    QCheckBox *m_texts;
    QCheckBox *m_past;
    QDateEdit *m_day;
};

} // namespace pc
