//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::service_management::common::{Date, SelfLink};
use crate::service_management::requests::Duration;

/// `RequestNotificationSubscriptionDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestNotificationSubscription {
    /// `subscribed`.
    pub subscribed: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestNotificationSubscription {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            subscribed: reader.optional("subscribed")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("subscribed", &self.subscribed);
        writer.finish()
    }
}

/// `RequestParticipantUpdateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestParticipantUpdate {
    /// `accountIds`.
    pub account_ids: Option<Vec<String>>,
    /// `usernames`.
    pub usernames: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RequestParticipantUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountIds`.
    pub fn account_ids(mut self, account_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `usernames`.
    pub fn usernames(mut self, usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.usernames = Some(usernames.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for RequestParticipantUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_ids: reader.optional("accountIds")?,
            usernames: reader.optional("usernames")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountIds", &self.account_ids);
        writer.optional("usernames", &self.usernames);
        writer.finish()
    }
}

/// `SlaInformationDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaInformation {
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `completedCycles`.
    pub completed_cycles: Vec<SlaInformationCompletedCycle>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `ongoingCycle`.
    pub ongoing_cycle: Option<Box<SlaInformationOngoingCycle>>,
    /// `slaDisplayFormat`.
    pub sla_display_format: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SlaInformation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            completed_cycles: reader.list("completedCycles")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            ongoing_cycle: reader.optional("ongoingCycle")?,
            sla_display_format: reader.optional("slaDisplayFormat")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.list("completedCycles", &self.completed_cycles);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("ongoingCycle", &self.ongoing_cycle);
        writer.optional("slaDisplayFormat", &self.sla_display_format);
        writer.finish()
    }
}

/// `SlaInformationCompletedCycleDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaInformationCompletedCycle {
    /// `breachTime`.
    pub breach_time: Option<Date>,
    /// `breached`.
    pub breached: Option<bool>,
    /// `elapsedTime`.
    pub elapsed_time: Option<Duration>,
    /// `goalDuration`.
    pub goal_duration: Option<Duration>,
    /// `remainingTime`.
    pub remaining_time: Option<Duration>,
    /// `startTime`.
    pub start_time: Option<Date>,
    /// `stopTime`.
    pub stop_time: Option<Date>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SlaInformationCompletedCycle {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            breach_time: reader.optional("breachTime")?,
            breached: reader.optional("breached")?,
            elapsed_time: reader.optional("elapsedTime")?,
            goal_duration: reader.optional("goalDuration")?,
            remaining_time: reader.optional("remainingTime")?,
            start_time: reader.optional("startTime")?,
            stop_time: reader.optional("stopTime")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("breachTime", &self.breach_time);
        writer.optional("breached", &self.breached);
        writer.optional("elapsedTime", &self.elapsed_time);
        writer.optional("goalDuration", &self.goal_duration);
        writer.optional("remainingTime", &self.remaining_time);
        writer.optional("startTime", &self.start_time);
        writer.optional("stopTime", &self.stop_time);
        writer.finish()
    }
}

/// `SlaInformationOngoingCycleDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaInformationOngoingCycle {
    /// `breachTime`.
    pub breach_time: Option<Date>,
    /// `breached`.
    pub breached: Option<bool>,
    /// `elapsedTime`.
    pub elapsed_time: Option<Duration>,
    /// `goalDuration`.
    pub goal_duration: Option<Duration>,
    /// `paused`.
    pub paused: Option<bool>,
    /// `remainingTime`.
    pub remaining_time: Option<Duration>,
    /// `startTime`.
    pub start_time: Option<Date>,
    /// `withinCalendarHours`.
    pub within_calendar_hours: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SlaInformationOngoingCycle {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            breach_time: reader.optional("breachTime")?,
            breached: reader.optional("breached")?,
            elapsed_time: reader.optional("elapsedTime")?,
            goal_duration: reader.optional("goalDuration")?,
            paused: reader.optional("paused")?,
            remaining_time: reader.optional("remainingTime")?,
            start_time: reader.optional("startTime")?,
            within_calendar_hours: reader.optional("withinCalendarHours")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("breachTime", &self.breach_time);
        writer.optional("breached", &self.breached);
        writer.optional("elapsedTime", &self.elapsed_time);
        writer.optional("goalDuration", &self.goal_duration);
        writer.optional("paused", &self.paused);
        writer.optional("remainingTime", &self.remaining_time);
        writer.optional("startTime", &self.start_time);
        writer.optional("withinCalendarHours", &self.within_calendar_hours);
        writer.finish()
    }
}
