// The values of one facet as a list of ticks, narrowed by what the user types.
//
// New counts for the same values are told row by row, so that the popup stays as it is while the page answers
// to each tick. It decides nothing about what a tick means.
#pragma once

#include "views/common/facet.h"

#include <QAbstractListModel>

namespace pc {

class FacetModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    void setValues(const std::vector<FacetValue> &values);
    /// Folded as everywhere: "st hilaire" finds "Saint-Hilaire-lez-Cambrai".
    void setFilter(const QString &typed);
    int total() const { return static_cast<int>(m_values.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void toggled(const QString &key, bool checked);

private:
    void narrow();

    std::vector<FacetValue> m_values;
    std::vector<QString> m_folded;
    std::vector<std::size_t> m_shown;
    QString m_filter;
};

} // namespace pc
