-- Ids are UUIDs of version 7, made by the application. Times are ISO 8601 in UTC. An empty text means: not filled in.

-- One row. Every write raises its value, so that indexes and other processes know that something changed.
CREATE TABLE generation (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    value BIGINT NOT NULL
);
INSERT INTO generation (id, value) VALUES (1, 1);

-- One maintained list, such as one steunpunt's spreadsheet. Imports compare within it.
CREATE TABLE source (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_sample BOOLEAN NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
);
-- That of drafts of which nobody has said yet who offers it.
INSERT INTO organisation (id, slug, name) VALUES ('', '', '');

-- The cells of one offering as canonical text (see model::field), so that a row equals what a spreadsheet says.
CREATE TABLE offering (
    id TEXT NOT NULL PRIMARY KEY,
    -- Small and dense: the search index knows an offering by it.
    number BIGINT NOT NULL UNIQUE,
    -- The generation in which the row last changed.
    version BIGINT NOT NULL,
    source_id TEXT NOT NULL REFERENCES source (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    functions TEXT NOT NULL,
    carer_types TEXT NOT NULL,
    cares_for TEXT NOT NULL,
    conditions TEXT NOT NULL,
    serves TEXT NOT NULL,
    place TEXT NOT NULL,
    neighbourhood TEXT NOT NULL,
    postcode TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    whatsapp TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    costs TEXT NOT NULL,
    funding TEXT NOT NULL,
    indication TEXT NOT NULL,
    how_to_apply TEXT NOT NULL,
    times TEXT NOT NULL,
    forms TEXT NOT NULL,
    given_by TEXT NOT NULL,
    burden TEXT NOT NULL,
    languages TEXT NOT NULL,
    keywords TEXT NOT NULL,
    waiting_time TEXT NOT NULL,
    waiting_time_on TEXT NOT NULL,
    quality_mark TEXT NOT NULL,
    desk_info TEXT NOT NULL,
    reviewed_on TEXT NOT NULL,
    reviewed_by TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    successor TEXT NOT NULL,
    status TEXT NOT NULL,
    origin_url TEXT NOT NULL,
    origin_date TEXT NOT NULL
);
-- Addresses don't mind capitals, so two codes that differ in nothing else are the same.
CREATE UNIQUE INDEX offering_by_code ON offering (lower(code));
CREATE INDEX offering_by_source ON offering (source_id);
CREATE INDEX offering_by_organisation ON offering (organisation_id);

-- The id is a small number, because a person types it to take an import back.
CREATE TABLE import (
    id BIGINT NOT NULL PRIMARY KEY,
    source_id TEXT NOT NULL REFERENCES source (id),
    file_name TEXT NOT NULL,
    applied_at TEXT NOT NULL,
    reversed_at TEXT,
    new_count BIGINT NOT NULL,
    changed_count BIGINT NOT NULL,
    unchanged_count BIGINT NOT NULL,
    missing_count BIGINT NOT NULL,
    error_count BIGINT NOT NULL,
    -- JSON: the plan's rows that changed nothing but must be known: missing, in error, warnings.
    remarks TEXT NOT NULL
);

-- Every change of an offering. No foreign key to it: the history outlives an offering that was taken back.
CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    offering_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    import_id BIGINT REFERENCES import (id),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    -- JSON objects from column header to cell; before is null for a new offering, after is null for one taken back.
    before TEXT,
    after TEXT,
    -- Where it moved from one list to another: the ids of both. Then before and after are the same.
    source_before TEXT,
    source_after TEXT
);
CREATE INDEX revision_by_offering ON revision (offering_id);
-- Holds all that the list of who changed what needs.
CREATE INDEX revision_by_actor ON revision (actor, offering_id);
CREATE INDEX revision_by_version ON revision (version);
CREATE INDEX revision_by_import ON revision (import_id);

-- Postcodes with coordinates, loaded by `mantelkaart geo import`. Degrees, WGS 84.
CREATE TABLE postcode_place (
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    municipality TEXT NOT NULL,
    province TEXT NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (postcode, place)
);
