//! What is documented about parameters, bodies and responses: `crates/sandbox/facts`, made by `cargo xtask catalogue`.

use std::collections::HashMap;
use std::sync::LazyLock;

use http::StatusCode;
use regex::RegexBuilder;

/// All facts.
pub(super) static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let mut facts = Facts::default();
    for (api, operations, schemas) in [
        (
            "jira-platform",
            include_str!("../../facts/jira-platform.operations"),
            include_str!("../../facts/jira-platform.schemas"),
        ),
        (
            "jira-software",
            include_str!("../../facts/jira-software.operations"),
            include_str!("../../facts/jira-software.schemas"),
        ),
        (
            "jira-service-management",
            include_str!("../../facts/jira-service-management.operations"),
            include_str!("../../facts/jira-service-management.schemas"),
        ),
        (
            "confluence-v1",
            include_str!("../../facts/confluence-v1.operations"),
            include_str!("../../facts/confluence-v1.schemas"),
        ),
        (
            "confluence-v2",
            include_str!("../../facts/confluence-v2.operations"),
            include_str!("../../facts/confluence-v2.schemas"),
        ),
    ] {
        facts.read_schemas(api, schemas);
        facts.read_operations(api, operations);
    }
    facts
});

/// Operations by method and path, and schemas by API and name.
#[derive(Debug, Default)]
pub(super) struct Facts {
    operations: HashMap<(&'static str, &'static str), Operation>,
    schemas: HashMap<(&'static str, &'static str), Schema>,
}

/// One operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) path: &'static str,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    pub(super) answers: Vec<Answer>,
}

/// A parameter of the path, the query or the headers.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) place: &'static str,
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) of: Type,
    pub(super) commas: bool,
}

/// A request body.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) media: &'static str,
    pub(super) required: bool,
    pub(super) of: Type,
}

/// A response, with media type and content unless it has none.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) content: Option<(&'static str, Type)>,
}

/// A named schema.
#[derive(Debug)]
pub(super) enum Schema {
    Object { fields: Vec<Field>, closed: bool },
    Alias(Type),
}

/// A member of an object.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) nullable: bool,
    /// Whether it is part of responses only.
    pub(super) read_only: bool,
    pub(super) of: Type,
}

/// What a value may be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Type {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    DateTime,
    Date,
    Uuid,
    Uri,
    Binary,
    Enum(Vec<String>),
    List(Box<Type>),
    Map(Box<Type>),
    /// A schema of the same API.
    Named(&'static str, &'static str),
    OneOf(Vec<Type>),
    Limited(Box<Type>, Limits),
}

/// What is documented about the values of a type: of a number its value, of a string its length, of a list or a map
/// the number of its items.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Limits {
    pub(super) least: Option<i64>,
    pub(super) most: Option<i64>,
    /// A regular expression that a string must match anywhere.
    pub(super) pattern: Option<String>,
}

impl Limits {
    /// Whether the size is within the limits.
    pub(super) fn allow(&self, size: i64) -> bool {
        self.least.is_none_or(|least| size >= least) && self.most.is_none_or(|most| size <= most)
    }

    /// Whether the pattern allows the text.
    pub(super) fn allow_text(&self, text: &str) -> bool {
        let matches = |pattern: &String| {
            // As in the documents' dialect, `\w` and `\d` are ASCII.
            let pattern = RegexBuilder::new(pattern).unicode(false).build();
            let pattern = pattern.expect("documented patterns are regular expressions");
            pattern.is_match(text)
        };
        self.pattern.as_ref().is_none_or(matches)
    }
}

impl Facts {
    pub(super) fn operation<'a>(&'a self, method: &'a str, path: &'a str) -> Option<&'a Operation> {
        self.operations.get(&(method, path))
    }

    pub(super) fn schema(&self, api: &'static str, name: &'static str) -> Option<&Schema> {
        self.schemas.get(&(api, name))
    }

    fn read_operations(&mut self, api: &'static str, text: &'static str) {
        let mut key = ("", "");
        for line in lines(text) {
            let Some(detail) = line.strip_prefix("  ") else {
                let mut words = line.split(' ');
                key = (words.next().unwrap_or(""), words.next().unwrap_or(""));
                let operation = Operation {
                    path: key.1,
                    parameters: Vec::new(),
                    body: None,
                    answers: Vec::new(),
                };
                self.operations.insert(key, operation);
                continue;
            };
            let (Some(operation), Some((word, rest))) =
                (self.operations.get_mut(&key), detail.split_once(' '))
            else {
                continue;
            };
            match word {
                "group" => {}
                "body" => {
                    let (media, of) = rest.split_once(' ').unwrap_or((rest, "any"));
                    operation.body = Some(Body {
                        media: media.trim_end_matches('!'),
                        required: media.ends_with('!'),
                        of: whole(api, of),
                    });
                }
                "answer" => {
                    let mut parts = rest.splitn(3, ' ');
                    let status = parts.next().and_then(|status| status.parse().ok());
                    let content = parts.next().zip(parts.next());
                    operation.answers.push(Answer {
                        status: status.unwrap_or(StatusCode::OK),
                        content: content.map(|(media, of)| (media, whole(api, of))),
                    });
                }
                place => {
                    let (name, rest) = rest.split_once(' ').unwrap_or((rest, "any"));
                    let (of, rest) = take_type(api, rest);
                    operation.parameters.push(Parameter {
                        place,
                        name: name.trim_end_matches('!'),
                        required: name.ends_with('!'),
                        of,
                        commas: rest.starts_with(" commas"),
                    });
                }
            }
        }
    }

    fn read_schemas(&mut self, api: &'static str, text: &'static str) {
        let mut key = ("", "");
        for line in lines(text) {
            if let Some(detail) = line.strip_prefix("  ") {
                if let Some(Schema::Object { fields, .. }) = self.schemas.get_mut(&key) {
                    fields.push(field(api, detail));
                }
            } else if let Some((name, of)) = line.split_once(" = ") {
                self.schemas
                    .insert((api, name), Schema::Alias(whole(api, of)));
            } else {
                let closed = line.strip_suffix(" closed");
                key = (api, closed.unwrap_or(line));
                let object = Schema::Object {
                    fields: Vec::new(),
                    closed: closed.is_some(),
                };
                self.schemas.insert(key, object);
            }
        }
    }
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn field(api: &'static str, text: &'static str) -> Field {
    let (name, rest) = match text.starts_with('"') {
        true => take_quoted(text),
        false => {
            let end = text.find([' ', '!']).unwrap_or(text.len());
            (text[..end].to_owned(), &text[end..])
        }
    };
    let required = rest.starts_with('!');
    let (of, rest) = take_type(api, rest.trim_start_matches(['!', ' ']));
    Field {
        name,
        required,
        nullable: rest.starts_with('?'),
        read_only: rest.ends_with(" read"),
        of,
    }
}

