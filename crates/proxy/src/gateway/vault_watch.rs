//! Follows the vault's header and the key file: new keys, the quarantine of a copy, and the public
//! URL of other gateways.

use std::sync::Arc;

use threelo_core::storage::ChangeListener;
use threelo_vault::rekey::LOOKS_AGAIN;
use url::Url;

use crate::{public_url, storage::Storage};

pub(super) struct VaultWatch {
    pub(super) storage: Storage,
    /// Components that cache failures of refreshes during a quarantine.
    pub(super) listeners: Vec<Arc<dyn ChangeListener>>,
    /// The public URL, if other gateways can share the store.
    pub(super) public_url: Option<Url>,
}

impl VaultWatch {
    /// Runs forever.
    pub(super) async fn run(self) {
        if self.storage.quarantine.is_on() {
            warn_of_quarantine();
        }
        let mut failing = false;
        let mut other_url = None;
        let vault = self.storage.keys.clone();
        loop {
            self.storage.clock.tick(LOOKS_AGAIN).await;
            let primary = vault.ring().primary_id();
            match vault.follow(&*self.storage.store).await {
                Ok(header) => {
                    failing = false;
                    self.update_quarantine(header.copied_at.is_some());
                    self.check_public_url(&mut other_url, header.public_url);
                }
                Err(error) if failing => {
                    tracing::debug!(%error, "still cannot read the state of the vault")
                }
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "cannot read the state of the vault; retrying");
                }
            }
            let new_primary = vault.ring().primary_id();
            if primary != new_primary {
                tracing::info!(
                    "the key file has a new primary key: secrets are now encrypted with {new_primary}"
                );
            }
        }
    }

    /// Warns once about each different public URL of a gateway with the same store.
    fn check_public_url(&self, last: &mut Option<String>, stored: Option<String>) {
        let (Some(own), Some(stored)) = (&self.public_url, stored) else {
            return;
        };
        let other = (stored != own.as_str()).then_some(stored);
        if let Some(other) = other.as_ref().filter(|other| last.as_ref() != Some(other)) {
            public_url::warn_of_other(own, other);
        }
        *last = other;
    }

    fn update_quarantine(&self, is_on: bool) {
        match (self.storage.quarantine.set(is_on), is_on) {
            (false, true) => warn_of_quarantine(),
            (true, false) => {
                for listener in &self.listeners {
                    listener.forget_all();
                }
                tracing::info!("the database was adopted: tokens are refreshed again");
            }
            _ => {}
        }
    }
}

fn warn_of_quarantine() {
    tracing::warn!(
        "quarantined: this database is a copy. Access tokens that are still valid are used, but tokens \
         are not refreshed and users cannot connect, since the grants belong to the original. Stop the \
         original permanently, then run `threelo adopt`"
    );
}
