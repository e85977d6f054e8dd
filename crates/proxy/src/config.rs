//! Settings: flag, then variable, then file, then default. Below this module nothing reads the
//! environment.

mod database;
mod file;
mod flags;
mod grants;
mod webhooks;

use std::{net::SocketAddr, path::PathBuf};

use anyhow::{Context, bail, ensure};
use threelo_api::events::WebhookSettings;
use threelo_core::{api_key::SHORTEST_KEY, request_log::LogLimits, secret::ApiKey};
use url::Url;

pub use database::{Database, PostgresUrl};
use file::File;
pub use flags::{CloudFlags, GatewayFlags, StorageFlags, WebhookFlags};
pub(crate) use webhooks::webhooks;

/// The port that nothing else on a developer's machine uses.
const LISTEN: &str = "127.0.0.1:3003";

/// Where the gateway's own files are, unless it is told otherwise.
const DATA_DIR: &str = "threelo-data";

/// Everything that can be set.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the gateway listens.
    pub listen: SocketAddr,
    /// The address that browsers reach it at; from `listen` where absent.
    pub public_url: Option<Url>,
    /// What is stored, and where.
    pub storage: Storage,
    /// Atlassian, or what stands in for it.
    pub cloud: Cloud,
    /// The API key that the operator chose.
    pub secret_key: Option<ApiKey>,
    /// Where events go, and which.
    pub webhooks: WebhookSettings,
    /// After how many days a grant ends in any case; 0 where it does not.
    pub grant_life_days: Option<u32>,
}

/// What is stored, and where.
#[derive(Debug, Clone)]
pub struct Storage {
    /// The folder of the gateway's own files.
    pub data_dir: PathBuf,
    /// The database.
    pub database: Database,
    /// The key that seals what is stored, as given; from a file in the data folder else.
    pub encryption_key: Option<SecretText>,
    /// The file that the key is read from.
    pub encryption_key_file: Option<PathBuf>,
    /// How much the request log keeps.
    pub keep: LogLimits,
}

/// Atlassian, or what stands in for it.
#[derive(Debug, Clone)]
pub struct Cloud {
    /// Where users consent and tokens are exchanged.
    pub auth_url: Url,
    /// Where calls go.
    pub api_url: Url,
    /// The audience of tokens.
    pub audience: String,
}

/// A secret among the settings.
#[derive(Clone, serde::Deserialize)]
#[serde(transparent)]
pub struct SecretText(String);

impl SecretText {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText([redacted])")
    }
}

impl std::str::FromStr for SecretText {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.trim().to_owned()))
    }
}

impl Config {
    /// Puts the settings of `serve` together.
    ///
    /// # Errors
    /// Names the setting that can not be used, and what to write instead.
    pub fn of_gateway(flags: GatewayFlags) -> anyhow::Result<Self> {
        let file = File::read(flags.storage.config.as_deref())?;
        let listen = flags
            .listen
            .or(file.listen.clone())
            .unwrap_or_else(|| LISTEN.to_owned());
        let secret_key = secret_key(flags.secret_key.or(file.secret_key.clone()))?;
        Ok(Self {
            listen: address(&listen)?,
            public_url: web_url("public-url", flags.public_url.or(file.public_url.clone()))?,
            webhooks: webhooks(flags.webhooks.over(&file), secret_key.as_ref())?,
            grant_life_days: flags.grant_life_days.or(file.grant_life_days),
            secret_key,
            cloud: Cloud::of(flags.cloud, &file)?,
            storage: Storage::of(flags.storage, &file)?,
        })
    }
}

impl Storage {
    /// Puts the settings of an operator's command together.
    ///
    /// # Errors
    /// Names the setting that can not be used, and what to write instead.
    pub fn of_command(flags: StorageFlags) -> anyhow::Result<Self> {
        let file = File::read(flags.config.as_deref())?;
        Self::of(flags, &file)
    }

