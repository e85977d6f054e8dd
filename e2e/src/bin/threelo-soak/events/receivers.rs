//! Five receivers of events: one that works, and four that fail in different ways.

use std::{
    collections::{HashMap, HashSet},
    net::Ipv4Addr,
    sync::{Arc, Mutex},
    time::Duration,
};

use anyhow::Result;
use axum::{Json, Router, http::StatusCode, routing::post};
use serde_json::Value;
use threelo_core::clock::{Clock, SystemClock};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    task::AbortHandle,
};

/// The ids of received events by connection.
type Arrived = Arc<Mutex<HashMap<String, HashSet<String>>>>;

/// The receivers, which stop when dropped.
pub(super) struct Receivers {
    urls: [String; Self::COUNT],
    arrived: Arrived,
    servers: Vec<AbortHandle>,
}

impl Receivers {
    pub(super) const COUNT: usize = 5;

    /// Starts the receivers: good, rejecting, silent, slow, closed.
    pub(super) async fn start() -> Result<Self> {
        let arrived = Arrived::default();
        let noted = arrived.clone();
        let good = async move |Json(event): Json<Value>| {
            let text = |member: &str| event[member].as_str().unwrap_or_default().to_owned();
            let mut arrived = noted.lock().expect("no holder of the lock panics");
            let events = arrived.entry(text("connectionId")).or_default();
            events.insert(text("eventId"));
            StatusCode::NO_CONTENT
        };
        let gone = async || StatusCode::GONE;
        let mut servers = Vec::new();
        let good = serve(Router::new().route("/", post(good)), &mut servers).await?;
        let gone = serve(Router::new().route("/", post(gone)), &mut servers).await?;
        // Nothing listens on this port.
        let refusing = url(&listener().await?)?;
        let silent = accept(silent, &mut servers).await?;
        let slow = accept(slow, &mut servers).await?;
        Ok(Self {
            urls: [good, refusing, silent, slow, gone],
            arrived,
            servers,
        })
    }

    /// Returns the URL of a receiver; number 0 is the good one.
    pub(super) fn url(&self, number: usize) -> &str {
        &self.urls[number]
    }

    /// Returns how many distinct events of the connection the good receiver got.
    pub(super) fn events_of(&self, connection: &str) -> usize {
        let arrived = self.arrived.lock().expect("no holder of the lock panics");
        arrived.get(connection).map_or(0, HashSet::len)
    }

    /// Returns how many distinct events the good receiver got.
    pub(super) fn arrived(&self) -> usize {
        let arrived = self.arrived.lock().expect("no holder of the lock panics");
        arrived.values().map(HashSet::len).sum()
    }
}

impl Drop for Receivers {
    fn drop(&mut self) {
        for server in &self.servers {
            server.abort();
        }
    }
}

async fn listener() -> Result<TcpListener> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?)
}

fn url(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}

async fn serve(router: Router, servers: &mut Vec<AbortHandle>) -> Result<String> {
    let listener = listener().await?;
    let url = url(&listener)?;
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    servers.push(server.abort_handle());
    Ok(url)
}

/// Passes every connection to a handler that never responds properly.
async fn accept<F>(handler: fn(TcpStream) -> F, servers: &mut Vec<AbortHandle>) -> Result<String>
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = listener().await?;
    let url = url(&listener)?;
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(handler(stream));
        }
    });
    servers.push(server.abort_handle());
    Ok(url)
}

/// Sends no response for longer than the timeout of the caller.
async fn silent(stream: TcpStream) {
    SystemClock.sleep(Duration::from_secs(120)).await;
    drop(stream);
}

/// Sends one byte per second.
async fn slow(mut stream: TcpStream) {
    let answer = format!(
        "HTTP/1.1 204 No Content\r\nX-Padding: {}\r\n\r\n",
        "x".repeat(60)
    );
    for byte in answer.into_bytes() {
        SystemClock.sleep(Duration::from_secs(1)).await;
        if stream.write_all(&[byte]).await.is_err() {
            return;
        }
    }
}
