//! Authorises each request for its route, before the route's handler.

use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use http::StatusCode;
use threelo_core::{
    authenticator::{AuthError, Authenticator},
    caller::Forbidden,
    permission::Permission,
};
use tracing::Instrument;

use crate::ApiError;

/// The credential that a route requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Access {
    /// None, or one that the handler itself reads from the query or a cookie.
    Everyone,
    /// Any API key.
    AnyKey,
    /// An API key with this permission.
    Key(Permission),
    /// Any API key, or the browser of a connect session.
    AnyKeyOrSession,
    /// An API key with this permission, or the browser of a connect session.
    KeyOrSession(Permission),
    /// The browser of a connect session.
    Session,
}

/// Lets a request pass to its handler if its caller may use the route, and gives the handler the
/// [`Caller`](threelo_core::caller::Caller) and its environment as extensions.
pub(crate) async fn authorize(
    State((authenticator, access)): State<(Authenticator, Access)>,
    mut request: Request,
    next: Next,
) -> Result<Response, ApiError> {
    let headers = request.headers();
    let caller = match access {
        Access::Everyone => return Ok(next.run(request).await),
        Access::AnyKey | Access::Key(_) => authenticator.backend(headers)?,
        Access::AnyKeyOrSession | Access::KeyOrSession(_) => {
            authenticator.backend_or_browser(headers).await?
        }
        Access::Session => authenticator.browser(headers).await?,
    };
    if let Access::Key(needed) | Access::KeyOrSession(needed) = access
        && caller.session().is_none()
    {
        caller.require(needed)?;
    }
    let span = tracing::debug_span!(
        "api",
        method = %request.method(),
        route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str),
        environment = %caller.environment,
        caller = caller.key_id(),
    );
    request.extensions_mut().insert(caller.environment.clone());
    request.extensions_mut().insert(caller);
    Ok(next.run(request).instrument(span).await)
}

impl From<AuthError> for ApiError {
    fn from(error: AuthError) -> Self {
        match error {
            AuthError::Store(error) => error.into(),
            error => Self::new(StatusCode::UNAUTHORIZED, error.code(), error.to_string()),
        }
    }
}

impl From<Forbidden> for ApiError {
    fn from(error: Forbidden) -> Self {
        let payload = serde_json::json!({ "permission": error.needed.as_str() });
        Self::new(StatusCode::FORBIDDEN, Forbidden::CODE, error.to_string()).with_payload(payload)
    }
}
