-- How the pages of an environment look, as JSON, and its logo.
ALTER TABLE environments ADD COLUMN appearance TEXT;
ALTER TABLE environments ADD COLUMN logo BLOB;
