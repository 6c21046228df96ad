// The search field of the toolbar: what is typed filters the page, Escape empties it, Down and Enter go to the result.
#pragma once

#include <QLineEdit>

namespace pc {

class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants what was found: the keyboard goes to the page.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace pc
