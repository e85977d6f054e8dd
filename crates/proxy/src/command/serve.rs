//! `threelo serve`: the gateway for real use.

use std::pin::pin;

use threelo_core::secret::ApiKey;

use super::stop_signal;
use crate::{
    config::{Config, GatewayFlags},
    gateway::Gateway,
    output::{self, outln},
    public_url,
    seams::Seams,
    server,
};

pub(super) async fn run(flags: GatewayFlags, seams: &Seams) -> anyhow::Result<()> {
    let mut stop = pin!(stop_signal()?);
    let config = Config::of_gateway(flags)?;
    let listener = server::bind(config.listen).await?;
    let listen = listener.local_addr()?;
    let database = config.storage.database.to_string();
    let gateway = tokio::select! {
        started = Gateway::start(config, listener, seams) => started?,
        // A database that does not answer must not keep the process.
        () = &mut stop => return Ok(()),
    };
    if let Some(key) = gateway.first_key() {
        show_first_key(key);
    }
    if public_url::is_open_to_others(gateway.url()) {
        tracing::warn!(
            "{} is plain http: whoever is on the way reads keys, tokens and consents; put a proxy with \
             TLS before the gateway and give its https address as --public-url",
            gateway.url()
        );
    }
    tracing::info!(
        "the gateway listens on http://{listen}, is reached at {}, keeps {database}, and its callback \
         is {}",
        gateway.url(),
        gateway.callback_url()
    );
    stop.await;
    tracing::info!("stopping; requests under way may end");
    gateway.stop().await
}

/// Shown this once: only its hash is kept.
fn show_first_key(key: &ApiKey) {
    output::or_warn(outln!(
        "Your API key, shown only this once (add others with `threelo keys add`):\n  {}",
        key.expose()
    ));
}
