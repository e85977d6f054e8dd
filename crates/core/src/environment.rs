//! Environments: separate spaces of integrations, connections and keys in one gateway.

use std::fmt;

use jiff::Timestamp;

use crate::{
    entropy::Entropy,
    id::{EnvironmentId, EnvironmentName, InvalidId},
    storage::{EnvironmentStore, RemoveOutcome, StoreError},
};

/// An environment. Integrations, connections, sessions, events and request records belong to
/// exactly one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its id, under which all its records are stored. Ids are never reused.
    pub id: EnvironmentId,
    /// Its name, which is unique regardless of case, and not the id of another environment.
    pub name: EnvironmentName,
    /// When it was added.
    pub created_at: Timestamp,
}

/// Why an environment was not added or renamed.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum NameError {
    /// The text cannot be a name.
    #[error(transparent)]
    Invalid(#[from] InvalidId),
    /// Another environment has the name, or has it as its id.
    #[error(
        "the name {0} is taken: another environment has it as its name, in whatever case, or as its id"
    )]
    Taken(EnvironmentName),
    /// The environment is [`EnvironmentId::DEFAULT`].
    #[error(
        "the environment {} cannot be renamed: a command without --environment uses it by this name",
        EnvironmentId::DEFAULT
    )]
    Default,
    /// The environment was removed meanwhile.
    #[error("the environment {0} was removed meanwhile")]
    Removed(EnvironmentName),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why an environment was not removed.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum RemoveError {
    /// The environment is [`EnvironmentId::DEFAULT`].
    #[error(
        "every gateway has the environment {}: it cannot be removed",
        EnvironmentId::DEFAULT
    )]
    Default,
    /// The environment still contains something.
    #[error("the environment {0} still has {1}: remove them first")]
    NotEmpty(EnvironmentName, EnvironmentContents),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Environment {
    /// Returns an environment with this name and a random id, which is not stored yet.
    ///
    /// # Errors
    /// If the text cannot be a name.
    pub fn new(name: &str, entropy: &dyn Entropy, now: Timestamp) -> Result<Self, InvalidId> {
        Ok(Self {
            id: EnvironmentId::random(entropy),
            name: EnvironmentName::for_new(name)?,
            created_at: now,
        })
    }

    /// Returns whether no other environment can have this name: it is the name of this one, in whatever case, or its id.
    pub fn occupies(&self, name: &EnvironmentName) -> bool {
        let name = name.as_str();
        self.name.as_str().eq_ignore_ascii_case(name) || self.id.as_str() == name
    }

    /// Stores a new environment.
    ///
    /// # Errors
    /// If the name is taken, or if the store fails.
    pub async fn add(self, store: &dyn EnvironmentStore) -> Result<Self, NameError> {
        match store.insert_environment(&self).await? {
            true => Ok(self),
            false => Err(NameError::Taken(self.name)),
        }
    }

    /// Changes the name; everything in the environment stays. The environment `default` keeps its name, and gets it
    /// back if an earlier version has changed it.
    ///
    /// # Errors
    /// If the text cannot be a name, if the name is taken, if the environment is `default` or was removed meanwhile,
    /// or if the store fails.
    pub async fn rename(
        self,
        name: &str,
        store: &dyn EnvironmentStore,
        now: Timestamp,
    ) -> Result<Self, NameError> {
        let name = EnvironmentName::for_new(name)?;
        if self.id.is_default() && name.as_str() != EnvironmentId::DEFAULT {
            return Err(NameError::Default);
        }
        if store.rename_environment(&self.id, &name, now).await? {
            return Ok(Self { name, ..self });
        }
        let all = store.environments().await?;
        match all.iter().any(|one| one.id == self.id) {
            true => Err(NameError::Taken(name)),
            false => Err(NameError::Removed(self.name)),
        }
    }

    /// Removes the environment, if nothing is in it. Succeeds if it was removed already.
    ///
    /// # Errors
    /// If it is the environment `default`, if something is in it, or if the store fails.
    pub async fn remove(
        self,
        store: &dyn EnvironmentStore,
        now: Timestamp,
    ) -> Result<(), RemoveError> {
        if self.id.is_default() {
            return Err(RemoveError::Default);
        }
        match store.remove_environment(&self.id, now).await? {
            RemoveOutcome::Removed | RemoveOutcome::Unknown => Ok(()),
            RemoveOutcome::NotEmpty(contents) => Err(RemoveError::NotEmpty(self.name, contents)),
        }
    }
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
    /// API keys that are neither revoked nor expired.
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

/// As in "2 integrations, 1 API key".
impl fmt::Display for EnvironmentContents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = [
            (self.integrations, "integration"),
            (self.connections, "connection"),
            (self.api_keys, "API key"),
            (self.deleted_integrations, "deleted integration"),
            (self.deleted_connections, "deleted connection"),
        ];
        let mut separator = "";
        for (count, what) in counted.into_iter().filter(|(count, _)| *count > 0) {
            let plural = if count == 1 { "" } else { "s" };
            write!(f, "{separator}{count} {what}{plural}")?;
            separator = ", ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_are_listed_in_words() {
        let contents = EnvironmentContents {
            integrations: 2,
            api_keys: 1,
            deleted_connections: 3,
            ..EnvironmentContents::default()
        };
        assert_eq!(
            contents.to_string(),
            "2 integrations, 1 API key, 3 deleted connections"
        );
    }
}
