//! The text of the generated calls.

use std::fmt::Write as _;

use super::names::{identifier, pascal, words};
use super::resolve::{Returned, Rust};
use crate::api::{Operation, Parameter, Place};
use crate::facts::{self, Availability};

/// A call of one operation.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) table: &'a facts::Operation<'a>,
    /// The name of the method.
    pub(super) name: String,
    /// The name of the type that takes the optional parameters.
    pub(super) builder: String,
    /// The types of the parameters, in their order.
    pub(super) parameters: Vec<Rust>,
    pub(super) body: Option<Rust>,
    pub(super) returned: Returned,
    /// Its address in Atlassian's reference.
    pub(super) reference: String,
}

impl Call<'_> {
    fn all(&self) -> impl Iterator<Item = (&Parameter, &Rust)> {
        self.operation.parameters.iter().zip(&self.parameters)
    }

    fn required(&self) -> impl Iterator<Item = (&Parameter, &Rust)> {
        self.all().filter(|(parameter, _)| parameter.required)
    }

    fn optional(&self) -> impl Iterator<Item = (&Parameter, &Rust)> {
        self.all().filter(|(parameter, _)| !parameter.required)
    }

    /// Whether there is a type for the optional parameters.
    pub(super) fn has_builder(&self) -> bool {
        self.optional().next().is_some() || self.optional_body()
    }

    fn optional_body(&self) -> bool {
        self.operation
            .body
            .as_ref()
            .is_some_and(|body| !body.required)
    }

    /// What `Call` is a call of.
    fn answer(&self) -> String {
        match &self.returned {
            Returned::Nothing => "()".to_owned(),
            Returned::One(of) => of.text(),
            Returned::Maybe(of) => format!("Option<{}>", of.text()),
            Returned::Page(of) => format!("Page<{}>", of.text()),
            Returned::Raw => "Response".to_owned(),
        }
    }

    /// The method of the group.
    pub(super) fn method(&self) -> String {
        let operation = self.operation;
        let mut text = String::new();
        for line in self.documentation() {
            writeln!(text, "    /// {line}").ok();
        }
        text = text.replace("/// \n", "///\n");
        if self.table.deprecated {
            text += "    #[deprecated = \"Atlassian has announced its removal\"]\n";
        }
        let mut arguments = vec!["&self".to_owned()];
        arguments.extend(self.required().map(|(parameter, of)| {
            format!(
                "{}: {}",
                identifier(&parameter.name),
                argument(parameter, of)
            )
        }));
        if let Some((argument, _)) = self.body_argument().filter(|_| !self.optional_body()) {
            arguments.push(argument);
        }
        if arguments.len() > 7 {
            text += super::models::TOO_MANY;
        }
        let returned = match self.has_builder() {
            true => self.builder.clone(),
            false => format!("Call<{}>", self.answer()),
        };
        let path: Vec<String> = self
            .required()
            .filter(|(parameter, _)| parameter.place == Place::Path)
            .map(|(parameter, _)| format!("&{}", identifier(&parameter.name)))
            .collect();
        writeln!(
            text,
            "    pub fn {}({}) -> {returned} {{",
            self.name,
            arguments.join(", ")
        )
        .ok();
        let mut call = format!(
            "self.0.call(Method::{}, {:?}, &[{}])",
            operation.method,
            operation.path,
            path.join(", ")
        );
        for (parameter, of) in self.required() {
            if parameter.place != Place::Path {
                call += &setting(parameter, of);
            }
        }
        if let Some((_, setting)) = self.body_argument().filter(|_| !self.optional_body()) {
            call += &setting;
        }
        match self.has_builder() {
            true => writeln!(text, "        {}({call})", self.builder).ok(),
            false => writeln!(text, "        {call}").ok(),
        };
        text += "    }\n\n";
        text
    }

    /// The type with the optional parameters.
    pub(super) fn builder(&self) -> String {
        let builder = &self.builder;
        let answer = self.answer();
        let mut text = format!(
            "/// The call `{} {}` with its optional parameters.\n",
            self.operation.method, self.operation.path
        );
        text += "#[derive(Debug, Clone)]\n#[must_use = \"a call does nothing until it is sent\"]\n";
        writeln!(text, "pub struct {builder}(Call<{answer}>);\n").ok();
        writeln!(text, "impl {builder} {{").ok();
        let mut methods = Vec::new();
        for (parameter, of) in self.optional() {
            let mut method = String::new();
            writeln!(
                method,
                "    /// Sets `{}`{}.",
                parameter.name,
                remark(parameter, of)
            )
            .ok();
            let name = identifier(&parameter.name);
            writeln!(
                method,
                "    pub fn {name}(self, {name}: {}) -> Self {{",
                argument(parameter, of)
            )
            .ok();
            writeln!(
                method,
                "        Self(self.0{})\n    }}",
                setting(parameter, of)
            )
            .ok();
            methods.push(method);
        }
        if let Some((argument, setting)) = self.body_argument().filter(|_| self.optional_body()) {
            methods.push(format!(
                "    /// Sets the body.\n    pub fn body(self, {argument}) -> Self {{\n        \
                 Self(self.0{setting})\n    }}\n"
            ));
        }
        text += &methods.join("\n");
        text += "}\n\n";
        writeln!(
            text,
            "impl Deref for {builder} {{\n    type Target = Call<{answer}>;\n"
        )
        .ok();
        text += "    fn deref(&self) -> &Self::Target {\n        &self.0\n    }\n}\n\n";
        text
    }

    fn documentation(&self) -> Vec<String> {
        let Call {
            operation, table, ..
        } = self;
        let mut lines = vec![
            format!(
                "{}: `{} {}`.",
                sentence(&operation.id),
                operation.method,
                operation.path
            ),
            String::new(),
        ];
        let names = |scopes: &[&str]| {
            let names: Vec<_> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
            names.join(", ")
        };
        let scopes = match (&table.classic[..], &table.granular[..]) {
            ([], []) => "No scope is documented.".to_owned(),
            (classic, []) => format!("Scopes: {}.", names(classic)),
            ([], granular) => format!("Granular scopes: {}.", names(granular)),
            (classic, granular) => format!(
                "Scopes: {}; or granular: {}.",
                names(classic),
                names(granular)
            ),
        };
        lines.extend(wrapped(&scopes));
        match table.oauth {
            Availability::No => lines.push("Not available to OAuth 2.0 (3LO) apps.".to_owned()),
            Availability::Anonymous => lines.push("Only without a token.".to_owned()),
            Availability::Yes | Availability::Unknown => {}
        }
        if table.experimental {
            lines.push("Experimental: may change without notice.".to_owned());
        }
        lines.push(String::new());
        lines.push(format!("[Reference]({})", self.reference));
        lines
    }

    /// The argument for the body, and what is done with it.
    fn body_argument(&self) -> Option<(String, String)> {
        let body = self.operation.body.as_ref()?;
        let of = self.body.as_ref()?;
        let (argument, setting) = match (body.media.as_str(), of) {
            ("multipart", _) => ("form: &Form".to_owned(), ".form(form)".to_owned()),
            ("text/plain", _) => (
                "body: impl Into<String>".to_owned(),
                ".content(\"text/plain\", body.into())".to_owned(),
            ),
            ("*/*", Rust::Text) => (
                "media_type: &'static str, body: impl Into<Bytes>".to_owned(),
                ".content(media_type, body)".to_owned(),
            ),
            (_, Rust::Text) => (
                "body: impl Into<String>".to_owned(),
                ".json(&body.into())".to_owned(),
            ),
            (_, Rust::Bool | Rust::Int) => {
                (format!("body: {}", of.text()), ".json(&body)".to_owned())
            }
            (_, Rust::List(_)) => (format!("body: {}", of.text()), ".json(&body)".to_owned()),
            ("json" | "*/*", _) => (format!("body: &{}", of.text()), ".json(body)".to_owned()),
            (media, _) => (
                format!("body: &{}", of.text()),
                format!(".json_as({media:?}, body)"),
            ),
        };
        Some((argument, setting))
    }

    /// Returns the call with every parameter, for the list of calls.
    pub(super) fn example(&self, group: &str) -> String {
        let mut arguments: Vec<String> = self
            .required()
            .map(|(parameter, of)| example(parameter, of))
            .collect();
        let mut after = String::new();
        if let Some(body) = self.body_example() {
            match self.optional_body() {
                true => after = format!(".body({body})"),
                false => arguments.push(body),
            }
        }
        let mut text = format!("site.{group}().{}({})", self.name, arguments.join(", "));
        for (parameter, of) in self.optional() {
            write!(
                text,
                ".{}({})",
                identifier(&parameter.name),
                example(parameter, of)
            )
            .ok();
        }
        text + &after
    }

    fn body_example(&self) -> Option<String> {
        let body = self.operation.body.as_ref()?;
        let of = self.body.as_ref()?;
        Some(match (body.media.as_str(), of) {
            ("multipart", _) => "&form()".to_owned(),
            ("text/plain", _) => "\"text\"".to_owned(),
            ("*/*", Rust::Text) => "\"image/png\", &b\"bytes\"[..]".to_owned(),
            (_, Rust::Text) => "\"text\"".to_owned(),
            (_, Rust::Bool | Rust::Int | Rust::List(_)) => "body.read()".to_owned(),
            _ => "&body.read()".to_owned(),
        })
    }
}

