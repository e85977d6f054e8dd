//! Connect sessions: a short-lived permission for a browser to run one consent.

use std::collections::BTreeMap;

use axum::{Extension, Json, extract::State};
use http::StatusCode;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use threelo_connect::{ConnectError, InvalidField, NewSession, OpenedSession};
use threelo_core::{
    caller::Caller,
    connection::{EndUser, Tags},
    free_object::FreeObject,
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    secret::{ReturnCode, State as Verification},
    session::{ExpectedAccount, SessionDefaults},
};
use url::Url;

use crate::{
    ApiError,
    request::{Guarded, GuardedBody, JsonBody, Own},
    state::{Api, ApiSettings},
    wire::{self, EndUserInput, OrganizationInput, zulu},
};

/// `POST /connect/sessions`: permit a browser to make a connection.
pub(crate) async fn create(
    State(api): State<Api>,
    Own(environment): Own,
    GuardedBody(input): GuardedBody<SessionInput>,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    if input.end_user.is_none() && input.tags.is_none() {
        return Err(ApiError::member(
            "tags",
            "say whose connection it will be: tags or end_user",
        ));
    }
    let opened = api
        .connect
        .open_session(input.read(environment, &api.settings)?)
        .await?;
    Ok((StatusCode::CREATED, Json(shown(&api.settings, &opened))))
}

/// Returns the response, the only one that contains the token.
fn shown(settings: &ApiSettings, opened: &OpenedSession) -> Value {
    let mut link = settings.connect_page.clone();
    link.query_pairs_mut()
        .append_pair("session_token", opened.token.expose());
    json!({ "data": {
        "token": opened.token.expose(),
        "connect_link": link,
        "expires_at": zulu(opened.expires_at),
    }})
}

