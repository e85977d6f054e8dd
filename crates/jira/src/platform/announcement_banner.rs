//! Calls of the group "Announcement banner": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Announcement banner".
#[derive(Debug, Clone, Copy)]
pub struct AnnouncementBanner<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Announcement banner".
    pub fn announcement_banner(&self) -> AnnouncementBanner<'_> {
        AnnouncementBanner(self)
    }
}

impl AnnouncementBanner<'_> {
    /// Get banner: `GET /rest/api/3/announcementBanner`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-announcement-banner/#api-rest-api-3-announcementbanner-get)
    pub fn get(&self) -> Call<AnnouncementBannerConfiguration> {
        self.0
            .call(Method::GET, "/rest/api/3/announcementBanner", &[])
    }

    /// Set banner: `PUT /rest/api/3/announcementBanner`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-announcement-banner/#api-rest-api-3-announcementbanner-put)
    pub fn set(&self, body: &AnnouncementBannerConfigurationUpdate) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/announcementBanner", &[])
            .json(body)
    }
}
