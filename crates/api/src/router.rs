//! Every route with who may use it, in one table. The router is built from the table, so a route
//! cannot be added without its access.

use axum::{
    Router,
    handler::Handler,
    middleware::{from_fn, from_fn_with_state},
    routing::{MethodFilter, MethodRouter, on},
};
use http::{HeaderName, HeaderValue, Method, header};
use threelo_core::permission::Permission as P;
use tower_http::cors::{Any, CorsLayer};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{
    Access, ApiParts, ApiSettings, auth::authorize, connections, flow, health, integrations, logs,
    parts::Api, providers, request::must_be_json, sessions, socket, soft,
};

/// A route, and who may use it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route {
    /// The method; `GET` stands for `HEAD` too.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Who may use it.
    pub access: Access,
}

/// A route and its handler.
struct Endpoint {
    route: Route,
    handler: MethodRouter<Api>,
}

/// Defines a route.
fn at<H, T>(method: Method, path: &str, access: Access, handler: H) -> Endpoint
where
    H: Handler<T, Api>,
    T: 'static,
{
    let filter = MethodFilter::try_from(method.clone()).expect("the table has usual methods");
    let path = path.to_owned();
    Endpoint {
        route: Route {
            method,
            path,
            access,
        },
        handler: on(filter, handler),
    }
}

/// Returns the table of all routes that [`router`] serves with these settings.
pub fn routes(settings: &ApiSettings) -> Vec<Route> {
    let endpoints = control().into_iter().chain(pages(settings));
    endpoints.map(|endpoint| endpoint.route).collect()
}

/// All routes of the gateway but the forwarding of calls and the web pages' own: the control
/// API, the browser flow, the socket. It answers unknown paths as well, so mount others beside
/// it with `merge` or `nest` before the fallback is asked.
pub fn router(parts: ApiParts) -> Router {
    let api = Api::new(parts);
    let control = serve(control(), &api)
        // Answers hold secrets and change with every call.
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store"),
        ))
        .layer(cors());
    control
        .merge(serve(pages(&api.settings), &api))
        .fallback(soft::unknown_path)
        .with_state(api)
}

/// Serves these endpoints, each to those who may use it.
fn serve(endpoints: Vec<Endpoint>, api: &Api) -> Router<Api> {
    let mut router = Router::new();
    for Endpoint { route, handler } in endpoints {
        let authorized = from_fn_with_state((api.clone(), route.access), authorize);
        let handler = match route.access {
            Access::Everyone => handler,
            _ => handler
                .route_layer(authorized)
                .route_layer(from_fn(must_be_json)),
        };
        router = router.route(&route.path, handler);
    }
    router.method_not_allowed_fallback(soft::wrong_method)
}

/// The control API.
fn control() -> Vec<Endpoint> {
    use Access::{AnyKey, AnyKeyOrSession, Everyone, Key, KeyOrSession, Session};

    const GET: Method = Method::GET;
    const POST: Method = Method::POST;
    const PUT: Method = Method::PUT;
    const PATCH: Method = Method::PATCH;
    const DELETE: Method = Method::DELETE;

    let (integrations, integration) = ("/integrations", "/integrations/{key}");
    let mut table = vec![
        at(
            GET,
            integrations,
            KeyOrSession(P::IntegrationsList),
            integrations::list,
        ),
        at(
            POST,
            integrations,
            Key(P::IntegrationsCreate),
            integrations::create,
        ),
        at(
            GET,
            integration,
            Key(P::IntegrationsRead),
            integrations::get,
        ),
        at(
            POST,
            integration,
            Key(P::IntegrationsCreate),
            integrations::quickstart,
        ),
        at(
            PATCH,
            integration,
            Key(P::IntegrationsUpdate),
            integrations::patch,
        ),
        at(
            DELETE,
            integration,
            Key(P::IntegrationsDelete),
            integrations::delete,
        ),
        at(GET, "/providers", AnyKeyOrSession, providers::list),
        at(GET, "/providers/{name}", AnyKeyOrSession, providers::get),
        at(
            GET,
            "/providers/{name}/templates",
            AnyKey,
            providers::templates,
        ),
        at(GET, "/providers.json", Everyone, providers::catalogue),
        at(
            GET,
            "/images/template-logos/{file}",
            Everyone,
            providers::logo,
        ),
        at(
            POST,
            "/connect/sessions",
            Key(P::ConnectSessionsWrite),
            sessions::create,
        ),
        at(
            POST,
            "/connect/sessions/reconnect",
            Key(P::ConnectSessionsWrite),
            sessions::reconnect,
        ),
        at(GET, "/connect/session", Session, sessions::get),
        at(DELETE, "/connect/session", Session, sessions::delete),
        at(POST, "/connect/telemetry", Everyone, sessions::telemetry),
        at(GET, "/logs/requests", Key(P::LogsRead), logs::requests),
        // Both lists are always empty.
        at(GET, "/environment-variables", AnyKey, soft::nothing),
        at(GET, "/scripts/config", AnyKey, soft::nothing),
        at(GET, "/health", Everyone, health::health),
        at(GET, "/ready", Everyone, health::ready),
    ];
    // The word in the singular is of older clients.
    for (all, metadata, one) in [
        ("/connections", "/connections/metadata", "/connections/{id}"),
        ("/connection", "/connection/metadata", "/connection/{id}"),
    ] {
        table.extend([
            at(GET, all, Key(P::ConnectionsList), connections::list),
            at(POST, all, Key(P::ConnectionsCreate), connections::import),
            at(
                POST,
                metadata,
                Key(P::ConnectionsUpdate),
                connections::replace,
            ),
            at(
                PATCH,
                metadata,
                Key(P::ConnectionsUpdate),
                connections::merge,
            ),
            at(GET, one, Key(P::ConnectionsRead), connections::get),
            at(PATCH, one, Key(P::ConnectionsUpdate), connections::patch),
            at(DELETE, one, Key(P::ConnectionsDelete), connections::delete),
        ]);
    }
    let bare = "/connection/{id}/metadata";
    table.extend([
        at(
            POST,
            bare,
            Key(P::ConnectionsUpdate),
            connections::replace_bare,
        ),
        at(
            PATCH,
            bare,
            Key(P::ConnectionsUpdate),
            connections::merge_bare,
        ),
    ]);
    for path in ["/auth/{*rest}", "/api-auth/{*rest}", "/oauth2/auth/{key}"] {
        let methods = [GET, POST, PUT, PATCH, DELETE];
        table.extend(methods.map(|method| at(method, path, Everyone, soft::other_sign_in)));
    }
    table
}

/// For people in front of a browser, and for the socket of the page that sent them.
fn pages(settings: &ApiSettings) -> Vec<Endpoint> {
    use Access::Everyone;

    let begin = "/oauth/connect/{integration}";
    let (callback, pending) = ("/oauth/callback", "/oauth/pending/{token}");
    let mut table = vec![
        at(Method::GET, "/", Everyone, socket::root),
        at(Method::GET, begin, Everyone, flow::begin),
        at(Method::GET, callback, Everyone, flow::callback),
        at(Method::GET, pending, Everyone, flow::pending),
        at(Method::POST, pending, Everyone, flow::choose),
    ];
    let untouched = |path| at(Method::HEAD, path, Everyone, flow::untouched);
    table.extend([begin, callback, pending].map(untouched));
    match settings.websockets_path.trim_end_matches('/') {
        "" => {}
        path => table.extend([
            at(Method::GET, path, Everyone, socket::root),
            at(Method::GET, &format!("{path}/"), Everyone, socket::root),
        ]),
    }
    table
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
