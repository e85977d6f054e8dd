//! The paths of Confluence on one site.

use threelo_core::{id::CloudId, site::Product};
use threelo_rest::Path;

/// The paths of Confluence on one site.
///
/// ```
/// use threelo_confluence::paths::Paths;
///
/// let paths = Paths::new("1f0b6d2e".parse()?);
/// assert_eq!(paths.page("65601").below_site(), "/wiki/api/v2/pages/65601");
/// let labels = paths.page("65601").segment("labels");
/// assert_eq!(labels.checked()?, "/ex/confluence/1f0b6d2e/wiki/api/v2/pages/65601/labels");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Paths(CloudId);

impl Paths {
    /// The paths on the site with this cloud id.
    pub fn new(cloud_id: CloudId) -> Self {
        Self(cloud_id)
    }

    /// `/wiki/api/v2`: what is new.
    pub fn v2(&self) -> Path {
        self.at(["wiki", "api", "v2"])
    }

    /// `/wiki/rest/api`: what v2 does not have.
    pub fn v1(&self) -> Path {
        self.at(["wiki", "rest", "api"])
    }

    /// All spaces.
    pub fn spaces(&self) -> Path {
        self.v2().segment("spaces")
    }

    /// One space, by id.
    pub fn space(&self, id: &str) -> Path {
        self.spaces().segment(id)
    }

    /// All pages.
    pub fn pages(&self) -> Path {
        self.v2().segment("pages")
    }

    /// One page, by id.
    pub fn page(&self, id: &str) -> Path {
        self.pages().segment(id)
    }

    /// The search by CQL.
    pub fn search(&self) -> Path {
        self.v1().segment("search")
    }

    fn at<const N: usize>(&self, segments: [&str; N]) -> Path {
        Path::site(Product::Confluence, &self.0).at(segments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_with_odd_characters_stays_one_segment() {
        let paths = Paths::new("c-1".parse().unwrap());
        let odd = paths.page("../../admin?x#y").segment("labels");
        let text = "/wiki/api/v2/pages/..%2F..%2Fadmin%3Fx%23y/labels";
        assert_eq!(odd.below_site(), text);
        assert!(paths.page("..").checked().is_err());
    }
}
