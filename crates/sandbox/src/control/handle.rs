//! The control interface as methods.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::tokens::{Pass, TokenState, Tokens};
use crate::auth::grants::{Agreement, Family, Grant};
use crate::config::{AccessType, App, Consent, SandboxConfig, Site, User};
use crate::faults::Fault;
use crate::record::{Exchange, Recorded};
use crate::secrets::{Secret, SecretKind};
use crate::state::{State, World};
use crate::switches::Switches;

/// The controls of a sandbox. A clone controls the same sandbox.
#[derive(Clone, Debug)]
pub struct Control {
    state: Arc<State>,
}

impl Control {
    pub(crate) fn new(state: Arc<State>) -> Self {
        Self { state }
    }

    /// Returns the cloud's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.state.clock.now()
    }

    /// Advances the cloud's clock, and returns the new time.
    pub fn advance(&self, by: Duration) -> Timestamp {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        self.state.clock.advance(by)
    }

    /// Stops the clock at the current time.
    pub fn stop_clock(&self) {
        self.state.clock.set_running(false);
    }

    /// Lets the clock continue from the current time.
    pub fn run_clock(&self) {
        self.state.clock.set_running(true);
    }

    /// Activates a fault and returns its number, or 0 if a thousand faults are active already.
    pub fn set_fault(&self, fault: Fault) -> u64 {
        self.state.world().faults.set(fault).unwrap_or_default()
    }

    /// Returns the active faults, with their remaining counts.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        self.state.world().faults.all()
    }

    /// Removes a fault; `false` if there was none.
    pub fn remove_fault(&self, id: u64) -> bool {
        self.state.world().faults.remove(id)
    }

    /// Removes all faults, and opens all gates.
    pub fn clear_faults(&self) {
        self.state.world().faults.clear();
        self.state.gates.open_all();
    }

    /// Waits until `count` requests are held at a gate; `false` if fewer arrive within 120 seconds.
    pub async fn held(&self, gate: &str, count: usize) -> bool {
        self.state.gates.held(gate, count).await
    }

    /// Opens a gate for waiting and future requests.
    pub fn open_gate(&self, gate: &str) {
        self.state.gates.open(gate);
    }

    /// Closes a gate again.
    pub fn close_gate(&self, gate: &str) {
        self.state.gates.close(gate);
    }

    /// Returns all requests to the token endpoint, oldest first.
    #[must_use]
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.state.world().exchanges.all()
    }

    /// Returns all requests to the cloud, oldest first, without those to the control API.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state.world().requests.all()
    }

    /// Removes all records of exchanges and requests.
    pub fn clear_records(&self) {
        let mut world = self.state.world();
        world.exchanges.clear();
        world.requests.clear();
    }

    /// Returns an instance of the JSON body of an operation, as [`SchemaMode`](crate::SchemaMode) validates it; `None`
    /// if it has none. Seed 0 has every documented member; others omit some that are not required.
    #[must_use]
    pub fn request_body(&self, method: &str, path: &str, seed: u64) -> Option<serde_json::Value> {
        crate::schema::body(method, path, seed)
    }

    /// Returns the current switches.
    #[must_use]
    pub fn switches(&self) -> Switches {
        self.state.world().switches.clone()
    }

    /// Changes switches while the cloud runs.
    pub fn change_switches(&self, change: impl FnOnce(&mut Switches)) {
        change(&mut self.state.world().switches);
    }

    /// Sets the consent mode.
    pub fn set_consent(&self, consent: Consent) {
        self.state.world().consent = consent;
    }

    /// Returns the consent mode.
    #[must_use]
    pub fn consent_mode(&self) -> Consent {
        self.state.world().consent.clone()
    }

    /// Registers an app, or replaces one (to change its callback, for example).
    pub fn put_app(&self, app: App) {
        self.state.world().apps.insert(app.client_id.clone(), app);
    }

    /// Returns the registered apps.
    #[must_use]
    pub fn apps(&self) -> Vec<App> {
        self.state.world().apps.values().cloned().collect()
    }

    /// Changes a registered app; `false` if there is none.
    pub fn change_app(&self, client_id: &str, change: impl FnOnce(&mut App)) -> bool {
        let mut world = self.state.world();
        world.apps.get_mut(client_id).map(change).is_some()
    }

    /// Adds or replaces an account.
    pub fn put_user(&self, user: User) {
        self.state
            .world()
            .users
            .insert(user.account_id.clone(), user);
    }

    /// Returns the accounts.
    #[must_use]
    pub fn users(&self) -> Vec<User> {
        self.state.world().users.values().cloned().collect()
    }

    /// Adds or replaces a site, with the contents of its seed.
    pub fn put_site(&self, site: Site) {
        self.state.world().put_site(site, &self.state.clock);
    }

    /// Returns the sites with their seeds.
    #[must_use]
    pub fn sites(&self) -> Vec<Site> {
        let world = self.state.world();
        world.sites.values().map(|c| c.site.clone()).collect()
    }

    /// Returns the secrets of the apps, and the latest secrets that were issued or received.
    #[must_use]
    pub fn secrets(&self) -> Vec<Secret> {
        let world = self.state.world();
        let of_apps = world
            .apps
            .values()
            .map(|app| Secret::new(SecretKind::ClientSecret, &app.client_secret));
        of_apps.chain(world.grants.secrets.all()).collect()
    }

    /// Replaces the cloud; the listener and the clock stay the same.
    pub fn reseed(&self, config: SandboxConfig) {
        *self.state.world() = World::new(config, &self.state.clock);
        self.state.gates.open_all();
    }

    /// Grants without pages: the user consents and the app exchanges the code, without an exchange record.
    /// `None` if the app or the user is unknown.
    pub fn grant(&self, pass: Pass) -> Option<Tokens> {
        let now = self.now();
        let mut world = self.state.world();
        let app = world.apps.get(&pass.client_id)?;
        world.users.get(&pass.account_id)?;
        let agreement = Agreement {
            client_id: pass.client_id.clone(),
            account_id: pass.account_id,
            scopes: pass.scopes.into_iter().collect(),
            sites: pass.sites.into_iter().collect(),
            resource_level: app.access == AccessType::ResourceLevel,
            redirect_uri: app.callback.clone(),
            challenge: None,
        };
        for site in &agreement.sites {
            let place = (pass.client_id.clone(), site.clone());
            world.installed.insert(place);
        }
        let switches = world.switches.clone();
        let code = world.grants.consent(agreement, now, &switches);
        let code = world.grants.take_code(&code)?;
        let pair = world.grants.first_pair(&code, now, &switches);
        Some(Tokens {
            access_token: pair.access,
            refresh_token: pair.refresh,
            expires_in: switches.access_token_seconds,
            scopes: pair.scopes.into_iter().collect(),
        })
    }

    /// Returns the state of a token; `None` if the cloud never issued it.
    #[must_use]
    pub fn inspect(&self, token: &str) -> Option<TokenState> {
        let now = self.now();
        TokenState::of(&self.state.world().grants, token, now)
    }

    /// Returns all grants.
    #[must_use]
    pub fn grants(&self) -> Vec<Grant> {
        self.state.world().grants.grants.values().cloned().collect()
    }

    /// Returns all token families.
    #[must_use]
    pub fn families(&self) -> Vec<Family> {
        self.state
            .world()
            .grants
            .families
            .values()
            .cloned()
            .collect()
    }

    /// Revokes the user's grant to an app; `false` if there was none.
    pub fn revoke_grant(&self, client_id: &str, account_id: &str) -> bool {
        let now = self.now();
        self.state.world().grants.revoke(client_id, account_id, now)
    }

    /// Changes the user's password, which ends their refresh tokens.
    pub fn change_password(&self, account_id: &str) {
        self.state.world().grants.password_changed(account_id);
    }

    /// Uninstalls an app from a site; `false` if it was not installed.
    pub fn uninstall(&self, client_id: &str, cloud_id: &str) -> bool {
        let place = (client_id.to_owned(), cloud_id.to_owned());
        self.state.world().installed.remove(&place)
    }

    pub(crate) fn gates(
        &self,
    ) -> std::collections::HashMap<String, crate::faults::gate::GateState> {
        self.state.gates.all()
    }

    pub(crate) fn release_everything(&self) {
        self.state.gates.open_all();
    }
}
