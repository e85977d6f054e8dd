//! `threelo serve`: the gateway for real use.

use std::io::IsTerminal;

use threelo_core::secret::ApiKey;

use super::StopSignals;
use crate::{
    config::{Config, FirstKey, GatewayFlags, Storage},
    gateway::Gateway,
    hooks::TestHooks,
    output::{self, outln},
    public_url, server,
};

pub(super) async fn run(flags: GatewayFlags, hooks: &TestHooks) -> anyhow::Result<()> {
    let mut signals = StopSignals::take()?;
    let mut config = Config::of_gateway(flags)?;
    if !std::io::stdout().is_terminal() {
        // It would end up in the journal of a service, or in the log of a container.
        config.first_key = FirstKey::Written;
    }
    let listener = server::bind(config.listen, &config.listen_setting).await?;
    let listen = listener.local_addr()?;
    let storage = config.storage.clone();
    let is_told_its_url = config.public_url.is_some();
    let (first_key, listen_setting) = (config.first_key, config.listen_setting.clone());
    let gateway = tokio::select! {
        started = Gateway::start(config, listener, hooks) => started?,
        // A database that does not answer must not keep the process.
        () = signals.next() => return Ok(()),
    };
    if let Some(key) = gateway.first_key() {
        tell_of_first_key(key, first_key, &storage);
    }
    if listen.ip().is_unspecified() && !is_told_its_url {
        tracing::warn!(
            "{listen_setting} takes calls from other machines, but links and the callback begin with {}, \
             which only this machine can open: set --public-url to the address that users' browsers reach",
            gateway.url()
        );
    }
    if public_url::is_open_to_others(gateway.url()) {
        tracing::warn!(
            "{} is plain http: anyone on the network path can read keys, tokens and consents; put a proxy \
             with TLS in front of the gateway and pass its https URL as --public-url",
            gateway.url()
        );
    }
    tracing::info!("database      {}", storage.database);
    tracing::info!("public URL    {}", gateway.url());
    tracing::info!("callback URL  {}", gateway.callback_url());
    // The last line, since it says that everything is ready.
    tracing::info!("the gateway listens on http://{listen}");
    signals.next().await;
    tracing::info!("shutting down; waiting for requests in progress (a second signal ends them)");
    signals.stop(gateway).await
}

/// Shows the key, of which only the hash is stored, or says which file it is in.
fn tell_of_first_key(key: &ApiKey, first_key: FirstKey, storage: &Storage) {
    output::or_warn(match first_key {
        FirstKey::Shown => outln!(
            "Your API key, shown only this once (add others with `threelo keys add`):\n  {}",
            key.expose()
        ),
        FirstKey::Written => outln!(
            "Your API key is in {}. Move it to where you keep secrets, and delete the file.",
            storage.api_key_file().display()
        ),
    });
}
