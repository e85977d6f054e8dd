//! The model's time: milliseconds, and what happens when.

use std::{cmp::Reverse, collections::BinaryHeap, time::Duration};

/// Milliseconds since a run's beginning.
pub(super) type Moment = u64;

/// Milliseconds.
pub(super) type Span = u64;

/// A second.
pub(super) const SECOND: Span = 1_000;

/// A minute.
pub(super) const MINUTE: Span = 60 * SECOND;

/// An hour.
pub(super) const HOUR: Span = 60 * MINUTE;

/// As the protocol says it.
pub(super) fn duration(span: Span) -> Duration {
    Duration::from_millis(span)
}

/// As the model counts it.
pub(super) fn span(duration: Duration) -> Span {
    u64::try_from(duration.as_millis()).unwrap_or(Span::MAX / 4)
}

/// What is going to happen, in its order.
#[derive(Debug)]
pub(super) struct Queue<E> {
    heap: BinaryHeap<Reverse<Entry<E>>>,
    count: u64,
    /// When the last thing happened.
    pub(super) now: Moment,
}

#[derive(Debug)]
struct Entry<E> {
    at: Moment,
    /// Keeps those of the same moment in the order in which they came in.
    number: u64,
    event: E,
}

impl<E> Queue<E> {
    pub(super) fn new() -> Self {
        Self {
            heap: BinaryHeap::with_capacity(64),
            count: 0,
            now: 0,
        }
    }

    /// What was to happen already happens now.
    pub(super) fn put(&mut self, at: Moment, event: E) {
        self.count += 1;
        self.heap.push(Reverse(Entry {
            at: at.max(self.now),
            number: self.count,
            event,
        }));
    }

    /// The next thing; time has passed until then.
    pub(super) fn next(&mut self) -> Option<E> {
        let Reverse(entry) = self.heap.pop()?;
        self.now = entry.at;
        Some(entry.event)
    }
}

impl<E> Ord for Entry<E> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}

impl<E> PartialOrd for Entry<E> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> PartialEq for Entry<E> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<E> Eq for Entry<E> {}
