// The grid of the examination, edited as a draft: keeping it makes a new version, the proposals already answered keep
// theirs.
#pragma once

#include "models/proposals/examination.h"
#include "models/store/store.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pc {

class FieldForm;
class RecordLines;
class ToneNote;

class GridEditor final : public QWidget {
    Q_OBJECT

public:
    explicit GridEditor(Store &store, QWidget *parent = nullptr);

    /// Whether the draft differs from the version in force.
    bool isChanged() const;

private:
    void reload();
    void showLines(int current);
    void showQuestion(int row);
    void put(const QString &key, const QString &value);
    void add();
    void removeCurrent();
    void move(int by);
    void keep();
    void enable();
    int current() const;

    Store &m_store;
    ExaminationGrid m_grid;
    std::vector<GridQuestion> m_draft;
    int m_row = -1;
    QLabel *m_version;
    RecordLines *m_lines;
    FieldForm *m_form;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLineEdit *m_why;
    QPushButton *m_keep;
    ToneNote *m_note;
};

} // namespace pc
