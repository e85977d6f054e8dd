//! Settings, in this order of precedence: option, environment variable, file, default. No other module
//! reads the environment.

mod backups;
mod calls;
mod database;
mod declaration;
mod environment;
mod file;
mod flags;
mod grants;
mod network;
pub(crate) mod number;
mod oidc;
mod secrets;
mod sources;
mod webhooks;

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use anyhow::{Context, anyhow, bail, ensure};
use jiff::{SignedDuration, Span, SpanRelativeTo};
use threelo_core::{api_key::MIN_KEY_LENGTH, request_log::LogLimits, secret::ApiKey};
use threelo_forward::budget::BudgetMode;
use threelo_webhooks::WebhookSettings;
use url::Url;

pub use backups::{BackupConfig, BackupSchedule};
pub use calls::CallFlags;
pub use database::{Database, PostgresUrl};
pub use declaration::{Declaration, DeclaredEnvironment, DeclaredIntegration, DeclaredKey};
pub use environment::{warn_of_unknown_variables, without_empty_variables};
use file::File;
pub use flags::{
    CloudFlags, CommandFlags, EnvironmentFlag, GatewayFlags, RequestLogFlags, StorageFlags,
    WebhookFlags,
};
pub use network::NetworkProxy;
pub use oidc::{OidcConfig, OidcFlags};
use secrets::Given;
pub use secrets::SecretText;
pub use sources::SettingSources;
pub(crate) use webhooks::webhooks;

use crate::server::DATA_PATHS;

/// Default listen address.
const LISTEN: &str = "127.0.0.1:3003";

/// Default data folder.
const DATA_DIR: &str = "threelo-data";

/// All settings of a gateway.
#[derive(Debug, Clone)]
pub struct Config {
    /// Listen address of the gateway.
    pub listen: SocketAddr,
    /// Name of the setting that contains [`Config::listen`].
    pub listen_setting: String,
    /// Base URL at which browsers reach the gateway; derived from the listen address if absent.
    pub public_url: Option<Url>,
    /// SettingSources whose pages may wait for a connection; any origin if absent.
    pub app_origins: Option<Vec<Url>>,
    /// SettingSources whose pages may show the page of `openConnectUI`.
    pub connect_ui_origins: Vec<Url>,
    /// Location of the stored data.
    pub storage: StorageConfig,
    /// Atlassian, or a replacement such as the sandbox.
    pub cloud: Cloud,
    /// Listen address of the metrics, with the name of its setting.
    pub metrics_listen: Option<(SocketAddr, String)>,
    /// URL of the collector that traces and metrics are exported to.
    pub otlp_endpoint: Option<Url>,
    /// The API key that the operator chose.
    pub secret_key: Option<ApiKey>,
    /// What to do with the API key that is generated at the first start.
    pub first_key: FirstKey,
    /// File with the environments, API keys and integrations to create or change at the start.
    pub apply: Option<PathBuf>,
    /// Name of the setting that contains [`Config::apply`].
    pub apply_setting: String,
    /// Scheduled backups.
    pub backups: Option<BackupConfig>,
    /// Settings of event delivery.
    pub webhooks: WebhookSettings,
    /// The identity provider at which operators can sign in to the dashboard.
    pub oidc: Option<OidcConfig>,
    /// Maximum grant lifetime in days (0 = unlimited).
    pub grant_life_days: Option<u32>,
    /// What to do near Atlassian's rate limits.
    pub rate_budget: BudgetMode,
}

/// What to do with the API key that is generated at the first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstKey {
    /// Return it to the caller, which prints it.
    Shown,
    /// Write it to [`StorageConfig::api_key_file`].
    Written,
}

/// Location of the stored data, and its encryption.
#[derive(Debug, Clone)]
pub struct StorageConfig {
    /// Folder of the gateway's files.
    pub data_dir: PathBuf,
    /// Name of the setting that contains the folder, for errors.
    pub data_dir_setting: String,
    /// Location of the database.
    pub database: Database,
    /// Name of the setting that contains the location; by default that of the data folder.
    pub database_setting: String,
    /// Encryption keys; read from a file if absent.
    pub encryption_key: Option<SecretText>,
    /// File with the encryption keys; in the data folder if absent.
    pub encryption_key_file: Option<PathBuf>,
    /// Name of the setting that contains the keys or the path of their file.
    pub key_setting: String,
    /// Limits of the request log.
    pub keep: LogLimits,
}

