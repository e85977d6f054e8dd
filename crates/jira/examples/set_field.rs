//! Sets a field of all issues that a JQL query finds, by the name of the field.
//!
//! ```sh
//! cargo run -p threelo-jira --example set_field -- \
//!     https://gateway.example.com/c/jira/alice/jira 'project = ACME' 'Story points' 3 < api-key.txt
//! ```

use std::{error::Error, io::Read};

use serde_json::Value;
use threelo_jira::{AccessToken, Jira, TryStreamExt, platform::issues::IssueUpdateDetails};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, jql, field, value] = &arguments[..] else {
        return Err("usage: set_field ADDRESS JQL FIELD VALUE < api-key.txt; a VALUE that is JSON is sent as JSON".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    let value = serde_json::from_str(value).unwrap_or_else(|_| value.as_str().into());
    let changed = run(&jira, jql, field, &value).await?;
    println!("changed {}", changed.join(", "));
    Ok(())
}

/// Changes the issues and returns their ids.
pub(crate) async fn run(
    jira: &Jira,
    jql: &str,
    field: &str,
    value: &Value,
) -> Result<Vec<String>, Box<dyn Error>> {
    let names = jira.field_names().await?;
    let id = names.id(field)?;
    // All issues first: a change could alter what the query finds.
    let found = jira.search().jql(jql).fields(["id"]).stream();
    let found: Vec<_> = found.try_collect().await?;
    let mut changed = Vec::new();
    for issue in found {
        let issue = issue.id.unwrap_or_default();
        let change = IssueUpdateDetails::new().field(id, value.clone());
        jira.issues().edit(&issue, &change).send().await?;
        changed.push(issue.into_value());
    }
    Ok(changed)
}
