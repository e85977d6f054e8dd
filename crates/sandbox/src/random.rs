//! Randomness: secrets from the operating system, and a seeded order that can be repeated.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// Returns `n` random bytes.
pub(crate) fn bytes(n: usize) -> Vec<u8> {
    let mut bytes = vec![0; n];
    getrandom::fill(&mut bytes).expect("every supported system has a random source");
    bytes
}

/// Returns `n` random bytes as hex.
pub(crate) fn hex(n: usize) -> String {
    hex::encode(bytes(n))
}

/// Returns a random UUID of version 4.
pub(crate) fn uuid() -> uuid::Uuid {
    let bytes = bytes(16).try_into().expect("16 bytes are 16 bytes");
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// Returns a text in the form of a signed JWT. The signature is random: the sandbox looks tokens up.
pub(crate) fn jwt(claims: &Value) -> String {
    let header = serde_json::json!({"kid": format!("auth.atlassian.com-ACCESS-{}", hex(16)), "typ": "JWT", "alg": "RS256"});
    let part = |v: &Value| URL_SAFE_NO_PAD.encode(v.to_string());
    let signature = URL_SAFE_NO_PAD.encode(bytes(256));
    format!("{}.{}.{signature}", part(&header), part(claims))
}

/// A repeatable random sequence (splitmix64), so that a test run can be reproduced.
#[derive(Debug)]
pub(crate) struct Seeded(u64);

impl Seeded {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }

    /// A number below `end`; 0 if there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end as u64).max(1)).unwrap_or(0)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_order_and_every_order_occurs() {
        let order = |seed| {
            let mut items = [1, 2, 3, 4];
            Seeded::new(seed).shuffle(&mut items);
            items
        };
        assert_eq!(order(7), order(7));
        let distinct: std::collections::BTreeSet<_> = (0..40).map(order).collect();
        assert!(distinct.len() > 10);
    }
}
