//! Calls every operation through its typed call, at any server, and reports which requests are refused and which
//! responses are not of the documented type.
//!
//! ```sh
//! cargo run -p threelo-confluence --all-features --example call_everything_confluence -- --base http://127.0.0.1:4010 confluence-v2
//! ```
//!
//! The arguments after the address are the APIs to call, all by default. The server should be a mock: the calls have
//! example arguments, and they create and delete. `node e2e/prism.mjs FOLDER` does this with the mocks that Prism makes
//! from Atlassian's own documents.

use std::{error::Error, sync::OnceLock, time::Duration};

use serde_json::Value;
use threelo_confluence::{AccessToken, Confluence, ErrorKind, rest::retry::Policy};
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
    let site = Confluence::through_gateway(base, &AccessToken::new("token"))?;
    let site = Confluence::at(
        site.site()
            .clone()
            .map_client(|client| client.with_policy(Policy::NONE)),
    );
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
            let outcome = call(operation, &site, &body).await;
            counts[match outcome {
                Outcome::Decoded => 0,
                Outcome::NotGenerated => {
                    println!(
                        "{method} {path} ({name}): accepted; the mock cannot generate a response"
                    );
                    1
                }
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
    (
        "GET /wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        ATTACHMENT_PATTERN,
    ),
    (
        "GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number}",
        ATTACHMENT_PATTERN,
    ),
    ("POST /wiki/api/v2/blogposts", BODIES),
    ("POST /wiki/api/v2/custom-content", BODIES),
    ("POST /wiki/api/v2/footer-comments", BODIES),
    ("POST /wiki/api/v2/inline-comments", BODIES),
    ("POST /wiki/api/v2/pages", BODIES),
    ("PUT /wiki/api/v2/blogposts/{id}", BODIES),
    ("PUT /wiki/api/v2/custom-content/{id}", BODIES),
    ("PUT /wiki/api/v2/footer-comments/{comment-id}", BODIES),
    ("PUT /wiki/api/v2/inline-comments/{comment-id}", BODIES),
    ("PUT /wiki/api/v2/pages/{id}", BODIES),
    (
        "PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}",
        REQUIRED,
    ),
];

const BODIES: &str = "the document has two forms of a text, neither requires a member, and Prism wants exactly one to match";

const REQUIRED: &str = "the document requires a member of the body that it does not describe";

const ATTACHMENT_PATTERN: &str =
    "the document has the pattern (att)?0-9+ for the id, and means (att)?[0-9]+";

enum Outcome {
    Decoded,
    /// The mock accepted the request, but could not generate a response from its document.
    NotGenerated,
    Failed(String),
}

/// Calls an operation and reads its response.
async fn call(operation: &Operation, site: &Confluence, body: &Body) -> Outcome {
    match response(operation, site, body).await {
        Ok(()) => Outcome::Decoded,
        Err(error) => match error.downcast_ref::<threelo_confluence::Error>() {
            // Prism validates the request first.
            Some(error) if error.kind() == ErrorKind::Server => Outcome::NotGenerated,
            _ => Outcome::Failed(error.to_string()),
        },
    }
}

async fn response(
    operation: &Operation,
    site: &Confluence,
    body: &Body,
) -> Result<(), Box<dyn Error>> {
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
