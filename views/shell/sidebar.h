// The list of pages at the left: icon, name, counter; icons alone when folded.
#pragma once

#include <QListWidget>

namespace pc {

class Page;
class SidebarDelegate;

class Sidebar final : public QListWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Adds an entry under the others, without a counter.
    void addPlace(const QString &iconName, const QString &title);
    /// The page of a row exists now: its counter is shown.
    void setPage(int row, Page *page);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    SidebarDelegate *m_delegate;
    bool m_folded = false;
};

} // namespace pc
