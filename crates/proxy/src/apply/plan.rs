//! Compares a declaration with what is stored.

use anyhow::{Context, bail, ensure};
use threelo_connect::{IntegrationDraft, IntegrationPatch};
use threelo_core::{
    SignedDuration, Timestamp,
    api_key::{ApiKeyRecord, KeyOrigin},
    entropy::random_uuid,
    environment::{Environment, NameError},
    hash::SecretHash,
    id::{EnvironmentId, EnvironmentName, IntegrationRef},
    permission::Permissions,
    secret::ApiKey,
};

use super::{Applier, integrations};
use crate::{
    config::{Declaration, DeclaredEnvironment, DeclaredKey},
    environment::default_environment,
};

/// How long a key stays valid after its secret was replaced, so that its users can change to the new one.
const OLD_KEY_LIFE: SignedDuration = SignedDuration::from_hours(24);

/// What to do, in this order.
pub(crate) struct Plan {
    pub(crate) steps: Vec<Step>,
}

/// One environment, API key or integration, and what to do with it.
pub(crate) struct Step {
    pub(super) environment_id: EnvironmentId,
    pub(crate) environment: EnvironmentName,
    /// `environment`, `api key` or `integration`.
    pub(crate) kind: &'static str,
    pub(crate) name: String,
    /// What is special about it, or what changes; no secrets.
    pub(crate) details: Vec<String>,
    pub(super) effect: Effect,
}

/// What a step does.
pub(super) enum Effect {
    Nothing,
    AddEnvironment(Environment),
    RemoveEnvironment(Environment),
    /// The key itself only if it was generated.
    AddKey {
        record: Box<ApiKeyRecord>,
        key: Option<ApiKey>,
    },
    ReplaceKey {
        old: String,
        record: Box<ApiKeyRecord>,
        until: Timestamp,
    },
    RevokeKey(String),
    AddIntegration(Box<IntegrationDraft>),
    ChangeIntegration(IntegrationRef, Box<IntegrationPatch>),
    RemoveIntegration(IntegrationRef),
}

/// The kind of change of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Change,
    Remove,
    Keep,
}

impl Step {
    pub(crate) fn action(&self) -> Action {
        match self.effect {
            Effect::Nothing => Action::Keep,
            Effect::AddEnvironment(_) | Effect::AddKey { .. } | Effect::AddIntegration(_) => {
                Action::Create
            }
            Effect::ReplaceKey { .. } | Effect::ChangeIntegration(..) => Action::Change,
            Effect::RemoveEnvironment(_) | Effect::RevokeKey(_) | Effect::RemoveIntegration(_) => {
                Action::Remove
            }
        }
    }

    /// Returns the name with its environment.
    pub(crate) fn full_name(&self) -> String {
        match self.kind {
            "environment" => self.name.clone(),
            _ => format!("{}/{}", self.environment, self.name),
        }
    }
}

impl Plan {
    /// Returns the steps that change something.
    pub(crate) fn changes(&self) -> impl Iterator<Item = &Step> {
        let steps = self.steps.iter();
        steps.filter(|step| step.action() != Action::Keep)
    }

    /// Returns the name of a key that has to be generated.
    pub(crate) fn generated_key(&self) -> Option<String> {
        let is_generated =
            |step: &&Step| matches!(step.effect, Effect::AddKey { key: Some(_), .. });
        self.steps.iter().find(is_generated).map(Step::full_name)
    }
}

impl Applier {
    /// Compares the declaration with what is stored.
    ///
    /// # Errors
    /// If they contradict each other, or something in the declaration is invalid.
    pub(crate) async fn plan(&self, declaration: &Declaration) -> anyhow::Result<Plan> {
        let mut environments = self.store.environments().await?;
        let keys = self.store.api_keys().await?.rows;
        let mut steps = Vec::new();
        for (name, declared) in &declaration.environments {
            let present = environments.iter().find(|one| one.name == *name);
            let (environment, effect) = match present {
                Some(present) => (present.clone(), Effect::Nothing),
                None => {
                    let new = self.new_environment(name, &environments)?;
                    environments.push(new.clone());
                    (new.clone(), Effect::AddEnvironment(new))
                }
            };
            steps.push(step(&environment, "environment", name, vec![], effect));
            self.plan_keys(&environment, declared, &keys, &mut steps)?;
            self.plan_integrations(&environment, declared, &mut steps)
                .await?;
        }
        if self.prune {
            for environment in &environments {
                let is_declared = declaration.environments.contains_key(&environment.name);
                if !is_declared && environment.id != default_environment() {
                    let step = self.undeclared_environment(environment, &keys).await?;
                    steps.push(step);
                }
            }
        }
        refuse_secret_twice(&steps)?;
        Ok(Plan { steps })
    }

