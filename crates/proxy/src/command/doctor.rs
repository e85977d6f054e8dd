//! `threelo doctor`: checks the settings, the database and the network of a gateway, and says what to do.

use std::{path::Path, time::Duration};

use anyhow::{Context, anyhow, bail};
use clap::Args;
use jiff::{SignedDuration, Timestamp, fmt::rfc2822};
use serde::Serialize;
use threelo_core::{integration::IntegrationHealth, token::TokenState};
use threelo_web::oidc::OidcClient;
use url::Url;

use super::{OutputFlags, table};
use crate::{
    backups,
    config::{
        BackupConfig, Config, Database, Declaration, GatewayFlags, NetworkProxy, StorageConfig,
    },
    folders::folder_of,
    hooks::TestHooks,
    http,
    output::{self, errln},
    public_url,
    storage::Storage,
};

/// How long a server may take to answer.
const PROBE_TIMEOUT: Duration = Duration::from_secs(10);
/// By how much the clock may differ from Atlassian's, whose servers refuse signatures and expire tokens by theirs.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_secs(30);

/// The options of `doctor`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    #[command(flatten)]
    pub output: OutputFlags,
    #[command(flatten)]
    pub gateway: GatewayFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    Warning,
    Failed,
}

/// What one check has found.
#[derive(Debug, Serialize)]
struct Finding {
    check: &'static str,
    state: State,
    found: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
}

impl Finding {
    fn ok(check: &'static str, found: impl Into<String>) -> Self {
        Self {
            check,
            state: State::Ok,
            found: found.into(),
            remedy: None,
        }
    }

    fn warning(check: &'static str, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            state: State::Warning,
            remedy: Some(remedy.into()),
            ..Self::ok(check, found)
        }
    }

    /// The error contains the remedy.
    fn failed(check: &'static str, error: &anyhow::Error) -> Self {
        Self {
            state: State::Failed,
            ..Self::ok(check, format!("{error:#}"))
        }
    }
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let findings = examine(flags.gateway, hooks).await;
    if flags.output.json {
        output::json(&findings)?;
    } else {
        print(&findings)?;
    }
    let failed = findings
        .iter()
        .filter(|finding| finding.state == State::Failed);
    match failed.count() {
        0 => Ok(()),
        count => bail!("{count} of {} checks failed", findings.len()),
    }
}

fn print(findings: &[Finding]) -> anyhow::Result<()> {
    let rows: Vec<_> = findings
        .iter()
        .map(|finding| {
            let state = match finding.state {
                State::Ok => "ok",
                State::Warning => "warning",
                State::Failed => "FAILED",
            };
            [
                state.to_owned(),
                finding.check.to_owned(),
                finding.found.clone(),
            ]
        })
        .collect();
    table::print(["STATE", "CHECK", "FOUND"], &rows)?;
    for finding in findings {
        if let Some(remedy) = &finding.remedy {
            errln!("{}: {remedy}", finding.check);
        }
    }
    Ok(())
}

/// Makes every check that is possible with the settings.
async fn examine(flags: GatewayFlags, hooks: &TestHooks) -> Vec<Finding> {
    let mut findings = vec![Finding::ok("version", env!("CARGO_PKG_VERSION"))];
    let config = match Config::of_gateway(flags) {
        Ok(config) => config,
        Err(error) => {
            findings.push(Finding::failed("settings", &error));
            return findings;
        }
    };
    findings.push(Finding::ok(
        "settings",
        format!("listen on {}", config.listen),
    ));
    match Storage::open(&config.storage, false, hooks).await {
        Ok(storage) => {
            findings.extend(stored(&config, &storage).await);
            storage.close().await;
        }
        Err(error) => findings.push(Finding::failed("database", &error)),
    }
    findings.extend(writable(&config));
    if let Some(path) = &config.apply {
        const CHECK: &str = "declarations";
        findings.push(match Declaration::read(path) {
            Ok(_) => Finding::ok(CHECK, format!("{} is valid", path.display())),
            Err(error) => Finding::failed(CHECK, &error),
        });
    }
    if let Some(backups) = &config.backups {
        let finding = newest_backup(&config.storage, backups, hooks).await;
        findings.push(finding.unwrap_or_else(|error| Finding::failed("backups", &error)));
    }
    let url = match gateway_url(&config) {
        Ok(url) => url,
        Err(error) => {
            findings.push(Finding::failed("public URL", &error));
            return findings;
        }
    };
    findings.push(public(&url));
    findings.push(gateway(&url).await);
    match config.cloud.network.describe() {
        Ok(route) => findings.push(Finding::ok("outgoing calls", route)),
        Err(error) => findings.push(Finding::failed("outgoing calls", &error)),
    }
    let cloud = &config.cloud;
    for (check, server) in [
        ("authorization server", &cloud.auth_url),
        ("API", &cloud.api_url),
    ] {
        findings.extend(atlassian(check, server, &cloud.network, hooks).await);
    }
    findings.extend(identity_provider(&config, &url, hooks).await);
    findings
}

