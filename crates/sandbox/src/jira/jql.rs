//! A subset of JQL. Anything that is not simulated is an error, never ignored.

mod subject;

use std::cmp::Ordering;

use self::subject::{Subject, texts};
use super::model::{Fields, Issue, Jira};
use super::scheme::{
    CUSTOM_FIELDS, CustomField, Form, KINDS, PRIORITIES, RESOLUTIONS, SPRINT, STATUSES,
};
use super::users;
use crate::cloud::answer::Call;
use crate::query::dates::Dates;
use crate::query::{Clause, Op, Operand, Query};

/// A parsed search.
#[derive(Debug)]
pub(crate) struct Search {
    query: Query,
}

/// The words that JQL reserves; they must be quoted.
const RESERVED: &str = "a an abort access add after alias all alter and any are as asc at audit avg be before begin \
    between boolean break but by byte catch cf char character check checkpoint collate collation column commit \
    connect continue count create current date decimal declare decrement default defaults define delete delimiter \
    desc difference distinct divide do double drop else encoding end equals escape exclusive exec execute exists \
    explain false fetch file field first float for from function go goto grant greater group having identified if \
    immediate in increment index initial inner inout input insert int integer intersect intersection into is \
    isempty isnull it join last left less like limit lock long max min minus mode modify modulo more multiply next \
    no noaudit not notin nowait number object of on option or order outer output power previous prior privileges \
    public raise raw remainder rename resource return returns revoke right row rowid rownum rows select session set \
    share size sqrt start strict string subtract such sum synonym table that the their then there these they this \
    to trans transaction trigger true uid union unique update user validate values view was when whenever where \
    while will with";

/// The fields that are compared as text.
const TEXT_FIELDS: [&str; 24] = [
    "project",
    "status",
    "statuscategory",
    "assignee",
    "reporter",
    "creator",
    "watcher",
    "voter",
    "issuetype",
    "type",
    "priority",
    "resolution",
    "labels",
    "key",
    "issuekey",
    "id",
    "issue",
    "parent",
    "component",
    "fixversion",
    "affectedversion",
    "sprint",
    "filter",
    "issuelink",
];
const WORD_FIELDS: [&str; 4] = ["summary", "text", "description", "comment"];
const DATE_FIELDS: [&str; 6] = [
    "created",
    "updated",
    "duedate",
    "due",
    "resolved",
    "resolutiondate",
];
const USER_FIELDS: [&str; 5] = ["assignee", "reporter", "creator", "watcher", "voter"];

impl Search {
    /// Parses JQL; the error is a sentence for the caller.
    pub(crate) fn parse(jql: &str, jira: &Jira, call: &Call<'_>) -> Result<Self, String> {
        let reserved: Vec<&str> = RESERVED.split_whitespace().collect();
        let query = Query::parse(jql, &reserved)?;
        for clause in query.clauses() {
            check(clause, jira, call)?;
        }
        for order in &query.order {
            if !is_known(&order.field) && order.field != "rank" {
                return Err(unknown(&order.field));
            }
        }
        Ok(Self { query })
    }

    /// Returns whether the search has a condition, so that it does not select the whole site.
    pub(crate) fn is_bounded(&self) -> bool {
        self.query.filter.is_some()
    }

    /// Returns whether the search has an order of its own.
    pub(crate) fn is_ordered(&self) -> bool {
        !self.query.order.is_empty()
    }

