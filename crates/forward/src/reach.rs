//! Observes lists of sites that pass through.

use async_trait::async_trait;
use bytes::Bytes;
use threelo_core::id::ConnectionKey;

/// The maximum length of a list that is observed, in bytes.
pub(crate) const LONGEST_LIST: usize = 256 * 1024;

/// Observes answers to `/oauth/token/accessible-resources` that pass through, which list the sites
/// that a grant reaches.
///
/// Implemented above this crate, where sites are read and connections are stored.
#[async_trait]
pub trait ReachObserver: Send + Sync {
    /// Stores the sites of a complete response (status 200); `answer` is its body, a JSON array.
    ///
    /// The caller gets the response once this returns, so that its next call may go to one of the sites.
    async fn sites_seen(&self, connection: &ConnectionKey, answer: Bytes);
}
