//! A write that was given up and takes place in the end.

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

/// Swaps whose first one for a connection is done late: it is told to have failed, and takes place
/// once the connection has been renewed again. So it is with a statement that the database goes on
/// with after its connection was cut.
pub(super) struct LateWrites {
    point: Failpoint,
    /// What is still to be done; nothing more once it was.
    late: Mutex<HashMap<ConnectionKey, Option<TokenRow>>>,
}

impl LateWrites {
    pub(super) fn new(point: Failpoint) -> Self {
        Self {
            point,
            late: Mutex::default(),
        }
    }

    /// Whether this is the first one, which is put off.
    fn puts_off(&self, key: &ConnectionKey, row: &TokenRow) -> bool {
        let mut late = self.late.lock().expect("nobody panics");
        match late.entry(key.clone()) {
            Entry::Vacant(none) => {
                none.insert(Some(row.clone()));
                true
            }
            Entry::Occupied(_) => false,
        }
    }

    /// What was put off, once there are tokens after those.
    fn overdue(&self, key: &ConnectionKey, row: &TokenRow) -> Option<TokenRow> {
        let mut late = self.late.lock().expect("nobody panics");
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
        if self.puts_off(key, row) {
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
