//! An unauthenticated client, and a user with one connect session, that try to exhaust memory, disk and
//! connections.

use std::{
    future::Future,
    net::SocketAddr,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use futures_util::{StreamExt, stream};
use reqwest::{Client, Method, redirect::Policy};
use serde_json::{Value, json};
use threelo_core::{
    clock::{Clock, SystemClock},
    flow::FlowLimits,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    gateway::{Gateway, Start},
    timing::{percentile, raise_limit_of_open_files},
    world::{Kind, Siblings, World},
};

/// Number of concurrent attempts.
const AT_ONCE: usize = 64;
/// Number of callers that make normal calls meanwhile.
const CALLERS: usize = 8;
const CONNECTIONS: usize = 4;
/// The limit of a head is 10 seconds; the gateway must close connections soon afterwards.
const SILENCE: Duration = Duration::from_secs(25);
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// An empty SETTINGS frame, and a HEADERS frame with a length of 100 bytes and only its first byte.
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
const HALF_HEADERS: &[u8] = &[0, 0, 100, 1, 4, 0, 0, 0, 1, 0x82];

/// Attack a gateway in every way that needs no key or one connect session, and check that memory and
/// disk stay within limits while normal calls succeed.
#[derive(Debug, Args)]
pub(crate) struct Abuse {
    /// Number of attempts of each kind
    #[arg(long, default_value_t = 10_000)]
    attempts: usize,
    /// Database of the vault
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// Limit of the growth of the gateway's memory in MiB: 4,096 connections use about 30 KiB each
    #[arg(long, default_value_t = 192)]
    memory: u64,
    /// Limit of the growth of its data folder in MiB
    #[arg(long, default_value_t = 10)]
    disk: u64,
    /// Limit of the 99th percentile of normal calls in milliseconds
    #[arg(long, default_value_t = 1_000)]
    slowest: u64,
}

impl Abuse {
    pub(crate) async fn run(self) -> Result<()> {
        raise_limit_of_open_files();
        let world = World::new(self.database, Siblings::All, CONNECTIONS).await?;
        let gateway = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        let address: SocketAddr = gateway.url.trim_start_matches("http://").parse()?;
        let session = session(&world, &gateway).await?;
        // The first seconds of a process are not representative.
        calls_until(&world, &gateway, &AtomicBool::new(true), 50).await?;
        let usual = calls_until(&world, &gateway, &AtomicBool::new(true), 100).await?;
        let run = Run {
            limits: &self,
            world: &world,
            gateway: &gateway,
            before: Cost::of(&world, &gateway)?,
            usual: percentile(&usual, 99),
        };
        println!(
            "{:<24} {:>10} {:>10} {:>12} {:>8}",
            "", "memory", "disk", "p99", "ratio"
        );
        run.abuse("silent and slow sockets", sockets(address, self.attempts))
            .await?;
        run.abuse("64 KB methods", methods(address, self.attempts))
            .await?;
        run.abuse("WebSockets", websockets(address, self.attempts))
            .await?;
        run.abuse(
            "flows of one session",
            flows(&gateway, &session, self.attempts),
        )
        .await?;
        run.abuse("metadata", metadata(&world, &gateway, self.attempts / 20))
            .await?;
        for number in 0..CONNECTIONS {
            let said = world.works(&gateway, number).await?;
            ensure!(said.is_none(), "connection {number} is lost: {said:?}");
        }
        println!(
            "limits: {} MiB of memory, {} MiB of disk, {} ms; every connection works",
            self.memory, self.disk, self.slowest
        );
        Ok(())
    }
}

struct Run<'a> {
    limits: &'a Abuse,
    world: &'a World,
    gateway: &'a Gateway,
    before: Cost,
    usual: Duration,
}

impl Run<'_> {
    /// Makes normal calls during an attack, and measures both.
    async fn abuse(&self, name: &str, attempt: impl Future<Output = Result<String>>) -> Result<()> {
        let over = AtomicBool::new(false);
        let attempt = async {
            let outcome = attempt.await;
            over.store(true, Ordering::Relaxed);
            outcome
        };
        let calls = calls_until(self.world, self.gateway, &over, 0);
        let (outcome, calls) = tokio::join!(attempt, calls);
        let (outcome, calls) = (outcome.context(name.to_owned())?, calls?);
        ensure!(
            !calls.is_empty(),
            "{name}: the attack ended before the first call"
        );
        let cost = Cost::of(self.world, self.gateway)?.since(self.before);
        let p99 = percentile(&calls, 99);
        println!(
            "{name:<24} {:>+6} MiB {:>+6} MiB {:>9} ms {:>8.1}  {outcome}; {} calls",
            cost.memory >> 20,
            cost.disk >> 20,
            p99.as_millis(),
            p99.as_secs_f64() / self.usual.as_secs_f64(),
            calls.len()
        );
        let limits = self.limits;
        ensure!(
            cost.memory >> 20 <= limits.memory as i64,
            "{name}: the memory grew by more than {} MiB",
            limits.memory
        );
        ensure!(
            cost.disk >> 20 <= limits.disk as i64,
            "{name}: the disk grew by more than {} MiB",
            limits.disk
        );
        ensure!(
            p99 <= Duration::from_millis(limits.slowest),
            "{name}: normal calls took more than {} ms",
            limits.slowest
        );
        Ok(())
    }
}