    /// Returns the matching issues with their fields, in order; by default the newest first. The search lags
    /// behind by the index delay, except for the issues in `reconcile`.
    pub(crate) fn run<'a>(
        &self,
        jira: &'a Jira,
        call: &Call<'_>,
        reconcile: &[u64],
    ) -> Vec<(&'a Issue, &'a Fields)> {
        let mut found: Vec<(&Issue, &Fields)> = jira
            .issues
            .iter()
            .filter_map(|issue| {
                let fields = match reconcile.contains(&issue.id) {
                    true => &issue.fields,
                    false => issue.fields_at(call.indexed)?,
                };
                Some((issue, fields))
            })
            .filter(|(issue, fields)| self.admits(jira, issue, fields, call))
            .collect();
        found.sort_by(|a, b| self.compare(jira, *a, *b));
        found
    }

    /// Returns whether an issue matches.
    pub(crate) fn admits(
        &self,
        jira: &Jira,
        issue: &Issue,
        fields: &Fields,
        call: &Call<'_>,
    ) -> bool {
        let subject = Subject {
            jira,
            issue,
            fields,
            call,
        };
        self.query.admits(&|clause| subject.satisfies(clause))
    }

    fn compare(&self, jira: &Jira, a: (&Issue, &Fields), b: (&Issue, &Fields)) -> Ordering {
        for order in &self.query.order {
            let way = by_field(&order.field, jira, a, b);
            let way = if order.descending { way.reverse() } else { way };
            if way.is_ne() {
                return way;
            }
        }
        b.0.id.cmp(&a.0.id)
    }
}

/// Returns the field under its usual name.
fn canonical(field: &str) -> &str {
    match CustomField::in_jql(field) {
        Some(field) if field.id == SPRINT => "sprint",
        Some(field) => field.id,
        None => field,
    }
}

fn is_known(field: &str) -> bool {
    [&TEXT_FIELDS[..], &WORD_FIELDS, &DATE_FIELDS]
        .iter()
        .any(|fields| fields.contains(&field))
        || CustomField::in_jql(field).is_some()
}

fn unknown(field: &str) -> String {
    format!("Field '{field}' does not exist or you do not have permission to view it.")
}

fn check(clause: &Clause, jira: &Jira, call: &Call<'_>) -> Result<(), String> {
    let field = canonical(&clause.field);
    let emptiness = matches!(clause.op, Op::IsEmpty | Op::IsNotEmpty);
    let words = matches!(clause.op, Op::Contains | Op::NotContains);
    let custom = CustomField::of(field).map(|field| field.form);
    let allowed = if WORD_FIELDS.contains(&field) || custom == Some(Form::Text) {
        words || (emptiness && field != "text")
    } else if TEXT_FIELDS.contains(&field) || matches!(custom, Some(Form::Select(_))) {
        !words && (!is_comparison(clause.op) || matches!(field, "key" | "issuekey" | "priority"))
    } else if DATE_FIELDS.contains(&field) || custom.is_some() {
        !words
    } else {
        return Err(unknown(field));
    };
    if !allowed {
        return Err(format!(
            "The operator is not supported by the '{field}' field."
        ));
    }
    for value in &clause.values {
        match value {
            Operand::Function(name, arguments) => {
                check_function(field, name, arguments, call)?;
            }
            Operand::Text(text) if DATE_FIELDS.contains(&field) => {
                if Dates::of(call).instant(text).is_none() {
                    return Err(format!(
                        "Date value '{text}' for field '{field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', \
                         'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."
                    ));
                }
            }
            Operand::Text(text) => {
                if !exists(field, text, jira, call) {
                    return Err(format!(
                        "The value '{text}' does not exist for the field '{field}'."
                    ));
                }
            }
            Operand::Empty => {}
        }
    }
    Ok(())
}

fn check_function(
    field: &str,
    name: &str,
    arguments: &[String],
    call: &Call<'_>,
) -> Result<(), String> {
    let known = match name {
        "currentuser" => USER_FIELDS.contains(&field) && arguments.is_empty(),
        "membersof" => {
            let group = arguments.first().map(String::as_str).unwrap_or_default();
            if !users::group_exists(group, call) {
                let text = format!("The group '{group}' does not exist.");
                return Err(text);
            }
            USER_FIELDS.contains(&field)
        }
        "opensprints" | "closedsprints" | "futuresprints" => field == "sprint",
        _ => DATE_FIELDS.contains(&field) && Dates::of(call).function(name, arguments).is_some(),
    };
    match known {
        true => Ok(()),
        false => Err(format!("Unable to find JQL function '{name}()'.")),
    }
}

