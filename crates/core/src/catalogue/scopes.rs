//! Which scopes a grant lacks for an operation, and which ones a set of operations needs.

use std::collections::BTreeSet;

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

/// Maximum number of combinations that [`smallest_scopes`] compares.
const COMBINATIONS: u32 = 50_000;

/// Returns the smallest set of scopes that permits all of these operations, with classic scopes where both
/// families need the same number, as Atlassian recommends. For many operations of which each can be permitted in
/// two ways, it is a small set that may not be the smallest.
pub fn smallest_scopes<'a>(
    operations: impl IntoIterator<Item = &'a Operation>,
) -> BTreeSet<&'static str> {
    let mut needs: Vec<[&'static [&'static str]; 2]> = operations
        .into_iter()
        .map(|one| [one.classic, one.granular])
        .filter(|families| families.iter().any(|family| !family.is_empty()))
        .collect();
    // Those that leave no choice come first, so that the others are tried with their scopes present.
    needs.sort_by_key(|need| {
        (
            need.iter().filter(|family| !family.is_empty()).count(),
            *need,
        )
    });
    needs.dedup();
    let mut search = Search {
        needs,
        best: None,
        left: COMBINATIONS,
    };
    search.extend(0, &BTreeSet::new());
    search.best.unwrap_or_default()
}

struct Search {
    needs: Vec<[&'static [&'static str]; 2]>,
    best: Option<BTreeSet<&'static str>>,
    /// How many more combinations are compared.
    left: u32,
}

impl Search {
    /// Tries every way to permit the needs from the one with this number on, in addition to these scopes.
    fn extend(&mut self, from: usize, scopes: &BTreeSet<&'static str>) {
        let is_better = |best: &BTreeSet<_>| scopes.len() < best.len();
        if !self.best.as_ref().is_none_or(is_better) {
            return;
        }
        let is_permitted = |families: &[&[&str]; 2]| {
            let whole = |family: &&[&str]| {
                !family.is_empty() && family.iter().all(|one| scopes.contains(one))
            };
            families.iter().any(whole)
        };
        let open = self.needs[from..]
            .iter()
            .position(|need| !is_permitted(need));
        let Some(open) = open.map(|open| from + open) else {
            self.best = Some(scopes.clone());
            return;
        };
        for family in self.needs[open] {
            // The first way is always completed, so that there is a result.
            if family.is_empty() || (self.best.is_some() && self.left == 0) {
                continue;
            }
            self.left = self.left.saturating_sub(1);
            let mut more = scopes.clone();
            more.extend(family);
            self.extend(open + 1, &more);
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use crate::catalogue::{Api, MissingScopes, Operation, smallest_scopes};

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

    fn operation(classic: &'static [&'static str], granular: &'static [&'static str]) -> Operation {
        Operation::new(Api::JiraPlatform, Method::GET, "/x", "x")
            .classic(classic)
            .granular(granular)
    }

    #[test]
    fn the_smallest_scopes_permit_every_operation() {
        let scopes = |operations: &[Operation]| -> Vec<&'static str> {
            smallest_scopes(operations).into_iter().collect()
        };
        assert_eq!(scopes(&[]), [] as [&str; 0]);
        assert_eq!(scopes(&[operation(&[], &[])]), [] as [&str; 0]);
        assert_eq!(
            scopes(&[operation(&["a"], &["b"])]),
            ["a"],
            "on a tie the classic family"
        );
        let only_granular = operation(&[], &["b", "c"]);
        let either = operation(&["a"], &["c"]);
        assert_eq!(scopes(&[either.clone(), only_granular]), ["b", "c"]);
        // One broad scope replaces what each operation alone would choose.
        let shared = [
            operation(&["a", "z"], &["b"]),
            operation(&["a", "z"], &["c"]),
            operation(&["a", "z"], &["d"]),
        ];
        assert_eq!(scopes(&shared), ["a", "z"]);
    }

    #[test]
    fn very_many_choices_still_have_a_sufficient_answer() {
        let names: Vec<&'static [&'static str]> = (0..120)
            .map(|n| -> &'static [&'static str] {
                let name: &'static str = Box::leak(format!("s{n}").into_boxed_str());
                Box::leak(vec![name].into_boxed_slice())
            })
            .collect();
        let operations: Vec<_> = (0..60)
            .map(|n| operation(names[2 * n], names[2 * n + 1]))
            .collect();
        let scopes = smallest_scopes(&operations);
        for one in &operations {
            assert_eq!(one.missing_scopes(|scope| scopes.contains(scope)), None);
        }
        assert_eq!(scopes.len(), 60);
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
