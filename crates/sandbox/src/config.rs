//! What a simulated cloud consists of: apps, users, sites, and how consent is given.

use std::net::{Ipv4Addr, SocketAddr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::facts::SCOPES;
use crate::seed;
use crate::switches::Switches;

/// Everything a sandbox is started with.
///
/// [`SandboxConfig::default`] is a realistic cloud (one app, two sites, four people); [`SandboxConfig::empty`]
/// is for tests that want to say every part themselves.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SandboxConfig {
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Registered OAuth apps.
    pub apps: Vec<App>,
    /// Atlassian accounts.
    pub users: Vec<User>,
    /// Sites, each with its products and what is in them.
    pub sites: Vec<Site>,
    /// Whether people consent on the pages, or at once.
    pub consent: Consent,
    /// Every behaviour of the real cloud that is not documented.
    pub switches: Switches,
    /// The clock stands at this instant until moved; without it the clock runs with real time.
    pub stopped_at: Option<Timestamp>,
    /// Seed of the order in which accessible-resources lists the sites.
    pub order_seed: u64,
}

impl Default for SandboxConfig {
    fn default() -> Self {
        seed::realistic()
    }
}

impl SandboxConfig {
    /// A cloud with nobody and nothing in it.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            apps: Vec::new(),
            users: Vec::new(),
            sites: Vec::new(),
            consent: Consent::Manual,
            switches: Switches::default(),
            stopped_at: None,
            order_seed: 0,
        }
    }

    /// Listens on `address`.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Adds a registered app.
    #[must_use]
    pub fn app(mut self, app: App) -> Self {
        self.apps.push(app);
        self
    }

    /// Adds an account.
    #[must_use]
    pub fn user(mut self, user: User) -> Self {
        self.users.push(user);
        self
    }

    /// Adds a site.
    #[must_use]
    pub fn site(mut self, site: Site) -> Self {
        self.sites.push(site);
        self
    }

    /// Consents at once as `account_id` for the sites with these cloud ids (none means every site of the user).
    #[must_use]
    pub fn auto_consent(
        mut self,
        account_id: impl Into<String>,
        sites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.consent = Consent::Auto {
            account_id: account_id.into(),
            sites: sites.into_iter().map(Into::into).collect(),
        };
        self
    }

    /// Lets the clock stand at `instant` until it is moved.
    #[must_use]
    pub fn stopped_at(mut self, instant: Timestamp) -> Self {
        self.stopped_at = Some(instant);
        self
    }

    /// Changes the switches.
    #[must_use]
    pub fn switches(mut self, change: impl FnOnce(&mut Switches)) -> Self {
        change(&mut self.switches);
        self
    }
}

/// How `GET /authorize` is answered.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "mode")]
#[non_exhaustive]
pub enum Consent {
    /// Login form, then consent page.
    Manual,
    /// The account consents at once.
    Auto {
        /// Who consents.
        account_id: String,
        /// Cloud ids that are granted; an empty list means every site of the account.
        #[serde(default)]
        sites: Vec<String>,
    },
}

/// A registered OAuth 2.0 (3LO) app, as in the developer console.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct App {
    /// Client id.
    pub client_id: String,
    /// Client secret. Only a simulated one, so it is shown like everything else.
    pub client_secret: String,
    /// Name shown on the consent page.
    #[serde(default)]
    pub name: String,
    /// The one callback URL, compared as text.
    pub callback: String,
    /// Accepts any `http://localhost` or `http://127.0.0.1` callback besides; the real cloud does not.
    #[serde(default)]
    pub any_loopback_callback: bool,
    /// Scopes added to the app in the console.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// What one consent covers.
    #[serde(default)]
    pub access: AccessType,
    /// Whether others than the owner can consent.
    #[serde(default = "yes")]
    pub shared: bool,
    /// Account id of the owner; matters only while the app is not shared.
    #[serde(default)]
    pub owner: Option<String>,
}

impl App {
    /// A shared, account-level app with every real scope added.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        callback: impl Into<String>,
    ) -> Self {
        let client_id = client_id.into();
        Self {
            name: client_id.clone(),
            client_id,
            client_secret: client_secret.into(),
            callback: callback.into(),
            any_loopback_callback: false,
            scopes: SCOPES.iter().map(|s| (*s).to_owned()).collect(),
            access: AccessType::AccountLevel,
            shared: true,
            owner: None,
        }
    }

    /// The name on the consent page.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Replaces the scopes added to the app.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// One consent covers only the sites chosen with it.
    #[must_use]
    pub fn resource_level(mut self) -> Self {
        self.access = AccessType::ResourceLevel;
        self
    }

    /// Only `owner` can consent.
    #[must_use]
    pub fn private(mut self, owner: impl Into<String>) -> Self {
        self.shared = false;
        self.owner = Some(owner.into());
        self
    }

    /// Accepts any loopback callback besides the registered one.
    #[must_use]
    pub fn any_loopback_callback(mut self) -> Self {
        self.any_loopback_callback = true;
        self
    }
}

