// Who may have what, and who decides what: the two tables behind « Passer la main » and « Recevoir ».
//
// What is taken out of a copy, what the user is told of it and what is compared when it comes back are read from the same
// lines, so that none can drift from the others. Nothing here reads or writes a register.
// Source of the split: RGPD, art. 5-1-c (minimisation) and the convention between the two offices.
#pragma once

#include "models/register/register.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace pc {

/// Something the copy made for one office does not hold.
struct Withheld {
    Viewpoint office;    ///< the one that does not get it
    const char *table;
    const char *columns; ///< emptied, separated by blanks; "" when the rows themselves go
    const char *where;   ///< which rows, in SQL of ours over the table; "1" for all
    const char *text;    ///< what the user reads, marked QT_TR_NOOP in HandoverRules

    bool removesRows() const { return *columns == '\0'; }
    bool isWhole() const { return where[0] == '1' && where[1] == '\0'; }
};

enum class Decides { Udccas, University, Both };

/// Rows both registers hold, and which office has the last word on them.
struct SharedTable {
    const char *key;        ///< name in the fingerprints; the table, or a part of it
    const char *table;
    const char *where;      ///< rows that are exchanged, in SQL of ours over `t`; "1" for all
    Decides rows;           ///< who makes and removes rows, and decides every column not named below
    const char *university; ///< columns the university decides whatever the rows
    const char *udccas;     ///< columns the UDCCAS decides whatever the rows
    /// Columns that make two rows the same one although each office made its own; "" when there are none.
    const char *twin;
    const char *text;       ///< what the user reads; "" when a line above says it
};

class HandoverRules {
    Q_DECLARE_TR_FUNCTIONS(pc::HandoverRules)

public:
    static const std::vector<Withheld> &withheld();
    /// Parents before their children: rows may be added in this order and removed in the other.
    static const std::vector<SharedTable> &shared();

    /// Columns of a table that only make sense in one register (a key without a link, an office's own text).
    static QStringList localColumns(const QString &table);
    static Decides decides(const SharedTable &table, const QString &column);
    static bool mayDecide(Viewpoint office, Decides decides);

    /// Sentences for the user, in the order of the tables.
    static QStringList contents();
    static QStringList leftOut(Viewpoint office);
    static QString label(Viewpoint office);
    static Viewpoint other(Viewpoint office);
    static std::optional<Viewpoint> office(const QString &word);
    /// What stands in a column that must not be empty: says with whom the text is.
    static QString marker(Viewpoint office);
};

} // namespace pc
