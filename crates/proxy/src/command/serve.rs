//! `threelo serve`: runs the gateway.

use std::io::IsTerminal;

use threelo_core::secret::ApiKey;

use super::StopSignals;
use crate::{
    config::{Config, FirstKey, GatewayFlags, StorageConfig},
    gateway::Gateway,
    hooks::TestHooks,
    output::{self, outln},
    public_url, server,
};

pub(super) async fn run(flags: GatewayFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let mut signals = StopSignals::install()?;
    let mut config = Config::of_gateway(flags)?;
    if !std::io::stdout().is_terminal() {
        // Standard output may be the journal of a service or the log of a container.
        config.first_key = FirstKey::Written;
    }
    let listener = server::bind(config.listen, &config.listen_setting).await?;
    let listen = listener.local_addr()?;
    let storage = config.storage.clone();
    let has_public_url = config.public_url.is_some();
    let (first_key, listen_setting) = (config.first_key, config.listen_setting.clone());
    let gateway = tokio::select! {
        started = Gateway::start(config, listener, hooks) => started?,
        // A database that does not respond must not keep the process running.
        () = signals.next() => return Ok(()),
    };
    if let Some(key) = gateway.first_key() {
        print_first_key(key, first_key, &storage);
    }
    if listen.ip().is_unspecified() && !has_public_url {
        tracing::warn!(
            "{listen_setting} accepts connections from other machines, but links and the callback URL start with \
             {}, which only this machine can open: set --public-url to the URL that users' browsers can reach",
            gateway.url()
        );
    }
    if public_url::is_unencrypted(gateway.url()) {
        tracing::warn!(
            "{} is plain http: anyone on the network path can read keys, tokens and consents; put a proxy \
             with TLS in front of the gateway and pass its https URL as --public-url",
            gateway.url()
        );
    }
    tracing::info!("database      {}", storage.database);
    tracing::info!("public URL    {}", gateway.url());
    tracing::info!("callback URL  {}", gateway.callback_url());
    if let Some(address) = gateway.metrics_address() {
        tracing::info!("metrics       http://{address}/metrics");
    }
    // Last, since it says that the gateway is ready.
    tracing::info!("the gateway listens on http://{listen}");
    signals.next().await;
    tracing::info!("shutting down; waiting for requests in progress (a second signal ends them)");
    signals.stop(gateway).await
}

/// Prints the key, of which only the hash is stored, or the name of the file that contains it.
fn print_first_key(key: &ApiKey, first_key: FirstKey, storage: &StorageConfig) {
    output::or_warn(match first_key {
        FirstKey::Shown => outln!(
            "Your API key, shown only once (add others with `threelo keys add`):\n  {}",
            key.expose()
        ),
        FirstKey::Written => outln!(
            "Your API key is in {}. Move it to where you keep secrets, and delete the file.",
            storage.api_key_file().display()
        ),
    });
}
