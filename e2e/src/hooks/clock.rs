//! The machine's clock, ahead by what a file says: moved from another process, sleeps included.

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

/// How often a sleeper looks whether the file was changed.
const LOOK: Duration = Duration::from_millis(5);

/// Ahead of the machine's clock by as many milliseconds as the file says.
#[derive(Debug, Clone)]
pub(super) struct FileClock {
    file: Arc<PathBuf>,
    /// As it was read last, for the moment in which the file is being written.
    offset: Arc<AtomicI64>,
    /// The highest that was read: what moves `monotonic`, which never steps back.
    highest: Arc<AtomicI64>,
}

impl FileClock {
    /// A clock that reads its offset here.
    ///
    /// # Panics
    /// Where there is no number in the file.
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

    /// By how many milliseconds it is ahead.
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
                SystemClock.sleep(LOOK).await;
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
    fn it_is_ahead_by_what_the_file_says() {
        let (_folder, clock) = clock("3600000\n");
        assert!(is_about_an_hour(
            clock.now().duration_since(SystemClock.now())
        ));
    }

    #[test]
    fn a_file_that_is_just_being_written_changes_nothing() {
        let (_folder, clock) = clock("3600000");
        clock.now();
        std::fs::write(&*clock.file, "").unwrap();
        assert!(is_about_an_hour(
            clock.now().duration_since(SystemClock.now())
        ));
    }

    #[test]
    fn a_step_back_does_not_move_the_monotonic_clock_back() {
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
