//! A write that is reported as failed and takes effect later.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use threelo_core::{
    id::ConnectionKey,
    storage::{StoreError, TokenStore},
    token::TokenRow,
};

use super::{super::swap::Swap, Failpoint};

/// Delays the first swap of each connection: the swap returns an error, and takes effect after the
/// next refresh of the connection. A database does the same with a statement that it still executes
/// after the client's connection was cut.
pub(super) struct LateWrites {
    point: Failpoint,
    /// The delayed row of each connection; `None` once it was written.
    late: Mutex<HashMap<ConnectionKey, Option<TokenRow>>>,
}

impl LateWrites {
    pub(super) fn new(point: Failpoint) -> Self {
        Self {
            point,
            late: Mutex::default(),
        }
    }

    /// Returns whether this is the first swap of the connection, and records it as delayed if so.
    fn delays(&self, key: &ConnectionKey, row: &TokenRow) -> bool {
        let mut late = self.late.lock().expect("no holder of the lock panics");
        match late.entry(key.clone()) {
            Entry::Vacant(none) => {
                none.insert(Some(row.clone()));
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// Returns the delayed row once a later version is written.
    fn overdue(&self, key: &ConnectionKey, row: &TokenRow) -> Option<TokenRow> {
        let mut late = self.late.lock().expect("no holder of the lock panics");
        late.get_mut(key)?
            .take_if(|late| late.version < row.version)
    }
}

#[async_trait]
impl Swap for LateWrites {
    async fn swap(
        &self,
        tokens: &dyn TokenStore,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        if self.delays(key, row) {
            let cut = std::io::Error::other("the connection was cut before the answer");
            return Err(StoreError::Unavailable(Arc::new(cut)));
        }
        let replaced = tokens.replace_tokens(key, row).await?;
        if let Some(late) = self.overdue(key, row) {
            tokens.replace_tokens(key, &late).await?;
            self.point
                .reach("late-write", key.connection.as_str())
                .await;
        }
        Ok(replaced)
    }
}
