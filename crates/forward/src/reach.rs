//! Observes lists of sites that pass through.

use bytes::{Bytes, BytesMut};
use threelo_core::id::ConnectionKey;

/// The maximum length of a list that is observed, in bytes.
pub(crate) const LONGEST_LIST: usize = 256 * 1024;

/// Observes answers to `/oauth/token/accessible-resources` that pass through, which list the sites
/// that a grant reaches.
///
/// Implemented above this crate, where sites are read and connections are stored.
pub trait ReachObserver: Send + Sync {
    /// A complete answer (status 200) has passed; `answer` is its body, a JSON array.
    ///
    /// Called on the data path after the last byte: spawn a task for the work and return.
    fn sites_seen(&self, connection: &ConnectionKey, answer: Bytes);
}

/// Keeps a copy of a body as it passes, up to a limit.
#[derive(Debug, Default)]
pub(crate) struct BodyCopy {
    bytes: BytesMut,
    too_long: bool,
}

impl BodyCopy {
    pub(crate) fn push(&mut self, data: &[u8]) {
        self.too_long |= self.bytes.len() + data.len() > LONGEST_LIST;
        if self.too_long {
            self.bytes = BytesMut::new();
        } else {
            self.bytes.extend_from_slice(data);
        }
    }

    /// Returns the complete body; `None` if it was too long.
    pub(crate) fn whole(self) -> Option<Bytes> {
        (!self.too_long).then(|| self.bytes.freeze())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_beyond_the_limit_is_not_kept() {
        let mut copy = BodyCopy::default();
        copy.push(&[b' '; LONGEST_LIST]);
        assert_eq!(copy.bytes.len(), LONGEST_LIST);
        copy.push(b"]");
        assert!(copy.bytes.is_empty());
        assert_eq!(copy.whole(), None);
    }
}
