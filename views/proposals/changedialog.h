// The same change for several proposals at once: a step of their life, the kind, the period. One step to undo.
//
// Only what is filled in changes. It decides nothing: a proposal that refuses stops all, and is named.
#pragma once

#include "models/proposals/proposalsrepository.h"
#include "models/store/store.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace pc {

class ToneNote;

class ChangeDialog final : public QDialog {
    Q_OBJECT

public:
    ChangeDialog(Store &store, const QList<qint64> &proposals, QWidget *parent = nullptr);

private:
    void fillSteps();
    bool readDay(QLineEdit *line, std::optional<QDate> &day);
    void save();

    Store &m_store;
    std::vector<ProposalId> m_ids;
    QComboBox *m_status;
    QLineEdit *m_reason;
    QComboBox *m_type;
    QLineEdit *m_from;
    QLineEdit *m_to;
    ToneNote *m_note;
};

} // namespace pc
