//! `GET /oauth/connect/{integration}`: send the browser to Atlassian.
//!
//! What a program should have got right is told as JSON; what the person in front of the
//! browser can see to, on a page; both over the socket too.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value};
use threelo_connect::{BeginFlow, ConnectError, FlowError, Permission};
use threelo_core::id::IntegrationKey;
use url::Url;

use super::{browser, callback::untouched, page};
use crate::{
    ApiError, auth,
    parts::Api,
    request::{Key, Query},
    socket,
};

/// The longest name of a socket that is taken up.
const LONGEST_SOCKET: usize = 64;

pub(crate) async fn begin(
    State(api): State<Api>,
    Key(integration): Key<IntegrationKey>,
    query: Query,
    headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&headers) {
        return untouched().await;
    }
    let flow = match read(&api, &integration, &query, &headers) {
        Ok(flow) => flow,
        Err(error) => return error.into_response(),
    };
    let waiting = flow.socket.clone();
    match api.connect.begin(flow).await {
        Ok(begun) => {
            if let Some(name) = waiting {
                api.hub.claim(&name);
            }
            let mut away = page::redirect(StatusCode::FOUND, begun.authorize_url.as_str());
            let cookie = browser::cookie(&begun.browser, &api.settings);
            away.headers_mut().insert(header::SET_COOKIE, cookie);
            away
        }
        Err(error) => {
            // Without a session this may be anybody who has learned the name of another's socket.
            let is_stranger = matches!(error, FlowError::Connect(ConnectError::UnknownSession));
            if let Some(name) = waiting.filter(|_| !is_stranger) {
                api.hub
                    .tell(&name, socket::failed(integration.as_str(), &error));
            }
            refused(&api, &headers, error)
        }
    }
}

fn read(
    api: &Api,
    integration: &IntegrationKey,
    query: &Query,
    headers: &HeaderMap,
) -> Result<BeginFlow, ApiError> {
    let permission = permission(query)?;
    if let Some((member, _)) = query.members("credentials")?.first() {
        let name = format!("credentials[{member}]");
        let message = "is not supported: create an integration for that OAuth app";
        return Err(ApiError::query(&name, message));
    }
    let params = query.members("params")?;
    warn_of_ignored(&params, &query.members("authorization_params")?);
    let config = params.into_iter();
    let config = config.map(|(name, value)| (name.to_owned(), value.into()));
    let socket = query
        .text("ws_client_id")
        .filter(|name| name.len() <= LONGEST_SOCKET);
    Ok(BeginFlow {
        integration: integration.clone(),
        permission,
        config: config.collect::<Map<String, Value>>(),
        socket: socket.map(str::to_owned),
        browser: browser::nonce(headers, &api.settings),
        return_url: query.parsed::<Url>("return_url")?,
    })
}

/// Reports parameters that a browser may not set. An end user controls them, and with some of them
/// could have another person's grant stored in this session.
fn warn_of_ignored(params: &[(&str, &str)], authorization_params: &[(&str, &str)]) {
    let params = params.iter();
    let other = params.filter(|(name, _)| !BeginFlow::SITE_MEMBERS.contains(name));
    let ignored = other.count() + authorization_params.len();
    if ignored > 0 {
        tracing::warn!(
            ignored,
            "ignored parameters of a browser's authorize link: only params[domain], \
             params[subdomain], params[baseUrl] and params[cloudId] are used; set others in \
             integrations_config_defaults of the connect session"
        );
    }
}

fn permission(query: &Query) -> Result<Permission, ApiError> {
    let unauthorized = |code, message: &str| ApiError::new(StatusCode::UNAUTHORIZED, code, message);
    let Some(token) = query.text("connect_session_token") else {
        return Err(match query.text("public_key") {
            Some(_) => unauthorized(
                "deprecated_authentication",
                "public keys are not taken any more: use a connect session token",
            ),
            None => unauthorized(
                "missing_public_key",
                "add connect_session_token: make one with POST /connect/sessions",
            ),
        });
    };
    if query.text("connection_id").is_some() {
        let message = "is the session's business: use POST /connect/sessions/reconnect";
        return Err(ApiError::query("connection_id", message));
    }
    auth::session_token(token).map(Permission::Session)
}

/// Tells why a flow did not begin.
fn refused(api: &Api, headers: &HeaderMap, error: FlowError) -> Response {
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok());
    let is_person = accept.is_some_and(|accept| accept.contains("text/html"));
    match error {
        FlowError::NotAllowed => {
            ApiError::bad("integration_not_allowed", error.to_string()).into_response()
        }
        FlowError::Connect(error @ ConnectError::UnknownConnection(_)) => {
            ApiError::bad("invalid_connection", error.to_string()).into_response()
        }
        FlowError::Connect(error @ ConnectError::UnknownSession) if !is_person => {
            ApiError::from(error).into_response()
        }
        error => {
            let html = api.pages.failed(&error, None);
            page::answer(super::progress::status(&error), html)
        }
    }
}
