-- The request log. Two indexes at most: every one is paid for on every request.

CREATE TABLE requests (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    integration TEXT,
    connection  TEXT,
    api_key     TEXT,
    method      TEXT NOT NULL,
    path        TEXT NOT NULL,
    operation   TEXT,
    status      INTEGER NOT NULL,
    answered_by TEXT NOT NULL,
    error       TEXT,
    trace_id    TEXT,
    attempts    INTEGER NOT NULL,
    bytes_in    INTEGER NOT NULL,
    bytes_out   INTEGER NOT NULL
) STRICT;

CREATE INDEX requests_by_connection ON requests (connection, id);
-- Failures are few, and what people look for.
CREATE INDEX requests_by_failure ON requests (id) WHERE status >= 400;
