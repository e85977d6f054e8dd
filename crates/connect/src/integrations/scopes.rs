//! Validates the scopes of an integration. Atlassian reports mistakes only to the user, on an error page, so they
//! are reported here first.

use threelo_core::{
    integration::Integration,
    provider::Provider,
    scope::{self, MAX_SCOPES, OFFLINE_ACCESS, ScopeSet},
    site::Product,
};

use crate::{InvalidField, account};

const MEMBER: &str = "credentials.scopes";

/// Returns what is wrong with a set of scopes; empty if it can be requested.
pub fn scope_errors(scopes: &ScopeSet, accept_unknown: bool) -> Vec<InvalidField> {
    let mut faults = Vec::new();
    if !scopes.contains(OFFLINE_ACCESS) {
        let advice = "add offline_access: without it Atlassian issues no refresh token, and each \
                      connection stops working after an hour";
        faults.push(InvalidField::new(MEMBER, advice));
    }
    if scopes.len() > MAX_SCOPES {
        let count = scopes.len();
        let advice = format!(
            "{count} scopes are too many: Atlassian's pages fail above about {MAX_SCOPES}; \
             prefer classic scopes, one of which covers many granular ones"
        );
        faults.push(InvalidField::new(MEMBER, advice));
    }
    if !accept_unknown {
        let unknown = scopes.iter().filter(|name| scope::known(name).is_none());
        faults.extend(unknown.map(|name| InvalidField::new(MEMBER, unknown_scope(name))));
    }
    faults
}

/// Returns the fault of scopes without an API of the provider, with which Atlassian would not grant access to any
/// site. Unrecognised scopes may be of any product.
pub(super) fn product_error(scopes: &ScopeSet, provider: Provider) -> Option<InvalidField> {
    let recognised = scopes.iter().all(|scope| scope::known(scope).is_some());
    if covers_product(scopes, provider) || !recognised {
        return None;
    }
    let (product, example) = match provider {
        Provider::Atlassian => ("Jira or Confluence", "read:jira-work"),
        Provider::Jira => ("Jira", "read:jira-work"),
        Provider::Confluence => ("Confluence", "read:space:confluence"),
    };
    let advice = format!(
        "no scope of {product} is among them, so users could not connect a site: add the scopes \
         that your app needs, for example {example}"
    );
    Some(InvalidField::new(MEMBER, advice))
}

fn unknown_scope(name: &str) -> String {
    let advice = match name {
        "delete:jira-work" => "deletion is covered by write:jira-work".to_owned(),
        "delete:confluence-content" => "deletion is covered by write:confluence-content".to_owned(),
        _ => match closest(name, scope::all().map(|known| known.name)) {
            Some(similar) => {
                format!("did you mean {similar}? If it is new, set accept_unknown_scopes")
            }
            None => "look it up in the developer console; if it is new, set accept_unknown_scopes"
                .to_owned(),
        },
    };
    format!("Atlassian has no scope {name:?}: {advice}")
}

/// Returns whether a user can connect a site with these scopes. Atlassian grants a site only with
/// a scope of one of its products.
fn covers_product(scopes: &ScopeSet, provider: Provider) -> bool {
    let mut products = Product::ALL
        .into_iter()
        .filter(|product| provider.product().is_none_or(|wanted| wanted == *product));
    products.any(|product| scopes.iter().any(|scope| product.has_scope(scope)))
}

/// Returns likely mistakes in scopes that can be requested nevertheless.
pub fn scope_warnings(scopes: &ScopeSet, provider: Provider) -> Vec<String> {
    if !covers_product(scopes, provider) {
        return vec![
            "it has no scope of a product: users cannot connect a site with it".to_owned(),
        ];
    }
    if !account::is_readable(scopes, provider) {
        return vec![format!(
            "it has no scope that reads the user's account, so its connections can only be \
             reconnected by sessions with allow_other_account: add {}",
            account::scope_for(provider)
        )];
    }
    Vec::new()
}

/// Logs likely mistakes in scopes that can be requested nevertheless.
pub(super) fn warn(integration: &Integration) {
    let (environment, key) = (&integration.environment, &integration.key);
    for warning in scope_warnings(&integration.scopes, integration.provider) {
        tracing::warn!(%environment, integration = %key, "{warning}");
    }
}

/// Returns the candidate that is most similar to a misspelt name, for a suggestion.
pub fn closest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    /// Minimum similarity of a suggestion.
    const SIMILAR: f64 = 0.85;

    candidates
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(scopes: &str) -> Vec<String> {
        let scopes = ScopeSet::lenient(scopes);
        scope_errors(&scopes, false)
            .into_iter()
            .map(|fault| fault.message)
            .collect()
    }

    #[test]
    fn a_common_set_has_no_faults() {
        assert!(messages("read:jira-work write:jira-work offline_access").is_empty());
    }

    #[test]
    fn a_missing_offline_access_is_reported() {
        assert!(messages("read:jira-work")[0].starts_with("add offline_access"));
    }

    #[test]
    fn an_unknown_scope_is_reported_with_the_one_that_covers_it() {
        let faults = messages("delete:jira-work offline_access");
        assert_eq!(
            faults,
            ["Atlassian has no scope \"delete:jira-work\": deletion is covered by write:jira-work"]
        );
    }

    #[test]
    fn a_mistyped_scope_is_reported_with_a_suggestion() {
        let faults = messages("read:jira-wrok offline_access");
        assert!(
            faults[0].contains("did you mean read:jira-work?"),
            "{faults:?}"
        );
        let faults = messages("something-else offline_access");
        assert!(faults[0].contains("developer console"), "{faults:?}");
    }

    #[test]
    fn only_a_scope_of_the_providers_product_gives_access_to_a_site() {
        for (scopes, provider, opens) in [
            ("offline_access read:me", Provider::Atlassian, false),
            ("offline_access read:jira-work", Provider::Atlassian, true),
            ("read:servicedesk-request", Provider::Jira, true),
            ("read:space:confluence", Provider::Jira, false),
            ("read:space:confluence", Provider::Confluence, true),
        ] {
            let set = ScopeSet::lenient(scopes);
            assert_eq!(covers_product(&set, provider), opens, "{scopes}");
        }
    }

    #[test]
    fn more_than_fifty_scopes_are_reported() {
        let many = (0..51)
            .map(|n| format!("read:thing{n}:jira"))
            .collect::<Vec<_>>()
            .join(",");
        let scopes = ScopeSet::lenient(&(many + ",offline_access"));
        let faults = scope_errors(&scopes, true);
        assert!(faults[0].message.starts_with("52 scopes are too many"));
    }
}