fn whole(api: &'static str, text: &'static str) -> Type {
    take_type(api, text).0
}

/// A type at the beginning of a text, and what follows it.
fn take_type(api: &'static str, text: &'static str) -> (Type, &'static str) {
    let (of, rest) = take_unlimited(api, text);
    let Some(mut rest) = rest.strip_prefix('(') else {
        return (of, rest);
    };
    let mut limits = Limits::default();
    if !rest.starts_with('"') {
        let (range, after) = rest.split_at(rest.find([' ', ')']).unwrap_or(rest.len()));
        let (least, most) = range.split_once("..").unwrap_or((range, range));
        (limits.least, limits.most) = (least.parse().ok(), most.parse().ok());
        rest = after.trim_start();
    }
    if rest.starts_with('"') {
        let (pattern, after) = take_quoted(rest);
        (limits.pattern, rest) = (Some(pattern), after);
    }
    let rest = rest.strip_prefix(')').unwrap_or(rest);
    (Type::Limited(Box::new(of), limits), rest)
}

fn take_unlimited(api: &'static str, text: &'static str) -> (Type, &'static str) {
    let inner = |close: char| {
        let (of, rest) = take_type(api, &text[1..]);
        (Box::new(of), rest.strip_prefix(close).unwrap_or(rest))
    };
    match text.as_bytes().first() {
        Some(b'[') => {
            let (of, rest) = inner(']');
            return (Type::List(of), rest);
        }
        Some(b'{') => {
            let (of, rest) = inner('}');
            return (Type::Map(of), rest);
        }
        Some(b'"') => {
            let (value, mut rest) = take_quoted(text);
            let mut values = vec![value];
            while let Some(after) = rest.strip_prefix('|') {
                let (value, after) = take_quoted(after);
                values.push(value);
                rest = after;
            }
            return (Type::Enum(values), rest);
        }
        _ => {}
    }
    if let Some(mut rest) = text.strip_prefix("one(") {
        let mut all = Vec::new();
        loop {
            let (of, after) = take_type(api, rest);
            all.push(of);
            match after.strip_prefix(',') {
                Some(after) => rest = after,
                None => return (Type::OneOf(all), after.strip_prefix(')').unwrap_or(after)),
            }
        }
    }
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    let of = match word {
        "any" => Type::Any,
        "binary" => Type::Binary,
        "boolean" => Type::Boolean,
        "date" => Type::Date,
        "date-time" => Type::DateTime,
        "int32" | "int64" => Type::Integer,
        "number" => Type::Number,
        "string" => Type::String,
        "uri" => Type::Uri,
        "uuid" => Type::Uuid,
        name => Type::Named(api, name),
    };
    (of, rest)
}

fn take_quoted(text: &'static str) -> (String, &'static str) {
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, &text[at + 1..]),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            c => value.push(c),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::OPERATIONS;

    #[test]
    fn every_operation_has_facts_and_every_name_leads_to_a_schema() {
        fn names(of: &Type) -> Vec<(&'static str, &'static str)> {
            match of {
                Type::Named(api, name) => vec![(api, name)],
                Type::List(of) | Type::Map(of) | Type::Limited(of, _) => names(of),
                Type::OneOf(all) => all.iter().flat_map(names).collect(),
                _ => Vec::new(),
            }
        }
        for operation in OPERATIONS {
            let facts = FACTS.operation(operation.method, operation.path);
            assert!(facts.is_some(), "{} {}", operation.method, operation.path);
        }
        assert_eq!(FACTS.operations.len(), OPERATIONS.len());
        for operation in FACTS.operations.values() {
            let answers = operation.answers.iter();
            let answers = answers.filter_map(|answer| Some(&answer.content.as_ref()?.1));
            let types = operation.body.iter().map(|body| &body.of).chain(answers);
            for (api, name) in types.flat_map(names) {
                assert!(FACTS.schema(api, name).is_some(), "{api} {name}");
            }
        }
        for schema in FACTS.schemas.values() {
            let types: Vec<&Type> = match schema {
                Schema::Object { fields, .. } => fields.iter().map(|field| &field.of).collect(),
                Schema::Alias(of) => vec![of],
            };
            for (api, name) in types.into_iter().flat_map(names) {
                assert!(FACTS.schema(api, name).is_some(), "{api} {name}");
            }
        }
    }
}
