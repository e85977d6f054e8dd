//! `GET /health`: whether the process answers. `GET /ready`: whether its store does, and whether
//! that is a copy which renews no tokens.

use std::time::Duration;

use axum::{Json, extract::State};
use http::StatusCode;
use serde_json::{Value, json};
use threelo_core::storage::{StoreError, VaultHeader};

use crate::{ApiError, parts::Api};

/// How long the store may take to say anything.
const PATIENCE: Duration = Duration::from_secs(3);

pub(crate) async fn health() -> Json<Value> {
    Json(json!({ "result": "ok" }))
}

pub(crate) async fn ready(State(api): State<Api>) -> Result<Json<Value>, ApiError> {
    let answered = tokio::select! {
        answer = api.store.vault_header() => Some(answer),
        () = api.clock.sleep(PATIENCE) => None,
    };
    told(answered)
}

/// Anybody may ask, so why the store does not answer is for the log only.
fn told(
    answered: Option<Result<Option<VaultHeader>, StoreError>>,
) -> Result<Json<Value>, ApiError> {
    match answered {
        Some(Ok(Some(header))) if header.copied_at.is_some() => {
            return Ok(Json(json!({ "result": "ok", "quarantined": true })));
        }
        Some(Ok(_)) => return Ok(Json(json!({ "result": "ok" }))),
        Some(Err(error)) => tracing::warn!(%error, "the store is not ready"),
        None => tracing::warn!("the store said nothing for {} s", PATIENCE.as_secs()),
    }
    Err(ApiError::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "not_ready",
        "the store does not answer",
    ))
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;
    use http_body_util::BodyExt;

    use super::*;

    async fn said(
        answered: Option<Result<Option<VaultHeader>, StoreError>>,
    ) -> (StatusCode, String) {
        let answer = told(answered).into_response();
        let status = answer.status();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_stranger_learns_of_the_store_only_that_it_does_not_answer() {
        let cause = std::io::Error::other("no route to db.internal:5432");
        let broken = StoreError::Unavailable(std::sync::Arc::new(cause));
        for answered in [Some(Err(broken)), None] {
            let (status, body) = said(answered).await;
            assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(body.contains("the store does not answer"), "{body}");
            assert!(!body.contains("db.internal"), "{body}");
        }
    }
}
