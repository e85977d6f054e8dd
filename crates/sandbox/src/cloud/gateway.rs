//! `/ex/{product}/{cloudid}/…`: checks token, site, operation and scopes, then calls the product.

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::{OriginalUri, State as Shared};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HOST, USER_AGENT};
use http::{HeaderMap, Method, StatusCode, Uri};
use jiff::{SignedDuration, tz::TimeZone};
use serde_json::json;

use super::answer::{Call, time_zone, with_status};
use super::bearer::{self, Caller};
use super::files::{self, MediaLinks};
use super::limits::Charged;
use super::{errors, headers};
use crate::catalogue::{self, Lookup};
use crate::config::{Product, Site};
use crate::faults::Withheld;
use crate::operation::Operation;
use crate::state::{State, World};
use crate::switches::{ExpiredToken, LinkForm, NotInstalled, SchemaMode};
use crate::{confluence, jira, schema};

/// Handles a call of a product API.
pub(crate) async fn call(
    Shared(state): Shared<Arc<State>>,
    Extension(withheld): Extension<Withheld>,
    OriginalUri(uri): OriginalUri,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let now = state.clock.now();
    let uploads = files::uploads(&headers, &body).await.unwrap_or_default();
    let mut world = state.world();
    let Some(target) = Target::parse(&uri) else {
        return headers::stamp(
            errors::gateway(StatusCode::NOT_FOUND, "Not Found"),
            None,
            false,
        );
    };
    // Every GET answers HEAD too; the server leaves the body out.
    let method = match method {
        Method::HEAD => Method::GET,
        method => method,
    };
    if let Some(site) = asks_for_server_info(&world, &target, &method) {
        return headers::stamp(jira::server_info(site, now), None, true);
    }
    let Some(caller) = Caller::of(&world, &headers, now) else {
        let response = without_caller(&world, &target, &method, &headers);
        return headers::stamp(response, None, false);
    };
    let schema_mode = world.switches.schema_mode;
    let checked = check(&world, &target, &caller, &withheld, &method, &headers);
    #[expect(
        clippy::result_large_err,
        reason = "the error is the response and is sent immediately"
    )]
    let response = checked.and_then(|(operation, params)| {
        let Some(cloud) = world.sites.get(target.cloud_id).map(|c| c.site.clone()) else {
            return Err(errors::not_installed());
        };
        let origin = origin(&headers);
        let World {
            users,
            sites,
            limits,
            switches,
            ..
        } = &mut *world;
        let charged_params = params.clone();
        let charged = Charged {
            client_id: &caller.client_id,
            cloud_id: &cloud.id,
            product: target.product,
            operation,
            params: &charged_params,
        };
        limits.admit(&switches.limits, &charged, now)?;
        let call = Call {
            operation,
            plain_text: target.path.starts_with("/rest/api/2/"),
            path: target.path,
            params,
            query: serde_urlencoded::from_str(uri.query().unwrap_or_default()).unwrap_or_default(),
            headers: &headers,
            body,
            uploads,
            links: match switches.links {
                LinkForm::Api => format!("{origin}/ex/{}/{}", target.product.as_str(), cloud.id),
                LinkForm::Site => cloud.url(),
            },
            media: MediaLinks {
                origin: media_origin(&origin, state.media_port.get().copied()),
                secret: state.media_secret.clone(),
            },
            account_id: caller.account_id.clone(),
            client_id: &caller.client_id,
            now,
            zone: users
                .get(&caller.account_id)
                .map_or(TimeZone::UTC, |user| time_zone(&user.time_zone)),
            indexed: now
                .saturating_sub(SignedDuration::from_secs(switches.index_delay_seconds))
                .unwrap_or(now),
            site: &cloud,
            users,
        };
        let mut simulated = || {
            sites.get_mut(&cloud.id).and_then(|c| match target.product {
                Product::Jira => jira::handle(&mut c.jira, &call),
                Product::Confluence => confluence::handle(&mut c.confluence, &call),
            })
        };
        let handled = match schema_mode {
            SchemaMode::Off => simulated(),
            SchemaMode::Unsimulated { seed } => {
                simulated().or_else(|| schema::handle(&call, &headers, seed))
            }
            SchemaMode::All { seed } => schema::handle(&call, &headers, seed),
        };
        let mut response = handled.unwrap_or_else(|| not_simulated(operation));
        limits.charge(&switches.limits, &charged, &mut response, now);
        Ok(response)
    });
    let response = response.unwrap_or_else(|refused| refused);
    let xsrf = target.product == Product::Jira;
    headers::stamp(response, Some(&caller.account_id), xsrf)
}

