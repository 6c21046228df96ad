-- Version 2: the campaign, from the mayor's proposal to the last validated hour.
-- Durations are minutes. Words in CHECK lists are the database words of the enums in models/<thing>.

-- A closed campaign is read only; it can be reopened, with a reason kept by the journal.
ALTER TABLE campaign ADD COLUMN closed_on TEXT CHECK (closed_on GLOB '????-??-??');
ALTER TABLE campaign ADD COLUMN closed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN reopened_reason TEXT NOT NULL DEFAULT '';

-- The rules of one campaign, copied from the dated settings when it opens: quota, alert marks, steps, sentences.
CREATE TABLE campaign_rule (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    name     TEXT NOT NULL CHECK (name <> ''),
    value    TEXT NOT NULL,
    source   TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign, name)
) STRICT;

CREATE TABLE campaign_deadline (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    kind     TEXT NOT NULL CHECK (kind <> ''),
    due_on   TEXT NOT NULL CHECK (due_on GLOB '????-??-??'),
    note     TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign, kind)
) STRICT;

-- One mailing to the town halls; each commune reached has its own line in `contact`.
CREATE TABLE mailing_round (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    kind     TEXT NOT NULL CHECK (kind IN ('call', 'reminder_1', 'reminder_2', 'other')),
    channel  TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'letter', 'visit', 'meeting', 'other')),
    sent_on  TEXT NOT NULL CHECK (sent_on GLOB '????-??-??'),
    reply_by TEXT CHECK (reply_by GLOB '????-??-??'),
    subject  TEXT NOT NULL CHECK (subject <> ''),
    note     TEXT NOT NULL DEFAULT ''
) STRICT;
ALTER TABLE contact ADD COLUMN round INTEGER REFERENCES mailing_round (id) ON DELETE RESTRICT;
CREATE INDEX contact_round ON contact (round) WHERE round IS NOT NULL;

-- One diffusion of the offer to students by a component of the university.
CREATE TABLE diffusion (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    campaign   INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    component  TEXT NOT NULL CHECK (component <> ''),
    channel    TEXT NOT NULL CHECK (channel IN ('email', 'intranet', 'poster', 'forum', 'lecture', 'social', 'other')),
    sent_on    TEXT NOT NULL CHECK (sent_on GLOB '????-??-??'),
    recipients INTEGER CHECK (recipients >= 0),
    note       TEXT NOT NULL DEFAULT ''
) STRICT;

