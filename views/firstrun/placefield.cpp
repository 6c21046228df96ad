#include "views/firstrun/placefield.h"

#include "views/common/dialogs.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace pc {

PlaceField::PlaceField(Kind kind, const QString &verb, const QString &title, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_title(title), m_dialogs(dialogs), m_field(readOnlyField(this))
{
    auto *button = new QPushButton(verb, this);
    button->setAutoDefault(false);
    button->setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_field, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &PlaceField::ask);
}

void PlaceField::setPath(const QString &path)
{
    m_path = path;
    m_field->setText(QDir::toNativeSeparators(path));
    m_field->setToolTip(toolTipText(m_field->text()));
}

void PlaceField::ask()
{
    FileRequest request;
    request.title = m_title;
    request.start = m_path.isEmpty() ? m_start : m_path;
    request.filters = {tr("Registers (%1)").arg(QStringLiteral("*.pcom"))};
    request.verb = tr("Choose", "a file");
    const auto chosen = [field = QPointer<PlaceField>(this)](const QString &path) {
        if (!field || path.isEmpty())
            return;
        field->setPath(path);
        Q_EMIT field->pathChosen(path);
    };
    if (m_kind == New) {
        request.defaultSuffix = QStringLiteral("pcom");
        m_dialogs.chooseSaveFile(window(), request, chosen);
    } else {
        m_dialogs.chooseOpenFile(window(), request, chosen);
    }
}

} // namespace pc
