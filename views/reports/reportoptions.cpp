#include "views/reports/reportoptions.h"

#include "models/documents/recordfinder.h"
#include "models/register/recordnames.h"
#include "views/common/flowlayout.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace pc {

namespace {

DocumentSource sourceOf(ReportSubject subject)
{
    switch (subject) {
    case ReportSubject::Commune:
        return DocumentSource::Commune;
    case ReportSubject::Proposal:
        return DocumentSource::Proposal;
    case ReportSubject::Student:
        return DocumentSource::Student;
    case ReportSubject::Campaign:
        break;
    }
    return DocumentSource::Nothing;
}

QString tableOf(ReportSubject subject)
{
    return subject == ReportSubject::Commune    ? QStringLiteral("commune")
           : subject == ReportSubject::Proposal ? QStringLiteral("proposal")
                                                : QStringLiteral("student");
}

qint64 keyOf(const ReportRequest &request, ReportSubject subject)
{
    return subject == ReportSubject::Commune    ? request.commune.value
           : subject == ReportSubject::Proposal ? request.proposal.value
                                                : request.student.value;
}

} // namespace

ReportOptions::ReportOptions(Database &database, QWidget *parent) : QWidget(parent), m_database(database)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    m_subject = new LookupField([this](const QString &typed) {
        std::vector<LookupChoice> choices;
        DocumentKind kind{};
        kind.source = sourceOf(m_kind ? m_kind->subject : ReportSubject::Campaign);
        if (const auto found = findRecords(m_database, kind, typed)) {
            for (const FoundRecord &record : *found)
                choices.push_back({record.id, record.name});
        }
        return choices;
    }, this);
    m_subject->setMinimumWidth(26 * fontMetrics().averageCharWidth());
    m_subjectLabel = plainLabel({}, this);
    m_subjectLabel->setBuddy(m_subject->edit());
    m_arrondissement = new QComboBox(this);
    m_arrondissementLabel = labelFor(tr("Arrondissement:"), m_arrondissement);
    m_orientation = new QComboBox(this);
    m_orientation->setAccessibleName(tr("Orientation of the pages"));
    m_orientation->addItem(tr("Portrait"), false);
    m_orientation->addItem(tr("Landscape"), true);
    m_columns = new QToolButton(this);
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columnsMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnsMenu);
    m_anonymous = new QCheckBox(tr("Without names"), this);
    m_anonymous->setToolTip(toolTipText(tr("Students appear as “Student 1”, without contact details or texts written about them.")));
    m_texts = new QCheckBox(tr("With texts"), this);
    m_texts->setToolTip(toolTipText(tr("Tasks, reasons and remarks are printed as they were written, unless a student is named in them: "
                                       "read them again before you hand the report out.")));
    m_past = new QCheckBox(tr("Figures as of:"), this);
    m_past->setToolTip(toolTipText(tr("The figures as they were at the end of that day, read from the history.")));
    m_day = new QDateEdit(this);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day the figures are of"));
    m_day->setEnabled(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subjectLabel, m_subject, m_arrondissementLabel, m_arrondissement,
                                                            m_orientation, m_columns, m_anonymous, m_texts, m_past, m_day})
        row->addWidget(widget);
    fillArrondissements();

    connect(m_subject, &LookupField::chosen, this, [this](qint64 id) {
        if (m_kind)
            m_subjects[static_cast<int>(m_kind->subject)] = id;
        Q_EMIT changed();
    });
    connect(m_arrondissement, &QComboBox::activated, this, &ReportOptions::changed);
    connect(m_orientation, &QComboBox::activated, this, &ReportOptions::changed);
    connect(m_anonymous, &QCheckBox::clicked, this, [this] {
        showTexts();
        Q_EMIT changed();
    });
    connect(m_texts, &QCheckBox::clicked, this, &ReportOptions::changed);
    connect(m_past, &QCheckBox::clicked, this, [this](bool past) {
        m_day->setEnabled(past);
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        if (m_past->isChecked())
            Q_EMIT changed();
    });
}

QLabel *ReportOptions::labelFor(const QString &text, QWidget *field)
{
    QLabel *label = plainLabel(text, this);
    label->setBuddy(field);
    return label;
}

