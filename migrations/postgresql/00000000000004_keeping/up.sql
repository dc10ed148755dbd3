-- What keeps the catalogue true: when it is checked, who is asked, what they answer, what visitors say.
-- An empty text means: not filled in. Times are ISO 8601 in UTC, days in the Netherlands. Tokens are kept as SHA-256.

-- After how many months an offering must be checked again. The most specific that exists counts, the shortest of equals.
CREATE TABLE rhythm (
    -- Empty: all.
    source_id TEXT NOT NULL,
    -- A basic function; empty: all.
    function TEXT NOT NULL,
    months BIGINT NOT NULL,
    PRIMARY KEY (source_id, function)
);
INSERT INTO rhythm (source_id, function, months) VALUES ('', '', 12), ('', 'respijtzorg', 6);

-- A question to a provider whether an offering is still true.
CREATE TABLE check_request (
    id TEXT NOT NULL PRIMARY KEY,
    offering_id TEXT NOT NULL,
    -- In lower case.
    email TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    -- The address of this site as whoever asked saw it: the reminder leads there too.
    origin TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    reminded_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    -- klopt, veranderd or bestaat-niet-meer.
    answer TEXT NOT NULL
);
CREATE INDEX check_request_by_offering ON check_request (offering_id);
CREATE INDEX check_request_by_email ON check_request (email);

-- The link in one mail: it opens what this address was asked until then. No login.
CREATE TABLE check_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- What a provider wants changed; an editor approves it.
CREATE TABLE change_request (
    id TEXT NOT NULL PRIMARY KEY,
    -- The question that it answers.
    request_id TEXT NOT NULL,
    offering_id TEXT NOT NULL,
    -- veranderd or bestaat-niet-meer.
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    -- JSON: header of a column to its cell as the provider saw it and as it should be.
    changes TEXT NOT NULL,
    note TEXT NOT NULL,
    -- open, overgenomen, afgewezen or ingetrokken.
    state TEXT NOT NULL,
    -- Headers of the columns that were taken over, joined by `|`.
    taken TEXT NOT NULL,
    -- Why not, or not all; may be empty.
    reason TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL
);
CREATE INDEX change_request_by_state ON change_request (state);
CREATE INDEX change_request_by_request ON change_request (request_id);

-- What a visitor or a desk worker says is wrong. Of a visitor nothing but what they wrote.
CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY,
    -- Empty: about help that the catalogue does not have.
    offering_id TEXT NOT NULL,
    -- A day, no finer: when it was first said.
    day TEXT NOT NULL,
    -- bezoeker or loket.
    origin TEXT NOT NULL,
    -- Of the desk: the colleague's name. Of others nothing.
    told_by TEXT NOT NULL,
    -- telefoon, website, gestopt, tekst, anders, klopt-niet or mist.
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    -- How often the same was said.
    times BIGINT NOT NULL,
    -- open or afgehandeld.
    state TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL
);
CREATE INDEX report_by_state ON report (state);
CREATE INDEX report_by_offering ON report (offering_id);
