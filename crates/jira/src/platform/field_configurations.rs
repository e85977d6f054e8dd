//! Calls of the group "Issue field configurations": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Issue field configurations".
#[derive(Debug, Clone, Copy)]
pub struct FieldConfigurations<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue field configurations".
    pub fn field_configurations(&self) -> FieldConfigurations<'_> {
        FieldConfigurations(self)
    }
}

impl FieldConfigurations<'_> {
    /// Get all field configurations: `GET /rest/api/3/fieldconfiguration`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn list(&self) -> GetAllFieldConfigurations {
        GetAllFieldConfigurations(
            self.0
                .call(Method::GET, "/rest/api/3/fieldconfiguration", &[]),
        )
    }

    /// Create field configuration: `POST /rest/api/3/fieldconfiguration`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration:jira`,
    /// `write:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-post)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn create(&self, body: &FieldConfigurationDetails) -> Call<FieldConfiguration> {
        self.0
            .call(Method::POST, "/rest/api/3/fieldconfiguration", &[])
            .json(body)
    }

    /// Delete field configuration: `DELETE /rest/api/3/fieldconfiguration/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-delete)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/fieldconfiguration/{id}",
            &[&id],
        )
    }

    /// Update field configuration: `PUT /rest/api/3/fieldconfiguration/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn update(&self, id: impl Display, body: &FieldConfigurationDetails) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/fieldconfiguration/{id}", &[&id])
            .json(body)
    }

    /// Get field configuration items: `GET /rest/api/3/fieldconfiguration/{id}/fields`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-fields-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn items(&self, id: impl Display) -> GetFieldConfigurationItems {
        GetFieldConfigurationItems(self.0.call(
            Method::GET,
            "/rest/api/3/fieldconfiguration/{id}/fields",
            &[&id],
        ))
    }

    /// Update field configuration items: `PUT /rest/api/3/fieldconfiguration/{id}/fields`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfiguration-id-fields-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn update_items(
        &self,
        id: impl Display,
        body: &FieldConfigurationItemsDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/fieldconfiguration/{id}/fields",
                &[&id],
            )
            .json(body)
    }

    /// Get all field configuration schemes: `GET /rest/api/3/fieldconfigurationscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn schemes(&self) -> GetAllFieldConfigurationSchemes {
        GetAllFieldConfigurationSchemes(self.0.call(
            Method::GET,
            "/rest/api/3/fieldconfigurationscheme",
            &[],
        ))
    }

    /// Create field configuration scheme: `POST /rest/api/3/fieldconfigurationscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`,
    /// `read:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-post)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn create_scheme(
        &self,
        body: &UpdateFieldConfigurationSchemeDetails,
    ) -> Call<FieldConfigurationScheme> {
        self.0
            .call(Method::POST, "/rest/api/3/fieldconfigurationscheme", &[])
            .json(body)
    }

    /// Get field configuration scheme mappings: `GET /rest/api/3/fieldconfigurationscheme/mapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-mapping-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn scheme_mappings(&self) -> GetFieldConfigurationSchemeMappings {
        GetFieldConfigurationSchemeMappings(self.0.call(
            Method::GET,
            "/rest/api/3/fieldconfigurationscheme/mapping",
            &[],
        ))
    }

    /// Get field configuration scheme project mapping: `GET /rest/api/3/fieldconfigurationscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-project-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn scheme_project_mapping(
        &self,
        project_id: impl IntoIterator<Item = impl Display>,
    ) -> GetFieldConfigurationSchemeProjectMapping {
        GetFieldConfigurationSchemeProjectMapping(
            self.0
                .call(
                    Method::GET,
                    "/rest/api/3/fieldconfigurationscheme/project",
                    &[],
                )
                .query_each("projectId", project_id),
        )
    }

    /// Assign field configuration scheme to project: `PUT /rest/api/3/fieldconfigurationscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-project-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn assign_scheme_to_project(
        &self,
        body: &FieldConfigurationSchemeProjectAssociation,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/fieldconfigurationscheme/project",
                &[],
            )
            .json(body)
    }

    /// Delete field configuration scheme: `DELETE /rest/api/3/fieldconfigurationscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-delete)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn delete_scheme(&self, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/fieldconfigurationscheme/{id}",
            &[&id],
        )
    }

    /// Update field configuration scheme: `PUT /rest/api/3/fieldconfigurationscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn update_scheme(
        &self,
        id: impl Display,
        body: &UpdateFieldConfigurationSchemeDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/fieldconfigurationscheme/{id}",
                &[&id],
            )
            .json(body)
    }

    /// Set field configuration scheme mapping: `PUT /rest/api/3/fieldconfigurationscheme/{id}/mapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`,
    /// `read:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-mapping-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn set_scheme_mapping(
        &self,
        id: impl Display,
        body: &AssociateFieldConfigurationsWithIssueTypesRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/fieldconfigurationscheme/{id}/mapping",
                &[&id],
            )
            .json(body)
    }

    /// Remove issue types from global field configuration scheme: `POST /rest/api/3/fieldconfigurationscheme/{id}/mapping/delete`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-field-configurations/#api-rest-api-3-fieldconfigurationscheme-id-mapping-delete-post)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn remove_types_from_global_scheme(
        &self,
        id: impl Display,
        body: &IssueTypeIdsToRemove,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/fieldconfigurationscheme/{id}/mapping/delete",
                &[&id],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/fieldconfiguration` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllFieldConfigurations(Call<Page<FieldConfigurationDetails>>);

impl GetAllFieldConfigurations {
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

    /// Sets `isDefault`; `false` by default.
    pub fn is_default(self, is_default: bool) -> Self {
        Self(self.0.query("isDefault", &is_default))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }
}

impl Deref for GetAllFieldConfigurations {
    type Target = Call<Page<FieldConfigurationDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/fieldconfiguration/{id}/fields` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldConfigurationItems(Call<Page<FieldConfigurationItem>>);

impl GetFieldConfigurationItems {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetFieldConfigurationItems {
    type Target = Call<Page<FieldConfigurationItem>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/fieldconfigurationscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllFieldConfigurationSchemes(Call<Page<FieldConfigurationScheme>>);

impl GetAllFieldConfigurationSchemes {
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
}

impl Deref for GetAllFieldConfigurationSchemes {
    type Target = Call<Page<FieldConfigurationScheme>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/fieldconfigurationscheme/mapping` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldConfigurationSchemeMappings(Call<Page<FieldConfigurationIssueTypeItem>>);

impl GetFieldConfigurationSchemeMappings {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `fieldConfigurationSchemeId`.
    pub fn field_configuration_scheme_id(
        self,
        field_configuration_scheme_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(
            self.0
                .query_each("fieldConfigurationSchemeId", field_configuration_scheme_id),
        )
    }
}

impl Deref for GetFieldConfigurationSchemeMappings {
    type Target = Call<Page<FieldConfigurationIssueTypeItem>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/fieldconfigurationscheme/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldConfigurationSchemeProjectMapping(Call<Page<FieldConfigurationSchemeProjects>>);

impl GetFieldConfigurationSchemeProjectMapping {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetFieldConfigurationSchemeProjectMapping {
    type Target = Call<Page<FieldConfigurationSchemeProjects>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