/// The URLs of Atlassian, or of a replacement such as the sandbox, and the way there.
#[derive(Debug, Clone)]
pub struct Cloud {
    /// Base URL of the authorization server.
    pub auth_url: Url,
    /// Base URL of the API.
    pub api_url: Url,
    /// Audience of access tokens.
    pub audience: String,
    /// The HTTP proxy that outgoing calls go through.
    pub network: NetworkProxy,
}

impl Config {
    /// Returns the settings of `serve`.
    ///
    /// # Errors
    /// If a setting is invalid. The error names the setting and contains advice.
    pub fn of_gateway(flags: GatewayFlags) -> anyhow::Result<Self> {
        let path = flags.storage.config.clone();
        let file = File::read(&flags.origins.name("config"), path.as_deref())?;
        let origins = flags.origins;
        let name = |setting: &str| origins.name_over(&file, path.as_deref(), setting);
        let listen = flags
            .listen
            .or(file.listen.clone())
            .unwrap_or_else(|| LISTEN.to_owned());
        let metrics_listen = flags.metrics_listen.or(file.metrics_listen.clone());
        let metrics_listen = metrics_listen.map(|text| {
            let setting = name("metrics-listen");
            Ok::<_, anyhow::Error>((address(&setting, &text)?, setting))
        });
        let otlp = flags.otlp_endpoint.or(file.otlp_endpoint.clone());
        let secret_key = Given::new(flags.secret_key, flags.secret_key_file);
        let of_file = Given::new(file.secret_key.clone(), file.secret_key_file.clone());
        let secret_key = secret_key.or(of_file).secret("secret-key", &name)?;
        let secret_key = secret_key.map(|(key, setting)| api_key(&setting, &key));
        let secret_key = secret_key.transpose()?;
        let public_url = flags.public_url.or(file.public_url.clone());
        let webhook_flags = flags.webhooks.over(&file);
        let app_origins = origin_list(&name("app-origins"), flags.app_origins, &file.app_origins)?;
        let storage = StorageConfig::of(flags.storage, flags.request_log, &file, &name)?;
        let listen = address(&name("listen"), &listen)?;
        let metrics_listen = metrics_listen.transpose()?;
        if let Some((metrics, setting)) = &metrics_listen {
            ensure!(
                *metrics != listen || listen.port() == 0,
                "{setting} and {} are both {listen}: metrics need an address of their own",
                name("listen")
            );
        }
        Ok(Self {
            listen,
            listen_setting: name("listen"),
            metrics_listen,
            otlp_endpoint: otlp_endpoint(&name("otlp-endpoint"), otlp)?,
            public_url: public_base(&name("public-url"), public_url)?,
            app_origins: (!app_origins.is_empty()).then_some(app_origins),
            connect_ui_origins: origin_list(
                &name("connect-ui-origins"),
                flags.connect_ui_origins,
                &file.connect_ui_origins,
            )?,
            webhooks: webhooks(webhook_flags, secret_key.as_ref(), &name)?,
            oidc: oidc::oidc(flags.oidc.over(&file), &name)?,
            grant_life_days: flags.grant_life_days.or(file.grant_life_days),
            secret_key,
            first_key: FirstKey::Shown,
            apply: flags.apply.or(file.apply.clone()),
            apply_setting: name("apply"),
            rate_budget: flags.calls.mode(&file, &name)?,
            cloud: Cloud::of(flags.cloud, &file, &name)?,
            backups: flags.backups.config(&file, &storage.database, &name)?,
            storage,
        })
    }
}

impl StorageConfig {
    /// Returns the storage settings of a CLI command.
    ///
    /// # Errors
    /// If a setting is invalid. The error names the setting and contains advice.
    pub fn of_command(flags: StorageFlags) -> anyhow::Result<Self> {
        let path = flags.config.clone();
        let file = File::read(&flags.origins.name("config"), path.as_deref())?;
        let origins = flags.origins.clone();
        let name = |setting: &str| origins.name_over(&file, path.as_deref(), setting);
        Self::of(flags, RequestLogFlags::default(), &file, &name)
    }

    /// Returns the settings of a gateway whose files are all in one folder.
    pub fn in_folder(data_dir: PathBuf, data_dir_setting: String) -> Self {
        Self {
            database: Database::Sqlite(data_dir.join("threelo.db")),
            database_setting: data_dir_setting.clone(),
            encryption_key: None,
            encryption_key_file: None,
            key_setting: data_dir_setting.clone(),
            data_dir,
            data_dir_setting,
            keep: LogLimits::default(),
        }
    }

