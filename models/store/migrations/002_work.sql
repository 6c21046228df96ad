-- Version 2, continued: affectations, hours, and what is derived for the lists.

-- An affectation: one student at work on one action. Planned hours are those of the latest amendment in force.
CREATE TABLE assignment (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid                TEXT NOT NULL UNIQUE,
    campaign            INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    proposal            INTEGER NOT NULL REFERENCES proposal (id) ON DELETE RESTRICT,
    student             INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    status              TEXT NOT NULL CHECK (status IN ('prepared', 'running', 'suspended', 'finished', 'ended_early',
                        'cancelled')),
    minutes             INTEGER NOT NULL CHECK (minutes > 0),
    starts_on           TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on             TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
    commune_referent    TEXT NOT NULL DEFAULT '',
    commune_referent_phone TEXT NOT NULL DEFAULT '',
    commune_referent_email TEXT NOT NULL DEFAULT '',
    university_referent TEXT NOT NULL DEFAULT '',
    -- outside the rule (the student does not come from the commune): a recorded derogation
    derogation_reason   TEXT NOT NULL DEFAULT '',
    derogation_author   TEXT NOT NULL DEFAULT '',
    derogation_on       TEXT CHECK (derogation_on GLOB '????-??-??'),
    -- the start gate
    insurer_confirmed_on TEXT CHECK (insurer_confirmed_on GLOB '????-??-??'),
    parents_agreed_on   TEXT CHECK (parents_agreed_on GLOB '????-??-??'),
    check_attested_on   TEXT CHECK (check_attested_on GLOB '????-??-??'),
    gate_reason         TEXT NOT NULL DEFAULT '',
    gate_author         TEXT NOT NULL DEFAULT '',
    gate_on             TEXT CHECK (gate_on GLOB '????-??-??'),
    -- the convention and its frozen words
    convention_number   TEXT UNIQUE CHECK (convention_number <> ''),
    convention_sent_on  TEXT CHECK (convention_sent_on GLOB '????-??-??'),
    convention_signed_on TEXT CHECK (convention_signed_on GLOB '????-??-??'),
    convention_frozen   TEXT NOT NULL DEFAULT '',
    -- the end
    ended_on            TEXT CHECK (ended_on GLOB '????-??-??'),
    end_code            TEXT NOT NULL DEFAULT '',
    end_reason          TEXT NOT NULL DEFAULT '',
    suspension_reason   TEXT NOT NULL DEFAULT '',
    appreciation        TEXT NOT NULL DEFAULT '',
    student_rating      INTEGER CHECK (student_rating BETWEEN 1 AND 5),
    student_comment     TEXT NOT NULL DEFAULT '',
    commune_rating      INTEGER CHECK (commune_rating BETWEEN 1 AND 5),
    commune_comment     TEXT NOT NULL DEFAULT '',
    notes               TEXT NOT NULL DEFAULT '',
    CHECK (starts_on <= ends_on)
) STRICT;
CREATE INDEX assignment_student ON assignment (student, campaign);
CREATE INDEX assignment_proposal ON assignment (proposal);
CREATE INDEX assignment_campaign ON assignment (campaign);

-- Amendments of a convention: versions 1, 2…; the latest one that is signed gives the figures.
CREATE TABLE amendment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    assignment INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    version    INTEGER NOT NULL CHECK (version > 0),
    agreed_on  TEXT NOT NULL CHECK (agreed_on GLOB '????-??-??'),
    signed_on  TEXT CHECK (signed_on GLOB '????-??-??'),
    minutes    INTEGER NOT NULL CHECK (minutes > 0),
    starts_on  TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    ends_on    TEXT NOT NULL CHECK (ends_on GLOB '????-??-??'),
    reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
    UNIQUE (assignment, version),
    CHECK (starts_on <= ends_on)
) STRICT;

CREATE TABLE signature (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    assignment INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    amendment  INTEGER REFERENCES amendment (id) ON DELETE RESTRICT,
    party      TEXT NOT NULL CHECK (party IN ('student', 'commune_elected', 'commune_administrative', 'university',
               'udccas', 'parent')),
    person     TEXT NOT NULL DEFAULT '',
    signed_on  TEXT NOT NULL CHECK (signed_on GLOB '????-??-??'),
    original_on TEXT CHECK (original_on GLOB '????-??-??')
) STRICT;
CREATE UNIQUE INDEX signature_once ON signature (assignment, coalesce(amendment, 0), party);

-- Supervision: calls, visits, incidents.
CREATE TABLE follow_up (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    assignment  INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'meeting', 'incident')),
    happened_on TEXT NOT NULL CHECK (happened_on GLOB '????-??-??'),
    person      TEXT NOT NULL DEFAULT '',
    facts       TEXT NOT NULL CHECK (trim(facts) <> ''),
    place       TEXT NOT NULL DEFAULT '',
    declared_on TEXT CHECK (declared_on GLOB '????-??-??'),
    next_step   TEXT NOT NULL DEFAULT '',
    next_step_on TEXT CHECK (next_step_on GLOB '????-??-??'),
    next_done_on TEXT CHECK (next_done_on GLOB '????-??-??')
) STRICT;
CREATE INDEX follow_up_assignment ON follow_up (assignment, happened_on);

