#include "views/students/studentform.h"

#include "models/communes/phone.h"
#include "models/students/studenteligibility.h"
#include "models/students/studentfields.h"
#include "models/students/studentsmodel.h"
#include "models/students/studentsrepository.h"
#include "views/common/fieldform.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/students/studentexception.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QString kPast = u"past_universities"_s;

QMap<QString, QString> valuesOf(const Student &student)
{
    QMap<QString, QString> values = StudentFields::values(student);
    values.insert(u"phone"_s, displayPhone(student.phone));
    return values;
}

void complete(FieldForm *form, const QString &key, QStringList words)
{
    auto *line = form ? qobject_cast<AutosaveLineEdit *>(form->field(key)) : nullptr;
    if (!line)
        return;
    words.removeDuplicates();
    auto *completer = new QCompleter(words, line->edit());
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete line->edit()->completer();
    line->edit()->setCompleter(completer);
}

} // namespace

StudentForm::StudentForm(Store &store, QWidget *parent) : QWidget(parent), m_store(store), m_communes(makeCommuneLookup(store))
{
    auto *column = new QVBoxLayout(this);
    addGroup(column, tr("Identity"), {u"last_name"_s, u"first_name"_s, u"email"_s, u"phone"_s, u"born_on"_s});
    addGroup(column, tr("Studies"),
             {u"student_number"_s, u"university"_s, u"component"_s, u"programme"_s, u"level"_s, kPast});
    makePast(column);
    makeOrigin(column);
    addGroup(column, tr("Insurance and papers"), {u"insured_until"_s, u"privacy_on"_s, u"sworn_on"_s});
    addGroup(column, tr("Consents"), {u"phone_consent_on"_s, u"image_consent_on"_s, u"news_consent_on"_s});
    column->addWidget(mutedLabel(tr("A consent is a day; emptying the field withdraws it, and the journal keeps both."), this));
    addGroup(column, tr("Availability and skills"), {u"availability"_s, u"vehicle"_s, u"skills"_s});
    addGroup(column, tr("Notes"), {u"notes"_s});
    column->addStretch();
}

FormField StudentForm::describe(const QString &key) const
{
    FormField field{.key = key, .label = StudentFields::label(key)};
    if (key.endsWith("_on"_L1) || key == u"insured_until") {
        field.kind = FormField::Date;
        field.today = m_store.clock().today();
        field.hint = tr("day, for example 31/08/2027");
    } else if (key == kPast) {
        field.kind = FormField::Text;
        field.hint = tr("One a line");
    } else if (key == u"availability" || key == u"skills" || key == u"notes") {
        field.kind = FormField::Text;
    } else if (key == u"link") {
        field.kind = FormField::Choice;
        for (const CommuneLink link : StudentWords::links())
            field.choices.emplace_back(StudentWords::word(link), StudentWords::label(link));
    } else if (key == u"vehicle") {
        field.kind = FormField::Choice;
        for (const HasVehicle vehicle : StudentWords::vehicles())
            field.choices.emplace_back(StudentWords::word(vehicle), StudentWords::label(vehicle));
    } else if (key == u"commune") {
        field.kind = FormField::Lookup;
        field.hint = tr("First letters, or a postal code");
        field.find = communeProvider(m_communes);
        field.nameOf = [communes = m_communes](qint64 id) { return communes->nameOf(id); };
    }
    return field;
}

FieldForm *StudentForm::addGroup(QVBoxLayout *column, const QString &title, const QStringList &keys)
{
    std::vector<FormField> fields;
    for (const QString &key : keys)
        fields.push_back(describe(key));
    auto *form = new FieldForm(fields, this);
    form->setReadOnly(m_store.isReadOnly());
    m_forms << form;
    for (const QString &key : keys)
        m_formOf.insert(key, form);
    column->addWidget(sectionLabel(title, this));
    column->addWidget(form);
    connect(form, &FieldForm::committed, this, &StudentForm::save);
    return form;
}

void StudentForm::makeOrigin(QVBoxLayout *column)
{
    addGroup(column, tr("Origin"), {u"commune"_s, u"link"_s, u"link_proved_on"_s});
    m_standing = new ToneNote(Tone::Neutral, this);
    m_part = mutedLabel({}, this);
    m_part->setWordWrap(true);
    m_exception = new QPushButton(tr("Derogation…"), this);
    m_exception->setToolTip(toolTipText(tr("Admit this student against the rule, with a reason")));
    connect(m_exception, &QPushButton::clicked, this, &StudentForm::openException);
    column->addWidget(m_standing);
    column->addWidget(m_part);
    column->addWidget(m_exception, 0, Qt::AlignLeading);
}

