//! Clients that disconnect during a refresh.

use std::{net::SocketAddr, time::Duration};

use anyhow::{Context, Result, ensure};
use clap::Args;
use threelo_core::clock::{Clock, SystemClock};
use threelo_sandbox::{Effect, Endpoint, Fault, Outcome};
use tokio::{io::AsyncWriteExt, net::TcpStream, task::JoinSet};

use crate::{
    gateway::{API_KEY, Start},
    rotation::wait_until,
    world::{Kind, Siblings, World},
};

/// Longer than the lifetime of an access token.
const EXPIRED: Duration = Duration::from_secs(61 * 60);
const TIMEOUT: Duration = Duration::from_secs(3);
/// How long the simulated Atlassian takes for an exchange.
const SLOW: u64 = 80;

/// Disconnect clients at random times during a refresh, and count exchanges and grants.
#[derive(Debug, Args)]
pub(crate) struct Hangups {
    /// Number of clients
    #[arg(long, default_value_t = 10_000)]
    clients: usize,
    /// Database of the vault
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// Number of connections
    #[arg(long, default_value_t = 10)]
    connections: usize,
    /// Number of clients that disconnect at the same time
    #[arg(long, default_value_t = 200)]
    at_once: usize,
}

impl Hangups {
    pub(crate) async fn run(self) -> Result<()> {
        let mut world = World::new(self.database, Siblings::All, self.connections).await?;
        let gateway = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        let address: SocketAddr = gateway
            .url
            .strip_prefix("http://")
            .context("the URL is plain http")?
            .parse()?;
        let mut random = fastrand::Rng::with_seed(1);
        let (mut clients, mut exchanges, mut left_behind) = (0, 0, 0);
        while clients < self.clients {
            world.pass(EXPIRED)?;
            world.cloud.clear_records();
            let slow = Effect::Delay {
                before_ms: SLOW / 2,
                after_ms: SLOW / 2,
            };
            world.cloud.set_fault(Fault::new(slow).at(Endpoint::Token));
            let mut calls = JoinSet::new();
            for client in 0..self.at_once {
                let request = format!(
                    "GET /proxy/oauth/token/accessible-resources HTTP/1.1\r\nHost: {address}\r\n\
                     Authorization: Bearer {API_KEY}\r\nProvider-Config-Key: soak\r\n\
                     Connection-Id: connection-{}\r\n\r\n",
                    client % self.connections
                );
                let stay = Duration::from_micros(random.u64(0..SLOW * 1500));
                calls.spawn(async move {
                    let mut socket = TcpStream::connect(address).await?;
                    socket.write_all(request.as_bytes()).await?;
                    SystemClock.sleep(stay).await;
                    drop(socket);
                    anyhow::Ok(())
                });
            }
            while let Some(done) = calls.join_next().await {
                done??;
            }
            clients += self.at_once;
            wait_until(TIMEOUT, || {
                world.cloud.exchanges().len() >= self.connections
            })
            .await;
            // From here on callers stay connected; earlier refreshes were started for disconnected ones.
            left_behind += world.cloud.exchanges().len();
            world.cloud.clear_faults();
            for number in 0..self.connections {
                let said = world.works(&gateway, number).await?;
                ensure!(said.is_none(), "connection {number} is lost: {said:?}");
            }
            let log = world.cloud.exchanges();
            ensure!(
                log.len() == self.connections
                    && log
                        .iter()
                        .all(|exchange| exchange.outcome == Outcome::Rotated),
                "{} exchanges for {} connections",
                log.len(),
                self.connections
            );
            exchanges += log.len();
        }
        ensure!(
            2 * left_behind > exchanges,
            "only {left_behind} of {exchanges} exchanges were started for clients that disconnected"
        );
        println!(
            "{clients} clients disconnected: {exchanges} exchanges, {left_behind} of them started for a client that \
             was gone, none twice, no grant lost"
        );
        Ok(())
    }
}