/// Checks that the gateway could write into its folders, if it ran as the user of this command.
fn writable(config: &Config) -> Vec<Finding> {
    let mut folders = Vec::new();
    if let Database::Sqlite(path) = &config.storage.database {
        folders.push(("database folder", folder_of(path)));
    }
    if let Some(backups) = &config.backups {
        folders.push(("backup folder", backups.folder.as_path()));
    }
    let finding = |(check, folder): (&'static str, &Path)| {
        // The gateway creates folders that are missing.
        let existing = folder.ancestors().find(|folder| folder.exists());
        let existing = existing.unwrap_or(Path::new("."));
        match may_write(existing) {
            true => Finding::ok(check, format!("{} can be written", folder.display())),
            false => Finding::failed(
                check,
                &anyhow!(
                    "{} cannot be written by this user, and the gateway has to write {}: change its owner, or run the gateway \
                     as another user",
                    existing.display(),
                    folder.display()
                ),
            ),
        }
    };
    folders.into_iter().map(finding).collect()
}

#[cfg(unix)]
fn may_write(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

#[cfg(not(unix))]
fn may_write(folder: &Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|found| !found.permissions().readonly())
}

/// Checks what the database contains.
async fn stored(config: &Config, storage: &Storage) -> Vec<Finding> {
    let mut findings = vec![Finding::ok(
        "database",
        format!("{} is readable", config.storage.database),
    )];
    findings.push(match storage.quarantine.is_on() {
        false => Finding::ok("encryption key", "opens the vault"),
        true => Finding::warning(
            "quarantine",
            "this is a copy of a database: it refreshes no token",
            "stop the original for good, then run `threelo adopt`",
        ),
    });
    findings.push(
        connections(storage)
            .await
            .unwrap_or_else(|error| Finding::failed("connections", &error)),
    );
    findings.push(
        integrations(storage)
            .await
            .unwrap_or_else(|error| Finding::failed("integrations", &error)),
    );
    findings
}

async fn connections(storage: &Storage) -> anyhow::Result<Finding> {
    let states = storage.store.connection_states().await?;
    let total: u64 = states.iter().map(|(_, count)| count).sum();
    let of = |wanted: TokenState| {
        let of_state = states.iter().filter(|(state, _)| *state == wanted);
        of_state.map(|(_, count)| count).sum::<u64>()
    };
    let (failing, ended) = (of(TokenState::Failing), of(TokenState::NeedsReconnect));
    let found = format!("{total}, of which {failing} fail to refresh and {ended} need their user");
    Ok(match failing + ended {
        0 => Finding::ok("connections", total.to_string()),
        _ => Finding::warning(
            "connections",
            found,
            "`threelo connections list` shows which and why",
        ),
    })
}

async fn integrations(storage: &Storage) -> anyhow::Result<Finding> {
    let (mut total, mut broken) = (0, Vec::new());
    for environment in storage.store.environments().await? {
        let listed = storage.store.integrations(&environment.id).await?;
        total += listed.rows.len();
        let refused = listed.rows.iter().filter(|integration| {
            matches!(
                integration.health,
                IntegrationHealth::CredentialsRefused { .. }
            )
        });
        broken
            .extend(refused.map(|integration| format!("{}/{}", environment.name, integration.key)));
    }
    Ok(match broken.is_empty() {
        true => Finding::ok("integrations", total.to_string()),
        false => Finding::warning(
            "integrations",
            format!(
                "{total}; Atlassian refuses the client id or secret of {}",
                broken.join(", ")
            ),
            "set them again with `threelo integrations update`",
        ),
    })
}

/// Checks the age of the newest backup, and restores it into a temporary file, where every secret must decrypt.
async fn newest_backup(
    storage: &StorageConfig,
    config: &BackupConfig,
    hooks: &TestHooks,
) -> anyhow::Result<Finding> {
    const CHECK: &str = "backups";

    let folder = config.folder.display();
    let now = hooks.clock.now();
    let all = backups::list(&config.folder)?;
    if let Some(future) = all.last().filter(|newest| newest.at > now) {
        let found = format!("{} is dated in the future", future.path.display());
        let remedy =
            "the gateway ignores it, and never deletes it: move it away, and check the clock";
        return Ok(Finding::warning(CHECK, found, remedy));
    }
    let Some(newest) = all.last() else {
        let remedy = "the gateway makes one when it starts; its log says why it could not";
        return Ok(Finding::warning(
            CHECK,
            format!("{folder} has none"),
            remedy,
        ));
    };
    let secrets = backups::test(storage, &newest.path, hooks).await?;
    let found = format!(
        "{} in {folder}; the newest, of {}, was restored for a test: all {secrets} secrets decrypt",
        all.len(),
        newest.at
    );
    let age = now.duration_since(newest.at);
    let is_late = age.unsigned_abs() > 2 * config.every;
    let remedy =
        "it is older than two intervals: is the gateway running? Its log says why it makes none";
    Ok(match is_late {
        true => Finding::warning(CHECK, found, remedy),
        false => Finding::ok(CHECK, found),
    })
}