/// The type of an argument.
fn argument(parameter: &Parameter, of: &Rust) -> String {
    match of {
        Rust::Bool => "bool".to_owned(),
        Rust::Id(id, _) => format!("impl AsId<{id}>"),
        Rust::List(of) => match &**of {
            Rust::Id(id, _) => format!("impl IntoIterator<Item = impl AsId<{id}>>"),
            _ => "impl IntoIterator<Item = impl Display>".to_owned(),
        },
        Rust::Open(kind) if parameter.place == Place::Query => format!("impl Into<Open<{kind}>>"),
        Rust::Int if parameter.place == Place::Query => "i64".to_owned(),
        _ => "impl Display".to_owned(),
    }
}

/// What a parameter adds to a call.
fn setting(parameter: &Parameter, of: &Rust) -> String {
    let Parameter { name, place, .. } = parameter;
    let argument = identifier(name);
    match (place, of) {
        (Place::Header, _) => format!(".header({:?}, &{argument})", name.to_ascii_lowercase()),
        (_, Rust::List(_)) if parameter.commas => format!(".query_commas({name:?}, {argument})"),
        (_, Rust::List(_)) => format!(".query_each({name:?}, {argument})"),
        (_, Rust::Open(kind)) => format!(".query_open::<{kind}>({name:?}, {argument})"),
        _ => format!(".query({name:?}, &{argument})"),
    }
}

