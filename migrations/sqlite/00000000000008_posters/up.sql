-- How often somebody came by the short address on a poster or folder on a day, and nothing of who did: no address of
-- theirs, no time finer than the day.
CREATE TABLE poster_count (
    -- 2026-03-12, in the Netherlands.
    day TEXT NOT NULL,
    -- The short address without its language: `jong-school-zutphen`.
    poster TEXT NOT NULL,
    visits BIGINT NOT NULL,
    PRIMARY KEY (day, poster)
);
