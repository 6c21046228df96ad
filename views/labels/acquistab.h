// The acquis of a file: what the student, the mayor and the commission say of each criterion, side by side and as a
// radar, beside what the action aimed at.
//
// A grid filled on paper is typed quickly: a digit writes the level and goes to the next criterion.
#pragma once

#include "models/labels/acquismodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace pc {

class AcquisChart;
class AutosaveLineEdit;
class ToneNote;

class AcquisTab final : public QWidget {
    Q_OBJECT

public:
    explicit AcquisTab(Store &store, QWidget *parent = nullptr);

    /// Shows the grid of a file; one that is not valid shows none.
    void setFile(LabelFileId file);
    void refresh();
    /// Saves what is being typed.
    void commit();
    QString unsaved() const;

    QTableView *table() const { return m_table; }
    AcquisModel *model() const { return m_model; }
    AutosaveLineEdit *evidence() const { return m_evidence; }
    QString refusal() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showContent();
    void showEvidence();
    void showAims();
    void type(const QString &level);

    Store &m_store;
    LabelFileId m_file;
    AcquisModel *m_model;
    QTableView *m_table;
    ToneNote *m_note;
    QLabel *m_cell;
    AutosaveLineEdit *m_evidence;
    AcquisChart *m_chart;
    QLabel *m_aims;
};

} // namespace pc
