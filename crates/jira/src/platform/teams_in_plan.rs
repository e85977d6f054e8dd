//! Calls of the group "Teams in plan": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::{Map, Value};
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Teams in plan".
#[derive(Debug, Clone, Copy)]
pub struct TeamsInPlan<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Teams in plan".
    pub fn teams_in_plan(&self) -> TeamsInPlan<'_> {
        TeamsInPlan(self)
    }
}

impl TeamsInPlan<'_> {
    /// Get teams: `GET /rest/api/3/plans/plan/{planId}/team`.
    ///
    /// Scopes: `read:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-get)
    pub fn list(&self, plan_id: impl Display) -> GetTeams {
        GetTeams(self.0.call(
            Method::GET,
            "/rest/api/3/plans/plan/{planId}/team",
            &[&plan_id],
        ))
    }

    /// Add atlassian team: `POST /rest/api/3/plans/plan/{planId}/team/atlassian`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-post)
    pub fn add_atlassian(&self, plan_id: impl Display, body: &AddAtlassianTeamRequest) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/plans/plan/{planId}/team/atlassian",
                &[&plan_id],
            )
            .json(body)
    }

    /// Remove atlassian team: `DELETE /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-atlassianteamid-delete)
    pub fn remove_atlassian(
        &self,
        plan_id: impl Display,
        atlassian_team_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
            &[&plan_id, &atlassian_team_id],
        )
    }

    /// Get atlassian team: `GET /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}`.
    ///
    /// Scopes: `read:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-atlassianteamid-get)
    pub fn atlassian(
        &self,
        plan_id: impl Display,
        atlassian_team_id: impl Display,
    ) -> Call<GetAtlassianTeamResponse> {
        self.0.call(
            Method::GET,
            "/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
            &[&plan_id, &atlassian_team_id],
        )
    }

    /// Update atlassian team: `PUT /rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-atlassian-atlassianteamid-put)
    pub fn update_atlassian(
        &self,
        plan_id: impl Display,
        atlassian_team_id: impl Display,
        body: &Map<String, Value>,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
                &[&plan_id, &atlassian_team_id],
            )
            .json_as("application/json-patch+json", body)
    }

    /// Create plan only team: `POST /rest/api/3/plans/plan/{planId}/team/planonly`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-post)
    pub fn create_only(
        &self,
        plan_id: impl Display,
        body: &CreatePlanOnlyTeamRequest,
    ) -> Call<i64> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/plans/plan/{planId}/team/planonly",
                &[&plan_id],
            )
            .json(body)
    }

    /// Delete plan only team: `DELETE /rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-planonlyteamid-delete)
    pub fn delete_only(&self, plan_id: impl Display, plan_only_team_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
            &[&plan_id, &plan_only_team_id],
        )
    }

    /// Get plan only team: `GET /rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}`.
    ///
    /// Scopes: `read:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-planonlyteamid-get)
    pub fn only(
        &self,
        plan_id: impl Display,
        plan_only_team_id: impl Display,
    ) -> Call<GetPlanOnlyTeamResponse> {
        self.0.call(
            Method::GET,
            "/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
            &[&plan_id, &plan_only_team_id],
        )
    }

    /// Update plan only team: `PUT /rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}`.
    ///
    /// Scopes: `write:jira-work`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-teams-in-plan/#api-rest-api-3-plans-plan-planid-team-planonly-planonlyteamid-put)
    pub fn update_only(
        &self,
        plan_id: impl Display,
        plan_only_team_id: impl Display,
        body: &Map<String, Value>,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
                &[&plan_id, &plan_only_team_id],
            )
            .json_as("application/json-patch+json", body)
    }
}

/// The call `GET /rest/api/3/plans/plan/{planId}/team` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTeams(Call<Page<GetTeamResponseForPage>>);

impl GetTeams {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetTeams {
    type Target = Call<Page<GetTeamResponseForPage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
