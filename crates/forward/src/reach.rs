//! What a passing answer tells about the sites of a grant.

use bytes::{Bytes, BytesMut};
use threelo_core::id::ConnectionKey;

/// The longest list of sites that is looked at, in bytes.
pub(crate) const LONGEST_LIST: usize = 256 * 1024;

/// Learns which sites a grant reaches, from answers to `/oauth/token/accessible-resources` that
/// pass through.
///
/// Implemented above this crate, where sites are read and connections are stored.
pub trait ReachObserver: Send + Sync {
    /// A complete answer (status 200) has passed; `answer` is its body, a JSON array.
    ///
    /// Called on the data path after the last byte: hand the work to a task of your own and return.
    fn sites_seen(&self, connection: &ConnectionKey, answer: Bytes);
}

/// Keeps a copy of a body as it streams by, up to a bound.
#[derive(Debug, Default)]
pub(crate) struct Copy {
    bytes: BytesMut,
    too_long: bool,
}

impl Copy {
    pub(crate) fn push(&mut self, data: &[u8]) {
        self.too_long |= self.bytes.len() + data.len() > LONGEST_LIST;
        if self.too_long {
            self.bytes = BytesMut::new();
        } else {
            self.bytes.extend_from_slice(data);
        }
    }

    /// The whole body, unless it was too long.
    pub(crate) fn whole(self) -> Option<Bytes> {
        (!self.too_long).then(|| self.bytes.freeze())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_beyond_the_bound_is_not_kept() {
        let mut copy = Copy::default();
        copy.push(&[b' '; LONGEST_LIST]);
        assert_eq!(copy.bytes.len(), LONGEST_LIST);
        copy.push(b"]");
        assert!(copy.bytes.is_empty());
        assert_eq!(copy.whole(), None);
    }
}
