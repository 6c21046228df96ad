// Which column of the source fills which field: each title with an example below it and a list to choose from.
//
// A field is filled by one column: choosing it again takes it from the other.
#pragma once

#include "models/exchange/importfields.h"

#include <QScrollArea>

class QComboBox;

namespace pc {

class ImportColumns final : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void setColumns(const TextTable &table, ImportKind kind, const ImportMapping &mapping);
    ImportMapping mapping() const;
    QComboBox *choice(qsizetype column) const { return m_choices.at(size_t(column)); }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user.
    void mappingChanged();

private:
    QWidget *makeColumn(const TextTable &table, qsizetype column, std::optional<ImportField> field);
    void chosen(QComboBox *by);

    ImportKind m_kind = ImportKind::TownHalls;
    std::vector<QComboBox *> m_choices;
};

} // namespace pc
