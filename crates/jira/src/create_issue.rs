//! `POST /rest/api/3/issue`: makes an issue. Source: "Issues" in "The Jira Cloud platform REST API".

use http::Method;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use threelo_rest::Error;

use crate::{adf::Document, client::Jira};

/// The call; see [`Jira::create_issue`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateIssue<'a> {
    jira: &'a Jira,
    fields: Map<String, Value>,
}

/// The issue that was made.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CreatedIssue {
    /// Its id: digits.
    pub id: String,
    /// Its key, `ACME-1`.
    pub key: String,
    /// Everything else.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Jira {
    /// Makes an issue in the project of this key, of the type of this name (`Task`), with this title.
    ///
    /// It is not sent again when no answer comes: that could make two.
    pub fn create_issue(&self, project: &str, issue_type: &str, summary: &str) -> CreateIssue<'_> {
        let call = CreateIssue {
            jira: self,
            fields: Map::new(),
        };
        call.field("project", json!({ "key": project }))
            .field("issuetype", json!({ "name": issue_type }))
            .field("summary", summary)
    }
}

impl CreateIssue<'_> {
    /// With this text: paragraphs, or any document.
    pub fn description(self, text: impl Into<Document>) -> Self {
        let document = text.into();
        self.field("description", document.as_value().clone())
    }

    /// With these labels, which hold no blanks.
    pub fn labels<S: AsRef<str>>(self, labels: impl IntoIterator<Item = S>) -> Self {
        let labels: Vec<String> = labels
            .into_iter()
            .map(|label| label.as_ref().to_owned())
            .collect();
        self.field("labels", labels)
    }

    /// For this account to work on.
    pub fn assignee(self, account_id: &str) -> Self {
        self.field("assignee", json!({ "accountId": account_id }))
    }

    /// With any other field, in the form that Jira takes: `("customfield_10010", 3)`.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(name.to_owned(), value.into());
        self
    }

    /// Sends it.
    ///
    /// # Errors
    /// Those of any call; of kind `Invalid` with the fields named where Jira refuses some of them.
    pub async fn send(&self) -> Result<CreatedIssue, Error> {
        let path = self.jira.paths().issues();
        let request = self.jira.request(Method::POST, path);
        let body = json!({ "fields": self.fields });
        request.json(&body).send().await?.json().await
    }
}
