#include "views/settings/generalsection.h"

#include "models/settings/settingsrepository.h"
#include "views/common/fielditems.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"

#include <QFormLayout>
#include <QLabel>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

GeneralSection::GeneralSection(Register &opened, QWidget *parent)
    : SettingsSection(tr("General"), opened, parent), m_language(new AutosaveComboBox(this)),
      m_appearance(new AutosaveComboBox(this)), m_author(new AutosaveLineEdit(this)), m_viewpoint(new AutosaveComboBox(this))
{
    // Each language in its own words, whatever the language on screen.
    m_language->addChoice(QStringLiteral("fr"), QStringLiteral("Français"));
    m_language->addChoice(QStringLiteral("en"), QStringLiteral("English"));
    const std::pair<Appearance, QString> appearances[] = {{Appearance::System, tr("Like the system")},
                                                          {Appearance::Light, tr("Light")},
                                                          {Appearance::Dark, tr("Dark")},
                                                          {Appearance::HighContrast, tr("High contrast")}};
    for (const auto &[appearance, label] : appearances)
        m_appearance->addChoice(QString::number(int(appearance)), label);
    m_viewpoint->addChoice(Register::word(Viewpoint::Udccas), tr("UDCCAS"));
    m_viewpoint->addChoice(Register::word(Viewpoint::University), tr("University"));
    m_author->edit()->setMaxLength(80);

    QFormLayout *form = makeForm();
    column()->addLayout(form);
    addFormRow(form, tr("Language"), m_language);
    addFormRow(form, tr("Appearance"), m_appearance);
    addFormRow(form, tr("Your name"), m_author);
    addFormText(form, {}, mutedLabel(tr("Written beside each change in the history."), this));
    addFormRow(form, tr("Point of view"), m_viewpoint);
    addFormText(form, {}, mutedLabel(tr("It changes the order and the words of the screens, and leaves out what concerns the other "
                                          "office alone. It is not a security feature: whoever has the file can read all of it."), this));

    connect(m_language, &AutosaveField::committed, this, [this](const QString &language) {
        m_language->setSaved(language);
        Q_EMIT languageChosen(language);
    });
    connect(m_appearance, &AutosaveField::committed, this, [this](const QString &appearance) {
        m_appearance->setSaved(appearance);
        Q_EMIT appearanceChosen(static_cast<Appearance>(appearance.toInt()));
    });
    connect(m_author, &AutosaveField::committed, this, [this](const QString &typed) {
        const QString author = typed.simplified();
        m_author->load(author);
        Q_EMIT authorChosen(author);
    });
    connect(m_viewpoint, &AutosaveField::committed, this, &GeneralSection::setViewpoint);
    m_viewpoint->setEnabled(!opened.isReadOnly());
}

void GeneralSection::setPreferences(const Preferences &preferences)
{
    m_language->load(preferences.language);
    m_appearance->load(QString::number(int(preferences.appearance)));
    m_author->load(preferences.author);
}

void GeneralSection::setViewpoint(const QString &word)
{
    const Status status = transact(tr("Point of view: %1").arg(m_viewpoint->edit()->currentText()),
                                   [&word](Transaction &transaction) {
                                       return SettingsRepository::set(transaction, {0, setting::viewpoint, word, kAlways, {}});
                                   });
    if (!status)
        m_viewpoint->revert();
}

void GeneralSection::refresh()
{
    m_viewpoint->setSaved(Register::word(opened().viewpoint()));
}

} // namespace pc
