//! Calls of the group "Plans": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::{Map, Value};
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "Plans".
#[derive(Debug, Clone, Copy)]
pub struct Plans<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Plans".
    pub fn plans(&self) -> Plans<'_> {
        Plans(self)
    }
}

impl Plans<'_> {
    /// Get plans: `GET /rest/api/3/plans/plan`.
    ///
    /// Scopes: `read:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-get)
    pub fn list(&self) -> GetPlans {
        GetPlans(self.0.call(Method::GET, "/rest/api/3/plans/plan", &[]))
    }

    /// Create plan: `POST /rest/api/3/plans/plan`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-post)
    pub fn create(&self, body: &CreatePlanRequest) -> CreatePlan {
        CreatePlan(
            self.0
                .call(Method::POST, "/rest/api/3/plans/plan", &[])
                .json(body),
        )
    }

    /// Get plan: `GET /rest/api/3/plans/plan/{planId}`.
    ///
    /// Scopes: `read:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-get)
    pub fn get(&self, plan_id: impl Display) -> GetPlan {
        GetPlan(
            self.0
                .call(Method::GET, "/rest/api/3/plans/plan/{planId}", &[&plan_id]),
        )
    }

    /// Update plan: `PUT /rest/api/3/plans/plan/{planId}`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-put)
    pub fn update(&self, plan_id: impl Display, body: &Map<String, Value>) -> UpdatePlan {
        UpdatePlan(
            self.0
                .call(Method::PUT, "/rest/api/3/plans/plan/{planId}", &[&plan_id])
                .json_as("application/json-patch+json", body),
        )
    }

    /// Archive plan: `PUT /rest/api/3/plans/plan/{planId}/archive`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-archive-put)
    pub fn archive(&self, plan_id: impl Display) -> Call<()> {
        self.0.call(
            Method::PUT,
            "/rest/api/3/plans/plan/{planId}/archive",
            &[&plan_id],
        )
    }

    /// Duplicate plan: `POST /rest/api/3/plans/plan/{planId}/duplicate`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-duplicate-post)
    pub fn duplicate(&self, plan_id: impl Display, body: &DuplicatePlanRequest) -> Call<i64> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/plans/plan/{planId}/duplicate",
                &[&plan_id],
            )
            .json(body)
    }

    /// Trash plan: `PUT /rest/api/3/plans/plan/{planId}/trash`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-plans/#api-rest-api-3-plans-plan-planid-trash-put)
    pub fn trash(&self, plan_id: impl Display) -> Call<()> {
        self.0.call(
            Method::PUT,
            "/rest/api/3/plans/plan/{planId}/trash",
            &[&plan_id],
        )
    }
}

/// The call `GET /rest/api/3/plans/plan` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPlans(Call<Page<GetPlanResponseForPage>>);

impl GetPlans {
    /// Sets `includeTrashed`; `false` by default.
    pub fn include_trashed(self, include_trashed: bool) -> Self {
        Self(self.0.query("includeTrashed", &include_trashed))
    }

    /// Sets `includeArchived`; `false` by default.
    pub fn include_archived(self, include_archived: bool) -> Self {
        Self(self.0.query("includeArchived", &include_archived))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetPlans {
    type Target = Call<Page<GetPlanResponseForPage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/plans/plan` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePlan(Call<i64>);

impl CreatePlan {
    /// Sets `useGroupId`; `false` by default.
    pub fn use_group_id(self, use_group_id: bool) -> Self {
        Self(self.0.query("useGroupId", &use_group_id))
    }
}

impl Deref for CreatePlan {
    type Target = Call<i64>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/plans/plan/{planId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPlan(Call<GetPlanResponse>);

impl GetPlan {
    /// Sets `useGroupId`; `false` by default.
    pub fn use_group_id(self, use_group_id: bool) -> Self {
        Self(self.0.query("useGroupId", &use_group_id))
    }
}

impl Deref for GetPlan {
    type Target = Call<GetPlanResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/plans/plan/{planId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdatePlan(Call<()>);

impl UpdatePlan {
    /// Sets `useGroupId`; `false` by default.
    pub fn use_group_id(self, use_group_id: bool) -> Self {
        Self(self.0.query("useGroupId", &use_group_id))
    }
}

impl Deref for UpdatePlan {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
