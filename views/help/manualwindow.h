// The manual beside the main window: its headings at the left, its text at the right, a search through it.
//
// It shows our own text from inside the program, and opens nothing else: no network, no other file, no link.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace pc {

class ManualWindow final : public QDialog {
    Q_OBJECT

public:
    /// Reads the manual now: make one when somebody asks for it.
    explicit ManualWindow(QWidget *parent = nullptr);

    /// Goes to the section about a page of the main window, to the beginning when there is none.
    void showSectionOf(const QString &page);
    /// The heading the reader is at.
    QString currentHeading() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void dressTables();
    void listHeadings();
    void goTo(const QTreeWidgetItem *heading);
    void goToBlock(int block);
    void search(bool backwards, bool fromHere);

    QLineEdit *m_search;
    QTreeWidget *m_headings;
    QTextBrowser *m_text;
    QLabel *m_found;
};

} // namespace pc
