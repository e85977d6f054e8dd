//! Calls of the group "Classification levels": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Classification levels".
#[derive(Debug, Clone, Copy)]
pub struct ClassificationLevels<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Classification levels".
    pub fn classification_levels(&self) -> ClassificationLevels<'_> {
        ClassificationLevels(self)
    }
}

impl ClassificationLevels<'_> {
    /// Get all user data classification levels: `GET /rest/api/3/classification-levels`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-classification-levels/#api-rest-api-3-classification-levels-get)
    pub fn user_data(&self) -> GetAllUserDataClassificationLevels {
        GetAllUserDataClassificationLevels(self.0.call(
            Method::GET,
            "/rest/api/3/classification-levels",
            &[],
        ))
    }
}

/// The call `GET /rest/api/3/classification-levels` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllUserDataClassificationLevels(Call<DataClassificationLevels>);

impl GetAllUserDataClassificationLevels {
    /// Sets `status`; `StatusValue` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<OrderBy>>) -> Self {
        Self(self.0.query_open::<OrderBy>("orderBy", order_by))
    }
}

impl Deref for GetAllUserDataClassificationLevels {
    type Target = Call<DataClassificationLevels>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
