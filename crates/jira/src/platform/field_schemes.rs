//! Calls of the group "Field schemes": made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;
mod models3;
mod models4;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;

/// Calls of the group "Field schemes".
#[derive(Debug, Clone, Copy)]
pub struct FieldSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Field schemes".
    pub fn field_schemes(&self) -> FieldSchemes<'_> {
        FieldSchemes(self)
    }
}

impl FieldSchemes<'_> {
    /// Get field association schemes: `GET /rest/api/3/config/fieldschemes`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-get)
    pub fn association(&self) -> GetFieldAssociationSchemes {
        GetFieldAssociationSchemes(
            self.0
                .call(Method::GET, "/rest/api/3/config/fieldschemes", &[]),
        )
    }

    /// Create field association scheme: `POST /rest/api/3/config/fieldschemes`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-post)
    pub fn create_association(
        &self,
        body: &CreateFieldAssociationSchemeRequest,
    ) -> Call<CreateFieldAssociationSchemeResponse> {
        self.0
            .call(Method::POST, "/rest/api/3/config/fieldschemes", &[])
            .json(body)
    }

    /// Remove fields associated with schemes: `DELETE /rest/api/3/config/fieldschemes/fields`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-delete)
    pub fn remove_associated_with(
        &self,
        body: &BTreeMap<String, RemoveFieldAssociationsRequestItem>,
    ) -> Call<Option<MinimalFieldSchemeToFieldsResponse>> {
        self.0
            .call(
                Method::DELETE,
                "/rest/api/3/config/fieldschemes/fields",
                &[],
            )
            .json(body)
    }

    /// Update fields associated with schemes: `PUT /rest/api/3/config/fieldschemes/fields`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-put)
    pub fn update_associated_with(
        &self,
        body: &BTreeMap<String, Vec<UpdateFieldAssociationsRequestItem>>,
    ) -> Call<Option<FieldSchemeToFieldsResponse>> {
        self.0
            .call(Method::PUT, "/rest/api/3/config/fieldschemes/fields", &[])
            .json(body)
    }

    /// Remove field association scheme item parameters: `DELETE /rest/api/3/config/fieldschemes/fields/parameters`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-parameters-delete)
    pub fn remove_association_item_parameters(
        &self,
        body: &BTreeMap<String, Vec<ParameterRemovalDetails>>,
    ) -> Call<Option<RemoveFieldParametersResult>> {
        self.0
            .call(
                Method::DELETE,
                "/rest/api/3/config/fieldschemes/fields/parameters",
                &[],
            )
            .json(body)
    }

    /// Update field association scheme item parameters: `PUT /rest/api/3/config/fieldschemes/fields/parameters`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-fields-parameters-put)
    pub fn update_association_item_parameters(
        &self,
        body: &BTreeMap<String, Vec<UpdateFieldSchemeParametersRequest>>,
    ) -> Call<Option<UpdateFieldSchemeParametersResponse>> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/config/fieldschemes/fields/parameters",
                &[],
            )
            .json(body)
    }

    /// Get projects with field schemes: `GET /rest/api/3/config/fieldschemes/projects`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-projects-get)
    pub fn projects_with(
        &self,
        project_id: impl IntoIterator<Item = impl Display>,
    ) -> GetProjectsWithFieldSchemes {
        GetProjectsWithFieldSchemes(
            self.0
                .call(Method::GET, "/rest/api/3/config/fieldschemes/projects", &[])
                .query_each("projectId", project_id),
        )
    }

    /// Associate projects to field association schemes: `PUT /rest/api/3/config/fieldschemes/projects`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-projects-put)
    pub fn associate_projects_to_association(
        &self,
        body: &BTreeMap<String, FieldSchemeToProjectsRequest>,
    ) -> Call<Option<FieldSchemeToProjectsResponse>> {
        self.0
            .call(Method::PUT, "/rest/api/3/config/fieldschemes/projects", &[])
            .json(body)
    }

    /// Delete field association scheme: `DELETE /rest/api/3/config/fieldschemes/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-delete)
    pub fn delete_association(
        &self,
        id: impl Display,
    ) -> Call<DeleteFieldAssociationSchemeResponse> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/config/fieldschemes/{id}",
            &[&id],
        )
    }

    /// Get field association scheme by id: `GET /rest/api/3/config/fieldschemes/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-get)
    pub fn get_field_association_scheme_by_id(
        &self,
        id: impl Display,
    ) -> Call<GetFieldAssociationSchemeByIdResponse> {
        self.0
            .call(Method::GET, "/rest/api/3/config/fieldschemes/{id}", &[&id])
    }

    /// Update field association scheme: `PUT /rest/api/3/config/fieldschemes/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-put)
    pub fn update_association(
        &self,
        id: impl Display,
        body: &UpdateFieldAssociationSchemeRequest,
    ) -> Call<UpdateFieldAssociationSchemeResponse> {
        self.0
            .call(Method::PUT, "/rest/api/3/config/fieldschemes/{id}", &[&id])
            .json(body)
    }

    /// Clone field association scheme: `POST /rest/api/3/config/fieldschemes/{id}/clone`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-clone-post)
    pub fn clone_association(
        &self,
        id: impl Display,
        body: &CreateFieldAssociationSchemeRequest,
    ) -> Call<CreateFieldAssociationSchemeResponse> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/config/fieldschemes/{id}/clone",
                &[&id],
            )
            .json(body)
    }

    /// Search field association scheme fields: `GET /rest/api/3/config/fieldschemes/{id}/fields`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-fields-get)
    pub fn search_association(&self, id: impl Display) -> SearchFieldAssociationSchemeFields {
        SearchFieldAssociationSchemeFields(self.0.call(
            Method::GET,
            "/rest/api/3/config/fieldschemes/{id}/fields",
            &[&id],
        ))
    }

    /// Get field association scheme item parameters: `GET /rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-fields-fieldid-parameters-get)
    pub fn association_item_parameters(
        &self,
        id: impl Display,
        field_id: impl Display,
    ) -> Call<GetFieldAssociationParametersResponse> {
        self.0.call(
            Method::GET,
            "/rest/api/3/config/fieldschemes/{id}/fields/{fieldId}/parameters",
            &[&id, &field_id],
        )
    }

    /// Search field association scheme projects: `GET /rest/api/3/config/fieldschemes/{id}/projects`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/#api-rest-api-3-config-fieldschemes-id-projects-get)
    pub fn search_association_projects(
        &self,
        id: impl Display,
    ) -> SearchFieldAssociationSchemeProjects {
        SearchFieldAssociationSchemeProjects(self.0.call(
            Method::GET,
            "/rest/api/3/config/fieldschemes/{id}/projects",
            &[&id],
        ))
    }
}

