//! A failpoint in the middle of re-encryption.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use async_trait::async_trait;
use threelo_core::{
    seal::Sealed,
    storage::{SealedColumn, SealedStore, SealedValue, StoreError},
};

use super::Failpoint;

/// A store of encrypted values with a failpoint where some are re-encrypted and others are not.
pub(super) struct SealedValues {
    values: Arc<dyn SealedStore>,
    point: Failpoint,
    resealed: AtomicUsize,
}

/// How many values are re-encrypted before the failpoint.
const SOME_CELLS: usize = 1;

impl SealedValues {
    pub(super) fn new(values: Arc<dyn SealedStore>, point: Failpoint) -> Self {
        let resealed = AtomicUsize::new(0);
        Self {
            values,
            point,
            resealed,
        }
    }
}

#[async_trait]
impl SealedStore for SealedValues {
    async fn sealed_values<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        self.values.sealed_values(column, after, limit).await
    }

    async fn reseal(&self, value: &SealedValue, sealed: &Sealed) -> Result<bool, StoreError> {
        if self.resealed.fetch_add(1, Relaxed) == SOME_CELLS {
            self.point.reach("reseal", &value.record).await;
        }
        self.values.reseal(value, sealed).await
    }
}
