//! `threelo integrations update` and `show`.

use anyhow::bail;
use clap::{ArgGroup, Args};
use threelo_connect::{AppCheck, AppPatch, IntegrationPatch};
use threelo_core::{
    integration::{Integration, SiteRule},
    storage::ConnectionFilter,
};
use url::Url;

use super::{SiteRuleFlag, client_secret, to_json, web_page};
use crate::{
    command::{
        OutputFlags,
        connections::state_of_integration,
        context::{CliContext, explain, open},
        table,
    },
    config::{CommandFlags, SecretText},
    hooks::TestHooks,
    output::{self, outln},
    public_url,
};

/// The options of `integrations update`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("change").required(true).multiple(true))]
pub struct Update {
    /// Integration key
    key: String,

    /// Client id of another OAuth app; requires its secret too
    #[arg(long, group = "change")]
    client_id: Option<String>,

    /// New client secret; use `-` to read it from standard input. The previous one is kept until
    /// the new one has been used successfully
    #[arg(long, group = "change", value_name = "SECRET")]
    client_secret: Option<SecretText>,

    /// Scopes to request, separated by commas or spaces
    #[arg(long, group = "change")]
    scopes: Option<String>,

    /// Accept unrecognised scopes
    #[arg(long)]
    accept_unknown_scopes: bool,

    /// Which site to connect if several fit and none is given
    #[arg(long, group = "change")]
    site_rule: Option<SiteRuleFlag>,

    /// Page of your app to which a finished flow may redirect; can be repeated. These replace all
    /// present pages
    #[arg(long = "return-url", group = "change", value_name = "URL", value_parser = web_page)]
    return_urls: Vec<Url>,

    /// Make links in responses lead to the gateway, for clients that follow them with their API key;
    /// `--rewrite-links=false` ends it
    #[arg(long, group = "change", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    rewrite_links: Option<bool>,

    /// Display name
    #[arg(long, group = "change")]
    display_name: Option<String>,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    gateway: CommandFlags,
}

pub(super) async fn update(update: Update, hooks: &TestHooks) -> anyhow::Result<()> {
    let operator = open(update.gateway, hooks).await?;
    let before = operator.integration(&update.key).await?;
    let key = &before.key;
    let patch = IntegrationPatch {
        app: AppPatch {
            client_id: update.client_id,
            client_secret: update
                .client_secret
                .as_ref()
                .map(|given| client_secret(Some(given)))
                .transpose()?,
        },
        scopes: update.scopes.map(|text| text.parse()).transpose()?,
        accept_unknown_scopes: update.accept_unknown_scopes,
        site_rule: update.site_rule.map(SiteRule::from),
        return_urls: Some(update.return_urls).filter(|urls| !urls.is_empty()),
        rewrite_links: update.rewrite_links,
        display_name: update.display_name,
        ..IntegrationPatch::default()
    };
    let checks_app = patch.app.client_secret.is_some();
    let integration = operator
        .connect
        .change_integration(&before.integration_ref(), patch)
        .await;
    let integration = integration.map_err(explain)?;
    if update.output.json {
        output::json(&to_json(&integration))?;
    } else {
        outln!("Integration {key} updated.")?;
        print_replaced_pages(&integration, &before)?;
        print_console_needs(&operator, &integration, &before)?;
    }
    if checks_app {
        report_check(&operator, &integration, update.output).await?;
    }
    Ok(())
}

/// Checks the credentials with Atlassian, and prints the result.
async fn report_check(
    operator: &CliContext,
    integration: &Integration,
    output: OutputFlags,
) -> anyhow::Result<()> {
    let app = integration.app.as_ref();
    let has_previous = app.is_some_and(|app| app.previous_secret.is_some());
    match operator.connect.check_app(integration).await? {
        AppCheck::Accepted if output.json => Ok(()),
        AppCheck::Accepted => {
            outln!("Atlassian accepts the client id and secret.")?;
            if has_previous {
                outln!("The previous secret is kept until a token exchange has used the new one.")?;
            }
            Ok(())
        }
        AppCheck::Refused(reason) if has_previous => bail!(
            "{reason}. The new secret is stored and tried first; the previous one is still used \
             while the new one is refused"
        ),
        AppCheck::Refused(reason) => bail!("{reason}. The new credentials are stored"),
        AppCheck::Unknown(reason) => {
            tracing::warn!(
                reason,
                "the client secret could not be checked with Atlassian"
            );
            Ok(())
        }
    }
}

