//! Time in a simulation, in milliseconds.

use std::time::Duration;

/// Milliseconds since the start of a run.
pub(super) type Moment = u64;

/// Milliseconds in a second.
pub(super) const SECOND: u64 = 1_000;

/// Milliseconds in a minute.
pub(super) const MINUTE: u64 = 60 * SECOND;

/// Milliseconds in an hour.
pub(super) const HOUR: u64 = 60 * MINUTE;

/// Converts milliseconds.
pub(super) fn duration(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}
