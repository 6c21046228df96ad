// The demonstration in its window, and ways to bring each page, pane and dialog of it to the front.
//
// A room is a state to be walked through; rooms of the campaign are in campaignrooms.cpp.
#pragma once

#include "models/labels/labelfile.h"
#include "models/proposals/proposal.h"
#include "tests/journeys/desktest.h"
#include "views/common/recordspage.h"

#include <QDialog>

#include <functional>

namespace pc::test {

class WalkDesk : public DeskTest {
    Q_OBJECT

protected:
    struct Room {
        const char *name;
        const char *className; ///< what the inventory must find listed; empty for another state of the same
        std::function<QWidget *()> open;
    };

    /// Makes the demonstration once; each room gets a fresh copy of it.
    void prepareDemonstration();
    /// The window on a copy of the demonstration, on Étrœungt; null when it does not come up.
    QWidget *demonstration();
    /// The dialog, once it is in front.
    QWidget *shown(QWidget *dialog) const;
    /// The dialog of that class that was opened, once it is in front.
    template <typename Dialog>
    QWidget *opened() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
                return shown(dialog);
        }
        return nullptr;
    }
    /// A dialog made by `make`, opened.
    template <typename Make>
    QWidget *dialog(const Make &make)
    {
        if (!demonstration())
            return nullptr;
        QDialog *made = make();
        made->open();
        return shown(made);
    }
    /// Pages, panes and dialogs of the work of a campaign.
    std::vector<Room> campaignRooms();

private:
    template <typename PageClass>
    PageClass *at(const QString &key)
    {
        return static_cast<PageClass *>(front(key));
    }
    /// The page of this key in a fresh window, in front.
    Page *front(const QString &key);
    QWidget *list(const QString &key, const std::function<qint64()> &record, const std::function<void(QWidget *)> &then = {});
    QWidget *proposalTab(int tab, ProposalStatus status);
    QWidget *assignmentTab(int tab, const QString &status, const QString &button = {});
    QWidget *campaignTab(int tab);
    QWidget *hoursPart(int part);
    QWidget *words(int tab);
    QWidget *report(const QString &name);
    QWidget *issuing(const QString &table, const QString &kind, const QString &sql);
    std::vector<Room> paperRooms();
    QWidget *labelTab(int tab);
    QWidget *sessionTab(int tab);
    LabelFile someFile() const;
    std::vector<Room> labelRooms();
    std::vector<Room> pageRooms();
    std::vector<Room> dialogRooms();
    qint64 first(const QString &sql) const;

    std::unique_ptr<TempDir> m_origin;
};

} // namespace pc::test
