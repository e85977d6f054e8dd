//! Creates an issue for each row of a CSV file, 50 in a request, and shows the progress.
//!
//! The file has the columns `type` and `summary`, and any others whose names are those of fields of the site. A cell is
//! sent in the form that the type of the field needs: `007` is a text for a text field and a number for a field of
//! numbers. Users are given by their account ids; labels are separated by spaces, other lists by commas.
//!
//! ```sh
//! cargo run -p threelo-jira --example create_issues -- \
//!     https://gateway.example.com/c/jira/alice/jira ACME issues.csv < api-key.txt
//! ```

use std::{error::Error, fs, io::Read};

use serde_json::{Value, json};
use threelo_jira::{
    AccessToken, FieldNames, Jira,
    adf::Document,
    common::JsonType,
    platform::issues::{BulkOperationErrorResult, CreatedIssues, IssueUpdateDetails, IssuesUpdate},
    typed::Model as _,
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
    /// A sentence for each row of which no issue is known, or for up to 50 of them. The first row is the one after the
    /// names of the columns.
    pub(crate) failed: Vec<String>,
}

impl Report {
    /// Adds the response to a request with these rows.
    fn add(&mut self, rows: &[usize], made: CreatedIssues) {
        // Also the keys in a list of which an item is of another type than documented.
        let issues = made.to_value()["issues"].take();
        let issues = issues.as_array().map(Vec::as_slice).unwrap_or_default();
        let keys = issues.iter().filter_map(|issue| issue["key"].as_str());
        let keys: Vec<String> = keys.map(str::to_owned).collect();
        let failed: Vec<_> = made
            .errors
            .into_iter()
            .map(|error| why(rows, error))
            .collect();
        let known: Vec<_> = failed.iter().filter_map(|(row, _)| *row).collect();
        let others: Vec<_> = rows.iter().filter(|row| !known.contains(*row)).collect();
        let unnamed = failed.len() - known.len();
        let (created, missing) = (keys.len(), others.len().saturating_sub(unnamed));
        self.created.extend(keys);
        self.failed.extend(failed.into_iter().map(|(_, why)| why));
        if created != missing {
            let rows: Vec<String> = others.iter().map(ToString::to_string).collect();
            self.failed.push(format!(
                "rows {}: Jira has returned {created} keys for {missing} rows; look which issues exist before you \
                 create them again",
                rows.join(", ")
            ));
        }
    }
}

/// A column of the file.
struct Column {
    name: String,
    /// The id of the field.
    field: String,
    form: Form,
}

/// The form in which Jira takes a value of a field.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Document,
    Number,
    /// An object with the value as this member.
    Object(&'static str),
    Labels,
    /// A list of objects with the values as this member.
    Objects(&'static str),
}

/// Creates the issues. Nothing is created if a column is not the name of a field, or if the field has a type that a cell
/// cannot express.
pub(crate) async fn run(
    jira: &Jira,
    project: &str,
    table: &str,
    progress: impl Fn(usize, usize),
) -> Result<Report, Box<dyn Error>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns = columns(jira, reader.headers()?).await?;
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    let mut report = Report::default();
    let mut issues = Vec::new();
    for (row, cells) in (1..).zip(&rows) {
        match new_issue(project, &columns, cells) {
            Ok(issue) => issues.push((row, issue)),
            Err(problem) => report.failed.push(format!("row {row}: {problem}")),
        }
    }
    let mut done = rows.len() - issues.len();
    for bulk in issues.chunks(BULK) {
        let numbers: Vec<usize> = bulk.iter().map(|(row, _)| *row).collect();
        let updates = bulk.iter().map(|(_, issue)| issue.clone()).collect();
        let update = IssuesUpdate::new().issue_updates(updates);
        match jira.issues().create_bulk(&update).send().await {
            Ok(made) => report.add(&numbers, made),
            Err(error) => report.failed.extend(why_all(&numbers, &error)),
        }
        done += bulk.len();
        progress(done, rows.len());
    }
    Ok(report)
}

/// Looks up the fields of the columns.
async fn columns(jira: &Jira, names: &csv::StringRecord) -> Result<Vec<Column>, Box<dyn Error>> {
    for needed in ["type", "summary"] {
        if !names.iter().any(|name| name == needed) {
            return Err(format!("the file has no column {needed:?}").into());
        }
    }
    let fields = jira.fields().list().send().await?;
    let ids = fields
        .iter()
        .filter_map(|field| Some((field.name.clone()?, field.id.clone()?)));
    let ids = FieldNames::from_iter(ids);
    let mut columns: Vec<Column> = Vec::new();
    for name in names {
        let (field, form) = match name {
            "type" => ("issuetype", Form::Text),
            "summary" => ("summary", Form::Text),
            name => {
                let id = ids.id(name)?;
                let field = fields.iter().find(|field| field.id.as_deref() == Some(id));
                let schema = field.and_then(|field| field.schema.as_ref());
                let form = schema.and_then(form_of);
                (
                    id,
                    form.ok_or_else(|| format!("{name:?} cannot be set from a table"))?,
                )
            }
        };
        if let Some(other) = columns.iter().find(|other| other.field == field) {
            return Err(format!("{:?} and {name:?} are the same field", other.name).into());
        }
        columns.push(Column {
            name: name.to_owned(),
            field: field.to_owned(),
            form,
        });
    }
    Ok(columns)
}

