//! Calls of the group "Board": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::common::Issue;
use crate::software::common::Epic;

mod calls;
mod calls2;
mod calls3;

pub use self::calls::*;
pub use self::calls2::*;
pub use self::calls3::*;

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "Board".
#[derive(Debug, Clone, Copy)]
pub struct Boards<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Board".
    pub fn boards(&self) -> Boards<'_> {
        Boards(self)
    }
}

impl Boards<'_> {
    /// Get all boards: `GET /rest/agile/1.0/board`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get)
    pub fn list(&self) -> GetAllBoards {
        GetAllBoards(self.0.call(Method::GET, "/rest/agile/1.0/board", &[]))
    }

    /// Create board: `POST /rest/agile/1.0/board`.
    ///
    /// Granular scopes: `write:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-post)
    pub fn create(&self, body: &BoardCreate) -> Call<Board> {
        self.0
            .call(Method::POST, "/rest/agile/1.0/board", &[])
            .json(body)
    }

    /// Get board by filter id: `GET /rest/agile/1.0/board/filter/{filterId}`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-filter-filterid-get)
    pub fn get_by_filter_id(&self, filter_id: impl Display) -> GetBoardByFilterId {
        GetBoardByFilterId(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/filter/{filterId}",
            &[&filter_id],
        ))
    }

    /// Delete board: `DELETE /rest/agile/1.0/board/{boardId}`.
    ///
    /// Granular scopes: `write:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-delete)
    pub fn delete(&self, board_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/agile/1.0/board/{boardId}",
            &[&board_id],
        )
    }

    /// Get board: `GET /rest/agile/1.0/board/{boardId}`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-get)
    pub fn get(&self, board_id: impl Display) -> Call<Board> {
        self.0
            .call(Method::GET, "/rest/agile/1.0/board/{boardId}", &[&board_id])
    }

    /// Get issues for backlog: `GET /rest/agile/1.0/board/{boardId}/backlog`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-backlog-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn backlog_by_offset(&self, board_id: impl Display) -> GetIssuesForBacklog {
        GetIssuesForBacklog(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/backlog",
            &[&board_id],
        ))
    }

    /// Get configuration: `GET /rest/agile/1.0/board/{boardId}/configuration`.
    ///
    /// Granular scopes: `read:board-scope.admin:jira-software`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-configuration-get)
    pub fn configuration(&self, board_id: impl Display) -> Call<BoardConfig> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/configuration",
            &[&board_id],
        )
    }

    /// Get epics: `GET /rest/agile/1.0/board/{boardId}/epic`.
    ///
    /// Granular scopes: `read:epic:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-epic-get)
    pub fn epics(&self, board_id: impl Display) -> GetEpics {
        GetEpics(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/epic",
            &[&board_id],
        ))
    }

    /// Get issues without epic for board: `GET /rest/agile/1.0/board/{boardId}/epic/none/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-epic-none-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn issues_without_epic_by_offset(
        &self,
        board_id: impl Display,
    ) -> GetIssuesWithoutEpicForBoard {
        GetIssuesWithoutEpicForBoard(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/epic/none/issue",
            &[&board_id],
        ))
    }
}

/// The call `GET /rest/agile/1.0/board` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllBoards(Call<Page<Board>>);

impl GetAllBoards {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `type`.
    pub fn r#type(self, r#type: impl Display) -> Self {
        Self(self.0.query("type", &r#type))
    }

    /// Sets `name`.
    pub fn name(self, name: impl Display) -> Self {
        Self(self.0.query("name", &name))
    }

    /// Sets `projectKeyOrId`.
    pub fn project_key_or_id(self, project_key_or_id: impl Display) -> Self {
        Self(self.0.query("projectKeyOrId", &project_key_or_id))
    }

    /// Sets `accountIdLocation`.
    pub fn account_id_location(self, account_id_location: impl Display) -> Self {
        Self(self.0.query("accountIdLocation", &account_id_location))
    }

    /// Sets `projectLocation`.
    pub fn project_location(self, project_location: impl Display) -> Self {
        Self(self.0.query("projectLocation", &project_location))
    }

    /// Sets `includePrivate`.
    pub fn include_private(self, include_private: bool) -> Self {
        Self(self.0.query("includePrivate", &include_private))
    }

    /// Sets `negateLocationFiltering`.
    pub fn negate_location_filtering(self, negate_location_filtering: bool) -> Self {
        Self(
            self.0
                .query("negateLocationFiltering", &negate_location_filtering),
        )
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetAllBoardsOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetAllBoardsOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `projectTypeLocation`.
    pub fn project_type_location(
        self,
        project_type_location: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(
            self.0
                .query_each("projectTypeLocation", project_type_location),
        )
    }

    /// Sets `filterId`.
    pub fn filter_id(self, filter_id: i64) -> Self {
        Self(self.0.query("filterId", &filter_id))
    }
}

impl Deref for GetAllBoards {
    type Target = Call<Page<Board>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/filter/{filterId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBoardByFilterId(Call<Page<BoardFilter>>);

impl GetBoardByFilterId {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetBoardByFilterId {
    type Target = Call<Page<BoardFilter>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/backlog` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForBacklog(Call<Page<Issue>>);

impl GetIssuesForBacklog {
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

impl Deref for GetIssuesForBacklog {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/epic` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEpics(Call<Page<Epic>>);

impl GetEpics {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `done`.
    pub fn done(self, done: impl Display) -> Self {
        Self(self.0.query("done", &done))
    }
}

impl Deref for GetEpics {
    type Target = Call<Page<Epic>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/epic/none/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesWithoutEpicForBoard(Call<Page<Issue>>);

impl GetIssuesWithoutEpicForBoard {
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

impl Deref for GetIssuesWithoutEpicForBoard {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
