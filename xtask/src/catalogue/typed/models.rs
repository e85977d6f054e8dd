//! The text of the generated types.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::GENERATED;
use super::names::{constant, words};
use super::resolve::{Kind, Member, Node, Rust};

/// The definition of a type, as it would be written by hand.
pub(super) fn definition(name: &str, node: &Node) -> String {
    match &node.kind {
        Kind::Struct(members) => structure(name, node, members),
        Kind::Open(values) => open(name, values),
    }
}

/// Above a function with more than seven arguments.
pub(super) const TOO_MANY: &str =
    "    #[expect(clippy::too_many_arguments, reason = \"all of them are required\")]\n";

/// How a member is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    /// `T`: the request makes no sense without it.
    Plain,
    /// `Vec<T>`, empty where there is none: lists that are only read.
    List,
    /// `Option<T>`.
    Option,
}

fn held(node: &Node, member: &Member) -> Held {
    match (&member.of, node.sent) {
        (Rust::List(_), false) => Held::List,
        // What is answered as well may be without it, whatever the document says.
        (_, true) if member.required && !member.nullable && !node.read => Held::Plain,
        _ => Held::Option,
    }
}

fn field_type(node: &Node, member: &Member) -> String {
    let of = match member.boxed {
        true => format!("Box<{}>", member.of.text()),
        false => member.of.text(),
    };
    match held(node, member) {
        Held::Plain | Held::List => of,
        Held::Option => format!("Option<{of}>"),
    }
}

fn structure(name: &str, node: &Node, members: &[Member]) -> String {
    let mut text = format!("/// `{}` of the API.\n", node.source);
    text += "#[derive(Debug, Clone, Default, PartialEq)]\n#[non_exhaustive]\n";
    writeln!(text, "pub struct {name} {{").ok();
    for member in members {
        let what = match &member.of {
            Rust::DateTime => ", a time",
            _ => "",
        };
        writeln!(text, "    /// `{}`{what}.", member.json).ok();
        writeln!(
            text,
            "    pub {}: {},",
            member.name,
            field_type(node, member)
        )
        .ok();
    }
    text += "    /// The members that have no field here, and those that are null or of another type.\n";
    text += "    pub extra: Map<String, Value>,\n}\n\n";
    if node.sent {
        text += &builders(name, node, members);
    }
    text += &model(name, node, members);
    text
}

/// `new` with what is required, and a method for each of the rest.
fn builders(name: &str, node: &Node, members: &[Member]) -> String {
    let settable = || {
        members
            .iter()
            .filter(|member| !member.read_only || member.required)
    };
    let required: Vec<&Member> = settable().filter(|member| member.required).collect();
    let arguments: Vec<String> = required
        .iter()
        .map(|member| format!("{}: {}", member.name, argument_type(member)))
        .collect();
    let mut text = format!("impl {name} {{\n");
    let what = match required.len() {
        0 => "Returns a value without members.",
        _ => "Returns a value with its required members.",
    };
    writeln!(text, "    /// {what}").ok();
    if arguments.len() > 7 {
        text += TOO_MANY;
    }
    writeln!(text, "    pub fn new({}) -> Self {{", arguments.join(", ")).ok();
    if required.is_empty() {
        text += "        Default::default()\n    }\n";
    } else {
        text += "        Self {\n";
        for member in &required {
            match value(node, member) {
                plain if plain == member.name => writeln!(text, "            {plain},").ok(),
                value => writeln!(text, "            {}: {value},", member.name).ok(),
            };
        }
        text += "            ..Default::default()\n        }\n    }\n";
    }
    for member in settable().filter(|member| !member.required) {
        let Member { json, name, .. } = member;
        // These would be taken for the methods of traits, or for the constructor.
        let method = match name.as_str() {
            "add" | "clone" | "default" | "div" | "drop" | "eq" | "hash" | "mul" | "neg"
            | "new" | "next" | "not" | "rem" | "sub" => format!("with_{name}"),
            name => name.to_owned(),
        };
        writeln!(text, "\n    /// Sets `{json}`.").ok();
        writeln!(
            text,
            "    pub fn {method}(mut self, {name}: {}) -> Self {{",
            argument_type(member)
        )
        .ok();
        writeln!(text, "        self.{name} = {};", value(node, member)).ok();
        text += "        self\n    }\n";
    }
    text += "}\n\n";
    text
}

