//! Additions to the generated types of issues: custom fields, and short ways to create an issue and a comment.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::{
    adf::Document,
    common::Issue,
    platform::{common::Comment, issues::IssueUpdateDetails},
};

impl Issue {
    /// Reads a field as a type of the caller's own, such as a custom one: `customfield_10010`. `None` if the field is
    /// absent or null.
    ///
    /// ```
    /// use threelo_jira::{common::Issue, typed::Model as _};
    ///
    /// let issue = Issue::from_value(serde_json::json!({"fields": {"customfield_10010": 3, "labels": ["a"]}}))?;
    /// assert_eq!(issue.field::<u32>("customfield_10010")?, Some(3));
    /// assert_eq!(issue.field::<String>("customfield_10011")?, None);
    /// assert_eq!(issue.field::<Vec<String>>("labels")?, Some(vec!["a".to_owned()]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the field is not a `T`.
    pub fn field<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, serde_json::Error> {
        use crate::typed::Model as _;

        let Some(fields) = &self.fields else {
            return Ok(None);
        };
        let value = match fields.extra.get(name) {
            Some(value) => Some(value.clone()),
            None => match fields.to_value() {
                Value::Object(mut fields) => fields.remove(name),
                _ => None,
            },
        };
        value.map_or(Ok(None), serde_json::from_value)
    }
}

impl IssueUpdateDetails {
    /// Returns a new issue in the project with this key, of the type with this name, with this title.
    ///
    /// ```
    /// use threelo_jira::platform::issues::IssueUpdateDetails;
    ///
    /// let issue = IssueUpdateDetails::new_issue("ACME", "Task", "Rotate the certificate")
    ///     .description("It ends on Friday.\n\nSee the runbook.")
    ///     .field("labels", serde_json::json!(["security"]));
    /// ```
    pub fn new_issue(project: &str, issue_type: &str, summary: &str) -> Self {
        Self::new()
            .field("project", json!({ "key": project }))
            .field("issuetype", json!({ "name": issue_type }))
            .field("summary", summary)
    }

    /// Sets the description: a text whose paragraphs are separated by empty lines, or any document.
    pub fn description(self, text: impl Into<Document>) -> Self {
        self.field("description", text.into())
    }

    /// Sets any field, in the form that Jira accepts: `("customfield_10010", 3)`.
    pub fn field(mut self, name: &str, value: impl Into<Value>) -> Self {
        let fields = self.fields.get_or_insert_with(Map::new);
        fields.insert(name.to_owned(), value.into());
        self
    }
}

impl Comment {
    /// Returns a comment with this text, whose paragraphs are separated by empty lines, or with any document. A string
    /// as the [`body`](Self::body) is refused by Jira.
    ///
    /// ```
    /// use threelo_jira::platform::common::Comment;
    ///
    /// let comment = Comment::with_text("It is done.\n\nSee the runbook.");
    /// assert_eq!(comment.body.unwrap()["type"], "doc");
    /// ```
    pub fn with_text(text: impl Into<Document>) -> Self {
        Self::new().body(text.into())
    }
}