    fn of(flags: StorageFlags, file: &File) -> anyhow::Result<Self> {
        let data_dir = flags
            .data_dir
            .or(file.data_dir.clone())
            .unwrap_or_else(|| DATA_DIR.into());
        let database = match flags.database.or(file.database.clone()) {
            Some(text) => text.expose().parse()?,
            None => Database::Sqlite(data_dir.join("threelo.db")),
        };
        let usual = LogLimits::default();
        Ok(Self {
            data_dir,
            database,
            encryption_key: flags.encryption_key.or(file.encryption_key.clone()),
            encryption_key_file: flags
                .encryption_key_file
                .or(file.encryption_key_file.clone()),
            keep: LogLimits {
                records: (flags.keep_requests.or(file.keep_requests)).unwrap_or(usual.records),
                bytes: (flags.keep_request_bytes.or(file.keep_request_bytes))
                    .unwrap_or(usual.bytes),
            },
        })
    }
}

impl Cloud {
    fn of(flags: CloudFlags, file: &File) -> anyhow::Result<Self> {
        let auth = flags.atlassian_auth_url.or(file.atlassian_auth_url.clone());
        let api = flags.atlassian_api_url.or(file.atlassian_api_url.clone());
        let audience = flags.atlassian_audience.or(file.atlassian_audience.clone());
        let parse = |name, url: Option<String>, default: &str| {
            web_url(name, Some(url.unwrap_or_else(|| default.to_owned())))
        };
        Ok(Self {
            auth_url: parse("atlassian-auth-url", auth, "https://auth.atlassian.com")?
                .expect("a default was given"),
            api_url: parse("atlassian-api-url", api, "https://api.atlassian.com")?
                .expect("a default was given"),
            audience: audience.unwrap_or_else(|| "api.atlassian.com".to_owned()),
        })
    }
}

/// Reads an address to listen on.
///
/// # Errors
/// Says how addresses are written.
pub fn address(text: &str) -> anyhow::Result<SocketAddr> {
    let advice = "write an address and a port, as in 127.0.0.1:3003";
    text.parse()
        .with_context(|| format!("can not listen on {text:?}: {advice}"))
}

fn web_url(name: &str, text: Option<String>) -> anyhow::Result<Option<Url>> {
    let Some(text) = text else { return Ok(None) };
    let advice = "write it as in https://gateway.example.com";
    let url = Url::parse(&text).with_context(|| format!("--{name} {text:?}: {advice}"))?;
    ensure!(
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none(),
        "--{name} {text:?} is no web address: {advice}"
    );
    ensure!(
        url.username().is_empty() && url.password().is_none(),
        "--{name} must not hold a user name or password"
    );
    Ok(Some(url))
}

fn secret_key(key: Option<SecretText>) -> anyhow::Result<Option<ApiKey>> {
    let Some(key) = key else { return Ok(None) };
    if key.expose().len() < SHORTEST_KEY {
        bail!(
            "THREELO_SECRET_KEY has {} characters; choose {SHORTEST_KEY} or more, for example with \
             `openssl rand -hex 32`",
            key.expose().len()
        );
    }
    ensure!(
        key.expose().bytes().all(|byte| matches!(byte, b' '..=b'~')),
        "THREELO_SECRET_KEY holds a character that not every client can send in a header: use \
         letters, digits and the signs of a plain keyboard"
    );
    Ok(Some(ApiKey::new(key.expose())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_wins_over_the_file_and_the_file_over_the_default() {
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
    fn a_short_secret_key_is_refused_with_advice() {
        let error = secret_key(Some("too-short".parse().unwrap()))
            .unwrap_err()
            .to_string();
        assert!(error.contains("9 characters; choose 32 or more"), "{error}");
    }

    #[test]
    fn a_secret_key_that_no_header_can_carry_is_refused_without_repeating_it() {
        for key in [
            "schlüssel-schlüssel-schlüssel-32",
            "a key\twith a tab and 32 characters",
        ] {
            let error = secret_key(Some(key.parse().unwrap()))
                .unwrap_err()
                .to_string();
            assert!(error.contains("send in a header"), "{error}");
            assert!(!error.contains(key), "{error}");
        }
    }

    #[test]
    fn an_address_without_a_port_is_explained() {
        let error = address("localhost").unwrap_err().to_string();
        assert!(error.contains("write an address and a port"), "{error}");
    }

    #[test]
    fn a_url_with_a_password_is_refused() {
        assert!(web_url("public-url", Some("https://me:secret@x.example".into())).is_err());
    }
}
