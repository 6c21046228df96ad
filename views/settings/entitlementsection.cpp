#include "views/settings/entitlementsection.h"

#include "models/base/localise.h"
#include "views/common/plaintext.h"
#include "views/settings/datedsetting.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pc {

EntitlementSection::EntitlementSection(Register &opened, QWidget *parent)
    : SettingsSection(tr("Entitled communes"), opened, parent), m_count(plainLabel({}, this))
{
    column()->addWidget(m_count);
    column()->addSpacing(fontMetrics().height() / 2);
    for (const auto kind : {DatedSetting::Threshold, DatedSetting::Basis, DatedSetting::Vintage}) {
        auto *figure = new DatedSetting(kind, opened, this);
        connect(figure, &DatedSetting::failed, this, &EntitlementSection::complain);
        column()->addWidget(figure);
        m_figures.push_back(figure);
    }
}

void EntitlementSection::refresh()
{
    for (DatedSetting *figure : m_figures)
        figure->refresh();
    const auto figures = opened().figures();
    if (!figures) {
        complain(figures.error());
        return;
    }
    m_count->setText(tr("%Ln entitled commune(s) out of %1 — reference populations of %2", nullptr,
                        static_cast<int>(figures->eligible))
                         .arg(formatCount(figures->communes), QString::number(figures->rule.vintage)));
}

} // namespace pc
