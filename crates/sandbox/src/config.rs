//! The contents of a simulated cloud: apps, users, sites, and the consent mode.

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

/// The initial state of a sandbox.
///
/// [`SandboxConfig::default`] is a realistic cloud (one app, two sites, four users); [`SandboxConfig::empty`]
/// is for tests that define every part themselves.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct SandboxConfig {
    /// The address to listen on; port 0 selects a free port.
    pub listen: SocketAddr,
    /// The registered OAuth apps.
    pub apps: Vec<App>,
    /// The Atlassian accounts.
    pub users: Vec<User>,
    /// The sites, each with its products and their contents.
    pub sites: Vec<Site>,
    /// Whether users consent on the pages, or automatically.
    pub consent: Consent,
    /// The behaviours of the real cloud that are not documented.
    pub switches: Switches,
    /// Stops the clock at this instant until it is advanced; without it the clock follows real time.
    pub stopped_at: Option<Timestamp>,
    /// The random seed for the order in which accessible-resources lists the sites.
    pub order_seed: u64,
}

impl SandboxConfig {
    /// Returns an empty cloud: no apps, users or sites.
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

    /// Sets the address to listen on.
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

    /// Consents automatically as `account_id` for the sites with these cloud ids (none means every site of the user).
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

    /// Stops the clock at `instant` until it is advanced.
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

/// The consent mode: how `GET /authorize` responds.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "mode")]
#[non_exhaustive]
pub enum Consent {
    /// The login form, then the consent page.
    Manual,
    /// The account consents automatically.
    Auto {
        /// The account that consents.
        account_id: String,
        /// The cloud ids that are granted; an empty list means every site of the account.
        #[serde(default)]
        sites: Vec<String>,
    },
}
