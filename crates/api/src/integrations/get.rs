//! `GET /integrations/{key}`: one integration, with `include=credentials` its secrets too.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_core::{
    caller::Caller,
    id::{EnvironmentId, IntegrationKey, IntegrationRef},
    integration::Integration,
    permission::Permission,
};

use crate::{
    ApiError,
    request::{Key, Query},
    state::Api,
    wire,
};

pub(crate) async fn get(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Extension(caller): Extension<Caller>,
    Key(key): Key<IntegrationKey>,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let integration = api
        .connect
        .integration(&IntegrationRef::new(environment, key))
        .await?;
    let mut shown = wire::integration(&api.settings, &integration);
    for wanted in query.all("include") {
        match wanted {
            // The gateway takes no webhooks of Atlassian's in, so there is no URL for them.
            "webhook" => shown["webhook_url"] = Value::Null,
            "credentials" => {
                caller.require(Permission::IntegrationsReadCredentials)?;
                shown["credentials"] = credentials(&api, &integration)?;
            }
            _ => return Err(ApiError::query("include", "must be webhook or credentials")),
        }
    }
    Ok(Json(json!({ "data": shown })))
}

fn credentials(api: &Api, integration: &Integration) -> Result<Value, ApiError> {
    let app = match &integration.app {
        Some(_) => Some(api.connect.app_credentials(integration)?),
        None => None,
    };
    let webhook_secret = api.connect.webhook_secret(integration)?;
    Ok(json!({
        "type": "OAUTH2",
        "client_id": app.as_ref().map(|app| &app.client_id),
        "client_secret": app.as_ref().map(|app| app.client_secret.expose()),
        "scopes": integration.scopes.to_comma_list(),
        "webhook_secret": webhook_secret.as_ref().map(|secret| secret.expose()),
    }))
}
