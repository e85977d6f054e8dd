//! The disk under the vault is full, again and again.

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

/// Longer than an access token lives.
const EXPIRED: Duration = Duration::from_secs(61 * 60);
const LEASE_OVER: Duration = Duration::from_secs(46);
const LEEWAY_OVER: Duration = Duration::from_secs(11 * 60);
/// How long, in real time, what goes on by itself is left alone: the sweeper with a disk that has
/// room again, the request log with what it is told.
const ALONE: Duration = Duration::from_millis(500);
/// Room that the request log leaves to the vault, in bytes.
const SHORT: u64 = 16 * 1024 * 1024;

/// Fill the disk under the vault while tokens are renewed, and see that no grant is lost.
///
/// Each time it is nearly full at first: then the request log has stopped, and the vault has not.
/// Needs to be root, to mount a small file system in memory.
#[derive(Debug, Args)]
pub(crate) struct Disk {
    /// How often it is full
    #[arg(long, default_value_t = 20)]
    rounds: usize,
    /// How many connections renew meanwhile
    #[arg(long, default_value_t = 10)]
    connections: usize,
    /// How large the file system is, in MiB; the request log leaves 32 of it to the vault
    #[arg(long, default_value_t = 64)]
    size: u32,
}

impl Disk {
    pub(crate) async fn run(self) -> Result<()> {
        let mut world = World::new(Kind::Sqlite, Siblings::All, self.connections).await?;
        let mounted = Mounted::at(&world.folder().join("data"), self.size)?;
        let gateway = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        let (mut refused, mut renewed, mut exchanges, mut not_ready) = (0, 0, 0, 0);
        for round in 0..self.rounds {
            world.cloud.clear_records();
            mounted.fill(SHORT)?;
            let recorded = newest_record(&mut world, &gateway).await?;
            world.pass(EXPIRED)?;
            for number in 0..self.connections {
                let status = world.renew(&gateway, number).send().await?.status();
                ensure!(
                    status == 200,
                    "round {round}: no renewal though there is room"
                );
                ensure!(world.works(&gateway, number).await?.is_none());
            }
            ensure!(
                newest_record(&mut world, &gateway).await? == recorded,
                "round {round}: the request log takes the room of the vault"
            );
            mounted.fill(0)?;
            for _ in 0..2 {
                world.pass(EXPIRED)?;
                let renewing = (0..self.connections).map(|n| world.renew(&gateway, n).send());
                let mut renewing = pin!(join_all(renewing.collect::<Vec<_>>()));
                // Who has an answer that cannot be stored waits for room, and its caller is told to.
                let answers = loop {
                    tokio::select! {
                        answers = &mut renewing => break answers,
                        () = SystemClock.sleep(Duration::from_millis(50)) => {
                            world.pass(Duration::from_secs(1))?;
                        }
                    }
                };
                let ready = world.api(&gateway, Method::GET, "/ready").send().await?;
                not_ready += usize::from(ready.status() == 503);
                for answer in answers {
                    match answer?.status().is_success() {
                        true => renewed += 1,
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
            let status = world.renew(&gateway, number).send().await?.status();
            ensure!(status == 200, "connection {number} is lost: {status}");
        }
        ensure!(
            refused == 0 || not_ready > 0,
            "the gateway was always ready, though {refused} renewals were refused"
        );
        println!(
            "{} times nearly full: nothing recorded, all renewed; as often full: {refused} renewals \
             refused and {renewed} done; {exchanges} exchanges; the same process went on, and no \
             grant was lost",
            self.rounds
        );
        gateway.kill().await?;
        Ok(())
    }
}

/// The number of the newest call in the request log, once it has what it was told.
async fn newest_record(world: &mut World, gateway: &Gateway) -> Result<Option<i64>> {
    world.pass(Duration::from_secs(1))?;
    SystemClock.sleep(ALONE).await;
    let request = world.api(gateway, Method::GET, "/logs/requests?limit=1");
    let answer = request.send().await?.error_for_status()?.text().await?;
    let page: Value = serde_json::from_str(&answer)?;
    Ok(page["data"][0]["id"].as_i64())
}

/// A small file system, gone when this is dropped.
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
        ensure!(mounted.success(), "mount is refused: this needs to be root");
        Ok(Self(folder.to_owned()))
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }

    /// Leaves so many bytes of room.
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
