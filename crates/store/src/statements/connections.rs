//! Connections, except listing them (`list`).

use async_trait::async_trait;
use sqlx::QueryBuilder;
use threelo_core::{
    Timestamp,
    connection::{Connection as Record, Tags},
    event::Event,
    id::{ConnectionKey, EnvironmentId, IntegrationKey},
    storage::{
        ConnectionFilter, ConnectionStore, DeletedConnection, ListedConnection, Listing,
        PutConnection, PutOutcome, StoreError, Subject, ToMillis, UpdateOutcome,
    },
    token::{TokenState, TokenVersion},
};

use super::{
    Connection, Db, Row, Store, Table,
    changes::announce,
    columns::{
        column, document_in, maybe_moment, moment, out_of_range, plain, signed, to_document_in,
        unsigned,
    },
    deleted::{self, Which},
    environments,
    events::emit,
    failed, list,
    tokens::put_tokens,
};

#[async_trait]
impl ConnectionStore for Store {
    async fn put_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError> {
        let record = put.connection.to_millis();
        let mut write = self.0.write().await?;
        write.share(Table::Integrations).await?;
        environments::check(&mut write, &record.key.environment).await?;
        if let Some(pending) = &put.pending {
            let used = sqlx::query("DELETE FROM pending_grants WHERE id = $1")
                .bind(pending.to_hex())
                .execute(&mut *write)
                .await
                .map_err(failed)?;
            if used.rows_affected() == 0 {
                return Ok(PutOutcome::PendingGone);
            }
        }
        if !put_all(&mut write, &put).await? {
            return Ok(PutOutcome::Conflict);
        }
        // A deleted connection with this key is erased.
        deleted::erase(&mut write, Which::One(&record.key)).await?;
        let id = upsert(&mut write, &record).await?;
        set_tags(&mut write, id, &record.tags).await?;
        write.commit().await?;
        Ok(PutOutcome::Stored(id))
    }

