//! The census: opens every sealed value of a store, and counts them by the key they are sealed
//! with.

use std::collections::BTreeMap;

use threelo_core::{
    seal::{SealError, Sealer},
    storage::{SealedColumn, SealedStore, SealedValue, VaultStore},
};

use crate::{VaultError, key::KeyId, vault::Vault, vault::header};

/// Number of sealed values per read.
const PAGE: u32 = 200;

/// The result of a census.
#[derive(Debug)]
#[non_exhaustive]
pub struct Census {
    /// Number of sealed values sealed with each key, including those that do not open.
    pub values: BTreeMap<KeyId, u64>,
    /// The sealed values that do not open.
    pub unreadable: Vec<Unreadable>,
    /// The keys named in the vault's header: those of the sealed values and of all running processes.
    pub named: Vec<KeyId>,
}

/// A sealed value that does not open.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unreadable {
    /// Its location.
    pub value: SealedValue,
    /// Why it does not open.
    pub error: SealError,
}

impl Census {
    /// Counts the sealed values of a store.
    ///
    /// # Errors
    /// [`VaultError`] if the store fails, or its records cannot be read.
    pub async fn take<S>(vault: &Vault, store: &S) -> Result<Self, VaultError>
    where
        S: SealedStore + VaultStore + ?Sized,
    {
        let mut census = Self {
            values: BTreeMap::new(),
            unreadable: Vec::new(),
            named: header::named(&header::header(store).await?),
        };
        for column in SealedColumn::ALL {
            let mut last = None;
            loop {
                let page = store.sealed_values(column, last.as_ref(), PAGE).await?;
                for value in &page {
                    census.count(vault, value);
                }
                match page.into_iter().last() {
                    Some(value) => last = Some(value),
                    None => break,
                }
            }
        }
        Ok(census)
    }

    /// Returns the total number of sealed values.
    pub fn total(&self) -> u64 {
        let keyless = self.unreadable.iter();
        let keyless = keyless.filter(|found| Vault::key_of(&found.value.sealed).is_none());
        self.values.values().sum::<u64>() + keyless.count() as u64
    }

    /// Returns whether every sealed value opens with this key, and no process seals with another one.
    pub fn is_all_under(&self, key: KeyId) -> bool {
        self.unreadable.is_empty()
            && self.values.keys().all(|used| *used == key)
            && self.named == [key]
    }

    fn count(&mut self, vault: &Vault, value: &SealedValue) {
        if let Some(key) = Vault::key_of(&value.sealed) {
            *self.values.entry(key).or_default() += 1;
        }
        if let Err(error) = vault.open(value.context(), &value.sealed) {
            let value = value.clone();
            self.unreadable.push(Unreadable { value, error });
        }
    }
}
