#include "models/handover/comparison.h"

#include "models/itemmodels/fieldlabels.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// What a row says in some columns, as one text; empty when one of them says nothing.
QString keyText(const SharedRows &rows, const SharedRow &row, const QStringList &columns)
{
    QJsonArray parts;
    for (const QString &column : columns) {
        const qsizetype at = rows.columns.indexOf(column);
        if (at < 0 || row.values[size_t(at)].isNull())
            return {};
        parts << row.values[size_t(at)];
    }
    return parts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

bool isEmptyValue(const QJsonValue &value) { return value.isNull() || (value.isString() && value.toString().isEmpty()); }

} // namespace

Comparison::Comparison(Database &ours, Received &received)
    : m_ours(ours), m_theirs(received.theirs->database()), m_received(received), m_text(ours, m_theirs)
{
}

Status Comparison::run()
{
    for (const SharedTable &rule : HandoverRules::shared()) {
        auto line = read(rule);
        if (!line)
            return line.error();
        rename(*line);
        pair(*line);
        for (SharedRow row : line->theirs.rows) {
            row.uuid = line->paired.value(row.uuid, row.uuid);
            m_received.latest.keep(line->key, line->theirs.columns, row);
        }
        m_lines.push_back(std::move(*line));
    }
    for (size_t at = 0; at < m_lines.size(); ++at)
        compare(m_lines[at], at);
    return lock();
}

Result<Comparison::Line> Comparison::read(const SharedTable &rule) const
{
    Line line;
    line.rule = &rule;
    line.key = QString::fromLatin1(rule.key);
    line.table = QString::fromLatin1(rule.table);
    auto shape = shapeOf(m_ours, line.table);
    auto ours = readShared(m_ours, rule);
    auto theirs = readShared(m_theirs, rule);
    if (!shape || !ours || !theirs)
        return !shape ? shape.error() : !ours ? ours.error() : theirs.error();
    line.shape = std::move(*shape);
    line.ours = std::move(*ours);
    line.theirs = std::move(*theirs);
    for (const QStringList &columns : line.shape.unique) {
        QSet<QString> held;
        for (const SharedRow &row : line.ours.rows)
            held << keyText(line.ours, row, columns);
        line.taken.push_back(std::move(held));
    }
    return line;
}

QString Comparison::linkedTable(const Line &line, const SharedRow &row, const QString &column) const
{
    if (column != "owner_id"_L1)
        return line.shape.links.value(column);
    const qsizetype at = line.ours.columns.indexOf(u"owner_table"_s);
    return at < 0 ? QString() : row.values[size_t(at)].toString();
}

// What they point to, by the names it has here.
void Comparison::rename(Line &line) const
{
    if (m_received.aliases.isEmpty())
        return;
    for (SharedRow &row : line.theirs.rows) {
        for (qsizetype i = 0; i < line.theirs.columns.size(); ++i) {
            QJsonValue &value = row.values[size_t(i)];
            const auto names = m_received.aliases.constFind(linkedTable(line, row, line.theirs.columns.at(i)));
            if (names != m_received.aliases.cend() && value.isString())
                value = names->value(value.toString(), value.toString());
        }
    }
}

// A piece received by both offices has two rows and is one: they are told by what makes them the same.
void Comparison::pair(Line &line)
{
    const QStringList twin = QString::fromLatin1(line.rule->twin).split(u' ', Qt::SkipEmptyParts);
    if (twin.isEmpty())
        return;
    QHash<QString, QString> alone;
    for (const SharedRow &row : line.ours.rows) {
        if (!line.theirs.find(row.uuid))
            alone.insert(keyText(line.ours, row, twin), row.uuid);
    }
    for (const SharedRow &row : line.theirs.rows) {
        const QString key = line.ours.find(row.uuid) ? QString() : keyText(line.theirs, row, twin);
        if (key.isEmpty() || !alone.contains(key))
            continue;
        line.paired.insert(row.uuid, alone.value(key));
        m_received.aliases[line.table].insert(row.uuid, alone.value(key));
    }
}

void Comparison::compare(const Line &line, size_t at)
{
    QSet<QString> seen;
    for (const SharedRow &theirs : line.theirs.rows) {
        const QString uuid = line.paired.value(theirs.uuid, theirs.uuid);
        seen << uuid;
        if (const SharedRow *ours = line.ours.find(uuid))
            compareBoth(line, at, *ours, theirs);
        else
            compareNew(line, at, theirs);
    }
    for (const SharedRow &ours : line.ours.rows) {
        if (!seen.contains(ours.uuid))
            compareRemoved(line, at, ours);
    }
}

