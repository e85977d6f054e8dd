//! The table of the routes of the connect flow with their access. The dashboard has its own. The router is built from the table, so a route cannot
//! be added without its access.

use std::sync::Arc;

use axum::Router;
use http::Method;
use threelo_connect::Connect;
use threelo_core::authenticator::Authenticator;
use threelo_http::{Access, Endpoint, Route, serve};

use crate::{
    Pages, Settings, WsHub, assets, brand, connect_page, flow, headers,
    links::{Links, path},
    socket,
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
    let shared = Shared {
        connect,
        authenticator,
        hub,
        links: Links::new(&settings),
        pages: Pages::new(&settings),
        settings,
    };
    router.with_state(Arc::new(shared))
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
