//! The page about the HTTP API, made from its OpenAPI document.

use std::collections::BTreeMap;

use serde_json::Value;

const HEAD: &str = "<!-- Written by `threelo manual --format http-api docs`; do not edit. -->\n\
    # HTTP API\n\n\
    The control API of a gateway, and its proxied calls in short. `GET /openapi.json` of a gateway is the same for programs. Requests and \
    responses are JSON. A request carries `Authorization: Bearer KEY` with an [API key](api-keys.md), or with the token of a connect session \
    where that is named.\n\n\
    An error is `{\"error\": {\"code\": …, \"message\": …}}`: programs match the code, and [Troubleshooting](troubleshooting.md) says what to do. \
    Below, the statuses 401 (no valid key), 403 (a permission is missing), 415 (the body is not JSON), 500 and 503 (try again later) are left \
    out: they are possible everywhere.\n";

/// Statuses of errors that do not depend on the operation.
const EVERYWHERE: [&str; 5] = ["401", "403", "415", "500", "503"];

/// The methods in the order of the page.
const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];

/// Returns the page about the API that a document describes.
pub(super) fn page(document: &Value) -> String {
    let mut text = HEAD.to_owned();
    let mut sections: BTreeMap<&str, String> = BTreeMap::new();
    let (mut refused, mut old) = (String::new(), String::new());
    for (path, item) in sorted(&document["paths"]) {
        let mut present = METHODS
            .iter()
            .filter_map(|method| Some((method.to_ascii_uppercase(), item.get(*method)?)))
            .peekable();
        while let Some((mut methods, operation)) = present.next() {
            let described = describe(item, operation);
            // Methods that do the same share a paragraph.
            while let Some((method, _)) =
                present.next_if(|(_, other)| describe(item, other) == described)
            {
                methods += &format!(", {method}");
            }
            let title = format!("`{methods} {path}`");
            let row = || format!("| {title} | {} |\n", cell(&operation["summary"]));
            if operation["deprecated"] == true {
                old += &row();
            } else if is_refused(operation) {
                refused += &row();
            } else {
                let section = path.split(['/', '.']).nth(1).unwrap_or_default();
                *sections.entry(section).or_default() += &format!("\n### {title}\n\n{described}");
            }
        }
    }
    for (section, operations) in sections {
        text += &format!("\n## /{section}\n{operations}");
    }
    text += &format!(
        "\n## For older clients\n\nOlder names of what is above.\n\n| | |\n| --- | --- |\n{old}"
    );
    text += &format!(
        "\n## Refused\n\nOperations that Nango has and threelo has not.\n\n| | |\n| --- | --- |\n{refused}"
    );
    text += "\n## Schemas\n";
    for (name, schema) in sorted(&document["components"]["schemas"]) {
        text += &format!("\n### {name}\n\n{}", definition(schema));
    }
    text
}

/// Returns whether an operation has no other responses than errors.
fn is_refused(operation: &Value) -> bool {
    let responses = sorted(&operation["responses"]);
    !responses.keys().any(|status| is_success(status))
}

/// Returns whether a response is described by its body and not by error codes.
fn is_success(status: &str) -> bool {
    status.starts_with('2') || status == "default"
}

