// A page of the main window, as the shell sees it: the shell knows nothing else about any page.
//
// A page never reaches for another page: it asks for a record by name (recordRequested) and the app routes it.
// Titles and counters are asked again whenever the matching signal says so, or the language changes.
#pragma once

#include "views/common/message.h"

#include <QAction>
#include <QList>
#include <QVariantMap>
#include <QWidget>

namespace pc {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Translated name, for the sidebar and the title of the page.
    virtual QString title() const = 0;
    /// A name for icon().
    virtual QString iconName() const = 0;
    /// What waits for the user here, shown in the sidebar; -1 for no counter.
    virtual int counter() const { return -1; }

    /// At most four, owned by the page; shown in the toolbar while the page is.
    virtual QList<QAction *> toolbarActions() { return {}; }

    /// Filters the page by the text of the search field; empty means no filter.
    virtual void setSearch(const QString &text) { Q_UNUSED(text) }
    /// Placeholder of the search field; empty when the page cannot be searched.
    virtual QString searchHint() const { return {}; }

    /// Shows the records of one campaign, 0 for all; no effect on a page that knows none.
    virtual void setCampaign(qint64 campaign) { Q_UNUSED(campaign) }

    /// The page has just been brought to the front.
    virtual void activate() {}

    /// Gives the keyboard to the main thing of the page: its table.
    virtual void focusContent() { setFocus(); }
    /// Another program changed the register this window only consults: read everything again.
    virtual void refresh() {}
    /// Saves what is being typed, before the window closes or the register changes.
    virtual void commit() {}
    /// What closing would throw away, as a sentence; empty when nothing.
    virtual QString unsaved() const { return {}; }

    /// What to find again at the next start: filters, sort, columns, splitters.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }

    /// Sentence of the status bar: "4 selected", "352 of 647".
    virtual QString statusText() const { return {}; }

Q_SIGNALS:
    void counterChanged();
    void statusChanged();
    void messageRaised(const pc::Message &message);
    /// Show record `id` of `table` on whichever page is its home.
    void recordRequested(const QString &table, qint64 id);
    /// What the page must show is of another campaign: the window should show this one, 0 for all.
    void campaignRequested(qint64 campaign);
    /// The page dropped its search by itself ("Clear the filters"): the search field must follow.
    void searchCleared();
};

} // namespace pc
