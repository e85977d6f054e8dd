//! The table of the routes of the connect flow with their access. The dashboard has its own. The router is built from the table, so a route cannot
//! be added without its access.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use http::{HeaderMap, Method, StatusCode, header};
use threelo_connect::Connect;
use threelo_core::authenticator::Authenticator;
use threelo_http::{Access, Endpoint, Route, serve};

use crate::{
    Pages, Settings, WsHub, assets,
    brand::{self, Look},
    browser, connect_page, flow, headers,
    links::{Links, path},
    pages::ErrorPage,
    socket,
    words::Words,
};

/// The state of the handlers.
pub(crate) type Web = Arc<Shared>;

pub(crate) struct Shared {
    pub(crate) connect: Connect,
    pub(crate) authenticator: Authenticator,
    pub(crate) hub: WsHub,
    pub(crate) links: Links,
    pub(crate) pages: Pages,
    pub(crate) settings: Settings,
}

/// Returns the table of all routes that [`router`] serves with these settings.
pub fn routes(settings: &Settings) -> Vec<Route> {
    table(settings).iter().map(Route::from).collect()
}

/// Returns what the browser of an end user sees: the connect page, the connect flow, the WebSocket of the page
/// that waits for it, and the page at the root.
///
/// The hub has to be the announcer of the connection service.
pub fn router(
    connect: Connect,
    authenticator: Authenticator,
    hub: WsHub,
    settings: Settings,
) -> Router {
    let router = serve(table(&settings), &authenticator);
    let shared = Arc::new(Shared {
        connect,
        authenticator,
        hub,
        links: Links::new(&settings),
        pages: Pages::new(&settings),
        settings,
    });
    let for_people = from_fn_with_state(shared.clone(), page_for_people);
    router.route_layer(for_people).with_state(shared)
}

/// Shows a person a page in place of the JSON error for a request that cannot be read.
async fn page_for_people(State(web): State<Web>, request: Request, next: Next) -> Response {
    let request_headers = request.headers().clone();
    let wants_html = browser::wants_html(&request_headers);
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE);
    let is_json = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if !(wants_html && is_json && response.status().is_client_error()) {
        return response;
    }
    let words = Words::of(&request_headers);
    let failures = &words.failures;
    let message = match response.status() {
        // The form of another page.
        StatusCode::FORBIDDEN => &failures.unknown_state,
        StatusCode::METHOD_NOT_ALLOWED => &failures.unknown_path,
        _ => &failures.link_damaged,
    };
    let (status, html) = web.error(response.status(), words, message);
    headers::page(status, html)
}

/// Returns the page for a path that is not served, if a person opened it: what is left of a link may lead anywhere.
/// Programs get an error in JSON from the caller of this function.
pub fn unknown_path(settings: &Settings, request_headers: &HeaderMap) -> Option<Response> {
    if !browser::wants_html(request_headers) {
        return None;
    }
    let words = Words::of(request_headers);
    let look = Look {
        words,
        ..Links::new(settings).into()
    };
    let html = ErrorPage::new(words, &words.failures.unknown_path).document(&look);
    Some(headers::page(StatusCode::NOT_FOUND, html))
}

/// Browsers send no `Authorization` header when they open a page: each handler checks the token in the
/// query or the cookie itself.
fn table(settings: &Settings) -> Vec<Endpoint<Web>> {
    use Access::Everyone;

    const GET: Method = Method::GET;

    let mut table = vec![
        Endpoint::new(GET, path::HOME, Everyone, socket::root),
        Endpoint::new(GET, path::CONNECT, Everyone, connect_page::show),
        Endpoint::new(GET, path::CONNECT_SLASH, Everyone, connect_page::show),
        Endpoint::new(GET, path::START, Everyone, connect_page::start),
        Endpoint::new(GET, path::STYLE, Everyone, brand::style),
        Endpoint::new(GET, path::LOGO, Everyone, brand::logo),
        Endpoint::new(GET, path::ASSET, Everyone, assets::asset),
        Endpoint::new(GET, path::BEGIN, Everyone, flow::begin),
        Endpoint::new(GET, path::VERIFIED, Everyone, flow::verified),
        Endpoint::new(GET, path::CALLBACK, Everyone, flow::callback),
        Endpoint::new(GET, path::PENDING, Everyone, flow::pending),
        Endpoint::new(Method::POST, path::PENDING, Everyone, flow::choose),
    ];
    // A `HEAD` request must not use up a state.
    let head = |path| Endpoint::new(Method::HEAD, path, Everyone, async || headers::no_answer());
    let heads = [path::BEGIN, path::VERIFIED, path::CALLBACK, path::PENDING];
    table.extend(heads.map(head));
    match settings.websockets_path.trim_end_matches('/') {
        "" => {}
        path => table.extend([
            Endpoint::new(GET, path, Everyone, socket::root),
            Endpoint::new(GET, &format!("{path}/"), Everyone, socket::root),
        ]),
    }
    table
}
