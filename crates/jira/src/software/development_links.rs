//! Calls of the group "Remote Links": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Remote Links".
#[derive(Debug, Clone, Copy)]
pub struct DevelopmentLinks<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Remote Links".
    pub fn development_links(&self) -> DevelopmentLinks<'_> {
        DevelopmentLinks(self)
    }
}

impl DevelopmentLinks<'_> {
    /// Submit remote links: `POST /rest/remotelinks/1.0/bulk`.
    ///
    /// Granular scopes: `write:remote-link-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-bulk-post)
    pub fn submit(&self, body: &SubmitRemoteLinksBody) -> Call<SubmitRemoteLinksAnswer> {
        self.0
            .call(Method::POST, "/rest/remotelinks/1.0/bulk", &[])
            .json(body)
    }

    /// Delete remote links by property: `DELETE /rest/remotelinks/1.0/bulkByProperties`.
    ///
    /// Granular scopes: `delete:remote-link-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-bulkbyproperties-delete)
    pub fn delete_by_property(&self) -> DeleteRemoteLinksByProperty {
        DeleteRemoteLinksByProperty(self.0.call(
            Method::DELETE,
            "/rest/remotelinks/1.0/bulkByProperties",
            &[],
        ))
    }

    /// Delete remote link by id: `DELETE /rest/remotelinks/1.0/remotelink/{remoteLinkId}`.
    ///
    /// Granular scopes: `delete:remote-link-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-remotelink-remotelinkid-delete)
    pub fn delete(&self, remote_link_id: impl Display) -> DeleteRemoteLinkById {
        DeleteRemoteLinkById(self.0.call(
            Method::DELETE,
            "/rest/remotelinks/1.0/remotelink/{remoteLinkId}",
            &[&remote_link_id],
        ))
    }

    /// Get remote link by id: `GET /rest/remotelinks/1.0/remotelink/{remoteLinkId}`.
    ///
    /// Granular scopes: `read:remote-link-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-remote-links/#api-rest-remotelinks-1-0-remotelink-remotelinkid-get)
    pub fn get(&self, remote_link_id: impl Display) -> Call<SubmitRemoteLinksBodyRemoteLink> {
        self.0.call(
            Method::GET,
            "/rest/remotelinks/1.0/remotelink/{remoteLinkId}",
            &[&remote_link_id],
        )
    }
}

/// The call `DELETE /rest/remotelinks/1.0/bulkByProperties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteRemoteLinksByProperty(Call<()>);

impl DeleteRemoteLinksByProperty {
    /// Sets `_updateSequenceNumber`.
    pub fn update_sequence_number(self, update_sequence_number: i64) -> Self {
        Self(
            self.0
                .query("_updateSequenceNumber", &update_sequence_number),
        )
    }

    /// Sets `params`.
    pub fn params(self, params: impl Display) -> Self {
        Self(self.0.query("params", &params))
    }
}

impl Deref for DeleteRemoteLinksByProperty {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/remotelinks/1.0/remotelink/{remoteLinkId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteRemoteLinkById(Call<()>);

impl DeleteRemoteLinkById {
    /// Sets `_updateSequenceNumber`.
    pub fn update_sequence_number(self, update_sequence_number: i64) -> Self {
        Self(
            self.0
                .query("_updateSequenceNumber", &update_sequence_number),
        )
    }
}

impl Deref for DeleteRemoteLinkById {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
