//! Callers of several connections against Atlassian's rate limits, through the gateway.

use std::{collections::BTreeMap, time::Duration};

use reqwest::Client;
use serde_json::json;
use threelo_e2e::processes::Process;
use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::{
    App, IssueSeed, LimitHeaders, Pass, ProjectSeed, RunningSandbox, Sandbox, SandboxConfig, Site,
    User,
};

use crate::THREELO;

const KEY: &str = "rate-limit-key-0123456789abcdef0123456789";
const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
const CLIENT: &str = "limited-client";
const SECRET: &str = "limited-client-secret";
const CONNECTIONS: [&str; 5] = ["c1", "c2", "c3", "c4", "c5"];
/// How long they call.
const DURATION: Duration = Duration::from_secs(12);

/// A gateway with five connections to one site, before a sandbox.
struct World {
    _left: Leftovers,
    sandbox: RunningSandbox,
    _gateway: Process,
    address: String,
    client: Client,
}

impl World {
    async fn start(name: &str) -> Self {
        let left = Leftovers::of(name);
        left.secret(Kind::ApiKey, KEY);
        left.secret(Kind::ClientSecret, SECRET);
        let issues = (0..5).map(|n| IssueSeed::new(format!("Issue {n}")));
        let project = ProjectSeed::new("OPS", "Operations").issues(issues);
        let mut config = SandboxConfig::empty()
            .app(App::new(CLIENT, SECRET, "http://127.0.0.1/oauth/callback"))
            .site(Site::new(SITE, "acme").project(project));
        for connection in CONNECTIONS {
            let email = format!("{connection}@acme.example");
            config = config.user(User::new(account(connection), connection, email));
        }
        let sandbox = Sandbox::start(config).await.unwrap();
        let (gateway, address) = Process::gateway(THREELO, KEY, &sandbox, &[], left.path())
            .await
            .unwrap();
        // Another test of this process may have installed it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().build().unwrap();
        let world = Self {
            _left: left,
            sandbox,
            _gateway: gateway,
            address,
            client,
        };
        world.connect().await;
        world
    }

    async fn connect(&self) {
        let integration = json!({
            "provider": "atlassian",
            "unique_key": "limited",
            "credentials": {
                "type": "OAUTH2",
                "client_id": CLIENT,
                "client_secret": SECRET,
                "scopes": "read:jira-work,write:jira-work,read:jira-user,read:me,offline_access",
            },
        });
        self.create("/integrations", &integration).await;
        for connection in CONNECTIONS {
            let scopes = "read:jira-work write:jira-work read:jira-user read:me offline_access";
            let pass = Pass::new(CLIENT, account(connection))
                .sites([SITE])
                .scopes(scopes.split(' '));
            let tokens = self.sandbox.grant(pass).unwrap();
            let connection = json!({
                "provider_config_key": "limited",
                "connection_id": connection,
                "connection_config": { "cloudId": SITE },
                "credentials": {
                    "type": "OAUTH2",
                    "access_token": tokens.access_token,
                    "refresh_token": tokens.refresh_token,
                    "expires_in": 3600,
                },
            });
            self.create("/connections", &connection).await;
        }
    }

    async fn create(&self, path: &str, body: &serde_json::Value) {
        let request = self.client.post(format!("{}{path}", self.address));
        let answer = request.bearer_auth(KEY).json(body).send().await.unwrap();
        let status = answer.status();
        assert!(
            status.is_success(),
            "{path}: {status} {}",
            answer.text().await.unwrap()
        );
    }

    /// Lets as many callers of each connection call as fast as they are answered; returns how many calls of
    /// each connection were answered, by status.
    async fn shares(
        &self,
        callers_of: [usize; 5],
        call: impl Fn(&Client, String, usize) -> reqwest::RequestBuilder,
    ) -> Counts {
        #[expect(clippy::disallowed_methods, reason = "the test measures real time")]
        let begun = tokio::time::Instant::now();
        let mut callers = Vec::new();
        for (connection, count) in CONNECTIONS.into_iter().zip(callers_of) {
            for number in 0..count {
                let base = format!("{}/c/limited/{connection}/jira", self.address);
                let request = call(&self.client, base, number)
                    .bearer_auth(KEY)
                    .build()
                    .unwrap();
                let client = self.client.clone();
                callers.push(tokio::spawn(async move {
                    let mut statuses = BTreeMap::<u16, u32>::new();
                    while begun.elapsed() < DURATION {
                        let request = request.try_clone().unwrap();
                        let answer = client.execute(request).await.unwrap();
                        *statuses.entry(answer.status().as_u16()).or_default() += 1;
                    }
                    (connection, statuses)
                }));
            }
        }
        let mut counts = Counts::default();
        for caller in callers {
            let (connection, statuses) = caller.await.unwrap();
            for (status, count) in statuses {
                *counts.0.entry((connection, status)).or_default() += count;
            }
        }
        counts
    }

    /// How many calls the sandbox refused.
    fn refused(&self) -> usize {
        let requests = self.sandbox.requests();
        requests
            .iter()
            .filter(|request| request.status == Some(429))
            .count()
    }
}

/// The number of responses by connection and status.
#[derive(Debug, Default)]
struct Counts(BTreeMap<(&'static str, u16), u32>);

impl Counts {
    /// Nobody got anything but a success, and no connection less than half of its fair share.
    fn assert_fair(&self, limit: &str) {
        let total: u32 = self.0.values().sum();
        let fair = f64::from(total) / f64::from(u32::try_from(CONNECTIONS.len()).unwrap());
        for ((connection, status), count) in &self.0 {
            let share = f64::from(*count) / fair;
            println!(
                "{limit}: {connection}: {count} answers of status {status}, {share:.2} of its fair share"
            );
            assert!((200..300).contains(status), "{self:?}");
            assert!(share >= 0.5, "{self:?}");
        }
        assert_eq!(self.0.len(), CONNECTIONS.len(), "{self:?}");
    }
}

fn account(connection: &str) -> String {
    format!("712020:{connection}")
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_of_five_connections_share_the_burst_limit_of_an_operation_without_a_429() {
    for headers in [LimitHeaders::Classic, LimitHeaders::Structured] {
        let world = World::start("rate-burst").await;
        world.sandbox.change_switches(|switches| {
            switches.limits.burst_per_second = Some(20);
            switches.limits.points_per_hour = Some(65_000);
            switches.limits.headers = headers;
        });
        // One connection is busier than the others, and each of its callers still gets its turn: every two to three seconds of the
        // allowed ten, so that a busy machine does not matter.
        let counts = world
            .shares([9, 4, 4, 4, 4], |client, base, _| {
                client.get(format!("{base}/rest/api/3/issue/OPS-1?fields=summary"))
            })
            .await;
        counts.assert_fair(&format!("burst, {headers:?} headers"));
        assert!(world.refused() > 0, "the limit was never reached");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn callers_of_five_connections_share_the_write_limit_of_two_issues_without_a_429() {
    let world = World::start("rate-issue").await;
    world
        .sandbox
        .change_switches(|switches| switches.limits.issue_writes_per_2s = Some(20));
    let change = json!({"fields": {"summary": "Changed"}});
    let counts = world
        .shares([5; 5], |client, base, number| {
            client
                .put(format!("{base}/rest/api/3/issue/OPS-{}", number % 2 + 1))
                .json(&change)
        })
        .await;
    counts.assert_fair("writes to two issues");
    assert!(world.refused() > 0, "the limit was never reached");
}
