#include "views/firstrun/firstrunwizard.h"

#include "views/common/columnscroll.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/firstrun/datastep.h"
#include "views/firstrun/filesstep.h"
#include "views/firstrun/identitystep.h"
#include "views/firstrun/welcomestep.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pc {

FirstRunWizard::FirstRunWizard(const FirstRunStart &start, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_start(start), m_data(new DataStep(start, dialogs)), m_progress(mutedLabel({}, this)),
      m_title(titleLabel({}, this)), m_stack(new QStackedWidget(this)), m_note(new ToneNote(Tone::Attention, this)),
      m_back(new QPushButton(tr("< &Back"), this)), m_skip(new QPushButton(tr("&Skip this step"), this)),
      m_next(new QPushButton(this))
{
    setWindowTitle(tr("Petites communes: first start"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    column->addWidget(line);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_back->setAutoDefault(false);
    m_skip->setAutoDefault(false);
    m_next->setDefault(true);

    auto *welcome = new WelcomeStep(start);
    addStep(welcome);
    addStep(m_data);
    addStep(new FilesStep(dialogs));
    addStep(new IdentityStep(dialogs));
    connect(welcome, &WelcomeStep::languageChosen, this, &FirstRunWizard::languageChosen);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_skip, &QPushButton::clicked, this, &FirstRunWizard::skip);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::goOn);
    showStep(0);

    const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 34);
    const QSize room = screen()->availableSize() * 0.92;
    resize(wanted.expandedTo(minimumSizeHint()).boundedTo(room));
}

void FirstRunWizard::addStep(FirstRunStep *step)
{
    m_steps.push_back(step);
    m_stack->addWidget(new ColumnScroll(step, m_stack));
    connect(step, &FirstRunStep::changed, this, [this] {
        m_note->setText({});
        renameButtons();
    });
}

int FirstRunWizard::step() const
{
    return m_stack->currentIndex();
}

// Files and identity are for a register of one's own.
int FirstRunWizard::lastStep() const
{
    const bool own = m_data->kind() == FirstRunChoice::NewRegister;
    return own ? static_cast<int>(m_steps.size()) - 1 : 1;
}

void FirstRunWizard::showStep(int step)
{
    FirstRunStep *shown = m_steps[static_cast<size_t>(step)];
    m_stack->setCurrentIndex(step);
    m_note->setText({});
    m_title->setText(shown->title());
    renameButtons();
    shown->firstField()->setFocus(Qt::OtherFocusReason);
    announce(m_title, QStringLiteral("%1 — %2").arg(m_progress->text(), shown->title()));
}

void FirstRunWizard::renameButtons()
{
    if (m_stack->count() < static_cast<int>(m_steps.size()) || !m_data)
        return;
    const int last = lastStep();
    m_progress->setText(tr("Step %1 of %2").arg(step() + 1).arg(last + 1));
    m_back->setVisible(step() > 0);
    QString verb = tr("&Next >");
    if (step() == last) {
        switch (m_data->kind()) {
        case FirstRunChoice::NewRegister:
            verb = tr("&Create the register");
            break;
        case FirstRunChoice::OpenExisting:
            verb = tr("&Open the register");
            break;
        case FirstRunChoice::Demonstration:
            verb = tr("&Open the demonstration");
            break;
        }
    }
    m_next->setText(verb);
}

void FirstRunWizard::goOn()
{
    FirstRunStep *shown = m_steps[static_cast<size_t>(step())];
    const QString obstacle = shown->obstacle();
    if (!obstacle.isEmpty()) {
        shown->firstField()->setFocus(Qt::OtherFocusReason);
        m_note->setText(obstacle);
        return;
    }
    if (step() < lastStep())
        showStep(step() + 1);
    else
        finish();
}

void FirstRunWizard::skip()
{
    m_steps[static_cast<size_t>(step())]->reset();
    goOn();
}

void FirstRunWizard::finish()
{
    Q_EMIT chosen(choice());
}

void FirstRunWizard::showError(const QString &message)
{
    m_note->setText(message);
}

FirstRunStart FirstRunWizard::present() const
{
    FirstRunChoice now;
    m_steps.front()->fill(&now);
    FirstRunStart start = m_start;
    start.author = now.author;
    start.language = now.language;
    start.viewpoint = now.plan.viewpoint;
    return start;
}

FirstRunChoice FirstRunWizard::choice() const
{
    FirstRunChoice choice;
    for (size_t i = 0; i <= static_cast<size_t>(lastStep()); ++i)
        m_steps[i]->fill(&choice);
    return choice;
}

} // namespace pc
