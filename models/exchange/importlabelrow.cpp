#include "models/exchange/importlabelrow.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/exchange/importstudentrow.h"

#include <QRegularExpression>

#include <algorithm>

namespace pc {

void LabelRow::read()
{
    const Student *student = findStudent();
    const LabelKind *kind = findKind();
    const Campaign *campaign = findCampaign();
    LabelImport import;
    if (student && kind && campaign)
        readFile(import, *student, *kind, *campaign);
    ImportRow &row = m_draft.row();
    if (student)
        row.target = kind ? tr("%1 — %2", "student, label").arg(student->listName(), kind->name) : student->listName();
    row.payload = import;
    if (m_draft.failed())
        return;
    row.own = !import.file.id.isValid() ? ImportRow::New : m_draft.changes() ? ImportRow::Changed : ImportRow::Same;
    if (row.own != ImportRow::Same && campaign->isClosed())
        m_draft.fail(ImportField::Campaign, tr("The year %1 is closed: it takes no more files.").arg(campaign->name));
}

ImportField LabelRow::whereStudent() const
{
    for (const ImportField field : {ImportField::StudentNumber, ImportField::Student, ImportField::LastName}) {
        if (m_draft.has(field))
            return field;
    }
    return ImportField::StudentNumber;
}

const Student *LabelRow::findStudent()
{
    for (const ImportField field : {ImportField::StudentNumber, ImportField::Student, ImportField::LastName, ImportField::FirstName,
                                    ImportField::Email, ImportField::BornOn}) {
        const QString text = m_draft.text(field);
        m_draft.show(field, text, text);
    }
    if (const QString number = m_draft.text(ImportField::StudentNumber); !number.isEmpty()) {
        const auto found = m_known.byNumber.constFind(studentNumberKey(number));
        if (found != m_known.byNumber.cend())
            return &m_known.students[*found];
        m_draft.fail(ImportField::StudentNumber, tr("No student of this register has the number %1.").arg(number));
        return nullptr;
    }
    if (const QString email = m_draft.text(ImportField::Email); !email.isEmpty()) {
        const auto found = m_known.byEmail.constFind(email.toLower());
        if (found != m_known.byEmail.cend())
            return &m_known.students[*found];
    }
    Student given;
    given.lastName = m_draft.text(ImportField::LastName);
    given.firstName = m_draft.text(ImportField::FirstName);
    if (const QString whole = m_draft.text(ImportField::Student); !whole.isEmpty()) {
        const ReadName name = readWholeName(whole);
        given.lastName = name.lastName;
        given.firstName = name.firstName;
    }
    if (given.lastName.isEmpty()) {
        m_draft.fail(whereStudent(), tr("Say which student this file is of."));
        return nullptr;
    }
    const QDate born = m_cells.readDayCell(ImportField::BornOn);
    std::vector<const Student *> all;
    for (const size_t at : m_known.byName.values(studentNameKey(given))) {
        const Student &one = m_known.students[at];
        if (!born.isValid() || !one.bornOn.isValid() || one.bornOn == born)
            all.push_back(&one);
    }
    if (all.size() == 1)
        return all.front();
    m_draft.fail(whereStudent(), all.empty() ? tr("No student of this register is called “%1”.").arg(given.listName())
                                             : tr("Several students are called %1: write the student number.").arg(given.listName()));
    return nullptr;
}

// By its name, or by words only one label has: "Engagement" is the Label Engagement.
const LabelKind *LabelRow::findKind()
{
    const QString text = m_draft.text(ImportField::LabelAsked);
    m_draft.show(ImportField::LabelAsked, text, text);
    const QString typed = foldForSearch(text);
    const LabelKind *close = nullptr;
    int likely = 0;
    QStringList names;
    for (const LabelKind &kind : m_known.kinds) {
        const QString name = foldForSearch(kind.name);
        if (!typed.isEmpty() && name == typed)
            return &kind;
        names << kind.name;
        if (!typed.isEmpty() && name.contains(typed)) {
            close = &kind;
            ++likely;
        }
    }
    if (likely == 1)
        return close;
    m_draft.fail(ImportField::LabelAsked, text.isEmpty()
                                              ? tr("Say which label is asked for: %1.").arg(names.join(QStringLiteral(", ")))
                                              : tr("There is no label “%1”. The labels are: %2.").arg(text, names.join(QStringLiteral(", "))));
    return nullptr;
}

const Campaign *LabelRow::findCampaign()
{
    const QString text = m_draft.text(ImportField::Campaign);
    m_draft.show(ImportField::Campaign, text, text);
    const QString name = text.isEmpty() ? m_context.campaign.name : text;
    for (const Campaign &campaign : m_known.campaigns) {
        if (campaign.name == name)
            return &campaign;
    }
    m_draft.fail(ImportField::Campaign, tr("There is no university year “%1” in this register.").arg(name));
    return nullptr;
}

void LabelRow::readFile(LabelImport &import, const Student &student, const LabelKind &kind, const Campaign &campaign)
{
    for (const LabelFile &file : m_known.files) {
        if (file.student == student.id && file.kind == kind.id && file.campaign == campaign.id)
            import.file = file;
    }
    LabelFile &file = import.file;
    const bool isNew = !file.id.isValid();
    file.student = student.id;
    file.kind = kind.id;
    file.campaign = campaign.id;
    const QString description = file.description;
    const QString notes = file.notes;
    m_cells.text(ImportField::Description, description, file.description);
    m_cells.text(ImportField::Notes, notes, file.notes);
    if (!isNew && !file.isOpen() && (file.description != description || file.notes != notes)) {
        m_draft.fail(file.notes != notes ? ImportField::Notes : ImportField::Description,
                     tr("This file is “%1”: an import does not change it any more.").arg(LabelWords::label(file.status)));
    }
    if (isNew) {
        if (!kind.active)
            m_draft.fail(ImportField::LabelAsked, tr("The label “%1” is not given any more.").arg(kind.name));
        readClaims(import, student, campaign);
    }
    readDeposit(import, kind, campaign);
    if (const QString state = m_draft.text(ImportField::State); !state.isEmpty()) {
        const LabelStatus present = import.deposits ? LabelStatus::Deposited : file.status;
        m_draft.show(ImportField::State, state, state);
        if (LabelWords::status(state) != present && foldForSearch(state) != foldForSearch(LabelWords::label(present)))
            m_cells.leaveStatus(LabelWords::label(present), state, isNew);
    }
    if (isNew)
        file.openedOn = import.deposits ? import.depositedOn : m_context.today;
}

void LabelRow::readDeposit(LabelImport &import, const LabelKind &kind, const Campaign &campaign)
{
    LabelFile &file = import.file;
    const QString late = m_draft.text(ImportField::LateReason);
    m_draft.show(ImportField::LateReason, late, late);
    const QDate day = m_cells.readDayCell(ImportField::DepositedOn);
    if (!day.isValid())
        return;
    if (file.depositedOn.isValid()) {
        if (day == file.depositedOn)
            m_draft.show(ImportField::DepositedOn, formatDate(day), formatDate(day));
        else
            m_draft.fail(ImportField::DepositedOn, tr("This file was deposited on %1.").arg(formatDate(file.depositedOn)));
        return;
    }
    m_draft.show(ImportField::DepositedOn, {}, formatDate(day));
    import.deposits = true;
    import.depositedOn = day;
    import.lateReason = late;
    if (day > m_context.today) {
        m_draft.fail(ImportField::DepositedOn, tr("This day is still to come."));
    } else if (!m_known.windows.value({kind.id.value, campaign.id.value}).contains(day) && late.isEmpty()) {
        m_draft.fail(ImportField::DepositedOn, tr("This is outside the days of deposit: say in a column “late_reason” why the file is taken."));
    } else if (!file.id.isValid() && import.claims.empty()) {
        m_draft.fail(whereStudent(), tr("This student has no engagement with hours in %1: a file without one is not deposited.").arg(campaign.name));
    }
}

// The actions named in the row, else every engagement of the year.
void LabelRow::readClaims(LabelImport &import, const Student &student, const Campaign &campaign)
{
    const QString text = m_draft.text(ImportField::Number);
    QStringList wanted;
    static const QRegularExpression number(QStringLiteral("\\b\\d{4}-\\d+\\b"));
    for (auto it = number.globalMatch(text); it.hasNext();)
        wanted << it.next().captured();
    m_draft.show(ImportField::Number, text, text);
    if (!text.isEmpty() && wanted.isEmpty())
        m_draft.fail(ImportField::Number, tr("“%1” holds no number of an action, such as 2026-001.").arg(text));
    std::vector<KnownEngagement> all;
    for (const KnownEngagement &one : m_known.engagements.values(student.id.value)) {
        if (one.campaign == campaign.id && (wanted.isEmpty() || wanted.contains(one.number)))
            all.push_back(one);
    }
    for (const QString &each : wanted) {
        const bool found = std::any_of(all.begin(), all.end(), [&each](const KnownEngagement &one) { return one.number == each; });
        if (!found)
            m_draft.fail(ImportField::Number, tr("%1 has no engagement with hours in the action %2.").arg(student.listName(), each));
    }
    std::sort(all.begin(), all.end(), [](const KnownEngagement &a, const KnownEngagement &b) { return a.assignment.value < b.assignment.value; });
    for (const KnownEngagement &one : all)
        import.claims.push_back(one.assignment);
}

} // namespace pc
