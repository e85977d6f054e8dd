//! Which scopes a grant lacks for an operation.

use super::Operation;

/// The scopes that a grant lacks for an operation.
///
/// An operation requires either all of its classic scopes or all of its granular scopes. A family is
/// empty if the operation has no scopes of that family; at least one family is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingScopes {
    /// Classic scopes of the operation that the grant lacks.
    pub classic: Vec<&'static str>,
    /// Granular scopes of the operation that the grant lacks.
    pub granular: Vec<&'static str>,
}

impl MissingScopes {
    /// Returns the scopes to request: those of the family that needs fewer additions, or the classic ones
    /// on a tie, as Atlassian recommends.
    pub fn advice(&self) -> &[&'static str] {
        let granular_is_nearer =
            !self.granular.is_empty() && self.granular.len() < self.classic.len();
        if self.classic.is_empty() || granular_is_nearer {
            &self.granular
        } else {
            &self.classic
        }
    }
}

impl Operation {
    /// Returns the scopes that a grant lacks for this operation; `None` if it lacks none, or if the
    /// operation names no scopes (see [`Operation::oauth`] for those).
    ///
    /// `granted` returns whether the grant has a scope.
    ///
    /// ```
    /// use http::Method;
    /// use threelo_core::catalogue::{Api, Operation};
    ///
    /// let myself = Operation::new(Api::JiraPlatform, Method::GET, "/rest/api/3/myself", "getCurrentUser")
    ///     .classic(&["read:jira-user"])
    ///     .granular(&["read:user:jira", "read:avatar:jira"]);
    ///
    /// assert_eq!(myself.missing_scopes(|scope| scope == "read:jira-user"), None);
    /// let missing = myself.missing_scopes(|scope| scope == "read:jira-work").expect("it needs another scope");
    /// assert_eq!(missing.advice(), ["read:jira-user"]);
    /// ```
    pub fn missing_scopes(&self, granted: impl Fn(&str) -> bool) -> Option<MissingScopes> {
        let opens = |set: &[&str]| !set.is_empty() && set.iter().all(|scope| granted(scope));
        let unscoped = self.classic.is_empty() && self.granular.is_empty();
        if unscoped || opens(self.classic) || opens(self.granular) {
            return None;
        }
        let lacking = |set: &'static [&'static str]| {
            set.iter()
                .copied()
                .filter(|scope| !granted(scope))
                .collect()
        };
        Some(MissingScopes {
            classic: lacking(self.classic),
            granular: lacking(self.granular),
        })
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use crate::catalogue::{Api, MissingScopes, Operation};

    const WEBHOOK: Operation = Operation::new(
        Api::JiraPlatform,
        Method::POST,
        "/rest/api/3/webhook",
        "register",
    )
    .classic(&["read:jira-work", "manage:jira-webhook"])
    .granular(&["read:field:jira", "read:project:jira", "write:webhook:jira"]);

    fn missing(operation: &Operation, granted: &[&str]) -> Option<MissingScopes> {
        operation.missing_scopes(|scope| granted.contains(&scope))
    }

    #[test]
    fn either_family_alone_permits_the_operation() {
        assert_eq!(missing(&WEBHOOK, WEBHOOK.classic), None);
        assert_eq!(missing(&WEBHOOK, WEBHOOK.granular), None);
    }

    #[test]
    fn half_of_each_family_permits_nothing() {
        let missing = missing(
            &WEBHOOK,
            &["read:jira-work", "read:field:jira", "read:project:jira"],
        )
        .expect("neither family is complete");
        assert_eq!(missing.classic, ["manage:jira-webhook"]);
        assert_eq!(missing.granular, ["write:webhook:jira"]);
        assert_eq!(
            missing.advice(),
            ["manage:jira-webhook"],
            "on a tie the classic family"
        );
    }

    #[test]
    fn the_nearer_family_is_advised() {
        let nearly_granular = missing(&WEBHOOK, &["read:field:jira", "read:project:jira"])
            .expect("one scope is missing");
        assert_eq!(nearly_granular.advice(), ["write:webhook:jira"]);
        let nothing = missing(&WEBHOOK, &[]).expect("all scopes are missing");
        assert_eq!(nothing.advice(), WEBHOOK.classic);
    }

    #[test]
    fn a_granular_only_operation_advises_granular_scopes() {
        let board = Operation::new(
            Api::JiraSoftware,
            Method::GET,
            "/rest/agile/1.0/board",
            "getAllBoards",
        )
        .granular(&["read:board-scope:jira-software", "read:project:jira"]);
        let missing = missing(&board, &["read:jira-work", "read:project:jira"])
            .expect("classic scopes do not count");
        assert_eq!(missing.classic, [] as [&str; 0]);
        assert_eq!(missing.advice(), ["read:board-scope:jira-software"]);
    }

    #[test]
    fn an_operation_without_scopes_lacks_none() {
        let open = Operation::new(
            Api::JiraPlatform,
            Method::GET,
            "/rest/api/3/serverInfo",
            "getServerInfo",
        );
        assert_eq!(missing(&open, &[]), None);
    }
}
