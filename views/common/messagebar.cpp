#include "views/common/messagebar.h"

#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

class MessageItem final : public QFrame {
    Q_OBJECT

public:
    MessageItem(const Message &message, QWidget *parent);
    const Message &message() const { return m_message; }

Q_SIGNALS:
    void actionClicked();
    void closeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButton(const QString &text, const QString &iconName, const std::function<void()> &clicked);

    Message m_message;
    QBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

MessageItem::MessageItem(const Message &message, QWidget *parent) : QFrame(parent), m_message(message)
{
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    const int half = fontMetrics().height() / 2;
    row->setContentsMargins(half + 4, half, half, half);
    auto *glyph = new IconLabel(message.tone == Tone::Info ? QStringLiteral("info-circle")
                                                           : QString(toneIconName(message.tone)), 1.3, this);
    glyph->setTone(message.tone);
    row->addWidget(glyph, 0, Qt::AlignTop);

    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->addWidget(plainLabel(message.text, this), 1);
    m_buttons = new QHBoxLayout;
    m_body->addLayout(m_buttons);
    row->addLayout(m_body, 1);
    if (!message.actionText.isEmpty())
        addButton(message.actionText, {}, [this] { Q_EMIT actionClicked(); });
    if (!message.detail.isEmpty()) {
        addButton(MessageBar::tr("Copy the details"), QStringLiteral("copy"),
                  [this] { QGuiApplication::clipboard()->setText(m_message.detail); });
    }
    m_buttons->addStretch();

    auto *close = new QToolButton(this);
    close->setIcon(icon(QLatin1StringView("x")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(MessageBar::tr("Close this message"));
    close->setAccessibleName(MessageBar::tr("Close: %1").arg(message.text));
    connect(close, &QToolButton::clicked, this, &MessageItem::closeClicked);
    row->addWidget(close, 0, Qt::AlignTop);
}

void MessageItem::addButton(const QString &text, const QString &iconName, const std::function<void()> &clicked)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, clicked);
    m_buttons->addWidget(button);
}

void MessageItem::paintEvent(QPaintEvent *)
{
    const QColor tone = toneColor(m_message.tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), blend(palette().color(QPalette::Base), tone, 0.08));
    drawFrame(&painter);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), tone);
}

void MessageItem::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Beside the text while that leaves it room, else below it.
    const bool wide = width() - m_buttons->sizeHint().width() > 36 * fontMetrics().averageCharWidth();
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeClicked();
    else
        QFrame::keyPressEvent(event);
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(fontMetrics().height() / 3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void MessageBar::put(const QString &key, const Message &message)
{
    auto *item = new MessageItem(message, this);
    connect(item, &MessageItem::closeClicked, this, [this, key] { dismiss(key); });
    connect(item, &MessageItem::actionClicked, this, [this, key, action = message.action] {
        dismiss(key);
        if (action)
            action();
    });
    int place = m_column->count();
    if (MessageItem *old = m_items.value(key)) {
        place = m_column->indexOf(old);
        remove(key);
    }
    m_column->insertWidget(place, item);
    m_items.insert(key, item);
    setVisible(true);
    announce(item, message.text);
}

void MessageBar::remove(const QString &key)
{
    MessageItem *item = m_items.take(key);
    if (!item)
        return;
    // Not deleted at once: it may be one of its own buttons that asks.
    m_column->removeWidget(item);
    item->hide();
    item->deleteLater();
    setVisible(!m_items.isEmpty());
}

void MessageBar::clear()
{
    for (const QString &key : m_items.keys())
        remove(key);
}

void MessageBar::dismiss(const QString &key)
{
    remove(key);
    Q_EMIT closed(key);
}

} // namespace pc

#include "messagebar.moc"
