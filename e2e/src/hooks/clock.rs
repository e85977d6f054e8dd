//! The system clock plus an offset that another process writes to a file. Moving it wakes sleepers.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering::Relaxed},
    },
    time::Duration,
};

use futures_util::future::{BoxFuture, FutureExt};
use jiff::{SignedDuration, Timestamp};
use threelo_core::clock::{Clock, Monotonic, SystemClock};

/// How often a sleeper reads the file.
const POLL: Duration = Duration::from_millis(5);

/// The system clock plus the offset in the file, in milliseconds.
#[derive(Debug, Clone)]
pub(super) struct FileClock {
    file: Arc<PathBuf>,
    /// The offset that was read last, used while the file is being written.
    offset: Arc<AtomicI64>,
    /// The highest offset that was read. It moves `monotonic`, which never goes back.
    highest: Arc<AtomicI64>,
}

impl FileClock {
    /// Returns a clock that reads its offset from this file.
    ///
    /// # Panics
    /// If the file does not contain a number.
    pub(super) fn reading(file: PathBuf) -> Self {
        let clock = Self {
            file: Arc::new(file),
            offset: Arc::default(),
            highest: Arc::default(),
        };
        assert!(
            clock.read().is_some(),
            "{} must hold the clock's offset in milliseconds",
            clock.file.display()
        );
        clock
    }

    fn read(&self) -> Option<i64> {
        let text = std::fs::read_to_string(&*self.file).ok()?;
        text.trim().parse().ok()
    }

    /// Returns the offset in milliseconds.
    pub(super) fn offset(&self) -> i64 {
        if let Some(offset) = self.read() {
            self.offset.store(offset, Relaxed);
            self.highest.fetch_max(offset, Relaxed);
        }
        self.offset.load(Relaxed)
    }
}

impl Clock for FileClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + SignedDuration::from_millis(self.offset())
    }

    fn monotonic(&self) -> Monotonic {
        self.offset();
        let ahead = u64::try_from(self.highest.load(Relaxed)).unwrap_or_default();
        Monotonic(SystemClock.monotonic().0 + Duration::from_millis(ahead))
    }

    fn sleep_until(&self, deadline: Timestamp) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        async move {
            while clock.now() < deadline {
                SystemClock.sleep(POLL).await;
            }
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    fn clock(offset: &str) -> (tempfile::TempDir, FileClock) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clock");
        std::fs::write(&file, offset).unwrap();
        (folder, FileClock::reading(file))
    }

    fn is_about_an_hour(span: SignedDuration) -> bool {
        (span - SignedDuration::from_hours(1)).abs() < SignedDuration::from_mins(10)
    }

    #[test]
    fn the_clock_is_ahead_by_the_offset_in_the_file() {
        let (_folder, clock) = clock("3600000\n");
        assert!(is_about_an_hour(
            clock.now().duration_since(SystemClock.now())
        ));
    }

    #[test]
    fn a_file_that_is_being_written_does_not_change_the_offset() {
        let (_folder, clock) = clock("3600000");
        clock.now();
        std::fs::write(&*clock.file, "").unwrap();
        assert!(is_about_an_hour(
            clock.now().duration_since(SystemClock.now())
        ));
    }

    #[test]
    fn a_smaller_offset_does_not_move_the_monotonic_clock_back() {
        let (_folder, clock) = clock("0");
        let before = clock.monotonic();
        std::fs::write(&*clock.file, "3600000").unwrap();
        let ahead = clock.monotonic();
        assert!(ahead.since(before) >= HOUR);
        std::fs::write(&*clock.file, "0").unwrap();
        assert!(clock.monotonic() >= ahead);
        assert!(clock.now() < SystemClock.now() + HOUR);
    }

    #[tokio::test]
    async fn a_sleeper_wakes_when_the_file_moves_the_clock() {
        let (_folder, clock) = clock("0");
        let mut sleep = clock.sleep(HOUR);
        assert!((&mut sleep).now_or_never().is_none());
        std::fs::write(&*clock.file, "3600000").unwrap();
        sleep.await;
    }
}
