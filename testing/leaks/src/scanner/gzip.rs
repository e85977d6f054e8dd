//! Gzip members anywhere among other bytes.

use std::io::Read;

use flate2::read::GzDecoder;

/// How a member begins: magic number, and "deflate", the only method there is.
const BEGINNING: [u8; 3] = [0x1f, 0x8b, 8];

/// Enough of a member; a bomb does not get further.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Every member with the place where it begins; one that is cut off, as far as it goes.
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
    // What came out before an error is kept, and is all that matters.
    let _ = GzDecoder::new(bytes)
        .take(LARGEST)
        .read_to_end(&mut inflated);
    inflated
}