/// What a caller hands in for a member.
fn argument_type(member: &Member) -> String {
    match &member.of {
        Rust::Text => "impl Into<String>".to_owned(),
        Rust::DateTime | Rust::Open(_) | Rust::Id(..) | Rust::Value => {
            format!("impl Into<{}>", member.of.text())
        }
        Rust::List(of) if matches!(**of, Rust::Text | Rust::Id(..)) => {
            format!("impl IntoIterator<Item = impl Into<{}>>", of.text())
        }
        of => of.text(),
    }
}

/// The expression that makes the field of the argument of the same name.
fn value(node: &Node, member: &Member) -> String {
    let name = &member.name;
    let value = match &member.of {
        Rust::Text | Rust::DateTime | Rust::Open(_) | Rust::Id(..) | Rust::Value => {
            format!("{name}.into()")
        }
        Rust::List(of) if matches!(**of, Rust::Text | Rust::Id(..)) => {
            format!("{name}.into_iter().map(Into::into).collect()")
        }
        _ if member.boxed => format!("Box::new({name})"),
        _ => name.clone(),
    };
    match held(node, member) {
        Held::Option => format!("Some({value})"),
        Held::Plain | Held::List => value,
    }
}

fn model(name: &str, node: &Node, members: &[Member]) -> String {
    let mut text = format!("impl Model for {name} {{\n");
    text += "    fn from_value(value: Value) -> Result<Self, ModelError> {\n";
    text += "        let mut reader = Reader::new(value)?;\n        Ok(Self {\n";
    for member in members {
        let method = match held(node, member) {
            Held::Plain => "required",
            Held::List => "list",
            Held::Option => "optional",
        };
        writeln!(
            text,
            "            {}: reader.{method}({:?})?,",
            member.name, member.json
        )
        .ok();
    }
    text += "            extra: reader.rest(),\n        })\n    }\n\n";
    text += "    fn to_value(&self) -> Value {\n";
    text += "        let mut writer = Writer::new(&self.extra);\n";
    for member in members {
        let method = match held(node, member) {
            Held::Plain => "required",
            Held::List => "list",
            Held::Option => "optional",
        };
        writeln!(
            text,
            "        writer.{method}({:?}, &self.{});",
            member.json, member.name
        )
        .ok();
    }
    text += "        writer.finish()\n    }\n}\n\n";
    text
}

fn open(name: &str, values: &[String]) -> String {
    let mut text = format!("/// The known values of `Open<{name}>`.\n");
    text += "#[derive(Debug)]\n#[non_exhaustive]\n";
    writeln!(text, "pub enum {name} {{}}\n\nimpl {name} {{").ok();
    let mut names: Vec<String> = Vec::new();
    for value in values {
        let mut constant = constant(value);
        while names.contains(&constant) {
            constant.push('_');
        }
        writeln!(text, "    /// `{value}`.").ok();
        writeln!(
            text,
            "    pub const {constant}: Open<Self> = Open::known({value:?});"
        )
        .ok();
        names.push(constant);
    }
    text += "}\n\n";
    text
}

/// The types of ids.
pub(super) fn ids(ids: &BTreeSet<&str>) -> String {
    let mut text = format!(
        "//! Ids, so that none is taken for the id of another kind of thing: {GENERATED}\n\n\
         use threelo_rest::typed::Id;\n\n"
    );
    let mut kinds = String::new();
    for id in ids {
        let kind = id.trim_end_matches("Id");
        let what = words(kind).join(" ");
        let article = match what.starts_with(['a', 'e', 'i', 'o', 'u']) {
            true => "an",
            false => "a",
        };
        writeln!(
            text,
            "/// The id of {article} {what}.\npub type {id}<T = String> = Id<kind::{kind}, T>;\n"
        )
        .ok();
        writeln!(
            kinds,
            "/// Of [`{id}`](super::{id}).\n#[derive(Debug)]\npub enum {kind} {{}}\n"
        )
        .ok();
    }
    text + "/// What the ids are ids of.\npub mod kind {\n" + &kinds + "}\n"
}
