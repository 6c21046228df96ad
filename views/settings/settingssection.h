// One part of the page Settings, with its title and its fields; it takes effect at once and is found by its words.
#pragma once

#include "models/register/register.h"
#include "views/common/message.h"

#include <QWidget>

class QVBoxLayout;

namespace pc {

class SettingsSection : public QWidget {
    Q_OBJECT

public:
    /// Everything one can read in the section, for the search.
    QString words() const;
    /// Shows what the register holds now.
    virtual void refresh() = 0;

Q_SIGNALS:
    void messageRaised(const pc::Message &message);

protected:
    SettingsSection(const QString &title, Register &opened, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    Register &opened() const { return m_register; }
    /// Does it as one change; a refusal becomes a message of the page.
    Status transact(const QString &text, const Store::Work &work);
    void complain(const Error &error);

private:
    Register &m_register;
    QVBoxLayout *m_column;
};

} // namespace pc
