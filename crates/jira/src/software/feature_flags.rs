//! Calls of the group "Feature Flags": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Feature Flags".
#[derive(Debug, Clone, Copy)]
pub struct FeatureFlags<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Feature Flags".
    pub fn feature_flags(&self) -> FeatureFlags<'_> {
        FeatureFlags(self)
    }
}

impl FeatureFlags<'_> {
    /// Submit feature flags: `POST /rest/featureflags/0.1/bulk`.
    ///
    /// Granular scopes: `write:feature-flag-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-bulk-post)
    pub fn submit(&self, body: &SubmitFeatureFlagsBody) -> Call<SubmitFeatureFlagsAnswer> {
        self.0
            .call(Method::POST, "/rest/featureflags/0.1/bulk", &[])
            .json(body)
    }

    /// Delete feature flags by property: `DELETE /rest/featureflags/0.1/bulkByProperties`.
    ///
    /// Granular scopes: `delete:feature-flag-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-bulkbyproperties-delete)
    pub fn delete_by_property(&self) -> DeleteFeatureFlagsByProperty {
        DeleteFeatureFlagsByProperty(self.0.call(
            Method::DELETE,
            "/rest/featureflags/0.1/bulkByProperties",
            &[],
        ))
    }

    /// Delete feature flag by id: `DELETE /rest/featureflags/0.1/flag/{featureFlagId}`.
    ///
    /// Granular scopes: `delete:feature-flag-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-flag-featureflagid-delete)
    pub fn delete(&self, feature_flag_id: impl Display) -> DeleteFeatureFlagById {
        DeleteFeatureFlagById(self.0.call(
            Method::DELETE,
            "/rest/featureflags/0.1/flag/{featureFlagId}",
            &[&feature_flag_id],
        ))
    }

    /// Get feature flag by id: `GET /rest/featureflags/0.1/flag/{featureFlagId}`.
    ///
    /// Granular scopes: `read:feature-flag-info:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-feature-flags/#api-rest-featureflags-0-1-flag-featureflagid-get)
    pub fn get(&self, feature_flag_id: impl Display) -> Call<SubmitFeatureFlagsBodyFlag> {
        self.0.call(
            Method::GET,
            "/rest/featureflags/0.1/flag/{featureFlagId}",
            &[&feature_flag_id],
        )
    }
}

/// The call `DELETE /rest/featureflags/0.1/bulkByProperties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteFeatureFlagsByProperty(Call<()>);

impl DeleteFeatureFlagsByProperty {
    /// Sets `_updateSequenceId`.
    pub fn update_sequence_id(self, update_sequence_id: i64) -> Self {
        Self(self.0.query("_updateSequenceId", &update_sequence_id))
    }
}

impl Deref for DeleteFeatureFlagsByProperty {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/featureflags/0.1/flag/{featureFlagId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteFeatureFlagById(Call<()>);

impl DeleteFeatureFlagById {
    /// Sets `_updateSequenceId`.
    pub fn update_sequence_id(self, update_sequence_id: i64) -> Self {
        Self(self.0.query("_updateSequenceId", &update_sequence_id))
    }
}

impl Deref for DeleteFeatureFlagById {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
