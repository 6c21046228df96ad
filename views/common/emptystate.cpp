#include "views/common/emptystate.h"

#include "views/common/iconlabel.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel({}, 3.0, this)), m_sentence(sectionLabel({}, this)),
      m_primary(new QPushButton(this)), m_secondary(new LinkButton({}, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_primary->setAutoDefault(false);
    m_primary->setDefault(true); // The one button to see first.
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line, line, line, line);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(line / 2);
    column->addWidget(m_sentence);
    column->addSpacing(line / 2);
    column->addWidget(m_primary, 0, Qt::AlignHCenter);
    column->addWidget(m_secondary, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &LinkButton::clicked, this, &EmptyState::secondaryClicked);
    setContent({});
}

void EmptyState::setContent(const EmptyContent &content)
{
    m_icon->setIconName(content.iconName);
    m_sentence->setText(content.sentence);
    m_primary->setText(content.primaryText);
    m_primary->setVisible(!content.primaryText.isEmpty());
    m_secondary->setText(content.secondaryText);
    m_secondary->setVisible(!content.secondaryText.isEmpty());
    m_secondary->updateGeometry();
    setAccessibleName(content.sentence);
}

} // namespace pc
