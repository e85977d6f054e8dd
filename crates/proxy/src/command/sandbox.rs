//! `threelo sandbox`: the simulated cloud alone.

use clap::Args;
use threelo_sandbox::{Sandbox, SandboxConfig};

use super::stop_signal;
use crate::config::address;

/// The flags of `sandbox`.
#[derive(Debug, Clone, Args)]
pub struct Flags {
    /// Where to listen; port 0 takes a free one
    #[arg(long, env = "THREELO_SANDBOX_LISTEN", default_value = "127.0.0.1:3004")]
    pub listen: String,

    /// Consent at once, as the first of its people, for all their sites
    #[arg(long)]
    pub auto_consent: bool,
}

pub(super) async fn run(flags: Flags) -> anyhow::Result<()> {
    let stop = stop_signal()?;
    let mut config = SandboxConfig::default().listen(address(&flags.listen)?);
    if flags.auto_consent {
        let account = config.users[0].account_id.clone();
        config = config.auto_consent(account, Vec::<String>::new());
    }
    let app = config.apps[0].clone();
    let sandbox = Sandbox::start(config).await?;
    println!("The simulated cloud answers at {}", sandbox.auth_url());
    println!("  client id      {}", app.client_id);
    println!("  client secret  {}", app.client_secret);
    println!("  control        {}", sandbox.control_url());
    println!("Run a gateway against it:");
    println!(
        "  threelo serve --atlassian-auth-url {} --atlassian-api-url {}",
        sandbox.auth_url(),
        sandbox.api_url()
    );
    stop.await;
    sandbox.shutdown().await;
    Ok(())
}
