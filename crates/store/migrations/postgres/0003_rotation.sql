-- What a rotation leaves behind while it is under way. `state` is that of `status`, to search by;
-- `rotated_by` the attempt that brought the tokens. A lease without owner is a rest. `fence` goes
-- up with every claim; `announced` says how many days ahead the end of the grant was announced.
ALTER TABLE tokens
    ADD COLUMN state         TEXT NOT NULL DEFAULT '',
    ADD COLUMN rotated_by    TEXT,
    ADD COLUMN lease_owner   TEXT,
    ADD COLUMN lease_until   BIGINT,
    ADD COLUMN fence         BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN attempt_id    TEXT,
    ADD COLUMN first_sent_at BIGINT,
    ADD COLUMN last_sent_at  BIGINT,
    ADD COLUMN sends         BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN refusals      BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN announced     BIGINT;

CREATE INDEX tokens_under_way ON tokens (integration, connection) WHERE attempt_id IS NOT NULL;
CREATE INDEX tokens_by_issue ON tokens (issued_at);
CREATE INDEX tokens_by_grant ON tokens (granted_at);

-- Tokens that came when others had taken their place; `version` is that of the tokens that they
-- were to replace.
CREATE TABLE late_answers (
    integration TEXT COLLATE "C" NOT NULL,
    connection  TEXT COLLATE "C" NOT NULL,
    id          TEXT COLLATE "C" NOT NULL,
    version     BIGINT NOT NULL,
    granted_at  BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    sealed      BYTEA NOT NULL,
    PRIMARY KEY (integration, connection, id)
);
