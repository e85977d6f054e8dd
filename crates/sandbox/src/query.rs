//! The query language that JQL and CQL share: clauses, and, or, not, parentheses, order by.

pub(crate) mod dates;
mod lexer;
mod parser;

/// A parsed query.
#[derive(Debug)]
pub(crate) struct Query {
    pub(crate) filter: Option<Expr>,
    pub(crate) order: Vec<Order>,
}

/// A field of `ORDER BY`.
#[derive(Debug)]
pub(crate) struct Order {
    pub(crate) field: String,
    pub(crate) descending: bool,
}

/// A condition.
#[derive(Debug)]
pub(crate) enum Expr {
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Not(Box<Expr>),
    Clause(Clause),
}

/// `field operator operand`.
#[derive(Debug)]
pub(crate) struct Clause {
    /// In lower case.
    pub(crate) field: String,
    pub(crate) op: Op,
    pub(crate) values: Vec<Operand>,
}

/// A comparison operator.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Op {
    Equal,
    NotEqual,
    Contains,
    NotContains,
    In,
    NotIn,
    IsEmpty,
    IsNotEmpty,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The right-hand side of a clause.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Operand {
    Text(String),
    /// The name in lower case, and the arguments.
    Function(String, Vec<String>),
    /// `EMPTY` or `NULL`, as in `assignee = EMPTY`.
    Empty,
}

impl Query {
    /// Returns every clause of the condition.
    pub(crate) fn clauses(&self) -> Vec<&Clause> {
        let mut found = Vec::new();
        if let Some(filter) = &self.filter {
            filter.collect(&mut found);
        }
        found
    }

    /// Returns whether an object satisfies the condition; `decide` evaluates one clause for it.
    pub(crate) fn admits(&self, decide: &dyn Fn(&Clause) -> bool) -> bool {
        self.filter.as_ref().is_none_or(|f| f.holds(decide))
    }
}

impl Expr {
    fn holds(&self, decide: &dyn Fn(&Clause) -> bool) -> bool {
        match self {
            Self::And(all) => all.iter().all(|e| e.holds(decide)),
            Self::Or(any) => any.iter().any(|e| e.holds(decide)),
            Self::Not(inner) => !inner.holds(decide),
            Self::Clause(clause) => decide(clause),
        }
    }

    fn collect<'a>(&'a self, found: &mut Vec<&'a Clause>) {
        match self {
            Self::And(list) | Self::Or(list) => list.iter().for_each(|e| e.collect(found)),
            Self::Not(inner) => inner.collect(found),
            Self::Clause(clause) => found.push(clause),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Vec<String> {
        let query = Query::parse(text, &[]).unwrap();
        query.clauses().iter().map(|c| c.field.clone()).collect()
    }

    #[test]
    fn and_takes_precedence_over_or() {
        let query = Query::parse("a = 1 OR b = 2 AND c = 3", &[]).unwrap();
        assert!(query.admits(&|c| c.field == "a"));
        assert!(!query.admits(&|c| c.field == "b"));
        assert!(query.admits(&|c| c.field != "a"));
    }

    #[test]
    fn parentheses_not_lists_and_functions_are_parsed() {
        let text =
            "not (status in (\"To Do\", Done) or assignee = currentUser()) and due is not empty";
        assert_eq!(fields(text), ["status", "assignee", "due"]);
    }

    #[test]
    fn an_order_without_a_condition_is_a_query() {
        let query = Query::parse("order by updated desc, key", &[]).unwrap();
        assert!(query.filter.is_none());
        let order: Vec<_> = query
            .order
            .iter()
            .map(|o| (o.field.as_str(), o.descending))
            .collect();
        assert_eq!(order, [("updated", true), ("key", false)]);
    }

    #[test]
    fn invalid_queries_are_errors_and_never_panic() {
        for text in [
            "project =",
            "project",
            "= OPS",
            "a = 1 b = 2",
            "(a = 1",
            "a in ()",
            "a = \"x",
            "a = 1 order",
        ] {
            assert!(Query::parse(text, &[]).is_err(), "{text}");
        }
        assert!(Query::parse(&"(".repeat(10_000), &[]).is_err());
        assert!(Query::parse(&"not ".repeat(10_000), &[]).is_err());
    }

    #[test]
    fn a_reserved_word_must_be_quoted() {
        let parse = |text| Query::parse(text, &["public"]);
        for text in [
            "labels = \"public\"",
            "\"Public\" = 1 order by \"Public\"",
            "a = public()",
        ] {
            assert!(parse(text).is_ok(), "{text}");
        }
        for text in ["labels = public", "public = 1", "a = 1 order by public"] {
            let error = parse(text).unwrap_err();
            assert!(error.contains("'public' is a reserved"), "{error}");
        }
    }

    #[test]
    fn a_function_has_arguments_and_empty_is_a_value() {
        let query = Query::parse("a >= startOfDay(-1d) and b in (EMPTY, x)", &[]).unwrap();
        let clauses = query.clauses();
        let function = Operand::Function("startofday".to_owned(), vec!["-1d".to_owned()]);
        assert_eq!(clauses[0].values, [function]);
        let text = Operand::Text("x".to_owned());
        assert_eq!(clauses[1].values, [Operand::Empty, text]);
        let query = Query::parse("a in openSprints()", &[]).unwrap();
        let function = Operand::Function("opensprints".to_owned(), Vec::new());
        assert_eq!(query.clauses()[0].values, [function]);
        assert!(Query::parse("a in b", &[]).is_err());
    }
}
