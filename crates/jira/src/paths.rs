//! The paths of Jira on one site.

use threelo_core::{id::CloudId, site::Product};
use threelo_rest::Path;

/// The paths of Jira on one site.
///
/// ```
/// use threelo_jira::paths::Paths;
///
/// let paths = Paths::new("1f0b6d2e".parse()?);
/// assert_eq!(paths.issue("ACME-1").below_site(), "/rest/api/3/issue/ACME-1");
/// let transitions = paths.issue("ACME-1").segment("transitions");
/// assert_eq!(transitions.checked()?, "/ex/jira/1f0b6d2e/rest/api/3/issue/ACME-1/transitions");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Paths(Path);

impl Paths {
    /// Returns the paths of the site with this cloud id.
    pub fn new(cloud_id: CloudId) -> Self {
        Self::below(Path::site(Product::Jira, &cloud_id))
    }

    /// Returns the paths below this one.
    pub fn below(root: Path) -> Self {
        Self(root)
    }

    /// Returns the path that all others are below.
    pub fn root(&self) -> Path {
        self.0.clone()
    }

    /// Returns `/rest/api/3`, the platform API.
    pub fn platform(&self) -> Path {
        self.at(["rest", "api", "3"])
    }

    /// Returns `/rest/agile/1.0`, the API of boards and sprints.
    pub fn agile(&self) -> Path {
        self.at(["rest", "agile", "1.0"])
    }

    /// Returns `/rest/software/1.0`, the newer lists of boards and sprints, which are paged by token.
    pub fn software(&self) -> Path {
        self.at(["rest", "software", "1.0"])
    }

    /// Returns `/rest/servicedeskapi`, the API of Jira Service Management.
    pub fn service_management(&self) -> Path {
        self.at(["rest", "servicedeskapi"])
    }

    /// Returns the path of the signed-in user.
    pub fn myself(&self) -> Path {
        self.platform().segment("myself")
    }

    /// Returns the path of all issues.
    pub fn issues(&self) -> Path {
        self.platform().segment("issue")
    }

    /// Returns the path of one issue, by key or id.
    pub fn issue(&self, key_or_id: &str) -> Path {
        self.issues().segment(key_or_id)
    }

    /// Returns the path of the search by JQL.
    pub fn search(&self) -> Path {
        self.platform().at(["search", "jql"])
    }

    /// Returns the path of the paged list of projects.
    pub fn projects(&self) -> Path {
        self.platform().at(["project", "search"])
    }

    fn at<const N: usize>(&self, segments: [&str; N]) -> Path {
        self.root().at(segments)
    }
}
