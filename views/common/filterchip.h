// One filter of a ChipBar: "Arrondissement: Avesnes-sur-Helpe, Cambrai", a list of ticks below, a cross to clear.
//
// By keyboard: Enter or Space open the list, Delete clears. It holds its facet; what a tick filters is the page's.
#pragma once

#include "views/common/facet.h"

#include <QWidget>

class QToolButton;

namespace pc {

class FacetPopup;

class FilterChip final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// May be called while the list is open: it stays open.
    void setFacet(const Facet &facet);
    const Facet &facet() const { return m_facet; }
    void openPopup();
    bool isPopupOpen() const;
    void clear();
    void retranslate();
    QString text() const;

Q_SIGNALS:
    void selectionChanged();
    void popupClosed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QString &key, bool checked);

    Facet m_facet;
    QToolButton *m_main;
    QToolButton *m_clear;
    FacetPopup *m_popup = nullptr; // Made when first opened.
};

} // namespace pc
