//! The connection service and its dependencies.

use std::sync::Arc;

use secrecy::ExposeSecret;
use threelo_core::{
    appearance::Appearance,
    clock::Clock,
    entropy::Entropy,
    id::EnvironmentId,
    request_log::RequestRecorder,
    seal::{SealContext, SealError, Sealed, Sealer},
    storage::{ChangeListener, Store, Subject},
};
use threelo_oauth::TokenEndpoint;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

use crate::{
    ConnectError,
    announce::Announcer,
    flow::{RecentSteps, UnstoredAttempts},
};

/// Dependencies of the connection service.
pub struct ConnectDependencies {
    /// The store.
    pub store: Arc<dyn Store>,
    /// Encrypts and decrypts secrets.
    pub sealer: Arc<dyn Sealer>,
    /// Exchanges authorization codes.
    pub token_endpoint: TokenEndpoint,
    /// Reads sites and accounts. Its credential is replaced by the token of each grant.
    pub api: threelo_rest::Client,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Reports the outcome of a flow to the page that waits for it.
    pub announcer: Arc<dyn Announcer>,
    /// The request log, where connect attempts are recorded.
    pub log: Arc<dyn RequestRecorder>,
    /// Components of this process that cache data and must be notified of changes.
    pub listeners: Vec<Arc<dyn ChangeListener>>,
    /// Runs the steps of flows to their end, even if the browser disconnects. Close it and wait for it before the
    /// process ends, so that no new grant is lost.
    pub tasks: TaskTracker,
    /// Cancelled when the process cannot wait for those tasks any longer. Flows that are still running are then
    /// reported as [`FlowError::Interrupted`](crate::FlowError::Interrupted), which takes a moment.
    pub interrupt: CancellationToken,
}

/// The settings of the operator.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The callback URL, exactly as registered with the OAuth apps.
    pub callback_url: Url,
}

/// The connection service: every operation on integrations and connections, in one place. It is cheap to
/// clone.
#[derive(Clone)]
pub struct Connect {
    pub(crate) dependencies: Arc<ConnectDependencies>,
    pub(crate) settings: Arc<Settings>,
    pub(crate) unstored: Arc<UnstoredAttempts>,
    pub(crate) recent: RecentSteps,
}

impl Connect {
    /// Returns the service.
    pub fn new(dependencies: ConnectDependencies, settings: Settings) -> Self {
        Self {
            dependencies: Arc::new(dependencies),
            settings: Arc::new(settings),
            unstored: Arc::default(),
            recent: RecentSteps::default(),
        }
    }

    /// Returns the callback URL to register with an OAuth app.
    pub fn callback_url(&self) -> &Url {
        &self.settings.callback_url
    }

    /// Returns how the pages of an environment look.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub async fn appearance(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Appearance, ConnectError> {
        Ok(self.store().appearance(environment).await?)
    }

    /// Changes how the pages of an environment look. Returns whether the environment exists.
    ///
    /// # Errors
    /// If it cannot be stored.
    pub async fn set_appearance(
        &self,
        environment: &EnvironmentId,
        appearance: &Appearance,
    ) -> Result<bool, ConnectError> {
        let store = self.store();
        Ok(store.set_appearance(environment, appearance).await?)
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.dependencies.store
    }

    /// Decrypts a text.
    pub(crate) fn open_text(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<String, ConnectError> {
        let plain = self.dependencies.sealer.open(context, sealed)?;
        let text =
            std::str::from_utf8(plain.expose_secret()).map_err(|_| SealError::Malformed {
                table: context.table,
                column: context.column,
            })?;
        Ok(text.to_owned())
    }

    /// Fails if this database is a copy that has not been adopted.
    pub(crate) fn check_quarantine(&self) -> Result<(), ConnectError> {
        if self.dependencies.token_endpoint.is_quarantined() {
            return Err(ConnectError::Quarantined);
        }
        Ok(())
    }

    /// Notifies the listeners of this process. Other processes read the feed of changes.
    pub(crate) fn changed(&self, subject: &Subject) {
        for listener in &self.dependencies.listeners {
            listener.changed(subject);
        }
    }
}