/// What else is known about an optional parameter.
fn remark(parameter: &Parameter, of: &Rust) -> String {
    let mut remark = String::new();
    if let Rust::List(of) = of
        && let Rust::Open(kind) = &**of
    {
        write!(remark, "; `{kind}` has the known values").ok();
    }
    if let Some(default) = &parameter.default {
        write!(remark, "; `{default}` by default").ok();
    }
    remark
}

/// A value for a parameter.
fn example(parameter: &Parameter, of: &Rust) -> String {
    match of {
        Rust::Bool => "true".to_owned(),
        Rust::Int | Rust::Id(_, true) => "7".to_owned(),
        Rust::List(of) => match &**of {
            Rust::Int | Rust::Id(_, true) => "[7, 8]".to_owned(),
            Rust::Open(_) => format!("[{:?}]", first_value(parameter)),
            _ => "[\"a\", \"b\"]".to_owned(),
        },
        Rust::Open(_) => format!("{:?}", first_value(parameter)),
        _ if parameter.of == crate::api::Type::Uuid => {
            "\"7ae2a5a5-7cbf-4f2c-9f4e-6d1b8f3c2a10\"".to_owned()
        }
        // Most texts in paths are ids, and many must be numbers.
        _ if parameter.place == Place::Path => "\"7\"".to_owned(),
        _ => "\"text\"".to_owned(),
    }
}

fn first_value(parameter: &Parameter) -> String {
    fn first(of: &crate::api::Type) -> Option<&String> {
        match of {
            crate::api::Type::Enum(values) => values.first(),
            crate::api::Type::List(of) => first(of),
            _ => None,
        }
    }
    first(&parameter.of).cloned().unwrap_or_default()
}

/// `Get issue`, of the id.
fn sentence(id: &str) -> String {
    let id = id.rsplit('.').next().unwrap_or(id);
    let text = words(id).join(" ");
    text[..1].to_ascii_uppercase() + &text[1..]
}

/// A long line in several.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().map_or(0, |line| line.len());
        if line > 0 && line + word.len() > 100 {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            *line += word;
        }
    }
    lines
}

/// The name of the type with an operation's optional parameters.
pub(super) fn builder_name(id: &str) -> String {
    let id = id.rsplit('.').next().unwrap_or(id);
    pascal(id)
}
