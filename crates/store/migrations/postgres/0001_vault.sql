-- Everything but the request log. Times are milliseconds since 1970, booleans 0 or 1, documents
-- JSON; a column beside a document exists because something is looked up or compared by it.
-- Names sort by their bytes, whatever the database's collation.

CREATE TABLE vault (
    id     BIGINT PRIMARY KEY CHECK (id = 1),
    header TEXT NOT NULL
);

CREATE TABLE api_keys (
    hash       TEXT COLLATE "C" PRIMARY KEY,
    id         TEXT COLLATE "C" NOT NULL,
    origin     TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    document   TEXT NOT NULL
);

CREATE TABLE integrations (
    key        TEXT COLLATE "C" PRIMARY KEY,
    created_at BIGINT NOT NULL,
    revision   BIGINT NOT NULL,
    document   TEXT NOT NULL
);

CREATE TABLE connections (
    id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    integration     TEXT COLLATE "C" NOT NULL REFERENCES integrations (key),
    connection      TEXT COLLATE "C" NOT NULL,
    created_at      BIGINT NOT NULL,
    last_fetched_at BIGINT,
    revision        BIGINT NOT NULL,
    end_user        TEXT,
    organization    TEXT,
    search          TEXT NOT NULL,
    document        TEXT NOT NULL,
    UNIQUE (integration, connection)
);

CREATE INDEX connections_by_age ON connections (created_at, id);
CREATE INDEX connections_by_end_user ON connections (end_user) WHERE end_user IS NOT NULL;

CREATE TABLE connection_tags (
    connection_id BIGINT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
    name          TEXT NOT NULL,
    value         TEXT NOT NULL,
    PRIMARY KEY (connection_id, name)
);

CREATE INDEX connection_tags_by_value ON connection_tags (name, value);

-- A row outlives its connection, without its tokens, for the sake of its version: until a while
-- after `deleted_at`.
CREATE TABLE tokens (
    integration       TEXT COLLATE "C" NOT NULL,
    connection        TEXT COLLATE "C" NOT NULL,
    version           BIGINT NOT NULL,
    sealed            BYTEA,
    issued_at         BIGINT NOT NULL,
    access_expires_at BIGINT,
    refreshable       BIGINT NOT NULL,
    granted_at        BIGINT NOT NULL,
    status            TEXT NOT NULL,
    deleted_at        BIGINT,
    PRIMARY KEY (integration, connection)
);

CREATE INDEX tokens_by_deletion ON tokens (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE authorizations (
    state       TEXT COLLATE "C" PRIMARY KEY,
    integration TEXT COLLATE "C" NOT NULL,
    expires_at  BIGINT NOT NULL,
    document    TEXT NOT NULL
);

CREATE TABLE pending_grants (
    id          TEXT COLLATE "C" PRIMARY KEY,
    integration TEXT COLLATE "C" NOT NULL,
    expires_at  BIGINT NOT NULL,
    document    TEXT NOT NULL
);

CREATE TABLE sessions (
    token      TEXT COLLATE "C" PRIMARY KEY,
    expires_at BIGINT NOT NULL,
    document   TEXT NOT NULL
);

-- What is read "after a place" gets its place, `sequence`, when its transaction commits and not
-- before: a reader that saw place 8 would never look for a place 7 that is committed later.
-- Whoever draws a number keeps the row of `places` until the commit is done, so that numbers
-- become visible in their order; and as it is drawn by a deferred trigger, inside of COMMIT, no
-- instance can be held up there while it keeps the others waiting. It is one row for both feeds,
-- so that nobody waits in a circle.
CREATE TABLE places (
    id      BIGINT PRIMARY KEY CHECK (id = 1),
    events  BIGINT NOT NULL,
    changes BIGINT NOT NULL
);

INSERT INTO places (id, events, changes) VALUES (1, 0, 0);

CREATE TABLE events (
    entry    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sequence BIGINT UNIQUE,
    at       BIGINT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE changes (
    entry       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sequence    BIGINT UNIQUE,
    at          BIGINT NOT NULL,
    kind        TEXT NOT NULL,
    integration TEXT COLLATE "C",
    connection  TEXT COLLATE "C"
);

CREATE FUNCTION place_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    place BIGINT;
BEGIN
    UPDATE places SET events = events + 1 WHERE id = 1 RETURNING events INTO STRICT place;
    UPDATE events SET sequence = place WHERE entry = NEW.entry;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER place_event AFTER INSERT ON events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION place_event();

CREATE FUNCTION place_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    place BIGINT;
BEGIN
    UPDATE places SET changes = changes + 1 WHERE id = 1 RETURNING changes INTO STRICT place;
    UPDATE changes SET sequence = place WHERE entry = NEW.entry;
    -- A hint for those who listen; the feed itself is what counts.
    PERFORM pg_notify('threelo_changes', '');
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER place_change AFTER INSERT ON changes
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION place_change();
