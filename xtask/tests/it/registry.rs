//! A registry on this machine: cargo's sparse index, and its interface for publishing.

use std::collections::BTreeMap;
use std::future::pending;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, put};
use axum::{Json, Router};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpListener;

/// A registry that runs until the test ends.
pub(crate) struct Registry {
    pub(crate) address: String,
    shared: Arc<Shared>,
    /// Receives the name of the crate whose publisher waits for a response.
    pub(crate) held: mpsc::Receiver<String>,
}

struct Shared {
    address: String,
    /// The packages, each once for every time that it was published, by name.
    published: Mutex<BTreeMap<String, Vec<Package>>>,
    /// The crate that is stored without a response.
    hold: Mutex<Option<String>>,
    holding: mpsc::Sender<String>,
}

struct Package {
    entry: Value,
    bytes: Bytes,
}

impl Registry {
    pub(crate) fn start() -> Self {
        let (ready, started) = mpsc::channel();
        let (holding, held) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime can be built");
            runtime.block_on(async move {
                let listener = TcpListener::bind("127.0.0.1:0")
                    .await
                    .expect("a port is free");
                let address = format!(
                    "http://{}",
                    listener.local_addr().expect("it has an address")
                );
                let shared = Arc::new(Shared {
                    address: address.clone(),
                    published: Mutex::default(),
                    hold: Mutex::default(),
                    holding,
                });
                ready
                    .send((address, shared.clone()))
                    .expect("the test waits");
                let router = Router::new()
                    .route("/config.json", get(configuration))
                    .route("/{first}/{second}/{name}", get(index))
                    .route("/dl/{name}/{version}/download", get(download))
                    .route("/api/v1/crates/new", put(publish))
                    .with_state(shared);
                axum::serve(listener, router).await.expect("it serves");
            });
        });
        let (address, shared) = started.recv().expect("the registry starts");
        Self {
            address,
            shared,
            held,
        }
    }

    /// Stores the next version of this crate, and never answers.
    pub(crate) fn hold(&self, name: Option<&str>) {
        *self.shared.hold.lock().expect("no thread panicked") = name.map(str::to_owned);
    }

    /// Returns the versions that were published, in order, for each crate.
    pub(crate) fn published(&self) -> BTreeMap<String, Vec<String>> {
        let published = self.shared.published.lock().expect("no thread panicked");
        let versions = |packages: &Vec<Package>| {
            let versions = packages.iter().map(|package| {
                package.entry["vers"]
                    .as_str()
                    .expect("it is text")
                    .to_owned()
            });
            versions.collect()
        };
        published
            .iter()
            .map(|(name, packages)| (name.clone(), versions(packages)))
            .collect()
    }
}

async fn configuration(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(json!({ "dl": format!("{}/dl", shared.address), "api": shared.address }))
}

async fn index(
    State(shared): State<Arc<Shared>>,
    Path((_, _, name)): Path<(String, String, String)>,
) -> Result<String, StatusCode> {
    let published = shared.published.lock().expect("no thread panicked");
    let packages = published.get(&name).ok_or(StatusCode::NOT_FOUND)?;
    Ok(packages
        .iter()
        .map(|package| format!("{}\n", package.entry))
        .collect())
}

async fn download(
    State(shared): State<Arc<Shared>>,
    Path((name, version)): Path<(String, String)>,
) -> Result<Bytes, StatusCode> {
    let published = shared.published.lock().expect("no thread panicked");
    let packages = published.get(&name).ok_or(StatusCode::NOT_FOUND)?;
    let package = packages
        .iter()
        .find(|package| package.entry["vers"] == version.as_str());
    Ok(package.ok_or(StatusCode::NOT_FOUND)?.bytes.clone())
}

/// The body is the length of the metadata, the metadata, the length of the package, the package.
async fn publish(State(shared): State<Arc<Shared>>, body: Bytes) -> Json<Value> {
    if let Some(name) = store(&shared, &body) {
        shared.holding.send(name).expect("the test waits");
        pending::<()>().await;
    }
    Json(json!({ "warnings": { "invalid_categories": [], "invalid_badges": [], "other": [] } }))
}

/// Stores a package, and returns its name if its publisher gets no response.
fn store(shared: &Shared, body: &[u8]) -> Option<String> {
    let (metadata, rest) = part(body);
    let (package, _) = part(rest);
    let metadata: Value = serde_json::from_slice(metadata).expect("it is JSON");
    let name = metadata["name"].as_str().expect("it has a name").to_owned();
    let dependencies = metadata["deps"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|dependency| {
            let mut dependency = dependency.clone();
            dependency["req"] = dependency["version_req"].take();
            dependency
        });
    let entry = json!({
        "name": name,
        "vers": metadata["vers"],
        "deps": dependencies.collect::<Vec<_>>(),
        "cksum": hex::encode(Sha256::digest(package)),
        "features": metadata["features"],
        "yanked": false,
    });
    let package = Package {
        entry,
        bytes: Bytes::copy_from_slice(package),
    };
    let mut published = shared.published.lock().expect("no thread panicked");
    published.entry(name.clone()).or_default().push(package);
    let hold = shared.hold.lock().expect("no thread panicked");
    (hold.as_ref() == Some(&name)).then_some(name)
}

fn part(bytes: &[u8]) -> (&[u8], &[u8]) {
    let (length, rest) = bytes.split_first_chunk::<4>().expect("there is a length");
    rest.split_at(u32::from_le_bytes(*length) as usize)
}
