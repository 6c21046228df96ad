#include "views/common/toast.h"

#include "views/common/iconlabel.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QToolButton>

namespace pc {

Toast::Toast(QWidget *host)
    : QFrame(host), m_icon(new IconLabel({}, 1.2, this)), m_label(plainLabel({}, this)),
      m_action(new QPushButton(this))
{
    hide();
    auto *row = new QHBoxLayout(this);
    const int half = fontMetrics().height() / 2;
    row->setContentsMargins(half * 2, half, half, half);
    row->setSpacing(half);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QLatin1StringView("x")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    row->addWidget(close);

    m_action->setAutoDefault(false);
    m_action->setFocusPolicy(Qt::TabFocus); // A click on it must not move the focus either.
    auto *effect = new QGraphicsOpacityEffect(this);
    effect->setEnabled(false);
    setGraphicsEffect(effect);
    m_fading = new QPropertyAnimation(effect, "opacity", this);
    m_fading->setEndValue(0.0);
    m_timer.setSingleShot(true);
    setDuration(std::chrono::seconds(8));

    connect(close, &QToolButton::clicked, this, &Toast::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_do; // The action may announce something in its turn.
        dismiss();
        if (action)
            action();
    });
    connect(&m_timer, &QTimer::timeout, this, &Toast::fade);
    connect(m_fading, &QPropertyAnimation::finished, this, &Toast::dismiss);
    connect(qApp, &QApplication::focusChanged, this, &Toast::followFocus);
    host->installEventFilter(this);
}

void Toast::announce(const QString &text, const QString &actionText, const std::function<void()> &action, Tone tone)
{
    m_fading->stop();
    graphicsEffect()->setEnabled(false);
    m_do = action;
    m_icon->setIconName(toneIconName(tone));
    m_icon->setTone(tone);
    m_label->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_action->setAccessibleName(actionText.isEmpty() ? QString() : tr("%1: %2").arg(actionText, text));
    place();
    show();
    raise();
    restart();
    pc::announce(this, text);
}

void Toast::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_fading->stop();
    graphicsEffect()->setEnabled(false);
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    m_hovered = false;
    m_do = nullptr;
    if (focused && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT dismissed();
}

void Toast::setDuration(std::chrono::milliseconds duration)
{
    m_timer.setInterval(duration);
}

QString Toast::text() const
{
    return m_label->text();
}

bool Toast::isHeld() const
{
    return m_hovered || isAncestorOf(QApplication::focusWidget());
}

void Toast::restart()
{
    if (isVisible() && !isHeld())
        m_timer.start();
    else
        m_timer.stop();
}

void Toast::fade()
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0) {
        dismiss();
        return;
    }
    graphicsEffect()->setEnabled(true);
    m_fading->setStartValue(1.0);
    m_fading->setDuration(duration);
    m_fading->start();
}

void Toast::followFocus(QWidget *old, QWidget *now)
{
    if (!isVisible())
        return;
    if (now && isAncestorOf(now)) {
        if (old && !isAncestorOf(old))
            m_before = old;
        m_fading->stop();
        graphicsEffect()->setEnabled(false);
    }
    restart();
}

void Toast::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    m_fading->stop();
    graphicsEffect()->setEnabled(false);
    restart();
}

void Toast::leaveEvent(QEvent *)
{
    m_hovered = false;
    restart();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const int margin = fontMetrics().height();
    const int room = qMax(host->width() - 2 * margin, 0);
    // One line if it fits, otherwise as wide as allowed and wrapped.
    m_label->setWordWrap(false);
    int wide = layout()->totalSizeHint().width();
    m_label->setWordWrap(true);
    wide = qMin(wide, room);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((host->width() - wide) / 2, host->height() - high - margin, wide, high);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(isDark(palette()) ? QPalette::Midlight : QPalette::Base);
    painter.setBrush(base);
    painter.setPen(edgeColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pc
