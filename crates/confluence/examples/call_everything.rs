//! Calls every operation through its typed call, at any server, and reports which requests are refused and which
//! responses are not of the documented type.
//!
//! ```sh
//! cargo run -p threelo-confluence --all-features --example call_everything_confluence -- --base http://127.0.0.1:4010/mock confluence-v2
//! ```
//!
//! The arguments after the address are the APIs to call, all by default; `--fixed` before them takes no response that is
//! made at random. The server should be a mock below a path: the calls have
//! example arguments, and they create and delete. `node e2e/prism.mjs FOLDER` does this with the mocks that Prism makes
//! from Atlassian's own documents.

use std::{error::Error as StdError, sync::OnceLock};

use threelo_calls::{Arguments, Failure, Making, Report, check_violations};
use threelo_confluence::{
    AccessToken, Confluence, Error, ErrorKind,
    rest::{
        http::{HeaderName, HeaderValue},
        retry::Policy,
    },
};
use threelo_sandbox::{Sandbox, SandboxConfig};

use self::operation::{Body, Operation, Prepared};

#[path = "../tests/schema/calls.rs"]
mod calls;
#[path = "../tests/schema/operation.rs"]
mod operation;

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let arguments = Arguments::of_process()?;
    let base = &arguments.base;
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
        if !arguments.includes(api) {
            continue;
        }
        let mut report = Report::new(api, &arguments, KNOWN);
        for operation in *operations {
            let given = bodies.request_body(operation.method, operation.path, 0);
            let body = Body {
                given,
                written: OnceLock::new(),
            };
            let path = format!("{} {}", operation.method, operation.path);
            report
                .call(operation.name, &path, async |making| {
                    call(operation, &site, &body, making).await
                })
                .await;
        }
        failures += report.finish();
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

/// Calls an operation and reads its response.
async fn call(
    operation: &Operation,
    site: &Confluence,
    body: &Body,
    making: Making,
) -> Result<(), Failure> {
    let Prepared {
        request,
        round_trip,
    } = (operation.prepare)(site, body);
    let request = request.deadline(making.patience()).header(
        HeaderName::from_static("prefer"),
        HeaderValue::from_static(making.preference()),
    );
    let failure = |error: Error| match error.kind() {
        ErrorKind::Server => Failure::NotMade,
        // It accepted the request when it was to make a fixed response.
        ErrorKind::Transport if making == Making::Random => Failure::NotMade,
        ErrorKind::Unauthorized => Failure::Unauthorized,
        _ => Failure::of(error),
    };
    let response = match request.send().await {
        // The documented response of a download. The mock has no address that it could redirect to.
        Err(Error::Redirected { host: None, .. }) => return Ok(()),
        response => response.map_err(failure)?,
    };
    if let Some(violations) = response.headers().get("sl-violations") {
        check_violations(violations.as_bytes())?;
    }
    let media = response.headers().get("content-type");
    let is_json = media.is_some_and(|media| media.as_bytes().starts_with(b"application/json"));
    let bytes = response.bytes().await.map_err(failure)?;
    if is_json && !bytes.is_empty() {
        round_trip(making.json(&bytes)?).map_err(Failure::of)?;
    }
    Ok(())
}
