//! `GET /providers/{name}/templates`: none, since the gateway runs no code of its customers.

use axum::Json;
use serde_json::{Value, json};

pub(crate) async fn templates() -> Json<Value> {
    Json(json!({ "data": [] }))
}
