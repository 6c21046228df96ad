#include "models/students/studentmerge.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/students/studentfields.h"
#include "models/students/studentsrepository.h"

namespace pc {

namespace {

const QLatin1StringView kApplication("application");
const QLatin1StringView kWaiver("quota_waiver");
const QLatin1StringView kDocument("issued_document");

// How far a candidature got: words of application.status, furthest last.
const QStringList &progress()
{
    static const QStringList words{QStringLiteral("withdrawn"), QStringLiteral("inadmissible"), QStringLiteral("not_retained"),
                                   QStringLiteral("incomplete"), QStringLiteral("received"), QStringLiteral("admissible"),
                                   QStringLiteral("waiting"), QStringLiteral("transmitted"), QStringLiteral("retained")};
    return words;
}

Result<std::vector<MergeConflict>> conflictsIn(Database &database, MergeConflict::Kind kind, StudentId kept, StudentId other)
{
    std::vector<MergeConflict> conflicts;
    const bool applications = kind == MergeConflict::Kind::Application;
    const QString sql = QStringLiteral("SELECT a.campaign, c.name, a.id, b.id, %2 FROM %1 a JOIN %1 b ON b.campaign = a.campaign "
                                       "JOIN campaign c ON c.id = a.campaign WHERE a.student = ? AND b.student = ? "
                                       "ORDER BY c.starts_on")
                            .arg(applications ? kApplication : kWaiver,
                                 applications ? QStringLiteral("a.status, b.status") : QStringLiteral("'', ''"));
    const Status status = database.select(sql, {kept.value, other.value}, [&](const Row &row) {
        MergeConflict conflict{kind, {row.integer(0)}, row.text(1), row.integer(2), row.integer(3)};
        if (progress().indexOf(row.text(5)) > progress().indexOf(row.text(4)))
            std::swap(conflict.kept, conflict.dropped);
        conflicts.push_back(conflict);
        return true;
    });
    if (!status)
        return status.error();
    return conflicts;
}

Result<std::vector<qint64>> rowsOf(Database &database, QLatin1StringView table, StudentId student)
{
    std::vector<qint64> rows;
    const Status status = database.select(QStringLiteral("SELECT id FROM %1 WHERE student = ? ORDER BY id").arg(table),
                                          {student.value}, [&](const Row &row) {
                                              rows.push_back(row.integer(0));
                                              return true;
                                          });
    if (!status)
        return status.error();
    return rows;
}

// Files for the same label in the same campaign: two decisions would stand beside each other.
Status requireOneFileForEachLabel(Database &database, StudentId kept, StudentId other)
{
    QString twice;
    const Status status = database.select(
        QStringLiteral("SELECT k.name, c.name FROM label_file a JOIN label_file b ON b.campaign = a.campaign AND b.kind = a.kind "
                       "JOIN label_kind k ON k.id = a.kind JOIN campaign c ON c.id = a.campaign WHERE a.student = ? AND b.student = ?"),
        {kept.value, other.value}, [&](const Row &row) {
            twice = StudentMerge::tr("Both have a file for “%1” in %2: remove the one that is not needed first.").arg(row.text(0), row.text(1));
            return false;
        });
    return !status || twice.isEmpty() ? status : Status(Error{ErrorKind::Refused, twice, QStringLiteral("label_file")});
}

// Files attached to a student follow the record.
Status moveAttachments(Transaction &transaction, StudentId from, StudentId to)
{
    std::vector<qint64> rows;
    const Status status = transaction.database().select(
        QStringLiteral("SELECT id FROM attachment WHERE owner_table = 'student' AND owner_id = ? ORDER BY id"), {from.value},
        [&](const Row &row) {
            rows.push_back(row.integer(0));
            return true;
        });
    if (!status)
        return status;
    for (const qint64 row : rows) {
        if (Status moved = transaction.update(QLatin1StringView("attachment"), row, {{QLatin1StringView("owner_id"), to.value}}); !moved)
            return moved;
    }
    return done();
}

// Documents issued are kept on one record, and may be about another.
Status moveOwner(Transaction &transaction, const QString &table, qint64 from, qint64 to)
{
    std::vector<qint64> rows;
    if (Status status = transaction.database().select(
            QStringLiteral("SELECT id FROM issued_document WHERE owner_table = ? AND owner_id = ? ORDER BY id"), {table, from},
            [&](const Row &row) {
                rows.push_back(row.integer(0));
                return true;
            });
        !status)
        return status;
    for (const qint64 row : rows) {
        if (Status status = transaction.update(kDocument, row, {{QLatin1StringView("owner_id"), to}}); !status)
            return status;
    }
    return done();
}

Status removeWishes(Transaction &transaction, qint64 application)
{
    std::vector<qint64> wishes;
    Status status = transaction.database().select(QStringLiteral("SELECT id FROM wish WHERE application = ?"), {application},
                                                  [&](const Row &row) {
                                                      wishes.push_back(row.integer(0));
                                                      return true;
                                                  });
    for (const qint64 wish : wishes) {
        if (status)
            status = transaction.remove(QLatin1StringView("wish"), wish);
    }
    return status;
}

Status drop(Transaction &transaction, const MergeConflict &conflict)
{
    if (Status status = CampaignsRepository::requireOpen(transaction, conflict.campaign); !status)
        return status;
    if (conflict.kind == MergeConflict::Kind::Waiver)
        return transaction.remove(kWaiver, conflict.dropped);
    if (Status status = removeWishes(transaction, conflict.dropped); !status)
        return status;
    if (Status status = moveOwner(transaction, kApplication, conflict.dropped, conflict.kept); !status)
        return status;
    return transaction.remove(kApplication, conflict.dropped);
}

Status move(Transaction &transaction, QLatin1StringView table, StudentId from, StudentId to)
{
    const auto rows = rowsOf(transaction.database(), table, from);
    if (!rows)
        return rows.error();
    for (const qint64 row : *rows) {
        if (Status status = transaction.update(table, row, {{QLatin1StringView("student"), to.value}}); !status)
            return status;
    }
    return done();
}

bool saysNothing(const Student &student, const QString &key)
{
    const QString value = StudentFields::value(student, key);
    return value.isEmpty() || ((key == QLatin1StringView("link") || key == QLatin1StringView("vehicle")) && value == QLatin1StringView("unknown"));
}

} // namespace

Result<MergePlan> StudentMerge::plan(Database &database, StudentId kept, StudentId other)
{
    StudentsRepository students(database);
    for (const StudentId id : {kept, other}) {
        const auto found = students.find(id);
        if (!found)
            return found.error();
        if (!*found || kept == other)
            return Error{ErrorKind::Refused, tr("Choose two students that are both in the register."), QString::number(id.value)};
    }
    if (Status status = requireOneFileForEachLabel(database, kept, other); !status)
        return status.error();
    MergePlan plan{kept, other, 0, 0, 0, 0, {}};
    int dropped[2] = {0, 0};
    for (const auto kind : {MergeConflict::Kind::Application, MergeConflict::Kind::Waiver}) {
        const auto conflicts = conflictsIn(database, kind, kept, other);
        if (!conflicts)
            return conflicts.error();
        dropped[kind == MergeConflict::Kind::Waiver] = static_cast<int>(conflicts->size());
        plan.conflicts.insert(plan.conflicts.end(), conflicts->begin(), conflicts->end());
    }
    const auto applications = rowsOf(database, kApplication, other);
    const auto assignments = rowsOf(database, QLatin1StringView("assignment"), other);
    const auto waivers = rowsOf(database, kWaiver, other);
    const auto documents = rowsOf(database, kDocument, other);
    for (const auto *rows : {&applications, &assignments, &waivers, &documents}) {
        if (!*rows)
            return rows->error();
    }
    plan.applications = static_cast<int>(applications->size()) - dropped[0];
    plan.assignments = static_cast<int>(assignments->size());
    plan.waivers = static_cast<int>(waivers->size()) - dropped[1];
    plan.documents = static_cast<int>(documents->size());
    return plan;
}

QStringList StudentMerge::sentences(const MergePlan &plan)
{
    QStringList lines;
    if (plan.applications > 0)
        lines << tr("%n candidature(s) move to the record that is kept.", nullptr, plan.applications);
    if (plan.assignments > 0)
        lines << tr("%n affectation(s) move to the record that is kept, with their hours.", nullptr, plan.assignments);
    if (plan.waivers > 0)
        lines << tr("%n waiver(s) of the quota move to the record that is kept.", nullptr, plan.waivers);
    if (plan.documents > 0)
        lines << tr("%n document(s) issued move to the record that is kept, as they are.", nullptr, plan.documents);
    for (const MergeConflict &conflict : plan.conflicts) {
        lines << (conflict.kind == MergeConflict::Kind::Application
                      ? tr("Both have a candidature in %1: the one that got further stays, the other is removed with its wishes.")
                            .arg(conflict.campaignName)
                      : tr("Both have a waiver of the quota in %1: that of the record that is kept stays.").arg(conflict.campaignName));
    }
    lines << tr("The other record is then removed; all of it can be undone in one step.");
    return lines;
}

Status StudentMerge::merge(Transaction &transaction, const Student &merged, StudentId other)
{
    const auto found = plan(transaction.database(), merged.id, other);
    if (!found)
        return found.error();
    for (const MergeConflict &conflict : found->conflicts) {
        if (Status status = drop(transaction, conflict); !status)
            return status;
    }
    for (const QLatin1StringView table : {kApplication, QLatin1StringView("assignment"), kWaiver, kDocument,
                                          QLatin1StringView("label_file")}) {
        if (Status status = move(transaction, table, other, merged.id); !status)
            return status;
    }
    if (Status status = moveOwner(transaction, QStringLiteral("student"), other.value, merged.id.value); !status)
        return status;
    if (Status status = moveAttachments(transaction, other, merged.id); !status)
        return status;
    if (Status status = StudentsRepository::remove(transaction, other); !status)
        return status;
    return StudentsRepository::update(transaction, merged);
}

Student StudentMerge::proposed(const Student &kept, const Student &other)
{
    Student student = kept;
    for (const QString &key : StudentFields::mergeKeys()) {
        if (saysNothing(kept, key))
            StudentFields::take(student, key, other);
    }
    return student;
}

QStringList StudentMerge::disagreements(const Student &kept, const Student &other)
{
    QStringList keys;
    for (const QString &key : StudentFields::mergeKeys()) {
        if (!saysNothing(kept, key) && !saysNothing(other, key) && StudentFields::value(kept, key) != StudentFields::value(other, key))
            keys << key;
    }
    return keys;
}

} // namespace pc
