-- Version 4: the label. Kinds of label, files, pieces, acquis, commissions, decisions; files attached; copies handed over.

-- A label the university gives, with its conditions. Data of the office: a kind in use is put aside, never removed.
CREATE TABLE label_kind (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL UNIQUE,
    name          TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    purpose       TEXT NOT NULL DEFAULT '',
    position      INTEGER NOT NULL DEFAULT 0,
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    -- conditions: validated minutes of the engagements claimed, deposit at least so many days before the session
    min_minutes   INTEGER NOT NULL CHECK (min_minutes >= 0),
    notice_days   INTEGER NOT NULL CHECK (notice_days BETWEEN 0 AND 366),
    -- options, off by default
    needs_session INTEGER NOT NULL DEFAULT 0 CHECK (needs_session IN (0, 1)),
    weighted      INTEGER NOT NULL DEFAULT 0 CHECK (weighted IN (0, 1)),
    -- words of the official; printed as they stand
    legal_basis   TEXT NOT NULL DEFAULT '',
    remedies      TEXT NOT NULL DEFAULT '',
    -- what it gives
    gives_certificate INTEGER NOT NULL DEFAULT 1 CHECK (gives_certificate IN (0, 1)),
    supplement_line TEXT NOT NULL DEFAULT '',
    ects_hundredths INTEGER NOT NULL DEFAULT 0 CHECK (ects_hundredths BETWEEN 0 AND 6000),
    bonus_hundredths INTEGER NOT NULL DEFAULT 0 CHECK (bonus_hundredths BETWEEN 0 AND 2000)
) STRICT;

-- When files may be deposited in a campaign; without a row the deadline of the campaign is the last day.
CREATE TABLE label_window (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    kind     INTEGER NOT NULL REFERENCES label_kind (id) ON DELETE RESTRICT,
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    opens_on TEXT CHECK (opens_on GLOB '????-??-??'),
    closes_on TEXT CHECK (closes_on GLOB '????-??-??'),
    UNIQUE (kind, campaign),
    CHECK (opens_on IS NULL OR closes_on IS NULL OR opens_on <= closes_on)
) STRICT;

-- The pieces a kind of label asks for.
CREATE TABLE label_requirement (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    kind     INTEGER NOT NULL REFERENCES label_kind (id) ON DELETE RESTRICT,
    piece    TEXT NOT NULL CHECK (piece IN ('report', 'self_assessment', 'mayor_attestation', 'udccas_opinion',
             'sworn_statement', 'hours_annex', 'other')),
    name     TEXT NOT NULL CHECK (trim(name) <> ''),
    help     TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    required INTEGER NOT NULL DEFAULT 1 CHECK (required IN (0, 1)),
    active   INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX label_requirement_kind ON label_requirement (kind, position);

-- The grid of acquis, in versions; a file keeps the version in force the day it was deposited.
CREATE TABLE acquis_grid (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL UNIQUE CHECK (version > 0),
    valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??'),
    note       TEXT NOT NULL DEFAULT '',
    -- the names of the levels 0 to 3
    level_0    TEXT NOT NULL, level_1 TEXT NOT NULL, level_2 TEXT NOT NULL, level_3 TEXT NOT NULL
) STRICT;

CREATE TABLE acquis_criterion (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    grid     INTEGER NOT NULL REFERENCES acquis_grid (id) ON DELETE RESTRICT,
    family   TEXT NOT NULL CHECK (family IN ('savoir', 'savoir_faire', 'savoir_etre')),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (trim(name) <> ''),
    help     TEXT NOT NULL DEFAULT '',
    weight   INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 0 AND 10),
    UNIQUE (grid, family, position)
) STRICT;

-- A session of the commission that gives the labels.
CREATE TABLE label_session (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    campaign   INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    held_on    TEXT NOT NULL CHECK (held_on GLOB '????-??-??'),
    held_at    TEXT NOT NULL DEFAULT '' CHECK (held_at = '' OR held_at GLOB '??:??'),
    place      TEXT NOT NULL DEFAULT '',
    title      TEXT NOT NULL DEFAULT '',
    -- members that must be there; 0 when no quorum is asked for
    quorum     INTEGER NOT NULL DEFAULT 0 CHECK (quorum >= 0),
    recusals   INTEGER NOT NULL DEFAULT 0 CHECK (recusals IN (0, 1)),
    anonymous  INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1)),
    notes      TEXT NOT NULL DEFAULT '',
    signed_on  TEXT CHECK (signed_on GLOB '????-??-??'),
    signed_by  TEXT NOT NULL DEFAULT '',
    CHECK ((signed_on IS NULL) = (trim(signed_by) = ''))
) STRICT;
CREATE INDEX label_session_campaign ON label_session (campaign, held_on);

