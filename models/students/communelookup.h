// Finds a commune from what was typed: those of the register with their parts and former communes, and, for somebody
// from elsewhere, all of France in the embedded reference data. Never free text: a choice is a key.
//
// A commune from outside the register has a negative key until it is copied by ensure(). It proposes; who is entitled
// is not its business.
#pragma once

#include "models/communes/commune.h"
#include "models/communes/eligibility.h"
#include "models/store/database.h"

namespace pc {

struct CommuneChoice {
    qint64 id = 0; ///< of the register's row; negative: not in the register yet, see ensure()
    QString label;
    QString detail; ///< "59218 · Avesnes-sur-Helpe", or what it is a part of

    friend bool operator==(const CommuneChoice &, const CommuneChoice &) = default;
};

class CommuneLookup {
    Q_DECLARE_TR_FUNCTIONS(pc::CommuneLookup)

public:
    enum class Scope {
        Perimeter,         ///< communes of today of the register: where an action may take place
        PerimeterAndParts, ///< with their parts and former communes
        France,            ///< and everything else
    };

    /// At most this many choices.
    static constexpr int limit = 20;
    /// From this many letters on, all of France is searched.
    static constexpr int lettersForFrance = 3;

    /// `today` says which population is shown. Reads the register at the first question.
    CommuneLookup(Database &database, QDate today, Scope scope);

    /// Best first: communes of the register before others of exactly that name, whole names before beginnings; codes and
    /// postal codes too. Nothing for an empty text.
    std::vector<CommuneChoice> find(const QString &typed);
    /// What a field shows for a key: "Féron", "Les Moëres (Ghyvelde)", "Arras (Pas-de-Calais)". Empty when unknown.
    QString nameOf(qint64 id);
    /// One sentence about a part or a former commune: "Les Moëres is a delegated commune of Ghyvelde, 4,119
    /// inhabitants"; empty for a commune of today.
    QString explanation(qint64 id);

    /// The commune of a choice, copied into the register when it is not there: a row outside the perimeter, outside the
    /// journal like the official data (undoing what used it leaves it). Inside the transaction of what uses it: one that
    /// changes nothing else is not kept. Error Refused for a key that names nothing.
    static Result<CommuneId> ensure(Database &database, qint64 choice);

private:
    struct Entry {
        qint64 id = 0;
        CommuneKind kind = CommuneKind::Commune;
        QString code;
        QString name;
        QString place;     ///< arrondissement, or département outside the register
        QString parentName; ///< of a part
        int parentArticle = 0;
        qint64 counted = 0; ///< the register's commune whose inhabitants are told
        QString countedCode; ///< the same outside the register
        QString folded;
        QString searched;
    };
    void load();
    void loadFrance();
    const Entry *entryOf(qint64 id);
    QString populationOf(const Entry &entry);
    QString detailOf(const Entry &entry);

    Database &m_database;
    QDate m_today;
    Scope m_scope;
    bool m_loaded = false;
    bool m_franceLoaded = false;
    EligibilityRule m_rule;
    std::vector<Entry> m_entries; // of the register
    std::vector<Entry> m_france;  // the others, read when somebody types three letters
};

} // namespace pc
