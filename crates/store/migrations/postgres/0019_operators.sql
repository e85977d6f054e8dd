-- Sessions of operators who are signed in to the dashboard.
CREATE TABLE operator_sessions (
    token       TEXT COLLATE "C" PRIMARY KEY,
    environment TEXT COLLATE "C" NOT NULL,
    key_id      TEXT COLLATE "C" NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL
);

CREATE INDEX operator_sessions_by_end ON operator_sessions (expires_at);

-- What operators changed. The oldest entries of an environment are removed.
CREATE TABLE audit_log (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    environment TEXT COLLATE "C" NOT NULL,
    at          BIGINT NOT NULL,
    key_id      TEXT NOT NULL,
    key_name    TEXT NOT NULL,
    action      TEXT NOT NULL,
    subject     TEXT NOT NULL
);

CREATE INDEX audit_log_by_environment ON audit_log (environment, id);
