#include "views/hours/hourslistpage.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/houredits.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"
#include "views/common/recordtable.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {
constexpr int kLayoutVersion = 1;
const QString kEntry = u"entry"_s; // the key of hour_index as a facet: lines shown one by one
} // namespace

HoursListPage::HoursListPage(Store &store, QWidget *parent)
    : RecordsPage(store, parent), m_model(new HoursModel(store, this))
{
    auto *table = new RecordTable(*m_model, tr("Table of hours"), kLayoutVersion, this);
    makeSteps();
    build({.model = m_model, .table = table, .takesImport = true});
    onSelectionChanged();
}

void HoursListPage::makeSteps()
{
    const struct {
        Step step;
        const char *icon;
        QString text;
    } steps[] = {
        {Step::HandIn, "inbox", tr("Hand in for the visa")},
        {Step::Sign, "checks", tr("Sign the selected lines…")},
        {Step::Contest, "x", tr("Contest…")},
        {Step::Close, "lock", tr("Close the selected lines")},
        {Step::Reopen, "refresh", tr("Reopen the selected lines")},
    };
    for (const auto &each : steps) {
        QAction *action = makeAction(each.icon, each.text, {}, true);
        connect(action, &QAction::triggered, this, [this, step = each.step] { take(step); });
        m_steps.push_back({each.step, action});
    }
    m_change = makeAction("edit", tr("Change the task or the duration…"), {}, true);
    connect(m_change, &QAction::triggered, this, &HoursListPage::changeAll);
    m_explain = makeAction("message", tr("Explain what looks wrong…"), {}, true);
    connect(m_explain, &QAction::triggered, this, &HoursListPage::explain);
    m_remove = makeAction("trash", tr("Remove the selected lines"), QKeySequence(Qt::CTRL | Qt::Key_Delete), true);
    connect(m_remove, &QAction::triggered, this, &HoursListPage::remove);
}

QString HoursListPage::title() const { return tr("List of hours"); }

QString HoursListPage::iconName() const { return u"clock"_s; }

QString HoursListPage::searchHint() const { return tr("Find a student, a commune, a task…"); }

QList<QAction *> HoursListPage::toolbarActions() { return {importAction(), exportAction(), columnsAction()}; }

std::vector<HourEntryId> HoursListPage::selected() const
{
    std::vector<HourEntryId> ids;
    for (const qint64 id : selectedIds())
        ids.push_back({id});
    return ids;
}

std::vector<Facet> HoursListPage::namedFacets() const
{
    std::vector<Facet> facets;
    for (const QString &key : HoursList::facets())
        facets.push_back({.key = key, .label = HoursList::facetTitle(key), .pinned = true});
    if (!m_only.isEmpty())
        facets.push_back({.key = kEntry, .label = tr("Lines")});
    return facets;
}

std::vector<Facet> HoursListPage::countedFacets(const IndexFilter &filter,
                                                const QMap<QString, QStringList> &chosen) const
{
    std::vector<Facet> facets = namedFacets();
    HoursList list(store().database());
    for (Facet &facet : facets) {
        if (facet.key == kEntry) {
            facet.values = shownLines(chosen.value(kEntry));
            continue;
        }
        const auto counts = list.facetCounts(facet.key, filter);
        if (!counts)
            continue;
        for (const HoursList::FacetCount &value : *counts)
            facet.values.push_back(
                {value.value, value.label, value.count, chosen.value(facet.key).contains(value.value)});
    }
    return facets;
}

// The lines somebody asked to see, each to be ticked or not.
std::vector<FacetValue> HoursListPage::shownLines(const QStringList &chosen) const
{
    std::vector<FacetValue> values;
    const auto lines = HoursList(store().database())
                           .lines({m_only.begin(), m_only.end()}, store().clock().today());
    if (!lines)
        return values;
    for (const HourLine &line : *lines) {
        const QString key = QString::number(line.entry.id.value);
        values.push_back({key,
                          tr("%1, %2, %3", "student, day, duration")
                              .arg(line.studentName(), formatDate(line.entry.day), formatMinutes(line.entry.minutes)),
                          1, chosen.contains(key)});
    }
    return values;
}