    async fn token_version(&self, key: &ConnectionKey) -> Result<TokenVersion, StoreError> {
        let row = sqlx::query(
            "SELECT version FROM tokens
             WHERE environment = $1 AND integration = $2 AND connection = $3",
        )
        .bind(key.environment.as_str())
        .bind(key.integration.as_str())
        .bind(key.connection.as_str())
        .fetch_optional(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        match row {
            Some(row) => unsigned(&row, "version").map(TokenVersion),
            None => Ok(TokenVersion::default()),
        }
    }

    async fn connection_states(&self) -> Result<Vec<(TokenState, u64)>, StoreError> {
        let rows = sqlx::query(
            "SELECT state, COUNT(*) AS total FROM tokens WHERE sealed IS NOT NULL GROUP BY state",
        )
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let count = |row: &Row| {
            let state = column::<&str>(row, "state")?.parse();
            let state = state.map_err(|_| out_of_range("tokens.state"))?;
            Ok((state, unsigned(row, "total")?))
        };
        rows.iter().map(count).collect()
    }

    async fn connection(&self, key: &ConnectionKey) -> Result<Option<Record>, StoreError> {
        let row = sqlx::query(
            "SELECT id, environment, created_at, last_fetched_at, revision, document FROM connections
             WHERE environment = $1 AND integration = $2 AND connection = $3",
        )
        .bind(key.environment.as_str())
        .bind(key.integration.as_str())
        .bind(key.connection.as_str())
        .fetch_optional(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        row.as_ref().map(record).transpose()
    }

    async fn connections(
        &self,
        filter: &ConnectionFilter,
    ) -> Result<Listing<ListedConnection>, StoreError> {
        list::list(&mut *self.0.read().await?, filter).await
    }

    async fn count_connections(&self, filter: &ConnectionFilter) -> Result<u64, StoreError> {
        list::count(&mut *self.0.read().await?, filter).await
    }

    async fn update_connections(
        &self,
        connections: &[Record],
        events: &[Event],
    ) -> Result<UpdateOutcome, StoreError> {
        let mut connections: Vec<_> = connections.iter().map(ToMillis::to_millis).collect();
        connections.sort_by(|one, other| one.key.cmp(&other.key));
        let mut write = self.0.write().await?;
        write.share(Table::Integrations).await?;
        for connection in connections {
            if !update(&mut write, &connection).await? {
                let key = connection.key;
                return Ok(match exists(&mut write, &key).await? {
                    true => UpdateOutcome::Conflict(key),
                    false => UpdateOutcome::Unknown(key),
                });
            }
            set_tags(&mut write, connection.id, &connection.tags).await?;
            let subject = Subject::Connection(connection.key);
            announce(&mut write, &subject, connection.updated_at).await?;
        }
        for event in events {
            emit(&mut write, event).await?;
        }
        write.commit().await?;
        Ok(UpdateOutcome::Updated)
    }

    async fn touch_connections(
        &self,
        fetched: &[(ConnectionKey, Timestamp)],
    ) -> Result<(), StoreError> {
        let mut fetched: Vec<_> = fetched.iter().collect();
        fetched.sort();
        let mut write = self.0.write().await?;
        write.share(Table::Integrations).await?;
        for (key, at) in fetched {
            sqlx::query(
                "UPDATE connections SET last_fetched_at = $4
                 WHERE environment = $1 AND integration = $2 AND connection = $3
                     AND (last_fetched_at IS NULL OR last_fetched_at < $4)",
            )
            .bind(key.environment.as_str())
            .bind(key.integration.as_str())
            .bind(key.connection.as_str())
            .bind(at.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        }
        write.commit().await
    }

    async fn delete_connection(
        &self,
        key: &ConnectionKey,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.delete(key, event.at, Some(event)).await
    }

    async fn deleted_connection(
        &self,
        key: &ConnectionKey,
    ) -> Result<Option<DeletedConnection>, StoreError> {
        deleted::one(&mut *self.0.read().await?, key).await
    }

    async fn deleted_connections(
        &self,
        environment: &EnvironmentId,
        integration: Option<IntegrationKey>,
    ) -> Result<Listing<DeletedConnection>, StoreError> {
        deleted::list(
            &mut *self.0.read().await?,
            environment,
            integration.as_ref(),
        )
        .await
    }

    async fn restore_connection(&self, put: PutConnection) -> Result<PutOutcome, StoreError> {
        let record = put.connection.to_millis();
        let mut write = self.0.write().await?;
        write.share(Table::Integrations).await?;
        if !put_all(&mut write, &put).await? || !deleted::take(&mut write, &record).await? {
            return Ok(PutOutcome::Conflict);
        }
        insert_again(&mut write, &record).await?;
        set_tags(&mut write, record.id, &record.tags).await?;
        write.commit().await?;
        Ok(PutOutcome::Stored(record.id))
    }

    async fn erase_connection(&self, key: &ConnectionKey) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let erased = deleted::erase(&mut write, Which::One(key)).await?;
        write.commit().await?;
        Ok(erased > 0)
    }

    async fn purge_connections(&self, deleted_before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        deleted::purge(&mut write, deleted_before).await?;
        // Existing tokens are never removed, even if an older version that writes to the same database
        // left a value in `deleted_at`.
        let purged = sqlx::query("DELETE FROM tokens WHERE deleted_at < $1 AND sealed IS NULL")
            .bind(deleted_before.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(purged.rows_affected())
    }
}

impl Store {
    /// Deletes a connection and stores the event. If the page of its row is damaged, only its tokens
    /// are deleted. The row stays and cannot be restored; it no longer counts as a connection.
    pub(super) async fn delete(
        &self,
        key: &ConnectionKey,
        at: Timestamp,
        event: Option<&Event>,
    ) -> Result<bool, StoreError> {
        match self.try_to_delete(key, at, event, true).await {
            Err(StoreError::Corrupt { what, reason }) => {
                tracing::error!(connection = %key, what, reason, "deleting the tokens only");
                self.try_to_delete(key, at, event, false).await
            }
            deleted => deleted,
        }
    }

    async fn try_to_delete(
        &self,
        key: &ConnectionKey,
        at: Timestamp,
        event: Option<&Event>,
        with_row: bool,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        write.share(Table::Integrations).await?;
        let deleted = match with_row {
            true => deleted::keep(&mut write, Which::One(key), at).await?,
            false => deleted::erase_tokens(&mut write, key, at).await?,
        };
        if deleted == 0 {
            return Ok(false);
        }
        if let Some(event) = event {
            emit(&mut write, event).await?;
        }
        announce(&mut write, &Subject::Connection(key.clone()), at).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// Reads a connection. Some of its fields are only stored in columns.
pub(super) fn record(row: &Row) -> Result<Record, StoreError> {
    Ok(Record {
        id: column(row, "id")?,
        created_at: moment(row, "created_at")?,
        last_fetched_at: maybe_moment(row, "last_fetched_at")?,
        revision: unsigned(row, "revision")?,
        ..document_in("connections", row)?
    })
}

/// Stores the tokens and the events of a connection, if its integration exists and the tokens follow
/// the expected version. Returns whether it did.
async fn put_all(connection: &mut Connection, put: &PutConnection) -> Result<bool, StoreError> {
    let key = &put.connection.key;
    let integration = sqlx::query(
        "SELECT key FROM integrations
             WHERE environment = $1 AND key = $2 AND deleted_at IS NULL",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .fetch_optional(&mut *connection)
    .await
    .map_err(failed)?;
    if integration.is_none()
        || put.tokens.version != put.expected.next()
        || !put_tokens(connection, key, put.expected, &put.tokens).await?
    {
        return Ok(false);
    }
    for event in &put.events {
        emit(connection, event).await?;
    }
    let subject = Subject::Connection(key.clone());
    announce(connection, &subject, put.connection.updated_at).await?;
    Ok(true)
}

/// Adds a connection with its previous number.
async fn insert_again(connection: &mut Connection, record: &Record) -> Result<(), StoreError> {
    let found_by = list::FoundBy::of(record);
    sqlx::query(
        "INSERT INTO connections (id, environment, integration, connection, created_at,
             last_fetched_at, revision, end_user, organization, search, document)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(record.id)
    .bind(record.key.environment.as_str())
    .bind(record.key.integration.as_str())
    .bind(record.key.connection.as_str())
    .bind(record.created_at.as_millisecond())
    .bind(record.last_fetched_at.map(|at| at.as_millisecond()))
    .bind(signed(record.revision))
    .bind(found_by.end_user)
    .bind(found_by.organization)
    .bind(found_by.search)
    .bind(to_document_in(record))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// Adds the connection or replaces the one with its key. Returns its number.
async fn upsert(connection: &mut Connection, record: &Record) -> Result<i64, StoreError> {
    let found_by = list::FoundBy::of(record);
    let row = sqlx::query(
        "INSERT INTO connections (environment, integration, connection, created_at,
             last_fetched_at, revision, end_user, organization, search, document)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (environment, integration, connection) DO UPDATE SET
             revision = CASE
                 WHEN excluded.revision > connections.revision THEN excluded.revision
                 ELSE connections.revision + 1
             END,
             end_user = excluded.end_user,
             organization = excluded.organization,
             search = excluded.search,
             document = excluded.document
         RETURNING id",
    )
    .bind(record.key.environment.as_str())
    .bind(record.key.integration.as_str())
    .bind(record.key.connection.as_str())
    .bind(record.created_at.as_millisecond())
    .bind(record.last_fetched_at.map(|at| at.as_millisecond()))
    .bind(signed(record.revision))
    .bind(found_by.end_user)
    .bind(found_by.organization)
    .bind(found_by.search)
    .bind(to_document_in(record))
    .fetch_one(connection)
    .await
    .map_err(failed)?;
    column(&row, "id")
}

/// Replaces the connection if its number and revision match. Returns whether it did.
async fn update(connection: &mut Connection, record: &Record) -> Result<bool, StoreError> {
    let found_by = list::FoundBy::of(record);
    let updated = sqlx::query(
        "UPDATE connections SET
             revision = $5, end_user = $6, organization = $7, search = $8, document = $9
         WHERE environment = $1 AND integration = $2 AND connection = $3 AND id = $4
             AND revision = $5 - 1",
    )
    .bind(record.key.environment.as_str())
    .bind(record.key.integration.as_str())
    .bind(record.key.connection.as_str())
    .bind(record.id)
    .bind(signed(record.revision))
    .bind(found_by.end_user)
    .bind(found_by.organization)
    .bind(found_by.search)
    .bind(to_document_in(record))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(updated.rows_affected() > 0)
}

async fn exists(connection: &mut Connection, key: &ConnectionKey) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "SELECT id FROM connections
         WHERE environment = $1 AND integration = $2 AND connection = $3",
    )
    .bind(key.environment.as_str())
    .bind(key.integration.as_str())
    .bind(key.connection.as_str())
    .fetch_optional(connection)
    .await
    .map_err(failed)?;
    Ok(row.is_some())
}

async fn set_tags(connection: &mut Connection, id: i64, tags: &Tags) -> Result<(), StoreError> {
    /// Far below the maximum number of bound values of a statement.
    const AT_ONCE: usize = 500;

    sqlx::query("DELETE FROM connection_tags WHERE connection_id = $1")
        .bind(id)
        .execute(&mut *connection)
        .await
        .map_err(failed)?;
    // Two names may become equal when their NULs are replaced.
    let tags: Tags = (tags.iter())
        .map(|(name, value)| (plain(name), plain(value)))
        .collect();
    let tags: Vec<_> = tags.into_iter().collect();
    for tags in tags.chunks(AT_ONCE) {
        QueryBuilder::<Db>::new("INSERT INTO connection_tags (connection_id, name, value) ")
            .push_values(tags, |mut row, (name, value)| {
                row.push_bind(id).push_bind(name).push_bind(value);
            })
            .build()
            .execute(&mut *connection)
            .await
            .map_err(failed)?;
    }
    Ok(())
}
