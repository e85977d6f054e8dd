//! Calls of the group "Jira expressions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Call, Open};

mod models;
mod models2;
mod models3;
mod models4;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;

/// Calls of the group "Jira expressions".
#[derive(Debug, Clone, Copy)]
pub struct JiraExpressions<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Jira expressions".
    pub fn jira_expressions(&self) -> JiraExpressions<'_> {
        JiraExpressions(self)
    }
}

impl JiraExpressions<'_> {
    /// Analyse expression: `POST /rest/api/3/expression/analyse`.
    ///
    /// Scopes: `read:jira-work`, `read:jira-user`; or granular: `read:field:jira`,
    /// `read:jira-expressions:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-analyse-post)
    pub fn analyse(&self, body: &JiraExpressionForAnalysis) -> AnalyseExpression {
        AnalyseExpression(
            self.0
                .call(Method::POST, "/rest/api/3/expression/analyse", &[])
                .json(body),
        )
    }

    /// Evaluate jira expression: `POST /rest/api/3/expression/eval`.
    ///
    /// Scopes: `read:jira-work`, `read:jira-user`; or granular: `read:jira-expressions:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-eval-post)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn evaluate(&self, body: &JiraExpressionEvalRequest) -> EvaluateJiraExpression {
        EvaluateJiraExpression(
            self.0
                .call(Method::POST, "/rest/api/3/expression/eval", &[])
                .json(body),
        )
    }

    /// Evaluate jsis jira expression: `POST /rest/api/3/expression/evaluate`.
    ///
    /// Scopes: `read:jira-work`, `read:jira-user`; or granular: `read:jira-expressions:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-expressions/#api-rest-api-3-expression-evaluate-post)
    pub fn evaluate_jsis(
        &self,
        body: &JiraExpressionEvaluateRequest,
    ) -> EvaluateJsisJiraExpression {
        EvaluateJsisJiraExpression(
            self.0
                .call(Method::POST, "/rest/api/3/expression/evaluate", &[])
                .json(body),
        )
    }
}

/// The call `POST /rest/api/3/expression/analyse` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AnalyseExpression(Call<JiraExpressionsAnalysis>);

impl AnalyseExpression {
    /// Sets `check`; `syntax` by default.
    pub fn check(self, check: impl Into<Open<Check>>) -> Self {
        Self(self.0.query_open::<Check>("check", check))
    }
}

impl Deref for AnalyseExpression {
    type Target = Call<JiraExpressionsAnalysis>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/expression/eval` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct EvaluateJiraExpression(Call<JiraExpressionResult>);

impl EvaluateJiraExpression {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for EvaluateJiraExpression {
    type Target = Call<JiraExpressionResult>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/expression/evaluate` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct EvaluateJsisJiraExpression(Call<JExpEvaluateJiraExpressionResult>);

impl EvaluateJsisJiraExpression {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for EvaluateJsisJiraExpression {
    type Target = Call<JExpEvaluateJiraExpressionResult>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
