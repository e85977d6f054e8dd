//! Reads the facts out of one of Atlassian's OpenAPI 3.0 documents.
//!
//! Objects that stand inside other schemas become schemas of their own, named after what holds them. Those that
//! are the same share one name: the Jira Software document writes each response out in full.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value};

use super::{Answer, Api, Body, Field, Limits, Operation, Parameter, Place, Schema, Shape, Type};

/// What belongs to the documents' users in prose and examples, and not to what a schema is.
const PROSE: [&str; 9] = [
    "description",
    "example",
    "examples",
    "title",
    "xml",
    "externalDocs",
    "default",
    "deprecated",
    "x-showInExample",
];

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

type Object = Map<String, Value>;

/// The facts of a document.
pub(super) fn import(document: &Value) -> Result<Api> {
    let mut import = Import {
        document,
        schemas: BTreeMap::new(),
        names: HashMap::new(),
    };
    // Paths of this document are relative to its server.
    let base = match document.pointer("/servers/0/url").and_then(Value::as_str) {
        Some(url) if url.ends_with("/wiki/api/v2") => "/wiki/api/v2",
        _ => "",
    };
    import.components()?;
    let mut operations = Vec::new();
    for (path, item) in object(document.get("paths"), "paths")? {
        let item = object(Some(item), path)?;
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let path = format!("{base}{path}");
                let operation = import
                    .operation(method, &path, item, operation)
                    .with_context(|| format!("{method} {path}"))?;
                operations.push(operation);
            }
        }
    }
    let schemas = import.schemas.into_iter();
    let mut api = Api {
        operations,
        schemas: schemas
            .map(|(name, shape)| Schema { name, shape })
            .collect(),
    };
    drop_unused(&mut api);
    api.sort();
    api.check()?;
    Ok(api)
}

struct Import<'a> {
    document: &'a Value,
    schemas: BTreeMap<String, Shape>,
    /// The names of objects, by what they are.
    names: HashMap<String, String>,
}

impl<'a> Import<'a> {
    fn components(&mut self) -> Result<()> {
        let components = self.document.pointer("/components/schemas");
        let components = object(components, "components/schemas")?;
        // All names first: what is written out elsewhere gets the name that it has here.
        for (name, schema) in components {
            if schema.get("properties").is_some() {
                let name = schema_name(name);
                self.names.entry(identity(schema)).or_insert(name);
            }
        }
        for (name, schema) in components {
            let name = schema_name(name);
            let shape = self
                .shape(&name, schema)
                .with_context(|| format!("schema {name}"))?;
            self.schemas.insert(name, shape);
        }
        Ok(())
    }

