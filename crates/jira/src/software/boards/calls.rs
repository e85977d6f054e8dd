//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::{Issue, ProjectDetails};
use crate::software::boards::{
    Boards, FeatureResponse, FeatureToggleRequest, QuickFilter, ReportsResponse,
};
use crate::software::common::{IssueRankRequest, PartialSuccess, Sprint};

impl Boards<'_> {
    /// Get board issues for epic: `GET /rest/agile/1.0/board/{boardId}/epic/{epicId}/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-epic-epicid-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn epic_issues_by_offset(
        &self,
        board_id: impl Display,
        epic_id: impl Display,
    ) -> GetBoardIssuesForEpic {
        GetBoardIssuesForEpic(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/epic/{epicId}/issue",
            &[&board_id, &epic_id],
        ))
    }

    /// Get features for board: `GET /rest/agile/1.0/board/{boardId}/features`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-features-get)
    pub fn features_for(&self, board_id: impl Display) -> Call<FeatureResponse> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/features",
            &[&board_id],
        )
    }

    /// Toggle features: `PUT /rest/agile/1.0/board/{boardId}/features`.
    ///
    /// Granular scopes: `write:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-features-put)
    pub fn toggle_features(
        &self,
        board_id: impl Display,
        body: &FeatureToggleRequest,
    ) -> Call<FeatureResponse> {
        self.0
            .call(
                Method::PUT,
                "/rest/agile/1.0/board/{boardId}/features",
                &[&board_id],
            )
            .json(body)
    }

    /// Get issues for board: `GET /rest/agile/1.0/board/{boardId}/issue`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn issues_by_offset(&self, board_id: impl Display) -> GetIssuesForBoard {
        GetIssuesForBoard(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/issue",
            &[&board_id],
        ))
    }

    /// Move issues to board: `POST /rest/agile/1.0/board/{boardId}/issue`.
    ///
    /// Granular scopes: `write:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-issue-post)
    pub fn move_issues(
        &self,
        board_id: impl Display,
        body: &IssueRankRequest,
    ) -> Call<Option<PartialSuccess>> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/board/{boardId}/issue",
                &[&board_id],
            )
            .json(body)
    }

    /// Get projects: `GET /rest/agile/1.0/board/{boardId}/project`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-project-get)
    pub fn projects(&self, board_id: impl Display) -> GetProjects {
        GetProjects(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/project",
            &[&board_id],
        ))
    }

    /// Get projects full: `GET /rest/agile/1.0/board/{boardId}/project/full`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-project-full-get)
    pub fn projects_full(&self, board_id: impl Display) -> Call<()> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/project/full",
            &[&board_id],
        )
    }

    /// Get board property keys: `GET /rest/agile/1.0/board/{boardId}/properties`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-get)
    pub fn property_keys(&self, board_id: impl Display) -> Call<Value> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/properties",
            &[&board_id],
        )
    }

    /// Delete board property: `DELETE /rest/agile/1.0/board/{boardId}/properties/{propertyKey}`.
    ///
    /// Granular scopes: `delete:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-propertykey-delete)
    pub fn delete_property(&self, board_id: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
            &[&board_id, &property_key],
        )
    }

    /// Get board property: `GET /rest/agile/1.0/board/{boardId}/properties/{propertyKey}`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-propertykey-get)
    pub fn property(&self, board_id: impl Display, property_key: impl Display) -> Call<Value> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
            &[&board_id, &property_key],
        )
    }

    /// Set board property: `PUT /rest/agile/1.0/board/{boardId}/properties/{propertyKey}`.
    ///
    /// Granular scopes: `write:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-properties-propertykey-put)
    pub fn set_property(
        &self,
        board_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/agile/1.0/board/{boardId}/properties/{propertyKey}",
                &[&board_id, &property_key],
            )
            .json(body)
    }

    /// Get all quick filters: `GET /rest/agile/1.0/board/{boardId}/quickfilter`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-quickfilter-get)
    pub fn quick_filters(&self, board_id: impl Display) -> GetAllQuickFilters {
        GetAllQuickFilters(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/quickfilter",
            &[&board_id],
        ))
    }

    /// Get quick filter: `GET /rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-quickfilter-quickfilterid-get)
    pub fn quick_filter(
        &self,
        board_id: impl Display,
        quick_filter_id: impl Display,
    ) -> Call<QuickFilter> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/quickfilter/{quickFilterId}",
            &[&board_id, &quick_filter_id],
        )
    }

    /// Get reports for board: `GET /rest/agile/1.0/board/{boardId}/reports`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-reports-get)
    pub fn reports_for(&self, board_id: impl Display) -> Call<ReportsResponse> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/reports",
            &[&board_id],
        )
    }

    /// Get all sprints: `GET /rest/agile/1.0/board/{boardId}/sprint`.
    ///
    /// Granular scopes: `read:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get)
    pub fn sprints(&self, board_id: impl Display) -> GetAllSprints {
        GetAllSprints(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/sprint",
            &[&board_id],
        ))
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/epic/{epicId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBoardIssuesForEpic(Call<Page<Issue>>);

impl GetBoardIssuesForEpic {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetBoardIssuesForEpic {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForBoard(Call<Page<Issue>>);

impl GetIssuesForBoard {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesForBoard {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjects(Call<Page<ProjectDetails>>);

impl GetProjects {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjects {
    type Target = Call<Page<ProjectDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/quickfilter` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllQuickFilters(Call<Page<QuickFilter>>);

impl GetAllQuickFilters {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetAllQuickFilters {
    type Target = Call<Page<QuickFilter>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/sprint` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllSprints(Call<Page<Sprint>>);

impl GetAllSprints {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `state`.
    pub fn state(self, state: impl Display) -> Self {
        Self(self.0.query("state", &state))
    }
}

impl Deref for GetAllSprints {
    type Target = Call<Page<Sprint>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
