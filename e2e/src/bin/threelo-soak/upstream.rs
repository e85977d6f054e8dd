//! A stand-in for Atlassian's API that sends and takes files of any length.
//!
//! The simulated cloud keeps files in memory, which would hide how much memory the gateway uses. This server keeps
//! nothing: each byte follows from its position, so that the receiver of a file can check it.

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

const BLOCK: u64 = 64 * 1024;

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
    let starts = (0..length).step_by(BLOCK as usize);
    stream::iter(starts).map(move |start| {
        let end = (start + BLOCK).min(length);
        Ok((start..end).map(byte_at).collect())
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
        for byte in bytes? {
            ensure!(byte == byte_at(position), "byte {position} was changed");
            position += 1;
        }
    }
    Ok(position)
}

fn byte_at(position: u64) -> u8 {
    // The high byte of a product with the golden ratio differs between neighbours and between blocks.
    (position.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8
}
