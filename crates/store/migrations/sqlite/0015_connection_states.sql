-- Counts the connections in each state for metrics, without reading their tokens.
CREATE INDEX tokens_by_state ON tokens (state) WHERE sealed IS NOT NULL;
