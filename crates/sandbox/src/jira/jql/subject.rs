//! Decides the clauses of a search for one issue.

use jiff::Timestamp;

use super::super::model::{Fields, Issue, Jira};
use super::super::scheme::{CustomField, Form, PRIORITIES};
use super::super::{adf, links, users};
use super::{DATE_FIELDS, Search, USER_FIELDS, WORD_FIELDS, canonical, is_comparison};
use crate::cloud::answer::Call;
use crate::query::dates::Dates;
use crate::query::{Clause, Op, Operand};

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
pub(super) struct Subject<'a> {
    pub(super) jira: &'a Jira,
    pub(super) issue: &'a Issue,
    pub(super) fields: &'a Fields,
    pub(super) call: &'a Call<'a>,
}

impl Subject<'_> {
    /// Returns whether the issue satisfies a clause.
    pub(super) fn satisfies(self, clause: &Clause) -> bool {
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
pub(super) fn texts(field: &str, jira: &Jira, issue: &Issue, fields: &Fields) -> Vec<String> {
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
        "issuelink" => links::linked(jira, issue)
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
