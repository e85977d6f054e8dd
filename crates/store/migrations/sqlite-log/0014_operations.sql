-- Operations have messages, a JSON array, and a trace context.
ALTER TABLE requests ADD COLUMN messages TEXT;
ALTER TABLE requests ADD COLUMN trace TEXT;
