//! Calls of the group "Workflow transition rules": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::WorkflowTransitionRules;

mod models;

pub use self::models::*;

/// Calls of the group "Workflow transition rules".
#[derive(Debug, Clone, Copy)]
pub struct WorkflowTransitionRulesCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflow transition rules".
    pub fn workflow_transition_rules(&self) -> WorkflowTransitionRulesCalls<'_> {
        WorkflowTransitionRulesCalls(self)
    }
}

impl WorkflowTransitionRulesCalls<'_> {
    /// Get workflow transition rule configurations: `GET /rest/api/3/workflow/rule/config`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-rules/#api-rest-api-3-workflow-rule-config-get)
    pub fn configurations(
        &self,
        types: impl IntoIterator<Item = impl Display>,
    ) -> GetWorkflowTransitionRuleConfigurations {
        GetWorkflowTransitionRuleConfigurations(
            self.0
                .call(Method::GET, "/rest/api/3/workflow/rule/config", &[])
                .query_each("types", types),
        )
    }

    /// Update workflow transition rule configurations: `PUT /rest/api/3/workflow/rule/config`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-rules/#api-rest-api-3-workflow-rule-config-put)
    pub fn update_configurations(
        &self,
        body: &WorkflowTransitionRulesUpdate,
    ) -> Call<WorkflowTransitionRulesUpdateErrors> {
        self.0
            .call(Method::PUT, "/rest/api/3/workflow/rule/config", &[])
            .json(body)
    }

    /// Delete workflow transition rule configurations: `PUT /rest/api/3/workflow/rule/config/delete`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-rules/#api-rest-api-3-workflow-rule-config-delete-put)
    pub fn delete_configurations(
        &self,
        body: &WorkflowsWithTransitionRulesDetails,
    ) -> Call<WorkflowTransitionRulesUpdateErrors> {
        self.0
            .call(Method::PUT, "/rest/api/3/workflow/rule/config/delete", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/workflow/rule/config` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowTransitionRuleConfigurations(Call<Page<WorkflowTransitionRules>>);

impl GetWorkflowTransitionRuleConfigurations {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `10` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `keys`.
    pub fn keys(self, keys: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("keys", keys))
    }

    /// Sets `workflowNames`.
    pub fn workflow_names(self, workflow_names: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("workflowNames", workflow_names))
    }

    /// Sets `withTags`.
    pub fn with_tags(self, with_tags: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("withTags", with_tags))
    }

    /// Sets `draft`.
    pub fn draft(self, draft: bool) -> Self {
        Self(self.0.query("draft", &draft))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetWorkflowTransitionRuleConfigurations {
    type Target = Call<Page<WorkflowTransitionRules>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
