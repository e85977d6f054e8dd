//! `GET /health`: whether the process answers. `GET /ready`: whether its store takes writes, whether
//! that store is a copy whose tokens are not refreshed, and how many integrations Atlassian refuses.

use std::time::Duration;

use axum::{Json, extract::State};
use http::StatusCode;
use serde_json::{Value, json};
use threelo_core::{
    clock::Monotonic,
    integration::Integration,
    storage::{StoreError, VaultHeader},
};
use tokio::sync::Mutex;

use crate::{ApiError, state::Api};

/// How long the store may take to answer.
const STORE_TIMEOUT: Duration = Duration::from_secs(3);
/// How long a response is reused: the probe writes, and the route needs no credential.
const PROBE_EVERY: Duration = Duration::from_secs(2);

/// What the store answered; `None` if it did not in time.
type Probed = Option<Result<Option<VaultHeader>, StoreError>>;

/// The latest answer of the store, and when it was given.
#[derive(Default)]
pub(crate) struct Readiness(Mutex<Option<(Monotonic, Probe)>>);

/// What was found out about the store.
#[derive(Clone)]
struct Probe {
    probed: Probed,
    /// How many integrations Atlassian refuses.
    refused: usize,
}

pub(crate) async fn health() -> Json<Value> {
    Json(json!({ "result": "ok" }))
}

pub(crate) async fn ready(State(api): State<Api>) -> Result<Json<Value>, ApiError> {
    let Probe { probed, refused } = probe(&api).await;
    let mut answer = answer(probed)?;
    if refused > 0 {
        answer["integrations"] = json!({ "credentials_refused": refused });
    }
    Ok(answer)
}

/// How many integrations Atlassian refuses. The gateway is ready all the same: they are the
/// operator's to repair, and the route needs no credential, so it does not name them.
async fn refused_integrations(api: &Api) -> usize {
    let counted = async {
        let is_refused = |one: &&Integration| one.health.reason().is_some();
        let mut refused = 0;
        for environment in api.environments.environments().await? {
            let integrations = api.integrations.integrations(&environment.id).await?;
            refused += integrations.iter().filter(is_refused).count();
        }
        Ok::<_, StoreError>(refused)
    };
    tokio::select! {
        refused = counted => refused.unwrap_or_default(),
        () = api.clock.sleep(STORE_TIMEOUT) => 0,
    }
}

/// Asks the store, unless it was asked just now. One caller asks at a time; the others wait for its
/// answer.
async fn probe(api: &Api) -> Probe {
    let mut latest = api.readiness.0.lock().await;
    let now = api.clock.monotonic();
    if let Some((at, probe)) = &*latest
        && now.since(*at) < PROBE_EVERY
    {
        return probe.clone();
    }
    let asked = async {
        api.write_probe.probe_write().await?;
        api.vault.vault_header().await
    };
    let probed = tokio::select! {
        probed = asked => Some(probed),
        () = api.clock.sleep(STORE_TIMEOUT) => None,
    };
    match &probed {
        Some(Ok(_)) => {}
        Some(Err(error)) => tracing::warn!(%error, "not ready: the store takes no writes"),
        None => tracing::warn!(
            "not ready: the store did not answer within {} s",
            STORE_TIMEOUT.as_secs()
        ),
    }
    let refused = match &probed {
        Some(Ok(_)) => refused_integrations(api).await,
        _ => 0,
    };
    let probe = Probe { probed, refused };
    *latest = Some((api.clock.monotonic(), probe.clone()));
    probe
}

/// The route needs no credential, so the error of the store goes to the log only.
fn answer(probed: Probed) -> Result<Json<Value>, ApiError> {
    match probed {
        Some(Ok(Some(header))) if header.copied_at.is_some() => {
            Ok(Json(json!({ "result": "ok", "quarantined": true })))
        }
        Some(Ok(_)) => Ok(Json(json!({ "result": "ok" }))),
        Some(Err(_)) | None => Err(ApiError::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "not_ready",
            "the store does not accept writes: see the gateway's log",
        )),
    }
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;
    use http_body_util::BodyExt;

    use super::*;

    async fn said(probed: Probed) -> (StatusCode, String) {
        let answer = answer(probed).into_response();
        let status = answer.status();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn without_a_credential_the_cause_of_a_store_failure_is_hidden() {
        let cause = std::io::Error::other("no route to db.internal:5432");
        let broken = StoreError::Unavailable(std::sync::Arc::new(cause));
        for answered in [Some(Err(broken)), None] {
            let (status, body) = said(answered).await;
            assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(body.contains("the store does not accept writes"), "{body}");
            assert!(!body.contains("db.internal"), "{body}");
        }
    }
}
