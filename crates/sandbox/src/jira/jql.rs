//! A subset of JQL. Anything that is not simulated is an error, never ignored.

use std::cmp::Ordering;

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};

use super::adf;
use super::model::{Issue, Jira};
use crate::query::{Clause, Op, Operand, Query};

/// A parsed search.
#[derive(Debug)]
pub(crate) struct Search {
    query: Query,
}

/// The fields that are compared as text.
const TEXT_FIELDS: [&str; 13] = [
    "project",
    "status",
    "statuscategory",
    "assignee",
    "reporter",
    "creator",
    "issuetype",
    "type",
    "priority",
    "labels",
    "key",
    "issuekey",
    "id",
];
const WORD_FIELDS: [&str; 3] = ["summary", "text", "description"];
const DATE_FIELDS: [&str; 4] = ["created", "updated", "duedate", "due"];

impl Search {
    /// Parses JQL; the error is a sentence for the caller.
    pub(crate) fn parse(jql: &str) -> Result<Self, String> {
        let query = Query::parse(jql)?;
        for clause in query.clauses() {
            check(clause)?;
        }
        for order in &query.order {
            if !is_known(&order.field) {
                return Err(unknown(&order.field));
            }
        }
        Ok(Self { query })
    }

    /// Returns whether the search has a condition, so that it does not select the whole site.
    pub(crate) fn is_bounded(&self) -> bool {
        self.query.filter.is_some()
    }

    /// Returns the matching issues in order; by default the newest first.
    pub(crate) fn run<'a>(&self, jira: &'a Jira, caller: &str, now: Timestamp) -> Vec<&'a Issue> {
        let mut found: Vec<&Issue> = jira
            .issues
            .iter()
            .filter(|issue| {
                self.query
                    .admits(&|clause| decide(clause, jira, issue, caller, now))
            })
            .collect();
        found.sort_by(|a, b| self.compare(jira, a, b));
        found
    }

    fn compare(&self, jira: &Jira, a: &Issue, b: &Issue) -> Ordering {
        for order in &self.query.order {
            let way = by_field(&order.field, jira, a, b);
            let way = if order.descending { way.reverse() } else { way };
            if way.is_ne() {
                return way;
            }
        }
        b.id.cmp(&a.id)
    }
}

fn is_known(field: &str) -> bool {
    [&TEXT_FIELDS[..], &WORD_FIELDS, &DATE_FIELDS]
        .iter()
        .any(|fields| fields.contains(&field))
}

fn unknown(field: &str) -> String {
    format!("Field '{field}' does not exist or you do not have permission to view it.")
}

