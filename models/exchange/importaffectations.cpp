#include "models/exchange/importaffectations.h"

#include "models/assignments/assignmentsrepository.h"
#include "models/base/textfold.h"

#include <algorithm>

namespace pc {

namespace {

constexpr qsizetype kSuggestions = 3;

// "Léa MARTIN" and "martin lea" have the same key.
QString nameKey(const QString &text)
{
    static const QStringList civilities = QStringLiteral("m mr mme mlle monsieur madame mademoiselle").split(u' ');
    QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 2 && civilities.contains(words.front()))
        words.removeFirst();
    words.sort();
    return words.join(u' ');
}

QString numberKey(const QString &text) { return QString(text).remove(u' ').toUpper(); }

} // namespace

Result<AffectationFinder> AffectationFinder::load(Database &database)
{
    AffectationFinder finder;
    if (Status status = finder.loadStudents(database); !status)
        return status.error();
    if (Status status = finder.loadAffectations(database); !status)
        return status.error();
    return finder;
}

Status AffectationFinder::loadStudents(Database &database)
{
    return database.select(
        QStringLiteral("SELECT id, last_name, first_name, student_number, email FROM student ORDER BY id"), {},
        [this](const Row &row) {
            const int at = int(m_people.size());
            Person person{row.integer(0), row.text(1), row.text(2), {}};
            person.shown = QStringList{person.lastName.toUpper(), person.firstName}.join(u' ').trimmed();
            m_byName.insert(nameKey(person.lastName + u' ' + person.firstName), at);
            m_byLastName.insert(foldForSearch(person.lastName), at);
            if (const QString number = numberKey(row.text(3)); !number.isEmpty())
                m_byNumber.insert(number, at);
            if (const QString email = row.text(4).toLower(); !email.isEmpty())
                m_byEmail.insert(email, at);
            m_people.push_back(std::move(person));
            return true;
        });
}

// The period is the one in force: of the latest signed amendment.
Status AffectationFinder::loadAffectations(Database &database)
{
    const QString signedAmendment =
        QStringLiteral("(SELECT m.%1 FROM amendment m WHERE m.assignment = a.id AND m.signed_on "
                       "IS NOT NULL ORDER BY m.version DESC LIMIT 1)");
    const QString sql =
        QStringLiteral(
            "SELECT a.student, a.id, a.status, p.commune, c.name, p.number, p.title, coalesce(%1, a.starts_on), "
            "coalesce(%2, a.ends_on) FROM assignment a JOIN proposal p ON p.id = a.proposal "
            "JOIN commune c ON c.id = p.commune ORDER BY a.id")
            .arg(signedAmendment.arg(QStringLiteral("starts_on")), signedAmendment.arg(QStringLiteral("ends_on")));
    return database.select(sql, {}, [this](const Row &row) {
        m_affectations[row.integer(0)].push_back(
            {{row.integer(1)},
             AssignmentWords::status(row.text(2)).value_or(AssignmentStatus::Prepared),
             {row.integer(3)},
             row.text(4),
             row.text(5),
             row.text(6),
             row.date(7),
             row.date(8)});
        return true;
    });
}

QString AffectationFinder::unknown(const QString &name) const
{
    const QStringList typed = foldForSearch(name).split(u' ', Qt::SkipEmptyParts);
    QStringList close;
    for (const Person &person : m_people) {
        const QStringList words = foldForSearch(person.shown).split(u' ', Qt::SkipEmptyParts);
        const bool shares = std::any_of(typed.begin(), typed.end(), [&](const QString &word) {
            return word.size() > 2 && std::any_of(words.begin(), words.end(), [&](const QString &other) {
                       return other.startsWith(word) || word.startsWith(other);
                   });
        });
        if (shares && !close.contains(person.shown) && close.size() < kSuggestions)
            close << person.shown;
    }
    return close.isEmpty() ? tr("No student of this register is called “%1”.").arg(name)
                           : tr("No student of this register is called “%1”. Did you mean %2?")
                                 .arg(name, close.join(QStringLiteral(", ")));
}

std::vector<int> AffectationFinder::people(const Question &question, Answer &answer) const
{
    const auto found = [](const QMultiHash<QString, int> &index, const QString &key) {
        const QList<int> values = index.values(key);
        return std::vector<int>(values.crbegin(), values.crend());
    };
    if (!question.studentNumber.isEmpty()) {
        auto known = found(m_byNumber, numberKey(question.studentNumber));
        if (known.empty())
            answer.error = tr("No student of this register has the number %1.").arg(question.studentNumber);
        return known;
    }
    if (!question.email.isEmpty()) {
        if (auto known = found(m_byEmail, question.email.toLower()); !known.empty())
            return known;
    }
    const QString whole =
        question.name.isEmpty() ? (question.lastName + u' ' + question.firstName).trimmed() : question.name;
    if (whole.isEmpty()) {
        answer.error = tr("Say which student these hours are of.");
        return {};
    }
    auto known = found(m_byName, nameKey(whole));
    if (known.empty() && (question.firstName.isEmpty() || !question.name.isEmpty())) {
        known = found(m_byLastName, foldForSearch(whole));
        if (!known.empty())
            answer.notice = tr("Read as %1.").arg(m_people[size_t(known.front())].shown);
    }
    if (known.empty())
        answer.error = unknown(whole);
    return known;
}

