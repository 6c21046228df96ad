// The place files are dropped on: a dashed outline, brighter while files hover over it.
//
// Drawing only; who holds it takes the files.
#pragma once

#include <QWidget>

namespace pc {

class DropZone final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setHovered(bool hovered);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hovered = false;
};

} // namespace pc
