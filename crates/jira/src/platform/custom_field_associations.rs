//! Calls of the group "Issue custom field associations": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue custom field associations".
#[derive(Debug, Clone, Copy)]
pub struct CustomFieldAssociations<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue custom field associations".
    pub fn custom_field_associations(&self) -> CustomFieldAssociations<'_> {
        CustomFieldAssociations(self)
    }
}

impl CustomFieldAssociations<'_> {
    /// Remove associations: `DELETE /rest/api/3/field/association`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-associations/#api-rest-api-3-field-association-delete)
    pub fn remove(&self, body: &FieldAssociationsRequest) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/field/association", &[])
            .json(body)
    }

    /// Create associations: `PUT /rest/api/3/field/association`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-custom-field-associations/#api-rest-api-3-field-association-put)
    pub fn create(&self, body: &FieldAssociationsRequest) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/field/association", &[])
            .json(body)
    }
}
