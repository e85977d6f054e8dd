//! The calls that a build with counters is run with, from which the compiler learns what calls run.

use anyhow::Result;
use clap::Args;
use threelo_e2e::certificate::Certificate;

use super::{
    Shipped, calls, connected,
    load::{Until, load},
    nginx::{self, Nginx},
};
use crate::gateway::Start;

/// Make calls through a gateway that counts which code runs: with one caller and with many, with one connection and with
/// many, with TLS to the upstream and without.
///
/// The gateway is stopped normally, which is when it writes its counts.
#[derive(Debug, Args)]
pub(crate) struct Training {
    #[command(flatten)]
    shipped: Shipped,
    /// Number of calls of each kind
    #[arg(long, default_value_t = 20_000)]
    calls: usize,
    /// Number of connections of the gateway
    #[arg(long, default_value_t = 500)]
    connections: usize,
}

impl Training {
    pub(crate) async fn run(self) -> Result<()> {
        nginx::check_installed()?;
        let mut world = connected(self.connections).await?;
        let folder = world.folder().to_owned();
        let certificate = Certificate::create(&folder, "upstream", &["localhost"])?;
        let start = Start {
            trusted: Some(certificate.certificate.clone().into()),
            ..self.shipped.start()?
        };
        let plain = Nginx::upstream(&folder, None)?;
        let tls = Nginx::upstream(&folder, Some(&certificate))?;
        let all: &'static [Vec<u8>] = calls(self.connections).leak();
        for url in [
            format!("http://{}", plain.address),
            format!("https://localhost:{}", tls.address.port()),
        ] {
            world.shared.api_url = url;
            let gateway = world.gateway("training", &start).await?;
            let address = gateway.url.trim_start_matches("http://").parse()?;
            for (calls, callers) in [(&all[..1], 1), (&all[..1], 50), (all, 50)] {
                load(address, calls, callers, Until::Calls(self.calls)).await?;
            }
            gateway.stop().await?;
        }
        Ok(())
    }
}
