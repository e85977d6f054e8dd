//! The typed calls of the product crates: `crates/{jira,confluence}/src/{platform,v2,…}` and the tests of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail, ensure};

use self::calls::{Call, builder_name};
use self::files::{Places, chunks, formatted, imports};
use self::names::{Names, pascal, snake};
use self::resolve::{Resolver, Returned, Rust, together};
use super::GENERATED;
use crate::api::{Api, Operation, Place, Type};
use crate::facts;

mod calls;
mod files;
mod models;
mod names;
mod resolve;

/// A crate with typed calls.
struct Product {
    /// Its folder below `crates`.
    folder: &'static str,
    /// The client type.
    client: &'static str,
    apis: &'static [Module],
}

/// The module of a crate for one API.
struct Module {
    /// The API's name in the facts.
    api: &'static str,
    /// The module; the feature has the same name, with hyphens.
    name: &'static str,
    /// The prefix of its types if another API has a type of the same name.
    prefix: &'static str,
    /// The base URL of Atlassian's reference.
    reference: &'static str,
}

const PRODUCTS: [Product; 2] = [
    Product {
        folder: "jira",
        client: "Jira",
        apis: &[
            Module {
                api: "jira-platform",
                name: "platform",
                prefix: "",
                reference: "https://developer.atlassian.com/cloud/jira/platform/rest/v3",
            },
            Module {
                api: "jira-software",
                name: "software",
                prefix: "Agile",
                reference: "https://developer.atlassian.com/cloud/jira/software/rest",
            },
            Module {
                api: "jira-service-management",
                name: "service_management",
                prefix: "Service",
                reference: "https://developer.atlassian.com/cloud/jira/service-desk/rest",
            },
        ],
    },
    Product {
        folder: "confluence",
        client: "Confluence",
        apis: &[
            Module {
                api: "confluence-v2",
                name: "v2",
                prefix: "",
                reference: "https://developer.atlassian.com/cloud/confluence/rest/v2",
            },
            Module {
                api: "confluence-v1",
                name: "v1",
                prefix: "V1",
                reference: "https://developer.atlassian.com/cloud/confluence/rest/v1",
            },
        ],
    },
];

/// Returns the folders that contain only generated files.
pub(super) fn folders() -> Vec<String> {
    let mut folders = Vec::new();
    for product in &PRODUCTS {
        let source = format!("crates/{}/src", product.folder);
        folders.push(format!("{source}/common"));
        folders.extend(
            product
                .apis
                .iter()
                .map(|module| format!("{source}/{}", module.name)),
        );
        folders.push(format!("crates/{}/tests/schema/calls", product.folder));
    }
    folders
}

/// Returns the text of every generated file by its path.
pub(super) fn files(
    facts: &BTreeMap<&str, Api>,
    tables: &[facts::Operation],
    names: &str,
) -> Result<BTreeMap<String, String>> {
    let names = Names::read(names)?;
    let mut files = BTreeMap::new();
    for product in &PRODUCTS {
        product
            .write(facts, tables, &names, &mut files)
            .with_context(|| format!("crates/{}", product.folder))?;
    }
    for (kind, api, of) in names.all() {
        let known = facts.get(api).is_some_and(|facts| match kind {
            "group" => facts
                .operations
                .iter()
                .any(|operation| operation.group == of),
            "call" => facts
                .operations
                .iter()
                .any(|operation| key(operation) == of || operation.id == of),
            "schema" => facts.schema(of).is_some(),
            // Checked by the product that they belong to.
            "id" => true,
            _ => false,
        });
        ensure!(
            known,
            "names.txt names {kind} {api} {of}, which is not in the facts"
        );
    }
    formatted(files)
}

/// Returns `GET /path`, since an operation id is not unique.
fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// A group of calls.
struct Group<'a> {
    module: &'static Module,
    /// The group in the document.
    tag: &'a str,
    /// The name of its module and of the method that leads to it.
    name: String,
    /// The name of its type.
    of: String,
    calls: Vec<Call<'a>>,
}

