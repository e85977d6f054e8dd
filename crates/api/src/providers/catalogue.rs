//! `GET /providers.json`: all providers by name, for anybody.

use axum::{Json, extract::State};
use serde_json::{Map, Value};
use threelo_core::provider::Provider;

use super::template::template;
use crate::state::Api;

pub(crate) async fn catalogue(State(api): State<Api>) -> Json<Map<String, Value>> {
    let named = Provider::ALL.into_iter().map(|provider| {
        (
            provider.as_str().to_owned(),
            template(&api.settings, provider),
        )
    });
    Json(named.collect())
}