    /// Returns the environment that is to get this name.
    fn new_environment(
        &self,
        name: &EnvironmentName,
        others: &[Environment],
    ) -> anyhow::Result<Environment> {
        if others.iter().any(|other| other.occupies(name)) {
            bail!(NameError::Taken(name.clone()));
        }
        Environment::new(name.as_str(), &*self.entropy, self.clock.now())
            .with_context(|| format!("environment {name}"))
    }

    fn plan_keys(
        &self,
        environment: &Environment,
        declared: &DeclaredEnvironment,
        all: &[ApiKeyRecord],
        steps: &mut Vec<Step>,
    ) -> anyhow::Result<()> {
        let now = self.clock.now();
        let present: Vec<_> = all
            .iter()
            .filter(|key| key.environment == environment.id && key.is_valid(now))
            .filter(|key| key.origin == KeyOrigin::Generated)
            .collect();
        for (name, key) in &declared.api_keys {
            let mut namesakes = present.iter().copied().filter(|one| one.name == *name);
            steps.push(match &key.secret {
                Some(secret) => {
                    self.own_key(environment, name, key, secret, namesakes.collect(), all)?
                }
                None => self.generated_key(environment, name, key, namesakes.next_back())?,
            });
        }
        if self.prune {
            for key in present {
                if !declared.api_keys.contains_key(&key.name) {
                    let effect = Effect::RevokeKey(key.id.clone());
                    steps.push(step(environment, "api key", &key.name, vec![], effect));
                }
            }
        }
        Ok(())
    }

    /// Plans a key whose secret is chosen by the operator.
    fn own_key(
        &self,
        environment: &Environment,
        name: &str,
        declared: &DeclaredKey,
        secret: &ApiKey,
        namesakes: Vec<&ApiKeyRecord>,
        all: &[ApiKeyRecord],
    ) -> anyhow::Result<Step> {
        let now = self.clock.now();
        let hash = SecretHash::of(secret.expose());
        let keep = |details| step(environment, "api key", name, details, Effect::Nothing);
        if let Some(same) = namesakes.iter().find(|key| key.hash == hash) {
            same_permissions(environment, same, &declared.permissions)?;
            return Ok(keep(vec![]));
        }
        if let Some(other) = all.iter().find(|key| key.hash == hash) {
            bail!(
                "API key {}/{name}: its secret is that of the key {:?} ({}){}: choose another one, for example \
                 with `openssl rand -hex 32`",
                environment.name,
                other.name,
                other.id,
                if other.is_valid(now) {
                    ""
                } else {
                    ", which was revoked or has expired"
                },
            );
        }
        let mut record = ApiKeyRecord::new(
            environment.id.clone(),
            random_uuid(&*self.entropy),
            name,
            secret,
            KeyOrigin::Generated,
            now,
        );
        record.permissions = declared.permissions.clone();
        let record = Box::new(record);
        let permissions = record.permissions.to_string();
        let (details, effect) = match namesakes.last() {
            None => (permissions, Effect::AddKey { record, key: None }),
            Some(old) => {
                let until = now.saturating_add(OLD_KEY_LIFE)?;
                let until = old.expires_at.map_or(until, |at| at.min(until));
                let old = old.id.clone();
                let details = format!("secret, {permissions}; the old key is valid until {until}");
                (details, Effect::ReplaceKey { old, record, until })
            }
        };
        Ok(step(environment, "api key", name, vec![details], effect))
    }