    fn operation(
        &mut self,
        method: &str,
        path: &str,
        item: &'a Object,
        operation: &'a Value,
    ) -> Result<Operation> {
        let id = text(operation, "operationId").context("no operationId")?;
        let subject = schema_name(id);
        let group = operation.pointer("/tags/0").and_then(Value::as_str);
        let mut parameters: Vec<Parameter> = Vec::new();
        let shared = item.get("parameters").into_iter();
        let own = operation.get("parameters").into_iter();
        for parameter in shared.chain(own).filter_map(Value::as_array).flatten() {
            let parameter = self.parameter(self.followed(parameter)?)?;
            // One of the operation's own replaces one that it shares.
            parameters
                .retain(|other| (other.place, &other.name) != (parameter.place, &parameter.name));
            // The token's place, which is no caller's to fill.
            if parameter.name != "Authorization" {
                parameters.push(parameter);
            }
        }
        parameters.sort_by_key(|parameter| {
            let at = path.find(&format!("{{{}}}", parameter.name));
            (parameter.place, at.unwrap_or(0))
        });
        let body = match operation.get("requestBody") {
            Some(body) => self.body(&subject, self.followed(body)?)?,
            None => None,
        };
        let answers = self.answers(&subject, operation)?;
        Ok(Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            id: id.to_owned(),
            group: group.unwrap_or("Other").to_owned(),
            parameters,
            body,
            answers,
        })
    }

    fn parameter(&self, parameter: &'a Value) -> Result<Parameter> {
        let name = text(parameter, "name").context("a parameter without name")?;
        let place = text(parameter, "in").and_then(Place::read);
        let place = place.with_context(|| format!("parameter {name} is nowhere"))?;
        let nothing = Value::Null;
        let schema = parameter.get("schema").unwrap_or(&nothing);
        let schema = self.followed(schema)?;
        let of = self.plain(schema)?;
        let default = match schema.get("default") {
            Some(Value::String(text)) if !text.is_empty() => Some(text.clone()),
            Some(value @ (Value::Number(_) | Value::Bool(_))) => Some(value.to_string()),
            _ => None,
        };
        Ok(Parameter {
            place,
            name: name.to_owned(),
            required: flag(parameter, "required"),
            commas: text(schema, "type") == Some("array")
                && parameter.get("explode") == Some(&false.into()),
            of,
            default,
        })
    }

    /// The type of a parameter, which is never an object of its own.
    fn plain(&self, schema: &Value) -> Result<Type> {
        let schema = self.followed(schema)?;
        Ok(match text(schema, "type") {
            Some("array") => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                limited(Type::List(Box::new(self.plain(items)?)), schema)
            }
            // Jira's lists of names, which are described by their class.
            Some("object") => Type::String,
            _ => scalar(schema).unwrap_or(Type::String),
        })
    }

    fn body(&mut self, subject: &str, body: &'a Value) -> Result<Option<Body>> {
        let content = object(body.get("content"), "the body's content")?;
        let Some((media, of)) = self.content(&format!("{subject}Body"), content)? else {
            return Ok(None);
        };
        Ok(Some(Body {
            media,
            required: flag(body, "required"),
            of,
        }))
    }

    fn answers(&mut self, subject: &str, operation: &'a Value) -> Result<Vec<Answer>> {
        let mut answers = Vec::new();
        for (status, answer) in object(operation.get("responses"), "responses")? {
            let Ok(status) = status.parse::<u16>() else {
                continue;
            };
            if status >= 400 {
                continue;
            }
            let answer = self.followed(answer)?;
            let content = match answer.get("content") {
                Some(Value::Object(content)) => {
                    self.content(&format!("{subject}Answer"), content)?
                }
                _ => None,
            };
            // Documents give 204 a body, which HTTP does not.
            let content = content.filter(|_| status != 204);
            answers.push(Answer { status, content });
        }
        answers.sort_by_key(|answer| answer.status);
        Ok(answers)
    }

    /// The media type to use, JSON where there is a choice, and its content.
    fn content(&mut self, subject: &str, content: &'a Object) -> Result<Option<(String, Type)>> {
        let mut choices: Vec<_> = content
            .iter()
            .map(|(media, of)| (media.split(';').next().unwrap_or(media), of))
            .collect();
        let preferred = ["application/json", "multipart/form-data", "*/*"];
        choices.sort_by_key(|(media, _)| {
            let place = preferred.iter().position(|known| known == media);
            place.unwrap_or(preferred.len())
        });
        let Some((media, of)) = choices.first() else {
            return Ok(None);
        };
        let media = match *media {
            "application/json" => "json",
            "multipart/form-data" => "multipart",
            other => other,
        };
        let schema = of.get("schema").unwrap_or(&Value::Null);
        let of = match (media, text(schema, "type")) {
            ("json" | "multipart", _) => self.of(subject, schema)?,
            ("*/*" | "application/json-patch+json", _) if has_content(schema) => {
                self.of(subject, schema)?
            }
            ("text/plain", _) => Type::String,
            _ => Type::Binary,
        };
        Ok(Some((media.to_owned(), of)))
    }

    /// What a named schema is.
    fn shape(&mut self, name: &str, schema: &'a Value) -> Result<Shape> {
        if let Some(all) = schema.get("allOf").and_then(Value::as_array)
            && (all.len() > 1 || schema.get("properties").is_some())
        {
            return self.merged(name, all.iter().chain([schema]));
        }
        if schema.get("properties").is_some() {
            return self.merged(name, [schema].into_iter());
        }
        Ok(match self.of(name, schema)? {
            // An object that only says that it is one.
            Type::Named(inner) if inner == name => Shape::Object {
                fields: Vec::new(),
                closed: false,
            },
            of => Shape::Alias(of),
        })
    }

    /// One object of the fields of several.
    fn merged(&mut self, name: &str, parts: impl Iterator<Item = &'a Value>) -> Result<Shape> {
        let mut fields: Vec<Field> = Vec::new();
        let mut closed = false;
        let mut parts: Vec<&'a Value> = parts.collect();
        while !parts.is_empty() {
            let part = self.followed(parts.remove(0))?;
            if let Some(all) = part.get("allOf").and_then(Value::as_array)
                && part.get("properties").is_none()
            {
                parts.extend(all);
                continue;
            }
            closed |= part.get("additionalProperties") == Some(&Value::Bool(false));
            let required = part.get("required").and_then(Value::as_array);
            let required: Vec<&str> = required
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            let Some(Value::Object(properties)) = part.get("properties") else {
                continue;
            };
            for (field, schema) in properties {
                // A reference in place of the properties, which OpenAPI does not have but documents do.
                if field == "$ref" && schema.is_string() {
                    parts.push(self.pointed(schema.as_str().unwrap_or_default())?);
                    continue;
                }
                let subject = format!("{name}{}", schema_name(field));
                let of = self
                    .of(&subject, schema)
                    .with_context(|| format!("field {field}"))?;
                let followed = self.followed(schema)?;
                fields.retain(|known| known.name != *field);
                fields.push(Field {
                    name: field.clone(),
                    required: required.contains(&field.as_str()),
                    nullable: flag(schema, "nullable") || flag(followed, "nullable"),
                    read_only: flag(schema, "readOnly"),
                    of,
                });
            }
        }
        Ok(Shape::Object { fields, closed })
    }

    /// What a schema is where it stands; `subject` is the name it gets if it needs one.
    fn of(&mut self, subject: &str, schema: &'a Value) -> Result<Type> {
        if let Some(reference) = text(schema, "$ref") {
            let name = reference.rsplit('/').next().unwrap_or_default();
            return Ok(Type::Named(schema_name(name)));
        }
        if let Some(all) = schema.get("allOf").and_then(Value::as_array)
            && schema.get("properties").is_none()
        {
            if let [only] = &all[..] {
                return self.of(subject, only);
            }
            let shape = self.merged(subject, all.iter())?;
            return Ok(Type::Named(self.hoisted(subject, schema, shape)));
        }
        for choice in ["oneOf", "anyOf"] {
            let Some(all) = schema.get(choice).and_then(Value::as_array) else {
                continue;
            };
            let mut types = Vec::new();
            for (at, one) in all.iter().enumerate() {
                let of = self.of(&format!("{subject}{}", at + 1), one)?;
                if !types.contains(&of) {
                    types.push(of);
                }
            }
            return Ok(match <[Type; 1]>::try_from(types) {
                Ok([only]) => only,
                Err(types) => Type::OneOf(types),
            });
        }
        if schema
            .get("properties")
            .is_some_and(|all| all != &Value::Object(Map::new()))
        {
            if let Some(name) = self.names.get(&identity(schema)) {
                return Ok(Type::Named(name.clone()));
            }
            let shape = self.merged(subject, [schema].into_iter())?;
            return Ok(Type::Named(self.hoisted(subject, schema, shape)));
        }
        if let Some(of) = scalar(schema) {
            return Ok(of);
        }
        Ok(match text(schema, "type") {
            Some("array") => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                let subject = subject.strip_suffix('s').unwrap_or(subject);
                limited(Type::List(Box::new(self.of(subject, items)?)), schema)
            }
            Some("object") => {
                let values = match schema.get("additionalProperties") {
                    Some(values @ Value::Object(_)) => self.of(subject, values)?,
                    _ => Type::Any,
                };
                limited(Type::Map(Box::new(values)), schema)
            }
            None => Type::Any,
            Some(other) => bail!("type {other:?} is not known"),
        })
    }

    /// Gives an object a name, `subject` unless another object has it.
    fn hoisted(&mut self, subject: &str, schema: &Value, shape: Shape) -> String {
        let components = self.document.pointer("/components/schemas");
        let mut name = subject.to_owned();
        let mut count = 1;
        while self.schemas.contains_key(&name)
            || components.is_some_and(|all| all.get(&name).is_some())
        {
            count += 1;
            name = format!("{subject}{count}");
        }
        self.names.insert(identity(schema), name.clone());
        self.schemas.insert(name.clone(), shape);
        name
    }

    /// The value, or what its reference leads to.
    fn followed(&self, value: &'a Value) -> Result<&'a Value> {
        let mut value = value;
        while let Some(reference) = text(value, "$ref") {
            value = self.pointed(reference)?;
        }
        Ok(value)
    }

    fn pointed(&self, reference: &str) -> Result<&'a Value> {
        let pointer = reference.strip_prefix('#');
        let found = pointer.and_then(|pointer| self.document.pointer(pointer));
        found.with_context(|| format!("{reference} leads nowhere"))
    }
}

