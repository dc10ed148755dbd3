-- How often something was searched for on a day, and nothing of who did: no address, no time finer than the day.
-- The empty query holds the day's searches whose words are not kept.
CREATE TABLE search_count (
    -- ISO 8601, the day in the Netherlands.
    day TEXT NOT NULL,
    -- In lower case, one space between words.
    query TEXT NOT NULL,
    searches BIGINT NOT NULL,
    -- Of these, how many found nothing.
    without_result BIGINT NOT NULL,
    -- How often a result was chosen.
    clicks BIGINT NOT NULL,
    PRIMARY KEY (day, query)
);
