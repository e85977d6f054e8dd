//! Access to every sealed value, used by key rotation.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    integration::Integration,
    seal::{SealContext, Sealed},
};

/// A column that holds sealed values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SealedColumn {
    /// The tokens of connections.
    Tokens,
    /// The tokens of deleted connections that can still be restored.
    DeletedTokens,
    /// Orphaned tokens.
    OrphanedTokens,
    /// The secrets of OAuth apps.
    ClientSecrets,
    /// The replaced secrets of OAuth apps, until the new ones have been used successfully.
    PreviousClientSecrets,
    /// The keys that incoming webhooks are verified with.
    WebhookSecrets,
    /// The PKCE verifiers of flows in progress.
    Verifiers,
    /// The tokens of pending grants.
    PendingGrants,
    /// The responses to writes with an idempotency key.
    IdempotencyAnswers,
}

impl SealedColumn {
    /// All columns. Sealed bytes outside of these columns would be lost with the next key rotation.
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

    /// Returns the names of the table and of the column that its sealed values are sealed for.
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
    /// Returns the sealed bytes of the integration in this column.
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

/// A sealed value and its location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedValue {
    /// Its column.
    pub column: SealedColumn,
    /// The environment that the record belongs to.
    pub environment: String,
    /// The integration that the record belongs to.
    pub integration: String,
    /// The record within the integration, as in [`SealContext::record`].
    pub record: String,
    /// The version of the row, as in [`SealContext::version`].
    pub version: u64,
    /// Distinguishes the rows of one record: the id of orphaned tokens, otherwise empty.
    pub row: String,
    /// Its bytes.
    pub sealed: Sealed,
}

impl SealedValue {
    /// Returns the context that the bytes are sealed for.
    pub fn context(&self) -> SealContext<'_> {
        let (table, column) = self.column.names();
        SealContext {
            table,
            column,
            environment: &self.environment,
            integration: &self.integration,
            record: &self.record,
            version: self.version,
        }
    }
}

/// Lists sealed values and replaces their bytes.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait SealedStore: Send + Sync {
    /// Returns at most `limit` sealed values of a column after this one, in an order that does not depend
    /// on their bytes. The result is empty only at the end.
    async fn sealed_values<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError>;

    /// Replaces the bytes of a sealed value durably, if they are unchanged. Returns whether it did. The secret is
    /// the same as before: no version, revision or other part of the record changes, and no change is
    /// announced.
    async fn reseal(&self, value: &SealedValue, sealed: &Sealed) -> Result<bool, StoreError>;
}
