//! `GET /openapi.json`: the API as an OpenAPI 3.1 document, made from the table of routes.
//!
//! Parameters in paths and bodies of requests follow from the types that the handlers read; parameters of queries are
//! in the table of routes. Responses are described in `openapi/responses.json`; schemathesis compares them with the
//! running gateway (`e2e`).

use std::collections::{BTreeMap, BTreeSet};

use axum::{Json, extract::State};
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};
use threelo_http::{Access, Endpoint, Operation, Route};

use crate::{routes::table, state::Api};

/// The schemas of responses, by name.
const RESPONSES: &str = include_str!("openapi/responses.json");

/// The name of the picture's schema, which is its media type.
const PICTURE: &str = "image/svg+xml";

pub(crate) async fn document(State(api): State<Api>) -> Json<Value> {
    let server = api.settings.public_url.as_str().trim_end_matches('/');
    Json(openapi(server, &api.settings.document_paths))
}

/// Returns the API at this base URL as an OpenAPI document, together with paths that others serve.
pub fn openapi(server: &str, more: &Map<String, Value>) -> Value {
    build(&table(), server, more)
}

/// Returns the document of these endpoints, together with paths that others serve.
fn build(table: &[Endpoint<Api>], server: &str, more: &Map<String, Value>) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut schemas = settings.into_generator();
    let mut paths = Map::new();
    for endpoint in table {
        let operation = endpoint.operation();
        if operation.summary.is_empty() {
            continue;
        }
        let route = Route::from(endpoint);
        let path = route.path.replace("{*", "{");
        let method = route.method.as_str().to_ascii_lowercase();
        let item = paths.entry(path).or_insert_with(|| json!({}));
        item[method] = describe(&route, operation, &mut schemas);
    }
    paths.extend(more.clone());
    let mut components: Map<String, Value> =
        serde_json::from_str(RESPONSES).expect("the file is a JSON object");
    for (name, schema) in schemas.take_definitions(true) {
        let replaced = components.insert(name, schema);
        debug_assert!(
            replaced.is_none(),
            "a request and an answer have schemas of one name"
        );
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "threelo",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "The control API of a threelo gateway, and its proxied calls in short. Errors are \
                            JSON: programs match `error.code`, people read `error.message`.",
            "license": { "name": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": server }],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "apiKey": {
                    "type": "http", "scheme": "bearer",
                    "description": "An API key of the gateway.",
                },
                "connectSession": {
                    "type": "http", "scheme": "bearer",
                    "description": "The token of a connect session: POST /connect/sessions.",
                },
                "basic": {
                    "type": "http", "scheme": "basic",
                    "description": "An API key as the password, with any user name; for proxied calls only.",
                },
            },
            "schemas": components,
        },
    })
}

fn describe(route: &Route, operation: &Operation, schemas: &mut SchemaGenerator) -> Value {
    let (method, path) = (&route.method, &route.path);
    let mut described = json!({
        "operationId": operation_id(method.as_str(), path),
        "summary": operation.summary,
        "tags": [path.trim_start_matches('/').split(['/', '.']).next()],
        "security": security(route.access),
        "responses": responses(route.access, operation),
    });
    if let Access::Key(needed) | Access::KeyOrSession(needed) = route.access {
        described["description"] = format!("An API key needs the permission `{needed}`.").into();
        described["x-permission"] = needed.as_str().into();
    }
    if operation.is_deprecated {
        described["deprecated"] = true.into();
    }
    let segments = path.split('/').filter_map(|segment| {
        let name = segment.strip_prefix('{')?.strip_suffix('}')?;
        let schema = match operation.segment {
            Some(schema) => json!(schema(schemas)),
            None => json!({ "type": "string" }),
        };
        let name = name.trim_start_matches('*');
        Some(json!({ "name": name, "in": "path", "required": true, "schema": schema }))
    });
    let mut parameters: Vec<_> = segments.collect();
    parameters.extend(operation.parameters.iter().map(|parameter| {
        json!({
            "name": parameter.name,
            "in": parameter.place,
            "required": parameter.is_required,
            "schema": parameter.schema,
        })
    }));
    if !parameters.is_empty() {
        described["parameters"] = parameters.into();
    }
    if let Some(schema) = operation.body {
        // An empty body counts as `{}`.
        described["requestBody"] = json!({
            "required": false,
            "content": { "application/json": { "schema": schema(schemas) } },
        });
    }
    described
}

/// Returns a name such as `get_connections_id`.
fn operation_id(method: &str, path: &str) -> String {
    let words = path.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let mut id = method.to_ascii_lowercase();
    for word in words {
        id.push('_');
        id.push_str(word);
    }
    id
}

fn security(access: Access) -> Value {
    match access {
        Access::Everyone => json!([]),
        Access::Session => json!([{ "connectSession": [] }]),
        Access::AnyKeyOrSession | Access::KeyOrSession(_) => {
            json!([{ "apiKey": [] }, { "connectSession": [] }])
        }
        _ => json!([{ "apiKey": [] }]),
    }
}

fn responses(access: Access, operation: &Operation) -> Value {
    let mut codes: BTreeMap<u16, BTreeSet<&str>> = BTreeMap::new();
    let own = operation.errors.iter().copied();
    for (status, code) in own.chain(errors_of(access).copied()) {
        codes.entry(status).or_default().insert(code);
    }
    let mut responses = Map::new();
    for (status, schema) in &operation.answers {
        let content = schema.map(|name| match name {
            PICTURE => json!({ PICTURE: { "schema": { "type": "string" } } }),
            name => json!({ "application/json": { "schema": reference(name) } }),
        });
        let mut response = json!({ "description": "Success." });
        if let Some(content) = content {
            response["content"] = content;
        }
        responses.insert(status.to_string(), response);
    }
    for (status, codes) in codes {
        let schema = json!({
            "allOf": [
                reference("Error"),
                { "properties": { "error": { "properties": { "code": { "enum": codes } } } } },
            ],
        });
        let list: Vec<_> = codes.iter().map(|code| format!("`{code}`")).collect();
        let response = json!({
            "description": list.join(", "),
            "content": { "application/json": { "schema": schema } },
        });
        responses.insert(status.to_string(), response);
    }
    responses.into()
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

/// Returns the errors that follow from who may use a route.
fn errors_of(access: Access) -> impl Iterator<Item = &'static (u16, &'static str)> {
    const CREDENTIAL: &[(u16, &str)] = &[
        (401, "missing_auth_header"),
        (401, "malformed_auth_header"),
        (415, "invalid_content_type"),
        (500, "generic_error_support"),
        (503, "server_error"),
    ];
    const KEY: &[(u16, &str)] = &[(401, "unknown_account"), (401, "api_key_expired")];
    const KEY_ONLY: &[(u16, &str)] = &[(401, "invalid_secret_key_format")];
    const SESSION: &[(u16, &str)] = &[
        (401, "invalid_connect_session_token_format"),
        (401, "unknown_connect_session_token"),
    ];
    const PERMISSION: &[(u16, &str)] = &[(403, "forbidden")];
    let lists: &[&[(u16, &str)]] = match access {
        Access::Everyone => &[],
        Access::AnyKey => &[CREDENTIAL, KEY, KEY_ONLY],
        Access::Key(_) => &[CREDENTIAL, KEY, KEY_ONLY, PERMISSION],
        Access::AnyKeyOrSession => &[CREDENTIAL, KEY, SESSION],
        Access::KeyOrSession(_) => &[CREDENTIAL, KEY, SESSION, PERMISSION],
        _ => &[CREDENTIAL, SESSION],
    };
    lists.iter().copied().flatten()
}