/// `POST /connect/sessions/reconnect`: permit a browser to reconnect a connection.
pub(crate) async fn reconnect(
    State(api): State<Api>,
    Own(environment): Own,
    GuardedBody(mut input): GuardedBody<SessionInput>,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    let required = |member| ApiError::member(member, "is required");
    let integration = input
        .integration_id
        .take()
        .ok_or_else(|| required("integration_id"))?;
    let connection = input
        .connection_id
        .take()
        .ok_or_else(|| required("connection_id"))?;
    let key = ConnectionKey::new(environment.clone(), integration, connection);
    let new = NewSession {
        reconnect: Some(key),
        ..input.read(environment, &api.settings)?
    };
    match api.connect.open_session(new).await {
        Ok(opened) => Ok((StatusCode::CREATED, Json(shown(&api.settings, &opened)))),
        Err(error @ ConnectError::UnknownConnection(_)) => {
            Err(ApiError::member("connection_id", error.to_string()))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /connect/verifications`: accept the user of a sign-in that waits at the `verify_url`. Returns
/// the URL with which its browser continues.
pub(crate) async fn verify(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(input): JsonBody<VerificationInput>,
) -> Result<Json<Value>, ApiError> {
    let verified = api
        .connect
        .verify(&environment, &input.verification)
        .await?;
    let mut url = api.settings.verified_page.clone();
    url.query_pairs_mut()
        .append_pair("verification", verified.expose());
    Ok(Json(json!({ "data": { "continue_url": url } })))
}

/// A code that the page of an app got.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct CodeInput {
    #[schemars(with = "String")]
    code: ReturnCode,
}

/// `POST /connect/sessions/exchange`: the connection that a one-time code stands for, once.
pub(crate) async fn exchange(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(input): JsonBody<CodeInput>,
) -> Result<Json<Value>, ApiError> {
    let connection = api
        .connect
        .exchange_return_code(&environment, &input.code)
        .await?;
    Ok(Json(json!({ "data": {
        "connection_id": connection.key.connection,
        "provider_config_key": connection.key.integration,
        "tags": connection.tags,
    }})))
}

/// `GET /connect/session`: what a connect page needs to know of its session.
#[tracing::instrument(level = "debug", skip_all, fields(environment = %caller.environment, caller = caller.key_id()))]
pub(crate) async fn get(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
) -> Result<Json<Value>, ApiError> {
    let Some(session) = caller.session() else {
        return Err(ApiError::not_found("an API key has no connect session"));
    };
    let mut data = json!({
        "endUser": session.end_user,
        "websocketsPath": api.settings.websockets_path,
        "connectUISettings": {
            "showWatermark": false,
            "defaultTheme": "system",
            "theme": { "light": { "primary": "#0052CC" }, "dark": { "primary": "#4C9AFF" } },
        },
    });
    // Members that were not set are absent.
    if !session.allowed_integrations.is_empty() {
        data["allowed_integrations"] = json!(session.allowed_integrations);
    }
    if !session.defaults.is_empty() {
        data["integrations_config_defaults"] = json!(session.defaults);
    }
    if !session.overrides.is_empty() {
        data["overrides"] = json!(session.overrides);
    }
    if session.reconnect.is_some() {
        data["isReconnecting"] = json!(true);
    }
    Ok(Json(json!({ "data": data })))
}

/// `DELETE /connect/session`: end the session.
#[tracing::instrument(level = "debug", skip_all, fields(environment = %caller.environment, caller = caller.key_id()))]
pub(crate) async fn delete(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
) -> Result<StatusCode, ApiError> {
    if let Some(session) = caller.session() {
        api.connect.close_session(&session.token_hash).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /connect/telemetry`: accepted and ignored, for connect pages that send it.
pub(crate) async fn telemetry() -> StatusCode {
    StatusCode::NO_CONTENT
}

#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "NewConnectSession")]
pub(crate) struct SessionInput {
    /// Of a new session only.
    allowed_integrations: Option<Vec<IntegrationKey>>,
    /// Of a reconnect session only.
    connection_id: Option<ConnectionId>,
    /// Of a reconnect session only.
    integration_id: Option<IntegrationKey>,
    end_user: Option<EndUserInput>,
    organization: Option<OrganizationInput>,
    #[schemars(default, schema_with = "wire::tags_schema")]
    tags: Option<Map<String, Value>>,
    integrations_config_defaults: Option<BTreeMap<IntegrationKey, SessionDefaults>>,
    overrides: Option<FreeObject>,
    webhook_url_override: Option<String>,
    /// Ours: whether another Atlassian account may take over the connection.
    allow_other_account: Option<bool>,
    /// Ours: whether the connection may change its site.
    allow_other_site: Option<bool>,
    /// Ours: the only Atlassian account that may consent.
    #[serde(default, deserialize_with = "wire::expected_account")]
    #[schemars(schema_with = "wire::expected_account_schema")]
    expected_account: Option<ExpectedAccount>,
    /// Ours: the page of the app that the browser passes through before the consent.
    #[schemars(with = "Option<String>")]
    verify_url: Option<Url>,
}

/// Without these, a session is bound to nobody: an app that misspells one would not notice.
impl Guarded for SessionInput {
    const MEMBERS: &'static [&'static str] = &["expected_account", "verify_url"];
}

/// A sign-in that waits at a `verify_url`.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct VerificationInput {
    #[schemars(with = "String")]
    verification: Verification,
}

impl SessionInput {
    /// Reads the members, and reports all faults at once.
    fn read(
        self,
        environment: EnvironmentId,
        settings: &ApiSettings,
    ) -> Result<NewSession, ApiError> {
        let mut faults = Vec::new();
        let tags = self
            .tags
            .map(|given| wire::tags("tags", &given))
            .transpose();
        let tags = tags.map_err(|more| faults.extend(more)).unwrap_or_default();
        let mut tags = tags.unwrap_or_default();
        let end_user = whose(self.end_user, self.organization, &mut tags);
        let end_user = end_user
            .map_err(|more| faults.extend(more))
            .unwrap_or_default();
        if let Some(url) = &self.webhook_url_override {
            faults.extend(wire::webhook_url_override(url, settings).err());
        }
        if !faults.is_empty() {
            return Err(ApiError::body(faults));
        }
        Ok(NewSession {
            allowed_integrations: self.allowed_integrations.unwrap_or_default(),
            defaults: self.integrations_config_defaults.unwrap_or_default(),
            overrides: self.overrides.unwrap_or_default(),
            tags,
            end_user,
            webhook_url_override: self.webhook_url_override.filter(|url| !url.is_empty()),
            allow_other_account: self.allow_other_account.unwrap_or_default(),
            allow_other_site: self.allow_other_site.unwrap_or_default(),
            expected_account: self.expected_account,
            verify_url: self.verify_url,
            ..NewSession::new(environment)
        })
    }
}

/// The end user; an organization without one becomes tags.
fn whose(
    user: Option<EndUserInput>,
    organization: Option<OrganizationInput>,
    tags: &mut Tags,
) -> Result<Option<EndUser>, Vec<InvalidField>> {
    if let Some(user) = user {
        return user.read(organization).map(Some);
    }
    if let Some(organization) = organization {
        let organization = organization.read().map_err(|fault| vec![fault])?;
        tags.entry("organization_id".to_owned())
            .or_insert(organization.id);
        if let Some(name) = organization.display_name {
            tags.entry("organization_display_name".to_owned())
                .or_insert(name);
        }
    }
    Ok(None)
}
