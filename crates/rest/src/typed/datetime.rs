//! Times as Atlassian writes them.

use std::fmt;

use jiff::{Timestamp, fmt::strtime};
use serde_json::Value;

use super::model::{Model, ModelError};

/// A time as Atlassian writes it, in one of several forms: `2026-03-01T09:00:00.000+0000`,
/// `2026-03-01T09:00:00.000Z`. The text is kept, even if it is not a time.
///
/// ```
/// use threelo_rest::typed::DateTime;
///
/// let created = DateTime::from("2026-03-01T09:00:00.000+0100");
/// assert_eq!(created.timestamp().unwrap().to_string(), "2026-03-01T08:00:00Z");
/// assert_eq!(DateTime::from("yesterday").timestamp(), None);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the moment, or `None` if the text cannot be parsed.
    pub fn timestamp(&self) -> Option<Timestamp> {
        let standard = self.0.parse().ok();
        standard.or_else(|| {
            let time = strtime::parse("%Y-%m-%dT%H:%M:%S%.f%z", &self.0).ok()?;
            time.to_timestamp().ok()
        })
    }
}

impl Model for DateTime {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        String::from_value(value).map(Self)
    }

    fn to_value(&self) -> Value {
        self.0.to_value()
    }

    fn accepts(value: &Value) -> bool {
        String::accepts(value)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<Timestamp> for DateTime {
    /// Uses the form that both Jira and Confluence accept: with milliseconds, and the offset without a colon.
    fn from(time: Timestamp) -> Self {
        Self(time.strftime("%Y-%m-%dT%H:%M:%S.%3f+0000").to_string())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_of_a_time_are_parsed() {
        for text in [
            "2026-03-01T09:00:00.000+0000",
            "2026-03-01T09:00:00+0000",
            "2026-03-01T09:00:00.000Z",
            "2026-03-01T10:00:00.000+01:00",
        ] {
            let time = DateTime::from(text).timestamp();
            assert_eq!(
                time.map(|time| time.to_string()).as_deref(),
                Some("2026-03-01T09:00:00Z"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_written_moment_is_parsed_to_the_same_moment() {
        let moment: Timestamp = "2026-03-01T09:00:00.25Z".parse().unwrap();
        let written = DateTime::from(moment);
        assert_eq!(written.as_str(), "2026-03-01T09:00:00.250+0000");
        assert_eq!(written.timestamp(), Some(moment));
    }
}
