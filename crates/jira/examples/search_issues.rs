//! Prints the issues that a JQL query finds.
//!
//! ```sh
//! cargo run -p threelo-jira --example search_issues -- CLOUD_ID 'project = ACME ORDER BY created' < token.txt
//! ```
//!
//! The access token is read from standard input, so that it stays out of the shell's history.

use std::{error::Error, io::Read};

use threelo_jira::{AccessToken, Client, Http, Jira, TryStreamExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [cloud_id, jql] = &arguments[..] else {
        return Err("usage: search_issues CLOUD_ID JQL < token.txt".into());
    };
    let mut token = String::new();
    std::io::stdin().read_to_string(&mut token)?;

    let client = Client::with_token(Http::with_defaults()?, &AccessToken::new(token.trim()))?;
    let jira = Jira::new(client, cloud_id.parse()?);

    let mut issues = jira
        .search()
        .jql(jql)
        .fields(["summary", "status"])
        .stream();
    while let Some(issue) = issues.try_next().await? {
        let fields = issue.fields.unwrap_or_default();
        let status = fields.status.and_then(|status| status.name);
        println!(
            "{:12} {:14} {}",
            issue.key.unwrap_or_default(),
            status.unwrap_or_default(),
            fields.summary.unwrap_or_default()
        );
    }
    Ok(())
}
