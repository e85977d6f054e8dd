//! The command-line options, each also an environment variable.

#![allow(
    rustdoc::bare_urls,
    reason = "these docs are the help of the command line"
)]

use std::path::PathBuf;

use clap::Args;

use super::{BackupSchedule, CallFlags, OidcFlags, SecretText, SettingSources, number::whole};

/// The options of `serve`.
#[derive(Debug, Clone, Default, Args)]
pub struct GatewayFlags {
    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub origins: SettingSources,

    /// Listen on this address and port [default: 127.0.0.1:3003]
    #[arg(long, env = "THREELO_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<String>,

    /// Base URL at which browsers reach the gateway; the callback URL is below it
    /// [default: from --listen]
    #[arg(long, env = "THREELO_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// Accept the WebSockets of popups only from pages of these origins, comma-separated
    /// [default: any origin]
    #[arg(
        long,
        env = "THREELO_APP_ORIGINS",
        value_delimiter = ',',
        value_name = "URL"
    )]
    pub app_origins: Vec<String>,

    /// Allow pages of these origins to show the connect page of openConnectUI, comma-separated
    /// [default: none]
    #[arg(
        long,
        env = "THREELO_CONNECT_UI_ORIGINS",
        value_delimiter = ',',
        value_name = "URL"
    )]
    pub connect_ui_origins: Vec<String>,

    /// Serve metrics for Prometheus at /metrics of this address, without authentication
    /// [default: no metrics]
    #[arg(long, env = "THREELO_METRICS_LISTEN", value_name = "ADDRESS")]
    pub metrics_listen: Option<String>,

    /// Export traces and metrics over OTLP (HTTP, protobuf) to this collector, such as
    /// http://127.0.0.1:4318; also OTEL_EXPORTER_OTLP_ENDPOINT [default: no export]
    #[arg(long, env = "THREELO_OTLP_ENDPOINT", value_name = "URL")]
    pub otlp_endpoint: Option<String>,

    /// API key of your choice, at least 32 characters; prefer the environment variable
    #[arg(
        long,
        env = "THREELO_SECRET_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub secret_key: Option<SecretText>,

    /// File with the API key of your choice
    #[arg(long, env = "THREELO_SECRET_KEY_FILE", value_name = "FILE")]
    pub secret_key_file: Option<PathBuf>,

    /// Create and change environments, API keys and integrations at the start as this TOML file says;
    /// nothing is removed
    #[arg(long, env = "THREELO_APPLY", value_name = "FILE")]
    pub apply: Option<PathBuf>,

    /// Maximum grant lifetime in days (0 = unlimited) [default: 365]
    #[arg(long, env = "THREELO_GRANT_LIFE_DAYS", value_name = "DAYS", value_parser = whole::<u32, 0>)]
    pub grant_life_days: Option<u32>,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub webhooks: WebhookFlags,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub oidc: OidcFlags,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub calls: CallFlags,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub cloud: CloudFlags,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub request_log: RequestLogFlags,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub backups: BackupSchedule,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub storage: StorageFlags,
}

/// The options of commands that use the database of a gateway, which may be running.
#[derive(Debug, Clone, Args)]
pub struct CommandFlags {
    /// Base URL at which browsers reach the gateway [default: as the gateway saved it]
    #[arg(long, env = "THREELO_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,

    /// Listen address of the gateway, if it has no public URL
    #[arg(long, env = "THREELO_LISTEN", value_name = "ADDRESS", hide = true)]
    pub listen: Option<String>,

    /// Maximum grant lifetime in days, as set for the gateway
    #[arg(
        long,
        env = "THREELO_GRANT_LIFE_DAYS",
        value_name = "DAYS",
        value_parser = whole::<u32, 0>,
        hide = true
    )]
    pub grant_life_days: Option<u32>,

    /// Base URL of Atlassian's authorization server, as set for the gateway
    #[arg(
        long,
        env = "THREELO_ATLASSIAN_AUTH_URL",
        value_name = "URL",
        hide = true
    )]
    pub atlassian_auth_url: Option<String>,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub environment: EnvironmentFlag,

    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub storage: StorageFlags,
}

impl From<CommandFlags> for GatewayFlags {
    fn from(flags: CommandFlags) -> Self {
        Self {
            public_url: flags.public_url,
            listen: flags.listen,
            grant_life_days: flags.grant_life_days,
            cloud: CloudFlags {
                atlassian_auth_url: flags.atlassian_auth_url,
                ..CloudFlags::default()
            },
            origins: flags.storage.origins.clone(),
            storage: flags.storage,
            ..Self::default()
        }
    }
}

