//! Gzip members anywhere among other bytes.

use std::io::Read;

use flate2::read::GzDecoder;

/// The beginning of a member: the magic number and "deflate", the only method.
const BEGINNING: [u8; 3] = [0x1f, 0x8b, 8];

/// Maximum number of decompressed bytes of a member, against decompression bombs.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Returns every member with its position; a truncated one up to its end.
pub(super) fn members(bytes: &[u8]) -> Vec<(usize, Vec<u8>)> {
    let starts = bytes.windows(BEGINNING.len()).enumerate();
    let starts = starts
        .filter(|(_, window)| *window == BEGINNING)
        .map(|(at, _)| at);
    let members = starts.map(|at| (at, inflate(&bytes[at..])));
    members
        .filter(|(_, inflated)| !inflated.is_empty())
        .collect()
}

fn inflate(bytes: &[u8]) -> Vec<u8> {
    let mut inflated = Vec::new();
    // The bytes before an error are kept.
    let _ = GzDecoder::new(bytes)
        .take(LARGEST)
        .read_to_end(&mut inflated);
    inflated
}
