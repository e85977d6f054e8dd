//! The flags, each also a variable.

#![allow(
    rustdoc::bare_urls,
    reason = "these docs are the help of the command line"
)]

use std::path::PathBuf;

use clap::Args;

use super::{Origins, SecretText};

/// The flags of `serve`.
#[derive(Debug, Clone, Default, Args)]
pub struct GatewayFlags {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub origins: Origins,

    /// Where to listen [default: 127.0.0.1:3003]
    #[arg(long, env = "THREELO_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<String>,

    /// The address that browsers reach the gateway at; its callback is registered with Atlassian
    /// [default: from --listen]
    #[arg(long, env = "THREELO_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// An API key of your choice, 32 characters or more (better as a variable than as a flag)
    #[arg(
        long,
        env = "THREELO_SECRET_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub secret_key: Option<SecretText>,

    /// After how many days a grant ends in any case; 0 where it does not [default: 365]
    #[arg(long, env = "THREELO_GRANT_LIFE_DAYS", value_name = "DAYS")]
    pub grant_life_days: Option<u32>,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub webhooks: WebhookFlags,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub cloud: CloudFlags,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub storage: StorageFlags,
}

/// The flags that say where events go.
#[derive(Debug, Clone, Default, Args)]
pub struct WebhookFlags {
    /// Where events are posted to; two addresses at most, apart by a comma
    #[arg(
        long,
        env = "THREELO_WEBHOOK_URL",
        hide_env_values = true,
        value_delimiter = ',',
        value_name = "URL"
    )]
    pub webhook_url: Vec<String>,

    /// What events are signed with [default: the API key of --secret-key]
    #[arg(
        long,
        env = "THREELO_WEBHOOK_SIGNING_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub webhook_signing_key: Option<SecretText>,

    /// Tell of deleted connections too
    #[arg(
        long,
        env = "THREELO_WEBHOOK_DELETIONS",
        value_parser = clap::builder::BoolishValueParser::new()
    )]
    pub webhook_deletions: bool,
}

/// The flags that say what stands for Atlassian.
#[derive(Debug, Clone, Default, Args)]
pub struct CloudFlags {
    /// Where users consent [default: https://auth.atlassian.com]
    #[arg(long, env = "THREELO_ATLASSIAN_AUTH_URL", value_name = "URL")]
    pub atlassian_auth_url: Option<String>,

    /// Where calls go [default: https://api.atlassian.com]
    #[arg(long, env = "THREELO_ATLASSIAN_API_URL", value_name = "URL")]
    pub atlassian_api_url: Option<String>,

    /// The audience of tokens [default: api.atlassian.com]
    #[arg(long, env = "THREELO_ATLASSIAN_AUDIENCE", value_name = "HOST")]
    pub atlassian_audience: Option<String>,
}

/// The flags that say what is stored, and where.
#[derive(Debug, Clone, Default, Args)]
pub struct StorageFlags {
    #[command(flatten)]
    #[allow(missing_docs)]
    pub origins: Origins,

    /// A TOML file with settings, named as the flags are
    #[arg(long, env = "THREELO_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// The folder of the gateway's own files [default: threelo-data]
    #[arg(long, env = "THREELO_DATA_DIR", value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// The database: sqlite:PATH, or postgres://USER:PASSWORD@HOST:PORT/NAME for several gateways
    /// [default: threelo.db in the data folder]
    #[arg(
        long,
        env = "THREELO_DATABASE",
        value_name = "URL",
        hide_env_values = true
    )]
    pub database: Option<SecretText>,

    /// The key that seals what is stored: 32 bytes as hex or base64. While keys change, several with
    /// blanks between them, the one that seals first [default: read from the key file]
    #[arg(
        long,
        env = "THREELO_ENCRYPTION_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub encryption_key: Option<SecretText>,

    /// The file that holds the key, made at the first start
    /// [default: encryption.key in the data folder]
    #[arg(long, env = "THREELO_ENCRYPTION_KEY_FILE", value_name = "FILE")]
    pub encryption_key_file: Option<PathBuf>,

    /// Maximum number of requests in the request log [default: 100000]
    #[arg(long, env = "THREELO_KEEP_REQUESTS", value_name = "COUNT")]
    pub keep_requests: Option<u64>,

    /// Maximum size of the request log in bytes [default: 268435456]
    #[arg(long, env = "THREELO_KEEP_REQUEST_BYTES", value_name = "BYTES")]
    pub keep_request_bytes: Option<u64>,
}
