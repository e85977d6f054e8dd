//! Calls of the group "Issue comments": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::Comment;

mod models;

pub use self::models::*;

/// Calls of the group "Issue comments".
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue comments".
    pub fn comments(&self) -> Comments<'_> {
        Comments(self)
    }
}

impl Comments<'_> {
    /// Get comments by ids: `POST /rest/api/3/comment/list`.
    ///
    /// Scopes: `read:jira-work`; or granular: `delete:comment.property:jira`, `read:avatar:jira`,
    /// `read:comment:jira`, `read:group:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `read:comment.property:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-comment-list-post)
    pub fn by_ids(&self, body: &IssueCommentListRequest) -> GetCommentsByIds {
        GetCommentsByIds(
            self.0
                .call(Method::POST, "/rest/api/3/comment/list", &[])
                .json(body),
        )
    }

    /// Get comments: `GET /rest/api/3/issue/{issueIdOrKey}/comment`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:comment:jira`, `read:comment.property:jira`,
    /// `read:group:jira`, `read:project:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-get)
    pub fn list(&self, issue_id_or_key: impl Display) -> GetComments {
        GetComments(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/comment",
            &[&issue_id_or_key],
        ))
    }

    /// Add comment: `POST /rest/api/3/issue/{issueIdOrKey}/comment`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:comment:jira`, `read:comment.property:jira`,
    /// `read:group:jira`, `read:project:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `write:comment:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post)
    pub fn add(&self, issue_id_or_key: impl Display, body: &Comment) -> AddComment {
        AddComment(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/issue/{issueIdOrKey}/comment",
                    &[&issue_id_or_key],
                )
                .json(body),
        )
    }

    /// Delete comment: `DELETE /rest/api/3/issue/{issueIdOrKey}/comment/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:comment:jira`, `delete:comment.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-id-delete)
    pub fn delete(&self, issue_id_or_key: impl Display, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
            &[&issue_id_or_key, &id],
        )
    }

    /// Get comment: `GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:comment:jira`, `read:comment.property:jira`,
    /// `read:group:jira`, `read:project:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-id-get)
    pub fn get(&self, issue_id_or_key: impl Display, id: impl Display) -> GetComment {
        GetComment(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
            &[&issue_id_or_key, &id],
        ))
    }

    /// Update comment: `PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:comment:jira`, `read:comment.property:jira`,
    /// `read:group:jira`, `read:project:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `write:comment:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-id-put)
    pub fn update(
        &self,
        issue_id_or_key: impl Display,
        id: impl Display,
        body: &Comment,
    ) -> UpdateComment {
        UpdateComment(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
                    &[&issue_id_or_key, &id],
                )
                .json(body),
        )
    }
}

/// The call `POST /rest/api/3/comment/list` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCommentsByIds(Call<PageBeanComment>);

impl GetCommentsByIds {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetCommentsByIds {
    type Target = Call<PageBeanComment>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/comment` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetComments(Call<Page<Comment>>);

impl GetComments {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetCommentsOrderBy>>) -> Self {
        Self(self.0.query_open::<GetCommentsOrderBy>("orderBy", order_by))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetComments {
    type Target = Call<Page<Comment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/issue/{issueIdOrKey}/comment` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddComment(Call<Comment>);

impl AddComment {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for AddComment {
    type Target = Call<Comment>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetComment(Call<Comment>);

impl GetComment {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetComment {
    type Target = Call<Comment>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateComment(Call<Comment>);

impl UpdateComment {
    /// Sets `notifyUsers`; `true` by default.
    pub fn notify_users(self, notify_users: bool) -> Self {
        Self(self.0.query("notifyUsers", &notify_users))
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for UpdateComment {
    type Target = Call<Comment>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