/// Prints the pages that the new list no longer has, since one was perhaps meant to be added.
fn print_replaced_pages(integration: &Integration, before: &Integration) -> anyhow::Result<()> {
    let listed = integration
        .return_urls
        .iter()
        .map(Url::as_str)
        .collect::<Vec<_>>();
    let gone = before
        .return_urls
        .iter()
        .filter(|url| !integration.return_urls.contains(url));
    let gone = gone.map(Url::as_str).collect::<Vec<_>>();
    if gone.is_empty() {
        return Ok(());
    }
    outln!("Return URLs are now:     {}", listed.join(" "))?;
    outln!("No longer a return URL:  {}", gone.join(" "))?;
    outln!("To keep a page, pass --return-url for it too: the pages of an update replace the list.")
}

/// Prints what the changed integration requires of the app in Atlassian's developer console.
fn print_console_needs(
    operator: &CliContext,
    integration: &Integration,
    before: &Integration,
) -> anyhow::Result<()> {
    let scopes = integration.scopes.iter();
    let added: Vec<_> = scopes.filter(|one| !before.scopes.contains(one)).collect();
    outln!("In Atlassian's developer console, the app needs:")?;
    outln!("  callback URL  {}", public_url::callback(&operator.url))?;
    if added.is_empty() {
        return Ok(());
    }
    outln!("  new scopes    {}", added.join(" "))?;
    outln!("Connected users keep their present scopes until they connect again.")
}

pub(super) async fn show(
    key: &str,
    output: OutputFlags,
    gateway: CommandFlags,
    hooks: &TestHooks,
) -> anyhow::Result<()> {
    let operator = open(gateway, hooks).await?;
    let integration = operator.integration(key).await?;
    let filter = ConnectionFilter {
        integrations: vec![integration.key.clone()],
        ..ConnectionFilter::new(operator.environment.clone())
    };
    let connections = operator.connect.connections(&filter).await?.len();
    let callback = public_url::callback(&operator.url);
    if output.json {
        let mut shown = to_json(&integration);
        shown["callback_url"] = callback.as_str().into();
        shown["connections"] = connections.into();
        return output::json(&shown);
    }
    let app = integration.app.as_ref();
    let client_id = app.map_or("none yet", |app| &app.client_id);
    let site_rule = match integration.site_rule {
        SiteRule::Ask => "ask",
        SiteRule::First => "first",
    };
    let state = state_of_integration(&integration.health).unwrap_or_else(|| "ok".to_owned());
    let rewrite_links = if integration.rewrite_links {
        "yes"
    } else {
        "no"
    };
    let return_urls: Vec<_> = integration.return_urls.iter().map(Url::as_str).collect();
    let rows = [
        ["integration", integration.key.as_str()],
        ["provider", integration.provider.as_str()],
        ["display name", &integration.display_name],
        ["client id", client_id],
        ["client secret", &secret_state(&integration)],
        ["state", &state],
        ["scopes", &integration.scopes.to_spaced()],
        ["site rule", site_rule],
        ["callback URL", callback.as_str()],
        ["return URLs", &return_urls.join(" ")],
        ["rewrite links", rewrite_links],
        ["connections", &connections.to_string()],
        ["created", &integration.created_at.to_string()],
        ["updated", &integration.updated_at.to_string()],
    ];
    table::print(["", ""], &rows.map(|row| row.map(str::to_owned)))
}

/// Describes the state of the client secret.
fn secret_state(integration: &Integration) -> String {
    let Some(app) = &integration.app else {
        return "none yet".to_owned();
    };
    match &app.previous_secret {
        None => "set".to_owned(),
        Some(previous) => match previous.new_refused_at {
            None => format!(
                "replaced at {}; the previous one is kept until the new one has worked",
                previous.replaced_at
            ),
            Some(at) => format!(
                "the new one has been refused by Atlassian since {at}; the previous one is used"
            ),
        },
    }
}
