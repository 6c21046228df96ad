// The kinds of action, in their order: what proposals and model actions are sorted by.
#pragma once

#include "models/proposals/actions.h"
#include "views/proposals/libraryeditor.h"

namespace pc {

class ActionTypesEditor final : public LibraryEditor {
    Q_OBJECT

public:
    explicit ActionTypesEditor(Store &store, QWidget *parent = nullptr);

protected:
    Result<std::vector<Row>> rows() override;
    Status save(qint64 id, const QString &key, const QString &value) override;
    Result<qint64> add(const QString &name, qint64 beside) override;
    Status remove(qint64 id) override;

private:
    ActionType type(qint64 id) const;

    std::vector<ActionType> m_types;
};

} // namespace pc
