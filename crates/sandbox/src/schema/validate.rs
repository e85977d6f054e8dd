//! Whether a request is one that is documented.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::facts::{Facts, Operation, Parameter, Schema, Type};
use crate::cloud::answer::Call;

/// Refuses a request with the reason.
pub(super) fn request(
    facts: &Facts,
    operation: &Operation,
    call: &Call<'_>,
    headers: &HeaderMap,
) -> Result<(), String> {
    for (name, value) in &call.params {
        if let Some(parameter) = find(operation, "path", name) {
            parameter_value(parameter, value)?;
        }
    }
    for (name, value) in &call.query {
        let parameter = find(operation, "query", name);
        let parameter = parameter.ok_or_else(|| format!("There is no query parameter '{name}'"))?;
        parameter_value(parameter, value)?;
    }
    for parameter in operation
        .parameters
        .iter()
        .filter(|parameter| parameter.required)
    {
        let Parameter { place, name, .. } = parameter;
        let there = match *place {
            "query" => call.query.iter().any(|(known, _)| known == name),
            "header" => headers.contains_key(*name),
            _ => true,
        };
        if !there {
            return Err(format!("The {place} parameter '{name}' is missing"));
        }
    }
    body(facts, operation, call, headers)
}

fn find<'a>(operation: &'a Operation, place: &str, name: &str) -> Option<&'a Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.place == place && parameter.name == name)
}

fn parameter_value(parameter: &Parameter, value: &str) -> Result<(), String> {
    let values = match (bare(&parameter.of), parameter.commas) {
        (Type::List(_), true) => value.split(',').collect(),
        _ => vec![value],
    };
    let of = match bare(&parameter.of) {
        Type::List(of) => of,
        _ => &parameter.of,
    };
    match values.iter().find(|value| !is_text_of(of, value)) {
        Some(value) => Err(format!(
            "The parameter '{}' cannot be '{value}'",
            parameter.name
        )),
        None => Ok(()),
    }
}

/// The type without limits.
fn bare(of: &Type) -> &Type {
    match of {
        Type::Limited(of, _) => of,
        of => of,
    }
}

fn is_text_of(of: &Type, value: &str) -> bool {
    match of {
        Type::Limited(of, limits) => {
            let size = match **of {
                Type::Integer => value.parse().ok(),
                Type::String => i64::try_from(value.chars().count()).ok(),
                _ => None,
            };
            is_text_of(of, value)
                && size.is_none_or(|size| limits.allow(size))
                && limits.allow_text(value)
        }
        Type::Boolean => matches!(value, "true" | "false"),
        Type::Integer => value.parse::<i64>().is_ok(),
        Type::Number => value.parse::<f64>().is_ok(),
        Type::Uuid => uuid::Uuid::try_parse(value).is_ok(),
        Type::Enum(values) => values.iter().any(|known| known == value),
        _ => true,
    }
}

fn body(
    facts: &Facts,
    operation: &Operation,
    call: &Call<'_>,
    headers: &HeaderMap,
) -> Result<(), String> {
    let Some(body) = &operation.body else {
        return match call.body.is_empty() {
            true => Ok(()),
            false => Err("The operation takes no body".to_owned()),
        };
    };
    if call.body.is_empty() {
        return match body.required {
            true => Err("The body is missing".to_owned()),
            false => Ok(()),
        };
    }
    let media = headers
        .get(CONTENT_TYPE)
        .and_then(|media| media.to_str().ok());
    let media = media.unwrap_or_default();
    let expected = match body.media {
        "json" => "application/json",
        "multipart" => "multipart/form-data",
        "*/*" => "",
        media => media,
    };
    if !media.starts_with(expected) {
        return Err(format!("The content type is '{media}', not '{expected}'"));
    }
    if body.media == "multipart" {
        return form(facts, &body.of, &call.body, media);
    }
    if media.contains("json") {
        let value = serde_json::from_slice(&call.body)
            .map_err(|error| format!("The body is no JSON: {error}"))?;
        return check(facts, &body.of, &value, "the body");
    }
    Ok(())
}