impl Product {
    fn write(
        &self,
        facts: &BTreeMap<&str, Api>,
        tables: &[facts::Operation],
        names: &Names,
        files: &mut BTreeMap<String, String>,
    ) -> Result<()> {
        let apis = self
            .apis
            .iter()
            .map(|module| (module.prefix, facts[module.api].clone()));
        let (all, operations) = together(apis.collect());
        let mut resolver = Resolver::new(self.apis[0].api, &all, names);
        let tables: HashMap<(&str, &str), &facts::Operation> = tables
            .iter()
            .map(|table| ((table.method, table.path), table))
            .collect();

        let mut groups: Vec<Group> = Vec::new();
        for (module, operations) in self.apis.iter().zip(&operations) {
            for operation in operations {
                let table = tables[&(operation.method.as_str(), operation.path.as_str())];
                let name = match names.get("group", module.api, &operation.group) {
                    Some(name) => name.to_owned(),
                    None => snake(&operation.group),
                };
                let call = resolver.call(
                    module,
                    operation,
                    table,
                    &format!("{}::{name}", module.name),
                );
                let group = groups
                    .iter_mut()
                    .find(|group| group.module.api == module.api && group.name == name);
                match group {
                    Some(group) => group.calls.push(call),
                    None => groups.push(Group {
                        module,
                        tag: &operation.group,
                        of: pascal(&name),
                        name,
                        calls: vec![call],
                    }),
                }
            }
        }
        if let (_, Some(unmet)) = resolver.ids() {
            bail!(
                "names.txt names id {} {unmet}, which is not in the facts",
                self.apis[0].api
            );
        }
        resolver.break_circles();
        resolver.break_up_large();
        self.name_calls(&mut groups, &resolver, names)?;
        self.write_files(&groups, &resolver, files);
        Ok(())
    }

    /// Chooses a unique name for every method, builder and group.
    fn name_calls(&self, groups: &mut [Group], resolver: &Resolver, names: &Names) -> Result<()> {
        let mut taken: BTreeSet<String> = resolver.nodes.keys().cloned().collect();
        let mut accessors = BTreeSet::new();
        for group in groups.iter_mut() {
            ensure!(
                accessors.insert(group.name.clone()),
                "two groups are called {}: give {:?} of {} another name in names.txt",
                group.name,
                group.tag,
                group.module.api
            );
            if !taken.insert(group.of.clone()) {
                group.of += "Calls";
                taken.insert(group.of.clone());
            }
        }
        for group in groups {
            // The shortest id first: `createIssue` is `create`, and `createIssues` has to say more.
            let mut order: Vec<usize> = (0..group.calls.len()).collect();
            order.sort_by_key(|at| {
                let operation = group.calls[*at].operation;
                (operation.id.len(), operation.path.len())
            });
            let mut methods = BTreeSet::new();
            for at in order {
                let call = &mut group.calls[at];
                let operation = call.operation;
                let given = names
                    .get("call", group.module.api, &key(operation))
                    .or_else(|| names.get("call", group.module.api, &operation.id));
                let lists = match &call.returned {
                    Returned::Page(_) => true,
                    Returned::One(of) | Returned::Maybe(of) => matches!(of, Rust::List(_)),
                    _ => false,
                };
                let short = names::call(&operation.id, group.tag, lists);
                let full = snake(operation.id.rsplit('.').next().unwrap_or(&operation.id));
                let by_path = snake(&operation.path);
                let choices = match given {
                    Some(given) => vec![given.to_owned()],
                    None => vec![short, full, by_path],
                };
                let name = choices.into_iter().map(|name| names::identifier(&name));
                let name = name.into_iter().find(|name| methods.insert(name.clone()));
                call.name = name.with_context(|| {
                    format!("the name of {} in {} is taken", key(operation), group.name)
                })?;
                let mut builder = builder_name(&operation.id);
                while !taken.insert(builder.clone()) {
                    builder += "Call";
                }
                call.builder = builder;
            }
        }
        Ok(())
    }

