//! `threelo integrations`: adds, lists, changes and removes integrations (one OAuth app each).

use std::io::{IsTerminal, Read};

use anyhow::{Context, bail};
use clap::{
    Args, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use serde_json::json;
use threelo_connect::{IntegrationDraft, NewApp};
use threelo_core::{
    integration::{Integration, SiteRule},
    provider::Provider,
    secret::ClientSecret,
};
use url::Url;

use super::{
    OutputFlags,
    connections::state_of_integration,
    context::{explain, open},
    table,
};
use crate::{
    config::{CommandFlags, SecretText},
    hooks::TestHooks,
    output::{self, outln, shell_word},
    public_url,
};

mod remove;
mod update;

use remove::Remove;
use update::Update;

/// The commands for integrations.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an integration
    Add(Box<Add>),
    /// List integrations
    List {
        /// List the removed integrations that can be restored
        #[arg(long)]
        deleted: bool,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: CommandFlags,
    },
    /// Show one integration, and what its OAuth app needs
    Show {
        /// Integration key
        key: String,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: CommandFlags,
    },
    /// Change an integration: its client secret, scopes, display name or site rule
    Update(Box<Update>),
    /// Remove an integration and all its connections
    Rm(Remove),
    /// Restore a removed integration and its connections, within 31 days
    Restore {
        /// Integration key
        key: String,
        #[command(flatten)]
        gateway: CommandFlags,
    },
}

/// The options of `integrations add`.
#[derive(Debug, Args)]
pub struct Add {
    /// Integration key, which backends send in the header Provider-Config-Key
    key: String,

    /// Provider: users may connect sites with this product
    #[arg(long, default_value = Provider::Atlassian.as_str(), value_parser = providers())]
    provider: Provider,

    /// Client id of the app in Atlassian's developer console
    #[arg(long)]
    client_id: String,

    /// Client secret; use `-` to read it from standard input [default: ask on a terminal]
    #[arg(
        long,
        env = "THREELO_CLIENT_SECRET",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    client_secret: Option<SecretText>,

    /// Scopes to request, separated by commas or spaces, such as "read:jira-work read:jira-user
    /// offline_access"
    #[arg(long)]
    scopes: String,

    /// Accept unrecognised scopes
    #[arg(long)]
    accept_unknown_scopes: bool,

    /// Which site to connect if several match and none is requested
    #[arg(long, default_value = "ask")]
    site_rule: SiteRuleFlag,

    /// Page of your app to which a finished flow may redirect; can be repeated
    #[arg(long = "return-url", value_name = "URL", value_parser = web_page)]
    return_urls: Vec<Url>,

    /// Make links in responses lead to the gateway, for clients that follow them with their API key
    #[arg(long)]
    rewrite_links: bool,

    /// Display name
    #[arg(long)]
    display_name: Option<String>,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    gateway: CommandFlags,
}

/// Which site to connect if several fit and none is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SiteRuleFlag {
    /// Ask the user
    Ask,
    /// Use the first site in Atlassian's list, whose order is arbitrary
    First,
}

impl From<SiteRuleFlag> for SiteRule {
    fn from(flag: SiteRuleFlag) -> Self {
        match flag {
            SiteRuleFlag::Ask => Self::Ask,
            SiteRuleFlag::First => Self::First,
        }
    }
}

pub(super) async fn run(command: Command, hooks: &TestHooks) -> anyhow::Result<()> {
    match command {
        Command::Add(add) => self::add(*add, hooks).await,
        Command::List {
            deleted,
            output,
            gateway,
        } => {
            let operator = open(gateway, hooks).await?;
            if deleted {
                return remove::list(&operator, output).await;
            }
            let found = operator.connect.integrations(&operator.environment).await?;
            list(&found, output)?;
            table::warn_unreadable(&found.unreadable, "delete it");
            Ok(())
        }
        Command::Show {
            key,
            output,
            gateway,
        } => update::show(&key, output, gateway, hooks).await,
        Command::Update(update) => update::update(*update, hooks).await,
        Command::Rm(remove) => remove::remove(remove, hooks).await,
        Command::Restore { key, gateway } => remove::restore(&key, gateway, hooks).await,
    }
}

/// Returns a parser of providers whose error suggests a similar name.
fn providers() -> impl TypedValueParser<Value = Provider> {
    PossibleValuesParser::new(Provider::ALL.map(Provider::as_str))
        .try_map(|name| name.parse::<Provider>())
}

/// Parses the URL of a web page, to which browsers are redirected.
fn web_page(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        other => Err(format!("{other:?} is not a web page: write https://…")),
    }
}