/// The client id of the request's token, also of an invalid one.
pub(crate) fn client_of_bearer(world: &World, headers: &HeaderMap) -> Option<String> {
    let token = bearer::token(world, headers)?;
    let grant = world.grants.grants.get(&token.grant)?;
    Some(grant.client_id.clone())
}

/// Returns the response to a request without a valid token.
fn without_caller(
    world: &World,
    target: &Target<'_>,
    method: &Method,
    headers: &HeaderMap,
) -> Response {
    let is_known = bearer::token(world, headers).is_some();
    match world.switches.expired_token {
        ExpiredToken::NotFoundOrForbidden if is_known => {
            match target.path.starts_with("/wiki/api/v2/") {
                true => errors::gateway(StatusCode::NOT_FOUND, "Not Found"),
                false => errors::not_installed(),
            }
        }
        ExpiredToken::ForbiddenWrites if is_known && *method != Method::GET => {
            errors::not_installed()
        }
        _ => errors::unauthorized(),
    }
}

/// A path below `/ex`, as it was sent.
#[derive(Debug)]
struct Target<'a> {
    product: Product,
    cloud_id: &'a str,
    /// Below the cloud id, with a leading slash. Confluence's always begins with `/wiki`.
    path: &'a str,
    wiki_left_out: bool,
}

impl<'a> Target<'a> {
    fn parse(uri: &'a Uri) -> Option<Self> {
        let rest = uri.path().strip_prefix("/ex/")?;
        let (product, rest) = rest.split_once('/')?;
        let product = match product {
            "jira" => Product::Jira,
            "confluence" => Product::Confluence,
            _ => return None,
        };
        let end = rest.find('/')?;
        let (cloud_id, path) = rest.split_at(end);
        let wiki_left_out = product == Product::Confluence
            && (path.starts_with("/rest/api/") || path.starts_with("/api/v2/"));
        Some(Self {
            product,
            cloud_id,
            path,
            wiki_left_out,
        })
    }

    /// The path as the operation facts have it.
    fn fact_path(&self) -> String {
        if self.wiki_left_out {
            format!("/wiki{}", self.path)
        } else if let Some(rest) = self.path.strip_prefix("/rest/api/2/") {
            format!("/rest/api/3/{rest}")
        } else {
            self.path.to_owned()
        }
    }
}

type Matched = (&'static Operation, Vec<(&'static str, String)>);

