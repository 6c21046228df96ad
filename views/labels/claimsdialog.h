// Which affectations of the student a label file claims: boxes, the hours they bring, a warning for a second use.
#pragma once

#include "models/labels/labelfile.h"
#include "models/store/store.h"

#include <QDialog>

class QLabel;

namespace pc {

class ClaimsList;
class ToneNote;

class ClaimsDialog final : public QDialog {
    Q_OBJECT

public:
    ClaimsDialog(Store &store, const LabelFile &file, const QString &student, QWidget *parent = nullptr);

    ClaimsList *list() const { return m_list; }

private:
    void showSum();
    void submit();

    Store &m_store;
    LabelFileId m_file;
    QString m_student;
    ClaimsList *m_list;
    QLabel *m_sum;
    ToneNote *m_warning;
    ToneNote *m_note;
};

} // namespace pc
