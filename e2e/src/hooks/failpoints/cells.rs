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
pub(super) struct Cells {
    cells: Arc<dyn SealedStore>,
    point: Failpoint,
    resealed: AtomicUsize,
}

/// How many values are re-encrypted before the failpoint.
const SOME_CELLS: usize = 1;

impl Cells {
    pub(super) fn new(cells: Arc<dyn SealedStore>, point: Failpoint) -> Self {
        let resealed = AtomicUsize::new(0);
        Self {
            cells,
            point,
            resealed,
        }
    }
}

#[async_trait]
impl SealedStore for Cells {
    async fn sealed_cells<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        self.cells.sealed_cells(column, after, limit).await
    }

    async fn reseal(&self, cell: &SealedValue, sealed: &Sealed) -> Result<bool, StoreError> {
        if self.resealed.fetch_add(1, Relaxed) == SOME_CELLS {
            self.point.reach("reseal", &cell.record).await;
        }
        self.cells.reseal(cell, sealed).await
    }
}
