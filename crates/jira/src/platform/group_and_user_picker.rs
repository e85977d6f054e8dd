//! Calls of the group "Group and user picker": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Group and user picker".
#[derive(Debug, Clone, Copy)]
pub struct GroupAndUserPicker<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Group and user picker".
    pub fn group_and_user_picker(&self) -> GroupAndUserPicker<'_> {
        GroupAndUserPicker(self)
    }
}

impl GroupAndUserPicker<'_> {
    /// Find users and groups: `GET /rest/api/3/groupuserpicker`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:group:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-group-and-user-picker/#api-rest-api-3-groupuserpicker-get)
    pub fn find(&self, query: impl Display) -> FindUsersAndGroups {
        FindUsersAndGroups(
            self.0
                .call(Method::GET, "/rest/api/3/groupuserpicker", &[])
                .query("query", &query),
        )
    }
}

/// The call `GET /rest/api/3/groupuserpicker` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUsersAndGroups(Call<FoundUsersAndGroups>);

impl FindUsersAndGroups {
    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `showAvatar`; `false` by default.
    pub fn show_avatar(self, show_avatar: bool) -> Self {
        Self(self.0.query("showAvatar", &show_avatar))
    }

    /// Sets `fieldId`.
    pub fn field_id(self, field_id: impl Display) -> Self {
        Self(self.0.query("fieldId", &field_id))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(self, issue_type_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("issueTypeId", issue_type_id))
    }

    /// Sets `avatarSize`; `xsmall` by default.
    pub fn avatar_size(self, avatar_size: impl Into<Open<AvatarSize>>) -> Self {
        Self(self.0.query_open::<AvatarSize>("avatarSize", avatar_size))
    }

    /// Sets `caseInsensitive`; `false` by default.
    pub fn case_insensitive(self, case_insensitive: bool) -> Self {
        Self(self.0.query("caseInsensitive", &case_insensitive))
    }

    /// Sets `excludeConnectAddons`; `false` by default.
    pub fn exclude_connect_addons(self, exclude_connect_addons: bool) -> Self {
        Self(
            self.0
                .query("excludeConnectAddons", &exclude_connect_addons),
        )
    }

    /// Sets `includeAiAgents`; `false` by default.
    pub fn include_ai_agents(self, include_ai_agents: bool) -> Self {
        Self(self.0.query("includeAiAgents", &include_ai_agents))
    }
}

impl Deref for FindUsersAndGroups {
    type Target = Call<FoundUsersAndGroups>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
