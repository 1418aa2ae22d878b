-- Courses, their sessions, and who has a place. How many places are taken is counted, never kept: a count cannot be wrong.

CREATE TABLE courses (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    needs TEXT NOT NULL,
    lang TEXT NOT NULL,
    example BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- What is watched on demand has no time, no place and no end of seats.
CREATE TABLE course_sessions (
    id TEXT PRIMARY KEY,
    course_id TEXT NOT NULL REFERENCES courses (id),
    mode TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    place TEXT,
    link TEXT,
    seats BIGINT,
    views BIGINT NOT NULL,
    cancelled_at BIGINT
);
CREATE INDEX course_sessions_ends ON course_sessions (ends_at);

CREATE TABLE bookings (
    session_id TEXT NOT NULL REFERENCES course_sessions (id),
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    remind_at BIGINT,
    PRIMARY KEY (session_id, conversation_id)
);
CREATE INDEX bookings_conversation ON bookings (conversation_id);
CREATE INDEX bookings_waiting ON bookings (session_id, at) WHERE state = 'waiting';
CREATE INDEX bookings_remind ON bookings (remind_at) WHERE remind_at IS NOT NULL;
