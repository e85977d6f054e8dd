-- Whether Atlassian accepts the credentials of the app, as JSON. Beside the document, because every
-- instance notes it and no revision moves for it.
ALTER TABLE integrations ADD COLUMN health TEXT NOT NULL DEFAULT '{"state":"ok"}';

-- Connect attempts are in the log too. `kind` is `proxy` or `authorization`, `tags` a JSON object.
ALTER TABLE requests ADD COLUMN kind TEXT NOT NULL DEFAULT 'proxy';
ALTER TABLE requests ADD COLUMN reason TEXT;
ALTER TABLE requests ADD COLUMN tags TEXT;
