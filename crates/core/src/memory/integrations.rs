//! Integrations.

use std::{cmp::Reverse, collections::btree_map::Entry};

use async_trait::async_trait;
use jiff::Timestamp;

use super::MemoryStore;
use crate::{
    event::Event,
    id::{EnvironmentId, IntegrationRef},
    integration::{Integration, IntegrationHealth},
    storage::{DeletedIntegration, IntegrationStore, Listing, StoreError, Subject, ToMillis},
};

#[async_trait]
impl IntegrationStore for MemoryStore {
    async fn insert_integration(&self, integration: &Integration) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        tables.check_environment(&integration.environment)?;
        match tables.integrations.entry(integration.integration_ref()) {
            Entry::Occupied(_) => return Ok(false),
            Entry::Vacant(place) => place.insert(Integration {
                health: IntegrationHealth::Ok,
                ..integration.to_millis()
            }),
        };
        let key = integration.integration_ref();
        tables.restorable_integrations.remove(&key);
        let subject = Subject::Integration(key);
        tables.announce(subject, integration.updated_at);
        Ok(true)
    }

    async fn integration(&self, key: &IntegrationRef) -> Result<Option<Integration>, StoreError> {
        Ok(self.tables().integrations.get(key).cloned())
    }

    async fn integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<Integration>, StoreError> {
        let tables = self.tables();
        let all = tables.integrations.values();
        let mut all: Vec<_> = all
            .filter(|one| one.environment == *environment)
            .cloned()
            .collect();
        all.sort_by_key(|integration| integration.created_at);
        Ok(all.into())
    }

    async fn update_integration(
        &self,
        key: &IntegrationRef,
        integration: &Integration,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let Some(stored) = tables.integrations.get(key) else {
            return Ok(false);
        };
        if stored.revision + 1 != integration.revision {
            return Ok(false);
        }
        let health = stored.health_after(integration);
        let new = integration.integration_ref();
        if new.environment != key.environment {
            return Ok(false);
        }
        if *key != new {
            let taken = tables.integrations.contains_key(&new);
            let in_use = tables
                .connections
                .keys()
                .any(|c| c.integration_ref() == *key);
            if taken || in_use {
                return Ok(false);
            }
            tables.integrations.remove(key);
            tables.restorable_integrations.remove(&new);
            tables.announce(Subject::Integration(key.clone()), integration.updated_at);
        }
        let integration_now = Integration {
            health,
            ..integration.to_millis()
        };
        tables.integrations.insert(new.clone(), integration_now);
        tables.announce(Subject::Integration(new), integration.updated_at);
        Ok(true)
    }

    async fn record_health(
        &self,
        key: &IntegrationRef,
        revision: u64,
        health: &IntegrationHealth,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let Some(stored) = tables.integrations.get_mut(key) else {
            return Ok(false);
        };
        if stored.revision != revision || stored.health.as_str() == health.as_str() {
            return Ok(false);
        }
        stored.health = health.to_millis();
        tables.emit(event);
        Ok(true)
    }

    async fn delete_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let Some(integration) = tables.integrations.remove(key) else {
            return Ok(false);
        };
        let deleted = DeletedIntegration {
            integration,
            deleted_at: now.to_millis(),
        };
        tables.restorable_integrations.insert(key.clone(), deleted);
        let connections: Vec<_> = tables.connections.keys().cloned().collect();
        for connection in connections.iter().filter(|c| c.integration_ref() == *key) {
            tables.remove_connection(connection, now);
        }
        tables
            .authorizations
            .retain(|_, flow| flow.purpose.integration_ref() != *key);
        tables
            .pending_grants
            .retain(|_, grant| grant.purpose.integration_ref() != *key);
        tables.announce(Subject::Integration(key.clone()), now);
        Ok(true)
    }

    async fn deleted_integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<DeletedIntegration>, StoreError> {
        let tables = self.tables();
        let all = tables.restorable_integrations.values();
        let mut all: Vec<_> = all
            .filter(|deleted| deleted.integration.environment == *environment)
            .cloned()
            .collect();
        all.sort_by_key(|deleted| Reverse(deleted.deleted_at));
        Ok(all.into())
    }

    async fn restore_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let Some(deleted) = tables.restorable_integrations.remove(key) else {
            return Ok(false);
        };
        tables.integrations.insert(key.clone(), deleted.integration);
        tables.announce(Subject::Integration(key.clone()), now);
        Ok(true)
    }

    async fn erase_integration(&self, key: &IntegrationRef) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        if tables.restorable_integrations.remove(key).is_none() {
            return Ok(false);
        }
        let connections: Vec<_> = tables.restorable.keys().cloned().collect();
        for connection in connections.iter().filter(|c| c.integration_ref() == *key) {
            tables.erase(connection);
        }
        Ok(true)
    }

    async fn purge_integrations(&self, deleted_before: Timestamp) -> Result<u64, StoreError> {
        let mut tables = self.tables();
        let before = deleted_before.to_millis();
        let count = tables.restorable_integrations.len();
        tables
            .restorable_integrations
            .retain(|_, deleted| deleted.deleted_at >= before);
        Ok((count - tables.restorable_integrations.len()) as u64)
    }
}
