//! The bytes of a sealed value:
//! `format (1) | length of key id (1) | key id | nonce (24) | ciphertext | tag (16)`.

use crate::key::{KEY_ID_LEN, KeyId};

/// XChaCha20-Poly1305 under a key derived by HKDF-SHA256. The only format so far.
pub(crate) const FORMAT: u8 = 1;
pub(crate) const NONCE_LEN: usize = 24;
pub(crate) const TAG_LEN: usize = 16;

const HEAD_LEN: usize = 2 + KEY_ID_LEN;

/// The parts of a sealed value.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) key: KeyId,
    pub(crate) nonce: &'a [u8; NONCE_LEN],
    pub(crate) ciphertext: &'a [u8],
    pub(crate) tag: &'a [u8; TAG_LEN],
}

/// Assembles the bytes of a sealed value.
pub(crate) fn join(parts: &Parts<'_>) -> Vec<u8> {
    let len = HEAD_LEN + NONCE_LEN + parts.ciphertext.len() + TAG_LEN;
    let mut bytes = Vec::with_capacity(len);
    bytes.push(FORMAT);
    bytes.push(KEY_ID_LEN as u8);
    bytes.extend_from_slice(&parts.key.0);
    bytes.extend_from_slice(parts.nonce);
    bytes.extend_from_slice(parts.ciphertext);
    bytes.extend_from_slice(parts.tag);
    bytes
}

/// Splits the bytes of a sealed value; `None` if they are not a sealed value.
pub(crate) fn split(bytes: &[u8]) -> Option<Parts<'_>> {
    let rest = bytes.strip_prefix(&[FORMAT, KEY_ID_LEN as u8])?;
    let (key, rest) = rest.split_first_chunk()?;
    let (nonce, rest) = rest.split_first_chunk()?;
    let (ciphertext, tag) = rest.split_last_chunk()?;
    Some(Parts {
        key: KeyId(*key),
        nonce,
        ciphertext,
        tag,
    })
}
