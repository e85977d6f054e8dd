//! The form of the files, which is made to be read line by line in a diff:
//!
//! ```text
//! GET /rest/api/3/issue/{issueIdOrKey} getIssue
//!   group Issues
//!   path issueIdOrKey! string
//!   query fields [string] commas
//!   query maxResults int32 = 50
//!   body json! IssueUpdateDetails
//!   answer 200 json IssueBean
//!   answer 204
//!
//! IssueBean closed
//!   key! string? read
//!   status "open"|"done"
//! Keys = [string]
//! ```
//!
//! `!` marks what is required, `?` what may be null, `read` what is never sent, `closed` an object without other
//! members. `[T]` is a list, `{T}` an object whose members are all `T`, `one(A,B)` one of several. A list in a
//! query is written once per value unless it has `commas`.
//!
//! Limits follow a type in brackets: `int32(1..250)` is a number from 1 to 250, `string(..255)` a string of at most
//! 255 characters, `string("^[0-9]+$")` one that matches a regular expression, `[string](1..)` a list of at least one.

use std::fmt::{self, Write as _};

use anyhow::{Context as _, Result, bail, ensure};

use super::{Answer, Api, Body, Field, Limits, Operation, Parameter, Place, Schema, Shape, Type};

/// The words for types without parts.
const WORDS: [(&str, Type); 11] = [
    ("any", Type::Any),
    ("binary", Type::Binary),
    ("boolean", Type::Boolean),
    ("date", Type::Date),
    ("date-time", Type::DateTime),
    ("int32", Type::Int32),
    ("int64", Type::Int64),
    ("number", Type::Number),
    ("string", Type::String),
    ("uri", Type::Uri),
    ("uuid", Type::Uuid),
];

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Enum(values) => {
                for (at, value) in values.iter().enumerate() {
                    let bar = if at == 0 { "" } else { "|" };
                    write!(f, "{bar}{value:?}")?;
                }
                Ok(())
            }
            Type::List(of) => write!(f, "[{of}]"),
            Type::Map(of) => write!(f, "{{{of}}}"),
            Type::Named(name) => f.write_str(name),
            Type::OneOf(all) => {
                let all: Vec<_> = all.iter().map(Type::to_string).collect();
                write!(f, "one({})", all.join(","))
            }
            Type::Limited(of, limits) => write!(f, "{of}({limits})"),
            plain => {
                let word = WORDS.iter().find(|(_, of)| of == plain);
                f.write_str(word.map_or("any", |(word, _)| word))
            }
        }
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Limits {
            least,
            most,
            pattern,
        } = self;
        let text = |bound: &Option<i64>| bound.map_or(String::new(), |bound| bound.to_string());
        let has_range = least.is_some() || most.is_some();
        if has_range {
            write!(f, "{}..{}", text(least), text(most))?;
        }
        match pattern {
            Some(pattern) if has_range => write!(f, " {pattern:?}"),
            Some(pattern) => write!(f, "{pattern:?}"),
            None => Ok(()),
        }
    }
}

