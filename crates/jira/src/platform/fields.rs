//! Calls of the group "Issue fields": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::{FieldDetails, TaskProgressBeanObject};

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Issue fields".
#[derive(Debug, Clone, Copy)]
pub struct FieldsCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue fields".
    pub fn fields(&self) -> FieldsCalls<'_> {
        FieldsCalls(self)
    }
}

impl FieldsCalls<'_> {
    /// Get fields: `GET /rest/api/3/field`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get)
    pub fn list(&self) -> Call<Vec<FieldDetails>> {
        self.0.call(Method::GET, "/rest/api/3/field", &[])
    }

    /// Create custom field: `POST /rest/api/3/field`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`, `read:avatar:jira`,
    /// `read:field:jira`, `read:project-category:jira`, `read:project:jira`,
    /// `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-post)
    pub fn create_custom(&self, body: &CustomFieldDefinition) -> Call<FieldDetails> {
        self.0
            .call(Method::POST, "/rest/api/3/field", &[])
            .json(body)
    }

    /// Get fields paginated: `GET /rest/api/3/field/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-search-get)
    pub fn search(&self) -> GetFieldsPaginated {
        GetFieldsPaginated(self.0.call(Method::GET, "/rest/api/3/field/search", &[]))
    }

    /// Get trashed fields paginated: `GET /rest/api/3/field/search/trashed`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:field-configuration:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-search-trashed-get)
    pub fn trashed_paginated(&self) -> GetTrashedFieldsPaginated {
        GetTrashedFieldsPaginated(
            self.0
                .call(Method::GET, "/rest/api/3/field/search/trashed", &[]),
        )
    }

    /// Update custom field: `PUT /rest/api/3/field/{fieldId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-fieldid-put)
    pub fn update_custom(
        &self,
        field_id: impl Display,
        body: &UpdateCustomFieldDetails,
    ) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/field/{fieldId}", &[&field_id])
            .json(body)
    }

    /// Get field project associations: `GET /rest/api/3/field/{fieldId}/association/project`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-fieldid-association-project-get)
    pub fn project_associations(&self, field_id: impl Display) -> GetFieldProjectAssociations {
        GetFieldProjectAssociations(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/association/project",
            &[&field_id],
        ))
    }

    /// Get contexts for field deprecated: `GET /rest/api/3/field/{fieldId}/contexts`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:field:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-fieldid-contexts-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn contexts_for_deprecated(&self, field_id: impl Display) -> GetContextsForFieldDeprecated {
        GetContextsForFieldDeprecated(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/contexts",
            &[&field_id],
        ))
    }

    /// Delete custom field: `DELETE /rest/api/3/field/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-id-delete)
    pub fn delete_custom(&self, id: impl Display) -> Call<TaskProgressBeanObject> {
        self.0
            .call(Method::DELETE, "/rest/api/3/field/{id}", &[&id])
    }

    /// Restore custom field: `POST /rest/api/3/field/{id}/restore`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-id-restore-post)
    pub fn restore_custom(&self, id: impl Display) -> Call<Value> {
        self.0
            .call(Method::POST, "/rest/api/3/field/{id}/restore", &[&id])
    }

    /// Trash custom field: `POST /rest/api/3/field/{id}/trash`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-id-trash-post)
    pub fn trash_custom(&self, id: impl Display) -> Call<Value> {
        self.0
            .call(Method::POST, "/rest/api/3/field/{id}/trash", &[&id])
    }

    /// Get project fields: `GET /rest/api/3/projects/fields`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-projects-fields-get)
    pub fn project(
        &self,
        project_id: impl IntoIterator<Item = impl Display>,
        work_type_id: impl IntoIterator<Item = impl Display>,
    ) -> GetProjectFields {
        GetProjectFields(
            self.0
                .call(Method::GET, "/rest/api/3/projects/fields", &[])
                .query_each("projectId", project_id)
                .query_each("workTypeId", work_type_id),
        )
    }
}

/// The call `GET /rest/api/3/field/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldsPaginated(Call<Page<Field>>);

impl GetFieldsPaginated {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `type`; `GetFieldsPaginatedType` has the known values.
    pub fn r#type(self, r#type: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("type", r#type))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetFieldsPaginatedOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetFieldsPaginatedOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `projectIds`.
    pub fn project_ids(self, project_ids: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectIds", project_ids))
    }
}

impl Deref for GetFieldsPaginated {
    type Target = Call<Page<Field>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/search/trashed` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTrashedFieldsPaginated(Call<Page<Field>>);

impl GetTrashedFieldsPaginated {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Into<Open<Expand>>) -> Self {
        Self(self.0.query_open::<Expand>("expand", expand))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Display) -> Self {
        Self(self.0.query("orderBy", &order_by))
    }
}

impl Deref for GetTrashedFieldsPaginated {
    type Target = Call<Page<Field>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/association/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldProjectAssociations(Call<Page<FieldProjectAssociation>>);

impl GetFieldProjectAssociations {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetFieldProjectAssociations {
    type Target = Call<Page<FieldProjectAssociation>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/contexts` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContextsForFieldDeprecated(Call<Page<Context>>);

impl GetContextsForFieldDeprecated {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `20` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetContextsForFieldDeprecated {
    type Target = Call<Page<Context>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/projects/fields` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectFields(Call<Page<ProjectField>>);

impl GetProjectFields {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `fieldId`.
    pub fn field_id(self, field_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fieldId", field_id))
    }
}

impl Deref for GetProjectFields {
    type Target = Call<Page<ProjectField>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
