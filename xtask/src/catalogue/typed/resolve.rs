//! From facts to types of Rust: which types there are, what they are called, and where they are.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::names::{Names, identifier, pascal};
use crate::api::{self, Api, Field, Operation, Shape, Type};
use crate::facts::{Items, Paging};

/// A type in the generated code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rust {
    Value,
    Bool,
    Int,
    Float,
    Text,
    DateTime,
    AnyMap,
    /// A string with known values.
    Open(String),
    /// The id of a kind of thing: the name of its type, and whether it is a number.
    Id(String, bool),
    Struct(String),
    List(Box<Rust>),
    Map(Box<Rust>),
}

/// A generated type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// What the document calls it.
    pub(super) source: String,
    pub(super) kind: Kind,
    /// Whether it is part of a request body, and of a response.
    pub(super) sent: bool,
    pub(super) read: bool,
    /// The groups that use it.
    pub(super) groups: BTreeSet<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Struct(Vec<Member>),
    Open(Vec<String>),
}

/// A field of a generated struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    /// Its name in JSON.
    pub(super) json: String,
    pub(super) name: String,
    pub(super) of: Rust,
    pub(super) required: bool,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    /// Behind a pointer, since the type would contain itself, or become large.
    pub(super) boxed: bool,
}

/// What a call returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Returned {
    Nothing,
    One(Rust),
    /// There may be no content.
    Maybe(Rust),
    /// Items, page by page.
    Page(Rust),
    /// A file.
    Raw,
}

/// The types of one API, by name.
pub(super) struct Resolver<'a> {
    api: &'a Api,
    /// The names of schemas in Rust.
    names: HashMap<&'a str, String>,
    /// The names that schemas have, which nothing else may get.
    taken: HashSet<String>,
    /// The types of ids by their places, and the places that were met.
    ids: HashMap<&'a str, &'a str>,
    met: HashSet<&'a str>,
    pub(super) nodes: BTreeMap<String, Node>,
}

/// Endings of schemas' names that say nothing about what they are.
const ENDINGS: [&str; 5] = ["JsonBean", "Bean", "DTO", "Json", "Model"];

/// How many bytes a struct inside another may have without a pointer.
const LARGE: usize = 300;

/// Names that mean something else in the generated code.
const RESERVED: [&str; 25] = [
    "AsId",
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "DateTime",
    "Debug",
    "Default",
    "Deref",
    "Display",
    "Form",
    "Into",
    "Map",
    "Method",
    "Model",
    "ModelError",
    "Open",
    "Option",
    "Page",
    "Reader",
    "Response",
    "String",
    "Value",
    "Vec",
];

impl<'a> Resolver<'a> {
    pub(super) fn new(name: &str, api: &'a Api, given: &Names<'a>) -> Self {
        let known: HashSet<&str> = api
            .schemas
            .iter()
            .map(|schema| schema.name.as_str())
            .collect();
        let mut names: HashMap<&str, String> = HashMap::new();
        let ids: HashMap<&str, &str> = given.ids(name).collect();
        let mut taken: HashSet<String> = ids.values().map(ToString::to_string).collect();
        // Those named by hand first, so that no rule takes their names.
        for schema in &api.schemas {
            if let Some(given) = given.get("schema", name, &schema.name) {
                names.insert(&schema.name, given.to_owned());
                taken.insert(given.to_owned());
            }
        }
        for schema in &api.schemas {
            if names.contains_key(schema.name.as_str()) {
                continue;
            }
            let bare = ENDINGS
                .iter()
                .find_map(|ending| schema.name.strip_suffix(ending));
            let bare = bare.filter(|bare| !bare.is_empty() && !known.contains(bare));
            let mut chosen = pascal_kept(bare.unwrap_or(&schema.name));
            if RESERVED.contains(&chosen.as_str()) {
                chosen += "Object";
            }
            while !taken.insert(chosen.clone()) {
                chosen = if chosen == schema.name {
                    format!("{chosen}Object")
                } else {
                    schema.name.clone()
                };
            }
            names.insert(&schema.name, chosen);
        }
        Self {
            api,
            names,
            taken,
            ids,
            met: HashSet::new(),
            nodes: BTreeMap::new(),
        }
    }

