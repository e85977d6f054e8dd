//! Who may call: a backend with an API key, or a browser with a connect session token.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, StatusCode, header};
use threelo_core::{
    api_key,
    secret::{ApiKey, SessionToken},
    session::ConnectSession,
};

use crate::{ApiError, parts::Api};

/// How the token of a connect session begins.
const SESSION_PREFIX: &str = "nango_connect_session_";

/// Who calls.
#[derive(Debug, Clone)]
pub(crate) enum Caller {
    /// A backend.
    Backend,
    /// A browser in this connect session.
    Browser(Box<ConnectSession>, SessionToken),
}

/// Lets backends pass.
pub(crate) async fn key_only(
    State(api): State<Api>,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let shown = shown(request.headers())?;
    if api.keys.check(&shown).is_some() {
        let environment = api.settings.key_environment.clone();
        request.extensions_mut().insert(environment);
        return Ok(next.run(request).await);
    }
    Err(if shown.expose().starts_with(SESSION_PREFIX) {
        let message = "a connect session token does not open this path: use an API key";
        unauthorized("invalid_secret_key_format", message)
    } else {
        unknown_key()
    })
}

/// Lets backends and browsers pass, and notes which of them calls.
pub(crate) async fn key_or_session(
    State(api): State<Api>,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let shown = shown(request.headers())?;
    let caller = if api.keys.check(&shown).is_some() {
        let environment = api.settings.key_environment.clone();
        request.extensions_mut().insert(environment);
        Caller::Backend
    } else if shown.expose().starts_with(SESSION_PREFIX) {
        browser(&api, shown.expose(), &mut request).await?
    } else {
        return Err(unknown_key());
    };
    request.extensions_mut().insert(caller);
    Ok(next.run(request).await)
}

/// Lets browsers pass.
pub(crate) async fn session_only(
    State(api): State<Api>,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let shown = shown(request.headers())?;
    let caller = browser(&api, shown.expose(), &mut request).await?;
    request.extensions_mut().insert(caller);
    Ok(next.run(request).await)
}

/// Reads a connect session token; whether there is such a session is not asked.
pub(crate) fn session_token(text: &str) -> Result<SessionToken, ApiError> {
    let is_hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let random = text.strip_prefix(SESSION_PREFIX);
    if random.is_some_and(|random| random.len() == 64 && random.chars().all(is_hex)) {
        return Ok(SessionToken::new(text));
    }
    let message = "that is not a connect session token: make one with POST /connect/sessions";
    Err(unauthorized(
        "invalid_connect_session_token_format",
        message,
    ))
}

async fn browser(api: &Api, shown: &str, request: &mut Request) -> Result<Caller, ApiError> {
    let token = session_token(shown)?;
    let session = api.connect.session(&token).await?;
    request.extensions_mut().insert(session.environment.clone());
    Ok(Caller::Browser(Box::new(session), token))
}

fn shown(headers: &HeaderMap) -> Result<ApiKey, ApiError> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let Some(first) = all.next() else {
        let message = "send the header Authorization: Bearer YOUR-KEY";
        return Err(unauthorized("missing_auth_header", message));
    };
    let alone = all.next().is_none();
    let text = first.to_str().ok().filter(|_| alone);
    text.and_then(api_key::from_authorization).ok_or_else(|| {
        let message = "the Authorization header must be sent once, as Bearer YOUR-KEY";
        unauthorized("malformed_auth_header", message)
    })
}

fn unknown_key() -> ApiError {
    let message = "no such API key: list them with `threelo keys list`, or make one";
    unauthorized("unknown_account", message)
}

fn unauthorized(code: &'static str, message: &str) -> ApiError {
    ApiError::new(StatusCode::UNAUTHORIZED, code, message)
}
