//! The context of CLI commands that open the database of a gateway, which may be running.

use std::sync::Arc;

use anyhow::{anyhow, bail};
use threelo_connect::{Connect, ConnectError, InvalidField, closest};
use threelo_core::{
    clock::Clock,
    deadline::GrantLife,
    id::{EnvironmentId, IntegrationRef},
    integration::Integration,
    storage::Store,
};
use url::Url;

use crate::{
    config::{CommandFlags, Config, Database},
    environment::{self, named},
    hooks::TestHooks,
    output::shell_word,
    public_url,
    storage::{Listeners, Storage},
};

/// The context of a command.
pub(super) struct CliContext {
    /// The connection service.
    pub(super) connect: Connect,
    /// The database.
    pub(super) store: Arc<dyn Store>,
    /// The environment that the command is for.
    pub(super) environment: EnvironmentId,
    /// The option that names the environment, for hints: ` --environment NAME`, or nothing.
    pub(super) environment_option: String,
    /// The location of the database.
    pub(super) database: Database,
    /// The clock.
    pub(super) clock: Arc<dyn Clock>,
    /// The base URL at which browsers reach the gateway.
    pub(super) url: Url,
    /// Lifetime of grants.
    pub(super) grant_life: GrantLife,
}

/// Opens the database of the gateway. URLs that are not given are those that the gateway saved when
/// it started.
pub(super) async fn open(flags: CommandFlags, hooks: &TestHooks) -> anyhow::Result<CliContext> {
    let is_auth_url_given = flags.atlassian_auth_url.is_some();
    let name = flags.environment.environment.clone();
    let mut config = Config::of_gateway(flags.into())?;
    let opened = Storage::open(&config.storage, false, hooks).await?;
    let environment = named(&*opened.store, &name).await?;
    let saved = public_url::saved(&config.storage.data_dir)?;
    if !is_auth_url_given
        && let Some(auth_url) = saved.as_ref().and_then(|saved| saved.auth_url.clone())
    {
        config.cloud.auth_url = auth_url;
    }
    let url = config.public_url.clone();
    let url = url
        .or(saved.map(|saved| saved.public_url))
        .unwrap_or_else(|| public_url::of(config.listen));
    Ok(CliContext {
        connect: opened.connect(&config.cloud, &url, Listeners::none())?,
        store: opened.store,
        environment_option: environment::option(&environment.name),
        environment: environment.id,
        grant_life: config.grant_life(&hooks.manager),
        database: config.storage.database,
        clock: opened.clock,
        url,
    })
}

impl CliContext {
    /// Returns the integration with this key.
    ///
    /// # Errors
    /// If there is no such integration; the error suggests a similar key.
    pub(super) async fn integration(&self, key: &str) -> anyhow::Result<Integration> {
        let wanted = IntegrationRef::new(self.environment.clone(), key.parse()?);
        match self.connect.integration(&wanted).await {
            Err(ConnectError::UnknownIntegration(_)) => {}
            found => return Ok(found?),
        }
        let all = self.connect.integrations(&self.environment).await?;
        let keys = all.iter().map(|integration| integration.key.as_str());
        let option = &self.environment_option;
        match closest(key, keys) {
            Some(similar) => bail!(
                "no integration {key:?}: did you mean {}?",
                shell_word(similar)
            ),
            None if all.is_empty() => bail!(
                "no integration {key:?}: there is none yet, add one with `threelo integrations add{option}`"
            ),
            None => {
                bail!("no integration {key:?}: list them with `threelo integrations list{option}`")
            }
        }
    }

    /// Converts an error of a restore, and adds how to list what can be restored.
    pub(super) fn explain_restore(&self, error: ConnectError) -> anyhow::Error {
        let resource = match &error {
            ConnectError::NotDeleted(_) => "connections",
            ConnectError::IntegrationNotDeleted(_) => "integrations",
            _ => return error.into(),
        };
        let option = &self.environment_option;
        anyhow!("{error}: list them with `threelo {resource} list --deleted{option}`")
    }
}

/// Converts an error of the connection service: names command-line options instead of the fields of
/// an API request.
pub(super) fn explain(error: ConnectError) -> anyhow::Error {
    let ConnectError::Invalid(fields) = error else {
        return error.into();
    };
    let option = |field: &InvalidField| match field.path.last().map(String::as_str) {
        Some("scopes") => "--scopes".to_owned(),
        Some("client_id") => "--client-id".to_owned(),
        Some("client_secret") => "--client-secret".to_owned(),
        Some("return_urls") => "--return-url".to_owned(),
        Some("domain") => "--domain".to_owned(),
        _ => field.path.join("."),
    };
    let messages = fields
        .iter()
        .map(|field| format!("{}: {}", option(field), field.message))
        .map(|message| {
            message.replace("set accept_unknown_scopes", "pass --accept-unknown-scopes")
        });
    anyhow!("{}", messages.collect::<Vec<_>>().join("\n"))
}
