//! Creates an issue for each line of a CSV file, and shows the progress.
//!
//! The file has the columns `type` and `summary`, and any others whose names are those of fields of the site.
//!
//! ```sh
//! cargo run -p threelo-jira --example create_issues -- \
//!     https://gateway.example.com/c/jira/alice/jira ACME issues.csv < api-key.txt
//! ```

use std::{error::Error, fs, io::Read};

use serde_json::Value;
use threelo_jira::{AccessToken, Jira, platform::issues::IssueUpdateDetails};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, project, file] = &arguments[..] else {
        return Err("usage: create_issues ADDRESS PROJECT FILE.csv < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    let created = run(&jira, project, &fs::read_to_string(file)?, |done, total| {
        eprint!("\r{done} of {total}");
    })
    .await?;
    println!("\n{}", created.join("\n"));
    Ok(())
}

/// Creates the issues and returns their keys. Nothing is created if a column is not the name of a field.
pub(crate) async fn run(
    jira: &Jira,
    project: &str,
    table: &str,
    progress: impl Fn(usize, usize),
) -> Result<Vec<String>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let names = jira.field_names().await?;
    let mut columns = Vec::new();
    for column in reader.headers()? {
        columns.push(match column {
            "type" | "summary" => column.to_owned(),
            name => names.id(name)?.to_owned(),
        });
    }
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    let mut created = Vec::new();
    for row in &rows {
        let cell = |name: &str| {
            let at = columns.iter().position(|column| column == name);
            at.and_then(|at| row.get(at)).unwrap_or_default()
        };
        let mut issue = IssueUpdateDetails::new_issue(project, cell("type"), cell("summary"));
        for (column, value) in columns.iter().zip(row) {
            if !matches!(&**column, "type" | "summary") && !value.is_empty() {
                issue = issue.field(column, in_form_of(column, value));
            }
        }
        let made = jira.issues().create(&issue).send().await?;
        created.push(made.key.unwrap_or_default());
        progress(created.len(), rows.len());
    }
    Ok(created)
}

/// Returns the value as the field takes it: labels as a list, numbers as numbers.
fn in_form_of(column: &str, value: &str) -> Value {
    match (column, value.parse::<f64>()) {
        ("labels", _) => value.split_whitespace().collect(),
        (_, Ok(number)) => number.into(),
        _ => value.into(),
    }
}
