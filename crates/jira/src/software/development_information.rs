//! Calls of the group "Development Information": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;
mod models2;
mod models3;
mod models4;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;

/// Calls of the group "Development Information".
#[derive(Debug, Clone, Copy)]
pub struct DevelopmentInformation<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Development Information".
    pub fn development_information(&self) -> DevelopmentInformation<'_> {
        DevelopmentInformation(self)
    }
}

impl DevelopmentInformation<'_> {
    /// Store development information: `POST /rest/devinfo/0.10/bulk`.
    ///
    /// Granular scopes: `write:dev-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-bulk-post)
    pub fn store(
        &self,
        body: &StoreDevelopmentInformationBody,
    ) -> Call<StoreDevelopmentInformationAnswer> {
        self.0
            .call(Method::POST, "/rest/devinfo/0.10/bulk", &[])
            .json(body)
    }

    /// Delete by properties: `DELETE /rest/devinfo/0.10/bulkByProperties`.
    ///
    /// Granular scopes: `delete:dev-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-bulkbyproperties-delete)
    pub fn delete_by_properties(&self) -> DeleteByProperties {
        DeleteByProperties(
            self.0
                .call(Method::DELETE, "/rest/devinfo/0.10/bulkByProperties", &[]),
        )
    }

    /// Exists by properties: `GET /rest/devinfo/0.10/existsByProperties`.
    ///
    /// Granular scopes: `read:dev-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-existsbyproperties-get)
    pub fn exists_by_properties(&self) -> ExistsByProperties {
        ExistsByProperties(
            self.0
                .call(Method::GET, "/rest/devinfo/0.10/existsByProperties", &[]),
        )
    }

    /// Delete repository: `DELETE /rest/devinfo/0.10/repository/{repositoryId}`.
    ///
    /// Granular scopes: `delete:dev-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-repository-repositoryid-delete)
    pub fn delete_repository(&self, repository_id: impl Display) -> DeleteRepository {
        DeleteRepository(self.0.call(
            Method::DELETE,
            "/rest/devinfo/0.10/repository/{repositoryId}",
            &[&repository_id],
        ))
    }

    /// Get repository: `GET /rest/devinfo/0.10/repository/{repositoryId}`.
    ///
    /// Granular scopes: `read:dev-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-repository-repositoryid-get)
    pub fn repository(
        &self,
        repository_id: impl Display,
    ) -> Call<StoreDevelopmentInformationBodyRepositorie> {
        self.0.call(
            Method::GET,
            "/rest/devinfo/0.10/repository/{repositoryId}",
            &[&repository_id],
        )
    }

    /// Delete entity: `DELETE /rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}`.
    ///
    /// Granular scopes: `delete:dev-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-development-information/#api-rest-devinfo-0-10-repository-repositoryid-entitytype-entityid-delete)
    pub fn delete_entity(
        &self,
        repository_id: impl Display,
        entity_type: impl Display,
        entity_id: impl Display,
    ) -> DeleteEntity {
        DeleteEntity(self.0.call(
            Method::DELETE,
            "/rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}",
            &[&repository_id, &entity_type, &entity_id],
        ))
    }
}

/// The call `DELETE /rest/devinfo/0.10/bulkByProperties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteByProperties(Call<()>);

impl DeleteByProperties {
    /// Sets `_updateSequenceId`.
    pub fn update_sequence_id(self, update_sequence_id: i64) -> Self {
        Self(self.0.query("_updateSequenceId", &update_sequence_id))
    }
}

impl Deref for DeleteByProperties {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/devinfo/0.10/existsByProperties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExistsByProperties(Call<ExistsByPropertiesAnswer>);

impl ExistsByProperties {
    /// Sets `_updateSequenceId`.
    pub fn update_sequence_id(self, update_sequence_id: i64) -> Self {
        Self(self.0.query("_updateSequenceId", &update_sequence_id))
    }
}

impl Deref for ExistsByProperties {
    type Target = Call<ExistsByPropertiesAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/devinfo/0.10/repository/{repositoryId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteRepository(Call<()>);

impl DeleteRepository {
    /// Sets `_updateSequenceId`.
    pub fn update_sequence_id(self, update_sequence_id: i64) -> Self {
        Self(self.0.query("_updateSequenceId", &update_sequence_id))
    }
}

impl Deref for DeleteRepository {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/devinfo/0.10/repository/{repositoryId}/{entityType}/{entityId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteEntity(Call<()>);

impl DeleteEntity {
    /// Sets `_updateSequenceId`.
    pub fn update_sequence_id(self, update_sequence_id: i64) -> Self {
        Self(self.0.query("_updateSequenceId", &update_sequence_id))
    }
}

impl Deref for DeleteEntity {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
