//! Prints a queue of a service desk as a table with the columns that the queue shows.
//!
//! ```sh
//! cargo run -p threelo-jira --features service-management --example queue_table -- \
//!     https://gateway.example.com/c/jira/alice/jira HELP "All open" < api-key.txt
//! ```

use std::{error::Error, io::Read, pin::pin};

use serde_json::Value;
use threelo_jira::{AccessToken, Jira, TryStreamExt, adf::plain_text};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, project, queue] = &arguments[..] else {
        return Err("usage: queue_table ADDRESS PROJECT QUEUE < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    print!("{}", table(&run(&jira, project, queue).await?));
    Ok(())
}

/// Returns the heading and a row per issue.
pub(crate) async fn run(
    jira: &Jira,
    project: &str,
    queue: &str,
) -> Result<Vec<Vec<String>>, Box<dyn Error>> {
    let desks: Vec<_> = jira.service_desks().list().stream().try_collect().await?;
    let is_wanted = |key: &Option<String>| key.as_deref() == Some(project);
    let desk = desks.into_iter().find(|desk| is_wanted(&desk.project_key));
    let desk = desk.and_then(|desk| desk.id);
    let desk = desk.ok_or_else(|| format!("{project} has no service desk that you may see"))?;
    let queues: Vec<_> = jira
        .service_desks()
        .queues(&desk)
        .stream()
        .try_collect()
        .await?;
    let names: Vec<_> = queues
        .iter()
        .filter_map(|queue| queue.name.clone())
        .collect();
    let wanted = queues
        .into_iter()
        .find(|of| of.name.as_deref() == Some(queue));
    let wanted = wanted.ok_or_else(|| format!("no queue is called {queue:?}, but {names:?}"))?;
    let columns = wanted.fields;
    let id = wanted.id.unwrap_or_default();

    let mut rows = vec![columns.clone()];
    let mut issues = pin!(jira.service_desks().queue_issues(desk, id).stream());
    while let Some(issue) = issues.try_next().await? {
        let cells = columns.iter().map(|column| match &**column {
            "issuekey" => issue.key.clone().unwrap_or_default(),
            column => shown(issue.fields.as_ref().and_then(|fields| fields.get(column))),
        });
        rows.push(cells.collect());
    }
    Ok(rows)
}

/// Returns the text of a field's value.
fn shown(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(|item| shown(Some(item))).collect();
            items.join(", ")
        }
        Some(value) if value["type"] == "doc" => plain_text(value).replace('\n', " "),
        Some(value @ Value::Object(members)) => {
            let names = ["displayName", "name", "value"];
            let name = names.iter().find_map(|name| members.get(*name)?.as_str());
            name.map_or_else(|| value.to_string(), str::to_owned)
        }
        Some(value) => value.to_string(),
    }
}

/// Returns the rows as lines, with each column as wide as its widest cell.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: Vec<usize> = (0..columns).filter_map(width).collect();
    for row in rows {
        let cells = row.iter().zip(&widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        text += cells.join("  ").trim_end();
        text.push('\n');
    }
    text
}
