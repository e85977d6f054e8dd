//! Calls every operation through its typed call, at any server, and reports which requests are refused and which
//! responses are not of the documented type.
//!
//! ```sh
//! cargo run -p threelo-jira --all-features --example call_everything_jira -- --base http://127.0.0.1:4010 jira-platform
//! ```
//!
//! The arguments after the address are the APIs to call, all by default. The server should be a mock: the calls have
//! example arguments, and they create and delete. `node e2e/prism.mjs FOLDER` does this with the mocks that Prism makes
//! from Atlassian's own documents.

use std::{error::Error, sync::OnceLock, time::Duration};

use serde_json::Value;
use threelo_jira::{AccessToken, ErrorKind, Jira, rest::retry::Policy};
use threelo_sandbox::{Sandbox, SandboxConfig};

use self::operation::{Body, Operation, Prepared};

#[path = "../tests/schema/calls.rs"]
mod calls;
#[path = "../tests/schema/operation.rs"]
mod operation;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [flag, base, apis @ ..] = &arguments[..] else {
        return Err("usage: call_everything --base URL [API …]".into());
    };
    if flag != "--base" {
        return Err(format!("unknown argument {flag}: use --base URL").into());
    }
    // The documents of operations for Connect apps ask for "JWT" in the header.
    let site = Jira::through_gateway(base, &AccessToken::new("JWT token"))?;
    let site = Jira::at(
        site.site()
            .clone()
            .map_client(|client| client.with_policy(Policy::NONE)),
    );
    // For the operations that take no OAuth 2.0 token.
    let direct = Jira::direct(base, "maya@acme.example", &AccessToken::new("token"))?;
    // Only for its knowledge of request bodies.
    let bodies = Sandbox::start(SandboxConfig::default()).await?;
    let mut failures = 0;
    for (api, operations) in calls::APIS {
        if !apis.is_empty() && !apis.iter().any(|wanted| wanted == api) {
            continue;
        }
        let mut counts = [0; 4];
        for operation in *operations {
            let given = bodies.request_body(operation.method, operation.path, 0);
            let body = Body {
                given,
                written: OnceLock::new(),
            };
            let Operation {
                method, path, name, ..
            } = operation;
            let outcome = match call(operation, &site, &body).await {
                Outcome::Unauthorized => call(operation, &direct, &body).await,
                outcome => outcome,
            };
            counts[match outcome {
                Outcome::Decoded => 0,
                Outcome::NotGenerated => {
                    println!(
                        "{method} {path} ({name}): accepted; the mock cannot generate a response"
                    );
                    1
                }
                Outcome::Unauthorized => 3,
                Outcome::Failed(problem) => {
                    let known = KNOWN
                        .iter()
                        .find(|(known, _)| *known == format!("{method} {path}"));
                    match known {
                        Some((_, reason)) => println!("{method} {path} ({name}): known: {reason}"),
                        None => println!("{method} {path} ({name}): FAILED: {problem}"),
                    }
                    if known.is_some() { 2 } else { 3 }
                }
            }] += 1;
        }
        let [decoded, not_generated, known, failed] = counts;
        println!(
            "{api}: {} operations called; {decoded} accepted and decoded, {not_generated} accepted but the mock \
             could not generate a response, {known} refused for a known reason, {failed} failed",
            operations.len()
        );
        failures += failed;
    }
    match failures {
        0 => Ok(()),
        failures => Err(format!("{failures} operations failed").into()),
    }
}