IndexFilter HoursListPage::baseFor(qint64 campaign) const
{
    return IndexFilter::ofCampaign(campaign);
}

EmptyContent HoursListPage::emptyContent() const
{
    return {
        .iconName = iconName(), .sentence = tr("No hours have been entered yet."), .primaryText = tr("Enter hours")};
}

QString HoursListPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No line of hours passes these filters.")
                            : tr("No line of hours for “%1”.").arg(search);
}

QString HoursListPage::selectedText(int count) const { return tr("%n line(s) of hours selected", nullptr, count); }

QList<QAction *> HoursListPage::menuActions() const
{
    QList<QAction *> actions;
    for (const StepAction &step : m_steps)
        actions << step.action;
    return actions << nullptr << m_change << m_explain << m_remove << nullptr << exportAction();
}

HourStatus HoursListPage::goal(Step step)
{
    switch (step) {
    case Step::HandIn: return HourStatus::ToSign;
    case Step::Contest: return HourStatus::Contested;
    case Step::Close: return HourStatus::Closed;
    case Step::Sign:
    case Step::Reopen: return HourStatus::Signed;
    }
    Q_UNREACHABLE();
}

// The table of steps decides, for every line; a closed line comes back to its visa by being reopened alone.
QString HoursListPage::whyNot(Step step, const std::vector<HourEntry> &entries)
{
    for (const HourEntry &entry : entries) {
        if (step == Step::Reopen && entry.status != HourStatus::Closed)
            return tr("Only lines that are closed can be reopened.");
        if (step == Step::Sign && entry.status == HourStatus::Closed)
            return tr("These lines are closed: they have their visa already.");
        if (!stepBetween(hourSteps(), entry.status, goal(step)))
            return tr("A line that is “%1” cannot become “%2”.")
                .arg(HourWords::label(entry.status), HourWords::label(goal(step)));
    }
    return {};
}

// What stands in the way of any change to these lines.
QString HoursListPage::whyNotTouched(const std::vector<HourEntry> &entries) const
{
    if (entries.empty())
        return tr("Choose lines of hours first.");
    const auto frozen = HoursRepository(store().database()).areFrozen(selected());
    return frozen && *frozen ? HourWords::closedCampaign() : QString();
}

void HoursListPage::judge(QAction *action, const QString &why)
{
    action->setEnabled(why.isEmpty());
    action->setToolTip(toolTipText(why.isEmpty() ? action->text() : why));
}

QString HoursListPage::whyNotSigned() const
{
    const auto entries = HoursRepository(store().database()).find(selected());
    if (!entries || entries->empty())
        return {};
    const QString why = whyNotTouched(*entries);
    return why.isEmpty() ? whyNot(Step::Sign, *entries) : why;
}

void HoursListPage::onSelectionChanged()
{
    if (store().isReadOnly())
        return;
    const auto entries = HoursRepository(store().database()).find(selected());
    if (!entries)
        return;
    const QString untouchable = whyNotTouched(*entries);
    const auto first = [&untouchable](const QString &why) { return untouchable.isEmpty() ? why : untouchable; };
    for (const StepAction &each : m_steps)
        judge(each.action, first(whyNot(each.step, *entries)));
    const bool anyClosed = std::any_of(entries->begin(), entries->end(),
                                       [](const HourEntry &entry) { return entry.status == HourStatus::Closed; });
    const QString closed = anyClosed ? tr("Closed lines are reopened before they are corrected.") : QString();
    judge(m_change, first(closed));
    judge(m_remove, first(closed));
    judge(m_explain, entries->size() == 1 ? first(closed) : tr("Choose one line of hours first."));
    Q_EMIT selectionJudged();
}

