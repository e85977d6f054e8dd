//! Processors: which one a process runs on, and how long it has used one.

use std::{thread::available_parallelism, time::Duration};

use anyhow::{Context, Result};
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

/// The processor of whatever is measured. Everything else runs on [`OTHER`].
pub(crate) const MEASURED: usize = 0;
pub(crate) const OTHER: usize = 1;

/// Whether there are processors for both.
pub(crate) fn are_two() -> bool {
    available_parallelism().is_ok_and(|count| count.get() >= 2)
}

/// Runs this on one processor. Processes and threads that it starts stay there. If there is only one processor, this
/// changes nothing.
pub(crate) fn on<T>(processor: usize, work: impl FnOnce() -> T) -> Result<T> {
    if !are_two() {
        return Ok(work());
    }
    let before = sched_getaffinity(None)?;
    let mut only = CpuSet::new();
    only.set(processor);
    sched_setaffinity(None, &only).context("cannot choose a processor")?;
    let done = work();
    sched_setaffinity(None, &before)?;
    Ok(done)
}

/// Returns how long a process has used processors, all threads together. Man page proc_pid_stat(5).
pub(crate) fn used_by(id: u32) -> Result<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    // The name of the program is in parentheses, and may contain spaces.
    let (_, fields) = stat.rsplit_once(')').context("the name of the program")?;
    let ticks = |field: Option<&str>| -> Result<u64> {
        Ok(field.context("the time that a process has used")?.parse()?)
    };
    let mut fields = fields.split_whitespace().skip(11);
    let ticks = ticks(fields.next())? + ticks(fields.next())?;
    Ok(Duration::from_secs(ticks) / rustix::param::clock_ticks_per_second() as u32)
}

/// Returns the memory of a process, in bytes.
pub(crate) fn memory_of(id: u32) -> Result<u64> {
    let statm = std::fs::read_to_string(format!("/proc/{id}/statm"))?;
    let pages = statm
        .split_whitespace()
        .nth(1)
        .context("the memory of a process")?;
    Ok(pages.parse::<u64>()? * rustix::param::page_size() as u64)
}
