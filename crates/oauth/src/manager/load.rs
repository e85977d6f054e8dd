//! Reading a connection's tokens from the store, once for everybody who asks at the same time.

use std::sync::Arc;

use threelo_core::{bearer::BearerError, id::ConnectionKey};

use super::{
    Outcome, Shared,
    wait::{SOON, unavailable},
};

impl Shared {
    /// The tokens as they are stored. Memory knows them from then on.
    pub(super) async fn load(self: &Arc<Self>, key: &ConnectionKey) -> Outcome {
        let joined = self.loads.join(&self.parts.tasks, key, || {
            let (shared, key) = (self.clone(), key.clone());
            async move { shared.read(&key).await }
        });
        let outcome = self.outcome(key, joined.flight).await;
        let reason = "the store takes unusually long";
        outcome.unwrap_or_else(|| Err(unavailable(key, reason, SOON)))
    }

    /// The same, within a flight.
    pub(super) async fn read(&self, key: &ConnectionKey) -> Outcome {
        let ticket = self.open.ticket(key);
        let row = self.parts.tokens.tokens(key).await?;
        let row = row.ok_or_else(|| BearerError::UnknownConnection(key.clone()))?;
        let loaded = self.open_row(key, row)?;
        self.open.put(key, loaded.open.clone(), ticket);
        Ok(Arc::new(loaded))
    }
}
