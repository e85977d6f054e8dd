//! Sites: the Atlassian sites that a grant reaches.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{id::CloudId, scope::ScopeSet};

/// A family of APIs on a site. Paths of the gateway can only name one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Product {
    /// Jira platform, Jira Software and Jira Service Management.
    Jira,
    /// Confluence.
    Confluence,
}

impl Product {
    /// Both products.
    pub const ALL: [Product; 2] = [Product::Jira, Product::Confluence];

    /// Returns the name in the gateway's paths.
    pub fn as_str(self) -> &'static str {
        match self {
            Product::Jira => "jira",
            Product::Confluence => "confluence",
        }
    }

    /// Returns the product that a path segment names.
    pub fn from_segment(segment: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|product| product.as_str() == segment)
    }

    /// Returns whether a scope belongs to the product. Scopes of Jira Service Management belong to Jira.
    pub fn has_scope(self, scope: &str) -> bool {
        match self {
            Product::Jira => scope.contains("jira") || scope.contains("servicedesk"),
            Product::Confluence => scope.contains("confluence"),
        }
    }
}

/// An Atlassian site that a grant reaches. Atlassian's list may contain a site several times, once per
/// product; here it appears once, with the scopes of all its entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Site {
    /// The id in the gateway's paths.
    pub cloud_id: CloudId,
    /// Its display name.
    pub name: String,
    /// Its canonical URL, for example `https://acme.atlassian.net`.
    pub url: Url,
    /// The scopes that the grant has there.
    pub scopes: ScopeSet,
    /// The URL of its avatar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

impl Site {
    /// Creates a site without an avatar.
    pub fn new(cloud_id: CloudId, name: impl Into<String>, url: Url, scopes: ScopeSet) -> Self {
        Self {
            cloud_id,
            name: name.into(),
            url,
            scopes,
            avatar_url: None,
        }
    }

    /// Returns the host of its URL: `acme.atlassian.net`.
    pub fn domain(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// Returns the first label of its host, `acme`, also called the subdomain.
    pub fn subdomain(&self) -> &str {
        let domain = self.domain();
        domain.split_once('.').map_or(domain, |(label, _)| label)
    }

    /// Returns whether the grant has a scope of this product on the site.
    pub fn serves(&self, product: Product) -> bool {
        self.scopes.iter().any(|scope| product.has_scope(scope))
    }
}
