//! The number of connections that the limit of open files allows.
//!
//! A call uses two descriptors, one for the caller and one for Atlassian; the database, the listener
//! and the log need some as well. The soft limit is often 1,024 while the hard limit is half a
//! million, so the soft limit is raised first.

/// Maximum number of connections, if the limit of open files allows as many.
pub(super) const MAX_CONNECTIONS: usize = 4096;

/// Minimum number of connections with which the gateway starts.
const MIN_CONNECTIONS: usize = 16;

/// Descriptors reserved for the database, key files, webhooks and token exchanges.
const RESERVED: usize = 96;

/// Raises the soft limit of open files, and returns how many connections it allows.
///
/// # Errors
/// If it allows too few.
pub(super) fn max_connections() -> anyhow::Result<usize> {
    let limit = raise();
    let connections = connections_within(limit);
    anyhow::ensure!(
        connections >= MIN_CONNECTIONS,
        "the limit of open files is {}, and the gateway needs at least {}: raise it with `ulimit -n`, \
         or with LimitNOFILE= in a systemd unit",
        limit.unwrap_or_default(),
        RESERVED + 2 * MIN_CONNECTIONS
    );
    if connections < MAX_CONNECTIONS {
        tracing::warn!(
            "the limit of open files ({}) allows {connections} concurrent connections: raise it to {} for {MAX_CONNECTIONS}",
            limit.unwrap_or_default(),
            RESERVED + 2 * MAX_CONNECTIONS
        );
    }
    Ok(connections)
}

/// Returns how many connections a limit allows; `None` means no limit.
fn connections_within(limit: Option<u64>) -> usize {
    let limit = limit.and_then(|limit| usize::try_from(limit).ok());
    limit.map_or(MAX_CONNECTIONS, |limit| {
        (limit.saturating_sub(RESERVED) / 2).min(MAX_CONNECTIONS)
    })
}

#[cfg(unix)]
fn raise() -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    // macOS rejects "no limit" here; then the soft limit stays as it was.
    match setrlimit(Resource::Nofile, raised) {
        Ok(()) => limit.maximum,
        Err(_) => limit.current,
    }
}

#[cfg(not(unix))]
fn raise() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_takes_two_descriptors_and_the_database_keeps_its_own() {
        assert_eq!(connections_within(Some(256)), 80);
        assert_eq!(connections_within(Some(1024)), 464);
        assert_eq!(connections_within(Some(524_288)), MAX_CONNECTIONS);
        assert_eq!(connections_within(None), MAX_CONNECTIONS);
        assert_eq!(connections_within(Some(64)), 0);
    }
}
