//! The disk of the vault is full repeatedly.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    pin::pin,
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::Value;
use threelo_core::clock::{Clock, SystemClock};

use crate::{
    gateway::{Gateway, Start},
    world::{Kind, Siblings, World},
};

/// Longer than the lifetime of an access token.
const EXPIRED: Duration = Duration::from_secs(61 * 60);
const LEASE_OVER: Duration = Duration::from_secs(46);
const LEEWAY_OVER: Duration = Duration::from_secs(11 * 60);
/// Real time for background work: the sweeper after the disk has space again, and the request log.
const ALONE: Duration = Duration::from_millis(500);
/// Disk space that the request log leaves for the vault, in bytes.
const SHORT: u64 = 16 * 1024 * 1024;

/// Fill the disk of the vault while tokens are refreshed, and check that no grant is lost.
///
/// Each time it is nearly full first: the request log stops, and the vault does not. Requires root to
/// mount a small file system in memory.
#[derive(Debug, Args)]
pub(crate) struct Disk {
    /// Number of times the disk is filled
    #[arg(long, default_value_t = 20)]
    rounds: usize,
    /// Number of connections that refresh meanwhile
    #[arg(long, default_value_t = 10)]
    connections: usize,
    /// Size of the file system in MiB, of which the request log leaves 32 for the vault
    #[arg(long, default_value_t = 64)]
    size: u32,
}

impl Disk {
    pub(crate) async fn run(self) -> Result<()> {
        let mut world = World::new(Kind::Sqlite, Siblings::All, self.connections).await?;
        let mounted = Mounted::at(&world.folder().join("data"), self.size)?;
        let gateway = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        let (mut refused, mut refreshed, mut exchanges, mut not_ready) = (0, 0, 0, 0);
        for round in 0..self.rounds {
            world.cloud.clear_records();
            mounted.fill(SHORT)?;
            let recorded = newest_record(&mut world, &gateway).await?;
            world.pass(EXPIRED)?;
            for number in 0..self.connections {
                let status = world.refresh(&gateway, number).send().await?.status();
                ensure!(
                    status == 200,
                    "round {round}: no refresh although there is space"
                );
                ensure!(world.works(&gateway, number).await?.is_none());
            }
            ensure!(
                newest_record(&mut world, &gateway).await? == recorded,
                "round {round}: the request log uses the space of the vault"
            );
            mounted.fill(0)?;
            for _ in 0..2 {
                world.pass(EXPIRED)?;
                let refreshing = (0..self.connections).map(|n| world.refresh(&gateway, n).send());
                let mut refreshing = pin!(join_all(refreshing.collect::<Vec<_>>()));
                // A response that cannot be stored waits for space; its caller gets Retry-After.
                let answers = loop {
                    tokio::select! {
                        answers = &mut refreshing => break answers,
                        () = SystemClock.sleep(Duration::from_millis(50)) => {
                            world.pass(Duration::from_secs(1))?;
                        }
                    }
                };
                let ready = world.api(&gateway, Method::GET, "/ready").send().await?;
                not_ready += usize::from(ready.status() == 503);
                for answer in answers {
                    match answer?.status().is_success() {
                        true => refreshed += 1,
                        false => refused += 1,
                    }
                }
            }
            exchanges += world.cloud.exchanges().len();
            mounted.empty()?;
            world.pass(LEASE_OVER)?;
            SystemClock.sleep(ALONE).await;
            world.pass(LEEWAY_OVER)?;
            for number in 0..self.connections {
                let mut said = world.works(&gateway, number).await?;
                for _ in 0..5 {
                    if said.is_none() {
                        break;
                    }
                    world.pass(LEASE_OVER)?;
                    said = world.works(&gateway, number).await?;
                }
                ensure!(
                    said.is_none(),
                    "round {round}: connection {number} is lost: {said:?}; {}",
                    gateway.said()
                );
            }
            ensure!(
                newest_record(&mut world, &gateway).await? > recorded,
                "round {round}: the request log does not go on"
            );
            let ready = world.api(&gateway, Method::GET, "/ready").send().await?;
            ensure!(
                ready.status() == 200,
                "round {round}: not ready with room on the disk"
            );
        }
        for number in 0..self.connections {
            let status = world.refresh(&gateway, number).send().await?.status();
            ensure!(status == 200, "connection {number} is lost: {status}");
        }
        ensure!(
            refused == 0 || not_ready > 0,
            "the gateway was always ready, though {refused} refreshes were refused"
        );
        println!(
            "{} times nearly full: nothing recorded, all refreshed; as often full: {refused} refreshes \
             refused and {refreshed} done; {exchanges} exchanges; the same process went on, and no \
             grant was lost",
            self.rounds
        );
        gateway.kill().await?;
        Ok(())
    }
}

/// Returns the id of the newest record in the request log, once pending records are written.
async fn newest_record(world: &mut World, gateway: &Gateway) -> Result<Option<i64>> {
    world.pass(Duration::from_secs(1))?;
    SystemClock.sleep(ALONE).await;
    let request = world.api(gateway, Method::GET, "/logs?limit=1");
    let answer = request.send().await?.error_for_status()?.text().await?;
    let page: Value = serde_json::from_str(&answer)?;
    Ok(page["data"][0]["id"].as_i64())
}

/// A small file system, unmounted when dropped.
struct Mounted(PathBuf);

impl Mounted {
    fn at(folder: &Path, megabytes: u32) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let size = format!("size={megabytes}m,mode=0700");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder)
            .status()
            .context("there is no mount")?;
        ensure!(mounted.success(), "mount failed: run this as root");
        Ok(Self(folder.to_owned()))
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }

    /// Fills the disk except for this many bytes.
    fn fill(&self, room: u64) -> Result<()> {
        let mut file = File::create(self.ballast())?;
        for block in [vec![0; 64 * 1024], vec![0; 512]] {
            while file.write_all(&block).is_ok() {}
        }
        let taken = file.metadata()?.len();
        Ok(file.set_len(taken.saturating_sub(room))?)
    }

    fn empty(&self) -> Result<()> {
        Ok(std::fs::remove_file(self.ballast())?)
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}
