-- The connect session that an authorization belongs to, by which its open ones are counted. NULL for
-- those of the operator, and for those of before.
ALTER TABLE authorizations ADD COLUMN session TEXT COLLATE "C";

CREATE INDEX authorizations_open ON authorizations (session, expires_at);