    fn write_files(
        &self,
        groups: &[Group],
        resolver: &Resolver,
        files: &mut BTreeMap<String, String>,
    ) {
        let places = self.places(groups, resolver);
        let source = format!("crates/{}/src", self.folder);
        for module in self.apis {
            let mut children: Vec<&str> = groups
                .iter()
                .filter(|group| group.module.api == module.api)
                .map(|group| group.name.as_str())
                .collect();
            let common = format!("crate::{}::common", module.name);
            if places.values().any(|place| *place == common) {
                children.push("common");
            }
            children.sort_unstable();
            let children: String = children
                .iter()
                .map(|name| format!("pub mod {name};\n"))
                .collect();
            files.insert(
                format!("{source}/{}.rs", module.name),
                format!(
                    "//! The calls of the API `{}`, a module for each of its groups: {GENERATED}\n\n{children}",
                    module.api
                ),
            );
            self.write_types(
                &common,
                &format!(
                    "The types that several groups of `{}` share: {GENERATED}",
                    module.api
                ),
                resolver,
                &places,
                files,
            );
        }
        self.write_types(
            "crate::common",
            &format!("The types that several APIs share: {GENERATED}"),
            resolver,
            &places,
            files,
        );
        let (ids, _) = resolver.ids();
        files.insert(format!("{source}/ids.rs"), models::ids(&ids));
        for group in groups {
            self.write_group(group, resolver, &places, files);
        }
        self.write_tests(groups, files);
    }

    /// Returns the module of each generated type.
    fn places(&self, groups: &[Group], resolver: &Resolver) -> Places {
        let mut places = Places::new();
        for (name, node) in &resolver.nodes {
            let modules: BTreeSet<&str> = node
                .groups
                .iter()
                .filter_map(|group| group.split("::").next())
                .collect();
            let mut modules = modules.into_iter();
            let place = match (modules.next(), modules.next(), node.groups.len()) {
                (None, ..) => continue,
                (Some(_), None, 1) => format!(
                    "crate::{}",
                    node.groups.iter().next().map_or("", |group| group)
                ),
                (Some(module), None, _) => format!("crate::{module}::common"),
                (Some(_), Some(_), _) => "crate::common".to_owned(),
            };
            places.insert(name.clone(), place);
        }
        for group in groups {
            let here = format!("crate::{}::{}", group.module.name, group.name);
            places.insert(group.of.clone(), here);
        }
        let (ids, _) = resolver.ids();
        places.extend(
            ids.iter()
                .map(|id| (id.to_string(), "crate::ids".to_owned())),
        );
        places.insert(self.client.to_owned(), "crate".to_owned());
        places
    }

    /// The definitions of the types of a module.
    fn definitions(here: &str, resolver: &Resolver, places: &Places) -> Vec<String> {
        let here = resolver
            .nodes
            .iter()
            .filter(|(name, _)| places.get(*name).is_some_and(|place| place == here));
        here.map(|(name, node)| models::definition(name, node))
            .collect()
    }

    /// A module of types alone.
    fn write_types(
        &self,
        here: &str,
        what: &str,
        resolver: &Resolver,
        places: &Places,
        files: &mut BTreeMap<String, String>,
    ) {
        let definitions = Self::definitions(here, resolver, places);
        if definitions.is_empty() {
            return;
        }
        let path = self.path(here);
        let mut main = format!("//! {what}\n\n");
        self.write_chunks(&path, here, "models", definitions, places, &mut main, files);
        files.insert(format!("{path}.rs"), main);
    }

    fn path(&self, module: &str) -> String {
        let module = module.trim_start_matches("crate::").replace("::", "/");
        format!("crates/{}/src/{module}", self.folder)
    }

