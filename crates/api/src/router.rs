//! The router, which serves the table of routes.

use axum::Router;
use http::{HeaderName, HeaderValue, Method, header};
use threelo_http::{Route, serve};
use tower_http::cors::{Any, CorsLayer};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{Dependencies, compat, routes::table, state::Api};

/// Returns the table of all routes that [`router`] serves.
pub fn routes() -> Vec<Route> {
    table().iter().map(Route::from).collect()
}

/// Returns the router of the control API. It also answers unknown paths, with [`unknown_path`](crate::unknown_path), so
/// merge other routers into it before it is served.
pub fn router(dependencies: Dependencies) -> Router {
    let api = Api::new(dependencies);
    serve(table(), &api.authenticator)
        // Answers hold secrets and change with every call.
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(cors())
        .fallback(compat::unknown_path)
        .with_state(api)
}

/// Connect pages of other origins may call; what they may see, their token says.
fn cors() -> CorsLayer {
    let allowed = [
        "authorization",
        "content-type",
        "accept",
        "origin",
        "x-requested-with",
        "nango-activity-log-id",
        "nango-is-dry-run",
        "nango-is-sync",
        "provider-config-key",
        "connection-id",
        "sentry-trace",
        "baggage",
    ];
    let exposed = [
        "authorization",
        "etag",
        "content-type",
        "content-length",
        "x-nango-signature",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
    ];
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([
            Method::GET,
            Method::POST,
            Method::PATCH,
            Method::PUT,
            Method::DELETE,
        ])
        .allow_headers(allowed.map(HeaderName::from_static))
        .expose_headers(exposed.map(HeaderName::from_static))
        .max_age(std::time::Duration::from_secs(600))
}
