-- Who was told of which event. `receiver` is `first`, `second` or an address; `due_at` the end of
-- a lease or a rest, by the clock of the store.
CREATE TABLE deliveries (
    event       INTEGER NOT NULL REFERENCES events (sequence) ON DELETE CASCADE,
    receiver    TEXT NOT NULL,
    integration TEXT NOT NULL,
    connection  TEXT NOT NULL,
    state       TEXT NOT NULL,
    routed_at   INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    attempts    INTEGER NOT NULL,
    reason      TEXT,
    PRIMARY KEY (event, receiver)
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_waiting ON deliveries (event, receiver) WHERE state = 'waiting';
CREATE INDEX deliveries_in_turn ON deliveries (integration, connection, receiver, event)
    WHERE state = 'waiting';

-- The place up to which events were routed. Nobody waits for those of before this table.
CREATE TABLE outbox (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    routed INTEGER NOT NULL
) STRICT;

INSERT INTO outbox (id, routed) SELECT 1, COALESCE(MAX(sequence), 0) FROM events;
