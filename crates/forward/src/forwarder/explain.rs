//! Explains refusals by Atlassian in headers beside its response.

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, response::Parts};
use threelo_core::{
    catalogue::{Availability, Operation},
    site::{Product, Site},
};
use threelo_rest::retry::RetryDecision;

use crate::headers::{EXPLANATION, MISSING_SCOPES, SUCCESSOR};

const LOGIN_REASON: HeaderName = HeaderName::from_static("x-seraph-loginreason");

/// The facts that an explanation is made from.
pub(super) struct Facts<'a> {
    pub(super) method: &'a Method,
    /// The path upstream.
    pub(super) path: &'a str,
    pub(super) operation: Option<&'static Operation>,
    pub(super) product: Option<Product>,
    /// The site, with the scopes that were last seen.
    pub(super) site: Option<&'a Site>,
    /// Whether the body could not be sent again when the token was refused.
    pub(super) body_gone: bool,
}

/// What to tell the caller about a response.
pub(super) struct Explanation {
    sentence: String,
    missing_scopes: Vec<&'static str>,
    successor: Option<&'static str>,
}

impl From<String> for Explanation {
    fn from(sentence: String) -> Self {
        Self {
            sentence,
            missing_scopes: Vec::new(),
            successor: None,
        }
    }
}

impl Explanation {
    pub(super) fn write(&self, headers: &mut HeaderMap) {
        let mut insert = |name: &HeaderName, text: &str| {
            // Site names come from Atlassian; an explanation that is no valid header is left out.
            if let Ok(value) = HeaderValue::try_from(text) {
                headers.insert(name, value);
            }
        };
        insert(&EXPLANATION, &self.sentence);
        if !self.missing_scopes.is_empty() {
            insert(&MISSING_SCOPES, &self.missing_scopes.join(" "));
        }
        if let Some(successor) = self.successor {
            insert(&SUCCESSOR, successor);
        }
    }
}

/// Returns the explanation of a response; `None` if there is nothing to explain. `body` is as much of the
/// body as has been read.
pub(super) fn explain(
    decision: RetryDecision,
    facts: &Facts<'_>,
    answer: &Parts,
    body: &[u8],
) -> Option<Explanation> {
    match decision {
        RetryDecision::ScopeMismatch => Some(scope_mismatch(facts)),
        RetryDecision::SiteNotReached => Some(site_sentence(facts).into()),
        RetryDecision::TokenRefused if facts.body_gone => Some(
            "Atlassian refused the access token and the body of this call could not be sent twice: \
             send the call again"
                .to_owned()
                .into(),
        ),
        RetryDecision::TokenRefused => Some(
            "Atlassian refused the access token, and a refreshed one too: let the user consent again if \
             this continues"
                .to_owned()
                .into(),
        ),
        _ if answer.status == StatusCode::GONE => retired(facts),
        _ if answer.status == StatusCode::FORBIDDEN => {
            Some(forbidden(facts, &answer.headers, body))
        }
        _ if is_anonymous(&answer.headers) => Some(
            "Jira did not accept the access token for this operation and answered as for an anonymous \
             user, so the answer may be incomplete"
                .to_owned()
                .into(),
        ),
        _ => None,
    }
}

fn scope_mismatch(facts: &Facts<'_>) -> Explanation {
    let availability = facts.operation.map(|operation| operation.oauth);
    if availability == Some(Availability::Anonymous) {
        let site = facts.site.map_or("the site", Site::domain);
        return format!(
            "this operation answers anonymous callers only, so no scope helps: call it on \
             https://{site} without a token"
        )
        .into();
    }
    if availability == Some(Availability::No) {
        return "this operation cannot be called with an OAuth token, so no scope helps"
            .to_owned()
            .into();
    }
    let scopes = missing(facts);
    if facts.operation.is_some() && facts.site.is_some() && scopes.is_empty() {
        return "Atlassian says that a scope is missing, though the grant lists every scope that is documented for this \
                operation: the app may have lost one in the developer console, or the operation needs another; compare \
                the scopes of the app and the integration, then let the user consent again"
            .to_owned()
            .into();
    }
    let needed = match &scopes[..] {
        [] => "a scope that the grant lacks".to_owned(),
        [scope] => format!("the scope {scope}, which the grant lacks"),
        scopes => format!(
            "the scopes {}, not all of which the grant has",
            scopes.join(" ")
        ),
    };
    let sentence = format!(
        "this operation needs {needed}: add it to the app in the developer console and to the \
         integration, then let the user consent again"
    );
    Explanation {
        missing_scopes: scopes,
        ..Explanation::from(sentence)
    }
}

