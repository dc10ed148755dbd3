-- What editors need: who they are, what they have in hand, what must be checked, and who did what.
-- An empty text means: not filled in. Times are ISO 8601 in UTC, days in the Netherlands. Tokens are kept as SHA-256.

-- Somebody who may sign in.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    -- In lower case.
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- redacteur, loket or beheerder.
    role TEXT NOT NULL,
    -- PHC string of argon2id; empty until the invitation is used.
    password TEXT NOT NULL,
    -- Base32; empty until the second step is set up.
    totp_secret TEXT NOT NULL,
    -- The last time step that was used: no code counts twice.
    totp_step BIGINT NOT NULL,
    -- `issuer subject` of OpenID Connect.
    oidc_subject TEXT NOT NULL,
    -- Whether the account may change only the sources in account_source.
    is_restricted BOOLEAN NOT NULL,
    is_active BOOLEAN NOT NULL,
    created_at TEXT NOT NULL,
    signed_in_at TEXT NOT NULL
);

CREATE TABLE account_source (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    PRIMARY KEY (account_id, source_id)
);

CREATE TABLE recovery_code (
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    used_at TEXT NOT NULL,
    PRIMARY KEY (account_id, code_hash)
);

-- A link by which somebody sets a password, once.
CREATE TABLE invitation (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT NOT NULL
);

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    -- What a person may see of it, to end it.
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- Every form carries it back.
    csrf TEXT NOT NULL,
    -- Said once, on the next page.
    message TEXT NOT NULL,
    -- The browser in a few words.
    agent TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    -- Password known, second step not yet.
    is_half BOOLEAN NOT NULL,
    -- Base32: a second step that waits for its first code; empty where none does.
    pending_secret TEXT NOT NULL,
    -- JSON: recovery codes that were made and not shown yet; empty where none are.
    unseen_codes TEXT NOT NULL,
    -- JSON: where to go on after signing in, and what was typed before; empty where nothing waits.
    going_on TEXT NOT NULL,
    -- JSON: codes of the offerings that a desk worker picked for the client of this moment; empty where none are.
    picks TEXT NOT NULL
);
CREATE INDEX session_by_account ON session (account_id);

-- Wrong passwords and codes, counted per account and per network; no address is kept, only a keyed hash of it.
CREATE TABLE sign_in_failure (
    subject TEXT NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at TEXT NOT NULL
);

