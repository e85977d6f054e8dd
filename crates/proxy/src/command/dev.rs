//! `threelo dev`: a gateway over a seeded, simulated cloud, with one connection, kept running.

use std::{path::PathBuf, pin::pin};

use clap::Args;
use serde_json::json;
use threelo_core::{
    entropy::{SystemEntropy, random_text},
    secret::ApiKey,
};
use threelo_sandbox::Consent;

use super::stop_signal;
use crate::{
    config::{SecretText, WebhookFlags, address, webhooks},
    gateway::Gateway,
    output,
    seams::Seams,
    server,
    simulated::{self, CONNECTION, INTEGRATION},
};

/// The flags of `dev`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// Where the gateway listens; port 0 takes a free one
    #[arg(long, env = "THREELO_LISTEN", default_value = "127.0.0.1:3003")]
    pub listen: String,

    /// Where the simulated cloud listens; port 0 takes a free one
    #[arg(long, env = "THREELO_SANDBOX_LISTEN", default_value = "127.0.0.1:3004")]
    pub sandbox_listen: String,

    /// The folder of the gateway's own files [default: one that goes away at the end]
    #[arg(long, env = "THREELO_DATA_DIR", value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// Show the login and consent pages of the simulated cloud instead of consenting at once
    #[arg(long)]
    pub manual_consent: bool,

    /// An API key of your choice, 32 characters or more [default: a random one]
    #[arg(
        long,
        env = "THREELO_SECRET_KEY",
        hide_env_values = true,
        value_name = "KEY"
    )]
    pub secret_key: Option<SecretText>,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub webhooks: WebhookFlags,
}

pub(super) async fn run(flags: Flags, seams: &Seams) -> anyhow::Result<()> {
    let mut stop = pin!(stop_signal()?);
    let temporary = tempfile::tempdir()?;
    let data_dir = flags
        .data_dir
        .unwrap_or_else(|| temporary.path().to_owned());
    let secret_key = match flags.secret_key {
        Some(key) => key.expose().to_owned(),
        None => format!("threelo_{}", random_text(&SystemEntropy)),
    };
    let listener = server::bind(address(&flags.listen)?).await?;
    let sandbox = simulated::cloud(address(&flags.sandbox_listen)?).await?;
    let mut config = simulated::config(listener.local_addr()?, &sandbox, data_dir, &secret_key)?;
    let secret_key = ApiKey::new(secret_key);
    config.webhooks = webhooks(flags.webhooks, Some(&secret_key))?;
    let start = async {
        let gateway = Gateway::start(config, listener, seams).await?;
        simulated::integration(&gateway, &sandbox).await?;
        let site = sandbox.sites()[0].url();
        let connection = simulated::connect(&gateway, &site).await?;
        anyhow::Ok((gateway, connection))
    };
    let (gateway, connection) = tokio::select! {
        started = start => started?,
        () = &mut stop => return Ok(()),
    };
    if flags.manual_consent {
        sandbox.set_consent(Consent::Manual);
    }
    let line = json!({
        "gateway": origin(gateway.url()),
        "sandbox": sandbox.api_url(),
        "secret_key": secret_key.expose(),
        "integration": INTEGRATION,
        "connection": CONNECTION,
        "cloud_id": connection.config.cloud_id(),
        "site": connection.config.text("baseUrl"),
        "dashboard": gateway.url().as_str(),
    });
    output::or_warn(output::json(&line));
    tracing::info!("the gateway is at {}, Ctrl-C ends it", gateway.url());
    stop.await;
    gateway.stop().await?;
    sandbox.shutdown().await;
    Ok(())
}

fn origin(url: &url::Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}