CREATE TABLE label_member (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    session  INTEGER NOT NULL REFERENCES label_session (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL CHECK (trim(name) <> ''),
    role     TEXT NOT NULL DEFAULT '',
    -- the commune the member is elected or employed in, when there is one
    commune  INTEGER REFERENCES commune (id) ON DELETE RESTRICT,
    chairs   INTEGER NOT NULL DEFAULT 0 CHECK (chairs IN (0, 1)),
    present  INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1))
) STRICT;
CREATE INDEX label_member_session ON label_member (session, position);

-- A file: one student asks for one label in one campaign.
CREATE TABLE label_file (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    campaign     INTEGER NOT NULL REFERENCES campaign (id) ON DELETE RESTRICT,
    student      INTEGER NOT NULL REFERENCES student (id) ON DELETE RESTRICT,
    kind         INTEGER NOT NULL REFERENCES label_kind (id) ON DELETE RESTRICT,
    status       TEXT NOT NULL CHECK (status IN ('preparing', 'deposited', 'incomplete', 'complete', 'scheduled', 'granted',
                 'deferred', 'refused', 'inadmissible', 'withdrawn')),
    status_reason TEXT NOT NULL DEFAULT '',
    description  TEXT NOT NULL DEFAULT '',
    opened_on    TEXT NOT NULL CHECK (opened_on GLOB '????-??-??'),
    deposited_on TEXT CHECK (deposited_on GLOB '????-??-??'),
    -- why it was taken although it came after the last day
    late_reason  TEXT NOT NULL DEFAULT '',
    grid         INTEGER REFERENCES acquis_grid (id) ON DELETE RESTRICT,
    -- what the UDCCAS thinks of it
    opinion      TEXT NOT NULL DEFAULT '' CHECK (opinion IN ('', 'favourable', 'reserved', 'unfavourable')),
    opinion_text TEXT NOT NULL DEFAULT '',
    opinion_by   TEXT NOT NULL DEFAULT '',
    opinion_on   TEXT CHECK (opinion_on GLOB '????-??-??'),
    sworn_on     TEXT CHECK (sworn_on GLOB '????-??-??'),
    -- why an engagement that was claimed before may be claimed again
    reuse_reason TEXT NOT NULL DEFAULT '',
    reuse_author TEXT NOT NULL DEFAULT '',
    reuse_on     TEXT CHECK (reuse_on GLOB '????-??-??'),
    -- the session it is on the agenda of, and its place there
    session      INTEGER REFERENCES label_session (id) ON DELETE RESTRICT,
    agenda       INTEGER CHECK (agenda > 0),
    -- what follows the decision
    notified_on  TEXT CHECK (notified_on GLOB '????-??-??'),
    appealed_on  TEXT CHECK (appealed_on GLOB '????-??-??'),
    appeal_text  TEXT NOT NULL DEFAULT '',
    appeal_outcome TEXT NOT NULL DEFAULT '',
    notes        TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign, student, kind),
    CHECK ((status = 'preparing') <= (deposited_on IS NULL)),
    CHECK ((status = 'scheduled') <= (session IS NOT NULL))
) STRICT;
CREATE INDEX label_file_student ON label_file (student);
CREATE INDEX label_file_session ON label_file (session, agenda) WHERE session IS NOT NULL;

