#include "models/exchange/importstudentrow.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/communes/phone.h"
#include "models/students/duplicates.h"
#include "models/students/studentsrepository.h"

#include <QRegularExpression>

namespace pc {

QString studentNameKey(const Student &student) { return foldForSearch(student.lastName + u' ' + student.firstName); }

QString studentNumberKey(const QString &number) { return QString(number).remove(u' ').toUpper(); }

namespace {

// clang-format off
constexpr struct {
    ImportField field;
    QString Student::*member;
} kTexts[] = {
    {ImportField::Email, &Student::email},           {ImportField::University, &Student::university},
    {ImportField::Component, &Student::component},   {ImportField::Programme, &Student::programme},
    {ImportField::Level, &Student::level},           {ImportField::Availability, &Student::availability},
    {ImportField::Skills, &Student::skills},         {ImportField::Notes, &Student::notes},
    {ImportField::PastUniversities, &Student::pastUniversities},
    {ImportField::ExceptionReason, &Student::exceptionReason},
    {ImportField::ExceptionAuthor, &Student::exceptionAuthor},
};

constexpr struct {
    ImportField field;
    QDate Student::*member;
} kDays[] = {
    {ImportField::BornOn, &Student::bornOn},     {ImportField::LinkProvedOn, &Student::linkProvedOn},
    {ImportField::InsuredUntil, &Student::insuredUntil}, {ImportField::PrivacyOn, &Student::privacyOn},
    {ImportField::SwornOn, &Student::swornOn},   {ImportField::PhoneConsentOn, &Student::phoneConsentOn},
    {ImportField::ImageConsentOn, &Student::imageConsentOn}, {ImportField::NewsConsentOn, &Student::newsConsentOn},
    {ImportField::ExceptionOn, &Student::exceptionOn},
};
// clang-format on

std::optional<CommuneLink> readLink(const QString &text)
{
    const QString folded = foldForSearch(text);
    for (const CommuneLink link : StudentWords::links()) {
        if (folded == foldForSearch(StudentWords::label(link)) || text == StudentWords::word(link))
            return link;
    }
    static const std::pair<const char *, CommuneLink> stems[] = {
        {"parent", CommuneLink::Parents},    {"famil", CommuneLink::Parents},    {"resid", CommuneLink::Residence},
        {"domicil", CommuneLink::Residence}, {"habit", CommuneLink::Residence},  {"scol", CommuneLink::Schooling},
        {"ecole", CommuneLink::Schooling},   {"colleg", CommuneLink::Schooling}, {"lycee", CommuneLink::Schooling},
        {"autre", CommuneLink::Other}};
    for (const auto &[stem, link] : stems) {
        if (folded.contains(QLatin1String(stem)))
            return link;
    }
    return std::nullopt;
}

std::optional<HasVehicle> readVehicle(const QString &text)
{
    for (const HasVehicle has : StudentWords::vehicles()) {
        if (foldForSearch(text) == foldForSearch(StudentWords::label(has)) || text == StudentWords::word(has))
            return has;
    }
    const auto answer = readYesNo(text);
    return answer ? std::optional(*answer ? HasVehicle::Yes : HasVehicle::No) : std::nullopt;
}

class StudentRow {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentImport)

public:
    StudentRow(ImportRowDraft &draft, const ImportContext &context, const KnownStudents &known)
        : m_draft(draft), m_context(context), m_cells(draft, context), m_known(known)
    {
    }

    void read()
    {
        readName();
        readNumber();
        m_given.email = m_draft.text(ImportField::Email);
        m_given.bornOn = peekDay(ImportField::BornOn);
        m_given = StudentsRepository::normalised(m_given);
        const Student *present = counterpart();
        m_before = present ? *present : Student{};
        m_after = m_before;
        fillName();
        for (const auto &[field, member] : kTexts)
            m_cells.text(field, m_before.*member, m_after.*member);
        keepCaseOfEmail();
        for (const auto &[field, member] : kDays)
            m_cells.day(field, m_before.*member, m_after.*member);
        readPhone();
        readWords();
        readCommune();
        m_after = StudentsRepository::normalised(m_after);
        m_cells.refuse(StudentsRepository::validate(m_after, m_context.today), whereName());
        ImportRow &row = m_draft.row();
        row.target = m_after.listName();
        row.payload = m_after;
        if (!m_draft.failed())
            row.own = !present                                    ? ImportRow::New
                : m_after == m_before && m_draft.row().origin == 0 ? ImportRow::Same
                                                                  : ImportRow::Changed;
    }

private:
    ImportField whereName() const
    {
        return m_draft.has(ImportField::Student) ? ImportField::Student : ImportField::LastName;
    }

