//! The routes of the simulated cloud, and the middleware that records requests and applies faults.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Request, State as Shared};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use http::header::{CONTENT_TYPE, DATE};
use http::{HeaderName, HeaderValue, StatusCode};
use http_body_util::{BodyExt, Limited};
use sha2::{Digest, Sha256};

use crate::auth::token::ExchangeNumber;
use crate::auth::{authorize, consent, login, pages, revoke, token};
use crate::cloud::{discovery, files, gateway, me, media, resources, tenant};
use crate::control::http as control;
use crate::faults::{Endpoint, Fault, FaultContext, Withheld, apply};
use crate::record::Recorded;
use crate::state::State;

/// The maximum size of a request body: the 5 MB of a Confluence page, and some reserve.
const MAX_BODY: usize = 8 * 1024 * 1024;

/// The maximum size of a request that uploads attachments: their own limit, and what encloses them.
const MAX_UPLOAD_BODY: usize = files::MAX_UPLOAD + 1024 * 1024;

/// Returns the router of the cloud and its control API.
pub(crate) fn router(state: Arc<State>) -> Router {
    let cloud = Router::new()
        .route("/authorize", get(authorize::authorize))
        .route("/login", get(login::form).post(login::log_in))
        .route("/logout", post(login::log_out))
        .route("/consent", post(consent::decide))
        .route("/error", get(pages::error_page))
        .route("/oauth/token", post(token::token))
        .route("/oauth/revoke", post(revoke::revoke))
        .route("/oauth/token/accessible-resources", get(resources::list))
        .route("/me", get(me::me))
        .route("/_edge/tenant_info", get(tenant::by_host))
        .route("/_edge/{site}/tenant_info", get(tenant::by_name))
        .route("/ex/{*path}", any(gateway::call))
        .route("/file/{id}/binary", get(media::binary))
        .route(
            "/.well-known/openid-configuration",
            get(discovery::configuration),
        )
        .fallback(|| async { StatusCode::NOT_FOUND })
        // `handle` has limited the body.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(state.clone(), handle))
        .with_state(state.clone());
    Router::new()
        .nest("/_sandbox", control::router(state))
        .fallback_service(cloud)
}

/// Reads the body, records the request and applies the faults. Continues when the client disconnects.
async fn handle(Shared(state): Shared<Arc<State>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path();
    let uploads = path.ends_with("/attachments") || path.contains("/child/attachment");
    let most = if uploads { MAX_UPLOAD_BODY } else { MAX_BODY };
    let body = match Limited::new(body, most).collect().await {
        Ok(body) => body.to_bytes(),
        Err(e) if e.is::<http_body_util::LengthLimitError>() => {
            return StatusCode::PAYLOAD_TOO_LARGE.into_response();
        }
        Err(_) => return StatusCode::BAD_REQUEST.into_response(),
    };
    let tracker = state.work.clone();
    let work = tracker.spawn(async move { process(&state, parts, body, next).await });
    work.await
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

async fn process(
    state: &Arc<State>,
    parts: http::request::Parts,
    body: Bytes,
    next: Next,
) -> Response {
    let endpoint = Endpoint::of(parts.uri.path());
    let (number, faults) = record_request(state, endpoint, &parts, &body);

    let mut response = None;
    for fault in &faults {
        response = apply::before(&fault.effect, &state.gates, state.clock.now()).await;
        if response.is_some() {
            break;
        }
    }
    let mut response = match response {
        Some(mut response) => {
            if endpoint == Endpoint::Token {
                let now = state.clock.now();
                let mut world = state.world();
                let number = token::record_unprocessed(&mut world, &parts.headers, &body, now);
                response.extensions_mut().insert(ExchangeNumber(number));
            }
            response
        }
        None => {
            let mut request = Request::from_parts(parts, Body::from(body));
            request.extensions_mut().insert(Withheld::of(&faults));
            next.run(request).await
        }
    };
    let exchange = response.extensions().get::<ExchangeNumber>().copied();
    response = with_date(isolated(response, state), state);
    for fault in &faults {
        response = apply::after(&fault.effect, response, &state.gates, state.clock.now()).await;
    }
    // A fault may have replaced the response, so the date is added again.
    response = with_date(response, state);
    record_response(state, number, exchange, &faults, &response);
    response
}

fn record_request(
    state: &State,
    endpoint: Endpoint,
    parts: &http::request::Parts,
    body: &Bytes,
) -> (u64, Vec<Fault>) {
    let now = state.clock.now();
    let mut world = state.world();
    let number = world.requests.push(|id| Recorded {
        id,
        at: now,
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts
            .headers
            .iter()
            .map(|(n, v)| {
                (
                    n.to_string(),
                    String::from_utf8_lossy(v.as_bytes()).into_owned(),
                )
            })
            .collect(),
        body_bytes: body.len(),
        body_sha256: hex::encode(Sha256::digest(body)),
        status: None,
    });
    let client_id = match endpoint {
        Endpoint::Token | Endpoint::Revoke => token::client_id(&parts.headers, body),
        Endpoint::Pages => token::client_in_query(&parts.uri),
        _ => gateway::client_of_bearer(&world, &parts.headers),
    };
    let faults = world.faults.take(&FaultContext {
        endpoint,
        method: parts.method.as_str(),
        path: parts.uri.path(),
        client_id: client_id.as_deref(),
    });
    (number, faults)
}

fn record_response(
    state: &State,
    number: u64,
    exchange: Option<ExchangeNumber>,
    faults: &[Fault],
    response: &Response,
) {
    let cut = response
        .extensions()
        .get::<apply::CloseConnection>()
        .is_some();
    let status = (!cut).then(|| response.status().as_u16());
    let mut world = state.world();
    world.requests.change(number, |r| r.status = status);
    if let Some(ExchangeNumber(exchange)) = exchange {
        world.exchanges.change(exchange, |e| {
            e.status = status;
            e.faults = faults.iter().map(|f| f.id).collect();
        });
    }
}

/// Sets `Date` to the cloud's time unless a fault has set another.
/// Takes a popup its opener, if the switch says so.
fn isolated(mut response: Response, state: &State) -> Response {
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page && state.world().switches.isolated_pages {
        let policy = HeaderName::from_static("cross-origin-opener-policy");
        let value = HeaderValue::from_static("same-origin");
        response.headers_mut().insert(policy, value);
    }
    response
}

fn with_date(mut response: Response, state: &State) -> Response {
    if response.headers().contains_key(DATE) {
        return response;
    }
    let date = apply::http_date(state.clock.now());
    if let Ok(date) = HeaderValue::try_from(date) {
        response.headers_mut().insert(DATE, date);
    }
    response
}
