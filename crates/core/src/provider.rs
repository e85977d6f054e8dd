//! Providers: the templates an integration is created from.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::site::Product;

/// The Atlassian product of an integration. All products share one OAuth server; they differ in
/// which sites are accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Provider {
    /// Any product: every site is accepted.
    Atlassian,
    /// Sites with Jira.
    Jira,
    /// Sites with Confluence.
    Confluence,
}

/// A provider that is not in the list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown provider {0:?}: choose atlassian, jira or confluence")]
pub struct UnknownProvider(pub String);

impl Provider {
    /// Every provider.
    pub const ALL: [Provider; 3] = [Provider::Atlassian, Provider::Jira, Provider::Confluence];

    /// Returns the name used in settings and in the API.
    pub fn as_str(self) -> &'static str {
        match self {
            Provider::Atlassian => "atlassian",
            Provider::Jira => "jira",
            Provider::Confluence => "confluence",
        }
    }

    /// Returns the display name.
    pub fn display_name(self) -> &'static str {
        match self {
            Provider::Atlassian => "Atlassian",
            Provider::Jira => "Jira",
            Provider::Confluence => "Confluence",
        }
    }

    /// Returns the product that a site must have; `None` if every site is accepted.
    pub fn product(self) -> Option<Product> {
        match self {
            Provider::Atlassian => None,
            Provider::Jira => Some(Product::Jira),
            Provider::Confluence => Some(Product::Confluence),
        }
    }
}

impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Provider {
    type Err = UnknownProvider;

    fn from_str(text: &str) -> Result<Self, UnknownProvider> {
        let found = Self::ALL
            .into_iter()
            .find(|provider| provider.as_str() == text);
        found.ok_or_else(|| UnknownProvider(text.to_owned()))
    }
}
