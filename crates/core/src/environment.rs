//! Environments: separate spaces of integrations, connections and keys in one gateway.

use jiff::Timestamp;

use crate::id::{EnvironmentId, EnvironmentName};

/// An environment. Integrations, connections, sessions, events and request records belong to
/// exactly one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its id, under which all its records are stored. Ids are never reused.
    pub id: EnvironmentId,
    /// Its name, which is unique.
    pub name: EnvironmentName,
    /// When it was added.
    pub created_at: Timestamp,
}

/// Returns the name of the environment with this id, or the id if the environment no longer exists.
pub fn name_of<'a>(environments: &'a [Environment], id: &'a EnvironmentId) -> &'a str {
    let found = environments.iter().find(|one| one.id == *id);
    found.map_or(id.as_str(), |one| one.name.as_str())
}

/// The number of records of each kind that keep an environment from being removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EnvironmentContents {
    /// Integrations.
    pub integrations: u64,
    /// Connections.
    pub connections: u64,
    /// API keys that are not revoked.
    pub api_keys: u64,
    /// Deleted integrations that can still be restored.
    pub deleted_integrations: u64,
    /// Deleted connections that can still be restored.
    pub deleted_connections: u64,
}

impl EnvironmentContents {
    /// Returns whether the environment is empty.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
