-- Deleted connections that can still be restored: what `connections` and `tokens` held of them, out
-- of reach of everything that serves, lists or refreshes connections.
CREATE TABLE deleted_connections (
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
    PRIMARY KEY (integration, connection)
) STRICT, WITHOUT ROWID;

CREATE INDEX deleted_connections_by_age ON deleted_connections (deleted_at);

-- When the integration was deleted. NULL while it exists.
ALTER TABLE integrations ADD COLUMN deleted_at INTEGER;
