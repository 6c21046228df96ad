-- Version 3: the paper. Templates of the office, documents issued and the bytes they were issued with.

-- An entry that stays: what it did is annulled by another change, never undone. 1: it was made so, and the chain says
-- it; 2: it became so later, when a document was issued with what it did; like the state, not part of the chain.
ALTER TABLE journal_entry ADD COLUMN lasting INTEGER NOT NULL DEFAULT 0 CHECK (lasting IN (0, 1, 2));

-- Bytes kept under their fingerprint, once. Outside the journal: the journaled row that names a fingerprint vouches
-- for the bytes, and `check` compares them.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes  BLOB NOT NULL
) STRICT;

-- The office's own text of a kind of document. A version that was issued is never changed again: the next edit is a
-- new one. Without a row the text that comes with the program is used.
CREATE TABLE document_template (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    version  INTEGER NOT NULL CHECK (version > 0),
    -- the version of the program's text this one was written from
    shipped  INTEGER NOT NULL CHECK (shipped > 0),
    -- the version of the program's text the office has looked at and left aside
    declined INTEGER NOT NULL DEFAULT 0,
    subject  TEXT NOT NULL DEFAULT '',
    body     TEXT NOT NULL,
    -- the program's text is used again, and this version only kept for what was issued with it
    retired  INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    UNIQUE (kind, version)
) STRICT;

-- A document that left the office. It is never removed: it is annulled, with a reason, and its number stays.
CREATE TABLE issued_document (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL CHECK (kind <> ''),
    series        TEXT NOT NULL CHECK (series <> ''),
    year          INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    number        INTEGER NOT NULL CHECK (number > 0),
    title         TEXT NOT NULL CHECK (title <> ''),
    addressee     TEXT NOT NULL DEFAULT '',
    -- whom and what it is about; the record it is kept on is (owner_table, owner_id)
    owner_table   TEXT NOT NULL CHECK (owner_table IN ('commune', 'proposal', 'student', 'application', 'assignment',
                  'campaign')),
    owner_id      INTEGER NOT NULL CHECK (owner_id > 0),
    campaign      INTEGER REFERENCES campaign (id) ON DELETE RESTRICT,
    commune       INTEGER REFERENCES commune (id) ON DELETE RESTRICT,
    proposal      INTEGER REFERENCES proposal (id) ON DELETE RESTRICT,
    student       INTEGER REFERENCES student (id) ON DELETE RESTRICT,
    assignment    INTEGER REFERENCES assignment (id) ON DELETE RESTRICT,
    -- the mailing it went with; no link, for a mailing recorded by mistake may go
    round         INTEGER,
    -- the month of a sheet of hours
    month         TEXT CHECK (month GLOB '????-??'),
    -- the day its figures are of
    as_of         TEXT CHECK (as_of GLOB '????-??-??'),
    issued_on     TEXT NOT NULL CHECK (issued_on GLOB '????-??-??'),
    issued_by     TEXT NOT NULL DEFAULT '',
    template      INTEGER REFERENCES document_template (id) ON DELETE RESTRICT,
    -- the version of the program's text, when the office has none of its own; 0 when there is no text
    shipped       INTEGER NOT NULL DEFAULT 0,
    media_type    TEXT NOT NULL CHECK (media_type <> ''),
    file_name     TEXT NOT NULL CHECK (file_name <> ''),
    sha256        TEXT NOT NULL REFERENCES content (sha256) ON DELETE RESTRICT,
    -- the figures of a report that was frozen, as JSON
    figures       TEXT NOT NULL DEFAULT '',
    annulled_on   TEXT CHECK (annulled_on GLOB '????-??-??'),
    annulled_by   TEXT NOT NULL DEFAULT '',
    annulled_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (series, year, number),
    CHECK ((annulled_on IS NULL) = (trim(annulled_reason) = ''))
) STRICT;
CREATE INDEX issued_document_owner ON issued_document (owner_table, owner_id);
CREATE INDEX issued_document_commune ON issued_document (commune) WHERE commune IS NOT NULL;
CREATE INDEX issued_document_proposal ON issued_document (proposal) WHERE proposal IS NOT NULL;
CREATE INDEX issued_document_student ON issued_document (student) WHERE student IS NOT NULL;
CREATE INDEX issued_document_assignment ON issued_document (assignment) WHERE assignment IS NOT NULL;
CREATE INDEX issued_document_round ON issued_document (round) WHERE round IS NOT NULL;

-- Establishments a student has left behind, one a line: history, never used by a rule.
ALTER TABLE student ADD COLUMN past_universities TEXT NOT NULL DEFAULT '';

-- Derived, for the list of documents.
CREATE TABLE document_index (
    document   INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    campaign   INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    state      TEXT NOT NULL,
    arrondissement TEXT NOT NULL
) STRICT;
CREATE INDEX document_index_sort ON document_index (sort_key);
