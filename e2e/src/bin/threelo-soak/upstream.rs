//! A stand-in for Atlassian's API that sends and takes files of any length.
//!
//! The simulated cloud keeps files in memory, which would hide how much memory the gateway uses. This server keeps
//! nothing: a file repeats one pattern, so that making one costs nothing and its receiver can check it.

use std::sync::OnceLock;

use anyhow::{Result, ensure};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::Path,
    http::{StatusCode, header},
    response::IntoResponse,
    routing::{get, post},
};
use futures_util::{Stream, StreamExt, stream};
use tokio::{net::TcpListener, task::JoinHandle};

/// The length of the pattern: a prime number, so that no block of a usual size can be lost or moved unnoticed.
const PERIOD: u64 = 65_537;

/// A running server, which stops when it is dropped.
pub(crate) struct Upstream {
    pub(crate) url: String,
    task: JoinHandle<()>,
}

impl Upstream {
    pub(crate) async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let router = Router::new()
            .route(
                "/ex/jira/{site}/rest/api/3/attachment/content/{length}",
                get(download),
            )
            .route(
                "/ex/jira/{site}/rest/api/3/issue/{issue}/attachments",
                post(upload),
            );
        let task = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("the stand-in for Atlassian's API has ended: {error}");
            }
        });
        Ok(Self { url, task })
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Sends a file of this length.
async fn download(Path((_, length)): Path<(String, u64)>) -> impl IntoResponse {
    let length_header = [(header::CONTENT_LENGTH, length)];
    (length_header, Body::from_stream(file(length)))
}

/// Checks a file, and answers with its length.
async fn upload(body: Body) -> impl IntoResponse {
    match check(body.into_data_stream()).await {
        Ok(length) => (StatusCode::OK, length.to_string()),
        Err(error) => (StatusCode::BAD_REQUEST, error.to_string()),
    }
}

/// A file of this length.
pub(crate) fn file(length: u64) -> impl Stream<Item = std::io::Result<Bytes>> {
    let starts = (0..length).step_by(PERIOD as usize);
    stream::iter(starts).map(move |start| {
        let end = PERIOD.min(length - start);
        Ok(pattern().slice(..end as usize))
    })
}

/// Reads a file, and checks each byte. Returns its length.
pub(crate) async fn check<E>(
    mut file: impl Stream<Item = std::result::Result<Bytes, E>> + Unpin,
) -> Result<u64>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let mut position = 0;
    while let Some(bytes) = file.next().await {
        let mut rest = &bytes?[..];
        while !rest.is_empty() {
            let at = (position % PERIOD) as usize;
            let expected = &pattern()[at..];
            let length = expected.len().min(rest.len());
            let (read, more) = rest.split_at(length);
            ensure!(
                *read == expected[..length],
                "bytes after position {position} were changed"
            );
            position += length as u64;
            rest = more;
        }
    }
    Ok(position)
}

fn pattern() -> &'static Bytes {
    static PATTERN: OnceLock<Bytes> = OnceLock::new();
    // The high byte of a product with the golden ratio differs between neighbours.
    let byte_at = |at: u64| (at.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8;
    PATTERN.get_or_init(|| (0..PERIOD).map(byte_at).collect())
}
