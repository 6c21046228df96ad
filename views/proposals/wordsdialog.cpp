#include "views/proposals/wordsdialog.h"

#include "views/proposals/actiontypeseditor.h"
#include "views/proposals/grideditor.h"
#include "views/proposals/lexiconeditor.h"
#include "views/proposals/modelactionseditor.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kWidthInCharacters = 140;
constexpr int kHeightInLines = 30;
} // namespace

WordsDialog::WordsDialog(Store &store, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_dialogs(dialogs), m_lexicon(new LexiconEditor(store)), m_grid(new GridEditor(store)),
      m_models(new ModelActionsEditor(store)), m_types(new ActionTypesEditor(store))
{
    setWindowTitle(tr("Lexicon, grid and models"));
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(m_lexicon, tr("Lexicon"));
    tabs->addTab(m_grid, tr("Grid of the examination"));
    tabs->addTab(m_models, tr("Model actions"));
    tabs->addTab(m_types, tr("Kinds of action"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &WordsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(kWidthInCharacters * fontMetrics().averageCharWidth(), kHeightInLines * fontMetrics().lineSpacing());
}

void WordsDialog::reject()
{
    if (!m_grid->isChanged()) {
        QDialog::reject();
        return;
    }
    m_dialogs.confirm(this,
                      {.title = tr("The grid was changed"),
                       .text = tr("Close without keeping the new version of the grid?"),
                       .detail = tr("The questions you wrote are lost. The present version stays."),
                       .verb = tr("Close without keeping")},
                      [this](bool yes) {
                          if (yes)
                              QDialog::reject();
                      });
}

void WordsDialog::done(int result)
{
    m_lexicon->commit();
    m_models->commit();
    m_types->commit();
    QDialog::done(result);
}

} // namespace pc
