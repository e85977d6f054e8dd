//! What Atlassian's REST APIs offer: an operation for a method and path, with the scopes that it requires.
//!
//! The tables live in the product crates; they implement [`Catalogue`] with an [`Index`] over a static
//! table. Knowing the operation turns a bare 401 into "this call needs `write:jira-work`".

use http::Method;

mod index;
mod paging;
mod scopes;

pub use index::Index;
pub use paging::{Items, Paging};
pub use scopes::{MissingScopes, smallest_scopes};

/// The operations of one product.
pub trait Catalogue: Send + Sync {
    /// Returns the operation for `method` and `path`.
    ///
    /// `path` is what follows `/ex/{product}/{cloudid}` at the gateway, without a query, as it is sent:
    /// nothing is decoded. `None` means "not in the catalogue"; such a call is not refused.
    fn find(&self, method: &Method, path: &str) -> Option<&'static Operation>;

    /// Returns all operations, sorted by API, path and method.
    fn operations(&self) -> &'static [Operation];
}

/// One operation of a REST API, with the scopes that it requires.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The API it belongs to.
    pub api: Api,
    /// HTTP method.
    pub method: Method,
    /// Path template below the site, with `{name}` for a single segment: `/rest/api/3/issue/{issueIdOrKey}`.
    pub path: &'static str,
    /// Operation id as in the product's own description. Not unique: two paths may share one.
    pub id: &'static str,
    /// A grant with all of these scopes may call it; empty if no classic scope permits it.
    pub classic: &'static [&'static str],
    /// A grant with all of these scopes may call it too; empty if no granular scope permits it.
    pub granular: &'static [&'static str],
    /// The names of its query parameters, those that it requires first.
    pub query: &'static [&'static str],
    /// How many of them it requires.
    pub required: usize,
    /// How the operation pages long results.
    pub paging: Paging,
    /// Whether Atlassian has announced its removal.
    pub deprecated: bool,
    /// Whether it may change without notice; service management asks for `X-ExperimentalApi: opt-in`.
    pub experimental: bool,
    /// Whether it can be called with a 3LO token.
    pub oauth: Availability,
}

impl Operation {
    /// Returns an operation that a 3LO token can call, without pages and without scopes.
    pub const fn new(api: Api, method: Method, path: &'static str, id: &'static str) -> Self {
        Self {
            api,
            method,
            path,
            id,
            classic: &[],
            granular: &[],
            query: &[],
            required: 0,
            paging: Paging::Whole,
            deprecated: false,
            experimental: false,
            oauth: Availability::Yes,
        }
    }

    /// Sets the classic scopes.
    pub const fn classic(mut self, scopes: &'static [&'static str]) -> Self {
        self.classic = scopes;
        self
    }

    /// Sets the granular scopes.
    pub const fn granular(mut self, scopes: &'static [&'static str]) -> Self {
        self.granular = scopes;
        self
    }

    /// Sets the query parameters, of which the first `required` ones are required.
    pub const fn query(mut self, names: &'static [&'static str], required: usize) -> Self {
        self.query = names;
        self.required = required;
        self
    }

    /// Sets the kind of paging.
    pub const fn paging(mut self, paging: Paging) -> Self {
        self.paging = paging;
        self
    }

    /// Marks the operation as announced for removal.
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Marks the operation as experimental.
    pub const fn experimental(mut self) -> Self {
        self.experimental = true;
        self
    }

    /// Sets the availability, [`Availability::Yes`] by default.
    pub const fn oauth(mut self, oauth: Availability) -> Self {
        self.oauth = oauth;
        self
    }
}

/// A REST API of Atlassian Cloud, as Atlassian divides its documentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Api {
    /// `/rest/api/3`: issues, projects, users, administration.
    JiraPlatform,
    /// `/rest/agile/1.0`, `/rest/software/1.0`: boards, sprints, backlogs; builds and deployments.
    JiraSoftware,
    /// `/rest/servicedeskapi`: requests, queues, customers.
    JiraServiceManagement,
    /// `/wiki/rest/api`: what v2 does not have, such as search by CQL.
    ConfluenceV1,
    /// `/wiki/api/v2`: pages, spaces, comments.
    ConfluenceV2,
}

impl Api {
    /// Returns its name, such as `jira-platform`.
    pub const fn name(self) -> &'static str {
        match self {
            Api::JiraPlatform => "jira-platform",
            Api::JiraSoftware => "jira-software",
            Api::JiraServiceManagement => "jira-service-management",
            Api::ConfluenceV1 => "confluence-v1",
            Api::ConfluenceV2 => "confluence-v2",
        }
    }
}

/// Whether an operation can be called with a 3LO token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Availability {
    /// With the scopes named.
    Yes,
    /// Never: for other kinds of apps, or for users signed in with an API token.
    No,
    /// Without a token only.
    Anonymous,
    /// Not documented.
    Unknown,
}
