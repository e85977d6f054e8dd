//! Integrations.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    event::Event,
    id::{ConnectionKey, EnvironmentId, IntegrationRef},
    integration::{Integration, IntegrationHealth},
    storage::{DeletedIntegration, IntegrationStore, Listing, StoreError, Subject, ToMillis},
};

use super::{
    Connection, Row, Store, Table,
    changes::{CONNECTION, announce},
    columns::{
        column, document_in, from_document, moment, out_of_range, signed, to_document,
        to_document_in,
    },
    deleted::{self, Which},
    environments,
    events::emit,
    failed,
    list::readable,
};

#[async_trait]
impl IntegrationStore for Store {
    async fn insert_integration(&self, integration: &Integration) -> Result<bool, StoreError> {
        let integration = integration.to_millis();
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        environments::check(&mut write, &integration.environment).await?;
        let inserted = sqlx::query(
            "INSERT INTO integrations (environment, key, created_at, revision, document)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (environment, key) DO UPDATE SET created_at = excluded.created_at,
                 revision = excluded.revision, document = excluded.document,
                 health = excluded.health, deleted_at = NULL
             WHERE integrations.deleted_at IS NOT NULL",
        )
        .bind(integration.environment.as_str())
        .bind(integration.key.as_str())
        .bind(integration.created_at.as_millisecond())
        .bind(signed(integration.revision))
        .bind(to_document_in(&integration))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if inserted.rows_affected() == 0 {
            return Ok(false);
        }
        announce_one(
            &mut write,
            &integration.integration_ref(),
            integration.updated_at,
        )
        .await?;
        write.commit().await?;
        Ok(true)
    }

