-- Writes with an idempotency key. `name` stands for the connection and the key, `connection` is the
-- number of the connection. `lease_until` is null once the write has ended; without an answer its
-- outcome is unknown. `size` is what the row counts for.
CREATE TABLE idempotency_keys (
    environment TEXT COLLATE "C" NOT NULL,
    integration TEXT COLLATE "C" NOT NULL,
    name        TEXT COLLATE "C" NOT NULL,
    connection  BIGINT NOT NULL,
    attempt     TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    began_at    BIGINT NOT NULL,
    lease_until BIGINT,
    size        BIGINT NOT NULL,
    answer      BYTEA,
    PRIMARY KEY (environment, integration, name)
);

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (environment, began_at, size);
CREATE INDEX idempotency_keys_by_connection ON idempotency_keys (connection);

-- The sum of `size` for each environment, at least.
CREATE TABLE idempotency_usage (
    environment TEXT COLLATE "C" PRIMARY KEY,
    bytes       BIGINT NOT NULL
);