    void readName()
    {
        m_given.lastName = m_draft.text(ImportField::LastName);
        m_given.firstName = m_draft.text(ImportField::FirstName);
        const QString whole = m_draft.text(ImportField::Student);
        if (!m_given.lastName.isEmpty() || whole.isEmpty())
            return;
        ReadName name = readWholeName(whole);
        QStringList words = whole.simplified().split(u' ');
        const bool shouted =
            std::any_of(words.begin(), words.end(), [](const QString &w) { return w.size() > 1 && w == w.toUpper(); });
        // "Nom et prénom" above "Martin Léa": the title says which comes first.
        if (!shouted && words.size() > 1
            && foldForSearch(m_draft.title(ImportField::Student)).startsWith(QLatin1String("nom"))) {
            name.doubtful = words.size() > 2;
            name.firstName = words.takeLast();
            name.lastName = words.join(u' ');
        }
        m_given.lastName = name.lastName;
        m_given.firstName = name.firstName;
        if (name.doubtful)
            m_draft.notice(
                ImportField::Student,
                tr("Read as first name “%1”, last name “%2”. If this is wrong, write the last name in capitals.")
                    .arg(name.firstName, name.lastName));
    }

    // The national number (INE: 11 signs, a letter at the end) is not kept: the scheme does not need it.
    void readNumber()
    {
        static const QRegularExpression national(QStringLiteral("^\\d{9}[\\dA-Z][A-Z]$"));
        const QString number = m_draft.text(ImportField::StudentNumber);
        if (national.match(studentNumberKey(number)).hasMatch())
            m_draft.notice(
                ImportField::StudentNumber,
                tr("This looks like the national number (INE), which is not kept: only the university’s own is."));
        else
            m_given.studentNumber = number;
    }

    QDate peekDay(ImportField field) const { return readDay(m_draft.text(field), m_context.today).day; }

    const Student *at(const QHash<QString, size_t> &index, const QString &key) const
    {
        const auto found = key.isEmpty() ? index.constEnd() : index.constFind(key);
        return found == index.constEnd() ? nullptr : &m_known.all[*found];
    }

    const Student *counterpart()
    {
        const Student *byNumber = at(m_known.byNumber, studentNumberKey(m_given.studentNumber));
        const Student *byEmail = at(m_known.byEmail, m_given.email.toLower());
        if (byNumber && byEmail && byNumber != byEmail) {
            m_draft.fail(ImportField::Email,
                         tr("The number is that of %1, but the e-mail address that of %2.")
                             .arg(byNumber->listName(), byEmail->listName()));
            return nullptr;
        }
        if (const Student *found = byNumber ? byNumber : byEmail) {
            if (studentNameKey(*found) != studentNameKey(m_given) && !m_given.lastName.isEmpty())
                m_draft.notice(whereName(), tr("Known as %1 so far.").arg(found->listName()));
            return found;
        }
        return byNameAndBirth();
    }

    const Student *byNameAndBirth()
    {
        // Of two records of one person, the one that is written like the row.
        const Student *found = nullptr;
        int best = -1;
        for (const size_t index : m_known.byName.values(studentNameKey(m_given))) {
            const Student &one = m_known.all[index];
            if (!one.bornOn.isValid() || one.bornOn != m_given.bornOn)
                continue;
            const int likeness = (one.firstName == m_given.firstName && one.lastName == m_given.lastName ? 2 : 0)
                + (one.studentNumber.isEmpty() == m_given.studentNumber.isEmpty() ? 1 : 0);
            if (likeness > best) {
                found = &one;
                best = likeness;
            }
        }
        if (!found)
            nameLookAlike();
        return found;
    }

    // Whoever Duplicates finds alike shares a last name or a first name with the row, in its place or exchanged.
    void nameLookAlike()
    {
        const Student *closest = nullptr;
        DuplicateScore best;
        for (const QString &name : {foldForSearch(m_given.lastName), foldForSearch(m_given.firstName)}) {
            if (name.isEmpty())
                continue;
            for (auto it = m_known.byOneName.constFind(name); it != m_known.byOneName.cend() && it.key() == name; ++it) {
                const Student &one = m_known.all[*it];
                const DuplicateScore score = Duplicates::score(m_given, one);
                const bool better = score.points > best.points || (score.points == best.points && closest && one.id.value < closest->id.value);
                if (score.points >= Duplicates::likely && better) {
                    closest = &one;
                    best = score;
                }
            }
        }
        if (closest)
            m_draft.notice(whereName(),
                           tr("The register has %1 (%2). If it is the same person, write the student number, the e-mail "
                              "address or the date of birth of the register in this row.")
                               .arg(closest->listName(), Duplicates::why(best)));
    }

