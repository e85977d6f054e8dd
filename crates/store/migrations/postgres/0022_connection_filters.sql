-- Finds connections by the state and the dates of their tokens without reading the sealed tokens, which are in the same rows.
CREATE INDEX tokens_by_dates ON tokens (environment, state, refreshable, access_expires_at, issued_at, granted_at)
    INCLUDE (integration, connection);
