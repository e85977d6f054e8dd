//! `/ex/{product}/{cloudid}/…`: token, site, operation, scopes - then the product itself.

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::{OriginalUri, State as Shared};
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, StatusCode, Uri};
use serde_json::json;

use super::answer::{Call, with_status};
use super::bearer::{self, Caller};
use super::{errors, headers};
use crate::catalogue::{self, Found};
use crate::config::Product;
use crate::faults::Withheld;
use crate::operation::Operation;
use crate::state::{State, World};
use crate::switches::{NotInstalled, SchemaMode};
use crate::{confluence, jira, schema};

/// Answers a call of a product API.
pub(crate) async fn call(
    Shared(state): Shared<Arc<State>>,
    Extension(withheld): Extension<Withheld>,
    OriginalUri(uri): OriginalUri,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let now = state.clock.now();
    let mut world = state.world();
    let Some(target) = Target::parse(&uri) else {
        return headers::stamp(
            errors::gateway(StatusCode::NOT_FOUND, "Not Found"),
            None,
            false,
        );
    };
    let Some(caller) = Caller::of(&world, &headers, now) else {
        return headers::stamp(errors::unauthorized(), None, false);
    };
    let schema_mode = world.switches.schema_mode;
    let checked = check(&world, &target, &caller, &withheld, &method);
    let response = checked.map(|(operation, params)| {
        let Some(cloud) = world.sites.get(target.cloud_id).map(|c| c.site.clone()) else {
            return errors::not_installed();
        };
        let World { users, sites, .. } = &mut *world;
        let call = Call {
            operation,
            plain_text: target.path.starts_with("/rest/api/2/"),
            path: target.path,
            params,
            query: serde_urlencoded::from_str(uri.query().unwrap_or_default()).unwrap_or_default(),
            body,
            account_id: caller.account_id.clone(),
            now,
            site: &cloud,
            users,
        };
        let mut simulated = || {
            sites.get_mut(&cloud.id).and_then(|c| match target.product {
                Product::Jira => jira::answer(&mut c.jira, &call),
                Product::Confluence => confluence::answer(&mut c.confluence, &call),
            })
        };
        let answered = match schema_mode {
            SchemaMode::Off => simulated(),
            SchemaMode::Unsimulated { seed } => {
                simulated().or_else(|| schema::answer(&call, &headers, seed))
            }
            SchemaMode::All { seed } => schema::answer(&call, &headers, seed),
        };
        answered.unwrap_or_else(|| not_simulated(operation))
    });
    let response = response.unwrap_or_else(|refused| refused);
    let xsrf = target.product == Product::Jira;
    headers::stamp(response, Some(&caller.account_id), xsrf)
}

/// The client id of the request's token, also of a dead one.
pub(crate) fn client_of_bearer(world: &World, headers: &HeaderMap) -> Option<String> {
    let token = bearer::token(world, headers)?;
    let grant = world.grants.grants.get(&token.grant)?;
    Some(grant.client_id.clone())
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
        let wiki_left_out = product == Product::Confluence && path.starts_with("/rest/api/");
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
    reason = "the error is the answer, and is sent at once"
)]
fn check(
    world: &World,
    target: &Target<'_>,
    caller: &Caller,
    withheld: &Withheld,
    method: &Method,
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
    let path = target.fact_path();
    let (operation, params) = match catalogue::find(method.as_str(), &path) {
        Found::Operation(operation, params) if belongs(operation, target.product) => {
            (operation, params)
        }
        Found::OtherMethod => {
            let text = "The method is not allowed for this resource";
            return Err(errors::of_path(&path, StatusCode::METHOD_NOT_ALLOWED, text));
        }
        _ => {
            let text = "The requested resource does not exist";
            return Err(errors::of_path(&path, StatusCode::NOT_FOUND, text));
        }
    };
    let for_all = matches!(world.switches.schema_mode, SchemaMode::All { .. });
    if !for_all && !operation.opened_by(&caller.scopes) {
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