    /// What a type is in Rust; `context` names it if it has no name.
    pub(super) fn of(&mut self, of: &Type, context: &str) -> Rust {
        match of {
            Type::Any => Rust::Value,
            Type::Boolean => Rust::Bool,
            Type::Int32 | Type::Int64 => Rust::Int,
            Type::Number => Rust::Float,
            Type::String | Type::Date | Type::Uuid | Type::Uri | Type::Binary => Rust::Text,
            Type::DateTime => Rust::DateTime,
            Type::Enum(values) => self.open(values, &[context]),
            Type::List(of) => Rust::List(Box::new(self.of(of, context))),
            Type::Map(of) => match self.of(of, context) {
                Rust::Value => Rust::AnyMap,
                of => Rust::Map(Box::new(of)),
            },
            Type::OneOf(all) => match self.merged(all) {
                Some(fields) => {
                    let mut name = context.to_owned();
                    while self.taken.contains(&name) {
                        name += "Object";
                    }
                    self.object(context, &name, &fields)
                }
                None => Rust::Value,
            },
            Type::Limited(of, _) => self.of(of, context),
            Type::Named(name) => self.named(name),
        }
    }

    fn named(&mut self, name: &str) -> Rust {
        let Some(schema) = self.api.schema(name) else {
            return Rust::Value;
        };
        let rust = self.names[name].clone();
        match &schema.shape {
            Shape::Object { fields, .. } if fields.is_empty() => Rust::AnyMap,
            Shape::Object { fields, .. } => self.object(name, &rust, fields),
            Shape::Alias(Type::OneOf(all)) => match self.merged(all) {
                Some(fields) => self.object(name, &rust, &fields),
                None => Rust::Value,
            },
            Shape::Alias(Type::Enum(values)) => {
                self.nodes
                    .entry(rust.clone())
                    .or_insert_with(|| Node::new(name, Kind::Open(values.clone())));
                Rust::Open(rust)
            }
            Shape::Alias(of) => self.of(of, &rust),
        }
    }

    fn object(&mut self, source: &str, name: &str, fields: &[Field]) -> Rust {
        if !self.nodes.contains_key(name) {
            // First, for it may contain itself.
            let begun = Node::new(source, Kind::Struct(Vec::new()));
            self.nodes.insert(name.to_owned(), begun);
            let mut members: Vec<Member> = Vec::new();
            for field in fields {
                let mut field_name = identifier(&field.name);
                while members.iter().any(|member| member.name == field_name) {
                    field_name = format!("{}_", field_name.trim_start_matches("r#"));
                }
                let of = self.of(&field.of, &format!("{name}{}", pascal(&field.name)));
                let place = format!("{source}.{}", field.name);
                members.push(Member {
                    json: field.name.clone(),
                    name: field_name,
                    of: self.identified(of, &[&place, &field.name]),
                    required: field.required,
                    nullable: field.nullable,
                    read_only: field.read_only,
                    boxed: false,
                });
            }
            let done = Node::new(source, Kind::Struct(members));
            self.nodes.insert(name.to_owned(), done);
        }
        Rust::Struct(name.to_owned())
    }

    /// The type of the id that is at one of these places, the most exact of them first; else the type itself.
    pub(super) fn identified(&mut self, of: Rust, places: &[&str]) -> Rust {
        fn with(of: Rust, id: &str) -> Rust {
            match of {
                Rust::Text => Rust::Id(id.to_owned(), false),
                Rust::Int => Rust::Id(id.to_owned(), true),
                Rust::List(of) => Rust::List(Box::new(with(*of, id))),
                of => of,
            }
        }
        let Some((place, id)) = places
            .iter()
            .find_map(|place| self.ids.get_key_value(*place))
        else {
            return of;
        };
        let known = with(of.clone(), id);
        if known != of {
            self.met.insert(place);
        }
        known
    }