/// Calls that a mock of Atlassian's documents refuses through no fault of the call.
const KNOWN: &[(&str, &str)] = &[
    ("GET /rest/software/1.0/board/{boardId}/backlog", LATER),
    (
        "GET /rest/software/1.0/board/{boardId}/backlog/approximate-count",
        LATER,
    ),
    (
        "GET /rest/software/1.0/board/{boardId}/epic/none/issue",
        LATER,
    ),
    (
        "GET /rest/software/1.0/board/{boardId}/epic/{epicId}/issue",
        LATER,
    ),
    ("GET /rest/software/1.0/board/{boardId}/issue", LATER),
    (
        "GET /rest/software/1.0/board/{boardId}/issue/approximate-count",
        LATER,
    ),
    (
        "GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue",
        LATER,
    ),
    ("GET /rest/software/1.0/epic/none/issue", LATER),
    ("GET /rest/software/1.0/epic/{epicIdOrKey}/issue", LATER),
    ("GET /rest/software/1.0/sprint/{sprintId}/issue", LATER),
    (
        "POST /rest/servicedeskapi/customer/skip-permission-check",
        LATER,
    ),
    (
        "POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/skip-permission-check",
        LATER,
    ),
    (
        "GET /rest/agile/1.0/board/{boardId}/epic/{epicId}/issue",
        OBJECTS,
    ),
    (
        "GET /rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue",
        OBJECTS,
    ),
    ("GET /rest/agile/1.0/issue/{issueIdOrKey}", OBJECTS),
    ("GET /rest/agile/1.0/board/{boardId}/backlog", OBJECTS),
    ("GET /rest/agile/1.0/board/{boardId}/issue", OBJECTS),
    ("GET /rest/agile/1.0/epic/{epicIdOrKey}/issue", OBJECTS),
    ("GET /rest/agile/1.0/sprint/{sprintId}/issue", OBJECTS),
    ("GET /rest/agile/1.0/epic/none/issue", OBJECTS),
    (
        "GET /rest/agile/1.0/board/{boardId}/epic/none/issue",
        OBJECTS,
    ),
    ("GET /rest/api/3/project/recent", OBJECTS),
    ("GET /rest/api/3/project/search", OBJECTS),
    (
        "PUT /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member",
        REQUIRED,
    ),
    ("POST /rest/api/3/bulk/issues/move", REQUIRED),
    ("POST /rest/api/3/issue/properties", CLASS),
    ("POST /rest/api/3/issue/properties/multi", CLASS),
    ("POST /rest/api/3/expression/eval", CHOICES),
    ("POST /rest/api/3/expression/evaluate", CHOICES),
    (
        "PUT /rest/api/3/field/{fieldId}/context/defaultValue",
        CHOICES,
    ),
    ("GET /rest/operations/1.0/incidents/{incidentId}", LISTS),
    (
        "GET /rest/security/1.0/vulnerability/{vulnerabilityId}",
        LISTS,
    ),
    ("GET /rest/devinfo/0.10/repository/{repositoryId}", LISTS),
    (
        "POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile",
        FILES,
    ),
    ("POST /rest/api/3/issue/{issueIdOrKey}/attachments", FILES),
];

const LATER: &str = "the operation came after the copy of the document";

const REQUIRED: &str = "the document requires a member of the body that it does not describe";

const CHOICES: &str =
    "the document tells choices apart by `type` alone, and Prism wants exactly one to match";

const LISTS: &str =
    "Prism generates a list for an object with minItems, and a text for a list with a pattern";

const CLASS: &str =
    "the document describes a class of the server in place of the JSON that is sent";

const FILES: &str =
    "the document describes a class of the server in place of the form with the file";

const OBJECTS: &str = "the document calls texts of the query objects";

enum Outcome {
    Decoded,
    /// The mock accepted the request, but could not generate a response from its document.
    NotGenerated,
    /// The operation takes another kind of token.
    Unauthorized,
    Failed(String),
}

/// Calls an operation and reads its response.
async fn call(operation: &Operation, site: &Jira, body: &Body) -> Outcome {
    match response(operation, site, body).await {
        Ok(()) => Outcome::Decoded,
        Err(error) => match error.downcast_ref::<threelo_jira::Error>() {
            // Prism validates the request first.
            Some(error) if error.kind() == ErrorKind::Server => Outcome::NotGenerated,
            Some(error) if error.kind() == ErrorKind::Unauthorized => Outcome::Unauthorized,
            _ => Outcome::Failed(error.to_string()),
        },
    }
}

async fn response(operation: &Operation, site: &Jira, body: &Body) -> Result<(), Box<dyn Error>> {
    let Prepared {
        request,
        round_trip,
    } = (operation.prepare)(site, body);
    let response = request.deadline(Duration::from_secs(10)).send().await?;
    // Prism reports here what of the request, and of its own response, contradicts the document.
    if let Some(violations) = response.headers().get("sl-violations") {
        // A long list is cut off, so that it is not JSON.
        let violations = violations.to_str()?.split("{\"location\":");
        let is_request = |of: &&str| of.starts_with("[\"request\"") && of.contains("\"Error\"");
        if let Some(violation) = violations.skip(1).find(is_request) {
            return Err(format!("the mock reports {violation}").into());
        }
    }
    let media = response.headers().get("content-type");
    let is_json = media.is_some_and(|media| media.as_bytes().starts_with(b"application/json"));
    let bytes = response.bytes().await?;
    if is_json && !bytes.is_empty() {
        let value: Value = serde_json::from_slice(&bytes)?;
        round_trip(value)?;
    }
    Ok(())
}
