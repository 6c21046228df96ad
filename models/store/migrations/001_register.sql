-- Version 1: the register opens. Every table is STRICT; what the schema can refuse, the rules need not repeat.
-- A released migration is never edited: the next change is a new file.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal: one entry per change in the user's words, one row per table row it touched.
-- Lines are chained by hash; before and after enter the chain only through salted commitments, so that a
-- person's data can be erased later without breaking it.
CREATE TABLE journal_entry (
    seq     INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    author  TEXT NOT NULL,
    session TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
    target  INTEGER REFERENCES journal_entry (seq) ON DELETE RESTRICT,
    text    TEXT NOT NULL,
    -- what undo and redo may still do with a change: done, undone, dropped (undone, then something else was done)
    state   TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'applied')),
    chain   BLOB NOT NULL CHECK (length(chain) = 32),
    CHECK ((kind = 'change') = (target IS NULL)),
    CHECK ((kind = 'change') = (state <> 'applied'))
) STRICT;
CREATE INDEX journal_entry_done ON journal_entry (seq) WHERE state = 'done';
CREATE INDEX journal_entry_undone ON journal_entry (seq) WHERE state = 'undone';

CREATE TABLE journal_row (
    id          INTEGER PRIMARY KEY,
    entry       INTEGER NOT NULL REFERENCES journal_entry (seq) ON DELETE RESTRICT,
    table_name  TEXT NOT NULL,
    row_id      INTEGER NOT NULL,
    row_uuid    TEXT NOT NULL,
    owner_table TEXT NOT NULL,
    owner_id    INTEGER NOT NULL,
    before      TEXT,
    after       TEXT,
    salt        BLOB NOT NULL,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX journal_row_entry ON journal_row (entry);
CREATE INDEX journal_row_owner ON journal_row (owner_table, owner_id, entry);

-- Official geography: a baseline copied from the embedded reference data, verified by digest, outside the journal.
CREATE TABLE departement (
    code         TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    in_perimeter INTEGER NOT NULL DEFAULT 0 CHECK (in_perimeter IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE arrondissement (
    code        TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    departement TEXT NOT NULL REFERENCES departement (code) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE epci (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE commune (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('C', 'D', 'A', 'M', 'F')),
    code           TEXT NOT NULL CHECK (length(code) = 5),
    name           TEXT NOT NULL CHECK (name <> ''),
    article        INTEGER NOT NULL CHECK (article BETWEEN 0 AND 8),
    departement    TEXT NOT NULL REFERENCES departement (code) ON DELETE RESTRICT,
    arrondissement TEXT REFERENCES arrondissement (code) ON DELETE RESTRICT,
    epci           TEXT REFERENCES epci (code) ON DELETE RESTRICT,
    siren          TEXT,
    postal_codes   TEXT NOT NULL,
    former_codes   TEXT NOT NULL,
    parent         INTEGER REFERENCES commune (id) ON DELETE RESTRICT,
    in_perimeter   INTEGER NOT NULL CHECK (in_perimeter IN (0, 1)),
    UNIQUE (kind, code)
) STRICT;
CREATE INDEX commune_parent ON commune (parent) WHERE parent IS NOT NULL;

CREATE TABLE vintage (
    year     INTEGER PRIMARY KEY,
    in_force TEXT NOT NULL CHECK (in_force GLOB '????-??-??')
) STRICT;

-- Figures of a reference year on today's territory; NULL is unknown, which is not 0.
CREATE TABLE population (
    commune     INTEGER NOT NULL REFERENCES commune (id) ON DELETE RESTRICT,
    vintage     INTEGER NOT NULL REFERENCES vintage (year) ON DELETE RESTRICT,
    census_year INTEGER NOT NULL,
    municipale  INTEGER CHECK (municipale >= 0),
    totale      INTEGER CHECK (totale >= 0),
    rebuilt     INTEGER NOT NULL DEFAULT 0 CHECK (rebuilt IN (0, 1)),
    PRIMARY KEY (commune, vintage)
) STRICT, WITHOUT ROWID;

-- What the office writes. Every table below is journaled: a stable uuid stands beside the integer key, which is
-- never given twice, so that the history of a record is only its own.
CREATE TABLE setting (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    value      TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    source     TEXT NOT NULL DEFAULT '',
    UNIQUE (name, valid_from)
) STRICT;

CREATE TABLE asset (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE campaign (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL UNIQUE CHECK (name <> ''),
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on   TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
    CHECK (starts_on < ends_on)
) STRICT;

CREATE TABLE town_hall (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    commune        INTEGER NOT NULL UNIQUE REFERENCES commune (id) ON DELETE RESTRICT,
    mayor_civility TEXT NOT NULL DEFAULT '' CHECK (mayor_civility IN ('', 'madame', 'monsieur')),
    mayor_first_name TEXT NOT NULL DEFAULT '',
    mayor_last_name  TEXT NOT NULL DEFAULT '',
    email          TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    address        TEXT NOT NULL DEFAULT '',
    postal_code    TEXT NOT NULL DEFAULT '',
    city           TEXT NOT NULL DEFAULT '',
    opening_hours  TEXT NOT NULL DEFAULT '',
    website        TEXT NOT NULL DEFAULT '',
    ccas           TEXT NOT NULL DEFAULT 'unknown'
                   CHECK (ccas IN ('unknown', 'exists', 'dissolved', 'cias', 'none')),
    ccas_since     TEXT CHECK (ccas_since GLOB '????-??-??'),
    notes          TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE terrain (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    commune      INTEGER NOT NULL UNIQUE REFERENCES commune (id) ON DELETE RESTRICT,
    needs        TEXT NOT NULL DEFAULT '',
    associations TEXT NOT NULL DEFAULT '',
    premises     TEXT NOT NULL DEFAULT '',
    transport    TEXT NOT NULL DEFAULT '',
    updated_on   TEXT NOT NULL CHECK (updated_on GLOB '????-??-??')
) STRICT;

CREATE TABLE contact (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    commune      INTEGER NOT NULL REFERENCES commune (id) ON DELETE RESTRICT,
    happened_on  TEXT NOT NULL CHECK (happened_on GLOB '????-??-??'),
    channel      TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'letter', 'visit', 'meeting', 'other')),
    direction    TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming')),
    person       TEXT NOT NULL DEFAULT '',
    subject      TEXT NOT NULL CHECK (subject <> ''),
    outcome      TEXT NOT NULL DEFAULT 'none'
                 CHECK (outcome IN ('none', 'no_answer', 'call_back', 'interested', 'participating', 'declined')),
    next_step    TEXT NOT NULL DEFAULT '',
    next_step_on TEXT CHECK (next_step_on GLOB '????-??-??'),
    next_done_on TEXT CHECK (next_done_on GLOB '????-??-??'),
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_commune ON contact (commune, happened_on, id);

-- A dérogation: a person decides against the rule, says why and signs.
CREATE TABLE derogation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    commune    INTEGER NOT NULL UNIQUE REFERENCES commune (id) ON DELETE RESTRICT,
    eligible   INTEGER NOT NULL CHECK (eligible IN (0, 1)),
    reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
    author     TEXT NOT NULL CHECK (trim(author) <> ''),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??')
) STRICT;

-- Derived from the tables above, kept inside each transaction, never journaled; `check` compares it with the truth.
CREATE TABLE commune_index (
    commune        INTEGER PRIMARY KEY REFERENCES commune (id) ON DELETE RESTRICT,
    sort_key       TEXT NOT NULL,
    search_key     TEXT NOT NULL,
    population     INTEGER,
    standing       TEXT NOT NULL,
    eligible       INTEGER NOT NULL CHECK (eligible IN (0, 1)),
    population_range INTEGER NOT NULL,
    arrondissement TEXT NOT NULL,
    epci           TEXT NOT NULL,
    contact_state  TEXT NOT NULL,
    ccas           TEXT NOT NULL,
    contacts       INTEGER NOT NULL,
    last_contact_on TEXT,
    next_step_on   TEXT
) STRICT;
CREATE INDEX commune_index_sort ON commune_index (sort_key);
