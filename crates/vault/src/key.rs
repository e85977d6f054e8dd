//! Master keys: 32 bytes that never reach a store.

use std::{fmt, str::FromStr};

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use hkdf::Hkdf;
use sha2::Sha256;
use threelo_core::entropy::Entropy;
use zeroize::Zeroizing;

/// Bytes of a master key.
pub const KEY_LEN: usize = 32;
/// Bytes of a key id.
pub(crate) const KEY_ID_LEN: usize = 8;

/// The purpose for which the key id is derived. No table has this name.
const KEY_ID_PURPOSE: &[u8] = b"threelo key id";

/// One master key. It has no `Display`, no `Debug`, and is zeroed when dropped.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; KEY_LEN]>);

/// A text that is not a master key. The error never quotes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "an encryption key is 32 random bytes, written as 64 hex digits or as base64; \
     generate one with `openssl rand -hex 32`"
)]
pub struct InvalidKey;

impl MasterKey {
    /// Generates a new key.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; KEY_LEN]);
        entropy.fill(&mut *bytes);
        Self(bytes)
    }

    /// Returns the id of the key, which is the same in every vault.
    pub fn id(&self) -> KeyId {
        let mut id = [0; KEY_ID_LEN];
        self.expand(None, KEY_ID_PURPOSE, &mut id);
        KeyId(id)
    }

    /// Derives the key for sealed values of one purpose in one vault.
    pub(crate) fn derive(&self, vault_id: &str, purpose: &str) -> Zeroizing<[u8; KEY_LEN]> {
        let mut key = Zeroizing::new([0; KEY_LEN]);
        self.expand(Some(vault_id.as_bytes()), purpose.as_bytes(), &mut *key);
        key
    }

    /// Returns the key as lower-case hex, for the key file.
    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(*self.0))
    }

    fn expand(&self, salt: Option<&[u8]>, info: &[u8], out: &mut [u8]) {
        Hkdf::<Sha256>::new(salt, &*self.0)
            .expand(info, out)
            .expect("HKDF-SHA256 can output at least 32 bytes");
    }
}

impl FromStr for MasterKey {
    type Err = InvalidKey;

    /// Reads 64 hex digits, or base64 of 32 bytes (either alphabet, padded or not).
    /// Surrounding whitespace is ignored.
    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let text = text.trim();
        let mut bytes = Zeroizing::new([0; KEY_LEN]);
        if hex::decode_to_slice(text, &mut *bytes).is_ok() {
            return Ok(Self(bytes));
        }
        let lenient =
            GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        for alphabet in [alphabet::STANDARD, alphabet::URL_SAFE] {
            let engine = GeneralPurpose::new(&alphabet, lenient);
            let decoded = engine.decode(text).map(Zeroizing::new);
            if let Ok(decoded) = decoded
                && decoded.len() == KEY_LEN
            {
                bytes.copy_from_slice(&decoded);
                return Ok(Self(bytes));
            }
        }
        Err(InvalidKey)
    }
}

/// A fingerprint by which a sealed value names its key; it reveals nothing about the key itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub(crate) [u8; KEY_ID_LEN]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({self})")
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::entropy::SystemEntropy;

    use super::*;

    const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    fn id_of(text: &str) -> KeyId {
        text.parse::<MasterKey>().unwrap().id()
    }

    #[test]
    fn hex_and_every_base64_of_the_same_bytes_are_the_same_key() {
        let hex = format!(" {}\n", HEX.to_uppercase());
        let padded = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        let bare = padded.trim_end_matches('=');
        assert_eq!(id_of(&hex), id_of(HEX));
        assert_eq!(id_of(padded), id_of(HEX));
        assert_eq!(id_of(bare), id_of(HEX));
    }

    #[test]
    fn the_url_safe_alphabet_is_read_too() {
        let hex = "fb".repeat(32);
        let standard = base64::engine::general_purpose::STANDARD.encode([0xfb; 32]);
        assert!(standard.contains("+/"), "the test needs telling characters");
        let url_safe = standard.replace('+', "-").replace('/', "_");
        assert_eq!(id_of(&url_safe), id_of(&hex));
    }

    #[test]
    fn other_lengths_and_other_texts_are_refused_and_not_quoted() {
        let short = &HEX[2..];
        let long = format!("{HEX}00");
        let odd = format!("{short}0g");
        for text in ["", short, &long, &odd, "a passphrase of thirty-two chars!"] {
            let error = text.parse::<MasterKey>().err().expect(text).to_string();
            assert!(text.is_empty() || !error.contains(text));
        }
    }

    #[test]
    fn two_new_keys_differ() {
        let (one, other) = (
            MasterKey::generate(&SystemEntropy),
            MasterKey::generate(&SystemEntropy),
        );
        assert_ne!(one.id(), other.id());
    }

    #[test]
    fn each_purpose_and_each_vault_has_a_key_of_its_own() {
        let key: MasterKey = HEX.parse().unwrap();
        let derived = key.derive("vault", "tokens");
        assert_eq!(*derived, *key.derive("vault", "tokens"));
        assert_ne!(*derived, *key.derive("vault", "integrations"));
        assert_ne!(*derived, *key.derive("other vault", "tokens"));
    }

    #[test]
    fn the_id_of_a_key_never_changes() {
        assert_eq!(id_of(HEX).to_string(), "10f29ee4aebd7f33");
    }
}
