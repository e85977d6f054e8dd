//! Calls every operation through its typed call, at any server, and reports which requests are refused and which
//! responses are not of the documented type.
//!
//! ```sh
//! cargo run -p threelo-jira --all-features --example call_everything_jira -- --base http://127.0.0.1:4010/mock jira-platform
//! ```
//!
//! The arguments after the address are the APIs to call, all by default; `--fixed` before them takes no response that is
//! made at random. The server should be a mock below a path: the calls have
//! example arguments, and they create and delete. `node e2e/prism.mjs FOLDER` does this with the mocks that Prism makes
//! from Atlassian's own documents.

use std::{error::Error as StdError, sync::OnceLock};

use threelo_calls::{Arguments, Failure, Making, Report, check_violations};
use threelo_jira::{
    AccessToken, Error, ErrorKind, Jira,
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
    // The documents of operations for Connect apps ask for "JWT" in the header.
    let site = Jira::through_gateway(base, &AccessToken::new("JWT token"))?;
    let site = Jira::at(
        site.site()
            .clone()
            .map_client(|client| client.with_policy(Policy::NONE)),
    );
    // For the operations that take no OAuth 2.0 token.
    let direct = Jira::direct(
        arguments.origin(),
        "maya@acme.example",
        &AccessToken::new("token"),
    )?;
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
                    match call(operation, &site, &body, making).await {
                        Err(Failure::Unauthorized) => call(operation, &direct, &body, making).await,
                        answer => answer,
                    }
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

const LISTS: &str = "the document has limits and examples of another type, from which Prism generates a wrong response";

const CLASS: &str =
    "the document describes a class of the server in place of the JSON that is sent";

const FILES: &str =
    "the document describes a class of the server in place of the form with the file";

const OBJECTS: &str = "the document calls texts of the query objects";

/// Calls an operation and reads its response.
async fn call(
    operation: &Operation,
    site: &Jira,
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
    let response = request.send().await.map_err(failure)?;
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
