#include "views/assignments/conventionview.h"

#include "models/assignments/assignmentsmodel.h"
#include "models/assignments/conventionsrepository.h"
#include "models/assignments/papermodels.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/commune.h"
#include "models/itemmodels/roles.h"
#include "views/assignments/quotanote.h"
#include "views/common/formdialog.h"
#include "views/common/delegates.h"
#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {

const QString kSentOn = QStringLiteral("convention_sent_on");

FormField dayField(const QString &key, const QString &label, QDate today)
{
    return {.key = key, .label = label, .kind = FormField::Date, .today = today};
}

QString frozenText(const FrozenConvention &frozen)
{
    TownHall hall;
    hall.civility = CommuneWords::civility(frozen.mayorCivility).value_or(Civility::Unknown);
    hall.lastName = frozen.mayor;
    QStringList lines;
    lines << ConventionView::tr("Frozen on %1, whatever changes since:").arg(formatDate(frozen.frozenOn));
    lines << frozen.student;
    lines << ConventionView::tr("%1 – %2").arg(frozen.commune, hall.mayor());
    lines << QStringList{frozen.communeAddress, frozen.communePostalCode, frozen.communeCity}.join(u' ').simplified();
    lines << ConventionView::tr("%1: %2 from %3 to %4")
                 .arg(frozen.title, formatMinutes(frozen.minutes), formatDate(frozen.startsOn), formatDate(frozen.endsOn));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

ConventionView::ConventionView(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_signatures(new SignaturesModel(store, this)),
      m_amendments(new AmendmentsModel(store, this)), m_amendmentSignatures(new SignaturesModel(store, this)), m_number(sectionLabel({}, this)),
      m_state(new ToneNote(Tone::Neutral, this))
{
    m_drawUp = new QPushButton(tr("Draw up the convention"), this);
    m_sent = new FieldForm({dayField(kSentOn, tr("Sent on"), store.clock().today())}, this);
    m_signatureTable = makeTable(m_signatures, tr("Signatures"), SignaturesModel::SignedOn);
    m_signToday = new QPushButton(tr("Signed today"), this);
    m_note = new ToneNote(Tone::Danger, this);
    m_frozen = mutedLabel({}, this);
    m_frozen->setWordWrap(true);
    QLabel *amendments = sectionLabel(tr("Amendments"), this);
    m_noAmendment = mutedLabel(tr("No amendment: hours and period are those of the convention."), this);
    m_noAmendment->setWordWrap(true);
    m_amendmentTable = makeTable(m_amendments, tr("Amendments"), AmendmentsModel::SignedOn);
    m_amend = new QPushButton(tr("Amendment…"), this);
    m_amendmentTitle = sectionLabel({}, this);
    m_amendmentSigning = makeTable(m_amendmentSignatures, tr("Signatures of the amendment"), SignaturesModel::SignedOn);
    m_amendmentToday = new QPushButton(tr("Signed today"), this);
    m_amendmentToday->setAccessibleName(tr("The chosen party signed the amendment today"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_number);
    column->addWidget(m_state);
    column->addWidget(m_drawUp, 0, Qt::AlignLeading);
    column->addWidget(m_sent);
    column->addWidget(m_signatureTable);
    column->addWidget(m_signToday, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    column->addWidget(m_frozen);
    column->addWidget(amendments);
    column->addWidget(m_noAmendment);
    column->addWidget(m_amendmentTable);
    column->addWidget(m_amendmentTitle);
    column->addWidget(m_amendmentSigning);
    column->addWidget(m_amendmentToday, 0, Qt::AlignLeading);
    column->addWidget(m_amend, 0, Qt::AlignLeading);
    column->addStretch();

    connect(m_drawUp, &QPushButton::clicked, this, &ConventionView::drawUp);
    connect(m_sent, &FieldForm::committed, this, [this](const QString &, const QString &value) { saveSent(value); });
    connect(m_signToday, &QPushButton::clicked, this, [this] { signToday(m_signatureTable, m_signatures); });
    connect(m_amendmentToday, &QPushButton::clicked, this, [this] { signToday(m_amendmentSigning, m_amendmentSignatures); });
    connect(m_amend, &QPushButton::clicked, this, &ConventionView::openAmendment);
    connect(m_signatures, &SignaturesModel::refused, this, &ConventionView::report);
    connect(m_amendments, &AmendmentsModel::refused, this, &ConventionView::report);
    connect(m_amendmentSignatures, &SignaturesModel::refused, this, &ConventionView::report);
    for (SignaturesModel *model : {m_signatures, m_amendmentSignatures})
        connect(model, &SignaturesModel::edited, m_note, [this] { m_note->setText({}); });
    connect(m_amendments, &AmendmentsModel::edited, m_note, [this] { m_note->setText({}); });
    for (QTableView *table : {m_signatureTable, m_amendmentSigning})
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConventionView::showButtons);
    connect(m_amendmentTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseAmendment(current.row()); });
}

QTableView *ConventionView::makeTable(QAbstractItemModel *model, const QString &name, int toneColumn)
{
    auto *table = new QTableView(this);
    table->setAccessibleName(name);
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(toneColumn, new ToneDelegate(ToneRole, table));
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(m_store.isReadOnly() ? QAbstractItemView::NoEditTriggers
                                                : QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                                       | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void ConventionView::show(const AssignmentRecord &record)
{
    m_note->setText({});
    m_signatures->setAssignment(record.assignment.id);
    m_amendments->setAssignment(record.assignment.id);
    m_sent->load({{kSentOn, valueOf(record.assignment.conventionSentOn)}});
    display(record);
}

void ConventionView::refresh(const AssignmentRecord &record)
{
    m_signatures->refresh();
    m_amendments->refresh();
    m_amendmentSignatures->refresh();
    m_sent->setSaved({{kSentOn, valueOf(record.assignment.conventionSentOn)}});
    display(record);
}

void ConventionView::display(const AssignmentRecord &record)
{
    m_record = record;
    const Assignment &assignment = record.assignment;
    m_number->setText(assignment.conventionNumber.isEmpty() ? tr("No convention yet")
                                                            : tr("Convention %1").arg(assignment.conventionNumber));
    m_state->setTone(static_cast<Tone>(toneOf(record.convention)));
    m_state->setText(ConventionWords::label(record.convention, record.signaturesGiven, static_cast<int>(record.required.size())));
    const auto frozen = FrozenConvention::fromJson(assignment.conventionFrozen);
    m_frozen->setText(frozen ? frozenText(*frozen) : QString());
    m_frozen->setVisible(frozen.has_value());
    m_sent->setReadOnly(m_store.isReadOnly() || !record.isOpenOn(m_store.clock().today()));
    fit(m_signatureTable);
    fit(m_amendmentTable);
    // The last amendment is the one that waits for signatures, unless another is chosen.
    const int chosen = m_amendments->rowOf(m_amendment);
    chooseAmendment(chosen >= 0 ? chosen : m_amendments->rowCount() - 1);
    m_noAmendment->setVisible(record.amendments.empty());
    showButtons();
}

void ConventionView::fit(QTableView *table)
{
    const int rows = table->model()->rowCount();
    const int row = table->verticalHeader()->defaultSectionSize();
    table->setVisible(rows > 0);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + row * rows + 2 * table->frameWidth()
                          + table->horizontalScrollBar()->sizeHint().height());
}

void ConventionView::chooseAmendment(int row)
{
    const bool any = row >= 0 && row < m_amendments->rowCount();
    m_amendment = any ? m_amendments->amendmentAt(row).id : AmendmentId();
    m_amendmentSignatures->setAssignment(any ? m_record.assignment.id : AssignmentId(), m_amendment);
    m_amendmentTitle->setVisible(any);
    if (any)
        m_amendmentTitle->setText(tr("Signatures of amendment %1").arg(m_amendments->amendmentAt(row).version));
    fit(m_amendmentSigning);
    showButtons();
}

void ConventionView::showButtons()
{
    const Assignment &assignment = m_record.assignment;
    QString refusal;
    if (m_store.isReadOnly())
        refusal = tr("The register is open for consultation: nothing can be changed.");
    else if (!m_record.isOpenOn(m_store.clock().today()))
        refusal = tr("The campaign is closed: nothing can be changed.");
    else if (assignment.status == AssignmentStatus::Cancelled)
        refusal = tr("The affectation is cancelled.");
    const auto set = [](QPushButton *button, const QString &tip, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why.isEmpty() ? tip : why));
    };
    m_drawUp->setVisible(assignment.conventionNumber.isEmpty());
    set(m_drawUp, tr("Gives the convention the next number of the year"), refusal);
    QString sign = refusal;
    if (sign.isEmpty() && !m_signatureTable->currentIndex().isValid())
        sign = tr("Choose a party in the table first.");
    m_signToday->setVisible(m_signatures->rowCount() > 0);
    set(m_signToday, tr("Records that the chosen party signed today; another day is typed in the table"), sign);
    QString signAmendment = refusal;
    if (signAmendment.isEmpty() && !m_amendmentSigning->currentIndex().isValid())
        signAmendment = tr("Choose a party in the table first.");
    m_amendmentToday->setVisible(m_amendmentSignatures->rowCount() > 0);
    set(m_amendmentToday, tr("Records that the chosen party signed today; another day is typed in the table"), signAmendment);
    QString amend = refusal;
    if (amend.isEmpty() && m_record.convention != ConventionState::Signed && assignment.isLive())
        amend = tr("The convention is not signed yet: change the affectation itself.");
    else if (amend.isEmpty() && !assignment.isLive())
        amend = tr("The affectation is over: it can no longer be amended.");
    set(m_amend, tr("Change hours or period by an amendment"), amend);
}

void ConventionView::drawUp()
{
    const Status status = m_store.transact(tr("Convention of %1 drawn up").arg(m_record.studentName), [&](Transaction &transaction) -> Status {
        const auto number = ConventionsRepository::drawUp(transaction, m_record.assignment.id);
        return number ? done() : Status(number.error());
    });
    if (!status)
        report(status.error());
}

void ConventionView::saveSent(const QString &value)
{
    const QDate day = dayOf(value);
    const Status status = m_store.transact(tr("Convention of %1: day it was sent changed").arg(m_record.studentName),
                                           [&](Transaction &transaction) {
                                               return ConventionsRepository::setSent(transaction, m_record.assignment.id, day);
                                           });
    if (status)
        m_sent->field(kSentOn)->setSaved(valueOf(day));
    else
        m_sent->setError(kSentOn, status.error().message);
}

void ConventionView::signToday(QTableView *table, SignaturesModel *model)
{
    const QModelIndex current = table->currentIndex();
    if (current.isValid())
        model->sign(current.row(), m_store.clock().today());
}

void ConventionView::openAmendment()
{
    const QDate today = m_store.clock().today();
    const EffectiveFigures &figures = m_record.figures;
    FormDialogContent content{.title = tr("Amendment to the convention of %1").arg(m_record.studentName),
                              .sentence = tr("Hours and period below replace those in force once the amendment is signed."),
                              .fields = {dayField(QStringLiteral("agreed_on"), tr("Agreed on"), today),
                                         {.key = QStringLiteral("minutes"),
                                          .label = tr("Planned hours"),
                                          .kind = FormField::Minutes,
                                          .parseMinutes = [](const QString &typed) { return parseMinutes(typed); },
                                          .formatMinutes = [](int minutes) { return formatMinutes(minutes); }},
                                         dayField(QStringLiteral("starts_on"), tr("First day"), today),
                                         dayField(QStringLiteral("ends_on"), tr("Last day"), today),
                                         {.key = QStringLiteral("reason"), .label = tr("Reason"), .kind = FormField::Text},
                                         dayField(QStringLiteral("signed_on"), tr("Signed by all on"), today)},
                              .values = {{QStringLiteral("agreed_on"), valueOf(today)},
                                         {QStringLiteral("minutes"), QString::number(figures.minutes)},
                                         {QStringLiteral("starts_on"), valueOf(figures.startsOn)},
                                         {QStringLiteral("ends_on"), valueOf(figures.endsOn)}},
                              .verb = tr("Add the amendment")};
    const AssignmentId id = m_record.assignment.id;
    const QString text = tr("Amendment added, convention of %1").arg(m_record.studentName);
    auto *dialog = new FormDialog(
        content,
        [this, id, text](const QMap<QString, QString> &values) {
            const Amendment amendment{{},
                                      id,
                                      0,
                                      dayOf(values.value(QStringLiteral("agreed_on"))),
                                      {},
                                      values.value(QStringLiteral("minutes")).toInt(),
                                      dayOf(values.value(QStringLiteral("starts_on"))),
                                      dayOf(values.value(QStringLiteral("ends_on"))),
                                      values.value(QStringLiteral("reason"))};
            const QDate signedOn = dayOf(values.value(QStringLiteral("signed_on")));
            return m_store.transact(text, [&](Transaction &transaction) -> Status {
                const auto added = ConventionsRepository::addAmendment(transaction, amendment);
                if (!added)
                    return added.error();
                return signedOn.isValid() ? ConventionsRepository::setAmendmentSigned(transaction, *added, signedOn) : done();
            });
        },
        window());
    // Before they are saved: what the hours make of the student's quota.
    auto *quota = new QuotaNote(m_store, dialog);
    quota->show(m_record.assignment, figures.minutes);
    if (auto *hours = qobject_cast<QLineEdit *>(dialog->form()->field(QStringLiteral("minutes"))->editor()))
        quota->follow(hours);
    if (auto *column = qobject_cast<QVBoxLayout *>(dialog->layout()))
        column->insertWidget(column->indexOf(dialog->form()) + 1, quota);
    dialog->open();
}

void ConventionView::report(const Error &error)
{
    m_note->setText(error.message);
    if (error.kind != ErrorKind::Invalid && error.kind != ErrorKind::Refused)
        Q_EMIT failed({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

void ConventionView::commit()
{
    m_sent->commit();
    // A day being typed in a cell is taken as when the cell is left.
    for (QTableView *table : {m_signatureTable, m_amendmentTable, m_amendmentSigning}) {
        if (table->viewport()->isAncestorOf(QApplication::focusWidget()))
            table->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace pc
