//! Calls every operation through its typed call, at any server, and reports which requests are refused and which
//! responses are not of the documented type.
//!
//! ```sh
//! cargo run -p threelo-jira --all-features --example call_everything_jira -- --base http://127.0.0.1:4010 jira-platform
//! ```
//!
//! The arguments after the address are the APIs to call, all by default. The server should be a mock: the calls have
//! example arguments, and they create and delete.

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
    let site = Jira::through_gateway(base, &AccessToken::new("token"))?;
    let site = Jira::at(
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
        let mut counts = [0; 3];
        for operation in *operations {
            let given = bodies.request_body(operation.method, operation.path, 0);
            let body = Body {
                given: given.map(in_one_form),
                written: OnceLock::new(),
            };
            let outcome = call(operation, &site, &body).await;
            counts[match outcome {
                Outcome::Decoded => 0,
                Outcome::NotGenerated => 1,
                Outcome::Failed(problem) => {
                    let Operation {
                        method, path, name, ..
                    } = operation;
                    println!("{method} {path} ({name}): {problem}");
                    2
                }
            }] += 1;
        }
        let [decoded, not_generated, failed] = counts;
        println!(
            "{api}: {} operations called; {decoded} accepted and decoded, {not_generated} accepted but the mock \
             could not generate a response, {failed} failed",
            operations.len()
        );
        failures += failed;
    }
    match failures {
        0 => Ok(()),
        failures => Err(format!("{failures} operations failed").into()),
    }
}

enum Outcome {
    Decoded,
    /// The mock accepted the request, but could not generate a response from its document.
    NotGenerated,
    Failed(String),
}

/// Returns the body with a text in one of the forms that are possible: an example has all of them.
fn in_one_form(mut body: Value) -> Value {
    match &mut body {
        Value::Object(members) => {
            if members.contains_key("representation") && members.contains_key("value") {
                members
                    .retain(|name, _| !matches!(&**name, "storage" | "atlas_doc_format" | "wiki"));
            }
            for member in members.values_mut() {
                *member = in_one_form(member.take());
            }
        }
        Value::Array(items) => {
            for item in items {
                *item = in_one_form(item.take());
            }
        }
        _ => {}
    }
    body
}

/// Calls an operation and reads its response.
async fn call(operation: &Operation, site: &Jira, body: &Body) -> Outcome {
    match response(operation, site, body).await {
        Ok(()) => Outcome::Decoded,
        Err(error) => match error.downcast_ref::<threelo_jira::Error>() {
            // Prism validates the request first.
            Some(error) if error.kind() == ErrorKind::Server => Outcome::NotGenerated,
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
        let violations: Vec<Value> = serde_json::from_slice(violations.as_bytes())?;
        let is_request = |of: &&Value| of["location"][0] == "request" && of["severity"] == "Error";
        if let Some(violation) = violations.iter().find(is_request) {
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
