//! Encrypted files, such as backups: any number of bytes under the primary key of a ring.
//!
//! `magic (16) | key id (8) | id of the file (16) | chunks`, each chunk 64 KiB of the file and a tag (16), the last
//! one shorter or empty. The key is derived for this file alone, and the nonce of a chunk is its number and whether it
//! is the last one: no chunk can be changed, moved, dropped or added unnoticed.

use std::io::{self, ErrorKind, Read, Write};

use chacha20poly1305::{
    XChaCha20Poly1305,
    aead::{AeadInOut, KeyInit},
};
use threelo_core::entropy::Entropy;
use zeroize::Zeroizing;

use crate::{
    format::{NONCE_LEN, TAG_LEN},
    key::{KEY_ID_LEN, KeyId},
    key_ring::KeyRing,
};

const MAGIC: &[u8; 16] = b"threelo file 1\r\n";
const FILE_ID_LEN: usize = 16;
const HEAD_LEN: usize = MAGIC.len() + KEY_ID_LEN + FILE_ID_LEN;
const CHUNK: usize = 64 * 1024;
/// The purpose for which the keys of files are derived. No table has this name.
const PURPOSE: &str = "threelo file";

/// Why an encrypted file cannot be decrypted. What was written until then is incomplete.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EncryptedFileError {
    /// It does not begin like an encrypted file.
    #[error("this is not a file that threelo has encrypted")]
    NotEncrypted,
    /// It is encrypted with a key that is not in the ring.
    #[error("the file is encrypted with key {0}, which is not in the key ring: add that key")]
    UnknownKey(KeyId),
    /// It was altered or cut off.
    #[error("the file was altered, or its end is missing")]
    Damaged,
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Encrypts all that can be read, with the primary key.
///
/// # Errors
/// If reading or writing fails.
pub fn encrypt(
    ring: &KeyRing,
    entropy: &dyn Entropy,
    from: &mut dyn Read,
    to: &mut dyn Write,
) -> io::Result<()> {
    let mut file_id = [0; FILE_ID_LEN];
    entropy.fill(&mut file_id);
    let head = head(ring.primary_id(), &file_id);
    to.write_all(&head)?;
    let cipher = cipher(ring, ring.primary_id(), &file_id).expect("the primary key is in its ring");
    let mut chunk = Zeroizing::new(vec![0; CHUNK]);
    for number in 0.. {
        let length = fill(from, &mut chunk)?;
        let is_last = length < CHUNK;
        let plain = &mut chunk[..length];
        let tag = cipher
            .encrypt_inout_detached((&nonce(number, is_last)).into(), &head, plain.into())
            .expect("a chunk is smaller than the limit of the cipher");
        to.write_all(&chunk[..length])?;
        to.write_all(&tag)?;
        if is_last {
            break;
        }
    }
    to.flush()
}

/// Decrypts a file with the key that it names.
///
/// # Errors
/// [`EncryptedFileError`]. Bytes that were written before an error must be discarded.
pub fn decrypt(
    ring: &KeyRing,
    from: &mut dyn Read,
    to: &mut dyn Write,
) -> Result<(), EncryptedFileError> {
    let mut head = [0; HEAD_LEN];
    from.read_exact(&mut head)
        .map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => EncryptedFileError::NotEncrypted,
            _ => error.into(),
        })?;
    let rest = head
        .strip_prefix(MAGIC)
        .ok_or(EncryptedFileError::NotEncrypted)?;
    let (key, file_id) = rest
        .split_first_chunk()
        .expect("the length of the head is fixed");
    let key = KeyId(*key);
    let cipher = cipher(ring, key, file_id).ok_or(EncryptedFileError::UnknownKey(key))?;
    let mut chunk = Zeroizing::new(vec![0; CHUNK + TAG_LEN]);
    for number in 0.. {
        let length = fill(from, &mut chunk)?;
        let is_last = length < CHUNK + TAG_LEN;
        let (sealed, tag) = chunk[..length]
            .split_last_chunk_mut::<TAG_LEN>()
            .ok_or(EncryptedFileError::Damaged)?;
        let tag = *tag;
        cipher
            .decrypt_inout_detached(
                (&nonce(number, is_last)).into(),
                &head,
                (&mut *sealed).into(),
                (&tag).into(),
            )
            .map_err(|_| EncryptedFileError::Damaged)?;
        to.write_all(sealed)?;
        if is_last {
            break;
        }
    }
    Ok(to.flush()?)
}

fn head(key: KeyId, file_id: &[u8; FILE_ID_LEN]) -> [u8; HEAD_LEN] {
    let mut head = [0; HEAD_LEN];
    let parts = MAGIC.iter().chain(&key.0).chain(file_id);
    for (place, byte) in head.iter_mut().zip(parts) {
        *place = *byte;
    }
    head
}