    fn of(
        flags: StorageFlags,
        log: RequestLogFlags,
        file: &File,
        name: &dyn Fn(&str) -> String,
    ) -> anyhow::Result<Self> {
        let data_dir = flags
            .data_dir
            .or(file.data_dir.clone())
            .unwrap_or_else(|| DATA_DIR.into());
        let mut storage = Self::in_folder(data_dir, name("data-dir"));
        let database = Given::new(flags.database, flags.database_file);
        let of_file = Given::new(file.database.clone(), file.database_file.clone());
        if let Some((text, setting)) = database.or(of_file).secret("database", name)? {
            storage.database_setting = setting;
            storage.database = Database::parse(text.expose(), &storage.database_setting)?;
        }
        // As for other secrets, an option or a variable replaces both forms in the settings file.
        let keys = Given::new(flags.encryption_key, flags.encryption_key_file);
        let of_file = Given::new(
            file.encryption_key.clone(),
            file.encryption_key_file.clone(),
        );
        (storage.encryption_key, storage.encryption_key_file) =
            keys.or(of_file).either("encryption-key", name)?;
        if storage.encryption_key.is_some() {
            storage.key_setting = name("encryption-key");
        } else if storage.encryption_key_file.is_some() {
            storage.key_setting = name("encryption-key-file");
        }
        if let Some(days) = log.keep_request_days.or(file.keep_request_days) {
            storage.keep.age = Duration::from_secs(u64::from(days) * 24 * 60 * 60);
        }
        if let Some(bytes) = log.keep_request_bytes.or(file.keep_request_bytes) {
            storage.keep.bytes = bytes;
        }
        Ok(storage)
    }

    /// Returns the file for the API key of a first start whose standard output is not a terminal.
    pub fn api_key_file(&self) -> PathBuf {
        self.data_dir.join("api-key")
    }

    /// Returns the file with the encryption keys, which is used unless keys are set.
    pub fn key_file(&self) -> PathBuf {
        let default = || self.data_dir.join("encryption.key");
        self.encryption_key_file.clone().unwrap_or_else(default)
    }
}

impl Cloud {
    fn of(flags: CloudFlags, file: &File, name: &dyn Fn(&str) -> String) -> anyhow::Result<Self> {
        let auth = flags.atlassian_auth_url.or(file.atlassian_auth_url.clone());
        let api = flags.atlassian_api_url.or(file.atlassian_api_url.clone());
        let audience = flags.atlassian_audience.or(file.atlassian_audience.clone());
        let parse = |setting, url: Option<String>, default: &str| {
            web_url(
                &name(setting),
                Some(url.unwrap_or_else(|| default.to_owned())),
            )
        };
        Ok(Self {
            auth_url: parse("atlassian-auth-url", auth, "https://auth.atlassian.com")?
                .expect("a default was given"),
            api_url: parse("atlassian-api-url", api, "https://api.atlassian.com")?
                .expect("a default was given"),
            audience: audience.unwrap_or_else(|| "api.atlassian.com".to_owned()),
            network: NetworkProxy::from_environment(),
        })
    }
}

/// Parses a duration such as `12h` or `7d`, which must not be negative.
///
/// # Errors
/// If the text is not a duration.
pub fn duration(text: &str) -> anyhow::Result<SignedDuration> {
    // Errors of the library for time say neither what to write nor where.
    let span = text.parse::<Span>().ok();
    let duration = span.and_then(|span| span.to_duration(SpanRelativeTo::days_are_24_hours()).ok());
    let duration = duration.filter(|duration| !duration.is_negative());
    duration.with_context(|| format!("{text:?} is not a duration: write one such as 12h or 7d"))
}

/// Parses a listen address.
///
/// # Errors
/// If the address is invalid. The error names the setting and the format.
pub fn address(setting: &str, text: &str) -> anyhow::Result<SocketAddr> {
    let advice = "use an address and a port, as in 127.0.0.1:3003";
    text.parse()
        .with_context(|| format!("{setting} {text:?}: {advice}"))
}