/// The option of commands for one environment.
#[derive(Debug, Clone, Args)]
pub struct EnvironmentFlag {
    /// Name of the environment
    #[arg(
        long,
        env = "THREELO_ENVIRONMENT",
        value_name = "NAME",
        default_value = crate::environment::DEFAULT
    )]
    pub environment: String,
}

/// The options for the size of the request log.
#[derive(Debug, Clone, Default, Args)]
pub struct RequestLogFlags {
    /// Maximum age of records in the request log, in days [default: 30]
    #[arg(long, env = "THREELO_KEEP_REQUEST_DAYS", value_name = "DAYS", value_parser = whole::<u32, 0>)]
    pub keep_request_days: Option<u32>,

    /// Maximum size of the request log on disk, in bytes [default: 268435456]
    #[arg(long, env = "THREELO_KEEP_REQUEST_BYTES", value_name = "BYTES", value_parser = whole::<u64, 0>)]
    pub keep_request_bytes: Option<u64>,
}

/// The options of event delivery.
#[derive(Debug, Clone, Default, Args)]
pub struct WebhookFlags {
    /// Post events to up to two URLs, comma-separated
    #[arg(
        long,
        env = "THREELO_WEBHOOK_URL",
        hide_env_values = true,
        value_delimiter = ',',
        value_name = "URL"
    )]
    pub webhook_url: Vec<String>,

    /// File with up to two URLs to post events to, one in each line, as they may be secret
    #[arg(long, env = "THREELO_WEBHOOK_URL_FILE", value_name = "FILE")]
    pub webhook_url_file: Option<PathBuf>,

    /// Key that signs events [default: the API key of --secret-key]
    #[arg(
        long,
        env = "THREELO_WEBHOOK_SIGNING_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub webhook_signing_key: Option<SecretText>,

    /// File with the key that signs events
    #[arg(long, env = "THREELO_WEBHOOK_SIGNING_KEY_FILE", value_name = "FILE")]
    pub webhook_signing_key_file: Option<PathBuf>,

    /// Also send an event when a connection is deleted
    #[arg(
        long,
        env = "THREELO_WEBHOOK_DELETIONS",
        value_parser = clap::builder::BoolishValueParser::new()
    )]
    pub webhook_deletions: bool,

    /// Allow events to be sent to link-local addresses and to cloud metadata services
    #[arg(long, env = "THREELO_WEBHOOK_ALLOW_LINK_LOCAL")]
    pub webhook_allow_link_local: bool,
}

/// The options that replace Atlassian, for example by the sandbox.
#[derive(Debug, Clone, Default, Args)]
pub struct CloudFlags {
    /// Base URL of Atlassian's authorization server [default: https://auth.atlassian.com]
    #[arg(long, env = "THREELO_ATLASSIAN_AUTH_URL", value_name = "URL")]
    pub atlassian_auth_url: Option<String>,

    /// Base URL of Atlassian's API [default: https://api.atlassian.com]
    #[arg(long, env = "THREELO_ATLASSIAN_API_URL", value_name = "URL")]
    pub atlassian_api_url: Option<String>,

    /// Audience of access tokens [default: api.atlassian.com]
    #[arg(long, env = "THREELO_ATLASSIAN_AUDIENCE", value_name = "HOST")]
    pub atlassian_audience: Option<String>,
}

/// The options of the storage.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Storage options")]
pub struct StorageFlags {
    #[command(flatten)]
    #[expect(missing_docs, reason = "clap would take it for help text")]
    pub origins: SettingSources,

    /// Read settings from this TOML file; its keys are the names of the options
    #[arg(long, env = "THREELO_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// Data folder of the gateway [default: threelo-data]
    #[arg(long, env = "THREELO_DATA_DIR", value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// Database: sqlite:PATH, or postgres://USER:PASSWORD@HOST:PORT/NAME for several gateways
    /// [default: threelo.db in the data folder]
    #[arg(
        long,
        env = "THREELO_DATABASE",
        value_name = "URL",
        hide_env_values = true
    )]
    pub database: Option<SecretText>,

    /// File with the URL of the database
    #[arg(long, env = "THREELO_DATABASE_FILE", value_name = "FILE")]
    pub database_file: Option<PathBuf>,

    /// Encryption key: 32 bytes, hex or base64. During a key rotation, several keys separated by
    /// spaces, the primary key first [default: read from the key file]
    #[arg(
        long,
        env = "THREELO_ENCRYPTION_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub encryption_key: Option<SecretText>,

    /// File with the encryption key, created at the first start
    /// [default: encryption.key in the data folder]
    #[arg(long, env = "THREELO_ENCRYPTION_KEY_FILE", value_name = "FILE")]
    pub encryption_key_file: Option<PathBuf>,
}