    /// The types of ids, and a place of an id that no API has.
    pub(super) fn ids(&self) -> (BTreeSet<&'a str>, Option<&'a str>) {
        let unmet = self.ids.keys().find(|place| !self.met.contains(*place));
        (self.ids.values().copied().collect(), unmet.copied())
    }

    /// A list of known values, with the first of the names that no other list has.
    pub(super) fn open(&mut self, values: &[String], names: &[&str]) -> Rust {
        let numbers = (2..).map(|number| format!("{}{number}", names[names.len() - 1]));
        let names = names.iter().map(ToString::to_string).chain(numbers);
        for mut name in names {
            if self.taken.contains(&name) {
                name += "Value";
            }
            match self.nodes.get(&name) {
                Some(node) if node.kind == Kind::Open(values.to_vec()) => return Rust::Open(name),
                Some(_) => {}
                None => {
                    let node = Node::new(&name, Kind::Open(values.to_vec()));
                    self.nodes.insert(name.clone(), node);
                    return Rust::Open(name);
                }
            }
        }
        unreachable!("there is no last number")
    }

    /// The fields of all of several objects, each optional; none if not all are objects.
    fn merged(&self, all: &[Type]) -> Option<Vec<Field>> {
        let mut merged: Vec<Field> = Vec::new();
        for of in all {
            for field in self.fields(of)? {
                match merged.iter_mut().find(|known| known.name == field.name) {
                    Some(known) if known.of == field.of => {}
                    Some(Field {
                        of: Type::Enum(values),
                        ..
                    }) if matches!(field.of, Type::Enum(_)) => {
                        let Type::Enum(more) = field.of else { continue };
                        for value in more {
                            if !values.contains(&value) {
                                values.push(value);
                            }
                        }
                    }
                    Some(known) => known.of = Type::Any,
                    None => merged.push(Field {
                        required: false,
                        ..field
                    }),
                }
            }
        }
        Some(merged)
    }

    /// The fields of an object; none if it is something else.
    pub(super) fn fields(&self, of: &Type) -> Option<Vec<Field>> {
        match of {
            Type::Named(name) => match &self.api.schema(name)?.shape {
                Shape::Object { fields, .. } if !fields.is_empty() => Some(fields.clone()),
                Shape::Object { .. } => None,
                Shape::Alias(of) => self.fields(of),
            },
            Type::OneOf(all) => self.merged(all),
            _ => None,
        }
    }

    /// What a call of this operation returns.
    pub(super) fn returned(&mut self, operation: &Operation, paging: &Paging) -> Returned {
        let context = format!("{}Response", pascal(&operation.id));
        let contents: Vec<&(String, Type)> = operation
            .answers
            .iter()
            .filter_map(|answer| answer.content.as_ref())
            .collect();
        // A download redirects to the host that stores the file.
        let redirects = operation
            .answers
            .iter()
            .all(|answer| (300..400).contains(&answer.status));
        let is_download = redirects && contents.is_empty() && !operation.answers.is_empty();
        if is_download || contents.iter().any(|(_, of)| *of == Type::Binary) {
            return Returned::Raw;
        }
        let typed: Vec<&Type> = contents
            .iter()
            .map(|(_, of)| of)
            .filter(|of| **of != Type::Any)
            .collect();
        let Some(first) = typed.first() else {
            return match contents.is_empty() {
                true => Returned::Nothing,
                false => Returned::One(Rust::Value),
            };
        };
        if let Some(item) = self.item(first, paging) {
            return Returned::Page(self.of(&item, &context));
        }
        let same = typed.iter().all(|of| of == first);
        let of = match same {
            true => self.of(first, &context),
            false => Rust::Value,
        };
        let bare = operation.answers.iter().any(|answer| {
            answer.status < 300 && !matches!(&answer.content, Some((_, of)) if *of != Type::Any)
        });
        match bare && of != Rust::Value {
            true => Returned::Maybe(of),
            false => Returned::One(of),
        }
    }

