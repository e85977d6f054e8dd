//! The delivery of events to the customer: its receiver and its state.

use std::{convert::Infallible, fmt, str::FromStr, time::Duration};

use crate::{
    event::{Event, EventSubject},
    id::EnvironmentId,
};

/// A receiver of events.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Receiver {
    /// The first webhook address of the settings.
    Primary,
    /// The second webhook address of the settings.
    Secondary,
    /// The connection's own webhook address.
    PerConnection(String),
}

impl fmt::Display for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Primary => "first",
            Self::Secondary => "second",
            Self::PerConnection(url) => url,
        })
    }
}

impl FromStr for Receiver {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "first" => Self::Primary,
            "second" => Self::Secondary,
            url => Self::PerConnection(url.to_owned()),
        })
    }
}

/// A new delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDelivery {
    /// The position of the event in the order of events.
    pub event: u64,
    /// The subject of the event. Deliveries about the same subject are made in order.
    pub subject: EventSubject,
    /// The receiver.
    pub receiver: Receiver,
}

/// A claimed delivery.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// The event.
    pub event: Event,
    /// The receiver.
    pub receiver: Receiver,
    /// The number of claims, including this one, which identifies this claim.
    pub attempt: u32,
    /// The time since it was first due, by the store's clock.
    pub age: Duration,
}

/// The outcome of a claimed delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeliveryOutcome {
    /// The receiver accepted it.
    Delivered,
    /// The receiver refused it.
    Failed {
        /// The reason as text.
        reason: String,
    },
    /// It is retried.
    Retry {
        /// The reason as text.
        reason: String,
        /// The time until the next attempt.
        after: Duration,
    },
}

/// The state of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is due, in progress, or waiting for a retry.
    Waiting,
    /// The receiver accepted it.
    Delivered,
    /// It was given up.
    Failed,
    /// It was given up, and its event was added to the outbox again.
    Replayed,
}

impl DeliveryState {
    /// Returns the name of the state.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Replayed => "replayed",
        }
    }
}

/// An event with its deliveries.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedEvent {
    /// The event.
    pub event: Event,
    /// Its deliveries, by receiver; empty before it is routed, or if it has no receiver.
    pub deliveries: Vec<ListedDelivery>,
}

/// A delivery in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDelivery {
    /// The receiver.
    pub receiver: Receiver,
    /// Its state.
    pub state: DeliveryState,
    /// The number of attempts.
    pub attempts: u32,
    /// Why the last attempt failed.
    pub reason: Option<String>,
}

/// A filter for events. An event must match every criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFilter {
    /// Only events of this environment.
    pub environment: EnvironmentId,
    /// Only events with a failed delivery.
    pub failed: bool,
    /// Only events before this position.
    pub before: Option<u64>,
    /// Maximum number of events.
    pub limit: u32,
}