/// The memory and disk usage of a gateway in bytes.
#[derive(Debug, Clone, Copy)]
struct Cost {
    memory: i64,
    disk: i64,
}

impl Cost {
    fn of(world: &World, gateway: &Gateway) -> Result<Self> {
        Ok(Self {
            memory: i64::try_from(gateway.memory()?)?,
            disk: size_of(world.folder())?,
        })
    }

    fn since(self, before: Self) -> Self {
        Self {
            memory: self.memory - before.memory,
            disk: self.disk - before.disk,
        }
    }
}

/// Returns the size of all files below a folder, including the log of the process.
fn size_of(folder: &Path) -> Result<i64> {
    let mut size = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        // Files may be removed meanwhile.
        let Ok(metadata) = entry.metadata() else {
            continue;
        };
        size += match metadata.is_dir() {
            true => size_of(&entry.path())?,
            false => i64::try_from(metadata.len())?,
        };
    }
    Ok(size)
}

/// Makes normal calls until an attack ends, but at least this many per caller. Returns their durations.
async fn calls_until(
    world: &World,
    gateway: &Gateway,
    over: &AtomicBool,
    least: usize,
) -> Result<Vec<Duration>> {
    let callers = (0..CALLERS).map(async |caller| {
        let mut took = Vec::new();
        while took.len() < least || !over.load(Ordering::Relaxed) {
            let began = SystemClock.monotonic();
            let said = world.works(gateway, caller % CONNECTIONS).await?;
            took.push(SystemClock.monotonic().since(began));
            ensure!(said.is_none(), "a normal call failed: {said:?}");
            // A caller without pauses would measure its own load.
            SystemClock.sleep(Duration::from_millis(10)).await;
        }
        Ok(took)
    });
    let took = futures_util::future::try_join_all(callers).await?;
    Ok(took.into_iter().flatten().collect())
}

/// Opens sockets in every state, and waits until the gateway has closed them.
async fn sockets(address: SocketAddr, count: usize) -> Result<String> {
    let large = format!("GET / HTTP/1.1\r\nHost: x\r\nX-A: {}", "x".repeat(60_000));
    let states: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"G".to_vec(),
        b"GET / HTTP/1.1\r\nHost: x\r\nX-".to_vec(),
        large.into_bytes(),
        PREFACE[..12].to_vec(),
        PREFACE.to_vec(),
        [PREFACE, SETTINGS].concat(),
        [PREFACE, SETTINGS, HALF_HEADERS].concat(),
    ];
    let opened = stream::iter(0..count).map(|number| {
        let bytes = states[number % states.len()].clone();
        async move {
            let mut socket = TcpStream::connect(address).await?;
            // A connection that the gateway has closed accepts nothing.
            let _ = socket.write_all(&bytes).await;
            std::io::Result::Ok(socket)
        }
    });
    let opened: Vec<_> = opened.buffer_unordered(AT_ONCE).collect().await;
    let mut open: Vec<TcpStream> = opened.into_iter().collect::<std::io::Result<_>>()?;
    let closed = open.iter_mut().map(async |socket| {
        let mut sink = [0; 256];
        while socket.read(&mut sink).await.is_ok_and(|read| read > 0) {}
    });
    let closed = futures_util::future::join_all(closed);
    ensure!(
        tokio::time::timeout(SILENCE, closed).await.is_ok(),
        "some sockets are still open after {SILENCE:?}"
    );
    Ok(format!("{count} closed"))
}

