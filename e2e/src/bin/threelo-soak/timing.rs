//! Durations, and the limit of open files of this process.

use std::time::Duration;

/// Returns a percentile of durations; zero if there are none.
pub(crate) fn percentile(took: &[Duration], percent: usize) -> Duration {
    let mut sorted = took.to_vec();
    sorted.sort_unstable();
    sorted
        .get(sorted.len() * percent / 100)
        .copied()
        .unwrap_or_default()
}

/// Raises the limit of open files, since each client is a socket of this process.
pub(crate) fn raise_limit_of_open_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Nofile).maximum;
    let raised = Rlimit {
        current: maximum,
        maximum,
    };
    // If it stays low, opening sockets fails with an error.
    let _ = setrlimit(Resource::Nofile, raised);
}
