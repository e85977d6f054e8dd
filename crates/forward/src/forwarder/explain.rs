//! Explains refusals by Atlassian in headers beside its answer.

use http::{HeaderMap, HeaderValue};
use threelo_core::{
    catalogue::Operation,
    site::{Product, Site},
};
use threelo_rest::retry::RetryDecision;

use crate::headers::{EXPLANATION, MISSING_SCOPES};

/// The facts that an explanation is made from.
pub(super) struct Facts<'a> {
    pub(super) operation: Option<&'static Operation>,
    pub(super) product: Option<Product>,
    /// The site, with the scopes that were last seen.
    pub(super) site: Option<&'a Site>,
    /// Whether the body could not be sent again when the token was refused.
    pub(super) body_gone: bool,
}

/// Adds the explanation of a decision to the headers of the answer.
pub(super) fn explain(decision: RetryDecision, facts: &Facts<'_>, headers: &mut HeaderMap) {
    let sentence = match decision {
        RetryDecision::ScopeMismatch => {
            let scopes = missing(facts);
            if !scopes.is_empty() {
                insert(headers, &MISSING_SCOPES, &scopes.join(" "));
            }
            scope_sentence(&scopes)
        }
        RetryDecision::SiteNotReached => site_sentence(facts),
        RetryDecision::TokenRefused if facts.body_gone => {
            "Atlassian refused the access token and the body of this call could not be sent twice: \
             send the call again"
                .to_owned()
        }
        RetryDecision::TokenRefused => {
            "Atlassian refused the access token, and a refreshed one too: let the user consent again if \
             this continues"
                .to_owned()
        }
        _ => return,
    };
    insert(headers, &EXPLANATION, &sentence);
}

/// Returns the scopes that the operation needs and the grant lacks. If the grant seems to have them
/// all, although Atlassian refused the call, returns all that the operation needs.
pub(super) fn missing(facts: &Facts<'_>) -> Vec<&'static str> {
    let Some(operation) = facts.operation else {
        return Vec::new();
    };
    let granted = |scope: &str| facts.site.is_some_and(|site| site.scopes.contains(scope));
    operation
        .missing_scopes(granted)
        .or_else(|| operation.missing_scopes(|_| false))
        .map(|missing| missing.advice().to_vec())
        .unwrap_or_default()
}

fn scope_sentence(scopes: &[&str]) -> String {
    let what = match scopes {
        [] => "a scope that the grant lacks".to_owned(),
        [scope] => format!("the scope {scope}, which the grant lacks"),
        scopes => format!(
            "the scopes {}, not all of which the grant has",
            scopes.join(" ")
        ),
    };
    format!(
        "this operation needs {what}: add it to the app in the developer console and to the \
         integration, then let the user consent again"
    )
}

fn site_sentence(facts: &Facts<'_>) -> String {
    let product = facts.product.map_or("this product", Product::as_str);
    let site = facts.site.map_or("this site", Site::domain);
    format!(
        "the grant does not cover {product} on {site} (any more): call \
         /proxy/oauth/token/accessible-resources to see what it covers, and let the user consent \
         again for the rest"
    )
}

fn insert(headers: &mut HeaderMap, name: &http::HeaderName, text: &str) {
    // Site names come from Atlassian; an explanation that is no valid header is left out.
    if let Ok(value) = HeaderValue::try_from(text) {
        headers.insert(name, value);
    }
}