/// A type without parts.
fn scalar(schema: &Value) -> Option<Type> {
    let kind = text(schema, "type")?;
    if kind == "string"
        && let Some(values) = schema.get("enum").and_then(Value::as_array)
    {
        let values: Vec<String> = values
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        if !values.is_empty() {
            return Some(Type::Enum(values));
        }
    }
    let of = match (kind, text(schema, "format")) {
        ("string", Some("date-time")) => Type::DateTime,
        ("string", Some("date")) => Type::Date,
        ("string", Some("uuid")) => Type::Uuid,
        ("string", Some("uri" | "url")) => Type::Uri,
        ("string", Some("binary")) => Type::Binary,
        ("string", _) => Type::String,
        ("integer", Some("int32")) => Type::Int32,
        ("integer", _) => Type::Int64,
        ("number", _) => Type::Number,
        ("boolean", _) => Type::Boolean,
        _ => return None,
    };
    Some(limited(of, schema))
}

/// The type with the limits of its schema.
fn limited(of: Type, schema: &Value) -> Type {
    let (least, most) = match of {
        Type::Int32 | Type::Int64 | Type::Number => ("minimum", "maximum"),
        Type::String => ("minLength", "maxLength"),
        Type::List(_) => ("minItems", "maxItems"),
        Type::Map(_) => ("minProperties", "maxProperties"),
        _ => return of,
    };
    let bound = |name| {
        let bound = schema.get(name)?;
        // Bounds without a fraction are written with one, too.
        bound
            .as_i64()
            .or_else(|| bound.as_f64().map(|bound| bound as i64))
    };
    // The bounds of the type itself are no news.
    let least = bound(least).filter(|least| match of {
        Type::Int32 => *least > i32::MIN.into(),
        Type::Int64 | Type::Number => *least > i64::MIN,
        _ => *least > 0,
    });
    let most = bound(most).filter(|most| match of {
        Type::Int64 | Type::Number => *most < i64::MAX,
        _ => *most < i32::MAX.into(),
    });
    let pattern = text(schema, "pattern").filter(|_| of == Type::String);
    let limits = Limits {
        least,
        most,
        pattern: pattern.map(str::to_owned),
    };
    match limits == Limits::default() {
        true => of,
        false => Type::Limited(Box::new(of), limits),
    }
}