    /// Files `models.rs`, `models2.rs`, … below a module, and the lines that make them part of it.
    #[expect(
        clippy::too_many_arguments,
        reason = "it is one step of writing a module"
    )]
    fn write_chunks(
        &self,
        path: &str,
        here: &str,
        name: &str,
        pieces: Vec<String>,
        places: &Places,
        main: &mut String,
        files: &mut BTreeMap<String, String>,
    ) {
        let mut modules = String::new();
        let mut exports = String::new();
        for (at, chunk) in chunks(pieces).into_iter().enumerate() {
            let name = match at {
                0 => name.to_owned(),
                at => format!("{name}{}", at + 1),
            };
            writeln!(modules, "mod {name};").ok();
            writeln!(exports, "pub use self::{name}::*;").ok();
            let text = chunk.concat();
            // Siblings are reached through the module around them.
            let mut outside = places.clone();
            for defined in defined(&text) {
                outside.insert(defined.to_owned(), format!("{here}::{name}"));
            }
            let imports = imports(&text, &format!("{here}::{name}"), &outside);
            files.insert(
                format!("{path}/{name}.rs"),
                format!("//! Part of the parent module: {GENERATED}\n\n{imports}{text}"),
            );
        }
        write!(main, "{modules}\n{exports}\n").ok();
    }

    fn write_group(
        &self,
        group: &Group,
        resolver: &Resolver,
        places: &Places,
        files: &mut BTreeMap<String, String>,
    ) {
        let here = format!("crate::{}::{}", group.module.name, group.name);
        let path = self.path(&here);
        let Group { of, name, tag, .. } = group;
        let client = self.client;
        let wrapped = |calls: &[&Call]| {
            let methods: String = calls.iter().map(|call| call.method()).collect();
            let builders = calls.iter().filter(|call| call.has_builder());
            let builders: String = builders.map(|call| call.builder()).collect();
            format!("impl {of}<'_> {{\n{methods}}}\n\n{builders}")
        };
        let lines = |call: &Call| {
            let builder = match call.has_builder() {
                true => call.builder().lines().count(),
                false => 0,
            };
            call.method().lines().count() + builder
        };
        // In parts that fit into files, the first of which is the module itself.
        let mut parts: Vec<(usize, Vec<&Call>)> = Vec::new();
        for call in &group.calls {
            let lines = lines(call);
            match parts.last_mut() {
                Some((length, part)) if *length + lines <= 340 => {
                    *length += lines;
                    part.push(call);
                }
                _ => parts.push((lines, vec![call])),
            }
        }
        let mut main = format!("//! Calls of the group \"{tag}\": {GENERATED}\n\n");
        let mut parts = parts.into_iter();
        let (_, first) = parts.next().unwrap_or_default();
        let rest: Vec<String> = parts.map(|(_, part)| wrapped(&part)).collect();
        let body = format!(
            "/// Calls of the group \"{tag}\".\n#[derive(Debug, Clone, Copy)]\npub struct {of}<'a>(pub(crate) &'a {client});\n\n\
             impl {client} {{\n    /// Returns the calls of the group \"{tag}\".\n    \
             pub fn {name}(&self) -> {of}<'_> {{\n        {of}(self)\n    }}\n}}\n\n{}",
            wrapped(&first)
        );
        main += &imports(&body, &here, places);
        let definitions = Self::definitions(&here, resolver, places);
        for (name, pieces) in [("calls", rest), ("models", definitions)] {
            if !pieces.is_empty() {
                self.write_chunks(&path, &here, name, pieces, places, &mut main, files);
            }
        }
        main += &body;
        files.insert(format!("{path}.rs"), main);
    }

    /// The list of all calls with example arguments, which the tests and an example program go through.
    fn write_tests(&self, groups: &[Group], files: &mut BTreeMap<String, String>) {
        let folder = format!("crates/{}/tests/schema", self.folder);
        let mut modules = String::new();
        for module in self.apis {
            let mut operations: BTreeMap<String, String> = BTreeMap::new();
            let mut is_deprecated = false;
            for group in groups.iter().filter(|group| group.module.api == module.api) {
                for call in &group.calls {
                    let operation = call.operation;
                    let mut name = snake(&operation.id);
                    while operations.contains_key(&name) {
                        name += "_too";
                    }
                    is_deprecated |= call.table.deprecated;
                    let example = call.example(&group.name);
                    let body = match example.contains("body.read()") {
                        true => "body",
                        false => "_",
                    };
                    let entry = format!(
                        "Operation::new({name:?}, {:?}, {:?}, |site, {body}| call(&{example})),\n",
                        operation.method, operation.path,
                    );
                    operations.insert(name, entry);
                }
            }
            let operations: String = operations.into_values().collect();
            let mut tools = vec!["Operation", "call"];
            if operations.contains("&form()") {
                tools.push("form");
            }
            let expect = match is_deprecated {
                true => "#[expect(deprecated, reason = \"deprecated calls work, too\")]\n",
                false => "",
            };
            // The example program includes this file from another folder.
            let name = module.name;
            writeln!(
                modules,
                "#[path = \"calls/{name}.rs\"]\npub(crate) mod {name};"
            )
            .ok();
            files.insert(
                format!("{folder}/calls/{}.rs", module.name),
                format!(
                    "//! Every operation of `{}`: {GENERATED}\n\nuse crate::operation::{{{}}};\n\n\
                     {expect}pub(crate) const OPERATIONS: &[Operation] = &[\n{operations}];\n",
                    module.api,
                    tools.join(", ")
                ),
            );
        }
        let apis: String = self
            .apis
            .iter()
            .map(|module| format!("({:?}, {}::OPERATIONS),\n", module.api, module.name))
            .collect();
        files.insert(
            format!("{folder}/calls.rs"),
            format!(
                "//! Every operation, by API: {GENERATED}\n\nuse crate::operation::Operation;\n\n{modules}\n\
                 pub(crate) const APIS: &[(&str, &[Operation])] = &[\n{apis}];\n"
            ),
        );
    }
}

