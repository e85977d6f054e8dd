//! `threelo sandbox`: the simulated Atlassian alone.

use anyhow::Context;
use clap::Args;
use threelo_sandbox::{Sandbox, SandboxConfig};

use super::StopSignals;
use crate::{
    config::{SettingSources, address},
    output::{self, outln},
};

/// The options of `sandbox`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    #[command(flatten)]
    pub origins: SettingSources,

    /// Listen on this address and port; port 0 selects a free one
    #[arg(long, env = "THREELO_SANDBOX_LISTEN", default_value = "127.0.0.1:3004")]
    pub listen: String,

    /// Auto-approve consent as the first user, for all sites
    #[arg(long)]
    pub auto_consent: bool,
}

pub(super) async fn run(flags: Flags) -> anyhow::Result<()> {
    let mut signals = StopSignals::install()?;
    let setting = match flags.origins.name("listen") {
        variable if !variable.starts_with('-') => "THREELO_SANDBOX_LISTEN".to_owned(),
        flag => flag,
    };
    let mut config = SandboxConfig::default().listen(address(&setting, &flags.listen)?);
    if flags.auto_consent {
        let account = config.users[0].account_id.clone();
        config = config.auto_consent(account, Vec::<String>::new());
    }
    let app = config.apps[0].clone();
    let started = Sandbox::start(config).await;
    let sandbox = started.with_context(|| setting)?;
    output::or_warn(outln!(
        "Simulated Atlassian at {auth_url}\n  \
           client id      {}\n  \
           client secret  {}\n  \
           control        {}\n\
         Run a gateway against it:\n  \
           threelo serve --atlassian-auth-url {auth_url} --atlassian-api-url {}",
        app.client_id,
        app.client_secret,
        sandbox.control_url(),
        sandbox.api_url(),
        auth_url = sandbox.auth_url(),
    ));
    signals.next().await;
    sandbox.shutdown().await;
    Ok(())
}