-- The engagements a file claims. The same one is valued once only (code de l'éducation, art. D611-7).
CREATE TABLE label_claim (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    file       INTEGER NOT NULL REFERENCES label_file (id) ON DELETE RESTRICT,
    assignment INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
    UNIQUE (file, assignment)
) STRICT;
CREATE INDEX label_claim_assignment ON label_claim (assignment);

-- What was received of each piece a kind asks for; without a row it is missing.
CREATE TABLE label_piece (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    file        INTEGER NOT NULL REFERENCES label_file (id) ON DELETE RESTRICT,
    requirement INTEGER NOT NULL REFERENCES label_requirement (id) ON DELETE RESTRICT,
    state       TEXT NOT NULL CHECK (state IN ('missing', 'received', 'accepted', 'refused')),
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    reason      TEXT NOT NULL DEFAULT '',
    UNIQUE (file, requirement),
    CHECK ((state = 'refused') <= (trim(reason) <> ''))
) STRICT;

-- What somebody says of a criterion.
CREATE TABLE acquis_answer (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    file      INTEGER NOT NULL REFERENCES label_file (id) ON DELETE RESTRICT,
    criterion INTEGER NOT NULL REFERENCES acquis_criterion (id) ON DELETE RESTRICT,
    rater     TEXT NOT NULL CHECK (rater IN ('student', 'mayor', 'jury')),
    level     INTEGER CHECK (level BETWEEN 0 AND 3),
    evidence  TEXT NOT NULL DEFAULT '',
    UNIQUE (file, criterion, rater),
    CHECK (level IS NOT NULL OR trim(evidence) <> '')
) STRICT;

-- A member who does not deliberate on a file.
CREATE TABLE label_recusal (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid   TEXT NOT NULL UNIQUE,
    member INTEGER NOT NULL REFERENCES label_member (id) ON DELETE RESTRICT,
    file   INTEGER NOT NULL REFERENCES label_file (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    UNIQUE (member, file)
) STRICT;
CREATE INDEX label_recusal_file ON label_recusal (file);

-- What was said before deciding: kept by the university, never part of the copy made for the UDCCAS.
CREATE TABLE label_deliberation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    file      INTEGER NOT NULL REFERENCES label_file (id) ON DELETE RESTRICT,
    session   INTEGER REFERENCES label_session (id) ON DELETE RESTRICT,
    opinion   TEXT NOT NULL DEFAULT '' CHECK (opinion IN ('', 'favourable', 'reserved', 'unfavourable')),
    notes     TEXT NOT NULL DEFAULT '',
    votes_for INTEGER CHECK (votes_for >= 0),
    votes_against INTEGER CHECK (votes_against >= 0),
    abstained INTEGER CHECK (abstained >= 0)
) STRICT;
CREATE INDEX label_deliberation_file ON label_deliberation (file);

-- A decision; the latest is the one that holds. It is kept for ever.
CREATE TABLE label_decision (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    file       INTEGER NOT NULL REFERENCES label_file (id) ON DELETE RESTRICT,
    session    INTEGER REFERENCES label_session (id) ON DELETE RESTRICT,
    verdict    TEXT NOT NULL CHECK (verdict IN ('granted', 'deferred', 'refused', 'inadmissible')),
    reason     TEXT NOT NULL DEFAULT '',
    remedies   TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??'),
    author     TEXT NOT NULL CHECK (trim(author) <> ''),
    CHECK (verdict = 'granted' OR trim(reason) <> '')
) STRICT;
CREATE INDEX label_decision_file ON label_decision (file);
CREATE INDEX label_decision_session ON label_decision (session) WHERE session IS NOT NULL;

-- A file somebody gave us (report, scan), kept by its fingerprint. Its type was read in its content.
CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    owner_table TEXT NOT NULL CHECK (owner_table IN ('proposal', 'student', 'assignment', 'label_file')),
    owner_id    INTEGER NOT NULL CHECK (owner_id > 0),
    -- the piece of the file of a label it is
    piece       INTEGER REFERENCES label_piece (id) ON DELETE RESTRICT,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    media_type  TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg',
                'application/vnd.oasis.opendocument.text')),
    size        INTEGER NOT NULL CHECK (size > 0),
    sha256      TEXT NOT NULL REFERENCES content (sha256) ON DELETE RESTRICT,
    added_on    TEXT NOT NULL CHECK (added_on GLOB '????-??-??'),
    note        TEXT NOT NULL DEFAULT '',
    CHECK (piece IS NULL OR owner_table = 'label_file')
) STRICT;
CREATE INDEX attachment_owner ON attachment (owner_table, owner_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- A copy made for the other office; the copy carries the same uuid, so that what comes back is recognised.
CREATE TABLE handover (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid     TEXT NOT NULL UNIQUE,
    made_on  TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
    made_by  TEXT NOT NULL DEFAULT '',
    made_for TEXT NOT NULL CHECK (made_for IN ('udccas', 'university')),
    file_name TEXT NOT NULL DEFAULT '',
    -- what the rows were when it left, by table and uuid: fingerprints of the values, compressed JSON
    rows     TEXT NOT NULL DEFAULT '',
    -- the day what came back was applied, the last time
    received_on TEXT CHECK (received_on GLOB '????-??-??')
) STRICT;

-- A document about a file of a label or a session; the day an e-mail that was prepared left.
ALTER TABLE issued_document ADD COLUMN label_file INTEGER REFERENCES label_file (id) ON DELETE RESTRICT;
ALTER TABLE issued_document ADD COLUMN label_session INTEGER REFERENCES label_session (id) ON DELETE RESTRICT;
ALTER TABLE issued_document ADD COLUMN sent_on TEXT CHECK (sent_on GLOB '????-??-??');
CREATE INDEX issued_document_label_file ON issued_document (label_file) WHERE label_file IS NOT NULL;
CREATE INDEX issued_document_label_session ON issued_document (label_session) WHERE label_session IS NOT NULL;

-- Derived, for the list of files.
CREATE TABLE label_file_index (
    label_file INTEGER PRIMARY KEY,
    sort_key   TEXT NOT NULL,
    search_key TEXT NOT NULL,
    campaign   INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    status     TEXT NOT NULL,
    pieces     TEXT NOT NULL,
    session    TEXT NOT NULL,
    component  TEXT NOT NULL,
    notice     TEXT NOT NULL
) STRICT;
CREATE INDEX label_file_index_sort ON label_file_index (sort_key);

-- What comes with the program; the office changes it as it likes.
INSERT INTO label_kind (id, uuid, name, purpose, position, min_minutes, notice_days, legal_basis, remedies, supplement_line) VALUES
    (1, '33119379-59cd-52ca-a565-07b2d4f94f22', 'Label Engagement', 'Service rendu aux autres : bénévolat suivi auprès d’une commune.', 1, 1800, 21,
     'Label attribué selon la politique d’engagement étudiant de l’université.',
     'Cette décision peut faire l’objet, dans un délai de deux mois à compter de sa notification, d’un recours gracieux auprès de la présidence de l’université ou d’un recours contentieux devant le tribunal administratif.',
     '{label} : {heures} d’engagement bénévole auprès de {commune} ({annee}).'),
    (2, 'dd2b3424-e127-5c62-9a2b-8f394b1a372c', 'Label Initiative', 'Projet conçu et porté par l’étudiant.', 2, 1800, 21,
     'Label attribué selon la politique d’engagement étudiant de l’université.',
     'Cette décision peut faire l’objet, dans un délai de deux mois à compter de sa notification, d’un recours gracieux auprès de la présidence de l’université ou d’un recours contentieux devant le tribunal administratif.',
     '{label} : {heures} d’engagement bénévole auprès de {commune} ({annee}).');

INSERT INTO label_requirement (id, uuid, kind, piece, name, help, position, required) VALUES
    (1, '3144d144-25d5-5f55-b66c-e0252d73a7f0', 1, 'report', 'Rapport de l’étudiant', 'Trois à cinq pages : ce que j’ai fait, ce que j’ai appris, ce que j’en ferai.', 1, 1),
    (2, '18feb73a-734a-5558-b0a1-b066f1c312d5', 1, 'self_assessment', 'Autoévaluation des acquis', 'La grille remplie par l’étudiant, avec une preuve par acquis.', 2, 1),
    (3, '7c235255-ab87-5551-84c7-f1910dce8847', 1, 'mayor_attestation', 'Attestation de fin d’action de la commune', 'Signée, avec les heures en chiffres et en lettres.', 3, 1),
    (4, '797f396b-6594-506c-9609-d5b997c561f6', 1, 'hours_annex', 'Relevé des heures visées', 'Établi par le logiciel à partir des heures visées par la commune.', 4, 1),
    (5, 'e0a4513e-e34f-59b1-9450-42a4f20089b5', 1, 'udccas_opinion', 'Avis de l’UDCCAS', 'Saisi dans le dossier.', 5, 1),
    (6, '39a2e0c9-02fb-5c84-9250-9acdef41676f', 1, 'sworn_statement', 'Attestation sur l’honneur', 'L’étudiant déclare que cet engagement n’a pas déjà été valorisé.', 6, 1),
    (7, 'e1c76e2a-58d0-5b17-afec-2a7d2fa0a995', 2, 'report', 'Rapport de l’étudiant', 'Trois à cinq pages : ce que j’ai fait, ce que j’ai appris, ce que j’en ferai.', 1, 1),
    (8, '1418093e-f241-5838-9707-efda843c3d0f', 2, 'self_assessment', 'Autoévaluation des acquis', 'La grille remplie par l’étudiant, avec une preuve par acquis.', 2, 1),
    (9, 'f77fbd2f-6f3a-5012-817b-5122ba281c33', 2, 'mayor_attestation', 'Attestation de fin d’action de la commune', 'Signée, avec les heures en chiffres et en lettres.', 3, 1),
    (10, 'd1c45228-8b4f-501d-9bdc-a178892bc32b', 2, 'hours_annex', 'Relevé des heures visées', 'Établi par le logiciel à partir des heures visées par la commune.', 4, 1),
    (11, '0f1516d6-e768-5d97-a807-fe12e45f9757', 2, 'udccas_opinion', 'Avis de l’UDCCAS', 'Saisi dans le dossier.', 5, 1),
    (12, 'db8cac6b-f4c7-5e1e-8d8d-e541aa7c8cbc', 2, 'sworn_statement', 'Attestation sur l’honneur', 'L’étudiant déclare que cet engagement n’a pas déjà été valorisé.', 6, 1);

INSERT INTO acquis_grid (id, uuid, version, valid_from, note, level_0, level_1, level_2, level_3) VALUES
    (1, '4b4b798e-9d86-5816-af78-4ef52c1ae2bc', 1, '2016-01-01', 'Grille livrée avec le logiciel', 'Non acquis', 'En cours', 'Acquis', 'Maîtrisé');

INSERT INTO acquis_criterion (id, uuid, grid, family, position, name, help) VALUES
    (1, 'c559d7a3-b50d-582f-aa44-a1bd96a99924', 1, 'savoir', 1, 'Rôle du maire et du CCAS', 'Qui décide, qui finance, qui aide dans une petite commune.'),
    (2, 'e8fdce10-ad6a-555b-bae9-ec437f5ac43b', 1, 'savoir', 2, 'Action sociale locale', 'Les dispositifs et les partenaires autour de la commune.'),
    (3, '48c1ca45-702d-5a44-afda-71d1597aaba4', 1, 'savoir', 3, 'Publics rencontrés', 'Personnes âgées, isolement, familles : leurs besoins et leurs ressources.'),
    (4, '12473720-7045-5bf5-923f-64f7211e3897', 1, 'savoir', 4, 'Cadre du bénévolat', 'Ce qu’un bénévole fait, ne fait pas, et pourquoi.'),
    (5, '42eb4a89-737f-5625-8ed2-c77aaf3aeab7', 1, 'savoir_faire', 1, 'Monter une animation', 'Préparer, annoncer, conduire, ranger, rendre compte.'),
    (6, '5190c1b9-f9ef-5693-b73c-2cd8f5b04768', 1, 'savoir_faire', 2, 'Écouter et conduire un entretien', 'Mettre à l’aise, questionner, reformuler.'),
    (7, '807417f3-7585-5f48-9496-423e288d664a', 1, 'savoir_faire', 3, 'Expliquer', 'Rendre clair un outil, une démarche, une idée.'),
    (8, 'a3b4453b-2605-5df4-adbd-5021f82afe5b', 1, 'savoir_faire', 4, 'Travailler avec des élus et des agents', 'Se coordonner, informer, respecter les rôles.'),
    (9, '76676c90-e8a1-5f4b-bf28-d081e39be7b0', 1, 'savoir_faire', 5, 'Rédiger un bilan', 'Dire ce qui a été fait, avec quels effets.'),
    (10, 'ce4a28e8-5ab9-59d5-aa85-586bc3661d16', 1, 'savoir_etre', 1, 'Ponctualité et fiabilité', 'Tenir ses engagements, prévenir en cas d’empêchement.'),
    (11, 'de4a98b6-ca2f-5f3e-83f0-012cec9ed410', 1, 'savoir_etre', 2, 'Écoute et respect', 'Considérer chacun, accepter la différence.'),
    (12, '03f38689-59ab-53fc-9f20-f1fcca7355fb', 1, 'savoir_etre', 3, 'Discrétion', 'Garder pour soi ce que l’on apprend des personnes.'),
    (13, 'e4ff8577-e543-5baa-9e4c-ac214acf3831', 1, 'savoir_etre', 4, 'Autonomie et initiative', 'Proposer, agir sans attendre, demander de l’aide à temps.'),
    (14, '6d0d81e7-8635-5e86-98a9-8a461a861a9c', 1, 'savoir_etre', 5, 'Adaptation', 'Changer de manière quand la situation le demande.');
