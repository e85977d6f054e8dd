-- Environments. A key of an integration, and an id of a connection, is unique within one. What was
-- stored before belongs to the environment `default`, which the gateway adds when it starts.
CREATE TABLE environments (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- SQLite changes no primary key, so these tables are made anew. Their order matters: dropping a
-- table deletes its rows, and with them those that refer to it.
CREATE TABLE new_integrations (
    environment TEXT NOT NULL,
    key         TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    document    TEXT NOT NULL,
    health      TEXT NOT NULL DEFAULT '{"state":"ok"}',
    deleted_at  INTEGER,
    PRIMARY KEY (environment, key)
) STRICT;

INSERT INTO new_integrations (environment, key, created_at, revision, document, health, deleted_at)
SELECT 'default', key, created_at, revision, document, health, deleted_at FROM integrations;

CREATE TABLE new_connections (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    environment     TEXT NOT NULL,
    integration     TEXT NOT NULL,
    connection      TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    last_fetched_at INTEGER,
    revision        INTEGER NOT NULL,
    end_user        TEXT,
    organization    TEXT,
    search          TEXT NOT NULL,
    document        TEXT NOT NULL,
    UNIQUE (environment, integration, connection),
    FOREIGN KEY (environment, integration) REFERENCES new_integrations (environment, key)
) STRICT;

INSERT INTO new_connections (id, environment, integration, connection, created_at, last_fetched_at,
    revision, end_user, organization, search, document)
SELECT id, 'default', integration, connection, created_at, last_fetched_at,
    revision, end_user, organization, search, document FROM connections;

-- No number is given twice, those of deleted connections included.
DELETE FROM sqlite_sequence WHERE name = 'new_connections';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'new_connections', seq FROM sqlite_sequence WHERE name = 'connections';

CREATE TABLE new_connection_tags (
    connection_id INTEGER NOT NULL REFERENCES new_connections (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    value         TEXT NOT NULL,
    PRIMARY KEY (connection_id, name)
) STRICT, WITHOUT ROWID;

INSERT INTO new_connection_tags (connection_id, name, value)
SELECT connection_id, name, value FROM connection_tags;

DROP TABLE connection_tags;
DROP TABLE connections;
DROP TABLE integrations;
ALTER TABLE new_integrations RENAME TO integrations;
ALTER TABLE new_connections RENAME TO connections;
ALTER TABLE new_connection_tags RENAME TO connection_tags;

CREATE INDEX connections_by_age ON connections (environment, created_at, id);
CREATE INDEX connections_by_end_user ON connections (end_user) WHERE end_user IS NOT NULL;
CREATE INDEX connection_tags_by_value ON connection_tags (name, value);

CREATE TABLE new_tokens (
    environment       TEXT NOT NULL,
    integration       TEXT NOT NULL,
    connection        TEXT NOT NULL,
    version           INTEGER NOT NULL,
    sealed            BLOB,
    issued_at         INTEGER NOT NULL,
    access_expires_at INTEGER,
    refreshable       INTEGER NOT NULL,
    granted_at        INTEGER NOT NULL,
    status            TEXT NOT NULL,
    deleted_at        INTEGER,
    state             TEXT NOT NULL DEFAULT '',
    rotated_by        TEXT,
    lease_owner       TEXT,
    lease_until       INTEGER,
    fence             INTEGER NOT NULL DEFAULT 0,
    attempt_id        TEXT,
    first_sent_at     INTEGER,
    last_sent_at      INTEGER,
    sends             INTEGER NOT NULL DEFAULT 0,
    refusals          INTEGER NOT NULL DEFAULT 0,
    announced         INTEGER,
    PRIMARY KEY (environment, integration, connection)
) STRICT, WITHOUT ROWID;

INSERT INTO new_tokens (environment, integration, connection, version, sealed, issued_at,
    access_expires_at, refreshable, granted_at, status, deleted_at, state, rotated_by, lease_owner,
    lease_until, fence, attempt_id, first_sent_at, last_sent_at, sends, refusals, announced)
SELECT 'default', integration, connection, version, sealed, issued_at,
    access_expires_at, refreshable, granted_at, status, deleted_at, state, rotated_by, lease_owner,
    lease_until, fence, attempt_id, first_sent_at, last_sent_at, sends, refusals, announced
FROM tokens;

DROP TABLE tokens;
ALTER TABLE new_tokens RENAME TO tokens;

CREATE INDEX tokens_by_deletion ON tokens (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX tokens_under_way ON tokens (environment, integration, connection)
    WHERE attempt_id IS NOT NULL;
CREATE INDEX tokens_by_issue ON tokens (issued_at);
CREATE INDEX tokens_by_grant ON tokens (granted_at);

CREATE TABLE new_late_answers (
    environment TEXT NOT NULL,
    integration TEXT NOT NULL,
    connection  TEXT NOT NULL,
    id          TEXT NOT NULL,
    version     INTEGER NOT NULL,
    granted_at  INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    sealed      BLOB NOT NULL,
    PRIMARY KEY (environment, integration, connection, id)
) STRICT, WITHOUT ROWID;

INSERT INTO new_late_answers (environment, integration, connection, id, version, granted_at,
    received_at, sealed)
SELECT 'default', integration, connection, id, version, granted_at,
    received_at, sealed FROM late_answers;

DROP TABLE late_answers;
ALTER TABLE new_late_answers RENAME TO late_answers;

CREATE TABLE new_deleted_connections (
    environment       TEXT NOT NULL,
    integration       TEXT NOT NULL,
    connection        TEXT NOT NULL,
    deleted_at        INTEGER NOT NULL,
    id                INTEGER NOT NULL,
    created_at        INTEGER NOT NULL,
    last_fetched_at   INTEGER,
    revision          INTEGER NOT NULL,
    document          TEXT NOT NULL,
    version           INTEGER NOT NULL,
    sealed            BLOB NOT NULL,
    issued_at         INTEGER NOT NULL,
    access_expires_at INTEGER,
    refreshable       INTEGER NOT NULL,
    granted_at        INTEGER NOT NULL,
    status            TEXT NOT NULL,
    rotated_by        TEXT,
    PRIMARY KEY (environment, integration, connection)
) STRICT, WITHOUT ROWID;

INSERT INTO new_deleted_connections (environment, integration, connection, deleted_at, id,
    created_at, last_fetched_at, revision, document, version, sealed, issued_at,
    access_expires_at, refreshable, granted_at, status, rotated_by)
SELECT 'default', integration, connection, deleted_at, id,
    created_at, last_fetched_at, revision, document, version, sealed, issued_at,
    access_expires_at, refreshable, granted_at, status, rotated_by FROM deleted_connections;

DROP TABLE deleted_connections;
ALTER TABLE new_deleted_connections RENAME TO deleted_connections;

CREATE INDEX deleted_connections_by_age ON deleted_connections (deleted_at);

-- These are not found by name. A change of the API keys or environments belongs to none.
ALTER TABLE authorizations ADD COLUMN environment TEXT NOT NULL DEFAULT 'default';
ALTER TABLE pending_grants ADD COLUMN environment TEXT NOT NULL DEFAULT 'default';
ALTER TABLE api_keys ADD COLUMN environment TEXT NOT NULL DEFAULT 'default';
ALTER TABLE sessions ADD COLUMN environment TEXT NOT NULL DEFAULT 'default';
ALTER TABLE events ADD COLUMN environment TEXT NOT NULL DEFAULT 'default';
ALTER TABLE deliveries ADD COLUMN environment TEXT NOT NULL DEFAULT 'default';
ALTER TABLE changes ADD COLUMN environment TEXT DEFAULT 'default';

DROP INDEX deliveries_in_turn;
CREATE INDEX deliveries_in_turn ON deliveries (environment, integration, connection, receiver, event)
    WHERE state = 'waiting';
