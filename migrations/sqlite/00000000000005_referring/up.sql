-- Referrals: the warm handovers that are under way, and what is counted of all of them.
-- An empty text means: not filled in. Times are ISO 8601 in UTC, days in the Netherlands. Tokens are kept as SHA-256.

-- A client whom the desk hands over to an organisation. What says who it is stands in `sealed` and `sealed_remark`
-- only, encrypted with a key that is not in the database. The row goes 30 days after closing.
CREATE TABLE referral (
    id TEXT NOT NULL PRIMARY KEY,
    -- Raised by every change: whoever changes it says what they saw.
    version BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    account_id TEXT NOT NULL,
    -- As the log and as the organisation know who sent it.
    actor TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    -- The offering as it was then; it may be gone.
    offering_id TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    -- Of the organisation.
    email TEXT NOT NULL,
    -- JSON, encrypted: what the carer agreed to share. Empty: gone.
    sealed TEXT NOT NULL,
    -- Of the client, where they told: for the count.
    carer_type TEXT NOT NULL,
    -- verstuurd, gezien, contact-gelegd, gestart or niet-passend.
    state TEXT NOT NULL,
    -- Why it does not fit; a slug.
    reason TEXT NOT NULL,
    -- Encrypted: what the organisation adds to that.
    sealed_remark TEXT NOT NULL,
    -- By then the organisation should have been in touch.
    due_on TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    -- What came of it; empty: still open.
    outcome TEXT NOT NULL
);
CREATE INDEX referral_by_due_day ON referral (closed_at, due_on);

-- By which the organisation opens one referral, without login.
CREATE TABLE referral_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    referral_id TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX referral_link_by_referral ON referral_link (referral_id);

-- What was done with it, and who did. Nothing of the client.
CREATE TABLE referral_event (
    id TEXT NOT NULL PRIMARY KEY,
    referral_id TEXT NOT NULL,
    at TEXT NOT NULL,
    -- As the log names them; of the organisation only that it did.
    by_whom TEXT NOT NULL,
    -- A slug.
    what TEXT NOT NULL
);
CREATE INDEX referral_event_by_referral ON referral_event (referral_id);

-- How often an offering was referred to, by month. Tied to nobody; kept.
CREATE TABLE referral_count (
    -- 2026-03: in which it was sent or printed.
    month TEXT NOT NULL,
    offering_id TEXT NOT NULL,
    -- print, pdf, mail, whatsapp, link or overdracht; lijst: once for a list, however many ways it left in.
    way TEXT NOT NULL,
    -- Empty: not told.
    carer_type TEXT NOT NULL,
    -- What came of a warm handover, or open; empty for the other ways.
    outcome TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (month, offering_id, way, carer_type, outcome)
);
