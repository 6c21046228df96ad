// The office's words on proposals in one window: the lexicon, the grid of the examination, the model actions.
#pragma once

#include "models/store/store.h"
#include "views/common/dialogs.h"

#include <QDialog>

namespace pc {

class WordsDialog final : public QDialog {
    Q_OBJECT

public:
    WordsDialog(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Also closing: what was typed in the grid and not kept is asked about.
    void reject() override;
    void done(int result) override;

private:
    Dialogs &m_dialogs;
    class LexiconEditor *m_lexicon;
    class GridEditor *m_grid;
    class ModelActionsEditor *m_models;
    class ActionTypesEditor *m_types;
};

} // namespace pc
