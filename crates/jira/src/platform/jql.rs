//! Calls of the group "JQL": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Call, Open};

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "JQL".
#[derive(Debug, Clone, Copy)]
pub struct Jql<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "JQL".
    pub fn jql(&self) -> Jql<'_> {
        Jql(self)
    }
}

impl Jql<'_> {
    /// Get auto complete: `GET /rest/api/3/jql/autocompletedata`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-autocompletedata-get)
    pub fn auto_complete(&self) -> Call<JQLReferenceData> {
        self.0
            .call(Method::GET, "/rest/api/3/jql/autocompletedata", &[])
    }

    /// Get auto complete post: `POST /rest/api/3/jql/autocompletedata`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-autocompletedata-post)
    pub fn auto_complete_post(&self, body: &SearchAutoCompleteFilter) -> Call<JQLReferenceData> {
        self.0
            .call(Method::POST, "/rest/api/3/jql/autocompletedata", &[])
            .json(body)
    }

    /// Get field auto complete for query string: `GET /rest/api/3/jql/autocompletedata/suggestions`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-autocompletedata-suggestions-get)
    pub fn field_auto_complete_for_query_string(&self) -> GetFieldAutoCompleteForQueryString {
        GetFieldAutoCompleteForQueryString(self.0.call(
            Method::GET,
            "/rest/api/3/jql/autocompletedata/suggestions",
            &[],
        ))
    }

    /// Parse jql queries: `POST /rest/api/3/jql/parse`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `validate:jql:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-parse-post)
    pub fn parse_queries(
        &self,
        validation: impl Into<Open<Validation>>,
        body: &JqlQueriesToParse,
    ) -> Call<ParsedJqlQueries> {
        self.0
            .call(Method::POST, "/rest/api/3/jql/parse", &[])
            .query_open::<Validation>("validation", validation)
            .json(body)
    }

    /// Migrate queries: `POST /rest/api/3/jql/pdcleaner`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user:jira`, `read:jql:jira`, `validate:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-pdcleaner-post)
    pub fn migrate_queries(
        &self,
        body: &JQLPersonalDataMigrationRequest,
    ) -> Call<ConvertedJQLQueries> {
        self.0
            .call(Method::POST, "/rest/api/3/jql/pdcleaner", &[])
            .json(body)
    }

    /// Sanitise jql queries: `POST /rest/api/3/jql/sanitize`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:jql:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql/#api-rest-api-3-jql-sanitize-post)
    pub fn sanitise_queries(&self, body: &JqlQueriesToSanitize) -> Call<SanitizedJqlQueries> {
        self.0
            .call(Method::POST, "/rest/api/3/jql/sanitize", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/jql/autocompletedata/suggestions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFieldAutoCompleteForQueryString(Call<AutoCompleteSuggestions>);

impl GetFieldAutoCompleteForQueryString {
    /// Sets `fieldName`.
    pub fn field_name(self, field_name: impl Display) -> Self {
        Self(self.0.query("fieldName", &field_name))
    }

    /// Sets `fieldValue`.
    pub fn field_value(self, field_value: impl Display) -> Self {
        Self(self.0.query("fieldValue", &field_value))
    }

    /// Sets `predicateName`.
    pub fn predicate_name(self, predicate_name: impl Display) -> Self {
        Self(self.0.query("predicateName", &predicate_name))
    }

    /// Sets `predicateValue`.
    pub fn predicate_value(self, predicate_value: impl Display) -> Self {
        Self(self.0.query("predicateValue", &predicate_value))
    }
}

impl Deref for GetFieldAutoCompleteForQueryString {
    type Target = Call<AutoCompleteSuggestions>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
