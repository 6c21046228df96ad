// The kinds of label the university gives: conditions, words, days of deposit of a campaign, pieces asked for.
//
// Everything saves by itself and is undone like any change. A kind in use is put aside ("In use"), never removed.
#pragma once

#include "models/labels/labelkind.h"
#include "models/store/store.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace pc {

class KindForm;
class RequirementsEditor;
class ToneNote;

class KindsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `campaign` is the one whose days of deposit are shown; none when it is not valid.
    KindsDialog(Store &store, CampaignId campaign, QWidget *parent = nullptr);

    void done(int result) override;
    QListWidget *list() const { return m_list; }
    KindForm *form() const { return m_form; }
    RequirementsEditor *pieces() const { return m_pieces; }

private:
    QWidget *makeLibrary();
    QWidget *makeSheet(CampaignId campaign);
    void reload();
    void showCurrent();
    void addTyped();

    Store &m_store;
    std::vector<LabelKind> m_kinds;
    LabelKindId m_shown;
    QListWidget *m_list = nullptr;
    QLineEdit *m_new = nullptr;
    ToneNote *m_note = nullptr;
    KindForm *m_form = nullptr;
    RequirementsEditor *m_pieces = nullptr;
};

} // namespace pc
