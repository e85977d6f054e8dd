//! Proxied calls in an OpenAPI document, in short: their paths and answers are Atlassian's.

use serde_json::{Map, Value, json};

use crate::headers::ANSWERED_BY;

/// The paths that proxied calls begin with, each with what follows.
const PATHS: [(&str, &str); 3] = [
    (
        "/proxy/{path}",
        "A path of Atlassian's API, of the connection that the headers name.",
    ),
    (
        "/ex/{path}",
        "The same for paths that begin with /ex, for clients that know Atlassian's addresses.",
    ),
    (
        "/c/{path}",
        "{integration}/{connection}/{jira|confluence}/{path}: the base URL for clients that send no headers.",
    ),
];

/// Returns the paths of proxied calls for an OpenAPI document.
pub fn document_paths() -> Map<String, Value> {
    let header = |name: &str, description: &str| {
        json!({
            "name": name, "in": "header", "description": description, "schema": { "type": "string" },
        })
    };
    let answer = json!({
        "description": format!(
            "The header {ANSWERED_BY} says whether this is an answer of `atlassian`, as it came, or an error of \
             the `gateway`, as in the rest of this API."
        ),
    });
    let paths = PATHS.map(|(path, description)| {
        let mut parameters = vec![json!({
            "name": "path", "in": "path", "required": true, "description": description,
            "schema": { "type": "string" },
        })];
        if !path.starts_with("/c/") {
            parameters.push(header("Provider-Config-Key", "The integration."));
            parameters.push(header("Connection-Id", "The connection."));
        }
        parameters.extend([
            header("Retries", "Number of extra attempts, ten at most."),
            header(
                "Retry-On",
                "More statuses that are worth another attempt: `500,502`.",
            ),
            header("Idempotency-Key", "A POST with this key is sent once."),
            header(
                "X-Threelo-Rewrite-Links",
                "Whether links in the answer lead to the gateway.",
            ),
            header(
                "X-Threelo-Check-Scopes",
                "Refuse the call if the grant lacks a scope.",
            ),
        ]);
        let mut item = json!({ "parameters": parameters });
        for method in ["get", "post", "put", "patch", "delete"] {
            item[method] = json!({
                "summary": "Call Atlassian.",
                "description": "An API key needs the permission `environment:proxy`.",
                "x-permission": "environment:proxy",
                "tags": ["proxy"],
                "security": [{ "apiKey": [] }, { "basic": [] }],
                "responses": { "default": answer },
            });
        }
        (path.to_owned(), item)
    });
    paths.into_iter().collect()
}
