#include "views/students/studentexception.h"

#include "models/students/studenteligibility.h"
#include "models/students/studentsrepository.h"
#include "views/common/formdialog.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

struct StudentException {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentException)
};

Status keep(Store &store, const QString &text, const Student &student)
{
    return store.transact(text, [&](Transaction &transaction) { return StudentsRepository::update(transaction, student); });
}

} // namespace

FormDialog *askException(Store &store, const Student &student, QWidget *parent)
{
    const QDate today = store.clock().today();
    FormDialogContent content{.title = StudentException::tr("Derogation: %1").arg(student.letterName()),
                              .fields = {{u"exception_reason"_s, StudentException::tr("Reason"), FormField::Text},
                                         {u"exception_author"_s, StudentException::tr("Decided by")},
                                         {u"exception_on"_s, StudentException::tr("Decided on"), FormField::Date}},
                              .verb = StudentException::tr("Record the derogation")};
    content.fields.back().today = today;
    if (const auto facts = StudentEligibility::facts(store.database(), student, today))
        content.sentence = StudentEligibility::explainByTheRule(*facts);
    const bool exists = student.hasException();
    content.values = {{u"exception_reason"_s, student.exceptionReason},
                      {u"exception_author"_s, exists ? student.exceptionAuthor : store.author()},
                      {u"exception_on"_s, valueOf(exists ? student.exceptionOn : today)}};
    if (exists) {
        content.otherVerb = StudentException::tr("Lift the derogation");
        content.other = [&store, student] {
            Student lifted = student;
            lifted.exceptionReason.clear();
            lifted.exceptionAuthor.clear();
            lifted.exceptionOn = {};
            return keep(store, StudentException::tr("Derogation for %1 lifted").arg(student.letterName()), lifted);
        };
    }
    return FormDialog::ask(parent, content, [&store, student](const QMap<QString, QString> &values) {
        Student granted = student;
        granted.exceptionReason = values.value(u"exception_reason"_s).trimmed();
        granted.exceptionAuthor = values.value(u"exception_author"_s).simplified();
        granted.exceptionOn = dayOf(values.value(u"exception_on"_s));
        return keep(store, StudentException::tr("Derogation for %1 recorded").arg(student.letterName()), granted);
    });
}

} // namespace pc
