//! The HTTP server: bind, accept, and stop.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;

use crate::config::SandboxConfig;
use crate::control::handle::Control;
use crate::faults::apply::CloseConnection;
use crate::router;
use crate::state::State;

/// A simulated cloud that is not being served yet.
#[derive(Debug)]
pub struct Sandbox {
    state: Arc<State>,
    listen: SocketAddr,
}

/// A sandbox could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address could not be bound.
    #[error("cannot listen on {address}: choose another address, or port 0 for a free one")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// The error of the operating system.
        source: std::io::Error,
    },
}

impl Sandbox {
    /// Builds the cloud without serving it.
    #[must_use]
    pub fn new(config: SandboxConfig) -> Self {
        Self {
            listen: config.listen,
            state: Arc::new(State::new(config)),
        }
    }

    /// Builds and serves the cloud on `config.listen`, on tasks of the current tokio runtime.
    ///
    /// # Errors
    /// If the address cannot be bound.
    pub async fn start(config: SandboxConfig) -> Result<RunningSandbox, StartError> {
        Self::new(config).serve().await
    }

    /// Serves the cloud; see [`Sandbox::start`].
    ///
    /// # Errors
    /// If the address cannot be bound.
    pub async fn serve(self) -> Result<RunningSandbox, StartError> {
        let listen = |source| StartError::Listen {
            address: self.listen,
            source,
        };
        let listener = TcpListener::bind(self.listen).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        // The media host is another host than the API, so it has a port of its own.
        let media = SocketAddr::new(address.ip(), 0);
        let media = TcpListener::bind(media).await.map_err(listen)?;
        let media_port = media.local_addr().map_err(listen)?.port();
        self.state.media_port.get_or_init(|| media_port);
        let stop = CancellationToken::new();
        let connections = TaskTracker::new();
        for listener in [listener, media] {
            let accept = accept(listener, self.router(), stop.clone(), connections.clone());
            connections.spawn(accept);
        }
        Ok(RunningSandbox {
            control: Control::new(self.state),
            address,
            media_address: SocketAddr::new(address.ip(), media_port),
            stop,
            connections,
        })
    }

    /// Returns the cloud as a router, to be served by another server. Faults that close a connection respond with 502
    /// there, since only the sandbox's own server can close connections.
    pub fn router(&self) -> Router {
        router::router(self.state.clone())
    }
}

/// A simulated cloud that is being served. It stops when dropped.
#[derive(Debug)]
pub struct RunningSandbox {
    control: Control,
    address: SocketAddr,
    media_address: SocketAddr,
    stop: CancellationToken,
    connections: TaskTracker,
}

impl RunningSandbox {
    /// Returns the address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the base URL that corresponds to `https://auth.atlassian.com`, without a trailing slash.
    #[must_use]
    pub fn auth_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the base URL that corresponds to `https://api.atlassian.com`, without a trailing slash.
    #[must_use]
    pub fn api_url(&self) -> String {
        self.auth_url()
    }

    /// Returns the base URL that corresponds to `https://api.media.atlassian.com`, without a trailing slash.
    #[must_use]
    pub fn media_url(&self) -> String {
        format!("http://{}", self.media_address)
    }

    /// Returns the base URL of the control API, without a trailing slash.
    #[must_use]
    pub fn control_url(&self) -> String {
        format!("{}/_sandbox", self.auth_url())
    }

    /// Returns a handle to the controls, for another task.
    #[must_use]
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Stops listening, waits up to five seconds for running requests, then closes their connections.
    pub async fn shutdown(self) {
        self.halt();
        self.connections.wait().await;
    }

    fn halt(&self) {
        self.stop.cancel();
        self.connections.close();
        self.control.release_everything();
    }
}

impl std::ops::Deref for RunningSandbox {
    type Target = Control;

    fn deref(&self) -> &Control {
        &self.control
    }
}

impl Drop for RunningSandbox {
    fn drop(&mut self) {
        self.halt();
    }
}

/// The time that running requests have after shutdown begins.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(5);

async fn accept(
    listener: TcpListener,
    router: Router,
    stop: CancellationToken,
    connections: TaskTracker,
) {
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => {
                connections.spawn(serve_connection(stream, router.clone(), stop.clone()));
            }
            // The usual cause is too many open files: wait before the next attempt.
            Err(_) => crate::faults::apply::pause(50).await,
        }
    }
}

async fn serve_connection(stream: TcpStream, router: Router, stop: CancellationToken) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let router = router.clone();
        async move {
            let answer: Result<Response, Infallible> = router.oneshot(request.map(Body::new)).await;
            let Ok(response) = answer;
            if response.extensions().get::<CloseConnection>().is_some() {
                return Err(std::io::Error::from(std::io::ErrorKind::ConnectionAborted));
            }
            Ok(response)
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_secs(60))
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    tokio::select! {
        // A connection closed by the client or by a fault is not an error.
        _ = connection.as_mut() => return,
        () = stop.cancelled() => connection.as_mut().graceful_shutdown(),
    }
    let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, connection).await;
}
