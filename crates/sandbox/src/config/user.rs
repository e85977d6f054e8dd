//! Atlassian accounts.

use serde::{Deserialize, Serialize};

/// An Atlassian account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct User {
    /// The account id.
    pub account_id: String,
    /// The full name.
    pub name: String,
    /// The email address, which the login form asks for.
    pub email: String,
    /// The job title, shown by `/me`.
    #[serde(default)]
    pub job_title: Option<String>,
    /// The time zone, shown by `/me` and Jira.
    #[serde(default = "utc")]
    pub time_zone: String,
    /// Whether the account is a Confluence guest, for which accessible-resources is empty.
    #[serde(default)]
    pub guest: bool,
}

impl User {
    /// Creates a regular account.
    #[must_use]
    pub fn new(
        account_id: impl Into<String>,
        name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            name: name.into(),
            email: email.into(),
            job_title: None,
            time_zone: utc(),
            guest: false,
        }
    }

    /// Sets the job title.
    #[must_use]
    pub fn job_title(mut self, title: impl Into<String>) -> Self {
        self.job_title = Some(title.into());
        self
    }

    /// Sets the time zone, an IANA name.
    #[must_use]
    pub fn time_zone(mut self, zone: impl Into<String>) -> Self {
        self.time_zone = zone.into();
        self
    }

    /// Makes the account a guest.
    #[must_use]
    pub fn guest(mut self) -> Self {
        self.guest = true;
        self
    }
}

fn utc() -> String {
    "Etc/UTC".to_owned()
}
