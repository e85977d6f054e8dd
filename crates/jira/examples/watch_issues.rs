//! Prints the issues of a project as they change, by asking Jira every half minute.
//!
//! ```sh
//! cargo run -p threelo-jira --example watch_issues -- \
//!     https://gateway.example.com/c/jira/alice/jira ACME < api-key.txt
//! ```

use std::{collections::BTreeMap, error::Error, io::Read, pin::pin, time::Duration};

use threelo_jira::{AccessToken, Jira, TryStreamExt, jql::field};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, project] = &arguments[..] else {
        return Err("usage: watch_issues ADDRESS PROJECT < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    let mut watch = Watch::default();
    loop {
        for key in watch.changed(&jira, project).await? {
            println!("{key}");
        }
        jira.site()
            .client()
            .clock()
            .sleep(Duration::from_secs(30))
            .await;
    }
}

/// The issues that were seen, with the times of their last changes.
#[derive(Default)]
pub(crate) struct Watch(BTreeMap<String, String>);

impl Watch {
    /// Returns the keys of the issues that have changed since the last time; the first time, of none.
    pub(crate) async fn changed(
        &mut self,
        jira: &Jira,
        project: &str,
    ) -> Result<Vec<String>, Box<dyn Error>> {
        let is_first = self.0.is_empty();
        let project = field("project").equals(project);
        let query = match is_first {
            true => project,
            // Some more than half a minute, since the search lags behind.
            false => project.and(field("updated").at_least("-10m")),
        };
        let call = jira.search().jql(query).fields(["updated"]);
        let mut issues = pin!(call.stream());
        let mut changed = Vec::new();
        while let Some(issue) = issues.try_next().await? {
            let key = issue.key.unwrap_or_default();
            let updated = issue.fields.and_then(|fields| fields.updated);
            let updated = updated.map_or_else(String::new, |time| time.to_string());
            let before = self.0.insert(key.clone(), updated.clone());
            if !is_first && before != Some(updated) {
                changed.push(key);
            }
        }
        Ok(changed)
    }
}
