// A column of content that scrolls up and down, and is never narrower than what it holds: nothing is cut at the side.
//
// It takes no focus of its own; the field that gets the focus is brought into view.
#pragma once

#include <QScrollArea>

namespace pc {

class ColumnScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content`.
    explicit ColumnScroll(QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Leaves the wheel to the page until the field has the focus, so that scrolling changes no value.
void calmWheel(QWidget *field);

} // namespace pc
