//! Measures the memory that large things need: a search of 10,000 issues that is read as a stream, and an attachment
//! of 2 GB that is downloaded and uploaded again. The server is part of the program and keeps nothing.
//!
//! ```sh
//! cargo run --release -p threelo-jira --example constant_memory -- 10000 2048
//! ```
//!
//! The arguments are the number of issues and the size of the attachment in MB.

use std::{convert::Infallible, error::Error, fs, path::Path, pin::pin};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{Query, State},
    response::Redirect,
    routing::{get, post},
};
use serde_json::{Value, json};
use threelo_jira::{AccessToken, Form, Jira, Part, StreamExt, TryStreamExt};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<u64> = std::env::args()
        .skip(1)
        .map(|of| of.parse())
        .collect::<Result<_, _>>()?;
    let (issues, megabytes) = match arguments[..] {
        [] => (10_000, 2048),
        [issues, megabytes] => (issues, megabytes),
        _ => return Err("usage: constant_memory [ISSUES MEGABYTES]".into()),
    };
    let folder = std::env::temp_dir().join(format!("threelo-memory-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let result = run(issues, megabytes, &folder, |step, peak| {
        println!("{step}: peak memory {} MB", peak / 1024);
    });
    let result = result.await;
    fs::remove_dir_all(&folder)?;
    result
}

/// Reads the issues, downloads and uploads the attachment, and reports the peak memory after each step in KB.
pub(crate) async fn run(
    issues: u64,
    megabytes: u64,
    folder: &Path,
    mut report: impl FnMut(&str, u64),
) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    let server = Server { issues, megabytes };
    tokio::spawn(async move { axum::serve(listener, server.router()).await });
    let jira = Jira::direct(&address, "maya@acme.example", &AccessToken::new("token"))?;

    let mut found = pin!(jira.search().jql("project = ACME").stream());
    found.try_next().await?.ok_or("the search finds nothing")?;
    report("1 issue", peak_memory()?);
    let mut count = 1;
    while let Some(issue) = found.try_next().await? {
        count += u64::from(issue.key.is_some());
    }
    assert_eq!(count, issues, "every issue is read");
    report(&format!("{issues} issues"), peak_memory()?);

    let file = folder.join("attachment");
    let size = jira
        .attachments()
        .content(1)
        .send()
        .await?
        .save(&file)
        .await?;
    assert_eq!(size, megabytes * MEGABYTE, "the whole file is downloaded");
    report(&format!("download of {megabytes} MB"), peak_memory()?);

    let form = Form::new().part(Part::path("file", &file));
    let added = jira.attachments().add("ACME-1", &form).send().await?;
    let size = added
        .first()
        .and_then(|added| added.size)
        .unwrap_or_default();
    // The form has a frame around the file.
    assert!(
        u64::try_from(size)? > megabytes * MEGABYTE,
        "the whole file is uploaded"
    );
    report(&format!("upload of {megabytes} MB"), peak_memory()?);
    Ok(())
}

const MEGABYTE: u64 = 1024 * 1024;

const PAGE: u64 = 100;

/// A Jira that makes everything up.
#[derive(Debug, Clone, Copy)]
struct Server {
    issues: u64,
    megabytes: u64,
}

impl Server {
    fn router(self) -> Router {
        Router::new()
            .route("/rest/api/3/search/jql", get(search))
            .route("/rest/api/3/issue/{key}/attachments", post(upload))
            .route(
                "/rest/api/3/attachment/content/{id}",
                get(|| async { Redirect::to("/media") }),
            )
            .route("/media", get(download))
            .with_state(self)
    }
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    next_page_token: Option<u64>,
}

async fn search(State(server): State<Server>, Query(place): Query<Place>) -> Json<Value> {
    let start = place.next_page_token.unwrap_or(0);
    let end = (start + PAGE).min(server.issues);
    let text = "An issue has a text of a usual length. ".repeat(100);
    let issues = (start..end).map(|at| {
        json!({"id": at.to_string(), "key": format!("ACME-{at}"), "fields": {"summary": text, "environment": text}})
    });
    let mut page = json!({"issues": issues.collect::<Vec<_>>(), "isLast": end == server.issues});
    if end < server.issues {
        page["nextPageToken"] = end.to_string().into();
    }
    Json(page)
}

async fn download(State(server): State<Server>) -> Body {
    let chunk = Bytes::from(vec![7; MEGABYTE as usize / 16]);
    let chunks = (0..server.megabytes * 16).map(move |_| Ok::<_, Infallible>(chunk.clone()));
    Body::from_stream(futures_util::stream::iter(chunks))
}

async fn upload(body: Body) -> Json<Value> {
    let mut chunks = pin!(body.into_data_stream());
    let mut size = 0;
    while let Some(Ok(chunk)) = chunks.next().await {
        size += chunk.len();
    }
    Json(json!([{"id": "1", "size": size}]))
}

/// Returns the most memory that this process has had so far, in KB.
pub(crate) fn peak_memory() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|peak| peak.split_whitespace().next());
    Ok(peak
        .ok_or("the system does not report the peak memory")?
        .parse()?)
}
