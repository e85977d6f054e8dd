//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ChangedValue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedValue {
    /// `name`.
    pub name: Option<String>,
    /// `oldValue`.
    pub old_value: Option<String>,
    /// `hiddenOldValue`.
    pub hidden_old_value: Option<String>,
    /// `newValue`.
    pub new_value: Option<String>,
    /// `hiddenNewValue`.
    pub hidden_new_value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ChangedValue {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        old_value: impl Into<String>,
        new_value: impl Into<String>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            old_value: Some(old_value.into()),
            new_value: Some(new_value.into()),
            ..Default::default()
        }
    }

    /// Sets `hiddenOldValue`.
    pub fn hidden_old_value(mut self, hidden_old_value: impl Into<String>) -> Self {
        self.hidden_old_value = Some(hidden_old_value.into());
        self
    }

    /// Sets `hiddenNewValue`.
    pub fn hidden_new_value(mut self, hidden_new_value: impl Into<String>) -> Self {
        self.hidden_new_value = Some(hidden_new_value.into());
        self
    }
}

impl Model for ChangedValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            old_value: reader.optional("oldValue")?,
            hidden_old_value: reader.optional("hiddenOldValue")?,
            new_value: reader.optional("newValue")?,
            hidden_new_value: reader.optional("hiddenNewValue")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("oldValue", &self.old_value);
        writer.optional("hiddenOldValue", &self.hidden_old_value);
        writer.optional("newValue", &self.new_value);
        writer.optional("hiddenNewValue", &self.hidden_new_value);
        writer.finish()
    }
}

/// The known values of an `Open<Format>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Format {}

impl Format {
    /// `csv`.
    pub const CSV: Open<Self> = Open::known("csv");
    /// `zip`.
    pub const ZIP: Open<Self> = Open::known("zip");
}

/// `RetentionPeriod` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionPeriod {
    /// `number`.
    pub number: Option<i64>,
    /// `units`.
    pub units: Option<Open<RetentionPeriodUnits>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RetentionPeriod {
    /// Returns one with what is required.
    pub fn new(number: i64, units: impl Into<Open<RetentionPeriodUnits>>) -> Self {
        Self {
            number: Some(number),
            units: Some(units.into()),
            ..Default::default()
        }
    }
}

impl Model for RetentionPeriod {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            number: reader.optional("number")?,
            units: reader.optional("units")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("number", &self.number);
        writer.optional("units", &self.units);
        writer.finish()
    }
}

/// The known values of an `Open<RetentionPeriodUnits>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RetentionPeriodUnits {}

impl RetentionPeriodUnits {
    /// `NANOS`.
    pub const NANOS: Open<Self> = Open::known("NANOS");
    /// `MICROS`.
    pub const MICROS: Open<Self> = Open::known("MICROS");
    /// `MILLIS`.
    pub const MILLIS: Open<Self> = Open::known("MILLIS");
    /// `SECONDS`.
    pub const SECONDS: Open<Self> = Open::known("SECONDS");
    /// `MINUTES`.
    pub const MINUTES: Open<Self> = Open::known("MINUTES");
    /// `HOURS`.
    pub const HOURS: Open<Self> = Open::known("HOURS");
    /// `HALF_DAYS`.
    pub const HALF_DAYS: Open<Self> = Open::known("HALF_DAYS");
    /// `DAYS`.
    pub const DAYS: Open<Self> = Open::known("DAYS");
    /// `WEEKS`.
    pub const WEEKS: Open<Self> = Open::known("WEEKS");
    /// `MONTHS`.
    pub const MONTHS: Open<Self> = Open::known("MONTHS");
    /// `YEARS`.
    pub const YEARS: Open<Self> = Open::known("YEARS");
    /// `DECADES`.
    pub const DECADES: Open<Self> = Open::known("DECADES");
    /// `CENTURIES`.
    pub const CENTURIES: Open<Self> = Open::known("CENTURIES");
    /// `MILLENNIA`.
    pub const MILLENNIA: Open<Self> = Open::known("MILLENNIA");
    /// `ERAS`.
    pub const ERAS: Open<Self> = Open::known("ERAS");
    /// `FOREVER`.
    pub const FOREVER: Open<Self> = Open::known("FOREVER");
}

/// The known values of an `Open<Units>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Units {}

impl Units {
    /// `NANOS`.
    pub const NANOS: Open<Self> = Open::known("NANOS");
    /// `MICROS`.
    pub const MICROS: Open<Self> = Open::known("MICROS");
    /// `MILLIS`.
    pub const MILLIS: Open<Self> = Open::known("MILLIS");
    /// `SECONDS`.
    pub const SECONDS: Open<Self> = Open::known("SECONDS");
    /// `MINUTES`.
    pub const MINUTES: Open<Self> = Open::known("MINUTES");
    /// `HOURS`.
    pub const HOURS: Open<Self> = Open::known("HOURS");
    /// `HALF_DAYS`.
    pub const HALF_DAYS: Open<Self> = Open::known("HALF_DAYS");
    /// `DAYS`.
    pub const DAYS: Open<Self> = Open::known("DAYS");
    /// `WEEKS`.
    pub const WEEKS: Open<Self> = Open::known("WEEKS");
    /// `MONTHS`.
    pub const MONTHS: Open<Self> = Open::known("MONTHS");
    /// `YEARS`.
    pub const YEARS: Open<Self> = Open::known("YEARS");
    /// `DECADES`.
    pub const DECADES: Open<Self> = Open::known("DECADES");
    /// `CENTURIES`.
    pub const CENTURIES: Open<Self> = Open::known("CENTURIES");
}
