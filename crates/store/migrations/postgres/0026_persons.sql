-- The person who signed in at an identity provider, as JSON. Such a session has no key, and an empty `key_id`.
ALTER TABLE operator_sessions ADD COLUMN person TEXT;
