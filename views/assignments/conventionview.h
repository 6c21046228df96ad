// The convention of an affectation: its number, the day it was sent, who has signed, what was frozen, its amendments.
//
// Days are typed in the tables. It asks for nothing that a rule of the campaign does not ask for.
#pragma once

#include "models/assignments/assignmentsrepository.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pc {

class AmendmentsModel;
class FieldForm;
class SignaturesModel;
class ToneNote;

class ConventionView final : public QWidget {
    Q_OBJECT

public:
    explicit ConventionView(Store &store, QWidget *parent = nullptr);

    void show(const AssignmentRecord &record);
    void refresh(const AssignmentRecord &record);
    void commit();

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    QTableView *makeTable(QAbstractItemModel *model, const QString &name, int toneColumn);
    void display(const AssignmentRecord &record);
    static void fit(QTableView *table);
    void chooseAmendment(int row);
    void showButtons();
    void drawUp();
    void saveSent(const QString &value);
    void signToday(QTableView *table, SignaturesModel *model);
    void openAmendment();
    void report(const Error &error);

    Store &m_store;
    AssignmentRecord m_record;
    SignaturesModel *m_signatures;
    AmendmentsModel *m_amendments;
    SignaturesModel *m_amendmentSignatures;
    AmendmentId m_amendment; ///< whose signatures are shown
    QLabel *m_number;
    ToneNote *m_state;
    FieldForm *m_sent;
    QTableView *m_signatureTable;
    QTableView *m_amendmentTable;
    QTableView *m_amendmentSigning;
    QLabel *m_amendmentTitle;
    QPushButton *m_amendmentToday;
    ToneNote *m_note;
    QLabel *m_frozen;
    QLabel *m_noAmendment;
    QPushButton *m_drawUp;
    QPushButton *m_signToday;
    QPushButton *m_amend;
};

} // namespace pc
