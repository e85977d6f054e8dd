-- Everything but the request log. Times are milliseconds since 1970, booleans 0 or 1, documents
-- JSON; a column beside a document exists because something is looked up or compared by it.

CREATE TABLE vault (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    header TEXT NOT NULL
) STRICT;

CREATE TABLE api_keys (
    hash       TEXT PRIMARY KEY,
    id         TEXT NOT NULL,
    origin     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    document   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE integrations (
    key        TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    revision   INTEGER NOT NULL,
    document   TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT, here and below: a number is never given twice, deletions or not.
CREATE TABLE connections (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    integration     TEXT NOT NULL REFERENCES integrations (key),
    connection      TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    last_fetched_at INTEGER,
    revision        INTEGER NOT NULL,
    end_user        TEXT,
    organization    TEXT,
    search          TEXT NOT NULL,
    document        TEXT NOT NULL,
    UNIQUE (integration, connection)
) STRICT;

CREATE INDEX connections_by_age ON connections (created_at, id);
CREATE INDEX connections_by_end_user ON connections (end_user) WHERE end_user IS NOT NULL;

CREATE TABLE connection_tags (
    connection_id INTEGER NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    value         TEXT NOT NULL,
    PRIMARY KEY (connection_id, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX connection_tags_by_value ON connection_tags (name, value);

-- A row outlives its connection, without its tokens, for the sake of its version.
CREATE TABLE tokens (
    integration       TEXT NOT NULL,
    connection        TEXT NOT NULL,
    version           INTEGER NOT NULL,
    sealed            BLOB,
    issued_at         INTEGER NOT NULL,
    access_expires_at INTEGER,
    refreshable       INTEGER NOT NULL,
    granted_at        INTEGER NOT NULL,
    status            TEXT NOT NULL,
    PRIMARY KEY (integration, connection)
) STRICT, WITHOUT ROWID;

CREATE TABLE authorizations (
    state       TEXT PRIMARY KEY,
    integration TEXT NOT NULL,
    expires_at  INTEGER NOT NULL,
    document    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pending_grants (
    id          TEXT PRIMARY KEY,
    integration TEXT NOT NULL,
    expires_at  INTEGER NOT NULL,
    document    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token      TEXT PRIMARY KEY,
    expires_at INTEGER NOT NULL,
    document   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE changes (
    sequence    INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    integration TEXT,
    connection  TEXT
) STRICT;
