-- API keys expire, are revoked instead of deleted, and have permissions, in `document`: those that exist
-- may do everything, as before.
ALTER TABLE api_keys ADD COLUMN expires_at INTEGER;
ALTER TABLE api_keys ADD COLUMN last_used_at INTEGER;
ALTER TABLE api_keys ADD COLUMN revoked_at INTEGER;

-- The documents are JSON objects with members. Text functions cannot fail on one that is damaged.
UPDATE api_keys SET document = '{"permissions":["environment:*"],' || substr(document, 2)
    WHERE substr(document, 1, 2) = '{"';
