//! What stands in the vault's header and in the key file is followed: keys that come in, and the
//! mark of a copy.

use std::sync::Arc;

use threelo_core::{
    clock::Clock,
    quarantine::Quarantine,
    storage::{ChangeListener, Store},
};
use threelo_vault::{Vault, rekey::LOOKS_AGAIN};
use url::Url;

use crate::public_url;

pub(super) struct VaultWatch {
    pub(super) vault: Arc<Vault>,
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) quarantine: Quarantine,
    /// Who remembers what failed while nothing could be sent.
    pub(super) listeners: Vec<Arc<dyn ChangeListener>>,
    /// The public URL, where other gateways may share the store.
    pub(super) public_url: Option<Url>,
}

impl VaultWatch {
    /// Watches for ever.
    pub(super) async fn run(self) {
        if self.quarantine.is_on() {
            warn_of_quarantine();
        }
        let mut failing = false;
        let mut other_url = None;
        loop {
            self.clock.sleep(LOOKS_AGAIN).await;
            let sealing = self.vault.ring().primary_id();
            match self.vault.follow(&*self.store).await {
                Ok(header) => {
                    failing = false;
                    self.note_quarantine(header.copied_at.is_some());
                    self.note_public_url(&mut other_url, header.public_url);
                }
                Err(error) if failing => {
                    tracing::debug!(%error, "still cannot read the state of the vault")
                }
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "cannot read the state of the vault; retrying");
                }
            }
            let now_sealing = self.vault.ring().primary_id();
            if sealing != now_sealing {
                tracing::info!(
                    "the key file has a new primary key: secrets are now encrypted with {now_sealing}"
                );
            }
        }
    }

    /// Warns once of each other public URL that a gateway over the same store starts with.
    fn note_public_url(&self, last: &mut Option<String>, noted: Option<String>) {
        let (Some(own), Some(noted)) = (&self.public_url, noted) else {
            return;
        };
        let other = (noted != own.as_str()).then_some(noted);
        if let Some(other) = other.as_ref().filter(|other| last.as_ref() != Some(other)) {
            public_url::warn_of_other(own, other);
        }
        *last = other;
    }

    fn note_quarantine(&self, is_on: bool) {
        match (self.quarantine.set(is_on), is_on) {
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
        "quarantined: this database is a copy. Access tokens that are still good are used, but no \
         token is renewed and nobody can connect, since the grants belong to the original. Stop the \
         original for good, then run `threelo adopt`"
    );
}
