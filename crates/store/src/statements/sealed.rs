//! The sealed values: some tables have a column for them, others contain them in their documents.

use async_trait::async_trait;
use threelo_core::{
    flow::{PendingAuthorization, PendingGrant},
    integration::Integration,
    seal::Sealed,
    storage::{SealedColumn, SealedStore, SealedValue, StoreError},
};

use super::{
    Row, Store,
    columns::{
        InEnvironment, column, document_in, from_document_in, signed, to_document_in, unsigned,
    },
    failed,
};

#[async_trait]
impl SealedStore for Store {
    async fn sealed_values<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        match column {
            SealedColumn::Tokens => {
                let statement = "SELECT environment, integration, connection, version, sealed
                     FROM tokens
                     WHERE (environment, integration, connection) > ($1, $2, $3)
                         AND sealed IS NOT NULL
                     ORDER BY environment, integration, connection LIMIT $4";
                self.sealed_tokens(column, statement, after, limit).await
            }
            SealedColumn::DeletedTokens => {
                let statement = "SELECT environment, integration, connection, version, sealed
                     FROM deleted_connections
                     WHERE (environment, integration, connection) > ($1, $2, $3)
                     ORDER BY environment, integration, connection LIMIT $4";
                self.sealed_tokens(column, statement, after, limit).await
            }
            SealedColumn::OrphanedTokens => self.sealed_orphaned_tokens(after, limit).await,
            SealedColumn::ClientSecrets
            | SealedColumn::PreviousClientSecrets
            | SealedColumn::WebhookSecrets => {
                self.sealed_in_integrations(column, after, limit).await
            }
            SealedColumn::Verifiers => {
                let statement = "SELECT environment, document FROM authorizations
                     WHERE state > $1 ORDER BY state LIMIT $2";
                let rows = self.sealed_rows(statement, after, limit).await?;
                rows.iter().map(verifier).collect()
            }
            SealedColumn::PendingGrants => {
                let statement = "SELECT environment, document FROM pending_grants
                     WHERE id > $1 ORDER BY id LIMIT $2";
                let rows = self.sealed_rows(statement, after, limit).await?;
                rows.iter().map(pending_grant).collect()
            }
            SealedColumn::IdempotencyAnswers => {
                let statement = "SELECT environment, integration, name AS connection,
                         CAST(0 AS BIGINT) AS version, answer AS sealed
                     FROM idempotency_keys
                     WHERE (environment, integration, name) > ($1, $2, $3) AND answer IS NOT NULL
                     ORDER BY environment, integration, name LIMIT $4";
                self.sealed_tokens(column, statement, after, limit).await
            }
        }
    }

    async fn reseal(&self, value: &SealedValue, sealed: &Sealed) -> Result<bool, StoreError> {
        match value.column {
            SealedColumn::Tokens => {
                let statement = "UPDATE tokens SET sealed = $6
                     WHERE environment = $1 AND integration = $2 AND connection = $3
                         AND version = $4 AND sealed = $5";
                self.reseal_column(statement, &value.record, value, sealed)
                    .await
            }
            SealedColumn::DeletedTokens => {
                let statement = "UPDATE deleted_connections SET sealed = $6
                     WHERE environment = $1 AND integration = $2 AND connection = $3
                         AND version = $4 AND sealed = $5";
                self.reseal_column(statement, &value.record, value, sealed)
                    .await
            }
            SealedColumn::OrphanedTokens => {
                let statement = "UPDATE late_answers SET sealed = $6
                     WHERE environment = $1 AND integration = $2 AND id = $3
                         AND version = $4 AND sealed = $5";
                self.reseal_column(statement, &value.row, value, sealed)
                    .await
            }
            SealedColumn::ClientSecrets
            | SealedColumn::PreviousClientSecrets
            | SealedColumn::WebhookSecrets => {
                let document = Documents {
                    what: "integrations",
                    select: "SELECT document FROM integrations WHERE environment = $1 AND key = $2",
                    update: "UPDATE integrations SET document = $4
                         WHERE environment = $1 AND key = $2 AND document = $3",
                    name: &value.integration,
                };
                self.reseal_in::<Integration>(document, value, sealed).await
            }
            SealedColumn::Verifiers => {
                let document = Documents {
                    what: "authorizations",
                    select: "SELECT document FROM authorizations WHERE environment = $1 AND state = $2",
                    update: "UPDATE authorizations SET document = $4
                         WHERE environment = $1 AND state = $2 AND document = $3",
                    name: &value.record,
                };
                self.reseal_in::<PendingAuthorization>(document, value, sealed)
                    .await
            }
            SealedColumn::PendingGrants => {
                let document = Documents {
                    what: "pending_grants",
                    select: "SELECT document FROM pending_grants WHERE environment = $1 AND id = $2",
                    update: "UPDATE pending_grants SET document = $4
                         WHERE environment = $1 AND id = $2 AND document = $3",
                    name: &value.record,
                };
                self.reseal_in::<PendingGrant>(document, value, sealed)
                    .await
            }
            SealedColumn::IdempotencyAnswers => {
                let statement = "UPDATE idempotency_keys SET answer = $6
                     WHERE environment = $1 AND integration = $2 AND name = $3
                         AND $4 = 0 AND answer = $5";
                self.reseal_column(statement, &value.record, value, sealed)
                    .await
            }
        }
    }
}

/// The statements and the key for one document in a table.
struct Documents<'a> {
    what: &'static str,
    select: &'static str,
    update: &'static str,
    name: &'a str,
}

