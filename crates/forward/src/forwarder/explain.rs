//! An upstream refusal as something a person can act on: headers beside Atlassian's own answer.

use http::{HeaderMap, HeaderValue};
use threelo_core::{
    catalogue::Operation,
    site::{Product, Site},
};
use threelo_rest::retry::RetryDecision;

use crate::headers::{EXPLANATION, MISSING_SCOPES};

/// What an explanation is made from.
pub(super) struct Facts<'a> {
    pub(super) operation: Option<&'static Operation>,
    pub(super) product: Option<Product>,
    /// The site as the grant saw it last.
    pub(super) site: Option<&'a Site>,
    /// Whether the body of the request was gone when the token was refused.
    pub(super) body_gone: bool,
}

/// Adds what can be told about this decision to the headers of the answer.
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
            "Atlassian refused the access token, and a renewed one too: let the user consent again if \
             this goes on"
                .to_owned()
        }
        _ => return,
    };
    insert(headers, &EXPLANATION, &sentence);
}

/// The scopes that would open the operation: those that the grant is known to lack, else, where
/// what is known of the grant says it lacks none, all of them.
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
    // Names of sites come from Atlassian; one that no header can carry is left out.
    if let Ok(value) = HeaderValue::try_from(text) {
        headers.insert(name, value);
    }
}
