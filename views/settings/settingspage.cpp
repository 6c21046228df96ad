#include "views/settings/settingspage.h"

#include "models/base/textfold.h"
#include "views/common/columnscroll.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/settings/campaignsection.h"
#include "views/settings/datasection.h"
#include "views/settings/entitlementsection.h"
#include "views/settings/generalsection.h"
#include "views/settings/identitysection.h"
#include "views/settings/sourcessection.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

SettingsPage::SettingsPage(Register &opened, Dialogs &dialogs, const Preferences &preferences, const QString &copiesFolder,
                           QWidget *parent)
    : Page(parent), m_register(opened), m_dialogs(dialogs), m_preferences(preferences), m_copiesFolder(copiesFolder)
{
    connect(&opened.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"setting") || changes.touches(u"asset") || changes.touches(u"derogation"))
            refresh();
    });
}

// Built when first asked for: most days nobody opens the settings, and the window opens without them.
void SettingsPage::build()
{
    if (m_search)
        return;
    m_search = new QLineEdit(this);
    m_content = new QWidget;
    m_general = new GeneralSection(m_register);
    m_nothing = new EmptyState(this);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QLatin1StringView("search")), QLineEdit::LeadingPosition);

    auto *column = new QVBoxLayout(this);
    column->addWidget(titleLabel(title(), this));
    column->addWidget(m_search);
    auto *note = new ToneNote(Tone::Info, this);
    column->addWidget(note);
    if (m_register.isReadOnly())
        note->setText(tr("The register is open for consultation: its settings can be read, not changed."));
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins({});
    // Lines longer than this are hard to follow; the window may still be narrower.
    m_content->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    column->addWidget(new ColumnScroll(m_content, this), 1);

    auto *files = new DataSection(m_register, m_dialogs, m_copiesFolder);
    addSection(m_general);
    addSection(new EntitlementSection(m_register));
    addSection(new CampaignSection(m_register));
    addSection(new IdentitySection(m_register, m_dialogs));
    addSection(files);
    addSection(new SourcesSection(m_register));
    inner->addWidget(m_nothing);
    inner->addStretch();

    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_nothing, &EmptyState::primaryClicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
        Q_EMIT searchCleared();
    });
    connect(m_general, &GeneralSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_general, &GeneralSection::appearanceChosen, this, &SettingsPage::appearanceChosen);
    connect(m_general, &GeneralSection::authorChosen, this, &SettingsPage::authorChosen);
    connect(files, &DataSection::restoreRequested, this, &SettingsPage::restoreRequested);
    connect(files, &DataSection::folderRequested, this, &SettingsPage::folderRequested);
    m_general->setPreferences(m_preferences);
    refresh();
    filter();
}

void SettingsPage::addSection(SettingsSection *section)
{
    section->setParent(m_content);
    m_content->layout()->addWidget(section);
    m_sections.push_back(section);
    connect(section, &SettingsSection::messageRaised, this, &Page::messageRaised);
}

void SettingsPage::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    if (m_general)
        m_general->setPreferences(preferences);
}

void SettingsPage::setSearch(const QString &text)
{
    if (!text.isEmpty())
        build();
    if (m_search)
        m_search->setText(text);
}

void SettingsPage::filter()
{
    const auto wanted = searchWords(m_search->text());
    bool any = false;
    for (SettingsSection *section : m_sections) {
        const bool shown = matches(foldForSearch(section->words()), wanted);
        section->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
    m_nothing->setContent({QStringLiteral("search"), tr("No setting answers “%1”.").arg(m_search->text()),
                           tr("Show all the settings"), {}});
}

void SettingsPage::refresh()
{
    for (SettingsSection *section : m_sections)
        section->refresh();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
}

void SettingsPage::activate()
{
    build();
    refresh();
}

} // namespace pc
