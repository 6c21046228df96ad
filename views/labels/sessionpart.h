// What the parts of the page Commissions share: the register, the session shown, why it is locked, a table, errors.
#pragma once

#include "models/labels/labelsessionsrepository.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace pc {

class SessionTable;

class SessionPart : public QWidget {
    Q_OBJECT

public:
    explicit SessionPart(Store &store, QWidget *parent = nullptr) : QWidget(parent), m_store(store) {}

    /// Shows a session as the register holds it; `lock` is why nothing of it can be changed, empty when it can.
    void show(const LabelSession &session, const QString &lock);
    virtual void commit() {}

    const LabelSession &session() const { return m_session; }

Q_SIGNALS:
    void messageRaised(const pc::Message &message);

protected:
    virtual void refresh() = 0;
    Store &store() const { return m_store; }
    const QString &lock() const { return m_lock; }
    /// One change; an error is told.
    bool change(const QString &text, const Store::Work &work);
    void tell(const Error &error);
    /// Enabled, or disabled with the reason as its tooltip.
    static void enable(QPushButton *button, const QString &why);
    /// A table over a short list, with the look all of them share.
    static QTableView *makeTable(SessionTable *model, const QString &name, QWidget *parent);

private:
    Store &m_store;
    LabelSession m_session;
    QString m_lock;
};

/// The key of the current row, 0 when none.
qint64 currentId(const QTableView *view, const SessionTable *model);
/// Makes the row of a key the current one, without moving anything when it is gone.
void chooseId(QTableView *view, const SessionTable *model, qint64 id);
/// "Session of 12/06/2027", or its title and day.
QString sessionName(const LabelSession &session);

} // namespace pc
