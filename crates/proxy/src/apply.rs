//! Creates and changes environments, API keys and integrations as a declaration says, after a plan.
//!
//! Integrations are changed through the connection service, as the API does; each change is written to the
//! audit log. Whatever the declaration does not mention stays as it is, unless `prune` is set.

mod integrations;
mod plan;

use std::sync::Arc;

use anyhow::{bail, ensure};
use threelo_connect::{Connect, record_change};
use threelo_core::{
    clock::Clock,
    entropy::Entropy,
    environment::{NameError, RemoveError},
    operator::AuditEntry,
    secret::ApiKey,
    storage::Store,
};

use crate::{config::Declaration, environment::default_environment, storage::Storage};

use plan::Effect;
pub(crate) use plan::{Action, Plan, Step};

/// How often a plan is made again because something was changed meanwhile, for example by another gateway that
/// applies the same declaration.
const ATTEMPTS: usize = 3;

/// Who made the changes, in the audit log.
const AUTHOR: &str = "threelo apply";

/// Applies declarations to a database.
pub(crate) struct Applier {
    store: Arc<dyn Store>,
    connect: Connect,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    /// Whether to remove what the declaration does not mention.
    prune: bool,
}

/// An API key that was generated, of which only the hash is stored.
pub(crate) struct GeneratedKey {
    /// Its environment and name.
    pub(crate) name: String,
    /// The key.
    pub(crate) key: ApiKey,
}

impl Applier {
    pub(crate) fn new(storage: &Storage, connect: Connect, prune: bool) -> Self {
        Self {
            store: storage.store.clone(),
            connect,
            clock: storage.clock.clone(),
            entropy: storage.entropy.clone(),
            prune,
        }
    }

    /// Carries out the plan of a declaration. `done` gets each step that was taken, with the key that was generated.
    ///
    /// # Errors
    /// If the database fails; if something was changed since the plan was made, and the new plan contradicts what is
    /// stored, or could remove what nobody has seen in the plan.
    pub(crate) async fn apply(
        &self,
        declaration: &Declaration,
        mut plan: Plan,
        mut done: impl FnMut(&Step, Option<GeneratedKey>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for _ in 0..ATTEMPTS {
            let mut is_current = true;
            for step in plan.changes() {
                let Some(key) = self.take(step).await? else {
                    is_current = false;
                    break;
                };
                done(step, key)?;
            }
            if is_current {
                return Ok(());
            }
            ensure!(
                !self.prune,
                "something was changed since the plan was made: look at a new plan"
            );
            plan = self.plan(declaration).await?;
        }
        bail!("environments, API keys or integrations are being changed by others: try again")
    }

    /// Takes a step, and writes it to the audit log. Returns `None` if something else was changed since the plan
    /// was made, and otherwise the key that was generated.
    async fn take(&self, step: &Step) -> anyhow::Result<Option<Option<GeneratedKey>>> {
        let now = self.clock.now();
        let mut generated = None;
        let (is_done, action) = match &step.effect {
            Effect::Nothing => (true, ""),
            Effect::AddEnvironment(new) => match new.clone().add(&*self.store).await {
                Err(NameError::Taken(_)) => return Ok(None),
                added => (true, added.map(|_| "environment.create")?),
            },
            Effect::RemoveEnvironment(old) => match old.clone().remove(&*self.store, now).await {
                Err(RemoveError::NotEmpty(..)) => return Ok(None),
                removed => (true, removed.map(|()| "environment.remove")?),
            },
            Effect::AddKey { record, key } => {
                generated.clone_from(key);
                (self.store.put_api_key(record).await?, "api_key.create")
            }
            Effect::ReplaceKey { old, record, until } => {
                let replaced = self.store.rotate_api_key(old, record, *until).await?;
                (replaced, "api_key.rotate")
            }
            Effect::RevokeKey(id) => (self.store.revoke_api_key(id, now).await?, "api_key.revoke"),
            Effect::AddIntegration(draft) => {
                let environment = step.environment_id.clone();
                let added = self
                    .connect
                    .create_integration(environment, (**draft).clone());
                (integrations::is_done(added.await)?, "integration.create")
            }
            Effect::ChangeIntegration(key, patch) => {
                let changed = self
                    .connect
                    .change_integration(key, (**patch).clone())
                    .await;
                let is_rotation = integrations::is_only_a_secret(patch);
                let action = if is_rotation {
                    "integration.rotate_secret"
                } else {
                    "integration.update"
                };
                (integrations::is_done(changed)?, action)
            }
            Effect::RemoveIntegration(key) => {
                let removed = self.connect.remove_integration(key).await;
                (integrations::is_done(removed)?, "integration.delete")
            }
        };
        if !is_done {
            return Ok(None);
        }
        // Environments are changed by operators of the default one.
        let environment = match step.effect {
            Effect::AddEnvironment(_) | Effect::RemoveEnvironment(_) => default_environment(),
            _ => step.environment_id.clone(),
        };
        let entry = AuditEntry::new(environment, now, (AUTHOR, AUTHOR), action, &step.name);
        record_change(&*self.store, &entry).await;
        let name = step.full_name();
        Ok(Some(generated.map(|key| GeneratedKey { name, key })))
    }
}
