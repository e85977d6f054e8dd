//! Why an operation was refused.

use threelo_core::{
    bearer::BearerError,
    id::{ConnectionKey, IntegrationKey},
    seal::SealError,
    storage::StoreError,
};
use threelo_oauth::token_endpoint::QUARANTINED;

/// A member of the input that cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Where it stands: `["credentials", "scopes"]`.
    pub path: Vec<String>,
    /// What is wrong, and what to write instead.
    pub message: String,
}

impl Field {
    /// Names a member by its path, apart by dots.
    pub fn new(path: &str, message: impl Into<String>) -> Self {
        Self {
            path: path.split('.').map(str::to_owned).collect(),
            message: message.into(),
        }
    }
}

/// Why an operation was refused.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// Some of the input cannot be accepted; nothing was changed.
    #[error("{}", summary(.0))]
    Invalid(Vec<Field>),
    /// No such integration.
    #[error("no integration {0:?}: list them with `threelo integrations list`")]
    UnknownIntegration(String),
    /// No such connection.
    #[error("no connection {0}")]
    UnknownConnection(ConnectionKey),
    /// No such deleted connection.
    #[error(
        "there is no deleted connection {0}: list them with `threelo connections list --deleted`"
    )]
    NotDeleted(ConnectionKey),
    /// The connection exists, so a deleted one of its key is gone for good.
    #[error("connection {0} exists: a new connection has taken the id of a deleted one")]
    ConnectionExists(ConnectionKey),
    /// No such deleted integration.
    #[error(
        "there is no deleted integration {0:?}: list them with `threelo integrations list --deleted`"
    )]
    IntegrationNotDeleted(IntegrationKey),
    /// The key belongs to another integration.
    #[error("an integration {0:?} exists already")]
    IntegrationExists(IntegrationKey),
    /// An integration with connections keeps its key.
    #[error("integration {0:?} has connections, so its key cannot be changed: delete them first")]
    HasConnections(IntegrationKey),
    /// No such connect session, or it has ended.
    #[error("the connect session is unknown or has ended: make a new one")]
    UnknownSession,
    /// This database is a copy that nobody has adopted, so no code can be exchanged.
    #[error("nobody can connect: {QUARANTINED}")]
    Quarantined,
    /// Somebody else changed the same record again and again.
    #[error("{0} is being changed by others: try again")]
    Busy(String),
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A stored secret did not open.
    #[error(transparent)]
    Seal(#[from] std::sync::Arc<SealError>),
    /// A bearer could not be had.
    #[error(transparent)]
    Bearer(#[from] BearerError),
}

impl From<SealError> for ConnectError {
    fn from(error: SealError) -> Self {
        Self::Seal(std::sync::Arc::new(error))
    }
}

impl ConnectError {
    /// One member that cannot be accepted.
    pub fn invalid(path: &str, message: impl Into<String>) -> Self {
        Self::Invalid(vec![Field::new(path, message)])
    }
}

fn summary(fields: &[Field]) -> String {
    let told = fields
        .iter()
        .map(|field| format!("{}: {}", field.path.join("."), field.message));
    told.collect::<Vec<_>>().join("; ")
}
