//! The space that the database and the request log take.

use maud::{Markup, html};
use threelo_core::{
    SignedDuration, Timestamp,
    permission::Permission,
    storage::{Space, StoreError},
};

use super::Concern;
use crate::dashboard::{failure::Failure, guard::Visit};

/// Free bytes on the disk of the database below which room has to be made. With 32 MiB left, the request log stops.
const LOW: u64 = 512 << 20;

/// Where the documentation says what to do.
const ADVICE: &str = concat!(
    env!("CARGO_PKG_REPOSITORY"),
    "/blob/main/docs/operate.md#storage"
);

const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Longest time in days for which the log is checked.
const MAX_DAYS: u64 = 365;

/// What an operator of the whole gateway sees of its storage.
pub(super) struct Storage {
    database: Space,
    log: u64,
    /// The number of days that the log holds, rounded up, if it has reached its size before its age.
    short: Option<u64>,
}

/// Reads it, for operators of the whole gateway: the storage is that of all environments.
pub(super) async fn read(visit: &Visit) -> Result<Option<Storage>, Failure> {
    if !visit.may(Permission::EnvironmentsManage) {
        return Ok(None);
    }
    let log = visit.dashboard.log.log_size().await?;
    let is_grown = log.saturating_mul(4) >= visit.dashboard.keep.bytes;
    Ok(Some(Storage {
        database: visit.dashboard.space.space().await?,
        log,
        short: match is_grown {
            true => days_held(visit).await?,
            false => None,
        },
    }))
}

/// Returns how many days the log holds if records were removed, and all others are younger than they may be.
async fn days_held(visit: &Visit) -> Result<Option<u64>, StoreError> {
    let log = &visit.dashboard.log;
    let removed = log.position_before(Timestamp::MIN).await?;
    if removed == 0 {
        return Ok(None);
    }
    let is_within = async |days: u64| -> Result<bool, StoreError> {
        let days = i32::try_from(days).unwrap_or(i32::MAX);
        let begin = visit.now.saturating_sub(DAY * days);
        let begin = begin.unwrap_or(Timestamp::MIN);
        Ok(log.position_before(begin).await? == removed)
    };
    // The last day is left out: the log is not trimmed all the time.
    let (mut low, mut high) = (0, wanted_days(visit).saturating_sub(1));
    if high == 0 || !is_within(high).await? {
        return Ok(None);
    }
    while high - low > 1 {
        let middle = low.midpoint(high);
        match is_within(middle).await? {
            true => high = middle,
            false => low = middle,
        }
    }
    Ok(Some(high))
}

/// Returns the number of days that the log should hold.
fn wanted_days(visit: &Visit) -> u64 {
    let days = visit.dashboard.keep.age.as_secs() / DAY.as_secs().unsigned_abs();
    days.min(MAX_DAYS)
}

/// Returns what needs attention.
pub(super) fn concerns(visit: &Visit, storage: &Storage) -> Vec<Concern> {
    let advice = || ADVICE.to_owned();
    let mut concerns = Vec::new();
    if let Some(free) = storage.database.free.filter(|free| *free < LOW) {
        let what = format!(
            "The disk of the database has only {} left. When it is full, tokens cannot be refreshed and nobody can connect.",
            size(free)
        );
        concerns.push((what, advice(), "Make room"));
    }
    if let Some(days) = storage.short {
        let held = match days {
            1 => "less than a day".to_owned(),
            days => format!("less than {days} days"),
        };
        let what = format!(
            "The request log has reached its size of {}: it holds {held} and not {}.",
            size(visit.dashboard.keep.bytes),
            wanted_days(visit)
        );
        concerns.push((what, advice(), "Keep more"));
    }
    concerns
}

/// Returns the sizes in a line, unless the storage is in memory.
pub(super) fn summary(visit: &Visit, storage: &Storage) -> Markup {
    let limit = visit.dashboard.keep.bytes;
    html! {
        @if storage.database.used > 0 {
            p.quiet.small {
                "The database takes " (size(storage.database.used)) ", the request log " (size(storage.log))
                @if limit < u64::MAX { " of at most " (size(limit)) } "."
                @if let Some(free) = storage.database.free { " Their disk has " (size(free)) " left." }
            }
        }
    }
}

/// Returns a number of bytes in words.
fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 4] = [
        (1 << 40, "TiB"),
        (1 << 30, "GiB"),
        (1 << 20, "MiB"),
        (1 << 10, "KiB"),
    ];
    let unit = UNITS.iter().find(|(unit, _)| bytes >= *unit);
    let (unit, name) = unit.unwrap_or(&UNITS[3]);
    match bytes / unit {
        whole @ 0..10 => format!("{whole}.{} {name}", bytes % unit * 10 / unit),
        whole => format!("{whole} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_written_in_its_largest_unit() {
        for (bytes, expected) in [
            (0, "0.0 KiB"),
            (1_536, "1.5 KiB"),
            (10_240, "10 KiB"),
            (256 << 20, "256 MiB"),
            (1_023 << 20, "1023 MiB"),
            (5_500_000_000, "5.1 GiB"),
            (u64::MAX, "16777215 TiB"),
        ] {
            assert_eq!(size(bytes), expected);
        }
    }
}
