// The grid of acquis, edited as a draft: keeping it makes a new version, files already deposited keep theirs.
#pragma once

#include "models/labels/acquisrepository.h"
#include "models/store/store.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace pc {

class AutosaveField;
class Dialogs;
class FieldForm;
class ToneNote;

class AcquisGridDialog final : public QDialog {
    Q_OBJECT

public:
    AcquisGridDialog(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Whether the draft differs from the version in force.
    bool isChanged() const;
    QTableWidget *table() const { return m_table; }
    QPushButton *keepButton() const { return m_keep; }
    /// What was changed and not kept is asked about.
    void reject() override;

private:
    void build();
    void reload();
    void fill();
    void addRow(const AcquisCriterion &criterion);
    std::vector<AcquisCriterion> draft() const;
    void removeCurrent();
    void move(int by);
    void keep();
    void enable();

    Store &m_store;
    Dialogs &m_dialogs;
    AcquisGrid m_grid;
    std::vector<AcquisCriterion> m_criteria;
    QLabel *m_version;
    QTableWidget *m_table;
    FieldForm *m_form;
    QMap<QString, QString> m_values;
    ToneNote *m_note;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_keep;
};

} // namespace pc