/// The types that a text defines.
fn defined(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines
        .filter_map(|line| {
            line.strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))
        })
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next())
        .collect()
}

impl Resolver<'_> {
    fn call<'a>(
        &mut self,
        module: &Module,
        operation: &'a Operation,
        table: &'a facts::Operation<'a>,
        group: &str,
    ) -> Call<'a> {
        let subject = builder_name(&operation.id);
        let parameters: Vec<Rust> = operation
            .parameters
            .iter()
            .map(|parameter| {
                // The same list for one name in many operations, unless theirs differ.
                let name = pascal(&parameter.name);
                let own = format!("{subject}{name}");
                let rust = match &parameter.of {
                    Type::Enum(values) => self.open(values, &[&name, &own]),
                    Type::List(of) => match &**of {
                        Type::Enum(values) => {
                            Rust::List(Box::new(self.open(values, &[&name, &own])))
                        }
                        of => Rust::List(Box::new(self.of(of, &own))),
                    },
                    of => self.of(of, &own),
                };
                let rust = self.identified(
                    rust,
                    &[&placed(operation, &parameter.name), &parameter.name],
                );
                if parameter.place == Place::Query {
                    self.used(&rust, group, true);
                }
                rust
            })
            .collect();
        let body = operation.body.as_ref().map(|body| {
            let rust = self.of(&body.of, &format!("{subject}Body"));
            if body.media != "multipart" {
                self.used(&rust, group, true);
            }
            rust
        });
        let returned = self.returned(operation, &table.paging);
        if let Returned::One(of) | Returned::Maybe(of) | Returned::Page(of) = &returned {
            self.used(of, group, false);
        }
        Call {
            operation,
            table,
            name: String::new(),
            builder: String::new(),
            parameters,
            body,
            returned,
            reference: reference(module, operation),
        }
    }
}

/// A parameter with the segment of the path before it: `attachment/{id}`.
fn placed(operation: &Operation, parameter: &str) -> String {
    let parameter = format!("{{{parameter}}}");
    let segments: Vec<&str> = operation.path.split('/').collect();
    let at = segments.iter().position(|segment| *segment == parameter);
    let before = at.and_then(|at| segments.get(at.checked_sub(1)?));
    format!("{}/{parameter}", before.unwrap_or(&""))
}

/// The address of an operation in Atlassian's reference.
fn reference(module: &Module, operation: &Operation) -> String {
    let slug = |text: &str| {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        let words: Vec<String> = words
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        words.join("-")
    };
    // Paths of this reference are relative to the API.
    let path = operation.path.trim_start_matches("/wiki/api/v2");
    format!(
        "{}/api-group-{}/#api-{}-{}",
        module.reference,
        slug(&operation.group),
        slug(path),
        operation.method.to_ascii_lowercase()
    )
}