fn cipher(ring: &KeyRing, key: KeyId, file_id: &[u8]) -> Option<XChaCha20Poly1305> {
    let derived = ring.get(key)?.derive(&hex::encode(file_id), PURPOSE);
    Some(XChaCha20Poly1305::new((&*derived).into()))
}

/// Returns the nonce of a chunk; the key is used for one file only.
fn nonce(number: u64, is_last: bool) -> [u8; NONCE_LEN] {
    let mut nonce = [0; NONCE_LEN];
    nonce[..8].copy_from_slice(&number.to_be_bytes());
    nonce[8] = is_last.into();
    nonce
}

/// Reads until the buffer is full or nothing is left. Returns the number of bytes.
fn fill(from: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match from.read(&mut buffer[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

#[cfg(test)]
mod tests {
    use threelo_core::entropy::SystemEntropy;

    use super::*;
    use crate::MasterKey;

    fn ring() -> KeyRing {
        KeyRing::new(MasterKey::generate(&SystemEntropy))
    }

    fn encrypted(ring: &KeyRing, plain: &[u8]) -> Vec<u8> {
        let mut sealed = Vec::new();
        encrypt(ring, &SystemEntropy, &mut &plain[..], &mut sealed).unwrap();
        sealed
    }

    fn decrypted(ring: &KeyRing, sealed: &[u8]) -> Result<Vec<u8>, EncryptedFileError> {
        let mut plain = Vec::new();
        decrypt(ring, &mut &sealed[..], &mut plain)?;
        Ok(plain)
    }

    #[test]
    fn files_of_every_size_read_back_with_an_older_key_too() {
        let ring = ring();
        let later = self::ring().with_older_of(&ring);
        for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17] {
            let plain: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
            let sealed = encrypted(&ring, &plain);
            assert_eq!(decrypted(&ring, &sealed).unwrap(), plain, "{size}");
            assert_eq!(decrypted(&later, &sealed).unwrap(), plain, "{size}");
        }
    }

    #[test]
    fn the_same_file_never_has_the_same_bytes_twice_and_shows_nothing() {
        let ring = ring();
        let plain = b"the name of a customer".repeat(10);
        let [one, other] = [(); 2].map(|()| encrypted(&ring, &plain));
        assert_ne!(one[HEAD_LEN..], other[HEAD_LEN..]);
        assert!(!one.windows(8).any(|part| part == b"customer"));
    }

    #[test]
    fn a_changed_bit_a_missing_end_and_swapped_chunks_are_noticed() {
        let ring = ring();
        let sealed = encrypted(&ring, &vec![7; 2 * CHUNK + 100]);
        let whole = CHUNK + TAG_LEN;
        for at in [
            MAGIC.len() + KEY_ID_LEN,
            HEAD_LEN,
            HEAD_LEN + whole,
            sealed.len() - 1,
        ] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            let error = decrypted(&ring, &changed).unwrap_err();
            assert!(
                matches!(error, EncryptedFileError::Damaged),
                "{at}: {error}"
            );
        }
        for length in [
            HEAD_LEN,
            HEAD_LEN + 5,
            HEAD_LEN + whole,
            HEAD_LEN + 2 * whole,
            sealed.len() - 1,
        ] {
            let error = decrypted(&ring, &sealed[..length]).unwrap_err();
            assert!(
                matches!(error, EncryptedFileError::Damaged),
                "{length}: {error}"
            );
        }
        let mut swapped = sealed.clone();
        let (first, second) = swapped[HEAD_LEN..].split_at_mut(whole);
        first.swap_with_slice(&mut second[..whole]);
        assert!(matches!(
            decrypted(&ring, &swapped),
            Err(EncryptedFileError::Damaged)
        ));
        let longer = [&sealed[..], b"more"].concat();
        assert!(matches!(
            decrypted(&ring, &longer),
            Err(EncryptedFileError::Damaged)
        ));
    }

    #[test]
    fn another_key_and_another_file_are_refused_by_name() {
        let ring = ring();
        let error = decrypted(&self::ring(), &encrypted(&ring, b"x")).unwrap_err();
        assert!(
            error.to_string().contains(&ring.primary_id().to_string()),
            "{error}"
        );
        for other in [
            &b""[..],
            b"SQLite format 3\0 and much more, at least a whole head",
        ] {
            let error = decrypted(&ring, other).unwrap_err();
            assert!(matches!(error, EncryptedFileError::NotEncrypted), "{error}");
        }
    }
}
