//! What a simulated cloud consists of: apps, users, sites, and how consent is given.

mod app;
mod content;
mod site;
mod user;

use std::net::{Ipv4Addr, SocketAddr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::switches::Switches;

pub use app::{AccessType, App};
pub use content::{IssueSeed, ProjectSeed, SpaceSeed};
pub use site::{Product, Site};
pub use user::User;

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