async fn add(add: Add, hooks: &TestHooks) -> anyhow::Result<()> {
    let mut draft = IntegrationDraft::new(add.key.parse()?, add.provider);
    draft.display_name = add.display_name;
    draft.app = Some(NewApp {
        client_id: add.client_id,
        client_secret: client_secret(add.client_secret.as_ref())?,
    });
    draft.scopes = Some(add.scopes.parse()?);
    draft.accept_unknown_scopes = add.accept_unknown_scopes;
    draft.site_rule = add.site_rule.into();
    draft.return_urls = add.return_urls;
    draft.rewrite_links = add.rewrite_links;
    let operator = open(add.gateway, hooks).await?;
    let integration = operator
        .connect
        .create_integration(operator.environment.clone(), draft)
        .await;
    let integration = integration.map_err(explain)?;
    if add.output.json {
        output::json(&to_json(&integration))?;
    } else {
        outln!("Integration {} added.", integration.key)?;
        outln!(
            "Register this callback URL in the developer console: {}",
            public_url::callback(&operator.url)
        )?;
        outln!(
            "Next: connect a user with `threelo connect {}{}`",
            shell_word(integration.key.as_str()),
            operator.environment_option
        )?;
    }
    Ok(())
}

/// Returns the given client secret, or reads it: from the terminal without showing it, or from
/// standard input.
fn client_secret(given: Option<&SecretText>) -> anyhow::Result<ClientSecret> {
    match given.map(SecretText::expose) {
        Some(secret) if secret != "-" => return Ok(ClientSecret::new(secret)),
        _ if std::io::stdin().is_terminal() => {
            let typed = rpassword::prompt_password("Client secret (not shown): ");
            let typed = typed.context("cannot read the client secret from the terminal")?;
            return Ok(ClientSecret::new(typed.trim()));
        }
        Some(_) => {}
        None => bail!(
            "the client secret is missing: set THREELO_CLIENT_SECRET, or pass --client-secret - and \
             write it to standard input"
        ),
    }
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .context("cannot read the client secret from standard input")?;
    Ok(ClientSecret::new(text.trim()))
}

fn list(integrations: &[Integration], output: OutputFlags) -> anyhow::Result<()> {
    if output.json {
        return output::json(&serde_json::Value::from_iter(
            integrations.iter().map(to_json),
        ));
    }
    let row = |integration: &Integration| {
        let client_id = integration
            .app
            .as_ref()
            .map_or("none yet", |app| &app.client_id);
        [
            integration.key.to_string(),
            integration.provider.to_string(),
            client_id.to_owned(),
            state_of_integration(&integration.health).unwrap_or_else(|| "ok".to_owned()),
            integration.scopes.to_spaced(),
        ]
    };
    let rows: Vec<_> = integrations.iter().map(row).collect();
    table::print(["KEY", "PROVIDER", "CLIENT ID", "STATE", "SCOPES"], &rows)
}

fn to_json(integration: &Integration) -> serde_json::Value {
    let app = integration.app.as_ref();
    let rotation = app.and_then(|app| app.previous_secret.as_ref());
    json!({
        "unique_key": integration.key,
        "provider": integration.provider,
        "display_name": integration.display_name,
        "client_id": integration.app.as_ref().map(|app| &app.client_id),
        "scopes": integration.scopes,
        "site_rule": integration.site_rule,
        "return_urls": integration.return_urls,
        "rewrite_links": integration.rewrite_links,
        "client_secret_rotation": rotation.map(|rotation| json!({
            "replaced_at": rotation.replaced_at.to_string(),
            "new_refused_at": rotation.new_refused_at.map(|at| at.to_string()),
        })),
        "state": integration.health.as_str(),
        "state_since": integration.health.since().map(|since| since.to_string()),
        "reason": integration.health.reason(),
        "created_at": integration.created_at.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::*;

    #[derive(Debug, Parser)]
    struct Cli {
        #[command(flatten)]
        add: Add,
    }

    fn parse(more: &[&str]) -> Result<Cli, clap::Error> {
        let fixed = [
            "add",
            "jira",
            "--client-id",
            "a",
            "--client-secret",
            "hunter2",
            "--scopes",
            "read:jira-work",
        ];
        Cli::try_parse_from(fixed.iter().chain(more))
    }

    #[test]
    fn debug_output_does_not_contain_the_client_secret() {
        let parsed = parse(&[]).unwrap();
        assert_eq!(
            parsed.add.client_secret.as_ref().unwrap().expose(),
            "hunter2"
        );
        assert!(!format!("{parsed:?}").contains("hunter2"));
    }

    #[test]
    fn a_return_url_must_be_a_web_page() {
        assert!(parse(&["--return-url", "https://app.example/done"]).is_ok());
        let error = parse(&["--return-url", "javascript:alert(1)"]).unwrap_err();
        assert!(error.to_string().contains("not a web page"), "{error}");
    }

    #[test]
    fn the_flags_are_well_formed() {
        Cli::command().debug_assert();
    }
}