void ReportOptions::setToday(QDate today)
{
    m_day->setMaximumDate(today);
    if (!m_past->isChecked())
        m_day->setDate(today.addDays(-1));
}

void ReportOptions::fillArrondissements()
{
    m_arrondissement->addItem(tr("All"), QString());
    if (const auto all = Reports(m_database).arrondissements()) {
        for (const auto &[code, name] : *all)
            m_arrondissement->addItem(name, code);
    }
}

void ReportOptions::setReport(const ReportKind &kind, const ReportRequest &begin)
{
    m_kind = &kind;
    showSubject(begin);
    m_arrondissementLabel->setVisible(kind.byArrondissement);
    m_arrondissement->setVisible(kind.byArrondissement);
    m_anonymous->setVisible(kind.namesStudents);
    showTexts();
    m_orientation->setCurrentIndex(begin.landscape.value_or(kind.landscape) ? 1 : 0);
    fillColumns();
}

void ReportOptions::showTexts() { m_texts->setVisible(m_kind && m_kind->namesStudents && m_anonymous->isChecked()); }

void ReportOptions::showSubject(const ReportRequest &begin)
{
    const bool hasSubject = m_kind->subject != ReportSubject::Campaign;
    m_subjectLabel->setVisible(hasSubject);
    m_subject->setVisible(hasSubject);
    if (!hasSubject)
        return;
    m_subjectLabel->setText(m_kind->subject == ReportSubject::Commune    ? tr("Commune:")
                            : m_kind->subject == ReportSubject::Proposal ? tr("Action:")
                                                                         : tr("Student:"));
    m_subject->setName(m_subjectLabel->text());
    const qint64 chosen = m_subjects.value(static_cast<int>(m_kind->subject));
    const qint64 shown = chosen > 0 ? chosen : keyOf(begin, m_kind->subject);
    m_subject->setValue(shown, RecordNames(m_database).of(tableOf(m_kind->subject), shown));
}

void ReportOptions::fillColumns()
{
    const QString report = QString::fromLatin1(m_kind->name);
    const std::vector<ReportColumn> columns = Reports::columns(*m_kind);
    m_columns->setVisible(!columns.empty());
    m_columnsMenu->clear();
    for (const ReportColumn &column : columns) {
        QAction *action = m_columnsMenu->addAction(column.title);
        action->setCheckable(true);
        action->setChecked((column.usual && !m_hidden[report].contains(column.key)) || m_added[report].contains(column.key));
        connect(action, &QAction::triggered, this, [this, report, column](bool shown) {
            if (column.usual)
                shown ? void(m_hidden[report].remove(column.key)) : void(m_hidden[report].insert(column.key));
            else
                shown ? void(m_added[report].insert(column.key)) : void(m_added[report].remove(column.key));
            Q_EMIT changed();
        });
    }
}

void ReportOptions::fill(ReportRequest &request) const
{
    if (!m_kind)
        return;
    const qint64 subject = m_subjects.value(static_cast<int>(m_kind->subject));
    if (m_kind->subject == ReportSubject::Commune)
        request.commune = {subject};
    if (m_kind->subject == ReportSubject::Proposal)
        request.proposal = {subject};
    if (m_kind->subject == ReportSubject::Student)
        request.student = {subject};
    if (m_kind->byArrondissement)
        request.arrondissement = m_arrondissement->currentData().toString();
    if (m_kind->namesStudents)
        request.anonymous = m_anonymous->isChecked();
    request.texts = request.anonymous && m_texts->isChecked();
    if (const bool landscape = m_orientation->currentData().toBool(); landscape != m_kind->landscape)
        request.landscape = landscape;
    const QString report = QString::fromLatin1(m_kind->name);
    if (m_hidden.value(report).isEmpty() && m_added.value(report).isEmpty())
        return;
    for (const ReportColumn &column : Reports::columns(*m_kind)) {
        if ((column.usual && !m_hidden.value(report).contains(column.key)) || m_added.value(report).contains(column.key))
            request.columns << column.key;
    }
}

QDate ReportOptions::pastDay() const { return m_past->isChecked() ? m_day->date() : QDate(); }

} // namespace pc