/// Looks for the required parts of a form.
fn form(facts: &Facts, of: &Type, body: &[u8], media: &str) -> Result<(), String> {
    let text = String::from_utf8_lossy(body);
    let boundary = media
        .split_once("boundary=")
        .map_or("", |(_, boundary)| boundary);
    if boundary.is_empty() || !text.trim_end().ends_with(&format!("--{boundary}--")) {
        return Err("The form does not end with its boundary".to_owned());
    }
    let Type::Named(api, name) = of else {
        return Ok(());
    };
    if let Some(Schema::Object { fields, .. }) = facts.schema(api, name) {
        for field in fields.iter().filter(|field| field.required) {
            if !text.contains(&format!("name=\"{}\"", field.name)) {
                return Err(format!("The form has no part '{}'", field.name));
            }
        }
    }
    Ok(())
}

/// Whether a value is of a type; `place` is what it is called if it is not.
fn check(facts: &Facts, of: &Type, value: &Value, place: &str) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{place} must be {what}, and is {value}"));
    match (of, value) {
        (Type::Limited(of, limits), _) => {
            check(facts, of, value, place)?;
            let size = match value {
                Value::Array(items) => i64::try_from(items.len()).ok(),
                Value::Object(members) => i64::try_from(members.len()).ok(),
                Value::String(text) => i64::try_from(text.chars().count()).ok(),
                Value::Number(number) => number.as_i64(),
                _ => None,
            };
            let text = value.as_str().unwrap_or_default();
            match size.is_none_or(|size| limits.allow(size)) && limits.allow_text(text) {
                true => Ok(()),
                false => wrong(&format!("within {limits:?}")),
            }
        }
        (Type::Any, _) => Ok(()),
        (Type::Boolean, Value::Bool(_)) => Ok(()),
        (Type::Boolean, _) => wrong("a boolean"),
        (Type::Integer, Value::Number(number)) if number.is_i64() => Ok(()),
        (Type::Integer, _) => wrong("an integer"),
        (Type::Number, Value::Number(_)) => Ok(()),
        (Type::Number, _) => wrong("a number"),
        (Type::Enum(values), Value::String(text)) if values.contains(text) => Ok(()),
        (Type::Enum(values), _) => wrong(&format!("one of {values:?}")),
        (Type::Uuid, Value::String(text)) if uuid::Uuid::try_parse(text).is_err() => {
            wrong("a UUID")
        }
        (
            Type::String | Type::DateTime | Type::Date | Type::Uuid | Type::Uri | Type::Binary,
            Value::String(_),
        ) => Ok(()),
        (Type::String | Type::DateTime | Type::Date | Type::Uuid | Type::Uri | Type::Binary, _) => {
            wrong("a string")
        }
        (Type::List(of), Value::Array(items)) => items
            .iter()
            .enumerate()
            .try_for_each(|(at, item)| check(facts, of, item, &format!("{place}[{at}]"))),
        (Type::List(_), _) => wrong("an array"),
        (Type::Map(of), Value::Object(members)) => members
            .iter()
            .try_for_each(|(name, member)| check(facts, of, member, &format!("{place}.{name}"))),
        (Type::Map(_), _) => wrong("an object"),
        (Type::OneOf(all), _) => {
            match all.iter().any(|of| check(facts, of, value, place).is_ok()) {
                true => Ok(()),
                false => wrong("one of several types"),
            }
        }
        (Type::Named(api, name), _) => match (facts.schema(api, name), value) {
            (Some(Schema::Alias(of)), _) => check(facts, of, value, place),
            (Some(Schema::Object { fields, closed }), Value::Object(members)) => {
                for field in fields {
                    match members.get(&field.name) {
                        None if field.required && !field.read_only => {
                            return Err(format!("{place} must have '{}'", field.name));
                        }
                        Some(Value::Null) if field.nullable => {}
                        Some(member) => {
                            check(facts, &field.of, member, &format!("{place}.{}", field.name))?
                        }
                        None => {}
                    }
                }
                let unknown = members
                    .keys()
                    .find(|name| *closed && !fields.iter().any(|field| field.name == **name));
                match unknown {
                    Some(name) => Err(format!("{place} cannot have '{name}'")),
                    None => Ok(()),
                }
            }
            (Some(_), _) => wrong("an object"),
            (None, _) => Ok(()),
        },
    }
}
