//! Calls of the group "JQL functions (apps)": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "JQL functions (apps)".
#[derive(Debug, Clone, Copy)]
pub struct JqlFunctions<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "JQL functions (apps)".
    pub fn jql_functions(&self) -> JqlFunctions<'_> {
        JqlFunctions(self)
    }
}

impl JqlFunctions<'_> {
    /// Get precomputations: `GET /rest/api/3/jql/function/computation`.
    ///
    /// Granular scopes: `read:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql-functions-apps/#api-rest-api-3-jql-function-computation-get)
    pub fn precomputations(&self) -> GetPrecomputations {
        GetPrecomputations(
            self.0
                .call(Method::GET, "/rest/api/3/jql/function/computation", &[]),
        )
    }

    /// Update precomputations: `POST /rest/api/3/jql/function/computation`.
    ///
    /// Granular scopes: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql-functions-apps/#api-rest-api-3-jql-function-computation-post)
    pub fn update_precomputations(
        &self,
        body: &JqlFunctionPrecomputationUpdateRequest,
    ) -> UpdatePrecomputations {
        UpdatePrecomputations(
            self.0
                .call(Method::POST, "/rest/api/3/jql/function/computation", &[])
                .json(body),
        )
    }

    /// Get precomputations by id: `POST /rest/api/3/jql/function/computation/search`.
    ///
    /// Granular scopes: `read:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jql-functions-apps/#api-rest-api-3-jql-function-computation-search-post)
    pub fn get_precomputations_by_id(
        &self,
        body: &JqlFunctionPrecomputationGetByIdRequest,
    ) -> GetPrecomputationsById {
        GetPrecomputationsById(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/jql/function/computation/search",
                    &[],
                )
                .json(body),
        )
    }
}

/// The call `GET /rest/api/3/jql/function/computation` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPrecomputations(Call<Page<JqlFunctionPrecomputation>>);

impl GetPrecomputations {
    /// Sets `functionKey`.
    pub fn function_key(self, function_key: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("functionKey", function_key))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Display) -> Self {
        Self(self.0.query("orderBy", &order_by))
    }
}

impl Deref for GetPrecomputations {
    type Target = Call<Page<JqlFunctionPrecomputation>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/jql/function/computation` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdatePrecomputations(Call<Option<JqlFunctionPrecomputationUpdateResponse>>);

impl UpdatePrecomputations {
    /// Sets `skipNotFoundPrecomputations`; `false` by default.
    pub fn skip_not_found_precomputations(self, skip_not_found_precomputations: bool) -> Self {
        Self(self.0.query(
            "skipNotFoundPrecomputations",
            &skip_not_found_precomputations,
        ))
    }
}

impl Deref for UpdatePrecomputations {
    type Target = Call<Option<JqlFunctionPrecomputationUpdateResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/jql/function/computation/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPrecomputationsById(Call<JqlFunctionPrecomputationGetByIdResponse>);

impl GetPrecomputationsById {
    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Display) -> Self {
        Self(self.0.query("orderBy", &order_by))
    }
}

impl Deref for GetPrecomputationsById {
    type Target = Call<JqlFunctionPrecomputationGetByIdResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
