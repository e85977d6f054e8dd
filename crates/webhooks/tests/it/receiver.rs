//! A customer's endpoint for events.

use std::{
    collections::VecDeque,
    net::Ipv4Addr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header::LOCATION},
    response::{IntoResponse, Response},
};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::Url;

/// A receiver that accepts everything unless it is set to answer otherwise.
pub(crate) struct Receiver {
    pub(crate) url: Url,
    state: Shared,
}

/// What was posted.
#[derive(Debug, Clone)]
pub(crate) struct Got {
    headers: HeaderMap,
    pub(crate) body: String,
}

type Shared = Arc<Mutex<Script>>;

#[derive(Default)]
struct Script {
    got: Vec<Got>,
    next: VecDeque<u16>,
    always: Option<u16>,
    location: Option<Url>,
    hangs: bool,
}

impl Script {
    /// Keeps what was posted, and returns the response; `None` while it hangs.
    fn answer(&mut self, got: Got) -> Option<(u16, Option<Url>)> {
        self.got.push(got);
        if self.hangs {
            return None;
        }
        let status = self.next.pop_front().or(self.always).unwrap_or(200);
        Some((status, self.location.clone()))
    }
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        let state = Shared::default();
        let router = Router::new().fallback(take).with_state(state.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            url: url.parse().unwrap(),
            state,
        }
    }

    /// Answers the next requests like this.
    pub(crate) fn answer_next(&self, statuses: &[u16]) {
        self.state.lock().unwrap().next.extend(statuses);
    }

    /// Answers every request like this.
    pub(crate) fn answer_always(&self, status: u16) {
        self.state.lock().unwrap().always = Some(status);
    }

    /// Redirects every request.
    pub(crate) fn redirect_to(&self, url: &Url) {
        let mut state = self.state.lock().unwrap();
        state.always = Some(307);
        state.location = Some(url.clone());
    }

    /// Sets whether further requests get no response.
    pub(crate) fn hang(&self, hangs: bool) {
        self.state.lock().unwrap().hangs = hangs;
    }

    pub(crate) fn got(&self) -> Vec<Got> {
        self.state.lock().unwrap().got.clone()
    }

    /// The two signatures of a body.
    pub(crate) fn signatures(&self, key: &str, body: &str) -> (String, String) {
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).unwrap();
        mac.update(body.as_bytes());
        let legacy = Sha256::digest(format!("{key}{body}"));
        (
            hex::encode(mac.finalize().into_bytes()),
            hex::encode(legacy),
        )
    }
}

impl Got {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

async fn take(State(state): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    let body = String::from_utf8(body.to_vec()).unwrap();
    let answer = state.lock().unwrap().answer(Got { headers, body });
    let Some((status, location)) = answer else {
        return std::future::pending().await;
    };
    let status = StatusCode::from_u16(status).unwrap();
    match location {
        Some(url) => (status, [(LOCATION, url.to_string())]).into_response(),
        None => status.into_response(),
    }
}
