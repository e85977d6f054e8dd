//! Delivers hundreds of events to good and bad receivers while the gateway is killed.

mod receivers;

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use reqwest::RequestBuilder;
use threelo_core::clock::{Clock, SystemClock};

use crate::{
    gateway::{Gateway, Start},
    rotation::wait_until,
    world::{Kind, Siblings, World, name},
};
use receivers::Receivers;

/// Longer than the lease of a delivery, after which the claims of a killed gateway expire.
const LEASE_OVER: Duration = Duration::from_secs(61);
/// Number of concurrent requests.
const WRITERS: usize = 16;
/// Timeout for the last event of the good receiver.
const TIMEOUT: Duration = Duration::from_secs(120);
/// Timeout for the shutdown while receivers hang; the limit of requests in progress is 20 s.
const STOPPING: Duration = Duration::from_secs(25);

/// Send hundreds of events to good, rejecting, silent, slow and closed receivers, and kill the gateway meanwhile: every write must succeed promptly, and every event of the good receiver must arrive
#[derive(Debug, Args)]
pub(crate) struct Events {
    /// Number of kills with SIGKILL
    #[arg(long, default_value_t = 100)]
    kills: usize,
    /// Number of events between two kills
    #[arg(long, default_value_t = 500)]
    events: usize,
    /// Database of the vault
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// Limit of the response time of a write in milliseconds
    #[arg(long, default_value_t = 1000)]
    answer_within: u64,
    /// Seed of the times at which the gateway is killed
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// The results of the writers.
#[derive(Default)]
struct Seen {
    writes: AtomicUsize,
    slowest: Mutex<Duration>,
    /// Acknowledged imports of each connection.
    imported: Vec<AtomicUsize>,
    /// Whether the gateway was killed, so that requests may fail.
    killed: AtomicBool,
}

impl Seen {
    fn answered(&self, after: Duration) {
        self.writes.fetch_add(1, Relaxed);
        let mut slowest = self.slowest.lock().expect("no holder of the lock panics");
        *slowest = after.max(*slowest);
    }
}

impl Events {
    pub(crate) async fn run(self) -> Result<()> {
        let receivers = Receivers::start().await?;
        let mut world = World::new(self.database, Siblings::All, self.events).await?;
        let mut random = fastrand::Rng::with_seed(self.seed);
        let seen = Arc::new(Seen {
            imported: (0..self.events).map(|_| AtomicUsize::new(0)).collect(),
            ..Seen::default()
        });
        let mut gateway = world.gateway("gateway", &Start::default()).await?;
        world.add_integration(&gateway).await?;
        let mut kill_within = Duration::from_secs(5);
        for kill in 0..self.kills {
            seen.killed.store(false, Relaxed);
            let begun = now();
            let (written, killed) =
                tokio::join!(self.write_all(&world, &gateway, &receivers, &seen), async {
                    SystemClock.sleep(kill_within.mul_f64(random.f64())).await;
                    seen.killed.store(true, Relaxed);
                    gateway.signal("KILL")
                });
            written.with_context(|| format!("kill {kill}: {}", gateway.said()))?;
            killed?;
            // Kills are spread over the writes of a round and the following deliveries.
            kill_within = begun.elapsed().mul_f64(1.5).min(kill_within);
            gateway.kill().await?;
            world.pass(LEASE_OVER)?;
            gateway = world.gateway("gateway", &Start::default()).await?;
            if (kill + 1) % 10 == 0 {
                println!("{} kills, {} writes", kill + 1, seen.writes.load(Relaxed));
            }
        }
        seen.killed.store(false, Relaxed);
        self.write_all(&world, &gateway, &receivers, &seen)
            .await
            .with_context(|| format!("after the last kill: {}", gateway.said()))?;
        let missing = || -> usize {
            let imported = seen.imported.iter().enumerate();
            let of_good = imported.filter(|(number, _)| number % Receivers::COUNT == 0);
            of_good
                .map(|(number, imported)| {
                    let arrived = receivers.events_of(&name(number));
                    imported.load(Relaxed).saturating_sub(arrived)
                })
                .sum()
        };
        world.pass(LEASE_OVER)?;
        wait_until(TIMEOUT, || missing() == 0).await;
        ensure!(
            missing() == 0,
            "{} events never arrived: {}",
            missing(),
            gateway.said()
        );

        // The silent and the slow receiver still hold deliveries.
        let begun = now();
        gateway.signal("TERM")?;
        let said = gateway.said();
        let stopped = tokio::time::timeout(STOPPING, gateway.ended()).await;
        let stopped = stopped.with_context(|| format!("the gateway does not stop: {said}"))??;
        ensure!(stopped.success(), "the gateway ended with {stopped}");
        let stopping = begun.elapsed();

        println!(
            "{} SIGKILLs: {} writes, the slowest answered after {} ms; {} events arrived at the good \
             receiver, none is missing; stopped within {} ms",
            self.kills,
            seen.writes.load(Relaxed),
            seen.slowest
                .lock()
                .expect("no holder of the lock panics")
                .as_millis(),
            receivers.arrived(),
            stopping.as_millis(),
        );
        Ok(())
    }

    /// Causes an event of every connection, with other writes in between, until all responses have
    /// arrived or the gateway is killed.
    async fn write_all(
        &self,
        world: &World,
        gateway: &Gateway,
        receivers: &Receivers,
        seen: &Seen,
    ) -> Result<()> {
        let next = AtomicUsize::new(0);
        let writer = || async {
            loop {
                let number = next.fetch_add(1, Relaxed);
                if number >= self.events {
                    return Ok(());
                }
                let url = receivers.url(number % Receivers::COUNT);
                let imported = self
                    .write(seen, world.import(gateway, number, url)?)
                    .await?;
                if !imported {
                    return Ok(());
                }
                seen.imported[number].fetch_add(1, Relaxed);
                let other = match number % 5 {
                    0 => world.session(gateway),
                    1 => world.set_metadata(gateway, number),
                    2 => world.refresh(gateway, number),
                    _ => continue,
                };
                if !self.write(seen, other).await? {
                    return Ok(());
                }
            }
        };
        let writers = (0..WRITERS).map(|_| writer());
        futures_util::future::try_join_all(writers).await.map(drop)
    }

    /// Sends a write. Returns `false` if the gateway was killed before it responded.
    async fn write(&self, seen: &Seen, request: RequestBuilder) -> Result<bool> {
        let begun = now();
        let answer = async {
            let answer = request.send().await?;
            let status = answer.status();
            anyhow::Ok((status, answer.text().await?))
        };
        match answer.await {
            Ok((status, text)) => {
                ensure!(status.is_success(), "a write was refused: {status}: {text}");
                let took = begun.elapsed();
                ensure!(
                    took <= Duration::from_millis(self.answer_within),
                    "a write took {} ms",
                    took.as_millis()
                );
                seen.answered(took);
                Ok(true)
            }
            Err(_) if seen.killed.load(Relaxed) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the time that real processes take is measured"
)]
fn now() -> Instant {
    Instant::now()
}
