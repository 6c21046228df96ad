#include "views/settings/sourcessection.h"

#include "views/common/formrows.h"
#include "views/common/plaintext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

SourcesSection::SourcesSection(Register &opened, QWidget *parent) : SettingsSection(tr("About the data"), opened, parent)
{
    column()->addWidget(plainLabel(tr("The communes, their groups and their populations are official data, open to everyone."), this));
    const auto known = opened.provenance();
    if (!known) {
        column()->addWidget(plainLabel(known.error().message, this));
        return;
    }
    QFormLayout *form = makeForm();
    column()->addLayout(form);
    const auto value = [&known](const char *key) { return known->value(QString::fromLatin1(key)); };
    const std::pair<QString, QString> lines[] = {
        {tr("Source"), value("reference_source")},
        {tr("Licence"), value("reference_licence")},
        {tr("Geography"), value("reference_geography")},
        {tr("Reference years of the populations"), value("vintages").replace(u' ', QStringLiteral(", "))},
    };
    for (const auto &[label, text] : lines)
        addFormText(form, label, plainLabel(text, this));
    QLineEdit *digest = readOnlyField(this);
    digest->setText(value("reference_digest"));
    digest->setCursorPosition(0);
    addFormRow(form, tr("Digest (BLAKE2b)"), digest);
}

} // namespace pc
