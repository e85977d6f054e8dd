//! Scopes of grants, and the list of known scopes.

use std::{borrow::Cow, collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize};

mod known;

/// The scope that requests a refresh token.
pub const OFFLINE_ACCESS: &str = "offline_access";

/// Maximum number of scopes that Atlassian's consent page accepts. With more scopes, requests fail
/// with an HTML page about headers that are too large.
pub const MAX_SCOPES: usize = 50;

/// The granularity of a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A broad scope of a product. Atlassian recommends classic scopes where possible.
    Classic,
    /// A scope for one kind of resource and one action.
    Granular,
    /// A scope that does not belong to a product.
    Special,
}

/// A scope that Atlassian documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownScope {
    /// The text of the scope.
    pub name: &'static str,
    /// The product that it gives access to.
    pub product: &'static str,
    /// Its granularity.
    pub kind: Kind,
}

/// Returns the known scope with this name.
pub fn known(name: &str) -> Option<&'static KnownScope> {
    let at = known::KNOWN
        .binary_search_by(|known| known.name.cmp(name))
        .ok()?;
    Some(&known::KNOWN[at])
}

/// Returns every known scope.
pub fn all() -> impl Iterator<Item = &'static KnownScope> {
    known::KNOWN.iter()
}

/// A sorted set of scopes.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct ScopeSet(BTreeSet<Cow<'static, str>>);

/// A text with a character that is not allowed in scopes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a scope: scopes hold letters, digits and : / _ . * - only")]
pub struct InvalidScope(pub String);

impl ScopeSet {
    /// Reads scopes separated by commas or spaces, as settings, authorize URLs and token responses
    /// contain them; empty items are skipped.
    pub fn lenient(text: &str) -> Self {
        words(text).collect()
    }

    /// Returns whether the set contains this scope.
    pub fn contains(&self, scope: &str) -> bool {
        self.0.contains(scope)
    }

    /// Adds a scope.
    pub fn insert(&mut self, scope: &str) {
        self.0.insert(kept(scope));
    }

    /// Removes a scope.
    pub fn remove(&mut self, scope: &str) {
        self.0.remove(scope);
    }

    /// Adds all scopes of another set.
    pub fn extend(&mut self, other: &ScopeSet) {
        self.0.extend(other.0.iter().cloned());
    }

    /// Returns the scopes that another set does not have.
    #[must_use]
    pub fn without(&self, other: &ScopeSet) -> ScopeSet {
        Self(self.0.difference(&other.0).cloned().collect())
    }

    /// Returns the scopes in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|scope| &**scope)
    }

    /// Returns the number of scopes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether the set is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the scopes separated by spaces, as in authorize URLs.
    pub fn to_spaced(&self) -> String {
        self.joined(" ")
    }

    /// Returns the scopes separated by commas, as in the control API.
    pub fn to_comma_list(&self) -> String {
        self.joined(",")
    }

    fn joined(&self, separator: &str) -> String {
        let mut text = String::new();
        for scope in self.iter() {
            if !text.is_empty() {
                text.push_str(separator);
            }
            text.push_str(scope);
        }
        text
    }
}

impl FromStr for ScopeSet {
    type Err = InvalidScope;

    fn from_str(text: &str) -> Result<Self, InvalidScope> {
        for word in words(text) {
            let fits = |c: char| c.is_ascii_alphanumeric() || ":/_.*-".contains(c);
            if !word.chars().all(fits) {
                return Err(InvalidScope(word.to_owned()));
            }
        }
        Ok(Self::lenient(text))
    }
}

impl<'a> FromIterator<&'a str> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = &'a str>>(scopes: I) -> Self {
        Self(scopes.into_iter().map(kept).collect())
    }
}

/// Returns the scope for a set. Sets are in memory for each site of each connection, and almost all of their scopes are known.
fn kept(scope: &str) -> Cow<'static, str> {
    match known(scope) {
        Some(known) => Cow::Borrowed(known.name),
        None => Cow::Owned(scope.to_owned()),
    }
}

impl<'de> Deserialize<'de> for ScopeSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let scopes = Vec::<String>::deserialize(deserializer)?;
        Ok(scopes.iter().map(String::as_str).collect())
    }
}

impl fmt::Debug for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_separated_by_commas_or_spaces() {
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