    void fillName()
    {
        if (!addsNothing(m_before.lastName, m_given.lastName))
            m_after.lastName = m_given.lastName;
        if (!addsNothing(m_before.firstName, m_given.firstName))
            m_after.firstName = m_given.firstName;
        if (!m_given.studentNumber.isEmpty()
            && studentNumberKey(m_given.studentNumber) != studentNumberKey(m_before.studentNumber))
            m_after.studentNumber = m_given.studentNumber;
        m_draft.show(ImportField::LastName, m_before.lastName, m_after.lastName);
        m_draft.show(ImportField::FirstName, m_before.firstName, m_after.firstName);
        m_draft.show(ImportField::Student, m_before.lastName.isEmpty() ? QString() : m_before.listName(),
                     m_after.listName());
        if (!m_given.studentNumber.isEmpty())
            m_draft.show(ImportField::StudentNumber, m_before.studentNumber, m_after.studentNumber);
    }

    // An e-mail address has no case.
    void keepCaseOfEmail()
    {
        if (m_after.email.compare(m_before.email, Qt::CaseInsensitive) != 0 || m_after.email.isEmpty())
            return;
        m_after.email = m_before.email;
        m_draft.show(ImportField::Email, m_before.email, m_before.email);
    }

    void readPhone()
    {
        const QString text = m_draft.text(ImportField::Phone);
        if (text.isEmpty())
            return;
        m_after.phone = normalisePhone(text);
        if (!isPlausiblePhone(m_after.phone))
            m_draft.notice(ImportField::Phone, tr("This does not look like a telephone number. It is kept as it is."));
        m_draft.show(ImportField::Phone, displayPhone(m_before.phone), displayPhone(m_after.phone));
    }

    void readWords()
    {
        if (const QString text = m_draft.text(ImportField::Link); !text.isEmpty()) {
            const auto link = readLink(text);
            m_after.link = link.value_or(CommuneLink::Unknown) == CommuneLink::Unknown ? m_before.link : *link;
            if (!link)
                m_cells.keepInNote(ImportField::Link, tr("Link with the commune: %1", "line of a note").arg(text),
                                   m_after.notes);
            else
                m_draft.show(ImportField::Link,
                             m_before.link == CommuneLink::Unknown ? QString() : StudentWords::label(m_before.link),
                             StudentWords::label(m_after.link));
        }
        if (const QString text = m_draft.text(ImportField::Vehicle); !text.isEmpty()) {
            const auto has = readVehicle(text);
            if (!has) {
                m_draft.fail(ImportField::Vehicle, tr("“%1” is not understood. Write: oui or non.").arg(text));
                return;
            }
            m_after.vehicle = *has == HasVehicle::Unknown ? m_before.vehicle : *has;
            m_draft.show(ImportField::Vehicle,
                         m_before.vehicle == HasVehicle::Unknown ? QString() : StudentWords::label(m_before.vehicle),
                         StudentWords::label(m_after.vehicle));
        }
    }

    // A part of the commune, known so far, says more than the commune itself.
    void readCommune()
    {
        const CommuneId commune = m_draft.row().commune;
        if (!commune.isValid() && m_draft.row().origin == 0)
            return;
        const auto [today, name] = m_known.communes.value(m_before.commune);
        if (m_before.commune.isValid() && (today == commune || m_before.commune == commune))
            return;
        // Without a row in the register yet: the commune is known when the row is written.
        m_after.commune = commune;
        const ImportField field =
            m_draft.text(ImportField::Commune).isEmpty() ? ImportField::Code : ImportField::Commune;
        m_draft.show(field, name, m_draft.row().communeName);
    }

    ImportRowDraft &m_draft;
    const ImportContext &m_context;
    ImportCells m_cells;
    const KnownStudents &m_known;
    Student m_given;
    Student m_before;
    Student m_after;
};

} // namespace

void readStudentRow(ImportRowDraft &draft, const ImportContext &context, const KnownStudents &known)
{
    StudentRow(draft, context, known).read();
}

} // namespace pc
