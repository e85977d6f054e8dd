//! A subset of JQL. Anything that is not simulated is an error, never ignored.

mod dates;

use std::cmp::Ordering;

use jiff::Timestamp;

use self::dates::Dates;
use super::adf;
use super::model::{Fields, Issue, Jira};
use super::scheme::{
    CUSTOM_FIELDS, CustomField, Form, KINDS, PRIORITIES, RESOLUTIONS, SPRINT, STATUSES,
};
use super::users;
use crate::cloud::answer::Call;
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

/// Returns whether `own` stands in the relation `op` to `other`.
fn compares<T: PartialOrd>(op: Op, own: &T, other: &T) -> bool {
    match op {
        Op::Less => own < other,
        Op::LessOrEqual => own <= other,
        Op::Greater => own > other,
        Op::GreaterOrEqual => own >= other,
        _ => own == other,
    }
}

/// The issue that a clause is decided for.
#[derive(Clone, Copy)]
struct Subject<'a> {
    jira: &'a Jira,
    issue: &'a Issue,
    fields: &'a Fields,
    call: &'a Call<'a>,
}

impl Subject<'_> {
    fn satisfies(self, clause: &Clause) -> bool {
        let field = canonical(&clause.field);
        let form = CustomField::of(field).map(|field| field.form);
        if DATE_FIELDS.contains(&field) {
            return self.by_date(clause, field);
        }
        if WORD_FIELDS.contains(&field) || form == Some(Form::Text) {
            return self.by_words(clause, field);
        }
        if form == Some(Form::Number) {
            return self.by_number(clause, field);
        }
        let own = texts(field, self.jira, self.issue, self.fields);
        if is_comparison(clause.op) {
            return self.by_rank(clause, field);
        }
        let is_one_of = clause.values.iter().any(|value| match value {
            Operand::Empty => own.is_empty(),
            Operand::Text(text)
                if field == "resolution" && text.eq_ignore_ascii_case("unresolved") =>
            {
                own.is_empty()
            }
            Operand::Text(text) if USER_FIELDS.contains(&field) => {
                let known = self.call.users.values().find(|user| {
                    user.name.eq_ignore_ascii_case(text) || user.email.eq_ignore_ascii_case(text)
                });
                let id = known.map_or(text.as_str(), |user| user.account_id.as_str());
                own.iter().any(|o| o == id)
            }
            Operand::Text(text) if field == "filter" => self.in_filter(text),
            Operand::Text(text) => own.iter().any(|o| o.eq_ignore_ascii_case(text)),
            Operand::Function(name, arguments) => self.in_function(name, arguments, &own),
        });
        match clause.op {
            Op::IsEmpty => own.is_empty(),
            Op::IsNotEmpty => !own.is_empty(),
            // As in Jira, "is not" does not match issues without a value.
            Op::NotEqual | Op::NotIn => !is_one_of && (!own.is_empty() || field == "filter"),
            _ => is_one_of,
        }
    }

    fn in_function(self, name: &str, arguments: &[String], own: &[String]) -> bool {
        let in_sprint = |state: &str| {
            let mut sprints = self.fields.sprints.iter();
            sprints.any(|id| self.jira.sprint(*id).is_some_and(|s| s.state == state))
        };
        match name {
            "currentuser" => own.contains(&self.call.account_id),
            "membersof" => {
                let group = arguments.first().map(String::as_str).unwrap_or_default();
                let members = users::members(group, self.call);
                members.iter().any(|member| own.contains(member))
            }
            "opensprints" => in_sprint("active"),
            "closedsprints" => in_sprint("closed"),
            "futuresprints" => in_sprint("future"),
            _ => false,
        }
    }

    fn in_filter(self, text: &str) -> bool {
        let mut filters = self.jira.filters.iter();
        let filter =
            filters.find(|f| f.name.eq_ignore_ascii_case(text) || f.id.to_string() == text);
        // A filter that refers to a filter is not followed, so that no cycle can arise.
        filter
            .filter(|filter| !filter.jql.to_lowercase().contains("filter"))
            .and_then(|filter| Search::parse(&filter.jql, self.jira, self.call).ok())
            .is_some_and(|search| search.admits(self.jira, self.issue, self.fields, self.call))
    }

    fn by_words(self, clause: &Clause, field: &str) -> bool {
        let description = || {
            let text = self.fields.description.as_ref().map(adf::to_text);
            text.unwrap_or_default()
        };
        let comments = || {
            let all = self.issue.comments.iter().map(|c| adf::to_text(&c.body));
            all.collect::<Vec<_>>().join("\n")
        };
        let text = match field {
            "summary" => self.fields.summary.clone(),
            "description" => description(),
            "comment" => comments(),
            "text" => [self.fields.summary.clone(), description(), comments()].join("\n"),
            _ => {
                let value = self.fields.custom.get(field);
                value
                    .and_then(|v| v.as_str())
                    .unwrap_or_default()
                    .to_owned()
            }
        }
        .to_lowercase();
        let has = clause.values.iter().any(|value| match value {
            Operand::Text(wanted) => {
                let wanted = wanted.to_lowercase().replace(['"', '*'], " ");
                let mut words = wanted.split_whitespace();
                words.all(|word| text.contains(word))
            }
            _ => false,
        });
        match clause.op {
            Op::IsEmpty => text.is_empty(),
            Op::IsNotEmpty => !text.is_empty(),
            Op::NotContains => !has,
            _ => has,
        }
    }

    fn by_number(self, clause: &Clause, field: &str) -> bool {
        let own = self.fields.custom.get(field).and_then(|v| v.as_f64());
        let one_of = |own: f64| {
            clause.values.iter().any(|value| match value {
                Operand::Text(text) => text
                    .parse()
                    .is_ok_and(|other: f64| compares(clause.op, &own, &other)),
                _ => false,
            })
        };
        match (clause.op, own) {
            (Op::IsEmpty, own) => own.is_none(),
            (Op::IsNotEmpty, own) => own.is_some(),
            (_, None) => false,
            (Op::NotEqual | Op::NotIn, Some(own)) => !one_of(own),
            (_, Some(own)) => one_of(own),
        }
    }

    /// Compares keys by their numbers, within a project, and priorities by their urgency.
    fn by_rank(self, clause: &Clause, field: &str) -> bool {
        let Some(Operand::Text(other)) = clause.values.first() else {
            return false;
        };
        if field == "priority" {
            let place = |text: &str| {
                let found = PRIORITIES
                    .iter()
                    .position(|p| p.name.eq_ignore_ascii_case(text) || p.id == text);
                found.map(|at| PRIORITIES.len() - at)
            };
            return compares(clause.op, &place(self.fields.priority.id), &place(other));
        }
        let split = |key: &str| {
            let (project, number) = key.rsplit_once('-')?;
            Some((project.to_uppercase(), number.parse::<u64>().ok()?))
        };
        match (split(&self.issue.key), split(other)) {
            (Some((a, own)), Some((b, other))) => a == b && compares(clause.op, &own, &other),
            _ => false,
        }
    }

    fn by_date(self, clause: &Clause, field: &str) -> bool {
        let dates = Dates::of(self.call);
        let own = date_of(field, self.issue, self.fields, &dates);
        let one_of = |own: Timestamp| {
            clause.values.iter().any(|value| {
                let other = match value {
                    Operand::Text(text) => dates.instant(text),
                    Operand::Function(name, arguments) => dates.function(name, arguments),
                    Operand::Empty => None,
                };
                other.is_some_and(|other| compares(clause.op, &own, &other))
            })
        };
        match (clause.op, own) {
            (Op::IsEmpty, own) => own.is_none(),
            (Op::IsNotEmpty, own) => own.is_some(),
            (_, None) => false,
            (Op::NotEqual | Op::NotIn, Some(own)) => !one_of(own),
            (_, Some(own)) => one_of(own),
        }
    }
}

