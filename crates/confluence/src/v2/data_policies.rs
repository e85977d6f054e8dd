//! Calls of the group "Data Policies": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Data Policies".
#[derive(Debug, Clone, Copy)]
pub struct DataPolicies<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Data Policies".
    pub fn data_policies(&self) -> DataPolicies<'_> {
        DataPolicies(self)
    }
}

impl DataPolicies<'_> {
    /// Get data policy metadata: `GET /wiki/api/v2/data-policies/metadata`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-metadata-get)
    pub fn metadata(&self) -> Call<DataPolicyMetadata> {
        self.0
            .call(Method::GET, "/wiki/api/v2/data-policies/metadata", &[])
    }

    /// Get data policy spaces: `GET /wiki/api/v2/data-policies/spaces`.
    ///
    /// Granular scopes: `read:space:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-data-policies/#api-data-policies-spaces-get)
    pub fn spaces(&self) -> GetDataPolicySpaces {
        GetDataPolicySpaces(
            self.0
                .call(Method::GET, "/wiki/api/v2/data-policies/spaces", &[]),
        )
    }
}

/// The call `GET /wiki/api/v2/data-policies/spaces` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDataPolicySpaces(Call<Page<DataPolicySpace>>);

impl GetDataPolicySpaces {
    /// Sets `ids`.
    pub fn ids(self, ids: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("ids", ids))
    }

    /// Sets `keys`.
    pub fn keys(self, keys: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("keys", keys))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetDataPolicySpacesSort>>) -> Self {
        Self(self.0.query_open::<GetDataPolicySpacesSort>("sort", sort))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetDataPolicySpaces {
    type Target = Call<Page<DataPolicySpace>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
