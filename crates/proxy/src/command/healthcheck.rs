//! `threelo healthcheck`: asks the gateway on this machine whether it answers, for container engines.

use std::time::Duration;

use anyhow::{Context, ensure};
use clap::Args;

use crate::{
    config::{Config, GatewayFlags},
    http, public_url,
};

const TIMEOUT: Duration = Duration::from_secs(4);

/// The options of `healthcheck`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// Ask whether the gateway can serve calls, which it cannot while its database is away
    #[arg(long)]
    pub ready: bool,
    #[command(flatten)]
    pub gateway: GatewayFlags,
}

/// Fails unless the gateway at the configured address answers. Without `--ready` it asks `/health`, which also answers
/// while the database is away: a container that is restarted then would be missing when the database is back.
pub(super) async fn run(flags: Flags) -> anyhow::Result<()> {
    let path = if flags.ready { "ready" } else { "health" };
    let config = Config::of_gateway(flags.gateway)?;
    let url = public_url::below(&public_url::of(config.listen), path);
    let answer = http::probe_client()?
        .get(url.clone())
        .timeout(TIMEOUT)
        .send()
        .await
        .with_context(|| format!("no gateway answers at {url}"))?;
    let status = answer.status();
    ensure!(status.is_success(), "{url} answers {status}");
    Ok(())
}
