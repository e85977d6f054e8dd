//! Every route with who may use it, in one table. The router is built from the table, so a route
//! cannot be added without its access.

use axum::Router;
use http::{HeaderName, HeaderValue, Method, header};
use threelo_core::permission::Permission as P;
use threelo_http::{Access, Endpoint, Route, serve};
use tower_http::cors::{Any, CorsLayer};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{
    Dependencies, compat, connections, health, integrations, logs, providers, sessions, state::Api,
};

/// Returns the table of all routes that [`router`] serves.
pub fn routes() -> Vec<Route> {
    table().into_iter().map(Route::from).collect()
}

/// Returns the router of the control API. It also answers unknown paths, so merge other routers into it
/// before it is served.
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

fn table() -> Vec<Endpoint<Api>> {
    use Access::{AnyKey, AnyKeyOrSession, Everyone, Key, KeyOrSession, Session};

    const GET: Method = Method::GET;
    const POST: Method = Method::POST;
    const PUT: Method = Method::PUT;
    const PATCH: Method = Method::PATCH;
    const DELETE: Method = Method::DELETE;

    let (integrations, integration) = ("/integrations", "/integrations/{key}");
    let mut table = vec![
        Endpoint::new(
            GET,
            integrations,
            KeyOrSession(P::IntegrationsList),
            integrations::list,
        ),
        Endpoint::new(
            POST,
            integrations,
            Key(P::IntegrationsCreate),
            integrations::create,
        ),
        Endpoint::new(
            GET,
            integration,
            Key(P::IntegrationsRead),
            integrations::get,
        ),
        Endpoint::new(
            POST,
            integration,
            Key(P::IntegrationsCreate),
            integrations::quickstart,
        ),
        Endpoint::new(
            PATCH,
            integration,
            Key(P::IntegrationsUpdate),
            integrations::patch,
        ),
        Endpoint::new(
            DELETE,
            integration,
            Key(P::IntegrationsDelete),
            integrations::delete,
        ),
        Endpoint::new(GET, "/providers", AnyKeyOrSession, providers::list),
        Endpoint::new(GET, "/providers/{name}", AnyKeyOrSession, providers::get),
        Endpoint::new(
            GET,
            "/providers/{name}/templates",
            AnyKey,
            providers::templates,
        ),
        Endpoint::new(GET, "/providers.json", Everyone, providers::catalogue),
        Endpoint::new(
            GET,
            "/images/template-logos/{file}",
            Everyone,
            providers::logo,
        ),
        Endpoint::new(
            POST,
            "/connect/sessions",
            Key(P::ConnectSessionsWrite),
            sessions::create,
        ),
        Endpoint::new(
            POST,
            "/connect/sessions/reconnect",
            Key(P::ConnectSessionsWrite),
            sessions::reconnect,
        ),
        Endpoint::new(GET, "/connect/session", Session, sessions::get),
        Endpoint::new(DELETE, "/connect/session", Session, sessions::delete),
        Endpoint::new(POST, "/connect/telemetry", Everyone, sessions::telemetry),
        Endpoint::new(GET, "/logs/requests", Key(P::LogsRead), logs::requests),
        // Both lists are always empty.
        Endpoint::new(GET, "/environment-variables", AnyKey, compat::nothing),
        Endpoint::new(GET, "/scripts/config", AnyKey, compat::nothing),
        Endpoint::new(GET, "/health", Everyone, health::health),
        Endpoint::new(GET, "/ready", Everyone, health::ready),
    ];
    // Older clients use the singular.
    for (all, metadata, one) in [
        ("/connections", "/connections/metadata", "/connections/{id}"),
        ("/connection", "/connection/metadata", "/connection/{id}"),
    ] {
        table.extend([
            Endpoint::new(GET, all, Key(P::ConnectionsList), connections::list),
            Endpoint::new(POST, all, Key(P::ConnectionsCreate), connections::import),
            Endpoint::new(
                POST,
                metadata,
                Key(P::ConnectionsUpdate),
                connections::replace,
            ),
            Endpoint::new(
                PATCH,
                metadata,
                Key(P::ConnectionsUpdate),
                connections::merge,
            ),
            Endpoint::new(GET, one, Key(P::ConnectionsRead), connections::get),
            Endpoint::new(PATCH, one, Key(P::ConnectionsUpdate), connections::patch),
            Endpoint::new(DELETE, one, Key(P::ConnectionsDelete), connections::delete),
        ]);
    }
    let bare = "/connection/{id}/metadata";
    table.extend([
        Endpoint::new(
            POST,
            bare,
            Key(P::ConnectionsUpdate),
            connections::replace_bare,
        ),
        Endpoint::new(
            PATCH,
            bare,
            Key(P::ConnectionsUpdate),
            connections::merge_bare,
        ),
    ]);
    for path in ["/auth/{*rest}", "/api-auth/{*rest}", "/oauth2/auth/{key}"] {
        let methods = [GET, POST, PUT, PATCH, DELETE];
        table.extend(
            methods.map(|method| Endpoint::new(method, path, Everyone, compat::other_sign_in)),
        );
    }
    table
}

/// Connect pages of other origins may call; their token determines what they may see.
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
