//! The state of the sandbox: the world behind one lock, and what is shared outside it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, OnceLock};

use tokio_util::task::TaskTracker;

use crate::auth::grants::Grants;
use crate::auth::model::PendingConsent;
use crate::clock::Clock;
use crate::cloud::limits::Used;
use crate::config::{App, Consent, SandboxConfig, Site, User};
use crate::confluence::Confluence;
use crate::faults::FaultList;
use crate::faults::gate::Gates;
use crate::jira::Jira;
use crate::random::{self, Seeded};
use crate::record::{Exchange, Log, Recorded};
use crate::switches::Switches;

/// The state that lives as long as the sandbox.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) gates: Gates,
    /// Runs requests, which continue when their client disconnects, as in the real cloud.
    pub(crate) work: TaskTracker,
    /// The port of the media host, once it is served.
    pub(crate) media_port: OnceLock<u16>,
    /// Signs the links to the media host.
    pub(crate) media_secret: String,
    world: Mutex<World>,
}

impl State {
    pub(crate) fn new(config: SandboxConfig) -> Self {
        let clock = Clock::new(config.stopped_at);
        let world = World::new(config, &clock);
        Self {
            clock,
            gates: Gates::default(),
            work: TaskTracker::new(),
            media_port: OnceLock::new(),
            media_secret: random::hex(16),
            world: Mutex::new(world),
        }
    }

    /// Locks the world. The guard must not be held across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// The state of the simulated cloud.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) apps: BTreeMap<String, App>,
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) sites: BTreeMap<String, Cloud>,
    pub(crate) consent: Consent,
    pub(crate) switches: Switches,
    pub(crate) grants: Grants,
    /// The installations of apps: (client id, cloud id).
    pub(crate) installed: BTreeSet<(String, String)>,
    /// The logged-in accounts by session cookie.
    pub(crate) sessions: HashMap<String, String>,
    /// The open consent pages.
    pub(crate) pending: HashMap<String, PendingConsent>,
    pub(crate) order: Seeded,
    pub(crate) limits: Used,
    pub(crate) faults: FaultList,
    pub(crate) exchanges: Log<Exchange>,
    pub(crate) requests: Log<Recorded>,
}

/// A site and its contents.
#[derive(Debug)]
pub(crate) struct Cloud {
    pub(crate) site: Site,
    pub(crate) jira: Jira,
    pub(crate) confluence: Confluence,
}

impl World {
    pub(crate) fn new(config: SandboxConfig, clock: &Clock) -> Self {
        let mut world = Self {
            apps: BTreeMap::new(),
            users: BTreeMap::new(),
            sites: BTreeMap::new(),
            consent: config.consent,
            switches: config.switches,
            grants: Grants::default(),
            installed: BTreeSet::new(),
            sessions: HashMap::new(),
            pending: HashMap::new(),
            order: Seeded::new(config.order_seed),
            limits: Used::default(),
            faults: FaultList::default(),
            exchanges: Log::default(),
            requests: Log::default(),
        };
        for app in config.apps {
            world.apps.insert(app.client_id.clone(), app);
        }
        for user in config.users {
            world.users.insert(user.account_id.clone(), user);
        }
        for site in config.sites {
            world.put_site(site, clock);
        }
        world
    }

    /// Adds or replaces a site, with the contents of its seed.
    pub(crate) fn put_site(&mut self, site: Site, clock: &Clock) {
        let first_user = self.users.keys().next().cloned().unwrap_or_default();
        let cloud = Cloud {
            jira: Jira::seeded(&site, &first_user, clock.now()),
            confluence: Confluence::seeded(&site, &first_user, clock.now()),
            site,
        };
        self.sites.insert(cloud.site.id.clone(), cloud);
    }

    /// Returns the sites that an account can choose from.
    pub(crate) fn sites_of(&self, account_id: &str) -> Vec<&Site> {
        self.sites
            .values()
            .map(|c| &c.site)
            .filter(|s| s.admits(account_id))
            .collect()
    }
}
