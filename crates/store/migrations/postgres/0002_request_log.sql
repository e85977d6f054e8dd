-- The request log. Two indexes at most beside its numbers: every one is paid for on every request.

CREATE TABLE requests (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          BIGINT NOT NULL,
    duration_us BIGINT NOT NULL,
    integration TEXT COLLATE "C",
    connection  TEXT COLLATE "C",
    api_key     TEXT,
    method      TEXT NOT NULL,
    path        TEXT NOT NULL,
    operation   TEXT,
    status      BIGINT NOT NULL,
    answered_by TEXT NOT NULL,
    error       TEXT,
    trace_id    TEXT,
    attempts    BIGINT NOT NULL,
    bytes_in    BIGINT NOT NULL,
    bytes_out   BIGINT NOT NULL
);

CREATE INDEX requests_by_connection ON requests (connection, id);
-- Failures are few, and what people look for.
CREATE INDEX requests_by_failure ON requests (id) WHERE status >= 400;