    /// What the items of a page are; none if the operation does not page.
    fn item(&self, page: &Type, paging: &Paging) -> Option<Type> {
        let member = |path: &str| {
            let mut of = page.clone();
            for name in path.split('.') {
                let fields = self.fields(&of)?;
                of = fields.into_iter().find(|field| field.name == name)?.of;
            }
            match of {
                Type::List(of) => Some(*of),
                _ => None,
            }
        };
        let items = match paging {
            Paging::Whole | Paging::Capped => return None,
            Paging::Items { items, .. } | Paging::Start { items, .. } => items,
            Paging::Cursor => &Items::Member("results"),
            Paging::Since | Paging::After => &Items::Member("values"),
        };
        let found = match items {
            Items::Member(path) => member(path),
            Items::Bare => match page {
                Type::List(of) => Some((**of).clone()),
                _ => None,
            },
            Items::Unknown => member("results").or_else(|| member("values")),
        };
        Some(found.unwrap_or(Type::Any))
    }

    /// Says that `of` and all it is made of are used by `group`.
    pub(super) fn used(&mut self, of: &Rust, group: &str, sent: bool) {
        let mut left = of.names();
        let mut seen = HashSet::new();
        while let Some(name) = left.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            let Some(node) = self.nodes.get_mut(&name) else {
                continue;
            };
            node.groups.insert(group.to_owned());
            node.sent |= sent;
            node.read |= !sent;
            left.extend(node.names());
        }
    }

    /// Puts pointers where a struct would contain itself.
    pub(super) fn break_circles(&mut self) {
        let names: Vec<String> = self.nodes.keys().cloned().collect();
        for name in names {
            let Kind::Struct(members) = self.nodes[&name].kind.clone() else {
                continue;
            };
            let boxed: Vec<bool> = members
                .iter()
                .map(|member| {
                    matches!(&member.of, Rust::Struct(inner) if self.reaches(inner, &name))
                })
                .collect();
            if let Some(Node {
                kind: Kind::Struct(members),
                ..
            }) = self.nodes.get_mut(&name)
            {
                for (member, boxed) in members.iter_mut().zip(boxed) {
                    member.boxed = boxed;
                }
            }
        }
    }

    /// Puts pointers where a struct would become large, since each value is moved as it is read.
    pub(super) fn break_up_large(&mut self) {
        let mut sizes = HashMap::new();
        let names: Vec<String> = self.nodes.keys().cloned().collect();
        for name in names {
            self.size(&name, &mut sizes);
        }
    }

    /// About how many bytes a value of a struct has.
    fn size(&mut self, name: &str, sizes: &mut HashMap<String, usize>) -> usize {
        if let Some(size) = sizes.get(name) {
            return *size;
        }
        let Some(Kind::Struct(mut members)) = self.nodes.get(name).map(|node| node.kind.clone())
        else {
            return 0;
        };
        let mut size = 72;
        for member in &mut members {
            size += match &member.of {
                Rust::Bool => 1,
                Rust::Int | Rust::Float => 16,
                Rust::Id(..)
                | Rust::Text
                | Rust::DateTime
                | Rust::Open(_)
                | Rust::List(_)
                | Rust::Map(_) => 24,
                Rust::Value | Rust::AnyMap => 72,
                Rust::Struct(_) if member.boxed => 8,
                Rust::Struct(inner) => match self.size(inner, sizes) {
                    large if large > LARGE => {
                        member.boxed = true;
                        8
                    }
                    small => small,
                },
            };
        }
        if let Some(node) = self.nodes.get_mut(name) {
            node.kind = Kind::Struct(members);
        }
        sizes.insert(name.to_owned(), size);
        size
    }

    /// Whether a value of one struct holds one of the other without any pointer.
    fn reaches(&self, from: &str, to: &str) -> bool {
        let mut left = vec![from.to_owned()];
        let mut seen = HashSet::new();
        while let Some(name) = left.pop() {
            if name == to {
                return true;
            }
            if !seen.insert(name.clone()) {
                continue;
            }
            if let Some(Node {
                kind: Kind::Struct(members),
                ..
            }) = self.nodes.get(&name)
            {
                left.extend(members.iter().filter_map(|member| match &member.of {
                    Rust::Struct(inner) if !member.boxed => Some(inner.clone()),
                    _ => None,
                }));
            }
        }
        false
    }
}

