//! `threelo dev`: a gateway with a simulated Atlassian and one connection, for development.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use serde_json::json;
use threelo_core::{
    entropy::{SystemEntropy, random_text},
    secret::ApiKey,
};
use threelo_sandbox::Consent;

use super::StopSignals;
use crate::{
    config::{
        SecretText, SettingSources, StorageConfig, WebhookFlags, address, api_key, origin_list,
        webhooks,
    },
    gateway::Gateway,
    hooks::TestHooks,
    output, server,
    simulated::{self, CONNECTION, INTEGRATION},
};

/// The options of `dev`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    #[command(flatten)]
    pub origins: SettingSources,

    /// Listen address and port of the gateway; port 0 selects a free one
    #[arg(long, env = "THREELO_LISTEN", default_value = "127.0.0.1:3003")]
    pub listen: String,

    /// Listen address and port of the simulated Atlassian; port 0 selects a free one
    #[arg(long, env = "THREELO_SANDBOX_LISTEN", default_value = "127.0.0.1:3004")]
    pub sandbox_listen: String,

    /// Data folder of the gateway [default: a temporary one, removed at the end]
    #[arg(long, env = "THREELO_DATA_DIR", value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// Show the simulated login and consent pages instead of approving automatically
    #[arg(long)]
    pub manual_consent: bool,

    /// Start without an integration and a connection, as a new gateway does
    #[arg(long)]
    pub empty: bool,

    /// API key of your choice, at least 32 characters [default: a random one]
    #[arg(
        long,
        env = "THREELO_SECRET_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub secret_key: Option<SecretText>,

    /// Allow pages of these origins to show the connect page of openConnectUI, comma-separated
    /// [default: none]
    #[arg(
        long,
        env = "THREELO_CONNECT_UI_ORIGINS",
        value_delimiter = ',',
        value_name = "URL"
    )]
    pub connect_ui_origins: Vec<String>,

    #[command(flatten)]
    pub webhooks: WebhookFlags,
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let mut signals = StopSignals::install()?;
    let name = |setting: &str| flags.origins.name(setting);
    let temporary = tempfile::tempdir().context(
        "cannot create a temporary folder: set TMPDIR to one that exists and is writable, or pass \
         --data-dir",
    )?;
    let data_dir = flags
        .data_dir
        .unwrap_or_else(|| temporary.path().to_owned());
    let secret_key = match flags.secret_key {
        Some(key) => api_key(&name("secret-key"), &key)?,
        None => ApiKey::new(format!("threelo_{}", random_text(&SystemEntropy))),
    };
    let webhooks = webhooks(flags.webhooks, Some(&secret_key), &name)?;
    let origins = origin_list(&name("connect-ui-origins"), flags.connect_ui_origins, &[])?;
    let listen = name("listen");
    let listener = server::bind(address(&listen, &flags.listen)?, &listen).await?;
    let sandbox_listen = name("sandbox-listen");
    let address = address(&sandbox_listen, &flags.sandbox_listen)?;
    let sandbox = simulated::cloud(address, &sandbox_listen).await?;
    let storage = StorageConfig::in_folder(data_dir, name("data-dir"));
    let data_dir = storage.data_dir.clone();
    let mut config = simulated::config(
        listener.local_addr()?,
        &sandbox,
        storage,
        secret_key.clone(),
    )?;
    config.webhooks = webhooks;
    config.connect_ui_origins = origins;
    let empty = flags.empty;
    let start = async {
        let gateway = Gateway::start(config, listener, hooks).await?;
        if empty {
            return anyhow::Ok((gateway, None));
        }
        simulated::integration(&gateway, &sandbox).await?;
        let site = sandbox.sites()[0].url();
        let connection = simulated::connect(gateway.connect(), gateway.url(), &site).await?;
        anyhow::Ok((gateway, Some(connection)))
    };
    let (gateway, connection) = tokio::select! {
        started = start => started?,
        () = signals.next() => return Ok(()),
    };
    if flags.manual_consent {
        sandbox.set_consent(Consent::Manual);
    }
    let mut line = json!({
        "gateway": origin(gateway.url()),
        "sandbox": sandbox.api_url(),
        "secret_key": secret_key.expose(),
        "dashboard": format!("{}/dashboard", origin(gateway.url())),
    });
    match connection {
        Some(connection) => {
            line["integration"] = json!(INTEGRATION);
            line["connection"] = json!(CONNECTION);
            line["cloud_id"] = json!(connection.config.cloud_id());
            line["site"] = json!(connection.config.text("baseUrl"));
        }
        None => {
            let app = &sandbox.apps()[0];
            line["client_id"] = json!(app.client_id);
            line["client_secret"] = json!(app.client_secret);
        }
    }
    output::or_warn(output::json(&line));
    tracing::info!(
        "gateway running at {}, press Ctrl-C to stop it",
        gateway.url()
    );
    let data_dir = std::path::absolute(&data_dir).unwrap_or(data_dir);
    tracing::info!(
        "commands work beside it, for example: threelo connections list --data-dir {}",
        output::shell_word(&data_dir.to_string_lossy())
    );
    signals.next().await;
    signals.stop(gateway).await?;
    sandbox.shutdown().await;
    Ok(())
}

fn origin(url: &url::Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}
