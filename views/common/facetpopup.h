// The list of values that opens under a filter chip: several can be ticked before it closes.
//
// By keyboard: typing narrows the list, the arrows move, Space or Enter tick, Escape closes.
#pragma once

#include "views/common/facetmodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace pc {

class FacetPopup final : public QFrame {
    Q_OBJECT

public:
    explicit FacetPopup(QWidget *chip);

    void setFacet(const Facet &facet);
    void openBelowChip();

Q_SIGNALS:
    void toggled(const QString &key, bool checked);
    void clearClicked();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool keyInSearch(const QKeyEvent &key);
    bool keyInList(QKeyEvent &key);
    void toggleCurrent();
    void narrow(const QString &typed);
    void fit();

    FacetModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_clear;
};

} // namespace pc