    async fn integration(&self, key: &IntegrationRef) -> Result<Option<Integration>, StoreError> {
        let row = sqlx::query(
            "SELECT environment, document, health FROM integrations
             WHERE environment = $1 AND key = $2 AND deleted_at IS NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .fetch_optional(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        row.as_ref().map(integration).transpose()
    }

    async fn integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<Integration>, StoreError> {
        let rows = sqlx::query(
            "SELECT environment, key, document, health FROM integrations
             WHERE environment = $1 AND deleted_at IS NULL
             ORDER BY created_at, key",
        )
        .bind(environment.as_str())
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let integrations = rows.iter().map(|row| {
            let key: &str = column(row, "key")?;
            Ok((key.to_owned(), integration(row)))
        });
        readable(integrations)
    }

    async fn update_integration(
        &self,
        key: &IntegrationRef,
        integration: &Integration,
    ) -> Result<bool, StoreError> {
        if key.environment != integration.environment {
            return Ok(false);
        }
        let integration = integration.to_millis();
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        let before = sqlx::query(
            "SELECT environment, document, health FROM integrations
             WHERE environment = $1 AND key = $2 AND deleted_at IS NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .fetch_optional(&mut *write)
        .await
        .map_err(failed)?;
        let Some(before) = before else {
            return Ok(false);
        };
        let health = self::integration(&before)?.health_after(&integration);
        if key.key != integration.key {
            sqlx::query(
                "DELETE FROM integrations
                 WHERE environment = $1 AND key = $2 AND deleted_at IS NOT NULL",
            )
            .bind(key.environment.as_str())
            .bind(integration.key.as_str())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        }
        let updated = sqlx::query(
            "UPDATE integrations SET key = $3, created_at = $4, revision = $5, document = $6,
                 health = $7
             WHERE environment = $1 AND key = $2 AND revision = $5 - 1 AND deleted_at IS NULL
                 AND ($2 = $3 OR (
                     NOT EXISTS (SELECT 1 FROM integrations
                         WHERE environment = $1 AND key = $3)
                     AND NOT EXISTS (SELECT 1 FROM connections
                         WHERE environment = $1 AND integration = $2)))",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .bind(integration.key.as_str())
        .bind(integration.created_at.as_millisecond())
        .bind(signed(integration.revision))
        .bind(to_document_in(&integration))
        .bind(to_document(&health))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if updated.rows_affected() == 0 {
            return Ok(false);
        }
        if key.key != integration.key {
            announce_one(&mut write, key, integration.updated_at).await?;
        }
        announce_one(
            &mut write,
            &integration.integration_ref(),
            integration.updated_at,
        )
        .await?;
        write.commit().await?;
        Ok(true)
    }

    async fn record_health(
        &self,
        key: &IntegrationRef,
        revision: u64,
        health: &IntegrationHealth,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        let row = sqlx::query(
            "SELECT health FROM integrations
             WHERE environment = $1 AND key = $2 AND revision = $3 AND deleted_at IS NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .bind(signed(revision))
        .fetch_optional(&mut *write)
        .await
        .map_err(failed)?;
        let noted: Option<IntegrationHealth> = row.as_ref().map(self::health).transpose()?;
        if noted.is_none_or(|noted| noted.as_str() == health.as_str()) {
            return Ok(false);
        }
        sqlx::query(
            "UPDATE integrations SET health = $3
             WHERE environment = $1 AND key = $2",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .bind(to_document(&health.to_millis()))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        emit(&mut write, event).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn delete_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        match self.try_to_delete_integration(key, now, true).await {
            Err(StoreError::Corrupt { what, reason }) => {
                tracing::error!(integration = %key, what, reason, "deleting connections one by one");
                for connection in self.keys_of_connections(key).await? {
                    self.delete(&connection, now, None).await?;
                }
                self.try_to_delete_integration(key, now, false).await
            }
            deleted => deleted,
        }
    }

    async fn deleted_integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<DeletedIntegration>, StoreError> {
        let rows = sqlx::query(
            "SELECT environment, key, document, health, deleted_at FROM integrations
             WHERE environment = $1 AND deleted_at IS NOT NULL
             ORDER BY deleted_at DESC, key",
        )
        .bind(environment.as_str())
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let deleted = rows.iter().map(|row| {
            let key: &str = column(row, "key")?;
            let deleted_at = moment(row, "deleted_at")?;
            let deleted = integration(row).map(|integration| DeletedIntegration {
                integration,
                deleted_at,
            });
            Ok((key.to_owned(), deleted))
        });
        readable(deleted)
    }

    async fn restore_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        let restored = sqlx::query(
            "UPDATE integrations SET deleted_at = NULL
             WHERE environment = $1 AND key = $2 AND deleted_at IS NOT NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if restored.rows_affected() == 0 {
            return Ok(false);
        }
        announce_one(&mut write, key, now).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn erase_integration(&self, key: &IntegrationRef) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        let erased = sqlx::query(
            "DELETE FROM integrations
             WHERE environment = $1 AND key = $2 AND deleted_at IS NOT NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if erased.rows_affected() == 0 {
            return Ok(false);
        }
        deleted::erase(&mut write, Which::AllOf(key)).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn purge_integrations(&self, deleted_before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        let purged = sqlx::query("DELETE FROM integrations WHERE deleted_at < $1")
            .bind(deleted_before.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(purged.rows_affected())
    }
}

impl Store {
    /// Returns the connections of an integration from an index only, without reading their rows.
    async fn keys_of_connections(
        &self,
        integration: &IntegrationRef,
    ) -> Result<Vec<ConnectionKey>, StoreError> {
        let rows = sqlx::query(
            "SELECT connection FROM tokens WHERE environment = $1 AND integration = $2 AND sealed IS NOT NULL",
        )
        .bind(integration.environment.as_str())
        .bind(integration.key.as_str())
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let keys = rows.iter().map(|row| {
            let connection: &str = column(row, "connection")?;
            let connection = connection.parse();
            let connection = connection.map_err(|_| out_of_range("tokens.connection"))?;
            Ok(integration.connection(connection))
        });
        keys.collect()
    }

    /// Deletes an integration, together with its connections unless they were deleted before.
    async fn try_to_delete_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
        with_connections: bool,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        write.lock(Table::Integrations).await?;
        if with_connections {
            sqlx::query(
                "INSERT INTO changes (at, kind, environment, integration, connection)
                 SELECT $3, $4, environment, integration, connection FROM connections
                 WHERE environment = $1 AND integration = $2 ORDER BY id",
            )
            .bind(key.environment.as_str())
            .bind(key.key.as_str())
            .bind(now.as_millisecond())
            .bind(CONNECTION)
            .execute(&mut *write)
            .await
            .map_err(failed)?;
            deleted::keep(&mut write, Which::AllOf(key), now).await?;
        }
        for statement in [
            "DELETE FROM authorizations WHERE environment = $1 AND integration = $2",
            "DELETE FROM pending_grants WHERE environment = $1 AND integration = $2",
        ] {
            sqlx::query(statement)
                .bind(key.environment.as_str())
                .bind(key.key.as_str())
                .execute(&mut *write)
                .await
                .map_err(failed)?;
        }
        let deleted = sqlx::query(
            "UPDATE integrations SET deleted_at = $3
             WHERE environment = $1 AND key = $2 AND deleted_at IS NULL",
        )
        .bind(key.environment.as_str())
        .bind(key.key.as_str())
        .bind(now.as_millisecond())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if deleted.rows_affected() == 0 {
            return Ok(false);
        }
        announce_one(&mut write, key, now).await?;
        write.commit().await?;
        Ok(true)
    }
}

fn integration(row: &Row) -> Result<Integration, StoreError> {
    Ok(Integration {
        health: health(row)?,
        ..document_in("integrations", row)?
    })
}

fn health(row: &Row) -> Result<IntegrationHealth, StoreError> {
    from_document("integrations.health", column(row, "health")?)
}

async fn announce_one(
    connection: &mut Connection,
    key: &IntegrationRef,
    at: Timestamp,
) -> Result<(), StoreError> {
    announce(connection, &Subject::Integration(key.clone()), at).await
}
