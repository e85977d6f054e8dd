//! Limits for the server in front of a [`Forward`](crate::Forward), which has to apply them: this crate
//! only sees complete heads.

use std::time::Duration;

/// The maximum size of the head of a request, in bytes.
pub const HEAD_BYTES: usize = 64 * 1024;
/// The maximum number of headers of a request.
pub const HEADERS: usize = 100;
/// How long a head may take, counted from the first byte; for the first head of a connection,
/// from when the connection was accepted.
pub const HEAD_TIME: Duration = Duration::from_secs(10);
/// How long a connection without a request in progress is kept. Longer than the minute for which
/// nginx, Envoy and most HTTP clients keep theirs, so that the client closes first and no request
/// meets a connection that is being closed.
pub const IDLE_TIME: Duration = Duration::from_secs(75);
/// How long a client may take no byte of a response. A body that is not polled cannot measure this
/// itself.
pub const WRITE_TIME: Duration = Duration::from_secs(30);
/// The maximum number of requests in progress on one HTTP/2 connection.
pub const STREAMS: u32 = 100;

/// The longest body that a call with an idempotency key may have, in bytes.
pub const MAX_KEYED_BODY: u64 = 1024 * 1024;

/// The longest answer to a call with an idempotency key that is kept, in bytes. Of longer ones the
/// status is kept.
pub const MAX_KEPT_ANSWER: usize = 1024 * 1024;

/// How many bytes the idempotency keys of one environment, with their responses, may count for.
pub const IDEMPOTENCY_BYTES: u64 = 256 * 1024 * 1024;