void Comparison::compareBoth(const Line &line, size_t at, const SharedRow &ours, const SharedRow &theirs)
{
    RowDifference theirRight;
    theirRight.line = at;
    theirRight.uuid = ours.uuid;
    theirRight.theirUuid = theirs.uuid;
    theirRight.ours = ours.id;
    theirRight.theirs = theirs.id;
    RowDifference ourRight = theirRight;
    ourRight.outside = true;
    const QStringList &columns = line.ours.columns;
    const auto base = m_received.base.of(line.key, ours.uuid, columns);
    for (size_t i = 0; i < size_t(columns.size()); ++i) {
        const QJsonValue &here = ours.values[i];
        const QJsonValue &there = theirs.values[i];
        if (here == there)
            continue;
        const QByteArray print = base ? base->at(i) : QByteArray();
        if (!print.isEmpty() && Fingerprints::of(there) == print)
            continue; // changed here only
        const QString &column = columns.at(qsizetype(i));
        const QString linked = linkedTable(line, theirs, column);
        const bool changedHere = print.isEmpty() || Fingerprints::of(here) != print;
        FieldDifference field{column, FieldLabels::field(line.table, column), {}, {}, {}, changedHere, there, here};
        field.ours = m_text.value(line.table, column, linked, here);
        field.theirs = m_text.value(line.table, column, linked, there);
        field.before = !changedHere ? field.ours
                                    : print.isEmpty() ? QString() : m_text.before(line.table, ours.id, column, linked, print);
        const bool mayDecide = HandoverRules::mayDecide(m_received.from, HandoverRules::decides(*line.rule, column));
        RowDifference &row = mayDecide ? theirRight : ourRight;
        row.conflict = row.conflict || changedHere;
        row.fields.push_back(std::move(field));
    }
    for (RowDifference *row : {&theirRight, &ourRight}) {
        if (row->fields.empty())
            continue;
        row->what = m_text.record(line.table, ours.id, true);
        add(std::move(*row));
    }
}

void Comparison::compareNew(const Line &line, size_t at, const SharedRow &theirs)
{
    RowDifference row;
    row.line = at;
    row.kind = RowDifference::New;
    row.uuid = theirs.uuid;
    row.theirUuid = theirs.uuid;
    row.theirs = theirs.id;
    row.outside = !HandoverRules::mayDecide(m_received.from, line.rule->rows);
    // A row both knew was removed here since; it comes up again only if they changed it.
    if (const auto base = m_received.base.of(line.key, theirs.uuid, line.theirs.columns)) {
        for (size_t i = 0; i < base->size(); ++i)
            row.conflict = row.conflict || (!base->at(i).isEmpty() && base->at(i) != Fingerprints::of(theirs.values[i]));
        if (!row.conflict)
            return;
    }
    for (qsizetype i = 0; i < line.theirs.columns.size(); ++i) {
        const QString &column = line.theirs.columns.at(i);
        const QJsonValue &value = theirs.values[size_t(i)];
        if (isEmptyValue(value))
            continue;
        FieldDifference field{column, FieldLabels::field(line.table, column), {}, {}, {}, false, value, {}};
        field.theirs = m_text.value(line.table, column, linkedTable(line, theirs, column), value);
        row.fields.push_back(std::move(field));
    }
    row.what = m_text.record(line.table, theirs.id, false);
    row.locked = clash(line, theirs);
    add(std::move(row));
}

void Comparison::compareRemoved(const Line &line, size_t at, const SharedRow &ours)
{
    const auto base = m_received.base.of(line.key, ours.uuid, line.ours.columns);
    if (!base)
        return; // made here since
    RowDifference row;
    row.line = at;
    row.kind = RowDifference::Removed;
    row.uuid = ours.uuid;
    row.ours = ours.id;
    row.outside = !HandoverRules::mayDecide(m_received.from, line.rule->rows);
    for (size_t i = 0; i < base->size(); ++i) {
        const QString &column = line.ours.columns.at(qsizetype(i));
        const bool changedHere = !base->at(i).isEmpty() && base->at(i) != Fingerprints::of(ours.values[i]);
        row.conflict = row.conflict || changedHere;
        if (isEmptyValue(ours.values[i]))
            continue;
        FieldDifference field{column, FieldLabels::field(line.table, column), {}, {}, {}, changedHere, {}, ours.values[i]};
        field.ours = m_text.value(line.table, column, linkedTable(line, ours, column), ours.values[i]);
        row.fields.push_back(std::move(field));
    }
    row.what = m_text.record(line.table, ours.id, true);
    add(std::move(row));
}

QString Comparison::clash(const Line &line, const SharedRow &theirs) const
{
    for (size_t i = 0; i < line.taken.size(); ++i) {
        const QString key = keyText(line.theirs, theirs, line.shape.unique[i]);
        if (key.isEmpty() || !line.taken[i].contains(key))
            continue;
        const QString column = line.shape.unique[i].constLast();
        return tr("Another record here has the same: %1. Change one of the two, then receive again.")
            .arg(FieldLabels::field(line.table, column));
    }
    return {};
}

void Comparison::add(RowDifference row) { m_received.rows.push_back(std::move(row)); }

} // namespace pc