/// What one consent covers; chosen when an app is registered.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AccessType {
    /// Sites accumulate on one grant, and every token of it reaches them.
    #[default]
    AccountLevel,
    /// A token reaches the sites of its own consent.
    ResourceLevel,
}

/// An Atlassian account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Account id.
    pub account_id: String,
    /// Full name.
    pub name: String,
    /// Mail address; the login form asks for it.
    pub email: String,
    /// Job title, shown by `/me`.
    #[serde(default)]
    pub job_title: Option<String>,
    /// Time zone, shown by `/me` and Jira.
    #[serde(default = "utc")]
    pub time_zone: String,
    /// A guest of Confluence: accessible-resources is an empty list.
    #[serde(default)]
    pub guest: bool,
}

impl User {
    /// An ordinary account.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            name: name.into(),
            email: email.into(),
            job_title: None,
            time_zone: utc(),
            guest: false,
        }
    }

    /// The job title.
    #[must_use]
    pub fn job_title(mut self, title: impl Into<String>) -> Self {
        self.job_title = Some(title.into());
        self
    }

    /// The time zone, an IANA name.
    #[must_use]
    pub fn time_zone(mut self, zone: impl Into<String>) -> Self {
        self.time_zone = zone.into();
        self
    }

    /// Makes the account a guest.
    #[must_use]
    pub fn guest(mut self) -> Self {
        self.guest = true;
        self
    }
}

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
    /// Every product, in the order of the alphabet's end.
    pub(crate) const ALL: [Self; 2] = [Self::Jira, Self::Confluence];

    /// Whether `scope` belongs to this product.
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
    /// Cloud id, a UUID.
    pub id: String,
    /// Name, which is the subdomain, too.
    pub name: String,
    /// Products on the site.
    #[serde(default = "both")]
    pub products: Vec<Product>,
    /// Account ids with access; `None` means everybody.
    #[serde(default)]
    pub members: Option<Vec<String>>,
    /// Jira projects with their issues.
    #[serde(default)]
    pub projects: Vec<ProjectSeed>,
    /// Confluence spaces with their pages.
    #[serde(default)]
    pub spaces: Vec<SpaceSeed>,
}

impl Site {
    /// A site with both products, open to everybody, and nothing in it.
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

    /// Only these accounts have access.
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

    /// The site's canonical URL.
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

/// A Jira project and its issues.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ProjectSeed {
    /// Key, for example `OPS`.
    pub key: String,
    /// Name.
    pub name: String,
    /// Issues, numbered from 1 in this order.
    #[serde(default)]
    pub issues: Vec<IssueSeed>,
}

impl ProjectSeed {
    /// A project without issues.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            issues: Vec::new(),
        }
    }

    /// Adds issues.
    #[must_use]
    pub fn issues(mut self, issues: impl IntoIterator<Item = IssueSeed>) -> Self {
        self.issues.extend(issues);
        self
    }
}

/// A Jira issue to begin with.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct IssueSeed {
    /// Summary.
    pub summary: String,
    /// Description as plain text.
    pub description: String,
    /// Issue type: `Task` when empty.
    pub kind: String,
    /// Status: `To Do` when empty.
    pub status: String,
    /// Priority: `Medium` when empty.
    pub priority: String,
    /// Assignee's account id.
    pub assignee: Option<String>,
    /// Labels.
    pub labels: Vec<String>,
}

impl IssueSeed {
    /// A task that nobody has begun.
    #[must_use]
    pub fn new(summary: impl Into<String>) -> Self {
        Self {
            summary: summary.into(),
            ..Self::default()
        }
    }
}

/// A Confluence space and its pages.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SpaceSeed {
    /// Key, for example `HANDBOOK`.
    pub key: String,
    /// Name.
    pub name: String,
    /// Pages below the space's home page: title and storage-format body.
    #[serde(default)]
    pub pages: Vec<(String, String)>,
}

impl SpaceSeed {
    /// A space with nothing but its home page.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            pages: Vec::new(),
        }
    }

    /// Adds pages: title and storage-format body.
    #[must_use]
    pub fn pages(
        mut self,
        pages: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.pages
            .extend(pages.into_iter().map(|(t, b)| (t.into(), b.into())));
        self
    }
}

fn both() -> Vec<Product> {
    Product::ALL.to_vec()
}

fn utc() -> String {
    "Etc/UTC".to_owned()
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

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
