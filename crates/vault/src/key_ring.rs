//! The key ring: a primary key that seals, and older keys that only open.

use std::str::FromStr;

use zeroize::Zeroizing;

use crate::key::{InvalidKey, KeyId, MasterKey};

/// Master keys, the primary first. Sealed values contain the id of their key, so opening one tries one key.
#[derive(Clone)]
pub struct KeyRing {
    primary: Held,
    older: Vec<Held>,
}

#[derive(Clone)]
struct Held {
    id: KeyId,
    key: MasterKey,
}

impl KeyRing {
    /// Creates a ring with this primary key.
    pub fn new(primary: MasterKey) -> Self {
        Self {
            primary: Held::of(primary),
            older: Vec::new(),
        }
    }

    /// Adds an older key, which only opens sealed values.
    #[must_use]
    pub fn with_older(mut self, key: MasterKey) -> Self {
        let held = Held::of(key);
        if self.get(held.id).is_none() {
            self.older.push(held);
        }
        self
    }

    /// Adds every key of another ring as an older key.
    #[must_use]
    pub fn with_older_of(self, other: &KeyRing) -> Self {
        other
            .all()
            .fold(self, |ring, held| ring.with_older(held.key.clone()))
    }

    /// Returns the ids of all keys, the primary's first.
    pub fn ids(&self) -> Vec<KeyId> {
        self.all().map(|held| held.id).collect()
    }

    /// Returns the id of the primary key.
    pub fn primary_id(&self) -> KeyId {
        self.primary.id
    }

    pub(crate) fn primary(&self) -> &MasterKey {
        &self.primary.key
    }

    /// Returns the keys in the format of the key file, one per line.
    pub(crate) fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(65 * (1 + self.older.len())));
        for held in self.all() {
            text.push_str(&held.key.to_hex());
            text.push('\n');
        }
        text
    }

    pub(crate) fn get(&self, id: KeyId) -> Option<&MasterKey> {
        self.all().find(|held| held.id == id).map(|held| &held.key)
    }

    fn all(&self) -> impl Iterator<Item = &Held> {
        std::iter::once(&self.primary).chain(&self.older)
    }
}

impl FromStr for KeyRing {
    type Err = InvalidKey;

    /// Reads keys separated by spaces, line breaks or commas, the primary first.
    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let mut keys = text
            .split(|c: char| c.is_whitespace() || c == ',')
            .filter(|piece| !piece.is_empty());
        let primary = keys.next().ok_or(InvalidKey)?.parse()?;
        keys.try_fold(Self::new(primary), |ring, key| {
            Ok(ring.with_older(key.parse()?))
        })
    }
}

impl Held {
    fn of(key: MasterKey) -> Self {
        Self { id: key.id(), key }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(digit: char) -> String {
        digit.to_string().repeat(64)
    }

    #[test]
    fn the_first_key_of_a_text_is_the_primary() {
        let text = format!("{}\n{}, {}\n", key('a'), key('b'), key('a'));
        let ring: KeyRing = text.parse().unwrap();
        let id = |digit| key(digit).parse::<MasterKey>().unwrap().id();
        assert_eq!(ring.ids(), [id('a'), id('b')]);
    }

    #[test]
    fn no_key_or_one_bad_key_is_an_error() {
        assert!("".parse::<KeyRing>().is_err());
        assert!(format!("{} short", key('a')).parse::<KeyRing>().is_err());
    }
}
