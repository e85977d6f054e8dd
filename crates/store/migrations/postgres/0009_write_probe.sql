-- One row that is written to find out whether the database takes writes.
CREATE TABLE write_probe (
    id     BIGINT PRIMARY KEY CHECK (id = 1),
    writes BIGINT NOT NULL
);

INSERT INTO write_probe (id, writes) VALUES (1, 0);
