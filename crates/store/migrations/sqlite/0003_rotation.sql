-- What a rotation leaves behind while it is under way. `state` is that of `status`, to search by;
-- `rotated_by` the attempt that brought the tokens. A lease without owner is a rest. `fence` goes
-- up with every claim; `announced` says how many days ahead the end of the grant was announced.
ALTER TABLE tokens ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE tokens ADD COLUMN rotated_by TEXT;
ALTER TABLE tokens ADD COLUMN lease_owner TEXT;
ALTER TABLE tokens ADD COLUMN lease_until INTEGER;
ALTER TABLE tokens ADD COLUMN fence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tokens ADD COLUMN attempt_id TEXT;
ALTER TABLE tokens ADD COLUMN first_sent_at INTEGER;
ALTER TABLE tokens ADD COLUMN last_sent_at INTEGER;
ALTER TABLE tokens ADD COLUMN sends INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tokens ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tokens ADD COLUMN announced INTEGER;

UPDATE tokens SET state = json_extract(status, '$.state') WHERE sealed IS NOT NULL;

CREATE INDEX tokens_under_way ON tokens (integration, connection) WHERE attempt_id IS NOT NULL;
CREATE INDEX tokens_by_issue ON tokens (issued_at);
CREATE INDEX tokens_by_grant ON tokens (granted_at);

-- Tokens that came when others had taken their place; `version` is that of the tokens that they
-- were to replace.
CREATE TABLE late_answers (
    integration TEXT NOT NULL,
    connection  TEXT NOT NULL,
    id          TEXT NOT NULL,
    version     INTEGER NOT NULL,
    granted_at  INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    sealed      BLOB NOT NULL,
    PRIMARY KEY (integration, connection, id)
) STRICT, WITHOUT ROWID;
