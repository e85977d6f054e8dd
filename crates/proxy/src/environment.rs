//! Environments: the default one, and lookup by name.

use anyhow::{anyhow, ensure};
use threelo_connect::closest;
use threelo_core::{
    clock::Clock,
    environment::Environment,
    id::{EnvironmentId, EnvironmentName},
    storage::Store,
};

use crate::output::shell_word;

/// The name and id of the default environment, which every gateway has. Data that was stored before
/// environments existed belongs to it.
pub const DEFAULT: &str = EnvironmentId::DEFAULT;

/// Returns the id of the default environment.
pub fn default_environment() -> EnvironmentId {
    DEFAULT.parse().expect("the name consists of letters")
}

/// Returns the option ` --environment NAME` for the hints of commands; nothing for the default environment.
pub(crate) fn option(name: &EnvironmentName) -> String {
    match name.as_str() {
        DEFAULT => String::new(),
        name => format!(" --environment {}", shell_word(name)),
    }
}

/// Adds the default environment unless it exists.
pub(crate) async fn ensure_default(store: &dyn Store, clock: &dyn Clock) -> anyhow::Result<()> {
    let id = default_environment();
    let environments = store.environments().await?;
    if environments.iter().any(|environment| environment.id == id) {
        return Ok(());
    }
    let environment = Environment {
        id,
        name: DEFAULT.parse()?,
        created_at: clock.now(),
    };
    // Another instance may have added it since.
    store.insert_environment(&environment).await?;
    Ok(())
}

/// Returns the environment with this name.
///
/// # Errors
/// If there is no such environment; the error suggests a similar name.
pub(crate) async fn named(store: &dyn Store, name: &str) -> anyhow::Result<Environment> {
    let wanted: EnvironmentName = name.parse()?;
    let mut all = store.environments().await?;
    if let Some(found) = all.iter().position(|one| one.name == wanted) {
        return Ok(all.swap_remove(found));
    }
    ensure!(
        !all.is_empty(),
        "there is no environment yet: start the gateway once"
    );
    let similar = closest(name, all.iter().map(|one| one.name.as_str()));
    Err(match similar {
        Some(similar) => anyhow!(
            "no environment {name:?}: did you mean {}?",
            shell_word(similar)
        ),
        None => anyhow!("no environment {name:?}: list them with `threelo environments list`"),
    })
}
