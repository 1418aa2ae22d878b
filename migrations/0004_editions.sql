-- The dialogues and their wording as conversations began with them: JSON of path to text. A conversation in the middle of
-- one goes on in it, whatever was deployed since.

CREATE TABLE editions (
    hash TEXT PRIMARY KEY,
    dialogues TEXT NOT NULL,
    locales TEXT NOT NULL,
    served_at BIGINT NOT NULL
);