/// Returns the form of the values of a field; `None` if a cell cannot express them.
fn form_of(schema: &JsonType) -> Option<Form> {
    let is_list = schema.r#type.as_deref() == Some("array");
    let kind = if is_list {
        &schema.items
    } else {
        &schema.r#type
    };
    let system = schema.system.as_deref();
    let custom = schema.custom.as_deref().unwrap_or_default();
    let member = match kind.as_deref()? {
        "string" if is_list => return Some(Form::Labels),
        "string" if matches!(system, Some("description" | "environment")) => {
            return Some(Form::Document);
        }
        "string" if custom.ends_with(":textarea") => return Some(Form::Document),
        "string" | "date" | "datetime" if !is_list => return Some(Form::Text),
        "number" if !is_list => return Some(Form::Number),
        "priority" | "version" | "component" | "resolution" | "group" => "name",
        "option" => "value",
        "user" => "accountId",
        "issuelink" if system == Some("parent") => "key",
        _ => return None,
    };
    Some(if is_list {
        Form::Objects(member)
    } else {
        Form::Object(member)
    })
}

fn new_issue(
    project: &str,
    columns: &[Column],
    row: &csv::StringRecord,
) -> Result<IssueUpdateDetails, String> {
    let cell = |name: &str| {
        let at = columns.iter().position(|column| column.name == name);
        at.and_then(|at| row.get(at)).unwrap_or_default()
    };
    let mut issue = IssueUpdateDetails::new_issue(project, cell("type"), cell("summary"));
    for (column, cell) in columns.iter().zip(row) {
        if !matches!(&*column.name, "type" | "summary") && !cell.is_empty() {
            let value = value(column.form, cell);
            let value = value.map_err(|problem| format!("{}: {problem}", column.name))?;
            issue = issue.field(&column.field, value);
        }
    }
    Ok(issue)
}

/// Returns the cell in the form that the field takes.
fn value(form: Form, cell: &str) -> Result<Value, String> {
    let member_of = |member: &str, value: &str| json!({ member: value.trim() });
    Ok(match form {
        Form::Text => cell.into(),
        Form::Document => Document::from(cell).into(),
        Form::Number => number(cell.trim())
            .ok_or_else(|| format!("{cell:?} is not a number, or is too large"))?,
        Form::Object(member) => member_of(member, cell),
        Form::Labels => cell.split_whitespace().collect(),
        Form::Objects(member) => cell
            .split(',')
            .filter(|part| !part.trim().is_empty())
            .map(|part| member_of(member, part))
            .collect(),
    })
}

/// Returns a number as it is written: an integer that has no form without loss is none, and neither is an infinite one.
fn number(text: &str) -> Option<Value> {
    let is_integer = text
        .trim_start_matches(['+', '-'])
        .bytes()
        .all(|b| b.is_ascii_digit());
    match is_integer {
        true => text.parse::<i64>().ok().map(Value::from),
        false => text
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
            .map(Value::from),
    }
}

/// Returns the row that became no issue if Jira says which one, and a sentence with Jira's reasons. `rows` are the rows of
/// the request.
fn why(rows: &[usize], error: BulkOperationErrorResult) -> (Option<usize>, String) {
    let row = error
        .failed_element_number
        .and_then(|number| rows.get(usize::try_from(number).ok()?).copied());
    let name = row.map_or_else(|| "a row".to_owned(), |row| format!("row {row}"));
    let errors = error.element_errors.unwrap_or_default();
    let fields = errors.errors.unwrap_or_default();
    let fields = fields
        .into_iter()
        .map(|(field, why)| format!("{field}: {why}"));
    let reasons: Vec<_> = errors.error_messages.into_iter().chain(fields).collect();
    (row, format!("{name}: {}", reasons.join("; ")))
}

/// Returns the reasons why none of these rows became an issue.
fn why_all(rows: &[usize], error: &threelo_jira::Error) -> Vec<String> {
    // Jira counts the issues of the request: `[2]: No permission`, and `[2].summary` for a field.
    let of_row = |text: &str| {
        let (number, rest) = text.strip_prefix('[')?.split_once(']')?;
        let row = rows.get(number.parse::<usize>().ok()?)?;
        let reason = rest.trim_start_matches(['.', ':', ' ']);
        Some((*row, reason.to_owned()))
    };
    let messages = error.api().map_or(&[][..], |error| &error.messages);
    let messages = messages.iter().filter_map(|message| of_row(message));
    let fields = error.fields().iter().filter_map(|(field, why)| {
        let (row, field) = of_row(field)?;
        Some((row, format!("{field}: {why}")))
    });
    let reasons: Vec<(usize, String)> = messages.chain(fields).collect();
    let others = rows
        .iter()
        .filter(|row| reasons.iter().all(|(of, _)| of != *row));
    let others: Vec<String> = others.map(ToString::to_string).collect();
    let mut all: Vec<String> = reasons
        .iter()
        .map(|(row, reason)| format!("row {row}: {reason}"))
        .collect();
    match (&others[..], all.is_empty()) {
        ([], _) => {}
        ([row], true) => all.push(format!("row {row}: {error}")),
        ([first, .., last], true) => all.push(format!("rows {first} to {last}: {error}")),
        (rows, false) => all.push(format!(
            "rows {}: not created, since Jira has refused the whole request",
            rows.join(", ")
        )),
    }
    all
}
