//! `threelo integrations`: one OAuth app each.

use std::io::Read;

use anyhow::Context;
use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use threelo_connect::{IntegrationDraft, NewApp};
use threelo_core::{
    id::IntegrationKey,
    integration::{Integration, SiteRule},
    provider::Provider,
    secret::ClientSecret,
};
use url::Url;

use super::{OutputFlags, operator::open, table};
use crate::{
    config::{GatewayFlags, SecretText},
    output::{self, outln},
    public_url,
    seams::Seams,
};

/// What to do with integrations.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add an integration
    Add(Box<Add>),
    /// List the integrations
    List {
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        gateway: GatewayFlags,
    },
    /// Remove an integration together with its connections
    Rm {
        /// Its key
        key: String,
        #[command(flatten)]
        gateway: GatewayFlags,
    },
}

/// An integration to add.
#[derive(Debug, Args)]
pub struct Add {
    /// What you call it; your software names it in the header Provider-Config-Key
    key: String,

    /// atlassian, jira or confluence: which sites fit
    #[arg(long, default_value = "atlassian")]
    provider: String,

    /// The client id of the app in Atlassian's developer console
    #[arg(long)]
    client_id: String,

    /// The secret beside it (also read from standard input with `-`)
    #[arg(long, env = "THREELO_CLIENT_SECRET", hide_env_values = true)]
    client_secret: SecretText,

    /// The scopes to ask for, apart by commas or blanks
    #[arg(long, default_value = "offline_access")]
    scopes: String,

    /// Take scopes that are not known to exist
    #[arg(long)]
    accept_unknown_scopes: bool,

    /// What to do when several sites fit and none is named
    #[arg(long, default_value = "ask")]
    site_rule: SiteRuleFlag,

    /// A page of your own app that a finished flow may return to; may be given several times
    #[arg(long = "return-url", value_name = "URL", value_parser = web_page)]
    return_urls: Vec<Url>,

    /// What people read
    #[arg(long)]
    display_name: Option<String>,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    gateway: GatewayFlags,
}

/// What to do when several sites fit and none is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum SiteRuleFlag {
    /// Ask the user.
    Ask,
    /// Take the first of Atlassian's list, whose order means nothing.
    First,
}

pub(super) async fn run(command: Command, seams: &Seams) -> anyhow::Result<()> {
    match command {
        Command::Add(add) => self::add(*add, seams).await,
        Command::List { output, gateway } => {
            let connect = open(gateway, seams).await?.connect;
            list(&connect.integrations().await?, output)
        }
        Command::Rm { key, gateway } => {
            let connect = open(gateway, seams).await?.connect;
            let key: IntegrationKey = key.parse()?;
            connect.remove_integration(&key).await?;
            outln!("Integration {key} and its connections are removed.")?;
            Ok(())
        }
    }
}

/// A page of the web: a browser is sent there.
fn web_page(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        other => Err(format!("{other:?} is no page of the web: write https://…")),
    }
}

async fn add(add: Add, seams: &Seams) -> anyhow::Result<()> {
    let provider: Provider = add.provider.parse()?;
    let mut draft = IntegrationDraft::new(add.key.parse()?, provider);
    draft.display_name = add.display_name;
    draft.app = Some(NewApp {
        client_id: add.client_id,
        client_secret: client_secret(&add.client_secret)?,
    });
    draft.scopes = Some(add.scopes.parse()?);
    draft.accept_unknown_scopes = add.accept_unknown_scopes;
    draft.site_rule = match add.site_rule {
        SiteRuleFlag::Ask => SiteRule::Ask,
        SiteRuleFlag::First => SiteRule::First,
    };
    draft.return_urls = add.return_urls;
    let operator = open(add.gateway, seams).await?;
    let integration = operator.connect.create_integration(draft).await?;
    if add.output.json {
        output::json(&to_json(&integration))?;
    } else {
        outln!("Integration {} is added.", integration.key)?;
        outln!(
            "Register this callback URL with the app: {}",
            public_url::callback(&operator.url)
        )?;
        outln!("Then connect somebody: threelo connect {}", integration.key)?;
    }
    Ok(())
}

fn client_secret(given: &SecretText) -> anyhow::Result<ClientSecret> {
    if given.expose() != "-" {
        return Ok(ClientSecret::new(given.expose()));
    }
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .context("the client secret on standard input")?;
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
            integration.scopes.to_spaced(),
        ]
    };
    let rows: Vec<_> = integrations.iter().map(row).collect();
    table::print(["KEY", "PROVIDER", "CLIENT ID", "SCOPES"], &rows)
}

fn to_json(integration: &Integration) -> serde_json::Value {
    json!({
        "key": integration.key,
        "provider": integration.provider,
        "display_name": integration.display_name,
        "client_id": integration.app.as_ref().map(|app| &app.client_id),
        "scopes": integration.scopes,
        "site_rule": integration.site_rule,
        "return_urls": integration.return_urls,
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
        ];
        Cli::try_parse_from(fixed.iter().chain(more))
    }

    #[test]
    fn the_client_secret_is_in_no_debug_text() {
        let parsed = parse(&[]).unwrap();
        assert_eq!(parsed.add.client_secret.expose(), "hunter2");
        assert!(!format!("{parsed:?}").contains("hunter2"));
    }

    #[test]
    fn only_a_web_page_may_be_returned_to() {
        assert!(parse(&["--return-url", "https://app.example/done"]).is_ok());
        let error = parse(&["--return-url", "javascript:alert(1)"]).unwrap_err();
        assert!(error.to_string().contains("no page of the web"), "{error}");
    }

    #[test]
    fn the_flags_are_well_formed() {
        Cli::command().debug_assert();
    }
}
