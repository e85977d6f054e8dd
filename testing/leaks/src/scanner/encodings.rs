//! The encodings of a secret.

use base64::{
    Engine,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// The bytes that are escaped in a URL.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The bytes that are escaped in an HTML form.
const FORM: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'*');

/// Returns every encoding of the secret, with its name; each text once.
pub(super) fn of(secret: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let every_byte: String = secret.iter().map(|byte| format!("%{byte:02X}")).collect();
    let mut all = vec![
        ("plain", secret.to_vec()),
        ("hex", hex::encode(secret).into_bytes()),
        ("hex, capitals", hex::encode_upper(secret).into_bytes()),
        (
            "url-encoded, every byte",
            every_byte.to_ascii_lowercase().into_bytes(),
        ),
        ("url-encoded, every byte", every_byte.into_bytes()),
    ];
    for set in [UNRESERVED, FORM] {
        let encoded = percent_encode(secret, set).to_string();
        all.push(("url-encoded", small_escapes(&encoded)));
        all.push(("url-encoded", encoded.into_bytes()));
    }
    for before in 0..3 {
        all.push(("base64", base64_core(&STANDARD_NO_PAD, secret, before)));
        all.push((
            "base64, url-safe",
            base64_core(&URL_SAFE_NO_PAD, secret, before),
        ));
    }
    let mut once: Vec<(&'static str, Vec<u8>)> = Vec::new();
    for (encoding, text) in all {
        if once.iter().all(|(_, known)| *known != text) {
            once.push((encoding, text));
        }
    }
    once
}

/// Writes the escapes in lower case: `%2F` as `%2f`.
fn small_escapes(encoded: &str) -> Vec<u8> {
    let mut bytes = encoded.as_bytes().to_vec();
    for at in 0..bytes.len() {
        if encoded.as_bytes()[at] == b'%' {
            bytes[at + 1..at + 3].make_ascii_lowercase();
        }
    }
    bytes
}

/// Returns the characters that depend only on the secret, if `before` bytes (modulo 3) precede it and
/// any bytes follow it.
fn base64_core(engine: &impl Engine, secret: &[u8], before: usize) -> Vec<u8> {
    let padded = [&vec![0; before][..], secret].concat();
    let encoded = engine.encode(&padded).into_bytes();
    let first = (before * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    encoded[first..last].to_vec()
}