fn web_url(setting: &str, text: Option<String>) -> anyhow::Result<Option<Url>> {
    let Some(text) = text else { return Ok(None) };
    let advice = "write it as in https://gateway.example.com";
    let url = Url::parse(&text).with_context(|| format!("{setting} {text:?}: {advice}"))?;
    ensure!(
        matches!(url.scheme(), "http" | "https") && url.has_host(),
        "{setting} {text:?} is not a web address: {advice}"
    );
    ensure!(
        url.query().is_none(),
        "{setting} {text:?} has a query: write {}",
        &url[..url::Position::AfterPath]
    );
    ensure!(
        url.fragment().is_none(),
        "{setting} {text:?} has a fragment, which servers never receive: write {}",
        &url[..url::Position::AfterPath]
    );
    ensure!(
        url.username().is_empty() && url.password().is_none(),
        "{setting} must not contain a user name or password"
    );
    Ok(Some(url))
}

/// How the paths of pages begin that people paste in place of the base URL.
const PAGES: [&str; 5] = [
    "/oauth/callback",
    "/oauth/connect",
    "/connect",
    "/connections",
    "/dashboard",
];

/// Returns the public URL. The callback URL or a connect link pasted in its place is refused: the callback would
/// be below it.
fn public_base(setting: &str, text: Option<String>) -> anyhow::Result<Option<Url>> {
    let Some(url) = web_url(setting, text)? else {
        return Ok(None);
    };
    let below = format!("{}/", url.path().trim_end_matches('/'));
    if DATA_PATHS.iter().any(|data| below.starts_with(data)) {
        bail!(
            "{setting} \"{url}\" begins with a path of calls, so no page of the gateway could be reached: write the URL \
             of the gateway itself, or use another path"
        );
    }
    let page = PAGES
        .iter()
        .find_map(|page| below.split_once(&format!("{page}/")));
    if let Some((base, _)) = page {
        let mut right = url.clone();
        right.set_path(base);
        bail!("{setting} \"{url}\" is a page of the gateway, not its base URL: write {right}");
    }
    Ok(Some(url))
}

/// Returns the URL of the collector, which may also come from the variable that OpenTelemetry defines.
fn otlp_endpoint(setting: &str, text: Option<String>) -> anyhow::Result<Option<Url>> {
    const STANDARD: &str = "OTEL_EXPORTER_OTLP_ENDPOINT";
    let (setting, text) = match text {
        Some(text) => (setting, Some(text)),
        None => (STANDARD, environment::variable(STANDARD)),
    };
    let url = web_url(setting, text)?;
    ensure!(
        url.is_none() || cfg!(feature = "otlp"),
        "{setting} has no effect: this program was built without the feature otlp"
    );
    Ok(url)
}

/// Returns a list of origins from the options, or else from the settings file.
/// Parses a list of origins, from the flags if they name any.
///
/// # Errors
/// If one is not a URL, or has a wildcard. The error names the setting.
pub fn origin_list(setting: &str, flags: Vec<String>, file: &[String]) -> anyhow::Result<Vec<Url>> {
    let given = if flags.is_empty() { file } else { &flags };
    let texts = given.iter().map(|text| text.trim());
    texts
        .filter(|text| !text.is_empty())
        .filter_map(|text| {
            if text.contains('*') {
                return Some(Err(anyhow!(
                    "{setting} {text:?} has a wildcard, which would match nothing: list each origin in full, such \
                     as https://app.example.com"
                )));
            }
            web_url(setting, Some(text.to_owned())).transpose()
        })
        .collect()
}