fn date_of(field: &str, issue: &Issue, fields: &Fields, dates: &Dates<'_>) -> Option<Timestamp> {
    match field {
        "created" => Some(issue.created),
        "updated" => Some(issue.updated),
        "resolved" | "resolutiondate" => fields.resolution.map(|(_, at)| at),
        _ => dates.instant(fields.due.as_deref()?),
    }
}

/// Returns the texts that a value of a field is equal to.
fn texts(field: &str, jira: &Jira, issue: &Issue, fields: &Fields) -> Vec<String> {
    let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
    let versions = |ids: &[u64]| {
        let found = ids.iter().filter_map(|id| jira.version(*id));
        found
            .flat_map(|(_, version)| [version.name.clone(), version.id.to_string()])
            .collect()
    };
    match field {
        "project" => {
            let project = jira.project_of(issue.project);
            project.map_or_else(Vec::new, |p| {
                vec![p.key.clone(), p.name.clone(), p.id.to_string()]
            })
        }
        "status" => owned(&[fields.status.name, fields.status.id]),
        "statuscategory" => match fields.status.category {
            "new" => owned(&["To Do", "new"]),
            "done" => owned(&["Done"]),
            _ => owned(&["In Progress", "indeterminate"]),
        },
        "assignee" => fields.assignee.iter().cloned().collect(),
        "reporter" => vec![fields.reporter.clone()],
        "creator" => vec![issue.creator.clone()],
        "watcher" => issue.watchers.clone(),
        "voter" => issue.voters.clone(),
        "issuetype" | "type" => owned(&[fields.kind.name, fields.kind.id]),
        "priority" => owned(&[fields.priority.name, fields.priority.id]),
        "resolution" => {
            let resolution = fields.resolution.map(|(r, _)| [r.name, r.id]);
            resolution.map_or_else(Vec::new, |r| owned(&r))
        }
        "labels" => fields.labels.clone(),
        "parent" => {
            let parent = fields.parent.and_then(|id| jira.issue(&id.to_string()));
            parent.map_or_else(Vec::new, |p| vec![p.key.clone(), p.id.to_string()])
        }
        "component" => {
            let found = fields
                .components
                .iter()
                .filter_map(|id| jira.component(*id));
            found
                .flat_map(|(_, component)| [component.name.clone(), component.id.to_string()])
                .collect()
        }
        "fixversion" => versions(&fields.fix_versions),
        "affectedversion" => versions(&fields.versions),
        "sprint" => {
            let found = fields.sprints.iter().filter_map(|id| jira.sprint(*id));
            found
                .flat_map(|sprint| [sprint.name.clone(), sprint.id.to_string()])
                .collect()
        }
        "issuelink" => super::links::linked(jira, issue)
            .into_iter()
            .flat_map(|other| [other.key.clone(), other.id.to_string()])
            .collect(),
        "key" | "issuekey" | "id" | "issue" => vec![issue.key.clone(), issue.id.to_string()],
        _ => {
            let value = fields.custom.get(field);
            let parts = value.map(|v| [&v["value"], &v["id"]]);
            let parts = parts.into_iter().flatten();
            parts
                .filter_map(|v| v.as_str().map(str::to_owned))
                .collect()
        }
    }
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
