-- Writes with an idempotency key. `name` stands for the connection and the key, `connection` is the
-- number of the connection. `lease_until` is null once the write has ended; without an answer its
-- outcome is unknown. `size` is what the row counts for.
CREATE TABLE idempotency_keys (
    environment TEXT NOT NULL,
    integration TEXT NOT NULL,
    name        TEXT NOT NULL,
    connection  INTEGER NOT NULL,
    attempt     TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    began_at    INTEGER NOT NULL,
    lease_until INTEGER,
    size        INTEGER NOT NULL,
    answer      BLOB,
    PRIMARY KEY (environment, integration, name)
) STRICT;

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (environment, began_at, size);
CREATE INDEX idempotency_keys_by_connection ON idempotency_keys (connection);

-- The sum of `size` for each environment, at least.
CREATE TABLE idempotency_usage (
    environment TEXT PRIMARY KEY,
    bytes       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
