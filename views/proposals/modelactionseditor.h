// The library of model actions, by kind: what a proposal may be begun from.
#pragma once

#include "models/proposals/actions.h"
#include "views/proposals/libraryeditor.h"

namespace pc {

class ModelActionsEditor final : public LibraryEditor {
    Q_OBJECT

public:
    explicit ModelActionsEditor(Store &store, QWidget *parent = nullptr);

protected:
    Result<std::vector<Row>> rows() override;
    Status save(qint64 id, const QString &key, const QString &value) override;
    Result<qint64> add(const QString &name, qint64 beside) override;
    Status remove(qint64 id) override;

private:
    std::vector<FormField> fields() const;
    ModelAction action(qint64 id) const;

    std::vector<ModelAction> m_actions;
};

} // namespace pc
