//! Kills and restarts Postgres at random times under load.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use threelo_core::clock::{Clock, SystemClock};
use tokio::task::JoinSet;

use crate::{
    gateway::Start,
    world::{Kind, Siblings, World},
};

const LEASE_OVER: Duration = Duration::from_secs(46);
const LEEWAY_OVER: Duration = Duration::from_secs(11 * 60);

/// Kill and restart Postgres under load; calls with cached tokens must succeed.
#[derive(Debug, Args)]
pub(crate) struct Outage {
    /// Number of kills
    #[arg(long, default_value_t = 100)]
    kills: usize,
    /// Number of calls per second
    #[arg(long, default_value_t = 200)]
    calls: u32,
    /// Number of connections
    #[arg(long, default_value_t = 20)]
    connections: usize,
}

#[derive(Default)]
struct Counts {
    good: AtomicUsize,
    /// The failed calls with their responses.
    bad: Mutex<Vec<String>>,
    refreshed: AtomicUsize,
    not_refreshed: AtomicUsize,
    stop: AtomicBool,
}

impl Outage {
    pub(crate) async fn run(self) -> Result<()> {
        let mut world = World::new(Kind::Postgres, Siblings::All, self.connections).await?;
        let gateway = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        // The announcements of new connections make the gateway read them again.
        SystemClock.sleep(Duration::from_secs(3)).await;
        let mut random = fastrand::Rng::with_seed(1);
        let (mut good, mut refreshed, mut not_refreshed) = (0, 0, 0);
        for kill in 0..self.kills {
            for number in 0..self.connections {
                let said = world.works(&gateway, number).await?;
                ensure!(
                    said.is_none(),
                    "connection {number} has no cached token: {said:?}"
                );
            }
            let counts = Arc::new(Counts::default());
            let mut cluster = world.cluster.take().context("there is a cluster")?;
            let load = self.load(&world, &gateway, counts.clone());
            let before = Duration::from_millis(random.u64(20..300));
            let away = Duration::from_millis(random.u64(50..600));
            let crash = async {
                SystemClock.sleep(before).await;
                let cluster = tokio::task::spawn_blocking(move || {
                    cluster.kill();
                    std::thread::sleep(away);
                    cluster.restart();
                    cluster
                });
                let cluster = cluster.await?;
                SystemClock.sleep(Duration::from_millis(200)).await;
                counts.stop.store(true, Relaxed);
                anyhow::Ok(cluster)
            };
            let (loaded, crashed) = tokio::join!(load, crash);
            loaded?;
            world.cluster = Some(crashed?);
            let bad =
                std::mem::take(&mut *counts.bad.lock().expect("no holder of the lock panics"));
            ensure!(
                bad.is_empty(),
                "kill {kill}: calls with cached tokens failed: {bad:?}: {}",
                gateway.said()
            );
            good += counts.good.load(Relaxed);
            refreshed += counts.refreshed.load(Relaxed);
            not_refreshed += counts.not_refreshed.load(Relaxed);
            // Interrupted rotations are resumed, or lost.
            world.pass(LEASE_OVER)?;
            SystemClock.sleep(Duration::from_millis(300)).await;
        }
        world.pass(LEEWAY_OVER)?;
        for number in 0..self.connections {
            let said = world.works(&gateway, number).await?;
            ensure!(said.is_none(), "connection {number} is lost: {said:?}");
            let answer = world.refresh(&gateway, number).send().await?;
            let status = answer.status();
            ensure!(
                status == 200,
                "connection {number} is lost: {status}: {}",
                answer.text().await?
            );
        }
        println!(
            "{} kills: {good} calls with cached tokens, all successful; {refreshed} refreshes, {not_refreshed} put \
             off; no grant lost",
            self.kills
        );
        Ok(())
    }

    /// Makes calls with cached tokens at a constant rate, and occasional refreshes, until stopped.
    async fn load(
        &self,
        world: &World,
        gateway: &crate::gateway::Gateway,
        counts: Arc<Counts>,
    ) -> Result<()> {
        let mut pace = tokio::time::interval(Duration::from_secs(1) / self.calls);
        let mut calls = JoinSet::new();
        let mut number = 0;
        while !counts.stop.load(Relaxed) {
            pace.tick().await;
            number += 1;
            let (connection, counts) = (number % self.connections, counts.clone());
            let refreshes = number % 10 == 0;
            let call = match refreshes {
                true => world.refresh(gateway, connection),
                false => world.call(gateway, connection),
            };
            calls.spawn(async move {
                let failed = failure(call).await;
                let count = match (refreshes, failed) {
                    (false, None) => &counts.good,
                    (false, Some(answer)) => {
                        counts
                            .bad
                            .lock()
                            .expect("no holder of the lock panics")
                            .push(answer);
                        return;
                    }
                    (true, None) => &counts.refreshed,
                    (true, Some(_)) => &counts.not_refreshed,
                };
                count.fetch_add(1, Relaxed);
            });
        }
        while let Some(done) = calls.join_next().await {
            done?;
        }
        Ok(())
    }
}

/// Returns the error of a call, if it failed.
async fn failure(call: reqwest::RequestBuilder) -> Option<String> {
    match call.send().await {
        Ok(answer) if answer.status() == 200 => None,
        Ok(answer) => {
            let status = answer.status();
            Some(format!(
                "{status}: {}",
                answer.text().await.unwrap_or_default()
            ))
        }
        Err(error) => Some(format!("{error:?}")),
    }
}
