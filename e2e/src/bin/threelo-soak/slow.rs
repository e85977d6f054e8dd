//! Clients that are slow on purpose or by their network, beside normal ones.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use clap::Args;
use reqwest::Method;
use threelo_core::clock::{Clock, SystemClock};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
};

use crate::{
    bodies::world_before,
    gateway::Gateway,
    timing::{percentile, raise_limit_of_open_files},
    upstream::Upstream,
    world::{World, jira_head},
};

/// Number of normal callers.
const CALLERS: usize = 8;
/// Length of the response to a normal call in bytes.
const ANSWER: usize = 2_048;
/// Time between two steps of a slow client.
const STEP: Duration = Duration::from_secs(1);

/// Let slow clients send heads and bodies byte by byte and read answers slowly, and compare the duration of
/// normal calls with and without them.
#[derive(Debug, Args)]
pub(crate) struct Slow {
    /// Number of slow clients
    #[arg(long, default_value_t = 2_000)]
    clients: usize,
    /// Number of seconds that normal calls are measured, alone and beside slow clients
    #[arg(long, default_value_t = 30)]
    seconds: u64,
}

impl Slow {
    pub(crate) async fn run(self) -> Result<()> {
        raise_limit_of_open_files();
        let upstream = Upstream::start().await?;
        let (world, gateway) = world_before(&upstream, 1).await?;
        let address: SocketAddr = gateway.url.trim_start_matches("http://").parse()?;
        let measured = Duration::from_secs(self.seconds);
        // The first calls of a process are not representative.
        normal_calls(&world, &gateway, Duration::from_secs(2)).await?;
        let alone = normal_calls(&world, &gateway, measured).await?;
        let memory = gateway.memory()?;

        let over = AtomicBool::new(false);
        let steps: [AtomicUsize; 3] = Default::default();
        let clients = (0..self.clients).map(async |number| {
            let steps = &steps[number % steps.len()];
            // Their steps are spread over time.
            SystemClock.sleep(STEP * (number % 100) as u32 / 100).await;
            while !over.load(Ordering::Relaxed) {
                // The gateway may close the connection of a slow client, which then comes back.
                let _ = match number % 3 {
                    0 => slow_head(address, steps, &over).await,
                    1 => slow_body(address, steps, &over).await,
                    _ => slow_reader(address, steps, &over).await,
                };
            }
        });
        let beside = async {
            SystemClock.sleep(STEP * 3).await;
            let beside = normal_calls(&world, &gateway, measured).await;
            over.store(true, Ordering::Relaxed);
            beside
        };
        let (beside, _) = tokio::join!(beside, futures_util::future::join_all(clients));
        let beside = beside.with_context(|| format!("the gateway logged: {}", gateway.said()))?;

        let [heads, bodies, answers] = steps.map(AtomicUsize::into_inner);
        for (name, calls) in [("alone", &alone), ("beside slow clients", &beside)] {
            println!(
                "{name:<20} {:>6} calls, p50 {:>8.2?}, p99 {:>8.2?}",
                calls.len(),
                percentile(calls, 50),
                percentile(calls, 99)
            );
        }
        let ratio =
            |at| percentile(&beside, at).as_secs_f64() / percentile(&alone, at).as_secs_f64();
        println!(
            "{} slow clients ({heads} bytes of heads, {bodies} bytes of bodies, {answers} reads of answers): \
             p50 x {:.2}, p99 x {:.2}; memory {} MiB, before {} MiB",
            self.clients,
            ratio(50),
            ratio(99),
            gateway.memory()? >> 20,
            memory >> 20,
        );
        ensure!(
            heads.min(bodies).min(answers) >= self.clients,
            "the slow clients were cut off: this proves nothing"
        );
        Ok(())
    }
}

/// Makes normal calls for this time. Returns their durations.
async fn normal_calls(world: &World, gateway: &Gateway, time: Duration) -> Result<Vec<Duration>> {
    let began = SystemClock.monotonic();
    let callers = (0..CALLERS).map(async |_| {
        let mut took = Vec::new();
        while SystemClock.monotonic().since(began) < time {
            let before = SystemClock.monotonic();
            let path = format!("/rest/api/3/attachment/content/{ANSWER}");
            let answer = world.jira(gateway, Method::GET, 0, &path).send().await?;
            let (status, body) = (answer.status(), answer.bytes().await?);
            ensure!(
                status == 200 && body.len() == ANSWER,
                "a normal call failed: {status}"
            );
            took.push(SystemClock.monotonic().since(before));
            // A caller without pauses would measure its own load.
            SystemClock.sleep(Duration::from_millis(10)).await;
        }
        Ok(took)
    });
    let took = futures_util::future::try_join_all(callers).await?;
    Ok(took.into_iter().flatten().collect())
}

/// Sends a head byte by byte, which no gateway has to wait for.
async fn slow_head(address: SocketAddr, steps: &AtomicUsize, over: &AtomicBool) -> Result<()> {
    let mut socket = TcpStream::connect(address).await?;
    let head = jira_head("GET", "/rest/api/3/myself", 0, "");
    send_slowly(&mut socket, head.as_bytes(), steps, over).await
}

/// Sends a head at once and its body byte by byte.
async fn slow_body(address: SocketAddr, steps: &AtomicUsize, over: &AtomicBool) -> Result<()> {
    let mut socket = TcpStream::connect(address).await?;
    let path = "/rest/api/3/issue/SOAK-1/attachments";
    let head = jira_head("POST", path, 0, "Content-Length: 1000\r\n");
    socket.write_all(head.as_bytes()).await?;
    send_slowly(&mut socket, &[b'x'; 1000], steps, over).await
}

/// Asks for a long response, and reads little of it at a time into a small buffer.
async fn slow_reader(address: SocketAddr, steps: &AtomicUsize, over: &AtomicBool) -> Result<()> {
    let socket = TcpSocket::new_v4()?;
    socket.set_recv_buffer_size(4_096)?;
    let mut socket = socket.connect(address).await?;
    let path = "/rest/api/3/attachment/content/10000000";
    let head = jira_head("GET", path, 0, "");
    socket.write_all(head.as_bytes()).await?;
    let mut buffer = [0; 512];
    while !over.load(Ordering::Relaxed) && socket.read(&mut buffer).await? > 0 {
        steps.fetch_add(1, Ordering::Relaxed);
        SystemClock.sleep(STEP).await;
    }
    Ok(())
}

async fn send_slowly(
    socket: &mut TcpStream,
    bytes: &[u8],
    steps: &AtomicUsize,
    over: &AtomicBool,
) -> Result<()> {
    for byte in bytes {
        if over.load(Ordering::Relaxed) {
            break;
        }
        socket.write_all(&[*byte]).await?;
        steps.fetch_add(1, Ordering::Relaxed);
        SystemClock.sleep(STEP).await;
    }
    Ok(())
}
