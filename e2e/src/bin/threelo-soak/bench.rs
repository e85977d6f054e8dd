//! What a call through the gateway costs, in time and counts, beside nginx and under load: `cargo xtask bench`.

mod counts;
mod expiry;
mod gateways;
mod load;
mod nginx;
pub(crate) mod processors;
mod proxy;
mod training;

use std::path::PathBuf;

use anyhow::{Result, ensure};
use clap::Args;

pub(crate) use counts::Counts;
pub(crate) use expiry::Expiry;
pub(crate) use gateways::Gateways;
pub(crate) use proxy::Proxy;
pub(crate) use training::Training;

use crate::{
    gateway::Start,
    world::{Kind, Siblings, World, jira_head},
};

/// The path of the calls.
const PATH: &str = "/rest/api/3/issue/SOAK-1";

/// The gateway under test.
#[derive(Debug, Args)]
struct Shipped {
    /// The binary of the gateway, as it is shipped
    #[arg(long, value_name = "FILE")]
    gateway: PathBuf,
}

impl Shipped {
    fn start(&self) -> Result<Start> {
        ensure!(
            self.gateway.exists(),
            "{} is not there: `cargo build --profile dist --package threelo-proxy` builds it",
            self.gateway.display()
        );
        Ok(Start {
            binary: Some(self.gateway.clone()),
            ..Start::default()
        })
    }
}

/// Returns a simulated cloud, and the data of a gateway with this many connections.
async fn connected(connections: usize) -> Result<World> {
    let world = World::new(Kind::Sqlite, Siblings::All, connections).await?;
    let gateway = world.gateway("import", &Start::default()).await?;
    world.connect_all(&gateway).await?;
    gateway.kill().await?;
    Ok(world)
}

/// The bytes of one call with each connection.
fn calls(connections: usize) -> Vec<Vec<u8>> {
    let call = |number| jira_head("GET", PATH, number, "Accept: application/json\r\n");
    (0..connections)
        .map(|number| call(number).into_bytes())
        .collect()
}