void HoursListPage::take(Step step)
{
    switch (step) {
    case Step::HandIn: report(HourEdits(store()).submit(selected())); break;
    case Step::Sign: Q_EMIT visaRequested(); break;
    case Step::Contest: contest(); break;
    case Step::Close: report(HourEdits(store()).close(selected())); break;
    case Step::Reopen: report(HourEdits(store()).reopen(selected())); break;
    }
}

// One task or one duration for all the selected lines; a field left empty changes nothing.
void HoursListPage::changeAll()
{
    const std::vector<HourEntryId> lines = selected();
    const QString task = u"task"_s;
    const QString minutes = u"minutes"_s;
    const FormDialogContent content{
        .title = tr("Change lines of hours"),
        .sentence = tr("%n line(s) will be changed. What is left empty stays as it is.", nullptr,
                       static_cast<int>(lines.size())),
        .fields = {{.key = task, .label = tr("Task"), .kind = FormField::Line},
                   {.key = minutes,
                    .label = tr("Duration"),
                    .kind = FormField::Minutes,
                    .parseMinutes = [](const QString &text) { return parseMinutes(text); },
                    .formatMinutes = [](int value) { return formatMinutes(value); }}},
        .verb = tr("Change")};
    auto *dialog = new FormDialog(content, [this, lines, task, minutes](const QMap<QString, QString> &values) -> Status {
        HourChange change;
        if (const QString text = values.value(task).simplified(); !text.isEmpty())
            change.task = text;
        if (!values.value(minutes).isEmpty())
            change.minutes = values.value(minutes).toInt();
        if (!change.task && !change.minutes)
            return Error{ErrorKind::Invalid, tr("Enter a task or a duration first."), task};
        const Result<QString> made = HourEdits(store()).updateAll(lines, change);
        return made ? Status() : Status(made.error());
    }, this);
    dialog->open();
}

void HoursListPage::showLines(const QList<qint64> &ids)
{
    m_only = ids;
    QStringList keys;
    for (const qint64 id : ids)
        keys << QString::number(id);
    showOnly({}); // the chip comes first
    showOnly({{kEntry, keys}});
    if (m_model->rowCount() < ids.size() && campaign() != 0)
        Q_EMIT campaignRequested(0);
    if (const int row = m_model->rowOf(static_cast<RowKey>(ids.value(0))); row >= 0)
        table()->chooseRow(row);
    focusContent();
}

void HoursListPage::contest()
{
    askReason({tr("Contest hours"), tr("Why does the commune or the student contest these hours?"), tr("Contest"), {}},
              [this, lines = selected()](const QString &reason) { return HourEdits(store()).contest(lines, reason); });
}

void HoursListPage::explain()
{
    const auto entries = HoursRepository(store().database()).find(selected());
    if (!entries || entries->size() != 1)
        return;
    const HourEntry entry = entries->front();
    askReason({tr("Explain a line of hours"), tr("Why is this line right although it looks wrong?"), tr("Explain"),
               entry.overlapReason},
              [this, entry](const QString &reason) {
                  HourEntry explained = entry;
                  explained.overlapReason = reason;
                  return HourEdits(store()).update(explained);
              });
}

void HoursListPage::askReason(const Question &question, const std::function<Result<QString>(const QString &)> &work)
{
    const QString key = u"reason"_s;
    FormDialogContent content{.title = question.title,
                              .sentence = question.sentence,
                              .fields = {{.key = key, .label = tr("Reason"), .kind = FormField::Text}},
                              .values = {{key, question.reason}},
                              .verb = question.verb};
    auto *dialog = new FormDialog(content, [work, key](const QMap<QString, QString> &values) -> Status {
        const QString reason = values.value(key).simplified();
        if (reason.isEmpty())
            return Error{ErrorKind::Invalid, tr("Write the reason first."), key};
        const Result<QString> done = work(reason);
        return done ? Status() : Status(done.error());
    }, this);
    dialog->open();
}

void HoursListPage::remove() { report(HourEdits(store()).remove(selected())); }

void HoursListPage::report(const Result<QString> &result)
{
    if (!result)
        tell(result.error());
}

} // namespace pc
