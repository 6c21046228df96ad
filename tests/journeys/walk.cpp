#include "tests/journeys/walk.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

namespace pc::test {

namespace {

// Enough for the longest form; a walk that is longer is a trap.
constexpr int kSteps = 300;

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->currentText();
    return widget->accessibleName();
}

QString describe(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), textOf(widget).left(60),
             parent ? QString::fromLatin1(parent->metaObject()->className()) : QString());
}

// On Linux the name of a combo box is its choice; what tells it apart is its own name, or its label.
QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    if (face && qobject_cast<const QComboBox *>(widget)) {
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        const auto labels = face->relations(QAccessible::Label);
        return labels.isEmpty() ? QString() : labels.front().first->text(QAccessible::Name).remove(u'&').trimmed();
    }
    return face ? face->text(QAccessible::Name).remove(u'&').trimmed() : QString();
}

bool isOfThisWindow(const QWidget *widget, const QWidget *window)
{
    return widget->isVisible() && widget->window() == window->window();
}

// What takes the keyboard by Tab. Editors inside a combo box or a spin box are the box itself.
QList<QWidget *> controls(const QWidget *window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool reachable = isOfThisWindow(widget, window) && widget->isEnabled() && !widget->focusProxy();
        if (reachable && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            found << widget;
    }
    return found;
}

bool isAnotherOfItsGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool exclusive = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return exclusive && !button->isChecked(); // The arrows reach it.
}

bool isSane(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Window
           && role != QAccessible::LayeredPane && role != QAccessible::Grouping;
}

QSize needed(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap())
        return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        // Its hint is as wide as its widest choice; it is the present one that must be read.
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        const int missing = combo->fontMetrics().horizontalAdvance(combo->currentText()) - field.width();
        return {combo->width() + qMax(0, missing), combo->sizeHint().height()};
    }
    // A button that shrinks by design says so itself, and shows what is left of its text with an ellipsis.
    return widget->sizeHint();
}

bool hasText(const QWidget *widget)
{
    return (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget))
           && !textOf(widget).isEmpty();
}

// toolTipText() writes one tag of ours around escaped text; anything else is left to Qt's guess.
bool isGuessedHtml(const QString &text)
{
    if (!text.startsWith(QLatin1String("<span>")) || !text.endsWith(QLatin1String("</span>")))
        return Qt::mightBeRichText(text);
    return text.mid(6, text.size() - 13).remove(QLatin1String("<br>")).contains(u'<');
}

// Tooltips of cells as they come up: the delegate decides what is shown of what the model says. A header shows the
// model's own text.
QStringList tipsReadingHtml(QAbstractItemView *view)
{
    QStringList found;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
        const QString title = model->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
        if (isGuessedHtml(title))
            found << QStringLiteral("row's tooltip reads HTML: %1 %2: %3").arg(describe(view)).arg(row).arg(title.left(80));
    }
    for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        if (isGuessedHtml(title))
            found << QStringLiteral("title's tooltip reads HTML: %1 %2: %3").arg(describe(view)).arg(column).arg(title.left(80));
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            if (!index.data(Qt::ToolTipRole).toString().contains(u'<') && !index.data().toString().contains(u'<'))
                continue;
            QHelpEvent event(QEvent::ToolTip, QPoint(1, 1), view->viewport()->mapToGlobal(QPoint(1, 1)));
            QStyleOptionViewItem option;
            option.initFrom(view);
            QToolTip::hideText();
            view->itemDelegateForIndex(index)->helpEvent(&event, view, option, index);
            if (QToolTip::text().contains(QLatin1String("&lt;span&gt;")))
                found << QStringLiteral("cell's tooltip is escaped twice: %1 %2,%3: %4")
                             .arg(describe(view)).arg(row).arg(column).arg(QToolTip::text().left(80));
            if (isGuessedHtml(QToolTip::text()))
                found << QStringLiteral("cell's tooltip reads HTML: %1 %2,%3: %4")
                             .arg(describe(view)).arg(row).arg(column).arg(QToolTip::text().left(80));
        }
    }
    return found;
}

} // namespace

QStringList unnamed(const QWidget *window)
{
    QStringList found;
    const QList<QWidget *> all = controls(window);
    for (const QWidget *widget : all) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || nameOf(widget).isEmpty())
            found << QStringLiteral("no name: ") + describe(widget);
        else if (!isSane(face->role()))
            found << QStringLiteral("role %1: %2").arg(int(face->role())).arg(describe(widget));
    }
    return found;
}

QStringList namedTwice(const QWidget *window)
{
    QStringList found;
    QHash<QString, const QWidget *> seen;
    const QList<QWidget *> all = controls(window);
    for (const QWidget *widget : all) {
        const QString name = nameOf(widget);
        if (name.isEmpty())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString key = QStringLiteral("%1/%2").arg(int(face->role())).arg(name);
        if (const QWidget *other = seen.value(key))
            found << QStringLiteral("“%1” twice: %2 and %3").arg(name, describe(other), describe(widget));
        seen.insert(key, widget);
    }
    return found;
}

