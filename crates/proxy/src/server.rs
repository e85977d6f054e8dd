//! Serving HTTP/1.1 within the limits that the data path asks for: heads that are too large, too
//! many or too slow are refused, and a caller that takes no byte of an answer is let go.

use std::{io, net::SocketAddr, pin::Pin, sync::Arc, time::Duration};

use anyhow::Context;
use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use threelo_forward::limits;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    task::JoinSet,
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;

/// What a server keeps to, beside the limits of a head.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// How long requests under way may take after the signal to stop.
    pub(crate) drain: Duration,
    /// How many connections are served at once; more wait to be accepted.
    pub(crate) connections: usize,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            drain: Duration::from_secs(20),
            connections: 10_000,
        }
    }
}

/// Listens on an address, which is known to the user by the name of a setting.
///
/// # Errors
/// Says why the port cannot be had, and what to do.
pub(crate) async fn bind(address: SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => anyhow::anyhow!(
                "{address} is in use: stop what listens there, or choose another port with {setting}"
            ),
            io::ErrorKind::PermissionDenied => {
                anyhow::anyhow!(
                    "{setting}: not allowed to listen on {address}: choose a port above 1023"
                )
            }
            _ => anyhow::Error::new(error).context(format!("{setting}: cannot listen on {address}")),
        })
}

/// Serves until told to stop; then lets requests under way end, and cuts off those that do not.
/// Nothing of the router is left when it returns.
///
/// # Errors
/// When the listener is lost.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    bounds: Bounds,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let mut http = auto::Builder::new(TokioExecutor::new()).http1_only();
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEAD_TIME)
        .max_buf_size(limits::HEAD_BYTES)
        .max_headers(limits::HEADERS);
    let graceful = GracefulShutdown::new();
    let seats = Arc::new(Semaphore::new(bounds.connections));
    let mut connections = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &seats) => accepted,
            Some(_) = connections.join_next() => continue,
            () = stop.cancelled() => break,
        };
        let (stream, seat) = match accepted {
            Ok(accepted) => accepted,
            Err(error) if is_of_one_connection(&error) => continue,
            Err(error) if is_exhaustion(&error) => {
                tracing::warn!(%error, "no more connections can be taken just now");
                wait_a_little().await;
                continue;
            }
            Err(error) => return Err(error).context("the listener is lost"),
        };
        // Small answers must not wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let connection =
            http.serve_connection_with_upgrades(TokioIo::new(patient(stream)), service);
        let connection = graceful.watch(connection.into_owned());
        connections.spawn(async move {
            let _seat = seat;
            // What goes wrong here is a client's doing: a cut line, a head that is no HTTP.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(bounds.drain, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some requests were still under way and are cut off");
    }
    connections.shutdown().await;
    Ok(())
}

/// The next connection, once there is a seat for it.
async fn accept(
    listener: &TcpListener,
    seats: &Arc<Semaphore>,
) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let seat = seats.clone().acquire_owned().await;
    let seat = seat.expect("nobody closes the semaphore");
    let (stream, _) = listener.accept().await?;
    Ok((stream, seat))
}

/// The stream, ended when a write waits too long.
fn patient(stream: TcpStream) -> Pin<Box<TimeoutStream<TcpStream>>> {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(limits::WRITE_TIME));
    Box::pin(stream)
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(
        error.kind(),
        ConnectionAborted | ConnectionReset | Interrupted
    )
}

fn is_exhaustion(error: &io::Error) -> bool {
    // EMFILE, ENFILE, ENOBUFS, ENOMEM on the systems we know.
    matches!(error.raw_os_error(), Some(23 | 24 | 105 | 12))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the accept loop waits for the system, not for a clock"
)]
async fn wait_a_little() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

#[cfg(test)]
mod tests;
