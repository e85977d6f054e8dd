//! Calls of the group "Issue comment properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

/// Calls of the group "Issue comment properties".
#[derive(Debug, Clone, Copy)]
pub struct CommentProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue comment properties".
    pub fn comment_properties(&self) -> CommentProperties<'_> {
        CommentProperties(self)
    }
}

impl CommentProperties<'_> {
    /// Get comment property keys: `GET /rest/api/3/comment/{commentId}/properties`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:comment.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-get)
    pub fn keys(&self, comment_id: impl Display) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/api/3/comment/{commentId}/properties",
            &[&comment_id],
        )
    }

    /// Delete comment property: `DELETE /rest/api/3/comment/{commentId}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:comment.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-propertykey-delete)
    pub fn delete(&self, comment_id: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/comment/{commentId}/properties/{propertyKey}",
            &[&comment_id, &property_key],
        )
    }

    /// Get comment property: `GET /rest/api/3/comment/{commentId}/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:comment.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-propertykey-get)
    pub fn get(
        &self,
        comment_id: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/api/3/comment/{commentId}/properties/{propertyKey}",
            &[&comment_id, &property_key],
        )
    }

    /// Set comment property: `PUT /rest/api/3/comment/{commentId}/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:comment.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comment-properties/#api-rest-api-3-comment-commentid-properties-propertykey-put)
    pub fn set(
        &self,
        comment_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/comment/{commentId}/properties/{propertyKey}",
                &[&comment_id, &property_key],
            )
            .json(body)
    }
}
