#include "views/settings/settingssection.h"

#include "views/common/plaintext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace pc {

SettingsSection::SettingsSection(const QString &title, Register &opened, QWidget *parent)
    : QWidget(parent), m_register(opened), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, fontMetrics().height() / 2, 0, fontMetrics().height() / 2);
    m_column->addWidget(sectionLabel(title, this));
}

QString SettingsSection::words() const
{
    QStringList words;
    for (const QLabel *label : findChildren<QLabel *>())
        words << label->text().remove(u'&');
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        words << button->text().remove(u'&');
    for (const QComboBox *combo : findChildren<QComboBox *>()) {
        for (int i = 0; i < combo->count(); ++i)
            words << combo->itemText(i);
    }
    return words.join(u' ');
}

Status SettingsSection::transact(const QString &text, const Store::Work &work)
{
    Status status = m_register.store().transact(text, work);
    if (!status)
        complain(status.error());
    return status;
}

void SettingsSection::complain(const Error &error)
{
    Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
