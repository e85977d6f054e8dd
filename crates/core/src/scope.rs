//! Scopes: what a grant may do, and which of them exist at all.

use std::{collections::BTreeSet, fmt, str::FromStr, sync::Arc};

use serde::{Deserialize, Serialize};

mod known;

/// The scope that asks for a refresh token.
pub const OFFLINE_ACCESS: &str = "offline_access";

/// The most scopes that Atlassian's pages put up with; more, and requests begin to fail with
/// an HTML page about headers that are too large.
pub const MOST_SCOPES: usize = 50;

/// How fine a scope is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A few broad scopes a product, recommended where one fits.
    Classic,
    /// One scope a noun and verb.
    Granular,
    /// Belongs to no product.
    Special,
}

/// A scope that Atlassian is known to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownScope {
    /// The scope as it is asked for.
    pub name: &'static str,
    /// The product it opens.
    pub product: &'static str,
    /// How fine it is.
    pub kind: Kind,
}

/// What is known of a scope; `None` where no such scope is known.
pub fn known(name: &str) -> Option<&'static KnownScope> {
    let at = known::KNOWN
        .binary_search_by(|known| known.name.cmp(name))
        .ok()?;
    Some(&known::KNOWN[at])
}

/// Every scope that Atlassian is known to have.
pub fn all() -> impl Iterator<Item = &'static KnownScope> {
    known::KNOWN.iter()
}

/// A set of scopes, in order, each once.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScopeSet(BTreeSet<Arc<str>>);

/// A scope with a character no scope can have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a scope: scopes hold letters, digits and : / _ . * - only")]
pub struct InvalidScope(pub String);

impl ScopeSet {
    /// Reads scopes separated by commas or spaces, as settings, authorize URLs and token answers
    /// write them; what is not a scope is left out.
    pub fn lenient(text: &str) -> Self {
        pieces(text).collect()
    }

    /// Whether the set holds this scope.
    pub fn contains(&self, scope: &str) -> bool {
        self.0.contains(scope)
    }

    /// Adds a scope.
    pub fn insert(&mut self, scope: &str) {
        self.0.insert(scope.into());
    }

    /// Adds all scopes of another set.
    pub fn extend(&mut self, other: &ScopeSet) {
        self.0.extend(other.0.iter().cloned());
    }

    /// The scopes, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|scope| &**scope)
    }

    /// How many scopes there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the form of authorize URLs: separated by spaces.
    pub fn to_spaced(&self) -> String {
        self.joined(" ")
    }

    /// The form of the control API: apart by commas.
    pub fn to_comma_list(&self) -> String {
        self.joined(",")
    }

    fn joined(&self, between: &str) -> String {
        let mut text = String::new();
        for scope in self.iter() {
            if !text.is_empty() {
                text.push_str(between);
            }
            text.push_str(scope);
        }
        text
    }
}

impl FromStr for ScopeSet {
    type Err = InvalidScope;

    fn from_str(text: &str) -> Result<Self, InvalidScope> {
        for piece in pieces(text) {
            let fits = |c: char| c.is_ascii_alphanumeric() || ":/_.*-".contains(c);
            if !piece.chars().all(fits) {
                return Err(InvalidScope(piece.to_owned()));
            }
        }
        Ok(Self::lenient(text))
    }
}

impl<'a> FromIterator<&'a str> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = &'a str>>(scopes: I) -> Self {
        Self(scopes.into_iter().map(Arc::from).collect())
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ' ', '\t', '\n', '\r'])
        .filter(|piece| !piece.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_blanks_both_separate() {
        let set: ScopeSet = "read:jira-work, offline_access read:jira-work"
            .parse()
            .unwrap();
        assert_eq!(set.to_comma_list(), "offline_access,read:jira-work");
        assert_eq!(set.to_spaced(), "offline_access read:jira-work");
    }

    #[test]
    fn a_scope_that_other_guides_list_but_atlassian_does_not_have_is_unknown() {
        assert!(known("write:jira-work").is_some());
        assert!(known("delete:jira-work").is_none());
    }
}
