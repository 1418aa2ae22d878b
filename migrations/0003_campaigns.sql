-- One source of outreach: a poster, a partner's page. Conversations have carried its name since the first tables. There is no
-- reference between them: a link may be older than its row here, or made up.

CREATE TABLE campaigns (
    name TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    place TEXT,
    languages TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    ended_at BIGINT
);

-- What reports ask: all that began between two days.
CREATE INDEX conversations_created ON conversations (created_at);