/// What a schema is, without what is said about it: the same for two that are the same.
fn identity(schema: &Value) -> String {
    fn bare(value: &Value, within_properties: bool) -> Value {
        match value {
            Value::Object(members) => {
                let mut kept: Vec<_> = members
                    .iter()
                    .filter(|(name, _)| within_properties || !PROSE.contains(&name.as_str()))
                    .map(|(name, value)| {
                        let properties = !within_properties && name == "properties";
                        (name.clone(), bare(value, properties))
                    })
                    .collect();
                kept.sort_by(|a, b| a.0.cmp(&b.0));
                kept.into_iter().collect::<Object>().into()
            }
            Value::Array(items) => items.iter().map(|item| bare(item, false)).collect(),
            other => other.clone(),
        }
    }
    bare(schema, false).to_string()
}

/// Leaves out the schemas that no operation leads to.
fn drop_unused(api: &mut Api) {
    api.sort();
    let mut used = std::collections::BTreeSet::new();
    let mut left: Vec<String> = Vec::new();
    for (_, of) in (Api {
        operations: api.operations.clone(),
        schemas: Vec::new(),
    })
    .types()
    {
        left.extend(of.names().into_iter().map(str::to_owned));
    }
    while let Some(name) = left.pop() {
        if !used.insert(name.clone()) {
            continue;
        }
        let Some(schema) = api.schema(&name) else {
            continue;
        };
        let types: Vec<&Type> = match &schema.shape {
            Shape::Alias(of) => vec![of],
            Shape::Object { fields, .. } => fields.iter().map(|field| &field.of).collect(),
        };
        left.extend(
            types
                .into_iter()
                .flat_map(|of| of.names())
                .map(str::to_owned),
        );
    }
    api.schemas.retain(|schema| used.contains(&schema.name));
}

