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
pub struct Paths(Path);

impl Paths {
    /// Returns the paths of the site with this cloud id.
    pub fn new(cloud_id: CloudId) -> Self {
        Self::below(Path::site(Product::Confluence, &cloud_id))
    }

    /// Returns the paths below this one.
    pub fn below(root: Path) -> Self {
        Self(root)
    }

    /// Returns the path that all others are below.
    pub fn root(&self) -> Path {
        self.0.clone()
    }

    /// Returns `/wiki/api/v2`, the current API.
    pub fn v2(&self) -> Path {
        self.at(["wiki", "api", "v2"])
    }

    /// Returns `/wiki/rest/api`, version 1, for what version 2 does not offer.
    pub fn v1(&self) -> Path {
        self.at(["wiki", "rest", "api"])
    }

    /// Returns the path of all spaces.
    pub fn spaces(&self) -> Path {
        self.v2().segment("spaces")
    }

    /// Returns the path of one space, by id.
    pub fn space(&self, id: &str) -> Path {
        self.spaces().segment(id)
    }

    /// Returns the path of all pages.
    pub fn pages(&self) -> Path {
        self.v2().segment("pages")
    }

    /// Returns the path of one page, by id.
    pub fn page(&self, id: &str) -> Path {
        self.pages().segment(id)
    }

    /// Returns the path of the search by CQL.
    pub fn search(&self) -> Path {
        self.v1().segment("search")
    }

    fn at<const N: usize>(&self, segments: [&str; N]) -> Path {
        self.root().at(segments)
    }
}
