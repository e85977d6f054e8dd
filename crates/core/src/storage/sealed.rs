//! Access to every sealed cell, whatever it holds; used by key rotation.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    integration::Integration,
    seal::{Cell, Sealed},
};

/// A column that holds sealed cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SealedColumn {
    /// The tokens of connections.
    Tokens,
    /// The tokens of deleted connections that can still be restored.
    DeletedTokens,
    /// Answers that came too late.
    OrphanedTokens,
    /// The secrets of OAuth apps.
    ClientSecrets,
    /// The replaced secrets of OAuth apps, while the new ones have not proved themselves.
    PreviousClientSecrets,
    /// The keys that incoming webhooks are checked with.
    WebhookSecrets,
    /// The PKCE verifiers of flows in progress.
    Verifiers,
    /// The tokens of grants for which something is still to be decided.
    PendingGrants,
    /// The answers to writes with an idempotency key.
    IdempotencyAnswers,
}

impl SealedColumn {
    /// All of them. What is sealed and stands in none of them is lost with the next change of keys.
    pub const ALL: [Self; 9] = [
        Self::Tokens,
        Self::DeletedTokens,
        Self::OrphanedTokens,
        Self::ClientSecrets,
        Self::PreviousClientSecrets,
        Self::WebhookSecrets,
        Self::Verifiers,
        Self::PendingGrants,
        Self::IdempotencyAnswers,
    ];

    /// The names that its cells are sealed for: the table's and the column's.
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Tokens | Self::DeletedTokens => ("tokens", "sealed"),
            Self::OrphanedTokens => ("late_answers", "sealed"),
            Self::ClientSecrets => ("integrations", "client_secret"),
            Self::PreviousClientSecrets => ("integrations", "previous_client_secret"),
            Self::WebhookSecrets => ("integrations", "webhook_secret"),
            Self::Verifiers => ("authorizations", "verifier"),
            Self::PendingGrants => ("pending_grants", "tokens"),
            Self::IdempotencyAnswers => ("idempotency_keys", "answer"),
        }
    }
}

impl Integration {
    /// The sealed bytes that the integration has for this column.
    pub fn sealed_mut(&mut self, column: SealedColumn) -> Option<&mut Sealed> {
        match column {
            SealedColumn::ClientSecrets => Some(&mut self.app.as_mut()?.client_secret),
            SealedColumn::PreviousClientSecrets => {
                Some(&mut self.app.as_mut()?.previous_secret.as_mut()?.secret)
            }
            SealedColumn::WebhookSecrets => self.webhook_secret.as_mut(),
            _ => None,
        }
    }
}

/// One sealed cell, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedCell {
    /// Its column.
    pub column: SealedColumn,
    /// The environment that the record belongs to.
    pub environment: String,
    /// The integration that the record belongs to.
    pub integration: String,
    /// The record within the integration, as in [`Cell::record`].
    pub record: String,
    /// The version of the row, as in [`Cell::version`].
    pub version: u64,
    /// Distinguishes the rows of one record: the id of orphaned tokens, otherwise empty.
    pub row: String,
    /// Its bytes.
    pub sealed: Sealed,
}

impl SealedCell {
    /// Where the cell is sealed for.
    pub fn place(&self) -> Cell<'_> {
        let (table, column) = self.column.names();
        Cell {
            table,
            column,
            environment: &self.environment,
            integration: &self.integration,
            record: &self.record,
            version: self.version,
        }
    }
}

/// Finds the sealed cells, and exchanges their bytes.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait SealedStore: Send + Sync {
    /// The sealed cells of a column after this one, in an order that no exchange of bytes
    /// changes, at most so many; none only at the end.
    async fn sealed_cells<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedCell>,
        limit: u32,
    ) -> Result<Vec<SealedCell>, StoreError>;

    /// Exchanges the bytes of a cell, durably, if they are still those; says whether it did. The
    /// secret is the same as before: no version, no revision and no other part of the record moves,
    /// and nothing is announced.
    async fn reseal(&self, cell: &SealedCell, sealed: &Sealed) -> Result<bool, StoreError>;
}