/// Returns the URL at which browsers reach the gateway.
fn gateway_url(config: &Config) -> anyhow::Result<Url> {
    let saved = public_url::saved(&config.storage.data_dir)?;
    let url = config.public_url.clone();
    Ok(url
        .or(saved.map(|saved| saved.public_url))
        .unwrap_or_else(|| public_url::of(config.listen)))
}

fn public(url: &Url) -> Finding {
    let found = format!("{url}, callback URL {}", public_url::callback(url));
    if public_url::is_unencrypted(url) {
        let remedy = "plain http lets the network read keys and tokens: put a proxy with TLS in front, and pass its \
             https URL as --public-url";
        return Finding::warning("public URL", found, remedy);
    }
    if url.scheme() == "http" {
        let remedy = "only browsers on this machine can open it: for others, set --public-url";
        return Finding::warning("public URL", found, remedy);
    }
    Finding::ok("public URL", found)
}

/// Checks that a gateway answers at its public URL.
async fn gateway(url: &Url) -> Finding {
    let ready = public_url::below(url, "ready");
    let answer = async {
        let answer = http::probe_client()?
            .get(ready.clone())
            .timeout(PROBE_TIMEOUT);
        anyhow::Ok(answer.send().await?.status().as_u16())
    };
    let remedy = "start the gateway, or check the proxy in front of it: docs/reverse-proxies.md";
    match answer.await {
        Ok(200) => Finding::ok("gateway", format!("{ready} answers")),
        Ok(503) => Finding::warning(
            "gateway",
            format!("{ready} answers 503: the gateway is not ready"),
            "its log says why",
        ),
        Ok(status) => Finding::warning("gateway", format!("{ready} answers {status}"), remedy),
        Err(_) => Finding::warning("gateway", format!("{ready} does not answer"), remedy),
    }
}

/// Checks that a server of Atlassian is reached, and compares its clock.
async fn atlassian(
    check: &'static str,
    server: &Url,
    network: &NetworkProxy,
    hooks: &TestHooks,
) -> Vec<Finding> {
    let began = hooks.clock.monotonic();
    let answer = async {
        let client = http::outgoing_client(network)?;
        let request = client.get(server.clone()).timeout(PROBE_TIMEOUT);
        let answer = request.send().await;
        answer
            .with_context(|| format!("{server} is not reached; check the network and HTTPS_PROXY"))
    };
    let answer = match answer.await {
        Ok(answer) => answer,
        Err(error) => return vec![Finding::failed(check, &error)],
    };
    let took = hooks.clock.monotonic().since(began).as_millis();
    let mut findings = vec![Finding::ok(check, format!("{server} answers in {took} ms"))];
    let date = answer.headers().get(reqwest::header::DATE);
    if let Some(theirs) = date.and_then(|date| moment(date.to_str().ok()?)) {
        let difference = hooks.clock.now().duration_since(theirs).abs();
        let found = format!(
            "differs from that of {server} by {} s",
            difference.as_secs()
        );
        findings.push(match difference <= CLOCK_TOLERANCE {
            true => Finding::ok("clock", found),
            false => Finding::warning(
                "clock",
                found,
                "synchronise the clock of this machine: tokens would be refreshed at the wrong time",
            ),
        });
    }
    findings
}

/// Checks that the identity provider of the dashboard is reached, if there is one.
async fn identity_provider(config: &Config, url: &Url, hooks: &TestHooks) -> Option<Finding> {
    const CHECK: &str = "identity provider";

    let settings = config.oidc.as_ref()?.settings.clone();
    let callback = public_url::below(url, "dashboard/sign-in/oidc/callback");
    let found = format!(
        "{} answers; register the redirect URI {callback} there",
        settings.issuer
    );
    let checked = async {
        let client = OidcClient::new(
            settings,
            http::outgoing_client(&config.cloud.network)?,
            hooks.clock.clone(),
        );
        anyhow::Ok(client.check().await?)
    };
    Some(match checked.await {
        Ok(()) => Finding::ok(CHECK, found),
        Err(error) => Finding::failed(CHECK, &error),
    })
}

/// Reads the value of a `Date` header.
fn moment(date: &str) -> Option<Timestamp> {
    let parsed = rfc2822::DateTimeParser::new().parse_timestamp(date);
    parsed.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_header_of_a_server_is_understood() {
        let expected = "2026-03-01T09:15:00Z".parse().unwrap();
        assert_eq!(moment("Sun, 01 Mar 2026 09:15:00 GMT"), Some(expected));
        assert_eq!(moment("yesterday"), None);
    }
}
