//! A stranger, and a user with one connect session, who want to fill memory, disk and seats.

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
    world::{Kind, Siblings, World},
};

/// How many attempts are made at the same time.
const AT_ONCE: usize = 64;
/// Callers that make normal calls meanwhile.
const CALLERS: usize = 8;
const CONNECTIONS: usize = 4;
/// A head may take 10 seconds; what is over has to be closed soon after.
const SILENCE: Duration = Duration::from_secs(25);
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// An empty SETTINGS frame, and a HEADERS frame that is 100 bytes long and of which there is one.
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
const HALF_HEADERS: &[u8] = &[0, 0, 100, 1, 4, 0, 0, 0, 1, 0x82];

/// Abuse a gateway in every way that needs no key or one connect session, and see that memory and disk
/// stay within limits while normal calls are answered.
#[derive(Debug, Args)]
pub(crate) struct Abuse {
    /// How many attempts of each kind
    #[arg(long, default_value_t = 10_000)]
    attempts: usize,
    /// Where the vault is kept
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// How much the memory of the gateway may grow, in MiB: 4,096 connections take about 30 KiB each
    #[arg(long, default_value_t = 192)]
    memory: u64,
    /// How much its data folder may grow, in MiB
    #[arg(long, default_value_t = 10)]
    disk: u64,
    /// How long 99 of 100 normal calls may take meanwhile, in milliseconds
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
        // The first seconds of a process are not its usual ones.
        calls_until(&world, &gateway, &AtomicBool::new(true), 50).await?;
        let usual = calls_until(&world, &gateway, &AtomicBool::new(true), 100).await?;
        let run = Run {
            limits: &self,
            world: &world,
            gateway: &gateway,
            before: Cost::of(&world, &gateway)?,
            usual: p99(&usual),
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
    /// Makes normal calls while something is attempted, and looks at what both cost.
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
        ensure!(!calls.is_empty(), "{name}: it was over before a call was");
        let cost = Cost::of(self.world, self.gateway)?.since(self.before);
        let p99 = p99(&calls);
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

/// What a gateway takes of its machine, in bytes.
#[derive(Debug, Clone, Copy)]
struct Cost {
    memory: i64,
    disk: i64,
}

impl Cost {
    fn of(world: &World, gateway: &Gateway) -> Result<Self> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", gateway.id()?))?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let resident = resident.and_then(|text| text.trim().strip_suffix(" kB"));
        let resident: i64 = resident
            .context("Linux says how large it is")?
            .trim()
            .parse()?;
        Ok(Self {
            memory: resident * 1024,
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

/// The size of all files below a folder. The log of the process is among them.
fn size_of(folder: &Path) -> Result<i64> {
    let mut size = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        // What is removed meanwhile has no size.
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

/// Makes normal calls until something is over, but at least so many of each caller; how long each
/// took.
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
            // A caller that never rests would measure its own load.
            SystemClock.sleep(Duration::from_millis(10)).await;
        }
        Ok(took)
    });
    let took = futures_util::future::try_join_all(callers).await?;
    Ok(took.into_iter().flatten().collect())
}

fn p99(took: &[Duration]) -> Duration {
    let mut sorted = took.to_vec();
    sorted.sort_unstable();
    sorted
        .get(sorted.len() * 99 / 100)
        .copied()
        .unwrap_or_default()
}

/// Opens sockets of every state, and waits until the gateway has closed them.
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
            // One that has made room already takes nothing.
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

/// Requests without a key whose method is as large as a head may be.
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

/// WebSockets that nobody has a session for, all open at once.
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

/// Starts flows of one session, one after the other.
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

/// Metadata that is deep, large, and grows with each patch.
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
    ensure!(refused > 0, "nothing was refused: there is no limit");
    Ok(format!("{refused} of {} refused", count + 6))
}

/// The token of a connect session.
async fn session(world: &World, gateway: &Gateway) -> Result<String> {
    let wish = json!({ "allowed_integrations": ["soak"], "end_user": { "id": "stranger" } });
    let made = world.api(gateway, Method::POST, "/connect/sessions");
    let made: Value = serde_json::from_str(&made.json(&wish).send().await?.text().await?)?;
    let token = made["data"]["token"].as_str();
    Ok(token
        .with_context(|| format!("no session: {made}"))?
        .to_owned())
}

/// The status of the answer to a request, if there is one.
async fn status(address: SocketAddr, request: &[u8]) -> Option<u16> {
    let mut socket = TcpStream::connect(address).await.ok()?;
    // A gateway that has heard enough may answer before all is written.
    let _ = socket.write_all(request).await;
    let mut answer = Vec::new();
    let _ = socket.read_to_end(&mut answer).await;
    let line = std::str::from_utf8(answer.get(..12)?).ok()?;
    line.strip_prefix("HTTP/1.1 ")?.parse().ok()
}

/// Each attempt is a socket of this process.
fn raise_limit_of_open_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Nofile).maximum;
    let raised = Rlimit {
        current: maximum,
        maximum,
    };
    // Where it stays low, opening sockets says so.
    let _ = setrlimit(Resource::Nofile, raised);
}
