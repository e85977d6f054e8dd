//! A sealed value opens where it was sealed, unaltered, and nowhere else.

use std::sync::Arc;

use proptest::prelude::*;
use threelo_core::{
    entropy::SystemEntropy,
    seal::{SealContext, SealError, Sealed, Sealer},
};
use threelo_vault::{KeyRing, MasterKey, Vault};

pub(crate) fn key(digit: char) -> MasterKey {
    digit.to_string().repeat(64).parse().unwrap()
}

fn vault(id: &str, ring: KeyRing) -> Vault {
    Vault::with_id(id, ring, Arc::new(SystemEntropy))
}

fn one_vault() -> Vault {
    vault("vault", KeyRing::new(key('a')))
}

const HOME: SealContext<'static> = SealContext {
    table: "tokens",
    column: "sealed",
    environment: "default",
    integration: "jira",
    record: "customer-17",
    version: 7,
};

fn opened(vault: &Vault, context: SealContext<'_>, sealed: &Sealed) -> Option<Vec<u8>> {
    use secrecy::ExposeSecret;
    let plain = vault.open(context, sealed).ok()?;
    Some(plain.expose_secret().to_vec())
}

#[test]
fn a_cell_opens_where_it_was_sealed() {
    let vault = one_vault();
    let sealed = vault.seal(HOME, b"a secret");
    assert_eq!(opened(&vault, HOME, &sealed).unwrap(), b"a secret");
}

#[test]
fn the_same_secret_never_looks_the_same_twice() {
    let vault = one_vault();
    assert_ne!(vault.seal(HOME, b"secret"), vault.seal(HOME, b"secret"));
}

#[test]
fn a_sealed_cell_does_not_contain_the_secret() {
    let sealed = one_vault().seal(HOME, b"canary canary canary");
    let seen = sealed.as_bytes().windows(6).any(|bytes| bytes == b"canary");
    assert!(!seen);
}

#[test]
fn no_cell_opens_in_the_place_of_another() {
    let vaults = [
        vault("one", KeyRing::new(key('a'))),
        vault("two", KeyRing::new(key('a'))),
    ];
    let mut places = Vec::new();
    for vault in &vaults {
        for table in ["tokens", "pending_grants"] {
            for column in ["sealed", "late"] {
                for environment in ["default", "test"] {
                    for (integration, record) in [("jira", "a"), ("jir", "aa"), ("a", "jira")] {
                        for version in [0, 1, u64::MAX] {
                            let context = SealContext {
                                table,
                                column,
                                environment,
                                integration,
                                record,
                                version,
                            };
                            places.push((vault, context));
                        }
                    }
                }
            }
        }
    }
    for (from, (vault, context)) in places.iter().enumerate() {
        let sealed = vault.seal(*context, b"secret");
        for (to, (vault, context)) in places.iter().enumerate() {
            let opens = vault.open(*context, &sealed).is_ok();
            assert_eq!(
                opens,
                from == to,
                "{from} in the place of {to}: {context:?}"
            );
        }
    }
}

#[test]
fn cells_sealed_by_the_first_version_can_be_opened() {
    let sealed = hex::decode("0108b0971ef5c73765d6670a4d6c06ba6e4ee641ebca10b1c028276140c40340a517fced3b8809e9e3b3ea60778cc67f0884388cc56701dfba1c").unwrap();
    let plain = opened(&one_vault(), HOME, &Sealed::from_bytes(sealed)).unwrap();
    assert_eq!(plain, b"a secret");
}

#[test]
fn every_flipped_bit_is_noticed() {
    let vault = one_vault();
    let sealed = vault.seal(HOME, b"a secret").as_bytes().to_vec();
    for bit in 0..sealed.len() * 8 {
        let mut altered = sealed.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        let outcome = vault.open(HOME, &Sealed::from_bytes(altered));
        assert!(outcome.is_err(), "bit {bit}");
    }
}

#[test]
fn every_missing_byte_is_noticed() {
    let vault = one_vault();
    let sealed = vault.seal(HOME, b"a secret").as_bytes().to_vec();
    for cut in 0..sealed.len() {
        let tail = Sealed::from_bytes(sealed[cut + 1..].to_vec());
        let head = Sealed::from_bytes(sealed[..cut].to_vec());
        assert!(vault.open(HOME, &head).is_err(), "first {cut} bytes");
        assert!(vault.open(HOME, &tail).is_err(), "all after {cut} bytes");
    }
}

#[test]
fn an_unknown_format_is_distinguished_from_an_altered_cell() {
    let vault = one_vault();
    let mut sealed = vault.seal(HOME, b"a secret").as_bytes().to_vec();
    sealed[0] = 2;
    let error = vault.open(HOME, &Sealed::from_bytes(sealed)).err().unwrap();
    assert!(matches!(error, SealError::Malformed { .. }), "{error}");
}

#[test]
fn a_ring_with_a_new_primary_opens_what_the_old_one_sealed() {
    let before = one_vault().seal(HOME, b"a secret");
    let rotated = vault("vault", KeyRing::new(key('b')).with_older(key('a')));
    assert_eq!(opened(&rotated, HOME, &before).unwrap(), b"a secret");

    let after = rotated.seal(HOME, b"a secret");
    let new_alone = vault("vault", KeyRing::new(key('b')));
    assert_eq!(opened(&new_alone, HOME, &after).unwrap(), b"a secret");
    let error = new_alone.open(HOME, &before).err().unwrap();
    assert_eq!(
        error.to_string(),
        format!(
            "tokens.sealed is sealed with key {}, which is not in the key ring",
            key('a').id()
        )
    );
}

#[test]
fn a_vault_shows_no_key_in_its_debug_form() {
    let shown = format!("{:?}", one_vault());
    assert!(!shown.contains("aaaaaaaa"), "{shown}");
    assert!(shown.contains(&key('a').id().to_string()), "{shown}");
}

proptest! {
    #[test]
    fn any_bytes_can_be_opened_in_any_cell(
        plain: Vec<u8>, environment: String, integration: String, record: String, version: u64,
    ) {
        let context = SealContext {
            environment: &environment,
            integration: &integration,
            record: &record,
            version,
            ..HOME
        };
        let vault = one_vault();
        let sealed = vault.seal(context, &plain);
        prop_assert_eq!(opened(&vault, context, &sealed), Some(plain));
    }

    #[test]
    fn any_two_cells_have_different_associated_data(
        here: (String, String, String, u64), there: (String, String, String, u64),
    ) {
        fn seal_context(place: &(String, String, String, u64)) -> SealContext<'_> {
            SealContext {
                environment: &place.0,
                integration: &place.1,
                record: &place.2,
                version: place.3,
                ..HOME
            }
        }
        let vault = one_vault();
        let sealed = vault.seal(seal_context(&here), b"secret");
        prop_assert_eq!(vault.open(seal_context(&there), &sealed).is_ok(), here == there);
    }

    #[test]
    fn no_bytes_make_the_vault_panic(bytes: Vec<u8>) {
        prop_assert!(one_vault().open(HOME, &Sealed::from_bytes(bytes)).is_err());
    }
}