/// The call `GET /rest/api/3/config/fieldschemes` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldAssociationSchemes(Call<Page<GetFieldAssociationSchemeResponse>>);

impl GetFieldAssociationSchemes {
    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetFieldAssociationSchemes {
    type Target = Call<Page<GetFieldAssociationSchemeResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/config/fieldschemes/projects` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectsWithFieldSchemes(Call<Page<GetProjectsWithFieldSchemesResponse>>);

impl GetProjectsWithFieldSchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjectsWithFieldSchemes {
    type Target = Call<Page<GetProjectsWithFieldSchemesResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/config/fieldschemes/{id}/fields` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchFieldAssociationSchemeFields(Call<Page<FieldAssociationSchemeFieldSearchResult>>);

impl SearchFieldAssociationSchemeFields {
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

impl Deref for SearchFieldAssociationSchemeFields {
    type Target = Call<Page<FieldAssociationSchemeFieldSearchResult>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/config/fieldschemes/{id}/projects` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchFieldAssociationSchemeProjects(
    Call<Page<FieldAssociationSchemeProjectSearchResult>>,
);

impl SearchFieldAssociationSchemeProjects {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }
}

impl Deref for SearchFieldAssociationSchemeProjects {
    type Target = Call<Page<FieldAssociationSchemeProjectSearchResult>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