/// Sends requests without a key and with a method of the maximum size of a head.
async fn methods(address: SocketAddr, count: usize) -> Result<String> {
    let method = "M".repeat(60_000);
    let request =
        format!("{method} /proxy/me HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let request: Arc<[u8]> = request.into_bytes().into();
    let answers = stream::iter(0..count).map(|_| {
        let request = request.clone();
        async move { status(address, &request).await }
    });
    let answers: Vec<Option<u16>> = answers.buffer_unordered(AT_ONCE).collect().await;
    let refused = answers.iter().flatten().filter(|status| **status >= 400);
    let refused = refused.count();
    ensure!(
        refused * 10 >= count * 9,
        "only {refused} of {count} were answered with a refusal"
    );
    Ok(format!("{refused} refused"))
}

/// Opens WebSockets without a session, all at the same time.
async fn websockets(address: SocketAddr, count: usize) -> Result<String> {
    let request = format!(
        "GET / HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    let request: Arc<[u8]> = request.into_bytes().into();
    let opened = stream::iter(0..count).map(|_| {
        let request = request.clone();
        async move {
            let mut socket = TcpStream::connect(address).await.ok()?;
            socket.write_all(&request).await.ok()?;
            let mut head = [0; 12];
            socket.read_exact(&mut head).await.ok()?;
            head.ends_with(b"101").then_some(socket)
        }
    });
    let opened: Vec<_> = opened.buffer_unordered(AT_ONCE).collect().await;
    let open = opened.iter().flatten().count();
    ensure!(open > 0, "no WebSocket was opened: this proves nothing");
    ensure!(open <= 512, "{open} WebSockets without a session are open");
    Ok(format!("{open} of {count} open"))
}

/// Starts flows of one session in sequence.
async fn flows(gateway: &Gateway, session: &str, count: usize) -> Result<String> {
    let http = Client::builder().redirect(Policy::none()).build()?;
    let begun = stream::iter(0..count).map(|_| {
        let begin = http
            .get(format!("{}/oauth/connect/soak", gateway.url))
            .query(&[("connect_session_token", session)]);
        async move { begin.send().await.map(|answer| answer.status().as_u16()) }
    });
    let begun: Vec<_> = begun.buffer_unordered(AT_ONCE).collect().await;
    let away = begun
        .iter()
        .filter(|status| matches!(status, Ok(302)))
        .count();
    ensure!(away > 0, "no flow was started: this proves nothing");
    let most = FlowLimits::default().per_session as usize;
    ensure!(away <= most, "one session has started {away} flows");
    Ok(format!("{away} of {count} started"))
}

/// Sends metadata that is deep, large, and grows with each patch.
async fn metadata(world: &World, gateway: &Gateway, count: usize) -> Result<String> {
    let patch = async |method: Method, metadata: Value| {
        let body = json!({
            "connection_id": "connection-0",
            "provider_config_key": "soak",
            "metadata": metadata,
        });
        let request = world
            .api(gateway, method, "/connections/metadata")
            .json(&body);
        anyhow::Ok(request.send().await?.status().as_u16())
    };
    let mut refused = 0;
    for depth in [2, 20, 60, 100, 120, 126] {
        let deep = (0..depth).fold(json!(1), |inner, _| json!({ "a": inner }));
        refused += usize::from(patch(Method::POST, deep).await? >= 400);
    }
    let piece = "x".repeat(256 * 1024);
    for number in 0..count {
        let more = json!({ format!("key{number}"): piece });
        refused += usize::from(patch(Method::PATCH, more).await? >= 400);
    }
    for _ in 0..10 {
        let list = world
            .api(gateway, Method::GET, "/connections")
            .send()
            .await?;
        ensure!(list.status() == 200, "the list is a {}", list.status());
    }
    let status = patch(Method::POST, json!({})).await?;
    ensure!(
        status < 300,
        "the metadata cannot be replaced any more: {status}"
    );
    ensure!(refused > 0, "no request was rejected: there is no limit");
    Ok(format!("{refused} of {} refused", count + 6))
}

/// Returns the token of a connect session.
async fn session(world: &World, gateway: &Gateway) -> Result<String> {
    let wish = json!({ "allowed_integrations": ["soak"], "end_user": { "id": "stranger" } });
    let made = world.api(gateway, Method::POST, "/connect/sessions");
    let made: Value = serde_json::from_str(&made.json(&wish).send().await?.text().await?)?;
    let token = made["data"]["token"].as_str();
    Ok(token
        .with_context(|| format!("no session: {made}"))?
        .to_owned())
}

/// Returns the status of the response to a request, if there is one.
async fn status(address: SocketAddr, request: &[u8]) -> Option<u16> {
    let mut socket = TcpStream::connect(address).await.ok()?;
    // The gateway may respond before the whole request is written.
    let _ = socket.write_all(request).await;
    let mut answer = Vec::new();
    let _ = socket.read_to_end(&mut answer).await;
    let line = std::str::from_utf8(answer.get(..12)?).ok()?;
    line.strip_prefix("HTTP/1.1 ")?.parse().ok()
}
