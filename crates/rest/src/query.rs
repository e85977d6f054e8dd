//! Building blocks of JQL and CQL, with correct quoting.
//!
//! ```
//! use threelo_rest::query::{Clause, field, function};
//!
//! let open = field("project").equals("ACME")
//!     .and(field("status").is_not_in(["Done", "Won't do"]))
//!     .and(field("assignee").equals(function("currentUser", [])).or(field("assignee").is_empty()))
//!     .order_by("created")
//!     .descending();
//! assert_eq!(
//!     open.to_string(),
//!     "project = \"ACME\" AND status not in (\"Done\", \"Won't do\") \
//!      AND (assignee = currentUser() OR assignee is EMPTY) ORDER BY created DESC"
//! );
//! ```

use std::fmt::{self, Display, Write as _};

/// The name of a field. Its comparisons are conditions of a query, such as [`equals`](Self::equals); `==` and `eq` compare
/// two names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field(String);

/// A value that a field is compared with, quoted where needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operand(String);

/// A condition, or several that are combined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    text: String,
    joined_by: Join,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Join {
    /// It is one condition.
    None,
    And,
    Or,
    /// Unknown text, which is put in parentheses wherever it is combined.
    Raw,
}

/// A whole query: a condition and an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query(String);

/// Returns a field by its name: `project`, `cf[10010]`, `Story points`. The condition that it has a value is
/// [`equals`](Field::equals), not `eq`.
pub fn field(name: &str) -> Field {
    // Brackets are plain in `issue.property[key].path` and `cf[10010]` alone.
    let is_property = name.contains(".property[");
    let plain = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '_' | '.' | '-')
            || (is_property && matches!(c, '[' | ']'))
    };
    let starts_plain = name.starts_with(|c: char| c.is_ascii_alphabetic());
    Field(
        match is_custom(name) || (starts_plain && name.chars().all(plain) && !is_reserved(name)) {
            true => name.to_owned(),
            false => quoted(name),
        },
    )
}

/// Returns a call of a function: `function("membersOf", ["staff"])`.
pub fn function<'a>(name: &str, arguments: impl IntoIterator<Item = &'a str>) -> Operand {
    let arguments: Vec<String> = arguments.into_iter().map(quoted).collect();
    Operand(format!("{name}({})", arguments.join(", ")))
}

/// Returns a text as a string literal.
pub fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            c if c.is_control() => {
                // Writing to a `String` cannot fail.
                let _ = write!(literal, "\\u{:04x}", u32::from(c));
            }
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// Returns whether the name is `cf[10010]`. Other names with brackets, such as `Team[Dropdown]`, need quotation marks.
fn is_custom(name: &str) -> bool {
    let number = name
        .strip_prefix("cf[")
        .and_then(|rest| rest.strip_suffix(']'));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// The words that JQL and CQL reserve, also as names of fields: `Size = "L"` is an error, `"Size" = "L"` is not.
const RESERVED: &str = "a an abort access add after alias all alter and any are as asc at audit avg be before begin \
    between boolean break but by byte catch cf changed char character check checkpoint collate collation column commit \
    connect continue count create current date decimal declare decrement default defaults define delete delimiter \
    desc difference distinct divide do double drop else empty encoding end equals escape exclusive exec execute exists \
    explain false fetch file field first float for from function go goto grant greater group having identified if \
    immediate in increment index initial inner inout input insert int integer intersect intersection into is \
    isempty isnull it join last left less like limit lock long max min minus mode modify modulo more multiply next \
    no noaudit not notin nowait null number object of on option or order outer output power previous prior privileges \
    public raise raw remainder rename resource return returns revoke right row rowid rownum rows select session set \
    share size sqrt start strict string subtract such sum synonym table that the their then there these they this \
    to trans transaction trigger true uid union unique update user validate values view was when whenever where \
    while will with";

fn is_reserved(name: &str) -> bool {
    RESERVED
        .split_whitespace()
        .any(|word| name.eq_ignore_ascii_case(word))
}

impl Field {
    /// `field = value`
    pub fn equals(self, value: impl Into<Operand>) -> Clause {
        self.compare("=", value)
    }

    /// `field != value`
    pub fn not_equals(self, value: impl Into<Operand>) -> Clause {
        self.compare("!=", value)
    }

    /// `field ~ value`: the text contains the words.
    pub fn contains(self, value: impl Into<Operand>) -> Clause {
        self.compare("~", value)
    }

    /// `field !~ value`
    pub fn does_not_contain(self, value: impl Into<Operand>) -> Clause {
        self.compare("!~", value)
    }

    /// `field < value`
    pub fn less_than(self, value: impl Into<Operand>) -> Clause {
        self.compare("<", value)
    }

    /// `field <= value`
    pub fn at_most(self, value: impl Into<Operand>) -> Clause {
        self.compare("<=", value)
    }

    /// `field > value`
    pub fn greater_than(self, value: impl Into<Operand>) -> Clause {
        self.compare(">", value)
    }

    /// `field >= value`
    pub fn at_least(self, value: impl Into<Operand>) -> Clause {
        self.compare(">=", value)
    }

    /// `field in (…)`. Atlassian refuses an empty list.
    pub fn is_in<O: Into<Operand>>(self, values: impl IntoIterator<Item = O>) -> Clause {
        self.list("in", values)
    }

    /// `field not in (…)`. Atlassian refuses an empty list.
    pub fn is_not_in<O: Into<Operand>>(self, values: impl IntoIterator<Item = O>) -> Clause {
        self.list("not in", values)
    }

    /// `field is EMPTY`, in JQL.
    pub fn is_empty(self) -> Clause {
        Clause::one(format!("{} is EMPTY", self.0))
    }

    /// `field is not EMPTY`, in JQL.
    pub fn is_not_empty(self) -> Clause {
        Clause::one(format!("{} is not EMPTY", self.0))
    }

    fn compare(self, operator: &str, value: impl Into<Operand>) -> Clause {
        let Operand(value) = value.into();
        Clause::one(format!("{} {operator} {value}", self.0))
    }

    fn list<O: Into<Operand>>(self, operator: &str, values: impl IntoIterator<Item = O>) -> Clause {
        let values: Vec<String> = values.into_iter().map(|value| value.into().0).collect();
        Clause::one(format!("{} {operator} ({})", self.0, values.join(", ")))
    }
}

impl Clause {
    /// Returns a condition from text that is used as it is, such as a query of the user's own.
    pub fn raw(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            joined_by: Join::Raw,
        }
    }

    fn one(text: String) -> Self {
        Self {
            text,
            joined_by: Join::None,
        }
    }

    /// `this AND other`
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.join(Join::And, " AND ", other)
    }

    /// `this OR other`
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.join(Join::Or, " OR ", other)
    }

    /// `NOT (this)`
    #[must_use]
    #[expect(
        clippy::should_implement_trait,
        reason = "it is the name that the languages use"
    )]
    pub fn not(self) -> Self {
        Self::one(format!("NOT ({})", self.text))
    }

    /// Returns a query that sorts its results by this field, ascending.
    pub fn order_by(self, by: &str) -> Query {
        Query(format!("{} ORDER BY {}", self.text, field(by).0))
    }

    fn join(self, by: Join, word: &str, other: Self) -> Self {
        let part = |clause: Self| match clause.joined_by == Join::None || clause.joined_by == by {
            true => clause.text,
            false => format!("({})", clause.text),
        };
        Self {
            text: part(self) + word + &part(other),
            joined_by: by,
        }
    }
}

