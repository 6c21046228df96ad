// Paints the labels of a template within its text: rounded, in the colours of the palette, one step of the caret wide.
#pragma once

#include <QTextObjectInterface>
#include <QWidget>

namespace pc {

class TemplateLabels final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// The palette is that of the widget at the moment of painting.
    explicit TemplateLabels(QWidget *widget) : QObject(widget), m_widget(widget) {}

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget *m_widget;
};

} // namespace pc
