//! A subset of CQL. Anything that is not simulated is an error, never ignored.

use std::cmp::Ordering;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::model::{Confluence, Page, PageStatus};
use crate::query::{Clause, Op, Operand, Query};

const EXACT: [&str; 7] = [
    "type",
    "space",
    "space.key",
    "id",
    "content",
    "creator",
    "contributor",
];
const WORDS: [&str; 3] = ["text", "sitesearch", "title"];
const DATES: [&str; 2] = ["created", "lastmodified"];
const TREE: [&str; 2] = ["ancestor", "parent"];

/// Parses CQL; the error is a sentence for the caller.
pub(crate) fn parse(cql: &str) -> Result<Query, String> {
    let query = Query::parse(cql, &[])?;
    if query.filter.is_none() {
        return Err("Could not parse cql: a condition is required".to_owned());
    }
    for clause in query.clauses() {
        check(clause)?;
    }
    for order in &query.order {
        let field = order.field.as_str();
        if !DATES.contains(&field) && !["title", "id"].contains(&field) {
            return Err(format!("Could not parse cql: cannot order by {field}"));
        }
    }
    Ok(query)
}

/// Returns the matching pages in order; by default the latest change first.
pub(crate) fn run<'a>(query: &Query, site: &'a Confluence, caller: &str) -> Vec<&'a Page> {
    let mut found: Vec<&Page> = site
        .pages
        .iter()
        .filter(|p| p.status == PageStatus::Current)
        .filter(|page| query.admits(&|clause| decide(clause, site, page, caller)))
        .collect();
    found.sort_by(|a, b| compare(query, a, b));
    found
}

fn check(clause: &Clause) -> Result<(), String> {
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
            Operand::Function(name, _) if name != "currentuser" => {
                return Err(format!(
                    "Could not parse cql: the function {name}() is not known"
                ));
            }
            Operand::Text(text) if DATES.contains(&field) && day(text).is_none() => {
                return Err(format!("Could not parse cql: {text} is not a date"));
            }
            _ => {}
        }
    }
    Ok(())
}

fn decide(clause: &Clause, site: &Confluence, page: &Page, caller: &str) -> bool {
    let field = clause.field.as_str();
    if DATES.contains(&field) {
        return decide_date(clause, page);
    }
    let words = matches!(clause.op, Op::Contains | Op::NotContains);
    let own: Vec<String> = match field {
        "type" => vec!["page".to_owned()],
        "space" | "space.key" => site
            .spaces
            .iter()
            .filter(|s| s.id == page.space)
            .map(|s| s.key.clone())
            .collect(),
        "creator" => vec![page.author.clone()],
        "contributor" => vec![page.author.clone(), page.version_author.clone()],
        "ancestor" => ancestors(site, page),
        "parent" => page.parent.map(|p| p.to_string()).into_iter().collect(),
        "title" => vec![page.title.clone()],
        "text" | "sitesearch" => vec![format!("{} {}", page.title, page.body.text())],
        _ => vec![page.id.to_string()],
    };
    let fits = clause.values.iter().any(|value| match value {
        Operand::Text(text) if words => own.iter().any(|o| has_words(o, text)),
        Operand::Text(text) => own.iter().any(|o| o.eq_ignore_ascii_case(text)),
        Operand::Function(..) => own.iter().any(|o| o == caller),
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

fn decide_date(clause: &Clause, page: &Page) -> bool {
    let own = if clause.field == "created" {
        page.created
    } else {
        page.updated
    };
    let other = clause.values.first().and_then(|value| match value {
        Operand::Text(text) => day(text),
        _ => None,
    });
    other.is_some_and(|other| match clause.op {
        Op::Less => own < other,
        Op::LessOrEqual => own <= other,
        Op::Greater => own > other,
        _ => own >= other,
    })
}

fn day(text: &str) -> Option<Timestamp> {
    let date: Date = text.replace('/', "-").parse().ok()?;
    let midnight = date.at(0, 0, 0, 0).to_zoned(TimeZone::UTC).ok()?;
    Some(midnight.timestamp())
}

fn compare(query: &Query, a: &Page, b: &Page) -> Ordering {
    for order in &query.order {
        let way = match order.field.as_str() {
            "title" => a.title.cmp(&b.title),
            "id" => a.id.cmp(&b.id),
            "created" => a.created.cmp(&b.created),
            _ => a.updated.cmp(&b.updated),
        };
        let way = if order.descending { way.reverse() } else { way };
        if way.is_ne() {
            return way;
        }
    }
    b.updated.cmp(&a.updated).then(b.id.cmp(&a.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_simulated_is_an_error() {
        for cql in [
            "",
            "label = runbook",
            "text = x",
            "type ~ page",
            "created > soon",
            "creator = x()",
            "type = page order by label",
        ] {
            assert!(parse(cql).is_err(), "{cql}");
        }
    }
}
