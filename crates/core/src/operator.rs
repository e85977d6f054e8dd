//! Operators: people who are signed in to the dashboard, and the audit log of what they changed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{hash::SecretHash, id::EnvironmentId, request_log::LogText};

/// The session of an operator who signed in with an API key. It never outlives its key, whose
/// permissions it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorSession {
    /// The hash of its token, which identifies it.
    pub token_hash: SecretHash,
    /// The environment of its key.
    pub environment: EnvironmentId,
    /// The id of its key.
    pub key_id: String,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it expires.
    pub expires_at: Timestamp,
}

/// One change that an operator made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEntry {
    /// Its position in the log, which the store assigns; 0 until then.
    pub id: i64,
    /// The environment in which the change was made.
    pub environment: EnvironmentId,
    /// When it was made.
    pub at: Timestamp,
    /// The id of the API key that the operator signed in with.
    pub key_id: LogText<64>,
    /// The name of that key at the time.
    pub key_name: LogText<128>,
    /// What was done, such as `integration.create`.
    pub action: LogText<64>,
    /// What it was done to: a name or an id, never a secret.
    pub subject: LogText<512>,
}

impl AuditEntry {
    /// Maximum number of entries that are kept for each environment; older ones are removed.
    pub const KEPT: u32 = 10_000;
}