-- The visa of a named signatory of the commune on lines of hours.
CREATE TABLE visa (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    assignment INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    month      TEXT CHECK (month GLOB '????-??'),
    signatory  TEXT NOT NULL CHECK (trim(signatory) <> ''),
    role       TEXT NOT NULL CHECK (role IN ('mayor', 'deputy', 'secretary')),
    signed_on  TEXT NOT NULL CHECK (signed_on GLOB '????-??-??')
) STRICT;
CREATE INDEX visa_assignment ON visa (assignment);

-- A line of hours carries no campaign: its day says which one it counts for.
CREATE TABLE hour_entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    assignment INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    day        TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    monthly    INTEGER NOT NULL DEFAULT 0 CHECK (monthly IN (0, 1)),
    minutes    INTEGER NOT NULL CHECK (minutes > 0),
    starts_at  TEXT CHECK (starts_at GLOB '??:??'),
    task       TEXT NOT NULL DEFAULT '',
    status     TEXT NOT NULL CHECK (status IN ('entered', 'to_sign', 'signed', 'contested', 'closed')),
    visa       INTEGER REFERENCES visa (id) ON DELETE RESTRICT,
    contested_reason TEXT NOT NULL DEFAULT '',
    overlap_reason   TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    CHECK (monthly = 0 OR substr(day, 9) = '01'),
    CHECK (monthly = 1 OR minutes <= 1440),
    CHECK ((status IN ('signed', 'closed')) = (visa IS NOT NULL))
) STRICT;
CREATE INDEX hour_entry_assignment ON hour_entry (assignment, day);
CREATE INDEX hour_entry_day ON hour_entry (day);
CREATE INDEX hour_entry_visa ON hour_entry (visa) WHERE visa IS NOT NULL;

-- A student may be let off part of the quota of a campaign, with a reason and an author.
CREATE TABLE quota_waiver (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    student    INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    campaign   INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    minutes    INTEGER NOT NULL CHECK (minutes >= 0),
    reason     TEXT NOT NULL CHECK (trim(reason) <> ''),
    author     TEXT NOT NULL CHECK (trim(author) <> ''),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??'),
    UNIQUE (student, campaign)
) STRICT;

-- Derived, kept inside each transaction, never journaled; `check` compares them with the truth.
-- No foreign keys here: a record goes before the line derived from it.
-- Minutes of one affectation in one campaign (0: in none), by what was done with them.
CREATE TABLE hour_total (
    assignment INTEGER NOT NULL,
    campaign   INTEGER NOT NULL,
    entered    INTEGER NOT NULL,
    signed     INTEGER NOT NULL,
    entries    INTEGER NOT NULL,
    PRIMARY KEY (assignment, campaign)
) STRICT, WITHOUT ROWID;
CREATE INDEX hour_total_campaign ON hour_total (campaign, assignment);

-- Lists: what is searched, sorted and filtered.
CREATE TABLE proposal_index (
    proposal   INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    campaign   INTEGER NOT NULL,
    stage      TEXT NOT NULL,
    type       TEXT NOT NULL,
    arrondissement TEXT NOT NULL,
    epci       TEXT NOT NULL,
    warned     INTEGER NOT NULL
) STRICT;
CREATE INDEX proposal_index_sort ON proposal_index (sort_key);

CREATE TABLE student_index (
    student    INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    eligible   TEXT NOT NULL,
    university TEXT NOT NULL,
    component  TEXT NOT NULL,
    level      TEXT NOT NULL,
    arrondissement TEXT NOT NULL,
    assigned   INTEGER NOT NULL
) STRICT;
CREATE INDEX student_index_sort ON student_index (sort_key);

CREATE TABLE application_index (
    application INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    campaign   INTEGER NOT NULL,
    status     TEXT NOT NULL,
    validation TEXT NOT NULL,
    component  TEXT NOT NULL,
    arrondissement TEXT NOT NULL
) STRICT;
CREATE INDEX application_index_sort ON application_index (sort_key);

CREATE TABLE assignment_index (
    assignment INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    campaign   INTEGER NOT NULL,
    status     TEXT NOT NULL,
    convention TEXT NOT NULL,
    gate       TEXT NOT NULL,
    arrondissement TEXT NOT NULL
) STRICT;
CREATE INDEX assignment_index_sort ON assignment_index (sort_key);

CREATE TABLE hour_index (
    entry      INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    campaign   INTEGER NOT NULL,
    month      TEXT NOT NULL,
    status     TEXT NOT NULL,
    arrondissement TEXT NOT NULL
) STRICT;
CREATE INDEX hour_index_sort ON hour_index (sort_key);