fn has_content(schema: &Value) -> bool {
    schema.as_object().is_some_and(|schema| !schema.is_empty())
}

/// A name in the form of one of our schemas: `board-location` as `BoardLocation`.
fn schema_name(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(|word| word[..1].to_ascii_uppercase() + &word[1..])
        .collect()
}

fn object<'v>(value: Option<&'v Value>, what: &str) -> Result<&'v Object> {
    let object = value.and_then(Value::as_object);
    object.with_context(|| format!("{what} is no object"))
}

fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member)?.as_str()
}

fn flag(value: &Value, member: &str) -> bool {
    value.get(member) == Some(&Value::Bool(true))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn facts(document: Value) -> (String, String) {
        import(&document).unwrap().to_texts()
    }

    #[test]
    fn an_object_inside_another_gets_the_name_of_its_place_and_shares_it_with_its_likes() {
        let location = json!({"type": "object", "properties": {"id": {"type": "integer", "format": "int64", "description": "prose"}}});
        let same =
            json!({"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}}});
        let (operations, schemas) = facts(json!({
            "paths": {"/board": {"get": {
                "operationId": "getBoard", "tags": ["Board"],
                "parameters": [{"name": "expand", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}, "explode": false}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Board"}}}}, "404": {}},
            }}},
            "components": {"schemas": {
                "Board": {"type": "object", "required": ["home"], "additionalProperties": false, "properties": {
                    "home": {"allOf": [location], "readOnly": true}, "away": same, "names": {"type": "array", "items": {"type": "string", "nullable": true}},
                }},
                "Unused": {"type": "object", "properties": {"a": {"type": "string"}}},
            }},
        }));
        assert_eq!(
            operations,
            "GET /board getBoard\n  group Board\n  query expand [string] commas\n  answer 200 json Board\n"
        );
        assert_eq!(
            schemas,
            "Board closed\n  home! BoardHome read\n  away BoardHome\n  names [string]\nBoardHome\n  id int64\n"
        );
    }

    #[test]
    fn two_choices_of_one_type_are_no_choice() {
        let (_, schemas) = facts(json!({
            "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}}},
            "components": {"schemas": {"A": {"type": "object", "properties": {
                "same": {"oneOf": [{"type": "string"}, {"type": "string"}]},
                "mixed": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            }}}},
        }));
        assert_eq!(schemas, "A\n  same string\n  mixed one(string,int64)\n");
    }
}