impl Query {
    /// Sorts the results descending by the last field.
    #[must_use]
    pub fn descending(mut self) -> Self {
        self.0 += " DESC";
        self
    }

    /// Sorts equal results by another field.
    #[must_use]
    pub fn then_by(mut self, by: &str) -> Self {
        self.0 += ", ";
        self.0 += &field(by).0;
        self
    }
}

impl Display for Clause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Operand {
    fn from(text: &str) -> Self {
        Self(quoted(text))
    }
}

impl From<&String> for Operand {
    fn from(text: &String) -> Self {
        Self(quoted(text))
    }
}

impl From<String> for Operand {
    fn from(text: String) -> Self {
        Self(quoted(&text))
    }
}

impl From<i64> for Operand {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_leave_its_quotes() {
        let clause = field("summary").contains("a \" OR project = X \\\n\u{1}");
        assert_eq!(
            clause.to_string(),
            r#"summary ~ "a \" OR project = X \\\n\u0001""#
        );
    }

    #[test]
    fn a_field_with_other_characters_or_a_reserved_name_is_quoted() {
        for (name, written) in [
            ("cf[10010]", "cf[10010]"),
            ("Story points", "\"Story points\""),
            ("order", "\"order\""),
            ("Size", "\"Size\""),
            ("Team[Dropdown]", "\"Team[Dropdown]\""),
            ("2nd", "\"2nd\""),
        ] {
            assert_eq!(field(name).equals(1).to_string(), format!("{written} = 1"));
        }
    }

    #[test]
    fn parentheses_are_written_where_the_meaning_needs_them() {
        let [a, b, c] = ["p", "q", "r"].map(|name| field(name).equals(1));
        let or = a.clone().or(b.clone());
        assert_eq!(
            or.clone().or(c.clone()).to_string(),
            "p = 1 OR q = 1 OR r = 1"
        );
        assert_eq!(
            or.clone().and(c.clone()).to_string(),
            "(p = 1 OR q = 1) AND r = 1"
        );
        assert_eq!(
            or.not().and(c.clone()).to_string(),
            "NOT (p = 1 OR q = 1) AND r = 1"
        );
        let raw = Clause::raw("x = 1 OR y = 2").and(c);
        assert_eq!(raw.to_string(), "(x = 1 OR y = 2) AND r = 1");
        let query = a.order_by("created").descending().then_by("Story points");
        assert_eq!(
            query.to_string(),
            "p = 1 ORDER BY created DESC, \"Story points\""
        );
    }
}
