// The filters of a page as a row of chips, with "Filter" to add one and "Clear all"; it wraps when narrow.
//
// It says what the user ticked and nothing else: counting, filtering and remembering are the page's. Setters are
// silent; selectionChanged is emitted for what the user does (and for clearAll), and the page may answer with
// setFacets at once, even while a list is open.
#pragma once

#include "views/common/facet.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace pc {

class FilterChip;
class FlowLayout;
class LinkButton;

class ChipBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// `checked` of the values is the selection from now on.
    void setFacets(const std::vector<Facet> &facets);
    /// The ticked keys by facet, facets without any left out.
    QMap<QString, QStringList> selection() const;
    /// Ticks exactly these. A value its facet does not know is kept, named by its key, with a count of 0.
    void setSelection(const QMap<QString, QStringList> &selection);
    void clearAll();

    /// "12 of 352", at the end of the row.
    void setCountText(const QString &text);
    FilterChip *chip(const QString &facetKey) const { return m_chips.value(facetKey); }

Q_SIGNALS:
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChip(const QString &key, int place);
    void showWhatIsUsed();
    void offerUnused();
    void openNew(const QString &key);
    void userChanged();
    void retranslate();

    FlowLayout *m_flow;
    QStringList m_order;
    QMap<QString, FilterChip *> m_chips;
    QString m_opened; // The facet just added, shown without a tick as long as its list is open.
    QToolButton *m_add;
    LinkButton *m_clear;
    QLabel *m_count;
};

} // namespace pc
