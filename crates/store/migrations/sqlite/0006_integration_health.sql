-- Whether Atlassian accepts the credentials of the app, as JSON. Beside the document, because every
-- instance notes it and no revision moves for it.
ALTER TABLE integrations ADD COLUMN health TEXT NOT NULL DEFAULT '{"state":"ok"}';
