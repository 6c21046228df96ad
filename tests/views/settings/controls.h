// What the tests of pages ask of every window: each control has a name, the Tab key goes round, no word is cut,
// hostile text stays text. Header only; for tests.
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTranslator>

namespace pc::test {

/// Sentences half as long again, as French may be.
class LongWords final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (!QByteArrayView(context).startsWith("pc::"))
            return {};
        return text + QStringLiteral(" ") + QString(text.size() * 2 / 5, u'w').replace(QStringLiteral("wwwwwwww"), QStringLiteral("wwwwwww "));
    }
};

inline QString describe(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), text,
             widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

/// The controls the Tab key should reach in what is on screen.
inline QList<QWidget *> controls(const QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool reachable = widget->isVisibleTo(root) && widget->isEnabled() && !widget->focusProxy();
        if (reachable && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            found << widget;
    }
    return found;
}

inline QStringList unnamedControls(const QWidget *root)
{
    QStringList unnamed;
    for (QWidget *widget : controls(root)) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << describe(widget);
    }
    return unnamed;
}

/// Controls that pressing Tab again and again does not reach; the window must be active. One radio button of a
/// group is enough: the arrows reach the others.
inline QStringList unreachedByTab(QWidget *root)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < 300; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            break;
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : controls(root)) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool ofGroup = button && button->autoExclusive() && !button->isChecked();
        if (!reached.contains(widget) && !ofGroup)
            missed << describe(widget);
    }
    return missed;
}

/// Labels and buttons smaller than what they have to show.
inline QStringList cutWords(const QWidget *root)
{
    QStringList cut;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root))
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
            continue;
        const QSize needed = widget->minimumSizeHint();
        bool fits = widget->width() >= needed.width();
        fits = fits && widget->height() >= (label && label->wordWrap() ? label->heightForWidth(label->width()) : needed.height());
        if (!fits)
            cut << QStringLiteral("%1: %2×%3").arg(describe(widget)).arg(widget->width()).arg(widget->height());
        // Wholly inside what holds it, sideways.
        const int right = widget->mapTo(root, QPoint(widget->width(), 0)).x();
        if (right > root->width())
            cut << QStringLiteral("%1 sticks out by %2").arg(describe(widget)).arg(right - root->width());
    }
    return cut;
}

/// Labels that would read their text as HTML.
inline QStringList labelsReadingHtml(const QWidget *root)
{
    QStringList found;
    for (QLabel *label : root->findChildren<QLabel *>()) {
        if (label->text().contains(u'<') && label->textFormat() != Qt::PlainText)
            found << describe(label);
    }
    return found;
}

} // namespace pc::test

#define PC_VERIFY_NONE(list)                                                                                           \
    do {                                                                                                               \
        const QStringList pcList = (list);                                                                             \
        QVERIFY2(pcList.isEmpty(), qPrintable(pcList.join(u'\n')));                                                    \
    } while (false)