// The universities of Lille by their names then and now; others are typed.
void StudentForm::makePast(QVBoxLayout *column)
{
    m_past = new QPushButton(tr("Add an establishment"), this);
    m_past->setToolTip(toolTipText(m_store.isReadOnly()
                                       ? tr("The register is open for consultation: nothing can be changed.")
                                       : tr("Adds a line to the past establishments; others than these may be typed there.")));
    auto *menu = new QMenu(m_past);
    for (const QString &university : StudentWords::universities()) {
        const auto last = StudentWords::lastYearOf(university);
        QAction *add = menu->addAction(last ? tr("%1 (up to %2)", "a university, a year").arg(university).arg(*last)
                                            : tr("%1 (since 2018)", "a university").arg(university));
        connect(add, &QAction::triggered, this, [this, university] { addPast(university); });
    }
    m_past->setMenu(menu);
    m_past->setEnabled(!m_store.isReadOnly());
    column->addWidget(m_past, 0, Qt::AlignLeading);
}

void StudentForm::addPast(const QString &university)
{
    commit(); // what was typed in the field comes first
    save(kPast, m_student.pastUniversities + u'\n' + university);
}

void StudentForm::show(const Student &student)
{
    m_student = student;
    const auto values = valuesOf(student);
    for (FieldForm *form : std::as_const(m_forms))
        form->load(values);
    suggest();
    showOrigin();
}

void StudentForm::refresh(const Student &student)
{
    m_student = student;
    const auto values = valuesOf(student);
    for (FieldForm *form : std::as_const(m_forms))
        form->setSaved(values);
    showOrigin();
}

void StudentForm::commit()
{
    for (FieldForm *form : std::as_const(m_forms))
        form->commit();
}

// What is typed already, then what is usual.
void StudentForm::suggest()
{
    StudentsRepository students(m_store.database());
    const auto with = [](const Result<QStringList> &used, const QStringList &usual) {
        return used ? *used + usual : usual;
    };
    complete(m_formOf.value(u"university"_s), u"university"_s, with(students.usedUniversities(), StudentWords::universities()));
    complete(m_formOf.value(u"component"_s), u"component"_s, with(students.usedComponents(), {}));
    complete(m_formOf.value(u"level"_s), u"level"_s, with(students.usedLevels(), StudentWords::levels()));
}

void StudentForm::showOrigin()
{
    const auto facts = StudentEligibility::facts(m_store.database(), m_student, m_store.clock().today());
    if (!facts) {
        m_standing->setTone(Tone::Danger);
        m_standing->setText(facts.error().message);
        return;
    }
    const StudentStanding standing = StudentEligibility::judge(*facts);
    m_standing->setTone(static_cast<Tone>(StudentsModel::toneOf(standing)));
    m_standing->setText(StudentEligibility::explain(*facts));
    const QString part = m_communes->explanation(m_student.commune.value);
    m_part->setText(part);
    m_part->setVisible(!part.isEmpty());
    const bool needed = m_student.hasException() || !StudentEligibility::isEntitled(standing);
    m_exception->setEnabled(needed && !m_store.isReadOnly());
    m_exception->setToolTip(toolTipText(m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.")
                                            : needed         ? tr("Admit this student against the rule, with a reason")
                                                     : tr("The rule admits this student: no derogation is needed.")));
}

void StudentForm::save(const QString &key, const QString &value)
{
    FieldForm *form = m_formOf.value(key);
    if (!form || !m_student.id.isValid())
        return;
    Student student = m_student;
    const QString text = tr("%1 changed, student %2").arg(StudentFields::label(key), student.letterName());
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        StudentFields::set(student, key, value);
        if (student.commune.value != 0 && key == u"commune") {
            const auto commune = CommuneLookup::ensure(transaction.database(), student.commune.value);
            if (!commune)
                return commune.error();
            student.commune = *commune;
        }
        return StudentsRepository::update(transaction, student);
    });
    if (status) {
        refresh(StudentsRepository::normalised(student));
        return;
    }
    form->setError(key, status.error().message);
    if (status.error().kind != ErrorKind::Invalid)
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
}

void StudentForm::openException()
{
    commit();
    askException(m_store, m_student, this);
}

} // namespace pc
