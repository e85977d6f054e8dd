//! What the deeds work with.

use std::sync::Arc;

use secrecy::ExposeSecret;
use threelo_core::{
    clock::Clock,
    entropy::Entropy,
    request_log::RequestRecorder,
    seal::{Cell, SealError, Sealed, Sealer},
    storage::{ChangeListener, Store, Subject},
};
use threelo_oauth::TokenEndpoint;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

use crate::{ConnectError, announce::Announcer, flow::UnstoredAttempts};

/// Everything the deeds work with. [`Connect`] is cheap to clone around it.
pub struct Parts {
    /// Where all is kept.
    pub store: Arc<dyn Store>,
    /// What seals secrets.
    pub sealer: Arc<dyn Sealer>,
    /// Where codes are exchanged.
    pub token_endpoint: TokenEndpoint,
    /// For reading sites and accounts; whose token it carries does not matter.
    pub api: threelo_rest::Client,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Who tells a waiting browser how its flow ended.
    pub announcer: Arc<dyn Announcer>,
    /// The request log, where connect attempts are recorded.
    pub log: Arc<dyn RequestRecorder>,
    /// Who in this process keeps something in memory that a deed may make stale.
    pub listeners: Vec<Arc<dyn ChangeListener>>,
    /// Where flows run once their state is used up, whether or not the browser stays. Close it
    /// and wait for it before the process ends, so that no new grant is lost.
    pub tasks: TaskTracker,
    /// Cancelled when the process can wait for those tasks no longer: what still runs then is
    /// reported as [`FlowError::Interrupted`](crate::FlowError::Interrupted), so wait a moment
    /// more.
    pub interrupt: CancellationToken,
}

/// What the operator decided.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The callback that is registered with the OAuth apps, exactly.
    pub callback_url: Url,
}

/// The deeds on integrations and connections, each written once, for every surface.
#[derive(Clone)]
pub struct Connect {
    pub(crate) parts: Arc<Parts>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) unstored: Arc<UnstoredAttempts>,
}

impl Connect {
    /// Puts the parts together.
    pub fn new(parts: Parts, settings: Settings) -> Self {
        Self {
            parts: Arc::new(parts),
            settings: Arc::new(settings),
            unstored: Arc::default(),
        }
    }

    /// The callback that has to be registered with an OAuth app.
    pub fn callback_url(&self) -> &Url {
        &self.settings.callback_url
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.parts.store
    }

    /// Opens a cell that holds text.
    pub(crate) fn open_text(
        &self,
        cell: Cell<'_>,
        sealed: &Sealed,
    ) -> Result<String, ConnectError> {
        let plain = self.parts.sealer.open(cell, sealed)?;
        let text =
            std::str::from_utf8(plain.expose_secret()).map_err(|_| SealError::Malformed {
                table: cell.table,
                column: cell.column,
            })?;
        Ok(text.to_owned())
    }

    /// Fails where this database is a copy that nobody has adopted.
    pub(crate) fn check_quarantine(&self) -> Result<(), ConnectError> {
        if self.parts.token_endpoint.is_quarantined() {
            return Err(ConnectError::Quarantined);
        }
        Ok(())
    }

    /// Tells this process what has just been written. Others learn it from the feed of changes.
    pub(crate) fn changed(&self, subject: &Subject) {
        for listener in &self.parts.listeners {
            listener.changed(subject);
        }
    }
}
