#include "views/firstrun/welcomestep.h"

#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/firstrun/steplayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pc {

WelcomeStep::WelcomeStep(const FirstRunStart &start, QWidget *parent)
    : FirstRunStep(parent), m_start(start), m_author(new QLineEdit(this)), m_language(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("Four short steps, and the register is ready. Each can be skipped; everything can be changed later."), this));
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(sectionLabel(tr("Which office are you?"), this));
    m_udccas = addOffice(tr("The UDCCAS"), tr("Knows the town halls, collects their proposals and follows the hours."));
    m_university = addOffice(tr("The university"), tr("Examines the students’ applications and awards the labels."));
    column->addWidget(mutedLabel(tr("This changes the order and the words of the screens. It is not a security feature: "
                                    "whoever has the file can read all of it, and it can be changed at any time."), this));
    column->addSpacing(fontMetrics().height() / 2);
    QFormLayout *form = makeForm();
    column->addLayout(form);
    m_author->setMaxLength(80);
    addFormRow(form, tr("Your &name"), m_author);
    addFormText(form, {}, mutedLabel(tr("Written beside each change in the history."), this));
    // Each language in its own words, whatever the language on screen.
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    addFormRow(form, tr("&Language"), m_language);
    column->addStretch();
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        if (language != m_start.language) {
            m_start.language = language;
            Q_EMIT languageChosen(language);
        }
    });
    connect(m_author, &QLineEdit::textEdited, this, &FirstRunStep::changed);
    reset();
}

QRadioButton *WelcomeStep::addOffice(const QString &name, const QString &what)
{
    auto *choice = new QRadioButton(name, this);
    choice->setAccessibleDescription(what);
    layout()->addWidget(choice);
    addStepRemark(static_cast<QVBoxLayout *>(layout()), choice, mutedLabel(what, this));
    connect(choice, &QRadioButton::toggled, this, &FirstRunStep::changed);
    return choice;
}

void WelcomeStep::fill(FirstRunChoice *choice) const
{
    choice->plan.viewpoint = m_university->isChecked() ? Viewpoint::University : Viewpoint::Udccas;
    choice->author = m_author->text().simplified();
    choice->language = m_language->currentData().toString();
}

void WelcomeStep::reset()
{
    (m_start.viewpoint == Viewpoint::University ? m_university : m_udccas)->setChecked(true);
    m_author->setText(m_start.author);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_start.language)));
}

QWidget *WelcomeStep::firstField() const
{
    return m_university->isChecked() ? m_university : m_udccas;
}

} // namespace pc
