#include "views/shell/searchfield.h"

#include "views/common/icons.h"

#include <QKeyEvent>

namespace pc {

namespace {
constexpr int kCharacters = 42;
}

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Search in this page"));
    setClearButtonEnabled(true);
    addAction(icon(QLatin1StringView("search")), LeadingPosition);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace pc
