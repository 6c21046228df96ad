// The form of a label file: who asks, the affectations claimed, the opinion of the UDCCAS, the student's words, notes.
//
// Fields save by themselves; what needs several values at once (claims, opinion, a second use) is asked by a dialog. The
// identity is the student's record: it is read here and changed there.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "models/store/store.h"
#include "models/students/student.h"
#include "views/common/fieldform.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pc {

class LinkButton;
class ToneNote;

class LabelForm final : public QWidget {
    Q_OBJECT

public:
    explicit LabelForm(Store &store, QWidget *parent = nullptr);

    /// `lock` is why the file cannot be changed; notes may be written while its campaign is open.
    void show(const LabelCase &it, const Student &student, const QString &lock, bool campaignOpen);
    /// The same, as the register holds it now; what is being typed stays.
    void refresh(const LabelCase &it, const Student &student, const QString &lock, bool campaignOpen);
    void commit() { m_fields->commit(); }
    FieldForm *fields() const { return m_fields; }

Q_SIGNALS:
    void failed(const pc::Message &message);
    void recordRequested(const QString &table, qint64 id);

private:
    void makeIdentity();
    void makeClaims();
    void makeOpinion();
    void take(const LabelCase &it, const Student &student, const QString &lock, bool campaignOpen);
    void showClaims(const LabelCase &it);
    void save(const QString &key, const QString &value);
    void askClaims();
    void askReuse();
    void askOpinion();
    QMap<QString, QString> values() const;

    Store &m_store;
    LabelFile m_file;
    Student m_student;
    QLabel *m_identity;
    LinkButton *m_openStudent;
    QLabel *m_claims;
    ToneNote *m_earlier;
    QPushButton *m_chooseClaims;
    QPushButton *m_explain;
    ToneNote *m_opinion;
    QPushButton *m_giveOpinion;
    FieldForm *m_fields;
};

} // namespace pc