    /// Plans a key whose secret is generated once.
    fn generated_key(
        &self,
        environment: &Environment,
        name: &str,
        declared: &DeclaredKey,
        present: Option<&ApiKeyRecord>,
    ) -> anyhow::Result<Step> {
        if let Some(present) = present {
            same_permissions(environment, present, &declared.permissions)?;
            return Ok(step(environment, "api key", name, vec![], Effect::Nothing));
        }
        let (key, mut record) = ApiKeyRecord::generate(
            environment.id.clone(),
            name,
            &*self.entropy,
            self.clock.now(),
        );
        record.permissions = declared.permissions.clone();
        let details = vec![format!("{}, generated", record.permissions)];
        let (record, key) = (Box::new(record), Some(key));
        Ok(step(
            environment,
            "api key",
            name,
            details,
            Effect::AddKey { record, key },
        ))
    }

    async fn plan_integrations(
        &self,
        environment: &Environment,
        declared: &DeclaredEnvironment,
        steps: &mut Vec<Step>,
    ) -> anyhow::Result<()> {
        let present = self.connect.integrations(&environment.id).await?;
        for (key, integration) in &declared.integrations {
            ensure!(
                !present.unreadable.iter().any(|one| one == key.as_str()),
                "integration {}/{key} cannot be read from the database: delete it first",
                environment.name
            );
            let stored = present.iter().find(|one| one.key == *key);
            let (details, effect) = match stored {
                None => integrations::addition(key, integration)?,
                Some(stored) => integrations::change(&self.connect, stored, integration)?,
            };
            steps.push(step(environment, "integration", key, details, effect));
        }
        if self.prune {
            for stored in present.iter() {
                if !declared.integrations.contains_key(&stored.key) {
                    let details =
                        vec!["with its connections; can be restored for 31 days".to_owned()];
                    let effect = Effect::RemoveIntegration(stored.integration_ref());
                    steps.push(step(
                        environment,
                        "integration",
                        &stored.key,
                        details,
                        effect,
                    ));
                }
            }
        }
        Ok(())
    }

    /// Plans the removal of an environment that is not declared, if it is empty.
    async fn undeclared_environment(
        &self,
        environment: &Environment,
        keys: &[ApiKeyRecord],
    ) -> anyhow::Result<Step> {
        let now = self.clock.now();
        let in_use = |key: &ApiKeyRecord| key.environment == environment.id && key.is_valid(now);
        let is_empty = !keys.iter().any(in_use)
            && self.connect.integrations(&environment.id).await?.is_empty()
            && self
                .store
                .deleted_integrations(&environment.id)
                .await?
                .is_empty();
        let (details, effect) = match is_empty {
            true => (vec![], Effect::RemoveEnvironment(environment.clone())),
            false => {
                let details =
                    "not declared, but not empty: remove its integrations and API keys first";
                (vec![details.to_owned()], Effect::Nothing)
            }
        };
        Ok(step(
            environment,
            "environment",
            &environment.name,
            details,
            effect,
        ))
    }
}

fn step(
    environment: &Environment,
    kind: &'static str,
    name: impl ToString,
    details: Vec<String>,
    effect: Effect,
) -> Step {
    Step {
        environment_id: environment.id.clone(),
        environment: environment.name.clone(),
        kind,
        name: name.to_string(),
        details,
        effect,
    }
}

/// Refuses other permissions for an existing key, which keeps those that it was created with.
fn same_permissions(
    environment: &Environment,
    key: &ApiKeyRecord,
    declared: &Permissions,
) -> anyhow::Result<()> {
    ensure!(
        key.permissions == *declared,
        "API key {}/{}: its permissions are {}, and a key keeps those that it was created with: declare another \
         secret for it, or a key with another name",
        environment.name,
        key.name,
        key.permissions
    );
    Ok(())
}

/// Refuses a declaration in which two new keys have the same secret.
fn refuse_secret_twice(steps: &[Step]) -> anyhow::Result<()> {
    let mut seen: Vec<(SecretHash, String)> = Vec::new();
    for step in steps {
        let (Effect::AddKey { record, .. } | Effect::ReplaceKey { record, .. }) = &step.effect
        else {
            continue;
        };
        if let Some((_, other)) = seen.iter().find(|(hash, _)| *hash == record.hash) {
            bail!(
                "the API keys {other} and {} have the same secret: each needs its own",
                step.full_name()
            );
        }
        seen.push((record.hash, step.full_name()));
    }
    Ok(())
}
