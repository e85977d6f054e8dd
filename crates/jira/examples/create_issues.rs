//! Creates an issue for each row of a CSV file, 50 in a request, and shows the progress.
//!
//! The file has the columns `type` and `summary`, and any others whose names are those of fields of the site.
//!
//! ```sh
//! cargo run -p threelo-jira --example create_issues -- \
//!     https://gateway.example.com/c/jira/alice/jira ACME issues.csv < api-key.txt
//! ```

use std::{error::Error, fs, io::Read};

use serde_json::Value;
use threelo_jira::{
    AccessToken, Jira,
    platform::issues::{BulkOperationErrorResult, IssueUpdateDetails, IssuesUpdate},
};

/// The number of issues that Jira creates in one request at most.
const BULK: usize = 50;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, project, file] = &arguments[..] else {
        return Err("usage: create_issues ADDRESS PROJECT FILE.csv < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    let report = run(&jira, project, &fs::read_to_string(file)?, |done, total| {
        eprint!("\r{done} of {total}");
    })
    .await?;
    println!("\n{}", report.created.join("\n"));
    match report.failed.is_empty() {
        true => Ok(()),
        false => Err(report.failed.join("\n").into()),
    }
}

/// What became of the rows.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The keys of the new issues.
    pub(crate) created: Vec<String>,
    /// A sentence for each row that became no issue, or for 50 of them.
    pub(crate) failed: Vec<String>,
}

/// Creates the issues. Nothing is created if a column is not the name of a field.
pub(crate) async fn run(
    jira: &Jira,
    project: &str,
    table: &str,
    progress: impl Fn(usize, usize),
) -> Result<Report, Box<dyn Error>> {
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
    let mut report = Report::default();
    for (at, bulk) in rows.chunks(BULK).enumerate() {
        let first = at * BULK + 1;
        let last = first + bulk.len() - 1;
        let issues = bulk.iter().map(|row| new_issue(project, &columns, row));
        let update = IssuesUpdate::new().issue_updates(issues.collect());
        match jira.issues().create_bulk(&update).send().await {
            Ok(made) => {
                let keys = made.issues.into_iter().filter_map(|issue| issue.key);
                report.created.extend(keys);
                let failed = made.errors.into_iter().map(|error| why(first, error));
                report.failed.extend(failed);
            }
            Err(error) => report
                .failed
                .push(format!("rows {first} to {last}: {error}")),
        }
        progress(last, rows.len());
    }
    Ok(report)
}

fn new_issue(project: &str, columns: &[String], row: &csv::StringRecord) -> IssueUpdateDetails {
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
    issue
}

/// Returns the row that became no issue, and Jira's reasons.
fn why(first: usize, error: BulkOperationErrorResult) -> String {
    let row = error
        .failed_element_number
        .and_then(|number| usize::try_from(number).ok())
        .map_or_else(|| "a row".to_owned(), |at| format!("row {}", first + at));
    let errors = error.element_errors.unwrap_or_default();
    let fields = errors.errors.unwrap_or_default();
    let fields = fields
        .into_iter()
        .map(|(field, why)| format!("{field}: {why}"));
    let reasons: Vec<_> = errors.error_messages.into_iter().chain(fields).collect();
    format!("{row}: {}", reasons.join("; "))
}

/// Returns the value as the field takes it: labels as a list, numbers as numbers.
fn in_form_of(column: &str, value: &str) -> Value {
    match (column, value.parse::<f64>()) {
        ("labels", _) => value.split_whitespace().collect(),
        (_, Ok(number)) => number.into(),
        _ => value.into(),
    }
}
