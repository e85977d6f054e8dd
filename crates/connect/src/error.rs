//! The error of the connection service.

use threelo_core::{
    bearer::BearerError,
    id::{ConnectionKey, IntegrationKey},
    seal::SealError,
    storage::StoreError,
};
use threelo_oauth::token_endpoint::QUARANTINED;

/// An invalid member of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidField {
    /// The path of the member: `["credentials", "scopes"]`.
    pub path: Vec<String>,
    /// What is wrong, and what to enter instead.
    pub message: String,
}

/// Returns the error about a name that a call could not be made with: spaces around the value of a header are no part of
/// it.
pub(crate) fn name_error(member: &str, name: &str) -> Option<InvalidField> {
    let message = "begins or ends with a space, which the headers of a call cannot: leave it out";
    (name.trim() != name).then(|| InvalidField::new(member, message))
}

impl InvalidField {
    /// Returns a field with this dot-separated path.
    pub fn new(path: &str, message: impl Into<String>) -> Self {
        Self {
            path: path.split('.').map(str::to_owned).collect(),
            message: message.into(),
        }
    }
}

/// The error of the connection service.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// Some of the input is invalid; nothing was changed.
    #[error("{}", summary(.0))]
    Invalid(Vec<InvalidField>),
    /// The integration does not exist.
    #[error(
        "no integration {0:?} in this environment: list those that it has with `threelo integrations list \
         --environment NAME`"
    )]
    UnknownIntegration(String),
    /// The connection does not exist.
    #[error("no connection {0}")]
    UnknownConnection(ConnectionKey),
    /// There is no deleted connection with this key.
    #[error("there is no deleted connection {0}")]
    NotDeleted(ConnectionKey),
    /// A connection with this key exists, so a deleted one cannot be restored.
    #[error("connection {0} exists: a new connection has taken the id of a deleted one")]
    ConnectionExists(ConnectionKey),
    /// There is no deleted integration with this key.
    #[error("there is no deleted integration {0:?}")]
    IntegrationNotDeleted(IntegrationKey),
    /// An integration with this key exists.
    #[error("an integration {0:?} exists already")]
    IntegrationExists(IntegrationKey),
    /// The key of an integration with connections cannot be changed.
    #[error("integration {0:?} has connections, so its key cannot be changed: delete them first")]
    HasConnections(IntegrationKey),
    /// The connect session does not exist or has expired.
    #[error("the connect session is unknown or has expired: create another one")]
    UnknownSession,
    /// No flow waits for this verification.
    #[error(
        "no sign-in waits for this verification: it was used already, took longer than ten minutes, or belongs to \
         another environment"
    )]
    UnknownVerification,
    /// The one-time code was used or has expired, or is none.
    #[error(
        "the code was used, has expired, or belongs to another environment: it is valid once, for five \
         minutes; connect again"
    )]
    UnknownReturnCode,
    /// The database is a copy in quarantine, so no code can be exchanged.
    #[error("users cannot connect: {QUARANTINED}")]
    Quarantined,
    /// Other writers changed the same record during every attempt.
    #[error("{0} is being changed by other requests: try again")]
    Busy(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A stored secret could not be decrypted.
    #[error(transparent)]
    Seal(#[from] std::sync::Arc<SealError>),
    /// No access token could be obtained.
    #[error(transparent)]
    Bearer(#[from] BearerError),
}

impl From<SealError> for ConnectError {
    fn from(error: SealError) -> Self {
        Self::Seal(std::sync::Arc::new(error))
    }
}

impl ConnectError {
    /// Returns the error for one invalid member.
    pub fn invalid(path: &str, message: impl Into<String>) -> Self {
        Self::Invalid(vec![InvalidField::new(path, message)])
    }
}

fn summary(fields: &[InvalidField]) -> String {
    let messages = fields
        .iter()
        .map(|field| format!("{}: {}", field.path.join("."), field.message));
    messages.collect::<Vec<_>>().join("; ")
}
