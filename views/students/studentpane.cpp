#include "views/students/studentpane.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignrules.h"
#include "models/students/studentpathmodel.h"
#include "models/students/studentsrepository.h"
#include "views/common/attachmentstab.h"
#include "views/common/delegates.h"
#include "views/common/documentstab.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"
#include "views/students/studentform.h"
#include "views/students/studentlabels.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {

enum Tab { SheetTab, PathTab, PrivacyTab };

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget *privacyBox()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->addWidget(sectionLabel(StudentPane::tr("What is kept about this student"), box));
    for (const QString &text :
         {StudentPane::tr("Kept: name, e-mail, phone, date of birth, student number, studies, commune of origin and its link, end of "
                          "the insurance, dated consents, availability, skills, notes; candidatures, affectations and hours."),
          StudentPane::tr("Never kept: national student number (INE), social-security number, health, criminal record, copies of "
                          "papers, names of the people helped."),
          StudentPane::tr("The register does not anonymise by itself: the office removes or corrects a record when the student asks, "
                          "within one month.")}) {
        QLabel *label = plainLabel(text, box);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    return box;
}

} // namespace

StudentPane::StudentPane(Store &store, Dialogs &dialogs, QWidget *parent) : QWidget(parent), m_store(store)
{
    m_empty = new EmptyState(this);
    m_empty->setContent({.iconName = QStringLiteral("school"),
                         .sentence = tr("Choose a student in the table: the sheet and the path through the campaigns appear here.")});
    m_content = new QWidget(this);
    m_title = titleLabel({}, m_content);
    m_title->setWordWrap(true);
    m_studies = plainLabel({}, m_content);
    m_studies->setWordWrap(true);
    m_age = mutedLabel({}, m_content);
    m_age->setWordWrap(true);
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_form = new StudentForm(store);
    m_tabs->addTab(scrolling(m_form), tr("Sheet"));
    m_tabs->addTab(makePath(), tr("Path"));
    m_tabs->addTab(scrolling(privacyBox()), tr("Personal data"));
    m_labels = new StudentLabels(store);
    const int labels = m_tabs->addTab(m_labels, tr("Label"));
    m_tabs->addTab(new DocumentsTab(store), tr("Documents"));
    m_tabs->addTab(new AttachmentsTab(store, dialogs), tr("Attached files"));
    auto *content = new QVBoxLayout(m_content);
    content->addWidget(m_title);
    content->addWidget(m_studies);
    content->addWidget(m_age);
    content->addWidget(m_tabs, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connect(&store, &Store::changed, this, &StudentPane::onChanged);
    connect(m_form, &StudentForm::failed, this, &StudentPane::messageRaised);
    connect(m_labels, &StudentLabels::recordRequested, this, &StudentPane::recordRequested);
    connect(m_labels, &StudentLabels::countChanged, this, [this, labels](int count) {
        m_tabs->setTabText(labels, count > 0 ? tr("Label (%1)").arg(formatCount(count)) : tr("Label"));
    });
}

QWidget *StudentPane::makePath()
{
    auto *box = new QWidget;
    m_lines = new StudentPathModel(m_store, this);
    m_path = new QTableView(box);
    m_path->setAccessibleName(tr("Candidatures and affectations of this student"));
    m_path->setModel(m_lines);
    m_path->setItemDelegate(new RowDelegate(m_path));
    m_path->setShowGrid(false);
    m_path->setTabKeyNavigation(false);
    m_path->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_path->setSelectionMode(QAbstractItemView::SingleSelection);
    m_path->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_path->verticalHeader()->hide();
    m_path->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    m_path->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_path->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_quota = plainLabel({}, box);
    m_quota->setWordWrap(true);
    m_openRecord = new QPushButton(tr("Open the record"), box);
    m_openAction = new QPushButton(tr("Open the action"), box);
    auto *links = new QHBoxLayout;
    links->addWidget(m_openRecord);
    links->addWidget(m_openAction);
    links->addStretch();
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_quota);
    column->addWidget(m_path, 1);
    column->addLayout(links);
    connect(m_path, &QTableView::activated, this, [this] { openLine(false); });
    connect(m_openRecord, &QPushButton::clicked, this, [this] { openLine(false); });
    connect(m_openAction, &QPushButton::clicked, this, [this] { openLine(true); });
    connect(m_path->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StudentPane::enableLinks);
    connect(m_lines, &QAbstractItemModel::modelReset, this, &StudentPane::enableLinks);
    enableLinks();
    return box;
}

