// The agenda of a session: files in order, how many deliberate on each, what was decided; recusals proposed and made.
#pragma once

#include "views/labels/sessionpart.h"

class QVBoxLayout;

namespace pc {

class ColumnScroll;

class AgendaView final : public SessionPart {
    Q_OBJECT

public:
    explicit AgendaView(Store &store, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *reviewButton() const { return m_review; }
    QPushButton *upButton() const { return m_up; }
    /// Buttons that accept a recusal proposed, or lift one made, in the order of their sentences.
    QList<QPushButton *> recusalButtons() const;

Q_SIGNALS:
    void reviewRequested(const std::vector<pc::LabelFileId> &files);
    void recordRequested(const QString &table, qint64 id);

protected:
    void refresh() override;

private:
    void fill();
    void fillRecusals();
    void addRecusal(const QString &sentence, const QString &verb, const std::function<void()> &act);
    void enableButtons();
    void addComplete();
    void takeOff();
    void move(int by);
    void review();
    QString nameOf(const AgendaLine &line) const;
    const AgendaLine *lineOf(LabelFileId file) const;

    SessionTable *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_off;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_review;
    QWidget *m_recusals;
    ColumnScroll *m_recusalScroll;
    QVBoxLayout *m_recusalRows;
    std::vector<AgendaLine> m_lines;
    std::vector<LabelMember> m_members;
    std::vector<LabelRecusal> m_recused;
};

} // namespace pc
