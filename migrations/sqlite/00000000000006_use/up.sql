-- How often the page of an offering was opened in a month, and nothing of who did: no address, no time finer than the
-- month.
CREATE TABLE use_count (
    -- 2026-03, in the Netherlands.
    month TEXT NOT NULL,
    -- It may be gone.
    offering_id TEXT NOT NULL,
    views BIGINT NOT NULL,
    PRIMARY KEY (month, offering_id)
);