impl Node {
    fn new(source: &str, kind: Kind) -> Self {
        Self {
            source: source.to_owned(),
            kind,
            sent: false,
            read: false,
            groups: BTreeSet::new(),
        }
    }

    /// The generated types it is made of.
    pub(super) fn names(&self) -> Vec<String> {
        match &self.kind {
            Kind::Struct(members) => members
                .iter()
                .flat_map(|member| member.of.names())
                .collect(),
            Kind::Open(_) => Vec::new(),
        }
    }
}

impl Rust {
    fn names(&self) -> Vec<String> {
        match self {
            Rust::Open(name) | Rust::Struct(name) => vec![name.clone()],
            Rust::List(of) | Rust::Map(of) => of.names(),
            _ => Vec::new(),
        }
    }

    /// The type as it is written.
    pub(super) fn text(&self) -> String {
        match self {
            Rust::Value => "Value".to_owned(),
            Rust::Bool => "bool".to_owned(),
            Rust::Int => "i64".to_owned(),
            Rust::Float => "f64".to_owned(),
            Rust::Text => "String".to_owned(),
            Rust::DateTime => "DateTime".to_owned(),
            Rust::AnyMap => "Map<String, Value>".to_owned(),
            Rust::Open(name) => format!("Open<{name}>"),
            Rust::Id(name, false) | Rust::Struct(name) => name.clone(),
            Rust::Id(name, true) => format!("{name}<i64>"),
            Rust::List(of) => format!("Vec<{}>", of.text()),
            Rust::Map(of) => format!("BTreeMap<String, {}>", of.text()),
        }
    }
}

/// A name in the form of a type's, with its capitals.
fn pascal_kept(name: &str) -> String {
    let parts = name.split('_').filter(|part| !part.is_empty());
    parts
        .map(|part| part[..1].to_ascii_uppercase() + &part[1..])
        .collect()
}

/// The schemas that two APIs have in the same form, with all that they are made of.
pub(super) fn shared(a: &api::Api, b: &api::Api) -> BTreeSet<String> {
    let mut shared: BTreeSet<String> = a
        .schemas
        .iter()
        .filter(|schema| b.schema(&schema.name) == Some(schema))
        .map(|schema| schema.name.clone())
        .collect();
    loop {
        let broken: Vec<String> = shared
            .iter()
            .filter(|name| {
                let shape = a.schema(name).map(|schema| &schema.shape);
                let names: Vec<&str> = match shape {
                    Some(Shape::Object { fields, .. }) => {
                        fields.iter().flat_map(|field| field.of.names()).collect()
                    }
                    Some(Shape::Alias(of)) => of.names(),
                    None => Vec::new(),
                };
                names.iter().any(|inner| !shared.contains(*inner))
            })
            .cloned()
            .collect();
        if broken.is_empty() {
            return shared;
        }
        for name in broken {
            shared.remove(&name);
        }
    }
}

/// One API of several: schemas that differ under one name get the prefix of their API.
pub(super) fn together(apis: Vec<(&str, Api)>) -> (Api, Vec<Vec<Operation>>) {
    let mut all = Api::default();
    let mut operations = Vec::new();
    for (prefix, api) in apis {
        let same = shared(&all, &api);
        let taken: HashSet<String> = all
            .schemas
            .iter()
            .map(|schema| schema.name.clone())
            .collect();
        let to = |name: &str| match taken.contains(name) && !same.contains(name) {
            true => format!("{prefix}{name}"),
            false => name.to_owned(),
        };
        let api = api.renamed(&to);
        operations.push(api.operations);
        let new = api
            .schemas
            .into_iter()
            .filter(|schema| !same.contains(&schema.name));
        all.schemas.extend(new);
        all.sort();
    }
    (all, operations)
}
