//! Every route, in one table a kind of caller.

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
    routing::{any, delete, get, patch, post},
};
use http::{HeaderName, HeaderValue, Method, header};
use tower_http::cors::{Any, CorsLayer};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{
    ApiParts, auth, connections, flow, health, integrations, logs, parts::Api, providers,
    request::must_be_json, sessions, socket, soft,
};

/// All routes of the gateway but the forwarding of calls and the web pages' own: the control
/// API, the browser flow, the socket. It answers unknown paths as well, so mount others beside
/// it with `merge` or `nest` before the fallback is asked.
pub fn router(parts: ApiParts) -> Router {
    let api = Api::new(parts);
    let control = backend(&api)
        .merge(shared(&api))
        .merge(browser(&api))
        .layer(from_fn(must_be_json))
        .merge(open())
        .method_not_allowed_fallback(soft::wrong_method)
        // Answers hold secrets and change with every call.
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(cors());
    let pages = pages(&api).method_not_allowed_fallback(soft::wrong_method);
    control
        .merge(pages)
        .fallback(soft::unknown_path)
        .with_state(api)
}

/// For backends, with an API key.
fn backend(api: &Api) -> Router<Api> {
    let mut routes = Router::new()
        .route("/integrations", post(integrations::create))
        .route("/integrations/{key}", get(integrations::get))
        .route("/integrations/{key}", post(integrations::quickstart))
        .route("/integrations/{key}", patch(integrations::patch))
        .route("/integrations/{key}", delete(integrations::delete))
        .route("/providers/{name}/templates", get(providers::templates))
        .route("/connect/sessions", post(sessions::create))
        .route("/connect/sessions/reconnect", post(sessions::reconnect))
        .route("/logs/requests", get(logs::requests))
        .route("/environment-variables", get(soft::nothing))
        .route("/scripts/config", get(soft::nothing))
        .route("/connection/{id}/metadata", post(connections::replace_bare))
        .route("/connection/{id}/metadata", patch(connections::merge_bare));
    // The word in the singular is of older clients.
    for (all, metadata, one) in [
        ("/connections", "/connections/metadata", "/connections/{id}"),
        ("/connection", "/connection/metadata", "/connection/{id}"),
    ] {
        routes = routes
            .route(all, get(connections::list).post(connections::import))
            .route(
                metadata,
                post(connections::replace).patch(connections::merge),
            )
            .route(one, get(connections::get))
            .route(one, patch(connections::patch))
            .route(one, delete(connections::delete));
    }
    routes.route_layer(from_fn_with_state(api.clone(), auth::key_only))
}

/// For backends, and for browsers in a connect session.
fn shared(api: &Api) -> Router<Api> {
    Router::new()
        .route("/integrations", get(integrations::list))
        .route("/providers", get(providers::list))
        .route("/providers/{name}", get(providers::get))
        .route_layer(from_fn_with_state(api.clone(), auth::key_or_session))
}

/// For browsers in a connect session.
fn browser(api: &Api) -> Router<Api> {
    Router::new()
        .route(
            "/connect/session",
            get(sessions::get).delete(sessions::delete),
        )
        .route_layer(from_fn_with_state(api.clone(), auth::session_only))
}

/// For everybody.
fn open() -> Router<Api> {
    Router::new()
        .route("/health", get(health::health))
        .route("/ready", get(health::ready))
        .route("/providers.json", get(providers::catalogue))
        .route("/images/template-logos/{file}", get(providers::logo))
        .route("/connect/telemetry", post(sessions::telemetry))
        .route("/auth/{*rest}", any(soft::other_sign_in))
        .route("/api-auth/{*rest}", any(soft::other_sign_in))
        .route("/oauth2/auth/{key}", any(soft::other_sign_in))
}

/// For people in front of a browser, and for the socket of the page that sent them.
fn pages(api: &Api) -> Router<Api> {
    let routes = Router::new()
        .route("/", get(socket::root))
        .route(
            "/oauth/connect/{integration}",
            get(flow::begin).head(flow::untouched),
        )
        .route("/oauth/callback", get(flow::callback).head(flow::untouched))
        .route(
            "/oauth/pending/{token}",
            get(flow::pending).head(flow::untouched).post(flow::choose),
        );
    match api.settings.websockets_path.trim_end_matches('/') {
        "" => routes,
        path => routes
            .route(path, get(socket::root))
            .route(&format!("{path}/"), get(socket::root)),
    }
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