void StudentPane::enableLinks()
{
    const PathLine *line = m_lines->line(m_path->currentIndex().row());
    const QString none = tr("Choose a line first.");
    m_openRecord->setEnabled(line != nullptr);
    m_openRecord->setToolTip(line ? QString() : toolTipText(none));
    m_openAction->setEnabled(line && line->proposal.isValid());
    m_openAction->setToolTip(!line ? toolTipText(none)
                             : line->proposal.isValid() ? QString()
                                                        : toolTipText(tr("This candidature was not sent to an action.")));
}

void StudentPane::openLine(bool action)
{
    const PathLine *line = m_lines->line(m_path->currentIndex().row());
    if (!line)
        return;
    if (action)
        Q_EMIT recordRequested(QStringLiteral("proposal"), line->proposal.value);
    else
        Q_EMIT recordRequested(line->kind == PathLine::Kind::Assignment ? QStringLiteral("assignment") : QStringLiteral("application"),
                               line->id);
}

void StudentPane::setStudent(StudentId student)
{
    if (student == m_student)
        return;
    commit();
    m_student = student;
    read(false);
}

void StudentPane::commit()
{
    if (m_student.isValid())
        m_form->commit();
}

void StudentPane::refresh() { read(true); }

void StudentPane::onChanged(const ChangeSet &changes)
{
    if (!m_student.isValid())
        return;
    for (const RowChange &change : changes.rows) {
        if (change.ownerTable == QLatin1StringView("student") && change.owner == m_student.value) {
            read(true);
            return;
        }
    }
    for (const char *table : {"setting", "derogation", "application", "assignment", "amendment", "hour_entry", "proposal", "campaign_rule"}) {
        if (changes.touches(QString::fromLatin1(table))) {
            read(true);
            return;
        }
    }
}

void StudentPane::read(bool sameStudent)
{
    const auto found = m_student.isValid() ? StudentsRepository(m_store.database()).find(m_student)
                                           : Result<std::optional<Student>>(std::optional<Student>());
    if (!found) {
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = found.error().message, .detail = found.error().detail});
        return;
    }
    if (!*found) {
        m_student = {};
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const Student &student = **found;
    m_title->setText(student.listName());
    QStringList studies;
    for (const QString &text : {student.level, student.programme, student.component, student.university}) {
        if (!text.isEmpty())
            studies << text;
    }
    m_studies->setText(studies.join(QStringLiteral(" · ")));
    m_studies->setVisible(!studies.isEmpty());
    const QDate today = m_store.clock().today();
    const auto rules = CampaignRulesRepository(m_store.database()).inForce(today);
    const auto minor = rules ? isMinorOn(student.bornOn, today, rules->majorityAge) : std::nullopt;
    m_age->setText(!minor  ? tr("Date of birth not known: whether the student is a minor cannot be said.")
                   : *minor ? tr("Minor today: an authorisation of the parents is needed for an action that starts now.")
                            : QString());
    m_age->setVisible(!m_age->text().isEmpty());
    if (sameStudent)
        m_form->refresh(student);
    else
        m_form->show(student);
    m_lines->setStudent(m_student);
    m_labels->setStudent(m_student);
    readPath();
    m_stack->setCurrentWidget(m_content);
}

void StudentPane::readPath()
{
    const Status status = m_lines->reload();
    const auto quotas = StudentPath(m_store.database()).quotas(m_student);
    if (!status || !quotas) {
        const Error &error = status ? quotas.error() : status.error();
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
        return;
    }
    QStringList lines;
    for (const PathQuota &quota : *quotas)
        lines << StudentPath::sentence(quota);
    m_quota->setText(lines.isEmpty() ? tr("No candidature, no affectation and no hours yet.") : lines.join(u'\n'));
    const int count = m_lines->rowCount();
    m_tabs->setTabText(PathTab, count > 0 ? tr("Path (%1)").arg(formatCount(count)) : tr("Path"));
}

QString StudentPane::quotaText() const { return m_quota->text(); }

int StudentPane::currentTab() const { return m_tabs->currentIndex(); }

void StudentPane::setCurrentTab(int tab) { m_tabs->setCurrentIndex(tab); }

} // namespace pc
