// A short read-only table in a tab of the pane: lines of text under a few titles.
#pragma once

#include <QTreeView>

class QStandardItemModel;

namespace pc {

class RecordLines final : public QTreeView {
    Q_OBJECT

public:
    /// `name` is spoken by screen readers.
    RecordLines(const QString &name, const QStringList &titles, QWidget *parent = nullptr);

    struct Line {
        qint64 id = 0;
        QStringList texts;
        QString toolTip = {};
    };
    void setLines(const std::vector<Line> &lines);
    int count() const;
    QString text(int row, int column) const;
    /// Key of the current line, 0 when none.
    qint64 currentId() const;
    /// Makes the line of this key current; nothing when it is not there.
    void choose(qint64 id);

Q_SIGNALS:
    /// Enter or double-click on a line.
    void opened(qint64 id);
    void currentLineChanged(qint64 id);

private:
    QStandardItemModel *m_lines;
};

} // namespace pc
