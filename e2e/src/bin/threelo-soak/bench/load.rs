//! Callers that keep their connections and call as fast as they are answered.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use threelo_core::clock::{Clock, Monotonic, SystemClock};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Semaphore,
};

use super::processors;
use crate::timing::percentile;

/// When the callers stop.
#[derive(Debug, Clone, Copy)]
pub(super) enum Until {
    Calls(usize),
    Time(Duration),
}

/// What the callers measured.
#[derive(Debug)]
pub(super) struct Load {
    pub(super) calls: usize,
    pub(super) took: Duration,
    pub(super) p50: Duration,
    pub(super) p99: Duration,
}

/// Lets callers send these calls in turn, on a processor of their own.
pub(super) async fn load(
    address: SocketAddr,
    calls: &'static [Vec<u8>],
    callers: usize,
    until: Until,
) -> Result<Load> {
    let on_their_processor = move || {
        processors::on(processors::OTHER, || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            runtime.block_on(all(address, calls, callers, until))
        })
    };
    tokio::task::spawn_blocking(on_their_processor).await??
}

async fn all(address: SocketAddr, calls: &[Vec<u8>], callers: usize, until: Until) -> Result<Load> {
    let next = AtomicUsize::new(0);
    let began = SystemClock.monotonic();
    let goes_on = |number: usize, now: Monotonic| match until {
        Until::Calls(count) => number < count,
        Until::Time(time) => now.since(began) < time,
    };
    // A gateway closes connections without a request early when there are many, so only a few open at a time.
    let opening = Semaphore::new(64);
    let callers = (0..callers).map(async |_| {
        let mut permit = Some(opening.acquire().await?);
        let mut socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        let mut took = Vec::new();
        let mut buffer = Vec::with_capacity(16 * 1024);
        loop {
            let number = next.fetch_add(1, Relaxed);
            let before = SystemClock.monotonic();
            if !goes_on(number, before) {
                return anyhow::Ok(took);
            }
            socket.write_all(&calls[number % calls.len()]).await?;
            read_answer(&mut socket, &mut buffer).await?;
            took.push(SystemClock.monotonic().since(before));
            permit.take();
        }
    });
    let took: Vec<Vec<Duration>> = futures_util::future::try_join_all(callers).await?;
    let took: Vec<Duration> = took.into_iter().flatten().collect();
    Ok(Load {
        calls: took.len(),
        took: SystemClock.monotonic().since(began),
        p50: percentile(&took, 50),
        p99: percentile(&took, 99),
    })
}

/// Reads a response, which must be a success with a `Content-Length`.
async fn read_answer(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.clear();
    let mut whole = None;
    while whole.is_none_or(|whole| buffer.len() < whole) {
        let read = socket.read_buf(buffer).await?;
        ensure!(read > 0, "the connection was closed before the answer");
        if whole.is_none()
            && let Some(head) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n")
        {
            whole = Some(head + 4 + body_length(&buffer[..head], buffer)?);
        }
    }
    ensure!(whole == Some(buffer.len()), "more was answered than asked");
    Ok(())
}

fn body_length(head: &[u8], answer: &[u8]) -> Result<usize> {
    let head = std::str::from_utf8(head)?;
    if !head.starts_with("HTTP/1.1 200") {
        bail!("a call failed: {}", String::from_utf8_lossy(answer));
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then_some(value)
    });
    let length = length.with_context(|| format!("no Content-Length: {head}"))?;
    Ok(length.trim().parse()?)
}
