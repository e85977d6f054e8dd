//! The census: opens every sealed value of a store, and counts them by the key they are sealed
//! with.

use std::collections::BTreeMap;

use threelo_core::{
    seal::{SealError, Sealer},
    storage::{SealedColumn, SealedStore, SealedValue, VaultStore},
};

use crate::{VaultError, key::KeyId, vault::Vault, vault::header};

/// Number of cells per read.
const PAGE: u32 = 200;

/// The result of a census.
#[derive(Debug)]
#[non_exhaustive]
pub struct Census {
    /// Number of cells sealed with each key, including those that do not open.
    pub cells: BTreeMap<KeyId, u64>,
    /// The cells that do not open.
    pub unreadable: Vec<Unreadable>,
    /// The keys named in the vault's header: those of the cells and of all running processes.
    pub named: Vec<KeyId>,
}

/// A cell that does not open.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unreadable {
    /// Its location.
    pub cell: SealedValue,
    /// Why it does not open.
    pub error: SealError,
}

impl Census {
    /// Counts the cells of a store.
    ///
    /// # Errors
    /// [`VaultError`] if the store fails, or its records cannot be read.
    pub async fn take<S>(vault: &Vault, store: &S) -> Result<Self, VaultError>
    where
        S: SealedStore + VaultStore + ?Sized,
    {
        let mut census = Self {
            cells: BTreeMap::new(),
            unreadable: Vec::new(),
            named: header::named(&header::header(store).await?),
        };
        for column in SealedColumn::ALL {
            let mut last = None;
            loop {
                let page = store.sealed_cells(column, last.as_ref(), PAGE).await?;
                for cell in &page {
                    census.count(vault, cell);
                }
                match page.into_iter().last() {
                    Some(cell) => last = Some(cell),
                    None => break,
                }
            }
        }
        Ok(census)
    }

    /// Returns the total number of cells.
    pub fn total(&self) -> u64 {
        let keyless = self.unreadable.iter();
        let keyless = keyless.filter(|found| Vault::key_of(&found.cell.sealed).is_none());
        self.cells.values().sum::<u64>() + keyless.count() as u64
    }

    /// Returns whether every cell opens with this key, and no process seals with another one.
    pub fn is_all_under(&self, key: KeyId) -> bool {
        self.unreadable.is_empty()
            && self.cells.keys().all(|used| *used == key)
            && self.named == [key]
    }

    fn count(&mut self, vault: &Vault, cell: &SealedValue) {
        if let Some(key) = Vault::key_of(&cell.sealed) {
            *self.cells.entry(key).or_default() += 1;
        }
        if let Err(error) = vault.open(cell.context(), &cell.sealed) {
            let cell = cell.clone();
            self.unreadable.push(Unreadable { cell, error });
        }
    }
}