/// Validates an API key from the configuration.
///
/// # Errors
/// If the key is too short or has invalid characters. The error does not contain the key.
pub fn api_key(setting: &str, key: &SecretText) -> anyhow::Result<ApiKey> {
    if key.expose().len() < MIN_KEY_LENGTH {
        bail!(
            "{setting} has {} characters; choose {MIN_KEY_LENGTH} or more, for example with \
             `openssl rand -hex 32`",
            key.expose().len()
        );
    }
    ensure!(
        key.expose().bytes().all(|byte| matches!(byte, b' '..=b'~')),
        "{setting} contains a character that some clients cannot send in a header: use ASCII letters, \
         digits and punctuation"
    );
    Ok(ApiKey::new(key.expose()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_overrides_the_file_and_the_file_overrides_the_default() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("threelo.toml");
        std::fs::write(&path, "listen = '127.0.0.1:4000'\ndata-dir = '/from/file'").unwrap();
        let flags = |listen: Option<&str>| GatewayFlags {
            listen: listen.map(str::to_owned),
            storage: StorageFlags {
                config: Some(path.clone()),
                ..Default::default()
            },
            ..Default::default()
        };
        let config = Config::of_gateway(flags(Some("127.0.0.1:5000"))).unwrap();
        assert_eq!(config.listen.port(), 5000);
        let config = Config::of_gateway(flags(None)).unwrap();
        assert_eq!(config.listen.port(), 4000);
        assert_eq!(config.storage.data_dir, PathBuf::from("/from/file"));
        assert_eq!(config.cloud.api_url.as_str(), "https://api.atlassian.com/");
    }

    #[test]
    fn a_short_secret_key_is_rejected_with_advice() {
        let error = api_key("--secret-key", &"too-short".parse().unwrap())
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("--secret-key has 9 characters; choose 32 or more"),
            "{error}"
        );
    }

    #[test]
    fn the_error_about_a_secret_key_with_invalid_characters_does_not_contain_it() {
        for key in [
            "schlüssel-schlüssel-schlüssel-32",
            "a key\twith a tab and 32 characters",
        ] {
            let error = api_key("--secret-key", &key.parse().unwrap())
                .unwrap_err()
                .to_string();
            assert!(error.contains("send in a header"), "{error}");
            assert!(!error.contains(key), "{error}");
        }
    }

    #[test]
    fn a_duration_may_be_zero_and_not_negative() {
        assert_eq!(duration("0s").unwrap(), SignedDuration::ZERO);
        assert_eq!(duration("7d").unwrap(), SignedDuration::from_hours(168));
        for wrong in ["-1s", "a week", ""] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_address_without_a_port_is_explained() {
        let error = address("--listen", "localhost").unwrap_err().to_string();
        assert!(error.contains("use an address and a port"), "{error}");
    }

    #[test]
    fn a_public_url_with_a_fragment_or_with_a_pasted_callback_is_refused_with_the_right_spelling() {
        for (wrong, right) in [
            ("https://gw.example.com/#/", "write https://gw.example.com/"),
            (
                "https://gw.example.com/oauth/callback",
                "write https://gw.example.com/",
            ),
            (
                "https://gw.example.com/base/oauth/callback/",
                "write https://gw.example.com/base",
            ),
            (
                "http://127.0.0.1:3003/connect",
                "write http://127.0.0.1:3003/",
            ),
            (
                "https://gw.example.com/base/dashboard/logs",
                "write https://gw.example.com/base",
            ),
            (
                "https://gw.example.com/connections/",
                "write https://gw.example.com/",
            ),
            (
                "https://gw.example.com?a=b",
                "write https://gw.example.com/",
            ),
            ("https://gw.example.com/proxy", "or use another path"),
            ("https://gw.example.com/c/atl", "or use another path"),
        ] {
            let error = public_base("--public-url", Some(wrong.into()))
                .unwrap_err()
                .to_string();
            assert!(error.ends_with(right), "{wrong}: {error}");
        }
        for right in [
            "https://gw.example.com",
            "https://gw.example.com/base/",
            "https://gw.example.com/connectors",
            "https://gw.example.com/proxy-of-atlassian",
        ] {
            assert!(
                public_base("--public-url", Some(right.into())).is_ok(),
                "{right}"
            );
        }
    }

    #[test]
    fn the_origins_of_the_file_are_used_unless_an_option_names_others() {
        let file = ["https://a.example".to_owned()];
        let read = |flags: &[&str]| {
            let flags = flags.iter().map(|&url| url.to_owned()).collect();
            let urls = origin_list("--connect-ui-origins", flags, &file).unwrap();
            urls.iter().map(Url::to_string).collect::<Vec<_>>()
        };
        assert_eq!(read(&[]), ["https://a.example/"]);
        assert_eq!(
            read(&["http://localhost:5173", " "]),
            ["http://localhost:5173/"]
        );
    }

    #[test]
    fn an_origin_with_a_wildcard_is_refused_since_it_would_match_no_page() {
        for origin in ["https://*.example", "*", "https://app.*"] {
            let given = vec!["https://a.example".to_owned(), origin.to_owned()];
            let error = origin_list("--connect-ui-origins", given, &[]).unwrap_err();
            let expected = format!("--connect-ui-origins {origin:?} has a wildcard");
            assert!(error.to_string().starts_with(&expected), "{error}");
        }
    }

    #[test]
    fn a_url_with_a_password_is_rejected() {
        assert!(web_url("--public-url", Some("https://me:secret@x.example".into())).is_err());
    }
}
