//! `GET /oauth/connect/{integration}`: send the browser to Atlassian, or first to the customer's app that verifies its
//! user; and `GET /oauth/verified`: continue after that.
//!
//! Mistakes of the program that created the link get a response in JSON, or a page that names them if a browser shows
//! it; failures that a user can act on get a page. Both are also sent to the waiting socket.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, Uri, header};
use serde_json::{Map, Value};
use threelo_connect::{BeginFlow, ConnectError, FlowAuthority, FlowError};
use threelo_core::{
    authenticator::check_session_token,
    id::IntegrationKey,
    secret::{SessionToken, State as FlowState},
};
use threelo_http::{ApiError, Query, Segment};

use super::progress;
use crate::{browser, headers, pages::ErrorPage, router::Web, socket, words::Words};

/// Maximum length of a socket name; longer names are ignored.
const MAX_SOCKET_NAME: usize = 64;

pub(crate) async fn begin(
    State(web): State<Web>,
    Segment(integration): Segment,
    uri: Uri,
    query: Query,
    request_headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&request_headers) {
        return headers::no_answer();
    }
    if let Some(redirect) =
        browser::to_public_host(&web.settings.public_url, &uri, &request_headers)
    {
        return redirect;
    }
    let wants_html = browser::wants_html(&request_headers);
    let words = Words::of(&request_headers);
    let integration = match integration.parse::<IntegrationKey>() {
        Ok(integration) => integration,
        Err(_) if wants_html => return damaged(&web, words),
        Err(error) => return ApiError::invalid_path(error.to_string()).into_response(),
    };
    let flow = match read(&web, &integration, &query, &request_headers) {
        Ok(flow) => flow,
        Err(error) => {
            return unreadable(
                &web,
                &integration,
                &query,
                wants_html.then_some(words),
                error,
            );
        }
    };
    let waiting = flow.socket.clone();
    match web.connect.begin(flow).await {
        Ok(begun) => {
            if let Some(name) = waiting {
                web.hub.claim(&name);
            }
            let mut response = headers::redirect(StatusCode::FOUND, begun.leads_to.as_str());
            let cookie = browser::cookie(&begun.browser, &web.settings.public_url);
            response.headers_mut().insert(header::SET_COOKIE, cookie);
            response
        }
        Err(error) => {
            if let Some(name) = waiting {
                let failed = socket::failed(integration.as_str(), error.kind(), &error.to_string());
                match error {
                    FlowError::Connect(ConnectError::UnknownSession) => {
                        web.hub.send_from_stranger(&name, failed);
                    }
                    _ => web.hub.send_failure(&name, failed),
                }
            }
            refused(&web, wants_html, words, error)
        }
    }
}

/// `GET /oauth/verified`: the customer's app has accepted the user of this browser.
pub(crate) async fn verified(
    State(web): State<Web>,
    query: Query,
    request_headers: HeaderMap,
) -> Response {
    if browser::is_prefetch(&request_headers) {
        return headers::no_answer();
    }
    let verification = query.text("verification").unwrap_or_default();
    let nonce = browser::nonce(&request_headers, &web.settings.public_url);
    let verification = FlowState::new(verification);
    match web
        .connect
        .resume_verified(&verification, nonce.as_ref())
        .await
    {
        Ok(url) => headers::redirect(StatusCode::FOUND, url.as_str()),
        Err(error) => progress::failed(&web, &error, None, Words::of(&request_headers)),
    }
}

fn read(
    web: &Web,
    integration: &IntegrationKey,
    query: &Query,
    headers: &HeaderMap,
) -> Result<BeginFlow, ApiError> {
    let authority = authority(query)?;
    if let Some((member, _)) = query.members("credentials")?.first() {
        let name = format!("credentials[{member}]");
        let message = "is not supported: create an integration for that OAuth app";
        return Err(ApiError::query(&name, message));
    }
    let params = query.members("params")?;
    warn_of_ignored(&params, &query.members("authorization_params")?);
    let config = params.into_iter();
    let config = config.map(|(name, value)| (name.to_owned(), value.into()));
    Ok(BeginFlow {
        integration: integration.clone(),
        authority,
        config: config.collect::<Map<String, Value>>(),
        socket: socket_name(query).map(str::to_owned),
        browser: browser::nonce(headers, &web.settings.public_url),
        return_url: query.url("return_url")?,
    })
}

fn socket_name(query: &Query) -> Option<&str> {
    let name = query.text("ws_client_id");
    name.filter(|name| name.len() <= MAX_SOCKET_NAME)
}

/// Returns the response for a request that is not valid, and reports it to the waiting socket of this instance.
fn unreadable(
    web: &Web,
    integration: &IntegrationKey,
    query: &Query,
    // For a person.
    words: Option<&'static Words>,
    error: ApiError,
) -> Response {
    if let Some(name) = socket_name(query) {
        let failed = socket::failed(integration.as_str(), error.code(), error.message());
        web.hub.send_from_stranger(name, failed);
    }
    let Some(words) = words else {
        return error.into_response();
    };
    match error.code() {
        // What is left of a link that a mail program has cut.
        "missing_public_key" | "invalid_connect_session_token_format" => damaged(web, words),
        _ => {
            let page = ErrorPage::new(words, &words.failures.app_mistake).detail(error.message());
            headers::page(
                StatusCode::BAD_REQUEST,
                page.document(&web.plain_look(words)),
            )
        }
    }
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

fn authority(query: &Query) -> Result<FlowAuthority, ApiError> {
    let unauthorized = |code, message: &str| ApiError::new(StatusCode::UNAUTHORIZED, code, message);
    let Some(token) = query.text("connect_session_token") else {
        return Err(match query.text("public_key") {
            Some(_) => unauthorized(
                "deprecated_authentication",
                "public keys are no longer accepted: use a connect session token",
            ),
            None => unauthorized(
                "missing_public_key",
                "add connect_session_token: create one with POST /connect/sessions",
            ),
        });
    };
    if query.text("connection_id").is_some() {
        let message = "is a property of the session: use POST /connect/sessions/reconnect";
        return Err(ApiError::query("connection_id", message));
    }
    check_session_token(token)?;
    Ok(FlowAuthority::Session(SessionToken::new(token)))
}

/// Returns the page for a person whose link cannot be read.
fn damaged(web: &Web, words: &'static Words) -> Response {
    let (status, html) = web.error(StatusCode::BAD_REQUEST, words, &words.failures.link_damaged);
    headers::page(status, html)
}

/// Returns the response for a flow that did not begin: always a page for a person.
fn refused(web: &Web, wants_html: bool, words: &'static Words, error: FlowError) -> Response {
    match error {
        FlowError::NotAllowed if !wants_html => {
            ApiError::bad("integration_not_allowed", error.to_string()).into_response()
        }
        FlowError::Connect(error @ ConnectError::UnknownConnection(_)) if !wants_html => {
            ApiError::bad("invalid_connection", error.to_string()).into_response()
        }
        FlowError::Connect(error @ ConnectError::UnknownSession) if !wants_html => {
            ApiError::from(error).into_response()
        }
        error => progress::failed(web, &error, None, words),
    }
}
