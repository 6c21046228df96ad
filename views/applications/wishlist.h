// The wishes of one candidature: a list in their order when the campaign ranks them, else the one action wished for.
//
// By keyboard: Alt+Up and Alt+Down move a wish, Delete removes it, the field below adds one. Each is one change that can
// be undone; it reads and writes through the repository only.
#pragma once

#include "models/applications/applicationslist.h"
#include "models/store/store.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace pc {

class LookupField;

class WishList final : public QWidget {
    Q_OBJECT

public:
    explicit WishList(Store &store, QWidget *parent = nullptr);

    /// Shows the wishes of a candidature as the register holds them; `refusal` says why nothing can be changed, if so.
    void show(const ApplicationLine &line, bool ranked, const QString &refusal);
    QListWidget *list() const { return m_list; }
    LookupField *field() const { return m_add; }

Q_SIGNALS:
    void failed(const pc::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<ProposalId> proposals() const;
    void enable();
    void add(qint64 proposal);
    void move(int rows);
    void remove();
    void save(const std::vector<ProposalId> &proposals, const QString &text, int row);

    Store &m_store;
    ApplicationLine m_line;
    bool m_ranked = false;
    QString m_refusal;
    QListWidget *m_list;
    LookupField *m_add;
    QLabel *m_addLabel;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace pc