-- What this installation alone knows, such as the key under which networks are counted.
CREATE TABLE secret (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- A sign-in that waits for the issuer's answer.
CREATE TABLE oidc_flow (
    state_hash TEXT NOT NULL PRIMARY KEY,
    nonce TEXT NOT NULL,
    pkce_verifier TEXT NOT NULL,
    -- Where to go on, and what was typed.
    going_on TEXT NOT NULL,
    created_at TEXT NOT NULL
);

-- Who did what. Never changed.
CREATE TABLE log_entry (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    -- Kept as text: the entry outlives the account.
    actor TEXT NOT NULL,
    -- A slug, such as `aanbod-gewijzigd`.
    action TEXT NOT NULL,
    -- What it was done to: a kind and its key, such as `aanbod` and `MK-0001`.
    object_kind TEXT NOT NULL,
    object_key TEXT NOT NULL,
    object_name TEXT NOT NULL,
    import_id BIGINT,
    -- A sentence for people; may be empty.
    details TEXT NOT NULL
);
CREATE INDEX log_entry_by_object ON log_entry (object_kind, object_key);

-- A file on its way in: waits until it is applied or thrown away, and stays with its import.
CREATE TABLE upload (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    -- As the log names who brought it.
    actor TEXT NOT NULL,
    source_name TEXT NOT NULL,
    is_new_source BOOLEAN NOT NULL,
    file_name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    -- JSON: which line holds the headers, which column what, mended cells, and which offering a row is about.
    choices TEXT NOT NULL,
    -- Counts what was decided: a plan that was made from less is not kept.
    version BIGINT NOT NULL,
    -- The generation that the plan was made from; 0 while there is no plan.
    planned_at_generation BIGINT NOT NULL,
    -- JSON: the totals of the plan, and what is to be said about the file as a whole.
    summary TEXT NOT NULL,
    -- laten, stoppen or vragen.
    missing_choice TEXT NOT NULL,
    -- bron, kolommen, voorstel, bezig, doorgevoerd.
    state TEXT NOT NULL,
    import_id BIGINT REFERENCES import (id)
);

-- Apart, so that a list of uploads need not read them.
CREATE TABLE upload_file (
    upload_id TEXT NOT NULL PRIMARY KEY REFERENCES upload (id) ON DELETE CASCADE,
    content BLOB NOT NULL
);

-- The rows of a plan, so that a page shows a hundred of five thousand.
CREATE TABLE upload_row (
    upload_id TEXT NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    -- nieuw, gewijzigd, ongewijzigd, ontbreekt, fout.
    kind TEXT NOT NULL,
    -- In the file; 0 where it has none.
    line BIGINT NOT NULL,
    -- Empty for a new one.
    offering_id TEXT NOT NULL,
    -- The version of the offering that the plan was made from.
    version BIGINT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    -- JSON: cells before and after, problems, likely duplicates.
    content TEXT NOT NULL,
    -- What somebody decided about this row: '' or overslaan.
    decision TEXT NOT NULL,
    -- What came of it: '', gedaan, or why not.
    outcome TEXT NOT NULL,
    PRIMARY KEY (upload_id, place)
);
CREATE INDEX upload_row_by_kind ON upload_row (upload_id, kind, place);

-- Which column of the catalogue a header of this source's files means.
CREATE TABLE column_choice (
    source_name TEXT NOT NULL,
    header TEXT NOT NULL,
    -- Its canonical header; empty: not read.
    field TEXT NOT NULL,
    PRIMARY KEY (source_name, header)
);

-- Which offering a row of this source's files is about, where a person said so.
CREATE TABLE row_link (
    source_name TEXT NOT NULL,
    -- Its code, or what it is about where it has none.
    row_key TEXT NOT NULL,
    offering_id TEXT NOT NULL,
    -- JSON: what the row said the last time, where the offering is of another source; empty: not known.
    said TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (source_name, row_key)
);

-- Somebody made sure that an offering is still true. Never the same as changed.
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    offering_id TEXT NOT NULL,
    day TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    -- telefoon, mail, website or aanbieder.
    how TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX review_by_offering ON review (offering_id);

-- Whether a website of an offering answers.
CREATE TABLE link_check (
    url TEXT NOT NULL PRIMARY KEY,
    -- Empty: not yet.
    checked_at TEXT NOT NULL,
    -- In words; empty: it answers.
    trouble TEXT NOT NULL,
    -- Checks in a row that failed.
    failures BIGINT NOT NULL,
    failing_since TEXT NOT NULL,
    -- Failed twice, at least a day apart.
    is_dead BOOLEAN NOT NULL,
    -- While it is being visited: when another process may.
    next_at TEXT NOT NULL
);
CREATE INDEX link_check_by_next ON link_check (next_at);

-- Mail on its way out. What can't be sent stays and is tried again.
CREATE TABLE mail (
    id TEXT NOT NULL PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    -- Empty once it is sent: it may hold a personal link.
    body TEXT NOT NULL,
    -- What it is about, such as `controle` and an id; for whoever waits for it.
    about_kind TEXT NOT NULL,
    about_key TEXT NOT NULL,
    created_at TEXT NOT NULL,
    -- wacht, onderweg, verstuurd, in-map, mislukt, vervallen.
    state TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    -- While it is being sent: when another process may take it over.
    next_attempt_at TEXT NOT NULL,
    -- What went wrong at the last attempt, in words.
    trouble TEXT NOT NULL
);
CREATE INDEX mail_by_about ON mail (about_kind, about_key);
CREATE INDEX mail_by_state ON mail (state, next_attempt_at);

-- Texts of a municipality that are edited on screen: cells laid over those of its files. Every version stays; the
-- highest counts.
CREATE TABLE own_text (
    -- Such as data/functies.csv.
    file TEXT NOT NULL,
    -- The slug of the row; empty for settings.
    slug TEXT NOT NULL,
    version BIGINT NOT NULL,
    -- JSON: columns with what stands there. Without any: as in the files.
    cells TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (file, slug, version)
);

-- Words of carers that are added on screen, and those of the files that are switched off.
CREATE TABLE own_word (
    words TEXT NOT NULL,
    -- A slug of data/begrippen.csv.
    concept TEXT NOT NULL,
    -- From 1 to 100.
    weight BIGINT NOT NULL,
    is_off BOOLEAN NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (words, concept)
);

-- Names that an organisation had before it was renamed or merged into another: its address forwards, its rows go there.
CREATE TABLE organisation_alias (
    name TEXT NOT NULL PRIMARY KEY,
    -- Empty: no address of its own forwards.
    slug TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    -- The generation in which it was merged; 0: it was renamed.
    merged_in BIGINT NOT NULL
);
