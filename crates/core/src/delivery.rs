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

/// A delivery to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDelivery {
    /// The event, by its place in the order.
    pub event: u64,
    /// What the event is about: deliveries about the same are made in order.
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
    /// How often it was claimed, this time included; distinguishes this claim from others.
    pub attempt: u32,
    /// How long ago it was first due, by the store's clock.
    pub age: Duration,
}

/// What came of a claimed delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeliveryOutcome {
    /// The receiver has it.
    Delivered,
    /// The receiver will not have it.
    Failed {
        /// Why, in words.
        reason: String,
    },
    /// It is tried again.
    Again {
        /// Why, in words.
        reason: String,
        /// Not before so much time has passed.
        rest: Duration,
    },
}

/// How far a delivery has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is due, in progress, or rests.
    Waiting,
    /// The receiver has it.
    Delivered,
    /// It was given up.
    Failed,
    /// It was given up, and the event put into the outbox once more.
    Replayed,
}

impl DeliveryState {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Replayed => "replayed",
        }
    }
}

/// An event, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedEvent {
    /// The event.
    pub event: Event,
    /// Its deliveries, by receiver; none before it is routed, or if no receiver wanted it.
    pub deliveries: Vec<ListedDelivery>,
}

/// A delivery in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDelivery {
    /// The receiver.
    pub receiver: Receiver,
    /// How far it has come.
    pub state: DeliveryState,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it was not delivered at the last try.
    pub reason: Option<String>,
}

/// Which events are wanted. Everything given must fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFilter {
    /// Of this environment.
    pub environment: EnvironmentId,
    /// Only those of which a delivery failed.
    pub failed: bool,
    /// Only those before this place.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: u32,
}
