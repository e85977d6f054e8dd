//! `GET /providers`: the providers, or those whose name holds `search`.

use axum::{Json, extract::State};
use serde_json::{Value, json};
use threelo_core::provider::Provider;

use super::template::template;
use crate::{request::Query, state::Api};

pub(crate) async fn list(State(api): State<Api>, query: Query) -> Json<Value> {
    let wanted = query.text("search").unwrap_or_default().to_lowercase();
    let found = Provider::ALL
        .into_iter()
        .filter(|provider| provider.as_str().contains(&wanted));
    let shown = found.map(|provider| template(&api.settings, provider));
    Json(json!({ "data": shown.collect::<Vec<_>>() }))
}