#[expect(
    clippy::result_large_err,
    reason = "the error is the response and is sent immediately"
)]
fn check(
    world: &World,
    target: &Target<'_>,
    caller: &Caller,
    withheld: &Withheld,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Matched, Response> {
    if let Some(most) = world.switches.max_scopes_in_token
        && caller.scopes.len() > most
    {
        return Err(header_too_large());
    }
    let not_installed = || match world.switches.not_installed {
        NotInstalled::Gateway => errors::not_installed(),
        NotInstalled::Jira => errors::not_installed_jira(),
    };
    let Some(cloud) = world.sites.get(target.cloud_id) else {
        return Err(match world.switches.unknown_cloud_id_status {
            403 => not_installed(),
            _ => errors::gateway(StatusCode::NOT_FOUND, "No tenant found"),
        });
    };
    if !caller.covers(world, &cloud.site, target.product, withheld) {
        return Err(not_installed());
    }
    if target.product == Product::Jira && is_forged_by_a_browser(method, headers) {
        return Err(errors::xsrf());
    }
    let path = target.fact_path();
    let (operation, params) = match catalogue::find(method.as_str(), &path) {
        Lookup::Operation(operation, params) if belongs(operation, target.product) => {
            (operation, params)
        }
        Lookup::OtherMethod | Lookup::UnknownPath if is_removed(&path) => {
            let text = "This deprecated endpoint has been removed.";
            return Err(errors::confluence_v1(StatusCode::GONE, text));
        }
        Lookup::OtherMethod => {
            let text = "The method is not allowed for this resource";
            return Err(errors::of_path(&path, StatusCode::METHOD_NOT_ALLOWED, text));
        }
        _ => {
            let text = "The requested resource does not exist";
            return Err(errors::of_path(&path, StatusCode::NOT_FOUND, text));
        }
    };
    let for_all = matches!(world.switches.schema_mode, SchemaMode::All { .. });
    if !for_all && !operation.permitted_by(&caller.scopes) {
        return Err(errors::scope_does_not_match());
    }
    if !cloud.site.admits(&caller.account_id) {
        let text = match target.product {
            Product::Jira => "Current user not permitted to use Jira",
            Product::Confluence => "Current user not permitted to use Confluence",
        };
        return Err(errors::of_path(&path, StatusCode::FORBIDDEN, text));
    }
    Ok((operation, params))
}

/// Returns whether a path belongs to Confluence's v1 content or spaces, whose operations with a successor in
/// v2 are removed for OAuth apps.
fn is_removed(path: &str) -> bool {
    let rest = path
        .strip_prefix("/wiki/rest/api/content")
        .or_else(|| path.strip_prefix("/wiki/rest/api/space"));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns whether Jira's protection against forged requests (XSRF) refuses the call: a write that carries the
/// user agent of a browser, without the header that only a program sends.
fn is_forged_by_a_browser(method: &Method, sent: &HeaderMap) -> bool {
    let browser = sent
        .get(USER_AGENT)
        .is_some_and(|agent| agent.as_bytes().starts_with(b"Mozilla/"));
    matches!(*method, Method::POST | Method::PUT) && browser && !headers::is_no_check(sent)
}

/// Returns the site if the call is `GET /rest/api/{2,3}/serverInfo`, which needs no token.
fn asks_for_server_info<'a>(
    world: &'a World,
    target: &Target<'_>,
    method: &Method,
) -> Option<&'a Site> {
    let asks = target.product == Product::Jira
        && *method == Method::GET
        && target.fact_path() == "/rest/api/3/serverInfo";
    let site = &world.sites.get(target.cloud_id).filter(|_| asks)?.site;
    site.products.contains(&Product::Jira).then_some(site)
}

/// Returns the origin under which the caller reaches the API.
fn origin(headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or("localhost"))
}

/// Returns the media host: the same name with another port. Without a port of its own it is the API itself.
fn media_origin(origin: &str, port: Option<u16>) -> String {
    let Some(port) = port else {
        return origin.to_owned();
    };
    let authority = origin.trim_start_matches("http://");
    let name = match authority.rsplit_once(':') {
        Some((name, digits)) if digits.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => authority,
    };
    format!("http://{name}:{port}")
}

fn belongs(operation: &Operation, product: Product) -> bool {
    operation.product.starts_with("confluence") == (product == Product::Confluence)
}

/// Never a success that did not happen: what has no state here says so.
fn not_simulated(operation: &Operation) -> Response {
    let body = json!({
        "code": 501,
        "message": format!(
            "The threelo sandbox knows {} {} ({}), and your token may call it, but does not simulate it",
            operation.method, operation.path, operation.id
        ),
        "operation": operation.id,
    });
    with_status(StatusCode::NOT_IMPLEMENTED, &body)
}

fn header_too_large() -> Response {
    let page = "<html><head><title>400 Bad Request</title></head><body><h1>Request header is too large</h1></body></html>";
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8")];
    (StatusCode::BAD_REQUEST, headers, page).into_response()
}
