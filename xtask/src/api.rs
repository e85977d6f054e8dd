//! What a typed call needs to know about an operation: `xtask/facts/*.operations` and `*.schemas`.
//!
//! The files are written by `cargo xtask facts import` and read by `cargo xtask catalogue`. What they hold is
//! facts: names, types, and which of them belong together.

use std::fmt;

pub(crate) mod corrections;
mod import;
mod task;
mod text;

pub(crate) use task::{Facts, load};

/// The APIs, by their names in the facts.
pub(crate) const APIS: [&str; 5] = [
    "jira-platform",
    "jira-software",
    "jira-service-management",
    "confluence-v1",
    "confluence-v2",
];

/// One API: its operations in the order of path and method, its schemas in the order of their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Api {
    pub(crate) operations: Vec<Operation>,
    pub(crate) schemas: Vec<Schema>,
}

/// One operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Operation {
    /// `GET`.
    pub(crate) method: String,
    /// Below the site, with `{name}` for one segment.
    pub(crate) path: String,
    pub(crate) id: String,
    /// The tag of the document.
    pub(crate) group: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// The responses below status 400.
    pub(crate) answers: Vec<Answer>,
}

/// A parameter of the path, the query or the headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) of: Type,
    /// How a list of values is written.
    pub(crate) commas: bool,
    pub(crate) default: Option<String>,
}

/// Where a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// What is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Body {
    pub(crate) media: String,
    pub(crate) required: bool,
    pub(crate) of: Type,
}

/// A documented response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Its media type and content; none where there is no body.
    pub(crate) content: Option<(String, Type)>,
}

/// A named schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Schema {
    pub(crate) name: String,
    pub(crate) shape: Shape,
}

/// What a named schema is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Object {
        fields: Vec<Field>,
        /// Whether no other members may stand beside the fields.
        closed: bool,
    },
    /// Another name for a type.
    Alias(Type),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    /// Whether it is answered but never sent.
    pub(crate) read_only: bool,
    pub(crate) of: Type,
}

/// What a value may be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Type {
    #[default]
    Any,
    Boolean,
    Int32,
    Int64,
    Number,
    String,
    /// A string of a known form.
    DateTime,
    Date,
    Uuid,
    Uri,
    /// A string or file of any bytes.
    Binary,
    /// One of these strings.
    Enum(Vec<String>),
    List(Box<Type>),
    /// An object whose members are all alike.
    Map(Box<Type>),
    /// A schema.
    Named(String),
    /// One of several.
    OneOf(Vec<Type>),
    /// A type whose values are limited.
    Limited(Box<Type>, Limits),
}

/// What is documented about the values of a type: of a number its value, of a string its length, of a list or a map
/// the number of its items.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Limits {
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
    /// A regular expression that a string must match anywhere.
    pub(crate) pattern: Option<String>,
}

impl Api {
    pub(crate) fn schema(&self, name: &str) -> Option<&Schema> {
        let place = self
            .schemas
            .binary_search_by(|schema| schema.name.as_str().cmp(name));
        place.ok().map(|place| &self.schemas[place])
    }

    /// Sorts what has an order, so that a document and its facts can be compared.
    pub(crate) fn sort(&mut self) {
        self.operations
            .sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
        self.schemas.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// Returns the same API with every schema called what `to` makes of its name.
    pub(crate) fn renamed(mut self, to: &impl Fn(&str) -> String) -> Self {
        self.change_types(&|of| of.rename(to));
        for schema in &mut self.schemas {
            schema.name = to(&schema.name);
        }
        self
    }

    /// Returns the same API without the limits of values.
    pub(crate) fn unlimited(mut self) -> Self {
        self.change_types(&Type::remove_limits);
        self
    }

    fn change_types(&mut self, change: &impl Fn(&mut Type)) {
        for operation in &mut self.operations {
            let parameters = operation
                .parameters
                .iter_mut()
                .map(|parameter| &mut parameter.of);
            let body = operation.body.iter_mut().map(|body| &mut body.of);
            let answers = operation
                .answers
                .iter_mut()
                .filter_map(|answer| answer.content.as_mut());
            let types = parameters.chain(body).chain(answers.map(|(_, of)| of));
            types.for_each(change);
        }
        for schema in &mut self.schemas {
            match &mut schema.shape {
                Shape::Object { fields, .. } => {
                    fields.iter_mut().for_each(|field| change(&mut field.of))
                }
                Shape::Alias(of) => change(of),
            }
        }
    }

    /// Every type that is mentioned, with the name of what mentions it.
    pub(crate) fn types(&self) -> impl Iterator<Item = (&str, &Type)> {
        let operations = self.operations.iter().flat_map(|operation| {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.of);
            let body = operation.body.iter().map(|body| &body.of);
            let answers = operation.answers.iter();
            let answers = answers.filter_map(|answer| answer.content.as_ref().map(|(_, of)| of));
            let types = parameters.chain(body).chain(answers);
            types.map(|of| (operation.id.as_str(), of))
        });
        let schemas = self.schemas.iter().flat_map(|schema| {
            let (fields, alias) = match &schema.shape {
                Shape::Object { fields, .. } => (fields.as_slice(), None),
                Shape::Alias(of) => (&[][..], Some(of)),
            };
            let types = fields.iter().map(|field| &field.of).chain(alias);
            types.map(|of| (schema.name.as_str(), of))
        });
        operations.chain(schemas)
    }
}

impl Type {
    /// The schemas it names, itself or inside.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Type::Named(name) => vec![name],
            Type::List(of) | Type::Map(of) | Type::Limited(of, _) => of.names(),
            Type::OneOf(all) => all.iter().flat_map(Type::names).collect(),
            _ => Vec::new(),
        }
    }

    fn rename(&mut self, to: &impl Fn(&str) -> String) {
        match self {
            Type::Named(name) => *name = to(name),
            Type::List(of) | Type::Map(of) | Type::Limited(of, _) => of.rename(to),
            Type::OneOf(all) => all.iter_mut().for_each(|of| of.rename(to)),
            _ => {}
        }
    }

    /// Removes the limits, and the choices that do not differ without them.
    fn remove_limits(&mut self) {
        match self {
            Type::Limited(of, _) => {
                *self = std::mem::take(of);
                self.remove_limits();
            }
            Type::List(of) | Type::Map(of) => of.remove_limits(),
            Type::OneOf(all) => {
                let mut different: Vec<Type> = Vec::new();
                for mut of in std::mem::take(all) {
                    of.remove_limits();
                    if !different.contains(&of) {
                        different.push(of);
                    }
                }
                *self = match <[Type; 1]>::try_from(different) {
                    Ok([only]) => only,
                    Err(different) => Type::OneOf(different),
                };
            }
            _ => {}
        }
    }
}

impl Place {
    const ALL: [(Place, &'static str); 3] = [
        (Place::Path, "path"),
        (Place::Query, "query"),
        (Place::Header, "header"),
    ];

    fn read(word: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(_, name)| *name == word);
        found.map(|(place, _)| place)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, name) = Self::ALL[*self as usize];
        f.write_str(name)
    }
}
