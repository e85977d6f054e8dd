-- The environment of the caller. What was logged before belongs to `default`.
ALTER TABLE requests ADD COLUMN environment TEXT DEFAULT 'default';
