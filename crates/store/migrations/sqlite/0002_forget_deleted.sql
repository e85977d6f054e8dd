-- When the connection was deleted, so that the row can go a while after. NULL while it lives.
ALTER TABLE tokens ADD COLUMN deleted_at INTEGER;

-- Of those that are deleted already nobody noted when; it was not after the latest change, for
-- each deletion is one, and the latest is never purged.
UPDATE tokens SET deleted_at = (SELECT MAX(at) FROM changes) WHERE sealed IS NULL;

CREATE INDEX tokens_by_deletion ON tokens (deleted_at) WHERE deleted_at IS NOT NULL;
