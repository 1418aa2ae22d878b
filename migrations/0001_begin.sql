-- The first tables. One text for SQLite and PostgreSQL: TEXT and BIGINT only, times in whole milliseconds of UTC,
-- flags 0 or 1, JSON as TEXT.

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    created_at BIGINT NOT NULL,
    erased_at BIGINT
);

CREATE TABLE advisors (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    disabled BIGINT NOT NULL
);

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    lang TEXT NOT NULL,
    lang_chosen BIGINT NOT NULL,
    owner TEXT NOT NULL,
    advisor_id TEXT REFERENCES advisors (id),
    handoff_id TEXT,
    risk TEXT NOT NULL,
    urgency TEXT NOT NULL,
    mind TEXT NOT NULL,
    rev BIGINT NOT NULL,
    next_seq BIGINT NOT NULL,
    quiet_at BIGINT,
    campaign TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX conversations_person ON conversations (person_id);
CREATE INDEX conversations_quiet ON conversations (quiet_at) WHERE quiet_at IS NOT NULL;

-- Every address that leads to a conversation; the one to answer to stands in the conversation.
CREATE TABLE addresses (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    PRIMARY KEY (channel, address)
);
CREATE INDEX addresses_conversation ON addresses (conversation_id);

CREATE TABLE turns (
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    speaker TEXT NOT NULL,
    advisor_id TEXT REFERENCES advisors (id),
    channel TEXT NOT NULL,
    external_id TEXT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    message TEXT,
    said TEXT NOT NULL,
    reading TEXT,
    PRIMARY KEY (conversation_id, seq)
);
CREATE UNIQUE INDEX turns_external ON turns (channel, external_id) WHERE external_id IS NOT NULL;

CREATE TABLE handoffs (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES people (id),
    reason TEXT NOT NULL,
    risk TEXT NOT NULL,
    urgency TEXT NOT NULL,
    raised_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    advisor_id TEXT REFERENCES advisors (id),
    since BIGINT,
    outcome TEXT
);
CREATE INDEX handoffs_conversation ON handoffs (conversation_id);
CREATE INDEX handoffs_open ON handoffs (raised_at) WHERE state <> 'closed';

-- No reference to the conversation: the parting message outlives a person's erasure until it is sent.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    message TEXT NOT NULL,
    speaker TEXT NOT NULL,
    urgent BIGINT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    lease_until BIGINT,
    error TEXT,
    created_at BIGINT NOT NULL
);
CREATE INDEX outbox_conversation ON outbox (conversation_id, seq);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'pending';

CREATE TABLE timers (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    dialogue TEXT,
    payload TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX timers_conversation ON timers (conversation_id);
CREATE INDEX timers_due ON timers (due_at) WHERE state = 'pending';

CREATE TABLE alerts (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    risk TEXT NOT NULL,
    urgency TEXT NOT NULL,
    because TEXT NOT NULL,
    raised_at BIGINT NOT NULL,
    acked_by TEXT REFERENCES advisors (id),
    acked_at BIGINT
);
CREATE INDEX alerts_conversation ON alerts (conversation_id);
CREATE INDEX alerts_open ON alerts (raised_at) WHERE acked_at IS NULL;

CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    handoff_id TEXT,
    advisor_id TEXT NOT NULL REFERENCES advisors (id),
    at BIGINT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX notes_conversation ON notes (conversation_id);

CREATE TABLE callbacks (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    phone TEXT NOT NULL,
    when_text TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    done_by TEXT REFERENCES advisors (id)
);
CREATE INDEX callbacks_conversation ON callbacks (conversation_id);
CREATE INDEX callbacks_open ON callbacks (at) WHERE state = 'open';

CREATE TABLE needs (
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    need TEXT NOT NULL,
    how TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (person_id, need)
);

CREATE TABLE consents (
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    given BIGINT NOT NULL,
    PRIMARY KEY (person_id, kind, at)
);

CREATE TABLE offers (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    asset TEXT,
    position BIGINT NOT NULL,
    reasons TEXT NOT NULL,
    excluded TEXT NOT NULL
);
CREATE INDEX offers_conversation ON offers (conversation_id);

CREATE TABLE referrals (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    asset TEXT NOT NULL,
    how TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX referrals_conversation ON referrals (conversation_id);

CREATE TABLE outcomes (
    id TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    asset TEXT,
    answer TEXT NOT NULL,
    text TEXT,
    at BIGINT NOT NULL
);
CREATE INDEX outcomes_conversation ON outcomes (conversation_id);

-- Outlives whoever it speaks of, so it holds ids and codes only, never words of a person.
CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject);

-- Only hashes of secrets are kept.
CREATE TABLE sign_in_links (
    hash TEXT PRIMARY KEY,
    advisor_id TEXT NOT NULL REFERENCES advisors (id),
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE advisor_sessions (
    hash TEXT PRIMARY KEY,
    advisor_id TEXT NOT NULL REFERENCES advisors (id),
    expires_at BIGINT NOT NULL
);

CREATE TABLE private_links (
    hash TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX private_links_conversation ON private_links (conversation_id);

CREATE TABLE assets (
    feed TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    missed BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (feed, id)
);

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
