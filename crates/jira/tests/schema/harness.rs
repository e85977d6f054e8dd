//! Calls an operation in the schema mode of the simulated cloud, and looks at what comes back.

use std::sync::{LazyLock, OnceLock};

use serde_json::Value;
use threelo_jira::{
    AccessToken, Client, Error, Http, Jira,
    rest::{http::HeaderName, reqwest},
    typed::{Answer, Call, Form, Model, Part},
};
use threelo_sandbox::{Pass, RunningSandbox, Sandbox, SandboxConfig, SchemaMode};
use tokio::runtime::Runtime;

/// How many instances each operation is called with.
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
    let http = Http::new(reqwest::Client::builder().no_proxy()).expect("a client is built");
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

/// A call of any type.
pub(crate) struct Prepared {
    request: threelo_jira::rest::Request,
    round_trip: Box<dyn Fn(Value) -> Result<Value, Error>>,
}

/// The request body of an operation.
pub(crate) struct Body {
    given: Option<Value>,
    /// As its type writes it.
    read: OnceLock<Value>,
}

impl Body {
    /// Returns the body as its type.
    pub(crate) fn read<T: Model>(&self) -> T {
        let given = self.given.clone().expect("the operation takes a JSON body");
        let read = T::from_value(given).expect("a valid body is read");
        self.read.get_or_init(|| read.to_value());
        read
    }
}

/// Forgets the type of a call.
pub(crate) fn call<A: Answer + 'static>(call: &Call<A>) -> Prepared {
    let request = call.request();
    let call = call.clone();
    Prepared {
        request,
        round_trip: Box::new(move |body| call.round_trip(body)),
    }
}

/// Returns a form with every part that some operation requires.
pub(crate) fn form() -> Form {
    Form::new()
        .part(Part::file("file", "Überblick.txt", &b"content"[..]))
        .part(Part::text("minorEdit", "true"))
}

/// Calls the operation: the request is accepted, and the response is read and written back without loss.
pub(crate) fn check(method: &str, path: &str, prepare: fn(&Jira, &Body) -> Prepared) {
    let cloud = &*CLOUD;
    for seed in 0..SEEDS {
        let body = Body {
            given: cloud.sandbox.request_body(method, path, seed),
            read: OnceLock::new(),
        };
        let Prepared {
            request,
            round_trip,
        } = prepare(&cloud.site, &body);
        if let (Some(given), Some(read)) = (&body.given, body.read.get()) {
            assert_eq!(read, given, "the body of seed {seed} is written as it was");
        }
        let seed_header = HeaderName::from_static("x-threelo-sandbox-seed");
        let request = request.header(seed_header, seed.into());
        let response = cloud.runtime.block_on(async {
            let response = request.send().await?;
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
