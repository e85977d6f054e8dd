//! Calls of the group "Issue link types": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::IssueLinkType;

mod models;

pub use self::models::*;

/// Calls of the group "Issue link types".
#[derive(Debug, Clone, Copy)]
pub struct LinkTypes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue link types".
    pub fn link_types(&self) -> LinkTypes<'_> {
        LinkTypes(self)
    }
}

impl LinkTypes<'_> {
    /// Get issue link types: `GET /rest/api/3/issueLinkType`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-link-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-get)
    pub fn get_issue_link_types(&self) -> Call<IssueLinkTypes> {
        self.0.call(Method::GET, "/rest/api/3/issueLinkType", &[])
    }

    /// Create issue link type: `POST /rest/api/3/issueLinkType`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-link-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-post)
    pub fn create(&self, body: &IssueLinkType) -> Call<IssueLinkType> {
        self.0
            .call(Method::POST, "/rest/api/3/issueLinkType", &[])
            .json(body)
    }

    /// Delete issue link type: `DELETE /rest/api/3/issueLinkType/{issueLinkTypeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:issue-link-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-issuelinktypeid-delete)
    pub fn delete(&self, issue_link_type_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issueLinkType/{issueLinkTypeId}",
            &[&issue_link_type_id],
        )
    }

    /// Get issue link type: `GET /rest/api/3/issueLinkType/{issueLinkTypeId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-link-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-issuelinktypeid-get)
    pub fn get(&self, issue_link_type_id: impl Display) -> Call<IssueLinkType> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issueLinkType/{issueLinkTypeId}",
            &[&issue_link_type_id],
        )
    }

    /// Update issue link type: `PUT /rest/api/3/issueLinkType/{issueLinkTypeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-link-type:jira`,
    /// `write:issue-link-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-link-types/#api-rest-api-3-issuelinktype-issuelinktypeid-put)
    pub fn update(
        &self,
        issue_link_type_id: impl Display,
        body: &IssueLinkType,
    ) -> Call<IssueLinkType> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issueLinkType/{issueLinkTypeId}",
                &[&issue_link_type_id],
            )
            .json(body)
    }
}
