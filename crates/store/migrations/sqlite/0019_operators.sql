-- Sessions of operators who are signed in to the dashboard.
CREATE TABLE operator_sessions (
    token       TEXT PRIMARY KEY,
    environment TEXT NOT NULL,
    key_id      TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX operator_sessions_by_end ON operator_sessions (expires_at);

-- What operators changed. The oldest entries of an environment are removed.
CREATE TABLE audit_log (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    environment TEXT NOT NULL,
    at          INTEGER NOT NULL,
    key_id      TEXT NOT NULL,
    key_name    TEXT NOT NULL,
    action      TEXT NOT NULL,
    subject     TEXT NOT NULL
) STRICT;

CREATE INDEX audit_log_by_environment ON audit_log (environment, id);
