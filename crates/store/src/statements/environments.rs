//! Environments.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    appearance::{Appearance, Logo},
    environment::{Environment, EnvironmentContents},
    id::{EnvironmentId, EnvironmentName},
    storage::{EnvironmentStore, RemoveOutcome, StoreError, Subject},
};

use super::{
    Connection, Row, Store, Table, Write,
    changes::announce,
    columns::{
        column, from_document, identifier, moment, out_of_range, plain, to_document, unsigned,
    },
    failed, idempotency,
};

/// Fails if the environment was removed. It is not removed before the end of this write either.
pub(super) async fn check(write: &mut Write<'_>, id: &EnvironmentId) -> Result<(), StoreError> {
    write.share(Table::Environments).await?;
    let removed = sqlx::query("SELECT 1 FROM removed_environments WHERE id = $1")
        .bind(id.as_str())
        .fetch_optional(&mut **write)
        .await
        .map_err(failed)?;
    match removed {
        Some(_) => Err(StoreError::EnvironmentRemoved),
        None => Ok(()),
    }
}

#[async_trait]
impl EnvironmentStore for Store {
    async fn insert_environment(&self, environment: &Environment) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        // Nobody takes the name in another case meanwhile.
        write.lock(Table::Environments).await?;
        let inserted = sqlx::query(
            "INSERT INTO environments (id, name, created_at)
             SELECT $1, $2, $3
             WHERE NOT EXISTS (SELECT 1 FROM removed_environments WHERE id = $1)
                 AND NOT EXISTS (SELECT 1 FROM environments
                     WHERE (LOWER(name) = LOWER($2) OR id = $2) AND id <> $1)
             ON CONFLICT DO NOTHING",
        )
        .bind(environment.id.as_str())
        .bind(environment.name.as_str())
        .bind(environment.created_at.as_millisecond())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if inserted.rows_affected() == 0 {
            return Ok(false);
        }
        announce(&mut write, &Subject::Environments, environment.created_at).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn environments(&self) -> Result<Vec<Environment>, StoreError> {
        let rows =
            sqlx::query("SELECT id, name, created_at FROM environments ORDER BY created_at, id")
                .fetch_all(&mut *self.0.read().await?)
                .await
                .map_err(failed)?;
        rows.iter().map(environment).collect()
    }

    async fn rename_environment(
        &self,
        id: &EnvironmentId,
        name: &EnvironmentName,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        write.lock(Table::Environments).await?;
        let renamed = sqlx::query(
            "UPDATE environments SET name = $2
             WHERE id = $1
                 AND NOT EXISTS (SELECT 1 FROM environments
                     WHERE (LOWER(name) = LOWER($2) OR id = $2) AND id <> $1)",
        )
        .bind(id.as_str())
        .bind(name.as_str())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if renamed.rows_affected() == 0 {
            return Ok(false);
        }
        announce(&mut write, &Subject::Environments, now).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn appearance(&self, id: &EnvironmentId) -> Result<Appearance, StoreError> {
        let row = sqlx::query("SELECT appearance, logo FROM environments WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        let Some(row) = row else {
            return Ok(Appearance::default());
        };
        let document: Option<&str> = column(&row, "appearance")?;
        let document = document.map(|json| from_document("environments.appearance", json));
        let logo: Option<Vec<u8>> = column(&row, "logo")?;
        let logo = logo.map(Logo::new).transpose();
        Ok(Appearance {
            logo: logo.map_err(|_| out_of_range("environments.logo"))?,
            ..document.transpose()?.unwrap_or_default()
        })
    }

    async fn set_appearance(
        &self,
        id: &EnvironmentId,
        appearance: &Appearance,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let updated =
            sqlx::query("UPDATE environments SET appearance = $2, logo = $3 WHERE id = $1")
                .bind(id.as_str())
                .bind(plain(&to_document(appearance)))
                .bind(appearance.logo.as_ref().map(|logo| logo.content().to_vec()))
                .execute(&mut *write)
                .await
                .map_err(failed)?;
        write.commit().await?;
        Ok(updated.rows_affected() > 0)
    }

    async fn remove_environment(
        &self,
        id: &EnvironmentId,
        now: Timestamp,
    ) -> Result<RemoveOutcome, StoreError> {
        let mut write = self.0.write().await?;
        // Nothing is added during the count: writers of connections share the first lock, and writers of
        // everything that belongs to an environment the second.
        write.lock(Table::Integrations).await?;
        write.lock(Table::Environments).await?;
        let removed = sqlx::query("DELETE FROM environments WHERE id = $1")
            .bind(id.as_str())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        if removed.rows_affected() == 0 {
            return Ok(RemoveOutcome::Unknown);
        }
        let contents = contents(&mut write, id, now).await?;
        if !contents.is_empty() {
            return Ok(RemoveOutcome::NotEmpty(contents));
        }
        sqlx::query("INSERT INTO removed_environments (id, removed_at) VALUES ($1, $2)")
            .bind(id.as_str())
            .bind(now.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        idempotency::forget(&mut write, id).await?;
        // Deliveries are removed with their events.
        for statement in [
            "DELETE FROM sessions WHERE environment = $1",
            "DELETE FROM operator_sessions WHERE environment = $1",
            "DELETE FROM audit_log WHERE environment = $1",
            "DELETE FROM events WHERE environment = $1",
        ] {
            sqlx::query(statement)
                .bind(id.as_str())
                .execute(&mut *write)
                .await
                .map_err(failed)?;
        }
        announce(&mut write, &Subject::Environments, now).await?;
        write.commit().await?;
        Ok(RemoveOutcome::Removed)
    }
}

async fn contents(
    connection: &mut Connection,
    id: &EnvironmentId,
    now: Timestamp,
) -> Result<EnvironmentContents, StoreError> {
    let row = sqlx::query(
        "SELECT
             (SELECT COUNT(*) FROM integrations
                 WHERE environment = $1 AND deleted_at IS NULL) AS integrations,
             (SELECT COUNT(*) FROM connections WHERE environment = $1) AS connections,
             (SELECT COUNT(*) FROM api_keys
                 WHERE environment = $1 AND revoked_at IS NULL
                     AND (expires_at IS NULL OR expires_at > $2)) AS api_keys,
             (SELECT COUNT(*) FROM integrations
                 WHERE environment = $1 AND deleted_at IS NOT NULL) AS deleted_integrations,
             (SELECT COUNT(*) FROM deleted_connections
                 WHERE environment = $1) AS deleted_connections",
    )
    .bind(id.as_str())
    .bind(now.as_millisecond())
    .fetch_one(connection)
    .await
    .map_err(failed)?;
    Ok(EnvironmentContents {
        integrations: unsigned(&row, "integrations")?,
        connections: unsigned(&row, "connections")?,
        api_keys: unsigned(&row, "api_keys")?,
        deleted_integrations: unsigned(&row, "deleted_integrations")?,
        deleted_connections: unsigned(&row, "deleted_connections")?,
    })
}

fn environment(row: &Row) -> Result<Environment, StoreError> {
    Ok(Environment {
        id: identifier(row, "id")?,
        name: identifier(row, "name")?,
        created_at: moment(row, "created_at")?,
    })
}
