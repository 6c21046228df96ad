// How two registers and what both knew become differences. For Receiving::compare() alone; it reads, and takes nothing.
#pragma once

#include "models/handover/received.h"
#include "models/handover/valuetext.h"

namespace pc {

class Comparison {
    Q_DECLARE_TR_FUNCTIONS(pc::Receiving)

public:
    Comparison(Database &ours, Received &received);

    /// Fills Received::rows, aliases and latest.
    Status run();

private:
    struct Line {
        const SharedTable *rule = nullptr;
        QString key;
        QString table;
        TableShape shape;
        SharedRows ours;
        SharedRows theirs;
        QHash<QString, QString> paired; ///< their uuid → ours, when they are not the same
        std::vector<QSet<QString>> taken; ///< for each unique index, what our rows hold
    };

    Result<Line> read(const SharedTable &rule) const;
    void rename(Line &line) const;
    void pair(Line &line);
    void compare(const Line &line, size_t at);
    void compareBoth(const Line &line, size_t at, const SharedRow &ours, const SharedRow &theirs);
    void compareNew(const Line &line, size_t at, const SharedRow &theirs);
    void compareRemoved(const Line &line, size_t at, const SharedRow &ours);
    QString clash(const Line &line, const SharedRow &theirs) const;
    void add(RowDifference row);

    /// Rows of a campaign closed here, rows others depend on, rows that need another.
    Status lock();
    Status lockClosed();
    Status lockDependants();
    Status linkNeeds();
    QString campaignOf(const RowDifference &row) const;
    QString campaignOf(const QString &table, const QString &uuid, int depth) const;

    QString linkedTable(const Line &line, const SharedRow &row, const QString &column) const;

    Database &m_ours;
    Database &m_theirs;
    Received &m_received;
    ValueText m_text;
    std::vector<Line> m_lines;
};

} // namespace pc
