-- Connect attempts are in the log too. `kind` is `proxy` or `authorization`, `tags` a JSON object.
ALTER TABLE requests ADD COLUMN kind TEXT NOT NULL DEFAULT 'proxy';
ALTER TABLE requests ADD COLUMN reason TEXT;
ALTER TABLE requests ADD COLUMN tags TEXT;
