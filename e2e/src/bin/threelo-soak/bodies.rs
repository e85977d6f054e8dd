//! Files that are larger than the memory of a gateway.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::Args;
use reqwest::{Body, Method, header::CONTENT_LENGTH};
use threelo_core::clock::{Clock, SystemClock};

use crate::{
    gateway::{Gateway, Start},
    upstream::{Upstream, check, file},
    world::{Kind, Siblings, World},
};

/// Pass large files through a gateway in both directions, check each byte, and print the peak of its memory.
#[derive(Debug, Args)]
pub(crate) struct Bodies {
    /// Size of the files in bytes
    #[arg(long, default_value_t = 2 << 30)]
    bytes: u64,
    /// Limit of the growth of the gateway's memory in MiB
    #[arg(long, default_value_t = 16)]
    memory: u64,
}

impl Bodies {
    pub(crate) async fn run(self) -> Result<()> {
        let upstream = Upstream::start().await?;
        let (world, gateway) = world_before(&upstream, 1).await?;
        download(&world, &gateway, 1_000).await?;
        upload(&world, &gateway, 1_000).await?;
        let idle = gateway.memory()?;
        println!(
            "{} bytes each way, {} MiB of memory before",
            self.bytes,
            idle >> 20
        );

        gateway.reset_peak_memory()?;
        let took = download(&world, &gateway, self.bytes).await?;
        self.judge("download", &gateway, idle, took)?;

        gateway.reset_peak_memory()?;
        let took = upload(&world, &gateway, self.bytes).await?;
        self.judge("upload", &gateway, idle, took)
    }

    fn judge(&self, name: &str, gateway: &Gateway, idle: u64, took: Duration) -> Result<()> {
        let peak = gateway.peak_memory()?;
        println!(
            "{name}: peak {} MiB (+{} MiB), {:.0} MiB/s, every byte as sent",
            peak >> 20,
            peak.saturating_sub(idle) >> 20,
            self.bytes as f64 / f64::from(1 << 20) / took.as_secs_f64(),
        );
        ensure!(
            peak.saturating_sub(idle) >> 20 <= self.memory,
            "{name}: the memory grew by more than {} MiB",
            self.memory
        );
        Ok(())
    }
}

/// Returns a gateway with this many connections, whose calls go to this server.
pub(crate) async fn world_before(
    upstream: &Upstream,
    connections: usize,
) -> Result<(World, Gateway)> {
    let mut world = World::new(Kind::Sqlite, Siblings::All, connections).await?;
    // Grants are imported while the gateway still reaches the simulated cloud.
    let gateway = world.gateway("import", &Start::default()).await?;
    world.connect_all(&gateway).await?;
    gateway.kill().await?;
    world.shared.api_url = upstream.url.clone();
    let gateway = world.gateway("gateway", &Start::default()).await?;
    Ok((world, gateway))
}

async fn download(world: &World, gateway: &Gateway, bytes: u64) -> Result<Duration> {
    let began = SystemClock.monotonic();
    let path = format!("/rest/api/3/attachment/content/{bytes}");
    let answer = world.jira(gateway, Method::GET, 0, &path).send().await?;
    ensure!(answer.status() == 200, "{}", answer.text().await?);
    let read = check(answer.bytes_stream()).await?;
    ensure!(read == bytes, "only {read} of {bytes} bytes arrived");
    Ok(SystemClock.monotonic().since(began))
}

async fn upload(world: &World, gateway: &Gateway, bytes: u64) -> Result<Duration> {
    let began = SystemClock.monotonic();
    let path = "/rest/api/3/issue/SOAK-1/attachments";
    let answer = world
        .jira(gateway, Method::POST, 0, path)
        .header("X-Atlassian-Token", "no-check")
        .header(CONTENT_LENGTH, bytes)
        .body(Body::wrap_stream(file(bytes)))
        .send()
        .await?;
    let (status, text) = (answer.status(), answer.text().await?);
    ensure!(status == 200, "{status}: {text}");
    let read: u64 = text.parse().context("the number of bytes")?;
    ensure!(read == bytes, "only {read} of {bytes} bytes arrived");
    Ok(SystemClock.monotonic().since(began))
}
