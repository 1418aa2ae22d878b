-- Where assets come from, how the last reading went, and when the next is due.

CREATE TABLE feeds (
    name TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    -- NULL: it is read only when somebody asks.
    every_hours BIGINT,
    due_at BIGINT,
    -- The last try, and the last that was taken in.
    read_at BIGINT,
    good_at BIGINT,
    result TEXT NOT NULL,
    says TEXT NOT NULL,
    format TEXT NOT NULL,
    services BIGINT NOT NULL,
    failures BIGINT NOT NULL
);
CREATE INDEX feeds_due ON feeds (due_at) WHERE due_at IS NOT NULL;

-- What was already fetched of a feed that is being read, so that a reading that broke off goes on where it stopped.
CREATE TABLE feed_pages (
    feed TEXT NOT NULL,
    page TEXT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (feed, page)
);

-- Two listings that are one: `asset` is shown as `into_asset`. No references: either may be missing for a while.
CREATE TABLE asset_merges (
    asset TEXT PRIMARY KEY,
    into_asset TEXT NOT NULL,
    at BIGINT NOT NULL,
    made_by TEXT NOT NULL
);