/// Returns the scopes that the operation needs and the grant lacks.
fn missing(facts: &Facts<'_>) -> Vec<&'static str> {
    let Some(operation) = facts.operation else {
        return Vec::new();
    };
    let granted = |scope: &str| facts.site.is_some_and(|site| site.scopes.contains(scope));
    operation
        .missing_scopes(granted)
        .map(|missing| missing.advice().to_vec())
        .unwrap_or_default()
}

fn forbidden(facts: &Facts<'_>, headers: &HeaderMap, body: &[u8]) -> Explanation {
    if contains(body, b"XSRF check failed") {
        return "Jira treated this call as one from a browser (XSRF check): send the header \
                Nango-Proxy-X-Atlassian-Token: no-check, and no user agent of a browser"
            .to_owned()
            .into();
    }
    let product = facts.product.map_or("Atlassian", Product::as_str);
    if is_web_page(headers, body) {
        return format!(
            "this 403 is a web page and not an answer of the permission check of {product}: a web firewall \
             refused the call because of its content or the address of the gateway; read the page, try the \
             call with a simple body, and ask the operator of the network's proxy or, with the trace id of the \
             answer, Atlassian's support"
        )
        .into();
    }
    let site = facts.site.map_or("the site", Site::domain);
    format!(
        "{product} denied this to the user who connected, though the access token was accepted: the \
         user needs a permission on {site}, or the plan of the site does not include the operation"
    )
    .into()
}

/// Whether a response is HTML. A compressed body is only known by its type, and some firewalls send no type.
fn is_web_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    let is_typed = kind.is_some_and(|kind| contains(kind.as_bytes(), b"html"));
    let begins = |text: &[u8]| {
        let start = body.trim_ascii_start().get(..text.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(text))
    };
    is_typed || begins(b"<!doctype html") || begins(b"<html")
}

fn site_sentence(facts: &Facts<'_>) -> String {
    let product = facts.product.map_or("this product", Product::as_str);
    let site = facts.site.map_or("this site", Site::domain);
    format!(
        "the grant does not cover {product} on {site}, or no longer: call \
         /proxy/oauth/token/accessible-resources to see what it covers, and let the user consent \
         again for the rest"
    )
}

/// Operations that Atlassian has retired: method, path below the site, and the successor. `{}` stands
/// for one segment.
///
/// Source: the changelogs of the Jira and Confluence Cloud platforms; see `docs/atlassian.md`.
const RETIRED: [(Method, &str, &str); 10] = [
    (
        Method::GET,
        "/rest/api/{}/search",
        "GET /rest/api/3/search/jql",
    ),
    (
        Method::POST,
        "/rest/api/{}/search",
        "POST /rest/api/3/search/jql",
    ),
    (
        Method::GET,
        "/wiki/rest/api/content",
        "GET /wiki/api/v2/pages",
    ),
    (
        Method::GET,
        "/wiki/rest/api/content/{}",
        "GET /wiki/api/v2/pages/{id}",
    ),
    (
        Method::GET,
        "/wiki/rest/api/content/{}/child/page",
        "GET /wiki/api/v2/pages/{id}/children",
    ),
    (
        Method::GET,
        "/wiki/rest/api/content/{}/child/comment",
        "GET /wiki/api/v2/pages/{id}/footer-comments",
    ),
    (
        Method::GET,
        "/wiki/rest/api/content/{}/child/attachment",
        "GET /wiki/api/v2/pages/{id}/attachments",
    ),
    (
        Method::GET,
        "/wiki/rest/api/space",
        "GET /wiki/api/v2/spaces",
    ),
    (
        Method::GET,
        "/wiki/rest/api/space/{}",
        "GET /wiki/api/v2/spaces/{id}",
    ),
    (
        Method::GET,
        "/wiki/rest/api/space/{}/content",
        "GET /wiki/api/v2/spaces/{id}/pages",
    ),
];

fn retired(facts: &Facts<'_>) -> Option<Explanation> {
    // Below /ex/{product}/{cloudid}.
    let mut segments = facts.path.splitn(5, '/').skip(1);
    let below = match segments.next()? {
        "ex" => segments.nth(2)?,
        _ => return None,
    };
    let matches = |pattern: &str| {
        let mut parts = pattern.trim_start_matches('/').split('/');
        let mut path = below.trim_end_matches('/').split('/');
        loop {
            match (parts.next(), path.next()) {
                (None, None) => return true,
                (Some("{}"), Some(_)) => {}
                (Some(part), Some(segment)) if part == segment => {}
                _ => return false,
            }
        }
    };
    let (_, _, successor) = RETIRED
        .iter()
        .find(|(method, pattern, _)| method == facts.method && matches(pattern))?;
    let sentence = format!("Atlassian has retired this operation: call {successor} instead");
    Some(Explanation {
        successor: Some(successor),
        ..Explanation::from(sentence)
    })
}

/// Whether Jira says that it ignored the credentials.
fn is_anonymous(headers: &HeaderMap) -> bool {
    let reason = headers.get(LOGIN_REASON);
    reason.is_some_and(|reason| contains(reason.as_bytes(), b"AUTHENTICATED_FAILED"))
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
