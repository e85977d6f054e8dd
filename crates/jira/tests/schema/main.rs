//! Every operation through its typed call, against the schema mode of the simulated cloud: the request is what the
//! operation takes, and the response is read and written back without loss.

use std::{
    process::ExitCode,
    sync::{LazyLock, OnceLock},
};

use libtest_mimic::{Arguments, Trial};
use serde_json::Value;
use threelo_jira::{
    AccessToken, Client, Error, Http, Jira,
    rest::{http::HeaderName, reqwest},
};
use threelo_sandbox::{Pass, RunningSandbox, Sandbox, SandboxConfig, SchemaMode};
use tokio::runtime::Runtime;

use self::operation::{Body, Operation, Prepared};

mod calls;
mod operation;

/// Runs one test per operation.
fn main() -> ExitCode {
    let operations = calls::APIS
        .iter()
        .flat_map(|(api, operations)| operations.iter().map(move |of| (api, of)));
    let tests = operations.map(|(api, operation)| {
        Trial::test(format!("{api}::{}", operation.name), || {
            check(operation);
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), tests.collect()).exit_code()
}

/// The number of instances that each operation is called with.
const SEEDS: u64 = 12;

/// One cloud for all tests of a process.
struct Cloud {
    runtime: Runtime,
    sandbox: RunningSandbox,
    site: Jira,
}

static CLOUD: LazyLock<Cloud> = LazyLock::new(|| {
    let runtime = Runtime::new().expect("a runtime starts");
    let sandbox = runtime
        .block_on(Sandbox::start(SandboxConfig::default()))
        .expect("the sandbox starts");
    sandbox.change_switches(|switches| switches.schema_mode = SchemaMode::All { seed: 0 });
    let (app, user, site) = (&sandbox.apps()[0], &sandbox.users()[0], &sandbox.sites()[0]);
    let pass = Pass::new(&app.client_id, &user.account_id)
        .sites([&site.id])
        .scopes(["read:jira-work"]);
    let token = sandbox.grant(pass).expect("the app and the user are there");
    let http = Http::new(|| reqwest::Client::builder().no_proxy()).expect("a client is built");
    let client = Client::with_token(http, &AccessToken::new(token.access_token))
        .expect("the token fits into a header")
        .with_origin(sandbox.api_url().parse().expect("the address is one"))
        .expect("the address is an origin");
    let site = Jira::new(client, site.id.parse().expect("the id is one"));
    Cloud {
        runtime,
        sandbox,
        site,
    }
});

/// Calls the operation: the request is accepted, and the response is read and written back without loss.
fn check(operation: &Operation) {
    let cloud = &*CLOUD;
    for seed in 0..SEEDS {
        let given = cloud
            .sandbox
            .request_body(operation.method, operation.path, seed);
        let body = Body {
            given,
            written: OnceLock::new(),
        };
        let Prepared {
            request,
            round_trip,
        } = (operation.prepare)(&cloud.site, &body);
        if let (Some(given), Some(written)) = (&body.given, body.written.get()) {
            assert_eq!(
                written, given,
                "the body of seed {seed} is written as it was"
            );
        }
        let seed_header = HeaderName::from_static("x-threelo-sandbox-seed");
        let request = request.header(seed_header, seed.into());
        let response = cloud.runtime.block_on(async {
            let response = match request.send().await {
                // A download, whose target the schema does not have.
                Err(Error::Redirected { host: None, .. }) => return Ok(None),
                response => response?,
            };
            let json = response
                .headers()
                .get("content-type")
                .is_some_and(|media| media.as_bytes().starts_with(b"application/json"));
            let body = response.bytes().await?;
            Ok::<_, Error>(json.then_some(body))
        });
        let response = response.unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        let value = match response {
            Some(body) => serde_json::from_slice(&body).expect("the response is JSON"),
            None => Value::Null,
        };
        let again = round_trip(value.clone());
        let again = again.unwrap_or_else(|error| panic!("seed {seed}: {error}: {value}"));
        assert_eq!(
            again, value,
            "nothing is lost of the response of seed {seed}"
        );
    }
}
