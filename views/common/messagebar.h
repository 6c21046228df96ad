// Messages above a page, one under the other, each with its tone, its button and a way to close it.
//
// Never modal and never in the way: whoever writes a message decides what may be done about it. A message put
// under a key already shown replaces that one in place.
#pragma once

#include "views/common/message.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace pc {

class MessageItem;

class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows `message` under `key`.
    void put(const QString &key, const Message &message);
    /// Shows a message whose text is its own key.
    void add(const Message &message) { put(message.text, message); }
    void remove(const QString &key);
    void clear();
    int count() const { return static_cast<int>(m_items.size()); }

Q_SIGNALS:
    /// The user closed the message, or used its button.
    void closed(const QString &key);

private:
    void dismiss(const QString &key);

    QVBoxLayout *m_column;
    QMap<QString, MessageItem *> m_items;
};

} // namespace pc
