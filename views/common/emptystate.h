// What a list shows when it has nothing to show: one sentence and the one thing to do about it.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pc {

class IconLabel;
class LinkButton;

struct EmptyContent {
    QString iconName = {};
    QString sentence = {};      ///< Plain text; may quote what the user searched for.
    QString primaryText = {};   ///< Verb; no button when empty.
    QString secondaryText = {}; ///< No link when empty.
};

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const EmptyContent &content);

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();

private:
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_primary;
    LinkButton *m_secondary;
};

} // namespace pc