/// Describes an operation of a path, without its name.
fn describe(item: &Value, operation: &Value) -> String {
    let mut text = words(&operation["summary"]).to_owned();
    let permission = operation["x-permission"].as_str();
    let schemes = operation["security"].as_array().into_iter().flatten();
    let has_session = schemes
        .clone()
        .any(|scheme| scheme.get("connectSession").is_some());
    let has_key = schemes.clone().any(|scheme| scheme.get("apiKey").is_some());
    let session = if has_session {
        ", or a connect session"
    } else {
        ""
    };
    text += &match (permission, has_key) {
        (Some(permission), _) => format!(" Needs the permission `{permission}`{session}."),
        (None, true) => format!(" Needs an API key{session}."),
        (None, false) if has_session => " Needs a connect session.".to_owned(),
        (None, false) => " Needs no key.".to_owned(),
    };
    text += "\n";
    let parameters = [&item["parameters"], &operation["parameters"]];
    let rows: String = parameters
        .into_iter()
        .filter_map(Value::as_array)
        .flatten()
        .map(|parameter| {
            let required = match parameter["required"] == true {
                true => ", required",
                false => "",
            };
            let (name, place) = (words(&parameter["name"]), words(&parameter["in"]));
            let schema = &parameter["schema"];
            let meaning = match cell(&parameter["description"]) {
                meaning if meaning.is_empty() => cell(&schema["description"]),
                meaning => meaning,
            };
            format!(
                "| `{name}` | {place}{required} | {} | {meaning} |\n",
                kind(schema)
            )
        })
        .collect();
    if !rows.is_empty() {
        text += &format!("\n| parameter | in | value | |\n| --- | --- | --- | --- |\n{rows}");
    }
    let body = &operation["requestBody"]["content"]["application/json"]["schema"];
    if !body.is_null() {
        text += &format!("\nBody: {}.\n", kind(body));
    }
    let mut outcomes = Vec::new();
    for (status, response) in sorted(&operation["responses"]) {
        let content = response["content"].as_object().into_iter().flatten().next();
        let description = words(&response["description"]).trim_end_matches('.');
        outcomes.push(match content {
            _ if EVERYWHERE.contains(&status) => continue,
            _ if status == "default" => description.to_owned(),
            _ if !is_success(status) => format!("{status} {description}"),
            Some((media, content)) if media == "application/json" => {
                format!("{status} {}", kind(&content["schema"]))
            }
            Some((media, _)) => format!("{status} `{media}`"),
            None => format!("{status} without a body"),
        });
    }
    text + &format!("\nResponses: {}.\n", outcomes.join("; "))
}

/// Describes a schema that has a name.
fn definition(schema: &Value) -> String {
    let mut text = String::new();
    if let Some(description) = schema["description"].as_str() {
        text += &format!("{}\n\n", one_line(description));
    }
    let mut rows = String::new();
    members("", schema, &mut rows);
    match rows.is_empty() {
        true => text += &format!("{}\n", kind(schema)),
        false => text += &format!("| member | value | |\n| --- | --- | --- |\n{rows}"),
    }
    text
}

/// Adds a row for each member of an object, and of objects in it that have no name.
fn members(prefix: &str, schema: &Value, rows: &mut String) {
    let required: Vec<_> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    for (name, member) in sorted(&schema["properties"]) {
        let path = format!("{prefix}{name}");
        let needed = match required.iter().any(|one| *one == name) {
            true => ", always present",
            false => "",
        };
        *rows += &format!(
            "| `{path}` | {}{needed} | {} |\n",
            kind(member),
            cell(&member["description"])
        );
        members(&format!("{path}."), member, rows);
        members(&format!("{path}[]."), &member["items"], rows);
    }
}

/// Returns the type of a value, in words.
fn kind(schema: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return format!("[{name}](#{})", name.to_ascii_lowercase());
    }
    if let Some(value) = schema.get("const") {
        return format!("`{value}`");
    }
    if let Some(values) = schema["enum"].as_array() {
        return alternatives(values.iter().map(|value| format!("`{value}`")));
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        if let Some(all) = schema[key].as_array() {
            return alternatives(all.iter().map(kind));
        }
    }
    match &schema["type"] {
        Value::Array(types) => alternatives(types.iter().map(|name| typed(name, schema))),
        name => typed(name, schema),
    }
}

fn typed(name: &Value, schema: &Value) -> String {
    let format = schema["format"].as_str();
    match name.as_str() {
        Some("array") if schema["items"].is_object() => {
            format!("list of {}", kind(&schema["items"]))
        }
        Some("array") => "list".to_owned(),
        Some("object") if schema["additionalProperties"].is_object() => {
            format!("object of {}", kind(&schema["additionalProperties"]))
        }
        Some("string") if format == Some("date-time") => "time".to_owned(),
        Some("string") if format == Some("uri") => "URL".to_owned(),
        Some("string") => "string".to_owned(),
        Some(other) => other.to_owned(),
        None => "any value".to_owned(),
    }
}

fn alternatives(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join(" or ")
}

/// Returns the members of an object, sorted: the order of the map depends on a feature of another crate.
fn sorted(object: &Value) -> BTreeMap<&str, &Value> {
    let members = object.as_object().into_iter().flatten();
    members
        .map(|(name, value)| (name.as_str(), value))
        .collect()
}

fn words(text: &Value) -> &str {
    text.as_str().unwrap_or_default()
}

/// Returns a text as the cell of a table.
fn cell(text: &Value) -> String {
    one_line(words(text)).replace('|', "\\|")
}

fn one_line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").replace('<', "&lt;")
}
