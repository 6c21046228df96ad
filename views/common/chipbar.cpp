#include "views/common/chipbar.h"

#include "views/common/filterchip.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace pc {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_add(new QToolButton(this)), m_clear(new LinkButton({}, this)),
      m_count(mutedLabel({}, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setIcon(icon(QLatin1StringView("plus")));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_count->setWordWrap(false);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    m_flow->addWidget(m_count);
    connect(m_add, &QToolButton::clicked, this, &ChipBar::offerUnused);
    connect(m_clear, &LinkButton::clicked, this, &ChipBar::clearAll);
    retranslate();
    showWhatIsUsed();
}

void ChipBar::setFacets(const std::vector<Facet> &facets)
{
    QStringList order;
    for (const Facet &facet : facets)
        order << facet.key;
    if (order != m_order) {
        // Chips that stay are kept, with their open list and their focus.
        for (const QString &key : std::as_const(m_order)) {
            if (!order.contains(key)) {
                FilterChip *gone = m_chips.take(key);
                m_flow->removeWidget(gone);
                gone->hide();
                gone->deleteLater();
            }
        }
        for (int i = 0; i < order.size(); ++i)
            addChip(order.at(i), i);
        m_order = order;
    }
    for (const Facet &facet : facets)
        m_chips.value(facet.key)->setFacet(facet);
    showWhatIsUsed();
}

void ChipBar::addChip(const QString &key, int place)
{
    FilterChip *chip = m_chips.value(key);
    if (!chip) {
        chip = new FilterChip(this);
        m_chips.insert(key, chip);
        connect(chip, &FilterChip::selectionChanged, this, &ChipBar::userChanged);
        connect(chip, &FilterChip::popupClosed, this, [this, key] {
            if (m_opened == key)
                m_opened.clear();
            showWhatIsUsed();
        });
    } else {
        m_flow->removeWidget(chip);
    }
    m_flow->insertWidget(place, chip);
    QWidget *before = place == 0 ? nullptr : m_flow->itemAt(place - 1)->widget();
    if (before)
        setTabOrder(before, chip);
    setTabOrder(chip, m_add);
}

QMap<QString, QStringList> ChipBar::selection() const
{
    QMap<QString, QStringList> ticked;
    for (const QString &key : m_order) {
        for (const FacetValue &value : m_chips.value(key)->facet().values) {
            if (value.checked)
                ticked[key] << value.key;
        }
    }
    return ticked;
}

void ChipBar::setSelection(const QMap<QString, QStringList> &selection)
{
    for (const QString &key : std::as_const(m_order)) {
        QStringList wanted = selection.value(key);
        Facet facet = m_chips.value(key)->facet();
        for (FacetValue &value : facet.values)
            value.checked = wanted.removeAll(value.key) > 0;
        for (const QString &unknown : std::as_const(wanted))
            facet.values.push_back({.key = unknown, .label = unknown, .count = 0, .checked = true});
        m_chips.value(key)->setFacet(facet);
    }
    showWhatIsUsed();
}

void ChipBar::clearAll()
{
    if (selection().isEmpty())
        return;
    setSelection({});
    Q_EMIT selectionChanged();
}

void ChipBar::setCountText(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void ChipBar::userChanged()
{
    showWhatIsUsed();
    Q_EMIT selectionChanged();
}

void ChipBar::showWhatIsUsed()
{
    const QWidget *focus = QApplication::focusWidget();
    bool unused = false;
    bool filtered = false;
    bool lostFocus = focus && focus == m_clear;
    for (const QString &key : std::as_const(m_order)) {
        FilterChip *chip = m_chips.value(key);
        const bool ticked = chip->facet().hasSelection();
        const bool used = chip->facet().pinned || ticked || key == m_opened || chip->isPopupOpen();
        lostFocus = used || !focus || !chip->isAncestorOf(focus) ? lostFocus : true;
        chip->setVisible(used);
        unused = unused || !used;
        filtered = filtered || ticked;
    }
    m_add->setVisible(unused);
    m_clear->setVisible(filtered);
    m_count->setVisible(!m_count->text().isEmpty());
    if (lostFocus && !filtered) {
        // What had the focus is gone: stay in the row.
        if (unused)
            m_add->setFocus(Qt::OtherFocusReason);
        else if (!m_order.isEmpty())
            m_chips.value(m_order.constFirst())->setFocus(Qt::OtherFocusReason);
    }
}

void ChipBar::offerUnused()
{
    auto *menu = new QMenu(m_add);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &key : std::as_const(m_order)) {
        const FilterChip *chip = m_chips.value(key);
        if (!chip->isHidden())
            continue;
        QString label = chip->facet().label;
        menu->addAction(label.replace(u'&', QLatin1String("&&")), this, [this, key] { openNew(key); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    menu->setActiveAction(menu->actions().value(0));
}

void ChipBar::openNew(const QString &key)
{
    FilterChip *chip = m_chips.value(key);
    if (!chip)
        return;
    m_opened = key;
    showWhatIsUsed();
    m_flow->activate(); // The list opens under the chip's final place.
    chip->setFocus(Qt::OtherFocusReason);
    chip->openPopup();
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChipBar::retranslate()
{
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_clear->setText(tr("Clear all"));
    m_clear->updateGeometry();
    for (FilterChip *chip : std::as_const(m_chips))
        chip->retranslate();
}

} // namespace pc
