//! What the server in front of a [`Forward`](crate::Forward) keeps to. This crate never sees a head that is
//! too large or too slow, so whoever runs the server sets these bounds there.

use std::time::Duration;

/// The largest head of a request, in bytes.
pub const HEAD_BYTES: usize = 64 * 1024;
/// The most headers of a request.
pub const HEADERS: usize = 100;
/// How long the head of a request may take.
pub const HEAD_TIME: Duration = Duration::from_secs(10);
/// How long a caller may take no byte of an answer. A body that nobody asks for can not notice that itself.
pub const WRITE_TIME: Duration = Duration::from_secs(30);
