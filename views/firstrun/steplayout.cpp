#include "views/firstrun/steplayout.h"

#include <QBoxLayout>
#include <QRadioButton>
#include <QStyle>

namespace pc {

void addStepRemark(QVBoxLayout *column, const QRadioButton *choice, QWidget *remark)
{
    const QStyle *style = choice->style();
    const int indent = style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, choice)
                       + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, choice);
    auto *row = new QHBoxLayout;
    row->addSpacing(indent);
    row->addWidget(remark, 1);
    column->addLayout(row);
}

} // namespace pc
