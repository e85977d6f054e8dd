//! Sites: what one grant reaches.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{id::CloudId, scope::ScopeSet};

/// A family of APIs on a site. The list is closed: it is also what the gateway's paths may name.
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

    /// The name in the gateway's paths.
    pub fn as_str(self) -> &'static str {
        match self {
            Product::Jira => "jira",
            Product::Confluence => "confluence",
        }
    }

    /// The product that a path segment names.
    pub fn from_segment(segment: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|product| product.as_str() == segment)
    }

    /// Whether a scope belongs to the product. Jira Service Management shares Jira's entry.
    pub fn has_scope(self, scope: &str) -> bool {
        match self {
            Product::Jira => scope.contains("jira") || scope.contains("servicedesk"),
            Product::Confluence => scope.contains("confluence"),
        }
    }
}

/// An Atlassian site as a grant sees it. Atlassian's list may name one site several times,
/// once a product; here it stands once, with the scopes of all its entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Site {
    /// The id in the gateway's paths.
    pub cloud_id: CloudId,
    /// The name people gave it.
    pub name: String,
    /// Its canonical address, for example `https://acme.atlassian.net`.
    pub url: Url,
    /// The scopes that the grant has there.
    pub scopes: ScopeSet,
    /// Its picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
}

impl Site {
    /// A site without a picture.
    pub fn new(cloud_id: CloudId, name: impl Into<String>, url: Url, scopes: ScopeSet) -> Self {
        Self {
            cloud_id,
            name: name.into(),
            url,
            scopes,
            avatar_url: None,
        }
    }

    /// The host of its address: `acme.atlassian.net`.
    pub fn domain(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// The first label of its host, `acme`, which other software calls the subdomain.
    pub fn subdomain(&self) -> &str {
        let domain = self.domain();
        domain.split_once('.').map_or(domain, |(label, _)| label)
    }

    /// Whether the grant has a scope of this product there.
    pub fn serves(&self, product: Product) -> bool {
        self.scopes.iter().any(|scope| product.has_scope(scope))
    }
}
