//! `threelo healthcheck`: asks the gateway on this machine whether it answers, for container engines.

use std::time::Duration;

use anyhow::{Context, ensure};

use crate::{
    config::{Config, GatewayFlags},
    http, public_url,
};

const TIMEOUT: Duration = Duration::from_secs(5);

/// Fails unless the gateway at the configured address answers. It asks `/health`, which also answers while the
/// database is away: a container that is restarted then would only be missing when the database is back.
pub(super) async fn run(flags: GatewayFlags) -> anyhow::Result<()> {
    let config = Config::of_gateway(flags)?;
    let url = public_url::below(&public_url::of(config.listen), "health");
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
