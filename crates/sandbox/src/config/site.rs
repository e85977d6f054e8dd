//! Sites and their products.

use serde::{Deserialize, Serialize};

use super::content::{ProjectSeed, SpaceSeed};

/// A product of a site.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Product {
    /// Jira, with Jira Software and Jira Service Management.
    Jira,
    /// Confluence.
    Confluence,
}

impl Product {
    /// All products.
    pub(crate) const ALL: [Self; 2] = [Self::Jira, Self::Confluence];

    /// Returns its name in paths.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Jira => "jira",
            Self::Confluence => "confluence",
        }
    }

    /// Returns whether `scope` belongs to this product.
    pub(crate) fn owns(self, scope: &str) -> bool {
        let confluence = scope.contains("confluence");
        match self {
            Self::Confluence => confluence,
            Self::Jira => {
                !confluence
                    && ["jira", "servicedesk", "servicemanagement"]
                        .iter()
                        .any(|word| scope.contains(word))
            }
        }
    }
}

/// A site: `https://{name}.atlassian.net`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Site {
    /// The cloud id, a UUID.
    pub id: String,
    /// The name, which is also the subdomain.
    pub name: String,
    /// The products on the site.
    #[serde(default = "both")]
    pub products: Vec<Product>,
    /// The account ids with access; `None` means every account.
    #[serde(default)]
    pub members: Option<Vec<String>>,
    /// The Jira projects with their issues.
    #[serde(default)]
    pub projects: Vec<ProjectSeed>,
    /// The Confluence spaces with their pages.
    #[serde(default)]
    pub spaces: Vec<SpaceSeed>,
}

impl Site {
    /// Creates an empty site with both products, open to every account.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            products: both(),
            members: None,
            projects: Vec::new(),
            spaces: Vec::new(),
        }
    }

    /// Replaces the products.
    #[must_use]
    pub fn products(mut self, products: impl IntoIterator<Item = Product>) -> Self {
        self.products = products.into_iter().collect();
        self
    }

    /// Restricts access to these accounts.
    #[must_use]
    pub fn members(mut self, accounts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.members = Some(accounts.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a Jira project.
    #[must_use]
    pub fn project(mut self, project: ProjectSeed) -> Self {
        self.projects.push(project);
        self
    }

    /// Adds a Confluence space.
    #[must_use]
    pub fn space(mut self, space: SpaceSeed) -> Self {
        self.spaces.push(space);
        self
    }

    /// Returns the site's canonical URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}.atlassian.net", self.name)
    }

    pub(crate) fn admits(&self, account_id: &str) -> bool {
        self.members
            .as_ref()
            .is_none_or(|m| m.iter().any(|a| a == account_id))
    }
}

fn both() -> Vec<Product> {
    Product::ALL.to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::SCOPES;

    #[test]
    fn every_product_scope_belongs_to_exactly_one_product() {
        let special = [
            "offline_access",
            "read:me",
            "read:account",
            "report:personal-data",
        ];
        for scope in SCOPES {
            let owners = Product::ALL.iter().filter(|p| p.owns(scope)).count();
            let expected = usize::from(!special.contains(scope));
            assert_eq!(owners, expected, "{scope}");
        }
    }
}
