-- Environments. A key of an integration, and an id of a connection, is unique within one. What was
-- stored before belongs to the environment `default`, which the gateway adds when it starts. The
-- columns keep that default for instances of an earlier version that still run: those know no
-- other environment, and refresh, change and delete what is there until they are replaced.
CREATE TABLE environments (
    id         TEXT COLLATE "C" PRIMARY KEY,
    name       TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

ALTER TABLE connections
    DROP CONSTRAINT connections_integration_fkey,
    DROP CONSTRAINT connections_integration_connection_key,
    ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default',
    ADD UNIQUE (environment, integration, connection);

ALTER TABLE integrations
    DROP CONSTRAINT integrations_pkey,
    ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default',
    ADD PRIMARY KEY (environment, key);

ALTER TABLE connections
    ADD FOREIGN KEY (environment, integration) REFERENCES integrations (environment, key);

DROP INDEX connections_by_age;
CREATE INDEX connections_by_age ON connections (environment, created_at, id);

ALTER TABLE tokens
    DROP CONSTRAINT tokens_pkey,
    ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default',
    ADD PRIMARY KEY (environment, integration, connection);

DROP INDEX tokens_under_way;
CREATE INDEX tokens_under_way ON tokens (environment, integration, connection)
    WHERE attempt_id IS NOT NULL;

ALTER TABLE late_answers
    DROP CONSTRAINT late_answers_pkey,
    ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default',
    ADD PRIMARY KEY (environment, integration, connection, id);

ALTER TABLE deleted_connections
    DROP CONSTRAINT deleted_connections_pkey,
    ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default',
    ADD PRIMARY KEY (environment, integration, connection);

-- These are not found by name. A change of the API keys or environments belongs to none, and
-- neither does a request whose caller was not authenticated.
ALTER TABLE authorizations ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE pending_grants ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE api_keys ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE sessions ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE events ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE deliveries ADD COLUMN environment TEXT COLLATE "C" NOT NULL DEFAULT 'default';
ALTER TABLE changes ADD COLUMN environment TEXT COLLATE "C" DEFAULT 'default';
ALTER TABLE requests ADD COLUMN environment TEXT COLLATE "C" DEFAULT 'default';

DROP INDEX deliveries_in_turn;
CREATE INDEX deliveries_in_turn ON deliveries (environment, integration, connection, receiver, event)
    WHERE state = 'waiting';