impl Store {
    async fn sealed_tokens(
        &self,
        sealed: SealedColumn,
        statement: &'static str,
        after: Option<&SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        let (environment, integration, connection) = after.map_or(("", "", ""), |after| {
            (&after.environment, &after.integration, &after.record)
        });
        let rows = sqlx::query(statement)
            .bind(environment)
            .bind(integration)
            .bind(connection)
            .bind(i64::from(limit))
            .fetch_all(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        let values = rows.iter().map(|row| {
            Ok(SealedValue {
                column: sealed,
                environment: column(row, "environment")?,
                integration: column(row, "integration")?,
                record: column(row, "connection")?,
                version: unsigned(row, "version")?,
                row: String::new(),
                sealed: Sealed::from_bytes(column(row, "sealed")?),
            })
        });
        values.collect()
    }

    async fn sealed_orphaned_tokens(
        &self,
        after: Option<&SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, environment, integration, connection, version, sealed FROM late_answers
             WHERE id > $1 ORDER BY id LIMIT $2",
        )
        .bind(after.map_or("", |after| &after.row))
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let values = rows.iter().map(|row| {
            Ok(SealedValue {
                column: SealedColumn::OrphanedTokens,
                environment: column(row, "environment")?,
                integration: column(row, "integration")?,
                record: column(row, "connection")?,
                version: unsigned(row, "version")?,
                row: column(row, "id")?,
                sealed: Sealed::from_bytes(column(row, "sealed")?),
            })
        });
        values.collect()
    }

    /// Reads all integrations: there are few of them, and not every one has the secret.
    async fn sealed_in_integrations(
        &self,
        sealed: SealedColumn,
        after: Option<&SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        let (environment, key) =
            after.map_or(("", ""), |after| (&after.environment, &after.integration));
        let rows = sqlx::query(
            "SELECT environment, key, document FROM integrations
             WHERE (environment, key) > ($1, $2) ORDER BY environment, key",
        )
        .bind(environment)
        .bind(key)
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let mut values = Vec::new();
        for row in &rows {
            let mut integration: Integration = document_in("integrations", row)?;
            if let Some(bytes) = integration.sealed(sealed) {
                values.push(SealedValue {
                    column: sealed,
                    sealed: bytes.clone(),
                    environment: column(row, "environment")?,
                    integration: column(row, "key")?,
                    record: String::new(),
                    version: 0,
                    row: String::new(),
                });
            }
        }
        values.truncate(limit as usize);
        Ok(values)
    }

    async fn sealed_rows(
        &self,
        statement: &'static str,
        after: Option<&SealedValue>,
        limit: u32,
    ) -> Result<Vec<Row>, StoreError> {
        sqlx::query(statement)
            .bind(after.map_or("", |after| &after.record))
            .bind(i64::from(limit))
            .fetch_all(&mut *self.0.read().await?)
            .await
            .map_err(failed)
    }

    async fn reseal_column(
        &self,
        statement: &'static str,
        name: &str,
        value: &SealedValue,
        sealed: &Sealed,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let done = sqlx::query(statement)
            .bind(&value.environment)
            .bind(&value.integration)
            .bind(name)
            .bind(signed(value.version))
            .bind(value.sealed.as_bytes())
            .bind(sealed.as_bytes())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(done.rows_affected() > 0)
    }

    /// Replaces a sealed value in a document, if the document is unchanged.
    async fn reseal_in<T: Holds>(
        &self,
        documents: Documents<'_>,
        value: &SealedValue,
        sealed: &Sealed,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let row = sqlx::query(documents.select)
            .bind(&value.environment)
            .bind(documents.name)
            .fetch_optional(&mut *write)
            .await
            .map_err(failed)?;
        let Some(row) = row else { return Ok(false) };
        let before: &str = column(&row, "document")?;
        let mut record: T = from_document_in(documents.what, &value.environment, before)?;
        match record.sealed(value.column) {
            Some(bytes) if *bytes == value.sealed => *bytes = sealed.clone(),
            _ => return Ok(false),
        }
        let done = sqlx::query(documents.update)
            .bind(&value.environment)
            .bind(documents.name)
            .bind(before)
            .bind(to_document_in(&record))
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(done.rows_affected() > 0)
    }
}

/// A record with sealed values.
trait Holds: InEnvironment + Send {
    /// Returns the sealed value of this column.
    fn sealed(&mut self, column: SealedColumn) -> Option<&mut Sealed>;
}

impl Holds for Integration {
    fn sealed(&mut self, column: SealedColumn) -> Option<&mut Sealed> {
        self.sealed_mut(column)
    }
}

impl Holds for PendingAuthorization {
    fn sealed(&mut self, _: SealedColumn) -> Option<&mut Sealed> {
        Some(&mut self.verifier)
    }
}

impl Holds for PendingGrant {
    fn sealed(&mut self, _: SealedColumn) -> Option<&mut Sealed> {
        Some(&mut self.tokens)
    }
}

fn verifier(row: &Row) -> Result<SealedValue, StoreError> {
    let flow: PendingAuthorization = document_in("authorizations", row)?;
    Ok(SealedValue {
        column: SealedColumn::Verifiers,
        environment: flow.purpose.environment.to_string(),
        integration: flow.purpose.integration.to_string(),
        record: flow.state.to_hex(),
        version: 0,
        row: String::new(),
        sealed: flow.verifier,
    })
}

fn pending_grant(row: &Row) -> Result<SealedValue, StoreError> {
    let grant: PendingGrant = document_in("pending_grants", row)?;
    Ok(SealedValue {
        column: SealedColumn::PendingGrants,
        environment: grant.purpose.environment.to_string(),
        integration: grant.purpose.integration.to_string(),
        record: grant.id.to_hex(),
        version: 0,
        row: String::new(),
        sealed: grant.tokens,
    })
}
