//! A subset of CQL. Anything that is not simulated is an error, never ignored.

use std::cmp::Ordering;

use super::model::{Confluence, Page, PageStatus, Version};
use crate::cloud::answer::Call;
use crate::query::dates::Dates;
use crate::query::{Clause, Op, Operand, Query};

const EXACT: [&str; 8] = [
    "type",
    "space",
    "space.key",
    "id",
    "content",
    "creator",
    "contributor",
    "label",
];
const WORDS: [&str; 3] = ["text", "sitesearch", "title"];
const DATES: [&str; 2] = ["created", "lastmodified"];
const TREE: [&str; 2] = ["ancestor", "parent"];
const TYPES: [&str; 5] = ["page", "blogpost", "comment", "attachment", "space"];

/// Parses CQL; the error is a sentence for the caller.
pub(crate) fn parse(cql: &str, call: &Call<'_>) -> Result<Query, String> {
    let query = Query::parse(cql, &[])?;
    if query.filter.is_none() {
        return Err("Could not parse cql: a condition is required".to_owned());
    }
    for clause in query.clauses() {
        check(clause, &Dates::of(call))?;
    }
    for order in &query.order {
        let field = order.field.as_str();
        if !DATES.contains(&field) && !["title", "id"].contains(&field) {
            return Err(format!("Could not parse cql: cannot order by {field}"));
        }
    }
    Ok(query)
}

/// Returns the matching pages in order, by default the latest change first, as they were when the index was
/// written.
pub(crate) fn run<'a>(
    query: &Query,
    site: &'a Confluence,
    call: &Call<'_>,
) -> Vec<(&'a Page, &'a Version)> {
    let mut found: Vec<(&Page, &Version)> = site
        .pages
        .iter()
        .filter(|p| p.status == PageStatus::Current && p.is_visible_to(&call.account_id))
        .filter_map(|page| Some((page, page.version_at(call.indexed)?)))
        .filter(|found| query.admits(&|clause| decide(clause, site, *found, call)))
        .collect();
    found.sort_by(|a, b| compare(query, *a, *b));
    found
}

fn check(clause: &Clause, dates: &Dates<'_>) -> Result<(), String> {
    let field = clause.field.as_str();
    let equality = matches!(clause.op, Op::Equal | Op::NotEqual | Op::In | Op::NotIn);
    let words = matches!(clause.op, Op::Contains | Op::NotContains);
    let order = matches!(
        clause.op,
        Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual
    );
    let allowed = if EXACT.contains(&field) || TREE.contains(&field) {
        equality
    } else if field == "title" {
        words || equality
    } else if WORDS.contains(&field) {
        words
    } else if DATES.contains(&field) {
        order
    } else {
        return Err(format!(
            "Could not parse cql: the field {field} is not known"
        ));
    };
    if !allowed {
        return Err(format!(
            "Could not parse cql: the operator does not fit the field {field}"
        ));
    }
    for value in &clause.values {
        match value {
            Operand::Function(name, arguments) => {
                let known = match DATES.contains(&field) {
                    true => dates.function(name, arguments).is_some(),
                    false => name == "currentuser",
                };
                if !known {
                    return Err(format!(
                        "Could not parse cql: the function {name}() is not known"
                    ));
                }
            }
            Operand::Text(text) if DATES.contains(&field) && dates.instant(text).is_none() => {
                return Err(format!("Could not parse cql: {text} is not a date"));
            }
            Operand::Text(text) if field == "type" && !TYPES.contains(&text.as_str()) => {
                return Err(format!("Could not parse cql: {text} is not a type"));
            }
            _ => {}
        }
    }
    Ok(())
}

fn decide(
    clause: &Clause,
    site: &Confluence,
    (page, version): (&Page, &Version),
    call: &Call<'_>,
) -> bool {
    let field = clause.field.as_str();
    if DATES.contains(&field) {
        return decide_date(clause, page, version, &Dates::of(call));
    }
    let words = matches!(clause.op, Op::Contains | Op::NotContains);
    let own: Vec<String> = match field {
        "type" => vec![page.kind.as_str().to_owned()],
        "space" | "space.key" => site
            .spaces
            .iter()
            .filter(|s| s.id == page.space)
            .map(|s| s.key.clone())
            .collect(),
        "creator" => vec![page.author.clone()],
        "contributor" => page.versions.iter().map(|v| v.author.clone()).collect(),
        "label" => page.labels.iter().map(|label| label.name.clone()).collect(),
        "ancestor" => ancestors(site, page),
        "parent" => page.parent.map(|p| p.to_string()).into_iter().collect(),
        "title" => vec![version.title.clone()],
        "text" | "sitesearch" => vec![format!("{} {}", version.title, version.body.text())],
        _ => vec![page.id.to_string()],
    };
    let fits = clause.values.iter().any(|value| match value {
        Operand::Text(text) if words => own.iter().any(|o| has_words(o, text)),
        Operand::Text(text) => own.iter().any(|o| o.eq_ignore_ascii_case(text)),
        Operand::Function(..) => own.contains(&call.account_id),
        Operand::Empty => own.is_empty(),
    });
    let negative = matches!(clause.op, Op::NotEqual | Op::NotIn | Op::NotContains);
    fits != negative
}

fn has_words(text: &str, wanted: &str) -> bool {
    let text = text.to_lowercase();
    let wanted = wanted.to_lowercase().replace(['"', '*'], " ");
    let mut words = wanted.split_whitespace();
    words.all(|word| text.contains(word))
}

fn ancestors(site: &Confluence, page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    let mut next = page.parent;
    while let Some(id) = next {
        let text = id.to_string();
        if found.contains(&text) {
            break;
        }
        next = site.page(&text).and_then(|p| p.parent);
        found.push(text);
    }
    found
}

fn decide_date(clause: &Clause, page: &Page, version: &Version, dates: &Dates<'_>) -> bool {
    let own = if clause.field == "created" {
        page.created
    } else {
        version.at
    };
    let other = clause.values.first().and_then(|value| match value {
        Operand::Text(text) => dates.instant(text),
        Operand::Function(name, arguments) => dates.function(name, arguments),
        Operand::Empty => None,
    });
    other.is_some_and(|other| match clause.op {
        Op::Less => own < other,
        Op::LessOrEqual => own <= other,
        Op::Greater => own > other,
        _ => own >= other,
    })
}

fn compare(query: &Query, a: (&Page, &Version), b: (&Page, &Version)) -> Ordering {
    for order in &query.order {
        let way = match order.field.as_str() {
            "title" => a.1.title.cmp(&b.1.title),
            "id" => a.0.id.cmp(&b.0.id),
            "created" => a.0.created.cmp(&b.0.created),
            _ => a.1.at.cmp(&b.1.at),
        };
        let way = if order.descending { way.reverse() } else { way };
        if way.is_ne() {
            return way;
        }
    }
    b.1.at.cmp(&a.1.at).then(b.0.id.cmp(&a.0.id))
}