QStringList traps(QWidget *window)
{
    const QList<QWidget *> wanted = controls(window);
    if (wanted.isEmpty())
        return {};
    QWidget *first = QApplication::focusWidget();
    if (!first || first->window() != window->window() || !(first->focusPolicy() & Qt::TabFocus)) {
        first = wanted.front();
        first->setFocus(Qt::TabFocusReason);
    }
    QStringList found;
    QSet<QWidget *> reached;
    bool back = false;
    for (int i = 0; i < kSteps && !back; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != window->window())
            return {QStringLiteral("the keyboard left the window after ") + (focus ? describe(focus) : QString())};
        reached << focus;
        QTest::keyClick(focus, Qt::Key_Tab);
        // In a sheet Tab goes from cell to cell, and leaves after the last one.
        if (auto *sheet = qobject_cast<QTableView *>(focus); sheet && QApplication::focusWidget() == focus) {
            QTest::keyClick(focus, Qt::Key_End, Qt::ControlModifier);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        if (QApplication::focusWidget() == focus && wanted.size() > 1)
            return {QStringLiteral("Tab does not leave ") + describe(focus)};
        back = QApplication::focusWidget() == first;
    }
    if (!back)
        found << QStringLiteral("Tab does not come back to ") + describe(first);
    for (QWidget *widget : wanted) {
        if (!reached.contains(widget) && !isAnotherOfItsGroup(widget) && widget->isVisible() && widget->isEnabled())
            found << QStringLiteral("Tab does not reach ") + describe(widget);
    }
    // And backwards: one step must undo one step.
    QWidget *here = QApplication::focusWidget();
    QTest::keyClick(here, Qt::Key_Tab);
    QWidget *there = QApplication::focusWidget();
    QTest::keyClick(there, Qt::Key_Backtab, Qt::ShiftModifier);
    if (QApplication::focusWidget() != here)
        found << QStringLiteral("Shift+Tab does not come back to ") + describe(here);
    return found;
}

QStringList cut(const QWidget *window)
{
    QStringList found;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!isOfThisWindow(widget, window) || !hasText(widget))
            continue;
        const QSize room = widget->size();
        const QSize want = needed(widget);
        if (room.width() < want.width() || room.height() < want.height())
            found << QStringLiteral("%1 has %2×%3 and needs %4×%5")
                         .arg(describe(widget)).arg(room.width()).arg(room.height()).arg(want.width()).arg(want.height());
        const int right = widget->mapTo(window, QPoint(widget->width(), 0)).x();
        if (right > window->width() || widget->mapTo(window, QPoint()).x() < 0)
            found << QStringLiteral("%1 sticks out of the window, %2 of %3").arg(describe(widget)).arg(right).arg(window->width());
    }
    return found;
}

QStringList readsHtml(const QWidget *window)
{
    QStringList found;
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->inherits("QTipLabel"))
            continue; // A tooltip on its way out: looked at where it belongs.
        const bool guessed = label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text());
        if (guessed || label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText)
            found << QStringLiteral("label reads HTML: ") + describe(label);
    }
    QList<QPointer<QWidget>> widgets; // A tooltip shown on the way comes and goes.
    for (QWidget *widget : window->findChildren<QWidget *>())
        widgets << widget;
    for (const QPointer<QWidget> &pointer : std::as_const(widgets)) {
        const QWidget *widget = pointer;
        if (!widget)
            continue;
        if (isGuessedHtml(widget->toolTip()) || isGuessedHtml(widget->whatsThis()))
            found << QStringLiteral("tooltip reads HTML: %1: %2").arg(describe(widget), widget->toolTip().left(80));
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->isVisible() || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        found += tipsReadingHtml(const_cast<QAbstractItemView *>(view));
    }
    return found;
}

QSet<QString> englishSentences(const QString &translations)
{
    QFile file(translations);
    QSet<QString> sentences;
    QSet<QString> sameInFrench;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("source"))
            source = xml.readElementText().remove(u'&');
        else if (xml.name() == QLatin1StringView("translation"))
            (xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&').trimmed() == source ? sameInFrench : sentences)
                .insert(source);
    }
    return sentences - sameInFrench;
}

QStringList english(const QWidget *window, const QSet<QString> &sentences)
{
    QStringList found;
    const auto look = [&](const QString &text, const QWidget *widget) {
        if (sentences.contains(QString(text).remove(u'&').trimmed()))
            found << QStringLiteral("English: “%1” in %2").arg(text, describe(widget));
    };
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!isOfThisWindow(widget, window))
            continue;
        look(textOf(widget), widget);
        look(widget->toolTip(), widget);
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            look(line->placeholderText(), widget);
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                look(combo->itemText(i), widget);
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(tabs->tabText(i), widget);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
            look(view->model()->headerData(column, Qt::Horizontal).toString(), widget);
    }
    return found;
}

} // namespace pc::test
