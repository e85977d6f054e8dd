//! Environments.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, Tables};
use crate::{
    appearance::Appearance,
    environment::{Environment, EnvironmentContents},
    id::{EnvironmentId, EnvironmentName},
    storage::{EnvironmentStore, RemoveOutcome, StoreError, Subject, ToMillis},
};

impl Tables {
    /// Fails if the environment was removed.
    pub(super) fn check_environment(&self, id: &EnvironmentId) -> Result<(), StoreError> {
        match self.removed_environments.contains(id) {
            true => Err(StoreError::EnvironmentRemoved),
            false => Ok(()),
        }
    }

    /// Returns whether an environment other than `own` has this name, or has it as its id.
    fn has_name(&self, name: &EnvironmentName, own: &EnvironmentId) -> bool {
        let mut others = self.environments.iter().filter(|other| other.id != *own);
        others.any(|other| other.occupies(name))
    }

    fn contents(&self, id: &EnvironmentId, now: Timestamp) -> EnvironmentContents {
        fn count<'a>(
            id: &EnvironmentId,
            environments: impl Iterator<Item = &'a EnvironmentId>,
        ) -> u64 {
            environments.filter(|of| *of == id).count() as u64
        }
        EnvironmentContents {
            integrations: count(id, self.integrations.keys().map(|key| &key.environment)),
            connections: count(id, self.connections.keys().map(|key| &key.environment)),
            api_keys: count(
                id,
                self.api_keys
                    .iter()
                    .filter(|key| key.is_valid(now))
                    .map(|key| &key.environment),
            ),
            deleted_integrations: count(
                id,
                self.restorable_integrations
                    .keys()
                    .map(|key| &key.environment),
            ),
            deleted_connections: count(id, self.restorable.keys().map(|key| &key.environment)),
        }
    }
}

#[async_trait]
impl EnvironmentStore for MemoryStore {
    async fn insert_environment(&self, environment: &Environment) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        if tables.has_name(&environment.name, &environment.id)
            || tables
                .environments
                .iter()
                .any(|other| other.id == environment.id)
            || tables.removed_environments.contains(&environment.id)
        {
            return Ok(false);
        }
        tables.environments.push(environment.to_millis());
        tables.announce(Subject::Environments, environment.created_at);
        Ok(true)
    }

    async fn environments(&self) -> Result<Vec<Environment>, StoreError> {
        let mut environments = self.tables().environments.clone();
        environments.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
        Ok(environments)
    }

    async fn rename_environment(
        &self,
        id: &EnvironmentId,
        name: &EnvironmentName,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        if tables.has_name(name, id) {
            return Ok(false);
        }
        let Some(own) = tables.environments.iter_mut().find(|own| own.id == *id) else {
            return Ok(false);
        };
        own.name = name.clone();
        tables.announce(Subject::Environments, now);
        Ok(true)
    }

    async fn appearance(&self, id: &EnvironmentId) -> Result<Appearance, StoreError> {
        let tables = self.tables();
        Ok(tables.appearances.get(id).cloned().unwrap_or_default())
    }

    async fn set_appearance(
        &self,
        id: &EnvironmentId,
        appearance: &Appearance,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        if !tables.environments.iter().any(|own| own.id == *id) {
            return Ok(false);
        }
        tables.appearances.insert(id.clone(), appearance.clone());
        Ok(true)
    }

    async fn remove_environment(
        &self,
        id: &EnvironmentId,
        now: Timestamp,
    ) -> Result<RemoveOutcome, StoreError> {
        let mut tables = self.tables();
        if !tables.environments.iter().any(|own| own.id == *id) {
            return Ok(RemoveOutcome::Unknown);
        }
        let contents = tables.contents(id, now);
        if !contents.is_empty() {
            return Ok(RemoveOutcome::NotEmpty(contents));
        }
        tables.environments.retain(|own| own.id != *id);
        tables.appearances.remove(id);
        tables.removed_environments.insert(id.clone());
        tables
            .sessions
            .retain(|_, session| session.environment != *id);
        tables
            .operator_sessions
            .retain(|_, session| session.environment != *id);
        tables.audit.retain(|entry| entry.environment != *id);
        tables
            .writes
            .retain(|write, _| write.integration.environment != *id);
        tables
            .events
            .retain(|event| event.subject.environment() != id);
        tables.forget_deliveries();
        tables.announce(Subject::Environments, now);
        Ok(RemoveOutcome::Removed)
    }
}
