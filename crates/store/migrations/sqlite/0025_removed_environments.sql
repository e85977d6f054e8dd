-- The ids of removed environments. A request that was authenticated before the removal adds nothing to them.
CREATE TABLE removed_environments (
    id         TEXT PRIMARY KEY,
    removed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
