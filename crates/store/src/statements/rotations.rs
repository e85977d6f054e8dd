//! State of token rotations: leases (`claims`), token responses that arrived too late
//! (`orphaned_tokens`), and the grants to refresh or to announce.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    event::Event,
    id::{ConnectionKey, OrphanedTokensId},
    rotation::{
        Claim, ClaimOutcome, DueRotation, EndingGrant, IdleTokens, OrphanedTokens, Release,
    },
    storage::{RotationStore, StoreError},
    token::{TokenRow, TokenVersion},
};

use super::{
    Row, Store, claims,
    columns::{identifier, moment, unsigned},
    events::emit,
    failed, orphaned_tokens,
    tokens::replace,
};

#[async_trait]
impl RotationStore for Store {
    async fn claim_rotation(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError> {
        let mut write = self.0.write().await?;
        let now = write.now();
        match claims::claim(&mut write, now, claim).await? {
            Some(claimed) => {
                write.commit().await?;
                Ok(ClaimOutcome::Claimed(claimed))
            }
            None => claims::refusal_reason(&mut write, now, claim).await,
        }
    }

    async fn release_rotation(&self, release: &Release) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let now = write.now();
        let released = claims::release(&mut write, now, release).await?;
        write.commit().await?;
        Ok(released)
    }

    async fn due_rotations(
        &self,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<DueRotation>, StoreError> {
        let now = self.0.now().await?;
        let (environment, integration, connection) = place(after.as_ref());
        let rows = sqlx::query(
            "SELECT environment, integration, connection, version FROM tokens
             WHERE attempt_id IS NOT NULL AND (lease_until IS NULL OR lease_until <= $1)
                 AND sealed IS NOT NULL AND state <> 'needs_reconnect'
                 AND (environment, integration, connection) > ($2, $3, $4)
             ORDER BY environment, integration, connection LIMIT $5",
        )
        .bind(now.as_millisecond())
        .bind(environment)
        .bind(integration)
        .bind(connection)
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let due = rows.iter().map(|row| {
            Ok(DueRotation {
                key: key(row)?,
                version: TokenVersion(unsigned(row, "version")?),
            })
        });
        due.collect()
    }

    async fn idle_tokens(
        &self,
        issued_before: Timestamp,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<IdleTokens>, StoreError> {
        let (environment, integration, connection) = place(after.as_ref());
        let rows = sqlx::query(
            "SELECT environment, integration, connection, version, issued_at FROM tokens
             WHERE issued_at < $1 AND refreshable = 1 AND attempt_id IS NULL
                 AND sealed IS NOT NULL AND state <> 'needs_reconnect'
                 AND (environment, integration, connection) > ($2, $3, $4)
             ORDER BY environment, integration, connection LIMIT $5",
        )
        .bind(issued_before.as_millisecond())
        .bind(environment)
        .bind(integration)
        .bind(connection)
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let idle = rows.iter().map(|row| {
            Ok(IdleTokens {
                key: key(row)?,
                version: TokenVersion(unsigned(row, "version")?),
                issued_at: moment(row, "issued_at")?,
            })
        });
        idle.collect()
    }

    async fn keep_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        answer: &OrphanedTokens,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let kept = orphaned_tokens::keep(&mut write, key, answer).await?;
        write.commit().await?;
        Ok(kept)
    }

    async fn orphaned_tokens(
        &self,
        key: &ConnectionKey,
    ) -> Result<Vec<OrphanedTokens>, StoreError> {
        orphaned_tokens::list(&mut *self.0.read().await?, key).await
    }

    async fn promote_orphaned_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
        answer: &OrphanedTokensId,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        // The tokens first, as in every operation, since other transactions wait for their row.
        if !replace(&mut write, key, row).await?
            || !orphaned_tokens::take(&mut write, key, answer).await?
        {
            return Ok(false);
        }
        write.commit().await?;
        Ok(true)
    }

    async fn purge_orphaned_tokens(&self, before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        let purged = orphaned_tokens::purge(&mut write, before).await?;
        write.commit().await?;
        Ok(purged)
    }

    async fn record_announcement(
        &self,
        key: &ConnectionKey,
        granted_at: Timestamp,
        days: u32,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let noted = sqlx::query(
            "UPDATE tokens SET announced = $5
             WHERE environment = $1 AND integration = $2 AND connection = $3
                 AND granted_at = $4 AND sealed IS NOT NULL AND (announced IS NULL OR announced > $5)",
        )
        .bind(key.environment.as_str())
        .bind(key.integration.as_str())
        .bind(key.connection.as_str())
        .bind(granted_at.as_millisecond())
        .bind(i64::from(days))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if noted.rows_affected() == 0 {
            return Ok(false);
        }
        emit(&mut write, event).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn ending_grants(
        &self,
        granted_before: Timestamp,
        unannounced_days: u32,
        after: Option<ConnectionKey>,
        limit: u32,
    ) -> Result<Vec<EndingGrant>, StoreError> {
        let (environment, integration, connection) = place(after.as_ref());
        let rows = sqlx::query(
            "SELECT environment, integration, connection, granted_at FROM tokens
             WHERE granted_at < $1 AND (announced IS NULL OR announced > $2)
                 AND sealed IS NOT NULL AND state <> 'needs_reconnect'
                 AND (environment, integration, connection) > ($3, $4, $5)
             ORDER BY environment, integration, connection LIMIT $6",
        )
        .bind(granted_before.as_millisecond())
        .bind(i64::from(unannounced_days))
        .bind(environment)
        .bind(integration)
        .bind(connection)
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let ending = rows.iter().map(|row| {
            Ok(EndingGrant {
                key: key(row)?,
                granted_at: moment(row, "granted_at")?,
            })
        });
        ending.collect()
    }
}

/// Returns the columns of a key; without a key, values that sort before all keys.
fn place(key: Option<&ConnectionKey>) -> (&str, &str, &str) {
    key.map_or(("", "", ""), |key| {
        (
            key.environment.as_str(),
            key.integration.as_str(),
            key.connection.as_str(),
        )
    })
}

fn key(row: &Row) -> Result<ConnectionKey, StoreError> {
    Ok(ConnectionKey::new(
        identifier(row, "environment")?,
        identifier(row, "integration")?,
        identifier(row, "connection")?,
    ))
}
