//! `POST /rest/api/3/issue`: creates an issue. Source: "Issues" in "The Jira Cloud platform REST API".

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

/// The issue that was created.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CreatedIssue {
    /// The numeric id.
    pub id: String,
    /// The key, such as `ACME-1`.
    pub key: String,
    /// All other members.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Jira {
    /// Creates an issue in the project with this key, of the type with this name (`Task`) and with this title.
    ///
    /// The call is not repeated when no response arrives, since a repeat could create a second issue.
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
    /// Sets the description: paragraphs of text, or any document.
    pub fn description(self, text: impl Into<Document>) -> Self {
        let document = text.into();
        self.field("description", document.as_value().clone())
    }

    /// Sets the labels, which cannot contain spaces.
    pub fn labels<S: AsRef<str>>(self, labels: impl IntoIterator<Item = S>) -> Self {
        let labels: Vec<String> = labels
            .into_iter()
            .map(|label| label.as_ref().to_owned())
            .collect();
        self.field("labels", labels)
    }

    /// Assigns the issue to this account.
    pub fn assignee(self, account_id: &str) -> Self {
        self.field("assignee", json!({ "accountId": account_id }))
    }

    /// Sets any other field, in the form that Jira accepts: `("customfield_10010", 3)`.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(name.to_owned(), value.into());
        self
    }

    /// Sends the call.
    ///
    /// # Errors
    /// Those of any call; an error of kind `Invalid` names the fields that Jira rejects.
    pub async fn send(&self) -> Result<CreatedIssue, Error> {
        let path = self.jira.paths().issues();
        let request = self.jira.request(Method::POST, path);
        let body = json!({ "fields": self.fields });
        request.json(&body).send().await?.json().await
    }
}