// Each reason narrows only as long as something is left.
void AffectationFinder::narrow(Candidates &candidates, const Question &question) const
{
    const auto keep = [&](const auto &test) {
        Candidates kept;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(kept),
                     [&](const auto &one) { return test(*one.second); });
        if (!kept.empty())
            candidates = kept;
    };
    keep([](const Affectation &one) { return one.status != AssignmentStatus::Cancelled; });
    keep([](const Affectation &one) { return one.status != AssignmentStatus::Prepared; });
    if (question.from.isValid())
        keep([&](const Affectation &one) { return one.startsOn <= question.to && question.from <= one.endsOn; });
}

AffectationFinder::Answer AffectationFinder::chosen(const Candidates &candidates, Answer answer) const
{
    const auto &[person, affectation] = candidates.front();
    answer.student = person->shown;
    answer.person = {person->id};
    if (candidates.size() == 1) {
        if (affectation->status == AssignmentStatus::Prepared)
            answer.refusal =
                tr("The affectation of %1 in %2 has not started: start it first.")
                    .arg(person->shown, affectation->communeName);
        else if (affectation->status == AssignmentStatus::Cancelled)
            answer.refusal = tr("The affectation of %1 in %2 is cancelled: it takes no hours.")
                                 .arg(person->shown, affectation->communeName);
        answer.assignment = affectation->id;
        answer.commune = affectation->communeName;
        answer.target = QStringLiteral("%1 — %2").arg(person->shown, affectation->communeName);
        return answer;
    }
    const bool onePerson =
        std::all_of(candidates.begin(), candidates.end(), [&](const auto &c) { return c.first == person; });
    if (!onePerson) {
        answer.error = tr("Several students are called %1: write the student number.").arg(person->shown);
        return answer;
    }
    QStringList communes;
    QStringList actions;
    for (const auto &[who, one] : candidates) {
        if (!communes.contains(one->communeName))
            communes << one->communeName;
        actions << one->number;
    }
    answer.placeAtFault = true;
    answer.error = communes.size() > 1 ? tr("%1 has several affectations: write the commune, %2.")
                                             .arg(person->shown, communes.join(QStringLiteral(", ")))
                                       : tr("%1 has several affectations in %2: write the number of the action, %3.")
                                             .arg(person->shown, communes.front(), actions.join(QStringLiteral(", ")));
    return answer;
}

AffectationFinder::Answer AffectationFinder::find(const Question &question) const
{
    Answer answer;
    const std::vector<int> known = people(question, answer);
    if (known.empty())
        return answer;
    const Person &first = m_people[size_t(known.front())];
    answer.student = first.shown;
    Candidates all;
    for (const int at : known) {
        const Person &person = m_people[size_t(at)];
        const auto affectations = m_affectations.constFind(person.id);
        if (affectations == m_affectations.constEnd())
            continue;
        for (const Affectation &one : *affectations)
            all.emplace_back(&person, &one);
    }
    if (all.empty()) {
        answer.error = tr("%1 has no affectation.").arg(first.shown);
        return answer;
    }
    const QString number = foldForSearch(question.number);
    const QString action = number.isEmpty() ? foldForSearch(question.action) : QString();
    Candidates there;
    std::copy_if(all.begin(), all.end(), std::back_inserter(there), [&](const auto &one) {
        const Affectation &affectation = *one.second;
        return (!question.commune.isValid() || affectation.commune == question.commune)
            && (number.isEmpty() || foldForSearch(affectation.number) == number)
            && (action.isEmpty() || foldForSearch(affectation.title) == action
                || foldForSearch(affectation.number) == action);
    });
    if (there.empty()) {
        answer.placeAtFault = true;
        const bool elsewhere = !number.isEmpty()
            && std::any_of(all.begin(), all.end(), [&](const auto &one) {
                   return foldForSearch(one.second->number) == number;
               });
        answer.error = elsewhere ? tr("The proposal %1 is of another commune than %2.").arg(question.number, question.communeName)
            : !number.isEmpty()  ? tr("%1 has no affectation to the proposal %2.").arg(first.shown, question.number)
            : question.commune.isValid()
            ? tr("%1 has no such affectation in %2.").arg(first.shown, question.communeName)
            : tr("%1 has no affectation to the action “%2”.").arg(first.shown, question.action);
        return answer;
    }
    narrow(there, question);
    return chosen(there, answer);
}

} // namespace pc
