//! Creates and changes environments, API keys and integrations as a declaration says, after a plan.
//!
//! Integrations are changed through the connection service, as the API does; each change is written to the
//! audit log. Whatever the declaration does not mention stays as it is, unless `prune` is set.

mod integrations;
mod plan;

use std::sync::Arc;

use anyhow::{bail, ensure};
use threelo_connect::Connect;
use threelo_core::{
    clock::Clock,
    entropy::Entropy,
    environment::Environment,
    id::EnvironmentId,
    operator::AuditEntry,
    secret::ApiKey,
    storage::{RemoveOutcome, Store},
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
            Effect::AddEnvironment => {
                let environment = Environment {
                    id: step.environment_id.clone(),
                    name: step.environment.clone(),
                    created_at: now,
                };
                let added = self.store.insert_environment(&environment).await?;
                (added, "environment.create")
            }
            Effect::RemoveEnvironment => {
                let id = &step.environment_id;
                let outcome = self.store.remove_environment(id, now).await?;
                (outcome == RemoveOutcome::Removed, "environment.remove")
            }
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
        let environment = match step.effect {
            Effect::RemoveEnvironment => default_environment(),
            _ => step.environment_id.clone(),
        };
        self.note(environment, action, &step.name).await;
        let name = step.full_name();
        Ok(Some(generated.map(|key| GeneratedKey { name, key })))
    }

    /// Writes a change to the audit log. The change has been made, so a failure is only reported.
    async fn note(&self, environment: EnvironmentId, action: &str, subject: &str) {
        let entry = AuditEntry {
            id: 0,
            environment,
            at: self.clock.now(),
            operator_id: AUTHOR.into(),
            operator_name: AUTHOR.into(),
            action: action.into(),
            subject: subject.into(),
        };
        if let Err(error) = self.store.append_audit(&entry, AuditEntry::KEPT).await {
            tracing::error!(%error, action, subject, "a change is missing in the audit log");
        }
    }
}