/// The text of a name: as it is, or in quotes where it holds something else than a name.
fn name(name: &str) -> String {
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "_-.$:*".contains(c));
    if plain && !name.is_empty() {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {} {}", self.method, self.path, self.id)?;
        writeln!(f, "  group {}", self.group)?;
        for parameter in &self.parameters {
            let required = if parameter.required { "!" } else { "" };
            write!(
                f,
                "  {} {}{required} {}",
                parameter.place,
                name(&parameter.name),
                parameter.of
            )?;
            if parameter.commas {
                f.write_str(" commas")?;
            }
            if let Some(default) = &parameter.default {
                write!(f, " = {default}")?;
            }
            f.write_char('\n')?;
        }
        if let Some(Body {
            media,
            required,
            of,
        }) = &self.body
        {
            let required = if *required { "!" } else { "" };
            writeln!(f, "  body {media}{required} {of}")?;
        }
        for Answer { status, content } in &self.answers {
            match content {
                Some((media, of)) => writeln!(f, "  answer {status} {media} {of}")?,
                None => writeln!(f, "  answer {status}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.shape {
            Shape::Alias(of) => writeln!(f, "{} = {of}", self.name),
            Shape::Object { fields, closed } => {
                let closed = if *closed { " closed" } else { "" };
                writeln!(f, "{}{closed}", self.name)?;
                for field in fields {
                    writeln!(f, "  {field}")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let required = if self.required { "!" } else { "" };
        let nullable = if self.nullable { "?" } else { "" };
        let read = if self.read_only { " read" } else { "" };
        write!(
            f,
            "{}{required} {}{nullable}{read}",
            name(&self.name),
            self.of
        )
    }
}

/// Reads operations as [`Operation`] writes them. Lines that begin with `#` are comments.
pub(crate) fn operations(text: &str) -> Result<Vec<Operation>> {
    let mut operations: Vec<Operation> = Vec::new();
    each_line(text, |line| {
        let Some(detail) = line.strip_prefix("  ") else {
            let mut words = line.split(' ');
            let (Some(method), Some(path), Some(id), None) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                bail!("{line:?} is not METHOD PATH ID");
            };
            ensure!(
                path.starts_with('/'),
                "path {path:?} does not begin with a slash"
            );
            operations.push(Operation {
                method: method.to_owned(),
                path: path.to_owned(),
                id: id.to_owned(),
                ..Operation::default()
            });
            return Ok(());
        };
        let operation = operations.last_mut().context("no operation comes before")?;
        detail_of(operation, detail)
    })?;
    Ok(operations)
}

fn detail_of(operation: &mut Operation, detail: &str) -> Result<()> {
    let (word, rest) = detail.split_once(' ').unwrap_or((detail, ""));
    match word {
        "group" => operation.group = rest.to_owned(),
        "body" => {
            let (media, of) = rest
                .split_once(' ')
                .context("a body is MEDIA-TYPE and TYPE")?;
            let (media, required) = mark(media, '!');
            operation.body = Some(Body {
                media: media.to_owned(),
                required,
                of: whole(of)?,
            });
        }
        "answer" => {
            let mut parts = rest.splitn(3, ' ');
            let status = parts.next().unwrap_or_default();
            let content = match (parts.next(), parts.next()) {
                (None, _) => None,
                (Some(media), Some(of)) => Some((media.to_owned(), whole(of)?)),
                (Some(media), None) => bail!("{media} has no type"),
            };
            let status = status
                .parse()
                .with_context(|| format!("{status:?} is no status"))?;
            operation.answers.push(Answer { status, content });
        }
        place => {
            let place = Place::read(place).with_context(|| format!("unknown word {place:?}"))?;
            operation.parameters.push(parameter(place, rest)?);
        }
    }
    Ok(())
}

fn parameter(place: Place, text: &str) -> Result<Parameter> {
    let (name, rest) = take_name(text)?;
    let (required, rest) = match rest.strip_prefix('!') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let (of, rest) = take_type(rest.trim_start())?;
    let (commas, rest) = match rest.strip_prefix(" commas") {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let default = match rest.strip_prefix(" = ") {
        Some(default) => Some(default.to_owned()),
        None if rest.is_empty() => None,
        None => bail!("what is {rest:?}?"),
    };
    Ok(Parameter {
        place,
        name,
        required,
        of,
        commas,
        default,
    })
}

/// Reads schemas as [`Schema`] writes them. Lines that begin with `#` are comments.
pub(crate) fn schemas(text: &str) -> Result<Vec<Schema>> {
    let mut schemas: Vec<Schema> = Vec::new();
    each_line(text, |line| {
        if let Some(detail) = line.strip_prefix("  ") {
            let Some(Schema {
                shape: Shape::Object { fields, .. },
                ..
            }) = schemas.last_mut()
            else {
                bail!("no object comes before");
            };
            fields.push(field(detail)?);
            return Ok(());
        }
        let (name, shape) = match line.split_once(" = ") {
            Some((name, of)) => (name, Shape::Alias(whole(of)?)),
            None => {
                let (name, closed) = match line.strip_suffix(" closed") {
                    Some(name) => (name, true),
                    None => (line, false),
                };
                let fields = Vec::new();
                (name, Shape::Object { fields, closed })
            }
        };
        ensure!(
            is_schema_name(name),
            "{name:?} is no name of a schema: it begins with a capital, and holds letters and digits"
        );
        schemas.push(Schema {
            name: name.to_owned(),
            shape,
        });
        Ok(())
    })?;
    Ok(schemas)
}

/// Reads a field as [`Field`] writes it.
pub(crate) fn field(text: &str) -> Result<Field> {
    let (name, rest) = take_name(text)?;
    let (required, rest) = match rest.strip_prefix('!') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let (of, rest) = take_type(rest.trim_start())?;
    let (nullable, rest) = match rest.strip_prefix('?') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let read_only = match rest {
        "" => false,
        " read" => true,
        rest => bail!("what is {rest:?}?"),
    };
    Ok(Field {
        name,
        required,
        nullable,
        read_only,
        of,
    })
}

/// A whole text as a type.
pub(crate) fn whole(text: &str) -> Result<Type> {
    let (of, rest) = take_type(text)?;
    ensure!(rest.is_empty(), "what is {rest:?}?");
    Ok(of)
}

pub(super) fn is_schema_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

impl Api {
    /// The texts of the two files.
    pub(crate) fn to_texts(&self) -> (String, String) {
        let operations: Vec<_> = self.operations.iter().map(Operation::to_string).collect();
        let schemas: String = self.schemas.iter().map(Schema::to_string).collect();
        (operations.join("\n"), schemas)
    }

    /// Reads the two files.
    pub(crate) fn from_texts(operations_text: &str, schemas_text: &str) -> Result<Self> {
        let mut api = Api {
            operations: operations(operations_text)?,
            schemas: schemas(schemas_text)?,
        };
        api.sort();
        Ok(api)
    }

    /// That every name leads to a schema, and each schema is there once.
    pub(crate) fn check(&self) -> Result<()> {
        for pair in self.schemas.windows(2) {
            ensure!(
                pair[0].name != pair[1].name,
                "schema {} is there twice",
                pair[0].name
            );
        }
        for (user, of) in self.types() {
            for name in of.names() {
                ensure!(
                    self.schema(name).is_some(),
                    "{user} mentions {name}, which is no schema"
                );
            }
        }
        Ok(())
    }
}

/// Calls `read` with each line that says something; its error gets the line's number.
pub(super) fn each_line<'a>(
    text: &'a str,
    mut read: impl FnMut(&'a str) -> Result<()>,
) -> Result<()> {
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        read(line).with_context(|| format!("line {}", number + 1))?;
    }
    Ok(())
}

fn mark(text: &str, sign: char) -> (&str, bool) {
    match text.strip_suffix(sign) {
        Some(text) => (text, true),
        None => (text, false),
    }
}

/// A name, in quotes or up to what cannot belong to it.
fn take_name(text: &str) -> Result<(String, &str)> {
    if text.starts_with('"') {
        return take_quoted(text);
    }
    let end = text
        .find([' ', '!'])
        .with_context(|| format!("{text:?} has no type"))?;
    Ok((text[..end].to_owned(), &text[end..]))
}

/// A type at the beginning of the text, and what follows it.
fn take_type(text: &str) -> Result<(Type, &str)> {
    let (of, rest) = take_unlimited(text)?;
    let Some(inside) = rest.strip_prefix('(') else {
        return Ok((of, rest));
    };
    let (limits, rest) = take_limits(inside)?;
    Ok((Type::Limited(Box::new(of), limits), rest))
}

/// Limits and their closing bracket at the beginning of the text, and what follows.
fn take_limits(text: &str) -> Result<(Limits, &str)> {
    let mut limits = Limits::default();
    let mut rest = text;
    if let Some((range, _)) = text.split_once([' ', ')'])
        && let Some((least, most)) = range.split_once("..")
        && !range.starts_with('"')
    {
        let bound = |text: &str| match text {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .with_context(|| format!("{text:?} is no limit")),
        };
        (limits.least, limits.most) = (bound(least)?, bound(most)?);
        rest = text[range.len()..].trim_start();
    }
    if rest.starts_with('"') {
        let (pattern, after) = take_quoted(rest)?;
        (limits.pattern, rest) = (Some(pattern), after);
    }
    let rest = rest
        .strip_prefix(')')
        .with_context(|| format!("limits do not end at {rest:?}"))?;
    Ok((limits, rest))
}

/// A type at the beginning of the text without its limits, and what follows it.
fn take_unlimited(text: &str) -> Result<(Type, &str)> {
    let inner = |open: usize, close: char| -> Result<(Type, &str)> {
        let (of, rest) = take_type(&text[open..])?;
        let rest = rest
            .strip_prefix(close)
            .with_context(|| format!("no {close:?} after {of}"))?;
        Ok((of, rest))
    };
    if text.starts_with('[') {
        let (of, rest) = inner(1, ']')?;
        return Ok((Type::List(Box::new(of)), rest));
    }
    if text.starts_with('{') {
        let (of, rest) = inner(1, '}')?;
        return Ok((Type::Map(Box::new(of)), rest));
    }
    if text.starts_with('"') {
        let (first, mut rest) = take_quoted(text)?;
        let mut values = vec![first];
        while let Some(after) = rest.strip_prefix('|') {
            let (value, after) = take_quoted(after)?;
            values.push(value);
            rest = after;
        }
        return Ok((Type::Enum(values), rest));
    }
    if let Some(mut rest) = text.strip_prefix("one(") {
        let mut all = Vec::new();
        loop {
            let (of, after) = take_type(rest)?;
            all.push(of);
            match after.split_at_checked(1) {
                Some((",", after)) => rest = after,
                Some((")", after)) => return Ok((Type::OneOf(all), after)),
                _ => bail!("one(… does not end"),
            }
        }
    }
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
        .unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if let Some((_, of)) = WORDS.iter().find(|(known, _)| *known == word) {
        return Ok((of.clone(), rest));
    }
    ensure!(is_schema_name(word), "{word:?} is no type");
    Ok((Type::Named(word.to_owned()), rest))
}

/// A text in quotes, as Rust writes it.
fn take_quoted(text: &str) -> Result<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((value, &text[at + 1..])),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            c => value.push(c),
        }
    }
    bail!("{text:?} does not end with a quotation mark")
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPERATIONS: &str = r#"GET /rest/api/3/issue/{issueIdOrKey} getIssue
  group Issues
  path issueIdOrKey! string
  query fields [string] commas
  query "odd name" "a b"|"c\"d"
  query maxResults int32(1..250) = 50
  header X-Id! uuid
  body json! {one(Issue,[string])}
  answer 200 json Issue
  answer 204
"#;

    const SCHEMAS: &str = r#"Issue closed
  key! string? read
  "16 x 16" {any}(..5)
  links [Link](1..)
  account string(..128 "^[a-z]+ (\\d)$")
  number string(".\"")? read
Link
Links = [Link]
"#;

    #[test]
    fn what_was_read_is_written_as_it_was() {
        let api = Api::from_texts(OPERATIONS, SCHEMAS).unwrap();
        api.check().unwrap();
        assert_eq!(api.to_texts(), (OPERATIONS.to_owned(), SCHEMAS.to_owned()));
    }

    #[test]
    fn a_type_that_is_none_is_reported_with_its_line() {
        let error = schemas("A\n  b strin\n").unwrap_err();
        assert_eq!(format!("{error:#}"), r#"line 2: "strin" is no type"#);
    }

    #[test]
    fn a_name_without_schema_is_reported() {
        let api = Api::from_texts("", "A\n  b [Missing]\n").unwrap();
        let error = api.check().unwrap_err().to_string();
        assert_eq!(error, "A mentions Missing, which is no schema");
    }
}
