//! Which scopes an integration may ask for. Atlassian tells such mistakes only to the user, on
//! an error page that leads nowhere; so they are told here, before anybody is sent there.

use threelo_core::scope::{self, MOST_SCOPES, OFFLINE_ACCESS, ScopeSet};

use crate::Field;

const MEMBER: &str = "credentials.scopes";

/// What is wrong with a set of scopes; empty when it can be asked for.
pub fn scope_faults(scopes: &ScopeSet, accept_unknown: bool) -> Vec<Field> {
    let mut faults = Vec::new();
    if !scopes.contains(OFFLINE_ACCESS) {
        let advice = "add offline_access: without it Atlassian gives no refresh token, and each \
                      connection ends after an hour";
        faults.push(Field::new(MEMBER, advice));
    }
    if scopes.len() > MOST_SCOPES {
        let count = scopes.len();
        let advice = format!(
            "{count} scopes are too many: Atlassian's pages fail above about {MOST_SCOPES}; \
             prefer classic scopes, one of which covers many granular ones"
        );
        faults.push(Field::new(MEMBER, advice));
    }
    if !accept_unknown {
        let unknown = scopes.iter().filter(|name| scope::known(name).is_none());
        faults.extend(unknown.map(|name| Field::new(MEMBER, unknown_scope(name))));
    }
    faults
}

fn unknown_scope(name: &str) -> String {
    let advice = match name {
        "delete:jira-work" => "deletion is covered by write:jira-work",
        "delete:confluence-content" => "deletion is covered by write:confluence-content",
        _ => "look it up in the developer console, or set accept_unknown_scopes if it is new",
    };
    format!("Atlassian has no scope {name:?}: {advice}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(scopes: &str) -> Vec<String> {
        let scopes = ScopeSet::lenient(scopes);
        scope_faults(&scopes, false)
            .into_iter()
            .map(|fault| fault.message)
            .collect()
    }

    #[test]
    fn a_usual_set_is_fine() {
        assert!(messages("read:jira-work write:jira-work offline_access").is_empty());
    }

    #[test]
    fn a_missing_offline_access_is_told() {
        assert!(messages("read:jira-work")[0].starts_with("add offline_access"));
    }

    #[test]
    fn a_scope_that_does_not_exist_is_told_with_the_one_that_covers_it() {
        let told = messages("delete:jira-work offline_access");
        assert_eq!(
            told,
            ["Atlassian has no scope \"delete:jira-work\": deletion is covered by write:jira-work"]
        );
    }

    #[test]
    fn more_than_fifty_scopes_are_told() {
        let many = (0..51)
            .map(|n| format!("read:thing{n}:jira"))
            .collect::<Vec<_>>()
            .join(",");
        let scopes = ScopeSet::lenient(&(many + ",offline_access"));
        let faults = scope_faults(&scopes, true);
        assert!(faults[0].message.starts_with("52 scopes are too many"));
    }
}
