-- Who was told of which event. `receiver` is `first`, `second` or an address; `due_at` the end of
-- a lease or a rest, by the clock of the store.
CREATE TABLE deliveries (
    event       BIGINT NOT NULL REFERENCES events (sequence) ON DELETE CASCADE,
    receiver    TEXT COLLATE "C" NOT NULL,
    integration TEXT COLLATE "C" NOT NULL,
    connection  TEXT COLLATE "C" NOT NULL,
    state       TEXT NOT NULL,
    routed_at   BIGINT NOT NULL,
    due_at      BIGINT NOT NULL,
    attempts    BIGINT NOT NULL,
    reason      TEXT,
    PRIMARY KEY (event, receiver)
);

CREATE INDEX deliveries_waiting ON deliveries (event, receiver) WHERE state = 'waiting';
CREATE INDEX deliveries_in_turn ON deliveries (integration, connection, receiver, event)
    WHERE state = 'waiting';

-- The place up to which events were routed. Nobody waits for those of before this table.
CREATE TABLE outbox (
    id     BIGINT PRIMARY KEY CHECK (id = 1),
    routed BIGINT NOT NULL
);

INSERT INTO outbox (id, routed) SELECT 1, COALESCE(MAX(sequence), 0) FROM events;