fn check(clause: &Clause) -> Result<(), String> {
    let field = clause.field.as_str();
    let allowed = if TEXT_FIELDS.contains(&field) {
        !matches!(clause.op, Op::Contains | Op::NotContains) && !is_comparison(clause.op)
    } else if WORD_FIELDS.contains(&field) {
        matches!(clause.op, Op::Contains | Op::NotContains)
            || (field != "text" && matches!(clause.op, Op::IsEmpty | Op::IsNotEmpty))
    } else if DATE_FIELDS.contains(&field) {
        is_comparison(clause.op) || matches!(clause.op, Op::IsEmpty | Op::IsNotEmpty)
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
            Operand::Function(name) if name != "currentuser" && name != "now" => {
                return Err(format!("Unable to find JQL function '{name}()'."));
            }
            Operand::Text(text)
                if DATE_FIELDS.contains(&field)
                    && instant(text, Timestamp::UNIX_EPOCH).is_none() =>
            {
                return Err(format!(
                    "Date value '{text}' for field '{field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', \
                     'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."
                ));
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_comparison(op: Op) -> bool {
    matches!(
        op,
        Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual
    )
}

fn decide(clause: &Clause, jira: &Jira, issue: &Issue, caller: &str, now: Timestamp) -> bool {
    let field = clause.field.as_str();
    if DATE_FIELDS.contains(&field) {
        return decide_date(clause, issue, now);
    }
    if WORD_FIELDS.contains(&field) {
        return decide_words(clause, issue);
    }
    let own = texts(field, jira, issue);
    let is_one_of = clause.values.iter().any(|value| match value {
        Operand::Text(text) => own.iter().any(|o| o.eq_ignore_ascii_case(text)),
        Operand::Function(_) => own.iter().any(|o| o == caller),
    });
    match clause.op {
        Op::IsEmpty => own.is_empty(),
        Op::IsNotEmpty => !own.is_empty(),
        // As in Jira, "is not" does not match issues without a value.
        Op::NotEqual | Op::NotIn => !is_one_of && !own.is_empty(),
        _ => is_one_of,
    }
}

fn decide_words(clause: &Clause, issue: &Issue) -> bool {
    let description = issue
        .description
        .as_ref()
        .map(adf::to_text)
        .unwrap_or_default();
    let text = match clause.field.as_str() {
        "summary" => issue.summary.clone(),
        "description" => description,
        _ => {
            let comments = issue.comments.iter().map(|c| adf::to_text(&c.body));
            let all: Vec<String> = [issue.summary.clone(), description]
                .into_iter()
                .chain(comments)
                .collect();
            all.join("\n")
        }
    }
    .to_lowercase();
    let has = clause.values.iter().any(|value| match value {
        Operand::Text(wanted) => {
            let wanted = wanted.to_lowercase().replace(['"', '*'], " ");
            let mut words = wanted.split_whitespace();
            words.all(|word| text.contains(word))
        }
        Operand::Function(_) => false,
    });
    match clause.op {
        Op::IsEmpty => text.is_empty(),
        Op::IsNotEmpty => !text.is_empty(),
        Op::NotContains => !has,
        _ => has,
    }
}

fn decide_date(clause: &Clause, issue: &Issue, now: Timestamp) -> bool {
    let own = date_of(&clause.field, issue);
    match (clause.op, own) {
        (Op::IsEmpty, own) => own.is_none(),
        (Op::IsNotEmpty, own) => own.is_some(),
        (_, None) => false,
        (op, Some(own)) => {
            let other = clause.values.first().and_then(|value| match value {
                Operand::Text(text) => instant(text, now),
                Operand::Function(_) => Some(now),
            });
            other.is_some_and(|other| match op {
                Op::Less => own < other,
                Op::LessOrEqual => own <= other,
                Op::Greater => own > other,
                _ => own >= other,
            })
        }
    }
}

fn date_of(field: &str, issue: &Issue) -> Option<Timestamp> {
    match field {
        "created" => Some(issue.created),
        "updated" => Some(issue.updated),
        _ => instant(issue.due.as_deref()?, Timestamp::UNIX_EPOCH),
    }
}

fn texts(field: &str, jira: &Jira, issue: &Issue) -> Vec<String> {
    let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect();
    match field {
        "project" => {
            let project = jira.projects.iter().find(|p| p.id == issue.project);
            project.map_or_else(Vec::new, |p| {
                vec![p.key.clone(), p.name.clone(), p.id.to_string()]
            })
        }
        "status" => owned(&[issue.status.name, issue.status.id]),
        "statuscategory" => match issue.status.category {
            "new" => owned(&["To Do", "new"]),
            "done" => owned(&["Done"]),
            _ => owned(&["In Progress", "indeterminate"]),
        },
        "assignee" => issue.assignee.iter().cloned().collect(),
        "reporter" | "creator" => vec![issue.reporter.clone()],
        "issuetype" | "type" => owned(&[issue.kind.name, issue.kind.id]),
        "priority" => owned(&[issue.priority.name, issue.priority.id]),
        "labels" => issue.labels.clone(),
        _ => vec![issue.key.clone(), issue.id.to_string()],
    }
}

fn by_field(field: &str, jira: &Jira, a: &Issue, b: &Issue) -> Ordering {
    match field {
        "created" | "updated" | "duedate" | "due" => date_of(field, a).cmp(&date_of(field, b)),
        "key" | "issuekey" => {
            let name = |i: &Issue| texts("project", jira, i).into_iter().next();
            name(a).cmp(&name(b)).then(a.number.cmp(&b.number))
        }
        "id" => a.id.cmp(&b.id),
        // More urgent priorities order higher, as in Jira.
        "priority" => b.priority.id.cmp(a.priority.id),
        "summary" | "text" | "description" => {
            a.summary.to_lowercase().cmp(&b.summary.to_lowercase())
        }
        _ => texts(field, jira, a)
            .first()
            .cmp(&texts(field, jira, b).first()),
    }
}

/// Parses `2026-11-02`, `2026/11/02 09:30`, or a period relative to now: `-7d`, `4w`.
fn instant(text: &str, now: Timestamp) -> Option<Timestamp> {
    let text = text.trim().replace('/', "-");
    if let Ok(time) = DateTime::strptime("%Y-%m-%d %H:%M", &text) {
        return time.to_zoned(TimeZone::UTC).ok().map(|z| z.timestamp());
    }
    if let Ok(date) = text.parse::<jiff::civil::Date>() {
        return date
            .to_datetime(jiff::civil::Time::midnight())
            .to_zoned(TimeZone::UTC)
            .ok()
            .map(|z| z.timestamp());
    }
    let unit = text.chars().last()?;
    let amount: i64 = text.strip_suffix(unit)?.parse().ok()?;
    let seconds = match unit {
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        'w' => 604_800,
        _ => return None,
    };
    now.checked_add(SignedDuration::from_secs(amount.checked_mul(seconds)?))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_periods_are_parsed_and_other_texts_rejected() {
        let now: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        let at = |text| instant(text, now).map(|t| t.to_string());
        assert_eq!(at("2026-11-01").as_deref(), Some("2026-11-01T00:00:00Z"));
        assert_eq!(
            at("2026/11/01 08:15").as_deref(),
            Some("2026-11-01T08:15:00Z")
        );
        assert_eq!(at("-2d").as_deref(), Some("2026-10-31T09:00:00Z"));
        assert_eq!(at("soon"), None);
        assert_eq!(at("9999999999999999w"), None);
    }

    #[test]
    fn what_is_not_simulated_is_an_error() {
        for jql in [
            "sprint = 3",
            "project ~ OPS",
            "summary = x",
            "assignee = membersOf()",
            "created > soon",
        ] {
            assert!(Search::parse(jql).is_err(), "{jql}");
        }
    }
}
