#include "views/common/filterchip.h"

#include "views/common/facetpopup.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace pc {

namespace {

constexpr int kValuesNamed = 2;
constexpr int kLongestValue = 28; // Characters of one value before it is cut in the middle.

QString shortened(const QString &label)
{
    if (label.size() <= kLongestValue)
        return label;
    return label.left(kLongestValue / 2).trimmed() + QChar(u'…') + label.right(kLongestValue / 2 - 1).trimmed();
}

} // namespace

FilterChip::FilterChip(QWidget *parent) : QWidget(parent), m_main(new QToolButton(this)), m_clear(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(0);
    for (QToolButton *button : {m_main, m_clear}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_main->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_main->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_clear->setIcon(icon(QLatin1StringView("x")));
    connect(m_main, &QToolButton::clicked, this, &FilterChip::openPopup);
    connect(m_clear, &QToolButton::clicked, this, &FilterChip::clear);
}

void FilterChip::setFacet(const Facet &facet)
{
    m_facet = facet;
    if (m_popup)
        m_popup->setFacet(m_facet);
    retranslate();
}

QString FilterChip::text() const
{
    return m_main->accessibleName();
}

void FilterChip::retranslate()
{
    QStringList all;
    for (const FacetValue &value : m_facet.values) {
        if (value.checked)
            all << value.label;
    }
    QString label = m_facet.label;
    if (!all.isEmpty()) {
        QStringList named;
        for (const QString &value : all.mid(0, kValuesNamed))
            named << shortened(value);
        label = tr("%1: %2").arg(m_facet.label, named.join(tr(", ", "between the values of a filter")));
        if (all.size() > kValuesNamed)
            label = tr("%1 and %n more", "values of a filter", static_cast<int>(all.size()) - kValuesNamed).arg(label);
    }
    QString escaped = label;
    m_main->setText(escaped.replace(u'&', QLatin1String("&&")) + QStringLiteral(" \u25be"));
    m_main->setAccessibleName(label);
    m_main->setToolTip(all.size() > kValuesNamed ? toolTipText(all.join(u'\n')) : QString());
    const QString clearText = tr("Remove the filter “%1”").arg(m_facet.label);
    m_clear->setToolTip(toolTipText(clearText));
    m_clear->setAccessibleName(clearText);
    if (all.isEmpty() && m_clear->hasFocus())
        m_main->setFocus(Qt::OtherFocusReason);
    m_clear->setVisible(!all.isEmpty());
    setFocusProxy(m_main);
    updateGeometry();
    update();
}

void FilterChip::openPopup()
{
    if (!m_popup) {
        m_popup = new FacetPopup(this);
        m_popup->setFacet(m_facet);
        connect(m_popup, &FacetPopup::toggled, this, &FilterChip::toggle);
        connect(m_popup, &FacetPopup::clearClicked, this, &FilterChip::clear);
        connect(m_popup, &FacetPopup::closed, this, &FilterChip::popupClosed);
    }
    m_popup->openBelowChip();
}

bool FilterChip::isPopupOpen() const
{
    return m_popup && m_popup->isVisible();
}

void FilterChip::clear()
{
    if (!m_facet.hasSelection())
        return;
    for (FacetValue &value : m_facet.values)
        value.checked = false;
    setFacet(Facet(m_facet));
    Q_EMIT selectionChanged();
}

void FilterChip::toggle(const QString &key, bool checked)
{
    for (FacetValue &value : m_facet.values) {
        if (value.key == key)
            value.checked = checked;
    }
    setFacet(Facet(m_facet));
    Q_EMIT selectionChanged();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool active = m_facet.hasSelection();
    painter.setBrush(active ? blend(base, accent, 0.16) : base);
    painter.setPen(active ? accent : edgeColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        openPopup();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pc