/// Returns whether a value of a field exists on the site.
fn exists(field: &str, text: &str, jira: &Jira, call: &Call<'_>) -> bool {
    let is = |other: &str| other.eq_ignore_ascii_case(text);
    match field {
        "project" => jira.project(text).is_some() || jira.projects.iter().any(|p| is(&p.name)),
        "status" => STATUSES.iter().any(|s| is(s.name) || is(s.id)),
        "statuscategory" => ["To Do", "new", "In Progress", "indeterminate", "Done"]
            .iter()
            .any(|name| is(name)),
        "issuetype" | "type" => KINDS.iter().any(|k| is(k.name) || is(k.id)),
        "priority" => PRIORITIES.iter().any(|p| is(p.name) || is(p.id)),
        "resolution" => is("unresolved") || RESOLUTIONS.iter().any(|r| is(r.name) || is(r.id)),
        "component" => {
            let mut all = jira.projects.iter().flat_map(|p| &p.components);
            all.any(|c| is(&c.name) || is(&c.id.to_string()))
        }
        "fixversion" | "affectedversion" => {
            let mut all = jira.projects.iter().flat_map(|p| &p.versions);
            all.any(|v| is(&v.name) || is(&v.id.to_string()))
        }
        "sprint" => {
            let mut all = jira.sprints.iter();
            all.any(|s| is(&s.name) || is(&s.id.to_string()))
        }
        "filter" => jira
            .filters
            .iter()
            .any(|f| is(&f.name) || is(&f.id.to_string())),
        _ if USER_FIELDS.contains(&field) => call.users.values().any(|user| {
            // Names and addresses are found, as long as the profile shows them.
            is(&user.account_id) || is(&user.name) || is(&user.email)
        }),
        _ => match CustomField::of(field).map(|field| field.form) {
            Some(Form::Number) => text.parse::<f64>().is_ok(),
            Some(Form::Select(options)) => options.iter().any(|(id, value)| is(id) || is(value)),
            _ => true,
        },
    }
}

fn is_comparison(op: Op) -> bool {
    matches!(
        op,
        Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual
    )
}

fn by_field(field: &str, jira: &Jira, a: (&Issue, &Fields), b: (&Issue, &Fields)) -> Ordering {
    let field = canonical(field);
    match field {
        "created" => a.0.created.cmp(&b.0.created),
        "updated" => a.0.updated.cmp(&b.0.updated),
        "resolved" | "resolutiondate" => {
            let at = |fields: &Fields| fields.resolution.map(|(_, at)| at);
            at(a.1).cmp(&at(b.1))
        }
        "duedate" | "due" => a.1.due.cmp(&b.1.due),
        "key" | "issuekey" => {
            let name = |i: &Issue| jira.project_of(i.project).map(|p| &p.key);
            name(a.0).cmp(&name(b.0)).then(a.0.number.cmp(&b.0.number))
        }
        "rank" => a.0.rank.cmp(&b.0.rank),
        "id" => a.0.id.cmp(&b.0.id),
        // More urgent priorities order higher, as in Jira.
        "priority" => b.1.priority.id.cmp(a.1.priority.id),
        "summary" | "text" | "description" | "comment" => {
            a.1.summary.to_lowercase().cmp(&b.1.summary.to_lowercase())
        }
        _ if CUSTOM_FIELDS
            .iter()
            .any(|f| f.id == field && f.form == Form::Number) =>
        {
            let number = |fields: &Fields| fields.custom.get(field).and_then(|v| v.as_f64());
            number(a.1)
                .partial_cmp(&number(b.1))
                .unwrap_or(Ordering::Equal)
        }
        _ => texts(field, jira, a.0, a.1)
            .first()
            .cmp(&texts(field, jira, b.0, b.1).first()),
    }
}