-- The convention between the two partners is temporary: it ends, and is renewed in time.
CREATE TABLE partnership (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL CHECK (title <> ''),
    first_party     TEXT NOT NULL DEFAULT '',
    first_signatory TEXT NOT NULL DEFAULT '',
    second_party    TEXT NOT NULL DEFAULT '',
    second_signatory TEXT NOT NULL DEFAULT '',
    signed_on       TEXT CHECK (signed_on GLOB '????-??-??'),
    starts_on       TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on         TEXT CHECK (ends_on GLOB '????-??-??'),
    tacit_renewal   INTEGER NOT NULL DEFAULT 0 CHECK (tacit_renewal IN (0, 1)),
    alert_days      INTEGER NOT NULL DEFAULT 120 CHECK (alert_days BETWEEN 0 AND 1000),
    committee       TEXT NOT NULL DEFAULT '',
    note            TEXT NOT NULL DEFAULT '',
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;

CREATE TABLE partner_question (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    partnership INTEGER REFERENCES partnership (id) ON DELETE RESTRICT,
    asked_on    TEXT NOT NULL CHECK (asked_on GLOB '????-??-??'),
    asked_by    TEXT NOT NULL CHECK (asked_by IN ('udccas', 'university')),
    question    TEXT NOT NULL CHECK (trim(question) <> ''),
    answer      TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK (answered_on GLOB '????-??-??')
) STRICT;

-- Kinds of action, and model actions of each kind: the library a proposal may be begun from.
CREATE TABLE action_type (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE model_action (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    type       INTEGER NOT NULL REFERENCES action_type (id) ON DELETE RESTRICT,
    title      TEXT NOT NULL CHECK (title <> ''),
    objective  TEXT NOT NULL DEFAULT '',
    tasks      TEXT NOT NULL DEFAULT '',
    audience   TEXT NOT NULL DEFAULT '',
    minutes    INTEGER CHECK (minutes > 0),
    knowledge  TEXT NOT NULL DEFAULT '',
    know_how   TEXT NOT NULL DEFAULT '',
    attitudes  TEXT NOT NULL DEFAULT '',
    active     INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- A mayor's proposal of action: the form of the town hall, then its life until it is filed away.
CREATE TABLE proposal (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    campaign         INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    commune          INTEGER NOT NULL REFERENCES commune (id) ON DELETE RESTRICT,
    number           TEXT NOT NULL UNIQUE CHECK (number GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9]*'),
    status           TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'in_examination', 'to_complete', 'conforming',
                     'conforming_with_reservation', 'non_conforming', 'suspended', 'finished', 'cancelled', 'archived')),
    title            TEXT NOT NULL CHECK (trim(title) <> ''),
    type             INTEGER REFERENCES action_type (id) ON DELETE RESTRICT,
    objective        TEXT NOT NULL DEFAULT '',
    tasks            TEXT NOT NULL DEFAULT '',
    audience         TEXT NOT NULL DEFAULT '',
    place            TEXT NOT NULL DEFAULT '',
    flexible         INTEGER NOT NULL DEFAULT 1 CHECK (flexible IN (0, 1)),
    starts_on        TEXT CHECK (starts_on GLOB '????-??-??'),
    ends_on          TEXT CHECK (ends_on GLOB '????-??-??'),
    rhythm           TEXT NOT NULL DEFAULT '',
    minutes          INTEGER NOT NULL CHECK (minutes > 0),
    places           INTEGER NOT NULL DEFAULT 1 CHECK (places > 0),
    skills           TEXT NOT NULL DEFAULT '',
    minors_accepted  TEXT NOT NULL DEFAULT 'unknown' CHECK (minors_accepted IN ('unknown', 'yes', 'no')),
    with_children    TEXT NOT NULL DEFAULT 'unknown' CHECK (with_children IN ('unknown', 'yes', 'no')),
    material         TEXT NOT NULL DEFAULT '',
    transport        TEXT NOT NULL DEFAULT '',
    meals            TEXT NOT NULL DEFAULT 'unknown' CHECK (meals IN ('unknown', 'yes', 'no')),
    expenses         TEXT NOT NULL DEFAULT 'unknown' CHECK (expenses IN ('unknown', 'yes', 'no')),
    carrier          TEXT NOT NULL DEFAULT 'commune' CHECK (carrier IN ('commune', 'ccas', 'cias', 'association')),
    carrier_name     TEXT NOT NULL DEFAULT '',
    referent_name    TEXT NOT NULL DEFAULT '',
    referent_role    TEXT NOT NULL DEFAULT '',
    referent_phone   TEXT NOT NULL DEFAULT '',
    referent_email   TEXT NOT NULL DEFAULT '',
    no_replacement   TEXT NOT NULL DEFAULT 'unknown' CHECK (no_replacement IN ('unknown', 'yes', 'no')),
    agent_does_it    TEXT NOT NULL DEFAULT 'unknown' CHECK (agent_does_it IN ('unknown', 'yes', 'no')),
    post_vacant      TEXT NOT NULL DEFAULT 'unknown' CHECK (post_vacant IN ('unknown', 'yes', 'no')),
    insured          TEXT NOT NULL DEFAULT 'unknown' CHECK (insured IN ('unknown', 'yes', 'no')),
    insurer          TEXT NOT NULL DEFAULT '',
    policy_number    TEXT NOT NULL DEFAULT '',
    deliberation_number TEXT NOT NULL DEFAULT '',
    deliberation_on  TEXT CHECK (deliberation_on GLOB '????-??-??'),
    knowledge        TEXT NOT NULL DEFAULT '',
    know_how         TEXT NOT NULL DEFAULT '',
    attitudes        TEXT NOT NULL DEFAULT '',
    received_on      TEXT CHECK (received_on GLOB '????-??-??'),
    signed_on        TEXT CHECK (signed_on GLOB '????-??-??'),
    recurrent        INTEGER NOT NULL DEFAULT 0 CHECK (recurrent IN (0, 1)),
    model            INTEGER REFERENCES model_action (id) ON DELETE RESTRICT,
    previous         INTEGER REFERENCES proposal (id) ON DELETE RESTRICT,
    notes            TEXT NOT NULL DEFAULT '',
    CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
) STRICT;
CREATE INDEX proposal_commune ON proposal (commune, campaign);
CREATE INDEX proposal_campaign ON proposal (campaign);

-- Who decided what on a proposal, when and why; the latest of a kind is the one that holds.
CREATE TABLE proposal_decision (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    proposal   INTEGER NOT NULL REFERENCES proposal (id) ON DELETE RESTRICT,
    kind       TEXT NOT NULL CHECK (kind IN ('conformity', 'opinion')),
    verdict    TEXT NOT NULL CHECK (verdict IN ('conforming', 'conforming_with_reservation', 'to_complete',
               'non_conforming', 'favourable', 'unfavourable')),
    reason     TEXT NOT NULL DEFAULT '',
    author     TEXT NOT NULL CHECK (trim(author) <> ''),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??'),
    CHECK ((kind = 'opinion') = (verdict IN ('favourable', 'unfavourable')))
) STRICT;
CREATE INDEX proposal_decision_proposal ON proposal_decision (proposal, kind, id);

-- The grid of questions of the examination; a proposal keeps the version it was examined with.
CREATE TABLE examination_grid (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL UNIQUE CHECK (version > 0),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    note       TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE examination_question (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    grid     INTEGER NOT NULL REFERENCES examination_grid (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    text     TEXT NOT NULL CHECK (text <> ''),
    quote    TEXT NOT NULL DEFAULT '',
    source   TEXT NOT NULL DEFAULT '',
    required INTEGER NOT NULL DEFAULT 1 CHECK (required IN (0, 1)),
    UNIQUE (grid, position)
) STRICT;

CREATE TABLE examination_answer (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    proposal INTEGER NOT NULL REFERENCES proposal (id) ON DELETE RESTRICT,
    question INTEGER NOT NULL REFERENCES examination_question (id) ON DELETE RESTRICT,
    answer   TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unclear')),
    note     TEXT NOT NULL DEFAULT '',
    UNIQUE (proposal, question)
) STRICT;

-- Words that resemble a municipal employee's task: they warn and explain, they never decide.
CREATE TABLE lexicon_entry (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    family      TEXT NOT NULL CHECK (family <> ''),
    phrase      TEXT NOT NULL UNIQUE CHECK (trim(phrase) <> ''),
    explanation TEXT NOT NULL DEFAULT '',
    active      INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- A student: the least that is needed. No INE, no social-security number, no health, no criminal record.
CREATE TABLE student (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid            TEXT NOT NULL UNIQUE,
    last_name       TEXT NOT NULL CHECK (trim(last_name) <> ''),
    first_name      TEXT NOT NULL DEFAULT '',
    email           TEXT NOT NULL DEFAULT '',
    phone           TEXT NOT NULL DEFAULT '',
    born_on         TEXT CHECK (born_on GLOB '????-??-??'),
    student_number  TEXT NOT NULL DEFAULT '',
    university      TEXT NOT NULL DEFAULT '',
    component       TEXT NOT NULL DEFAULT '',
    programme       TEXT NOT NULL DEFAULT '',
    level           TEXT NOT NULL DEFAULT '',
    commune         INTEGER REFERENCES commune (id) ON DELETE RESTRICT,
    link            TEXT NOT NULL DEFAULT 'unknown' CHECK (link IN ('unknown', 'parents', 'residence', 'schooling', 'other')),
    link_proved_on  TEXT CHECK (link_proved_on GLOB '????-??-??'),
    insured_until   TEXT CHECK (insured_until GLOB '????-??-??'),
    privacy_on      TEXT CHECK (privacy_on GLOB '????-??-??'),
    sworn_on        TEXT CHECK (sworn_on GLOB '????-??-??'),
    phone_consent_on TEXT CHECK (phone_consent_on GLOB '????-??-??'),
    image_consent_on TEXT CHECK (image_consent_on GLOB '????-??-??'),
    news_consent_on TEXT CHECK (news_consent_on GLOB '????-??-??'),
    availability    TEXT NOT NULL DEFAULT '',
    vehicle         TEXT NOT NULL DEFAULT 'unknown' CHECK (vehicle IN ('unknown', 'yes', 'no')),
    skills          TEXT NOT NULL DEFAULT '',
    exception_reason TEXT NOT NULL DEFAULT '',
    exception_author TEXT NOT NULL DEFAULT '',
    exception_on    TEXT CHECK (exception_on GLOB '????-??-??'),
    notes           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX student_commune ON student (commune);

-- A candidature: one student in one campaign. Its ranked wishes stand beside it.
CREATE TABLE application (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid             TEXT NOT NULL UNIQUE,
    campaign         INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    student          INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    received_on      TEXT NOT NULL CHECK (received_on GLOB '????-??-??'),
    status           TEXT NOT NULL CHECK (status IN ('received', 'incomplete', 'admissible', 'inadmissible', 'transmitted',
                     'retained', 'waiting', 'not_retained', 'withdrawn')),
    status_code      TEXT NOT NULL DEFAULT '',
    status_reason    TEXT NOT NULL DEFAULT '',
    motivation       TEXT NOT NULL DEFAULT '',
    availability     TEXT NOT NULL DEFAULT '',
    -- the action the candidature was sent to, and what both sides said
    proposal         INTEGER REFERENCES proposal (id) ON DELETE RESTRICT,
    transmitted_on   TEXT CHECK (transmitted_on GLOB '????-??-??'),
    mayor_answer     TEXT NOT NULL DEFAULT '' CHECK (mayor_answer IN ('', 'yes', 'no')),
    mayor_answer_on  TEXT CHECK (mayor_answer_on GLOB '????-??-??'),
    student_answer   TEXT NOT NULL DEFAULT '' CHECK (student_answer IN ('', 'yes', 'no')),
    student_answer_on TEXT CHECK (student_answer_on GLOB '????-??-??'),
    -- the university's own decision on the student's participation
    validation        TEXT NOT NULL DEFAULT '' CHECK (validation IN ('', 'validated', 'not_validated')),
    validation_reason TEXT NOT NULL DEFAULT '',
    validation_author TEXT NOT NULL DEFAULT '',
    validation_on     TEXT CHECK (validation_on GLOB '????-??-??'),
    notes            TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign, student)
) STRICT;
CREATE INDEX application_student ON application (student);
CREATE INDEX application_proposal ON application (proposal) WHERE proposal IS NOT NULL;

CREATE TABLE wish (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    application INTEGER NOT NULL REFERENCES application (id) ON DELETE RESTRICT,
    rank        INTEGER NOT NULL CHECK (rank > 0),
    proposal    INTEGER NOT NULL REFERENCES proposal (id) ON DELETE RESTRICT,
    UNIQUE (application, proposal)
) STRICT;
CREATE INDEX wish_proposal ON wish (proposal);
