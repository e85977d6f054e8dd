-- The name of the API key, beside its id. The number follows that of the vault's migration.
ALTER TABLE requests ADD COLUMN api_key_name TEXT;
