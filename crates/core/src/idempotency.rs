//! Writes that a caller names with an idempotency key, so that none is sent twice.
//!
//! An entry is stored durably before the request is sent, under a lease that its sender extends while
//! it waits. It ends with the response, or with the knowledge that nothing was processed. An entry whose
//! lease has expired, because its sender is gone, has an unknown outcome and keeps it.

use std::time::Duration;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::{
    id::{ConnectionKey, IdempotencyKey, IntegrationRef, random_id},
    seal::{SealContext, Sealed},
};

/// How long an entry is kept, and so for how long a repetition gets the first response.
pub const RETENTION: Duration = Duration::from_secs(24 * 60 * 60);

random_id! {
    /// One attempt to make a write: only the attempt that began an entry can end it.
    WriteAttemptId;
}

/// A write as its caller names it: one key of one connection.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyedWrite {
    /// The integration of the connection.
    pub integration: IntegrationRef,
    /// The number of the connection, which no later connection gets: one that is created again under
    /// the same id does not see the responses of the one before.
    pub connection: i64,
    /// The SHA-256 of the connection and the key, in hex.
    name: String,
}

impl KeyedWrite {
    /// Returns the name of the write with this key of the connection with this number.
    pub fn new(connection: &ConnectionKey, number: i64, key: &IdempotencyKey) -> Self {
        let name = digest(&[
            connection.connection.as_str().as_bytes(),
            &number.to_be_bytes(),
            key.as_str().as_bytes(),
        ]);
        Self {
            integration: connection.integration_ref(),
            connection: number,
            name,
        }
    }

    /// Returns what stores keep in place of the key: 64 hexadecimal digits.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the context that the response is encrypted for.
    pub fn seal_context(&self) -> SealContext<'_> {
        SealContext {
            table: "idempotency_keys",
            column: "answer",
            environment: self.integration.environment.as_str(),
            integration: self.integration.key.as_str(),
            record: &self.name,
            version: 0,
        }
    }
}

/// Identifies what a write sends, without revealing it: the SHA-256 of its parts, in hex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Returns the fingerprint of these parts. Among them should be one that cannot be guessed, such as
    /// the idempotency key, because a short body could be.
    pub fn of(parts: &[&[u8]]) -> Self {
        Self(digest(parts))
    }

    /// Returns the fingerprint with this text.
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Returns the text of the fingerprint.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A write that is about to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewWrite {
    /// The write.
    pub write: KeyedWrite,
    /// The attempt that will end it.
    pub attempt: WriteAttemptId,
    /// What it sends.
    pub fingerprint: Fingerprint,
    /// The time at which it began.
    pub began_at: Timestamp,
    /// How long it counts as in progress without an extension.
    pub lease: Duration,
}

/// The outcome of beginning a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BeginOutcome {
    /// It is stored durably: the request may be sent.
    Begun,
    /// Nothing is stored: the write was begun before.
    Known(KnownWrite),
    /// Nothing is stored: the entries of the environment take up as much as they may.
    Full,
}

/// A write that was begun before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownWrite {
    /// What it sent.
    pub fingerprint: Fingerprint,
    /// The time at which it began.
    pub began_at: Timestamp,
    /// What is known of it.
    pub state: WriteState,
}

/// What is known of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteState {
    /// Its sender waits for the response.
    InProgress {
        /// Time until the lease expires.
        left: Duration,
    },
    /// It was answered.
    Answered(Sealed),
    /// It may have been processed; no response is known.
    Unknown,
}

/// How a write ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WriteEnd {
    /// It was answered.
    Answered(Sealed),
    /// It was certainly not processed, so its key can be used again.
    NotProcessed,
    /// It may have been processed; no response is known.
    Unknown,
}

/// The bytes that an entry counts for beside its response, when the entries of an environment are
/// limited.
pub const ENTRY_BYTES: u64 = 512;

/// Hashes parts so that none can be mistaken for the beginning of another.
fn digest(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hex::encode(hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_separates_its_parts() {
        let one = Fingerprint::of(&[b"ab", b"c"]);
        assert_eq!(one, Fingerprint::of(&[b"ab", b"c"]));
        for other in [&[&b"a"[..], b"bc"][..], &[b"abc"], &[b"ab", b"c", b""]] {
            assert_ne!(one, Fingerprint::of(other));
        }
    }

    #[test]
    fn a_write_is_named_by_its_connection_and_its_key() {
        let connection = |id: &str| {
            let integration = "jira".parse().unwrap();
            ConnectionKey::new("default".parse().unwrap(), integration, id.parse().unwrap())
        };
        let name = |id: &str, number, key: &str| {
            KeyedWrite::new(&connection(id), number, &key.parse().unwrap()).name
        };
        let one = name("a", 1, "key");
        assert_eq!(one, name("a", 1, "key"));
        assert_ne!(one, name("b", 1, "key"));
        assert_ne!(one, name("a", 2, "key"));
        assert_ne!(one, name("a", 1, "Key"));
    }
}
