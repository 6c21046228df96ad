#include "views/common/edgestyle.h"

#include "views/common/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace pc {

namespace {

void drawEdge(const QStyleOption &option, QPainter &painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    const int width = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? option.palette.color(QPalette::Highlight) : edgeColor(option.palette), width));
    const double inset = width / 2.0;
    const double radius = isHighContrast(option.palette) ? 0 : 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

EdgeStyle::EdgeStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void EdgeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool everything = isHighContrast(option->palette);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawEdge(*option, *painter);
        break;
    case PE_PanelButtonTool:
        if (everything && (option->state & (State_Raised | State_Sunken | State_On)))
            drawEdge(*option, *painter);
        break;
    case PE_Frame:
        if (everything || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            drawEdge(*option, *painter);
        break;
    case PE_PanelButtonCommand:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_FrameFocusRect:
    case PE_FrameTabWidget:
    case PE_PanelTipLabel:
        if (everything)
            drawEdge(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(edgeColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
        painter->restore();
        break;
    default:
        break;
    }
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(*option, *painter);
}

void EdgeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool shaped = element == CE_HeaderSection || element == CE_ProgressBarGroove
        || element == CE_TabBarTabShape || element == CE_Splitter;
    if (shaped && isHighContrast(option->palette))
        drawEdge(*option, *painter);
}

} // namespace pc
