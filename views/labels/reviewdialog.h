// « Examiner à la suite »: files of labels one after the other, read, decided and left with the keyboard alone.
//
// A grants, J defers, R refuses; a reason is typed and confirmed with Enter. Each decision is one change that can be undone.
// Rules are LabelLife's; a file on the agenda of a session is decided in it.
#pragma once

#include "models/labels/labelsessionsrepository.h"
#include "models/store/store.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pc {

enum class Viewpoint;
class DeliberationForm;
class Dialogs;
class ReviewSheet;
class Toast;
class ToneNote;
struct LabelCase;
struct ReviewContent;

class ReviewDialog final : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(Store &store, Dialogs &dialogs, const std::vector<LabelFileId> &files, Viewpoint viewpoint,
                 QWidget *parent = nullptr);

    LabelFileId current() const { return m_files.at(m_at); }
    QLineEdit *reason() const { return m_reason; }
    DeliberationForm *deliberation() const { return m_deliberation; }
    QPushButton *grantButton() const { return m_grant; }
    QPushButton *deferButton() const { return m_defer; }
    QPushButton *refuseButton() const { return m_refuse; }
    QString titleText() const;
    /// What stands in the way, or what was done last; empty when nothing is to be said.
    QString note() const;

    void reject() override;

Q_SIGNALS:
    /// This file is to be shown on its page.
    void recordRequested(const QString &table, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    QWidget *makeDecision();
    QPushButton *makeButton(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void read();
    void showTitle(const LabelCase &it, const ReviewContent &content);
    void enable(const LabelCase &it);
    ReviewContent contentOf(const LabelCase &it, bool anonymous) const;
    void go(int by);
    void begin(LabelVerdict verdict);
    void confirm();
    void cancelReason();
    bool apply(LabelVerdict verdict, const QString &reason);
    bool saveDeliberation();
    void undo();
    void tell(const Error &error);
    QString summary() const;

    Store &m_store;
    std::vector<LabelFileId> m_files;
    size_t m_at = 0;
    bool m_deliberates; // the university
    LabelSession m_session; // of the file shown; without a key: none
    bool m_hoursReached = true;
    LabelStatus m_status = LabelStatus::Complete;
    std::optional<LabelVerdict> m_pending; // waits for its reason
    size_t m_decidedAt = 0;
    QString m_who; // the file shown, in a word
    QLabel *m_title;
    QLabel *m_about;
    ReviewSheet *m_sheet;
    DeliberationForm *m_deliberation = nullptr;
    ToneNote *m_note;
    QWidget *m_reasonRow = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_grant = nullptr;
    QPushButton *m_defer = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_next = nullptr;
    Toast *m_toast;
};

} // namespace pc
