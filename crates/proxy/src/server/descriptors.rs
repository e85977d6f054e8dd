//! How many connections the limit of open files allows.
//!
//! A call takes two descriptors, one for the caller and one for Atlassian, and the database, the
//! listener and the log need some at any time. The soft limit is often 1,024 where the hard limit is
//! half a million, so it is raised first.

/// Connections at once, where the limit of open files allows as many.
pub(super) const MOST_SEATS: usize = 4096;

/// The fewest connections that make sense.
const FEWEST_SEATS: usize = 16;

/// Descriptors that are kept for the database, key files, webhooks and token exchanges.
const RESERVED: usize = 96;

/// Raises the soft limit of open files, and returns how many connections it allows.
///
/// # Errors
/// When it allows too few.
pub(super) fn seats() -> anyhow::Result<usize> {
    let limit = raise();
    let seats = seats_within(limit);
    anyhow::ensure!(
        seats >= FEWEST_SEATS,
        "the limit of open files is {}, and the gateway needs at least {}: raise it with `ulimit -n`, \
         or with LimitNOFILE= in a systemd unit",
        limit.unwrap_or_default(),
        RESERVED + 2 * FEWEST_SEATS
    );
    if seats < MOST_SEATS {
        tracing::warn!(
            "the limit of open files ({}) allows {seats} connections at once: raise it to {} for {MOST_SEATS}",
            limit.unwrap_or_default(),
            RESERVED + 2 * MOST_SEATS
        );
    }
    Ok(seats)
}

/// The connections that fit into a limit; `None` is no limit.
fn seats_within(limit: Option<u64>) -> usize {
    let limit = limit.and_then(|limit| usize::try_from(limit).ok());
    limit.map_or(MOST_SEATS, |limit| {
        (limit.saturating_sub(RESERVED) / 2).min(MOST_SEATS)
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
    // macOS refuses "no limit" here; the soft limit holds then.
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
        assert_eq!(seats_within(Some(256)), 80);
        assert_eq!(seats_within(Some(1024)), 464);
        assert_eq!(seats_within(Some(524_288)), MOST_SEATS);
        assert_eq!(seats_within(None), MOST_SEATS);
        assert_eq!(seats_within(Some(64)), 0);
    }
}
