//! Every way in which a connect attempt can fail, over HTTP with the real binary: its log lines, its
//! request records and events, and the result of `threelo connect`.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Stdio},
    sync::{Arc, Mutex, mpsc},
    time::Duration,
};

use reqwest::{Client, Response, redirect::Policy};
use serde_json::Value;
use strum::IntoEnumIterator;
use threelo_connect::FlowErrorKind as Kind;
use threelo_core::{
    Timestamp,
    flow::FlowLimits,
    hash::SecretHash,
    storage::{FlowStore, InsertOutcome},
};
use threelo_leaks::Kind as Secret;
use threelo_sandbox::{Consent, Effect, Endpoint, Fault};
use threelo_store::{SqliteOptions, SqliteStore};
use url::Url;

use crate::process::{Fixture, KEY, pause, run};

/// The traces of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leaves {
    /// A line, a record and an event, and `threelo connect` ends with the reason.
    Everything,
    /// A line and a record: the user can continue, and `threelo connect` keeps waiting.
    LineAndRecord,
    /// A line, a record and an event about another integration than the one that
    /// `threelo connect` waits for.
    EverythingElsewhere,
    /// A line only: without a valid session, sign-in or pending choice, records could fill the disk.
    Line,
    /// It has tests of its own.
    Elsewhere,
}

/// The traces of each failure. A new variant does not compile until it is listed here and in
/// [`World::cause`].
fn leaves(kind: Kind) -> Leaves {
    match kind {
        Kind::UnknownState | Kind::NothingPending => Leaves::Line,
        Kind::ForeignBrowser
        | Kind::SitesUnavailable
        | Kind::NotOffered
        | Kind::AccountUnavailable => Leaves::LineAndRecord,
        Kind::NotAllowed => Leaves::EverythingElsewhere,
        // Caused only by a shutdown after its timeout, which would take a minute here. See
        // `a_sign_in_that_the_shutdown_cuts_off_is_in_the_request_log` and
        // `an_attempt_interrupted_by_shutdown_is_recorded` (connect).
        Kind::Interrupted => Leaves::Elsewhere,
        // Only sessions of the API expect an account: `a_forwarded_link_does_not_connect_another_account_than_the_one_
        // it_is_for` (connect).
        Kind::UnexpectedAccount => Leaves::Elsewhere,
        Kind::ExpiredState
        | Kind::Declined
        | Kind::Atlassian
        | Kind::NoCode
        | Kind::Exchange
        | Kind::Unanswered
        | Kind::Site
        | Kind::RequestedSite
        | Kind::OtherAccount
        | Kind::OtherSite
        | Kind::SiteRecreated
        | Kind::AccountUnknown
        | Kind::ReturnUrl
        | Kind::TooManyOpen
        | Kind::TooManyFlows
        | Kind::Connect => Leaves::Everything,
    }
}

/// A part of the recorded reason, so that a row cannot pass by failing in another way.
fn reason(kind: Kind) -> &'static str {
    match kind {
        Kind::ExpiredState => "took longer than ten minutes",
        Kind::ForeignBrowser => "began in another browser",
        Kind::Declined => "access was declined",
        Kind::Atlassian => "Atlassian reported server_error",
        Kind::NoCode => "has no authorization code",
        Kind::Exchange => "did not accept the sign-in",
        Kind::Unanswered => "the sign-in could not be completed",
        Kind::SitesUnavailable => "the sites could not be read",
        Kind::Site => "the grant does not reach acme",
        Kind::NotOffered => "not among those to choose from",
        Kind::RequestedSite => "not a host!",
        Kind::OtherAccount => "belongs to another Atlassian account",
        Kind::OtherSite => "access was given to another site",
        Kind::SiteRecreated => "was deleted and created again",
        Kind::AccountUnknown => "it is unknown whether",
        Kind::AccountUnavailable => "the Atlassian account could not be read",
        Kind::ReturnUrl => "the return URL is not among",
        Kind::TooManyOpen => "too many sign-ins of this link are incomplete",
        Kind::TooManyFlows => "too many users are signing in",
        Kind::NotAllowed => "does not allow this integration",
        Kind::Connect => "threelo adopt",
        Kind::UnknownState | Kind::NothingPending | Kind::Interrupted | Kind::UnexpectedAccount => {
            unreachable!("no record is made of it")
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_way_in_which_a_connect_attempt_fails_is_reported_everywhere() {
    let rows = tokio::task::LocalSet::new();
    rows.run_until(each_row()).await;
}

async fn each_row() {
    let limit = Arc::new(tokio::sync::Semaphore::new(3));
    let rows = Kind::iter().map(|kind| {
        let limit = limit.clone();
        tokio::task::spawn_local(async move {
            let _turn = limit.acquire().await.unwrap();
            if leaves(kind) != Leaves::Elsewhere {
                check(kind).await;
            }
        })
    });
    let mut failed = Vec::new();
    for (row, kind) in rows.collect::<Vec<_>>().into_iter().zip(Kind::iter()) {
        if row.await.is_err() {
            failed.push(kind);
        }
    }
    assert!(failed.is_empty(), "see the panics above: {failed:?}");
}

async fn check(kind: Kind) {
    let mut world = World::before(kind).await;
    let before = world.traces().await;
    world.cause(kind).await;
    let leaves = leaves(kind);
    let line = match leaves {
        Leaves::LineAndRecord => "connect attempt must be continued",
        Leaves::Line => "a connect attempt failed; it is not stored",
        _ => "connect attempt failed",
    };
    world.wait_for_line(kind, line).await;
    let (records, events) = world.new_traces(&before, leaves).await;
    let reasons: Vec<_> = records
        .iter()
        .map(|record| text(record, "reason"))
        .collect();
    match leaves {
        Leaves::Line => assert_eq!((records.len(), events.len()), (0, 0), "{kind:?}"),
        // The page that offers to continue may have retried the same step.
        Leaves::LineAndRecord => {
            assert_eq!((records.is_empty(), events.len()), (false, 0), "{kind:?}")
        }
        _ => assert_eq!((records.len(), events.len()), (1, 1), "{kind:?}"),
    }
    for record in &records {
        assert_eq!(record["kind"], "authorization", "{kind:?}: {record}");
        assert!(
            record["status"].as_u64().unwrap() >= 400,
            "{kind:?}: {record}"
        );
        assert_ne!(text(record, "error"), "", "{kind:?}: {record}");
        assert!(
            text(record, "reason").contains(reason(kind)),
            "{kind:?}: {record}"
        );
        assert_eq!(record["connection"], "somebody", "{kind:?}: {record}");
    }
    for event in &events {
        assert_eq!(event["event"], "authorization_failed", "{kind:?}: {event}");
        assert_eq!(event["connection"], "somebody", "{kind:?}: {event}");
        assert_eq!(text(event, "reason"), reasons[0], "{kind:?}: {event}");
    }
    match leaves {
        Leaves::Everything => {
            let said = world.waiting.ended().await;
            assert!(said.contains(&reasons[0]), "{kind:?}: {said}");
        }
        _ => world.waiting.still_waits(kind),
    }
}

fn text(record: &Value, name: &str) -> String {
    record[name].as_str().unwrap_or_default().to_owned()
}

/// A gateway, a waiting `threelo connect`, and a browser with its link.
struct World {
    fixture: Fixture,
    waiting: Waiting,
    token: String,
    browser: Client,
}

impl World {
    /// Prepares the state before the attempt.
    async fn before(kind: Kind) -> Self {
        let fixture = Fixture::start().await;
        fixture.add_integration();
        let mut domain = Some("ACME");
        match kind {
            // An existing connection, which the attempt reconnects.
            Kind::OtherAccount
            | Kind::OtherSite
            | Kind::SiteRecreated
            | Kind::AccountUnavailable => {
                let mut first = Waiting::start(&fixture, domain);
                let world_of_first = browser();
                let link = first.link.clone();
                let begin = begin(&fixture, "jira-cloud", &link.session(), &[]);
                let page = follow(&world_of_first, begin).await;
                assert_eq!(page.status(), 200, "{}", page.text().await.unwrap());
                first.child.wait().unwrap();
                domain = None;
            }
            // An existing connection of an integration that cannot read the account.
            Kind::AccountUnknown => {
                fixture.import(&["somebody".to_owned()]).await;
                let scopes = "read:jira-work offline_access";
                let edit = ["integrations", "update", "jira-cloud", "--scopes", scopes];
                let said = run(&mut fixture.threelo(&edit));
                assert!(said.status.success(), "{}", said.err);
            }
            Kind::NotOffered => {
                fixture.consent_to(0, Vec::new());
                domain = None;
            }
            // The browser selects the site; a site in the session would take precedence.
            Kind::RequestedSite => domain = None,
            _ => {}
        }
        let waiting = Waiting::start(&fixture, domain);
        let token = waiting.link.session();
        fixture.folder.secret(Secret::SessionToken, &token);
        Self {
            fixture,
            waiting,
            token,
            browser: browser(),
        }
    }

    /// Makes an attempt fail in this way.
    async fn cause(&self, kind: Kind) {
        let sandbox = &self.fixture.sandbox;
        match kind {
            Kind::UnknownState => self.call_back("guess", &[("code", "guess")]).await,
            Kind::ExpiredState => {
                let state = self.state_of_a_sign_in().await;
                self.expire(&state).await;
                self.call_back(&state, &[("code", "a-code")]).await;
            }
            Kind::ForeignBrowser => {
                let state = self.state_of_a_sign_in().await;
                let callback = self.callback(&state, &[("code", "a-code")]);
                browser().get(callback).send().await.unwrap();
            }
            Kind::Declined => {
                let state = self.state_of_a_sign_in().await;
                self.call_back(&state, &[("error", "access_denied")]).await;
            }
            Kind::Atlassian => {
                let state = self.state_of_a_sign_in().await;
                self.call_back(&state, &[("error", "server_error")]).await;
            }
            Kind::NoCode => {
                let state = self.state_of_a_sign_in().await;
                self.call_back(&state, &[]).await;
            }
            Kind::Exchange => {
                let client_id = sandbox.apps().remove(0).client_id;
                let changed = sandbox.change_app(&client_id, |app| {
                    app.client_secret = "a-secret-that-was-changed-at-atlassian".to_owned();
                });
                assert!(changed);
                self.run_flow(&[]).await;
            }
            Kind::Unanswered => {
                sandbox.set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
                self.run_flow(&[]).await;
            }
            Kind::SitesUnavailable => {
                sandbox.set_fault(
                    Fault::new(Effect::HtmlPage { status: 500 }).at(Endpoint::Resources),
                );
                self.run_flow(&[]).await;
            }
            Kind::AccountUnavailable => {
                sandbox.set_fault(Fault::new(Effect::HtmlPage { status: 500 }).at(Endpoint::Jira));
                self.run_flow(&[]).await;
            }
            Kind::Site => {
                // The session selects the site, which takes precedence over the browser.
                self.fixture.consent_to(0, vec![1]);
                self.run_flow(&[]).await;
            }
            Kind::RequestedSite => self.run_flow(&[("params[domain]", "not a host!")]).await,
            Kind::NotOffered => self.choose("0f3c9a52-0000-4000-8000-000000000000").await,
            Kind::NothingPending => {
                let url = format!("{}/oauth/pending/guess", self.fixture.gateway.url);
                self.browser.get(url).send().await.unwrap();
            }
            Kind::OtherAccount => {
                let last = sandbox.users().len() - 1;
                self.fixture.consent_to(last, Vec::new());
                self.run_flow(&[]).await;
            }
            Kind::OtherSite => {
                self.fixture.consent_to(0, vec![1]);
                self.run_flow(&[]).await;
            }
            Kind::SiteRecreated => {
                let mut sites = sandbox.sites().into_iter();
                let mut old = sites.find(|site| site.name == "acme").unwrap();
                let mut again = old.clone();
                old.name = "elsewhere".to_owned();
                again.id = "99999999-0000-4000-8000-000000000000".to_owned();
                sandbox.put_site(old);
                sandbox.put_site(again.clone());
                sandbox.set_consent(Consent::Auto {
                    account_id: sandbox.users().remove(0).account_id,
                    sites: vec![again.id],
                });
                self.run_flow(&[]).await;
            }
            Kind::AccountUnknown => self.run_flow(&[]).await,
            Kind::ReturnUrl => {
                self.run_flow(&[("return_url", "https://elsewhere.example")])
                    .await
            }
            Kind::TooManyOpen => {
                for _ in 0..FlowLimits::default().per_session {
                    self.state_of_a_sign_in().await;
                }
                self.run_flow(&[]).await;
            }
            Kind::TooManyFlows => {
                let state = self.state_of_a_sign_in().await;
                self.fill_open_sign_ins(&state).await;
                self.run_flow(&[]).await;
            }
            Kind::NotAllowed => {
                self.fixture.add_integration_called("other");
                let url = begin(&self.fixture, "other", &self.token, &[]);
                follow(&self.browser, url).await;
            }
            Kind::Connect => {
                let said = run(&mut self.fixture.threelo(&["quarantine"]));
                assert!(said.status.success(), "{}", said.err);
                // The gateway reads the mark within a second.
                pause(Duration::from_millis(2500)).await;
                self.run_flow(&[]).await;
            }
            Kind::Interrupted | Kind::UnexpectedAccount => {
                unreachable!("it has tests of its own")
            }
        }
    }

    /// Runs the whole flow with these parameters.
    async fn run_flow(&self, more: &[(&str, &str)]) {
        let url = begin(&self.fixture, "jira-cloud", &self.token, more);
        let page = follow(&self.browser, url).await;
        let path = page.url().path().to_owned();
        self.fixture
            .folder
            .response(&path, &page.text().await.unwrap());
    }

    /// Starts a sign-in, and returns its state instead of continuing at Atlassian.
    async fn state_of_a_sign_in(&self) -> String {
        let url = begin(&self.fixture, "jira-cloud", &self.token, &[]);
        let away = self.browser.get(url).send().await.unwrap();
        let to: Url = away.headers()["location"]
            .to_str()
            .unwrap()
            .parse()
            .unwrap();
        let mut query = to.query_pairs();
        let (_, state) = query.find(|(name, _)| name == "state").unwrap();
        state.into_owned()
    }

    fn callback(&self, state: &str, answer: &[(&str, &str)]) -> Url {
        let url = format!("{}/oauth/callback", self.fixture.gateway.url);
        let mut url: Url = url.parse().unwrap();
        url.query_pairs_mut()
            .append_pair("state", state)
            .extend_pairs(answer);
        url
    }

    async fn call_back(&self, state: &str, answer: &[(&str, &str)]) {
        let callback = self.callback(state, answer);
        let page = self.browser.get(callback).send().await.unwrap();
        assert!(page.status().is_client_error(), "{}", page.status());
    }

    /// Chooses a site on the page that offers several.
    async fn choose(&self, cloud_id: &str) {
        let url = begin(&self.fixture, "jira-cloud", &self.token, &[]);
        let page = follow(&self.browser, url).await;
        assert!(
            page.url().path().starts_with("/oauth/pending/"),
            "{}",
            page.url()
        );
        let form = self.browser.post(page.url().clone());
        let form = form.header("sec-fetch-site", "same-origin");
        let chosen = form.form(&[("cloud_id", cloud_id)]).send().await.unwrap();
        assert!(chosen.status().is_client_error(), "{}", chosen.status());
    }

    async fn store(&self) -> SqliteStore {
        let database = self.fixture.folder.path().join("threelo-data/threelo.db");
        let store = SqliteStore::open(database, SqliteOptions::default()).await;
        store.unwrap()
    }

    /// Makes the sign-in expire.
    async fn expire(&self, state: &str) {
        let store = self.store().await;
        let taken = store.take_authorization(&SecretHash::of(state)).await;
        let mut authorization = taken.unwrap().expect("it is in progress");
        authorization.expires_at = Timestamp::UNIX_EPOCH;
        let limits = FlowLimits::default();
        let inserted = store.insert_authorization(&authorization, &limits).await;
        assert_eq!(inserted.unwrap(), InsertOutcome::Inserted);
        store.close().await.unwrap();
    }

    /// Fills the limit of open sign-ins with copies of this one, each with its own session.
    async fn fill_open_sign_ins(&self, state: &str) {
        let store = self.store().await;
        let taken = store.take_authorization(&SecretHash::of(state)).await;
        let authorization = taken.unwrap().expect("it is in progress");
        for number in 0.. {
            let mut other = authorization.clone();
            other.state = SecretHash::of(&format!("state {number}"));
            other.purpose.session = Some(SecretHash::of(&format!("session {number}")));
            let inserted = store
                .insert_authorization(&other, &FlowLimits::default())
                .await;
            if inserted.unwrap() == InsertOutcome::Full {
                break;
            }
        }
        store.close().await.unwrap();
    }

    /// Returns the connect attempts in the request log, and the events.
    async fn traces(&self) -> (Vec<Value>, Vec<Value>) {
        let (_, records) = self.fixture.get("/logs?kind=authorization", KEY).await;
        let said = run(&mut self.fixture.threelo(&["events", "list", "--json"]));
        let events: Value = serde_json::from_str(&said.out).expect(&said.err);
        let list = |value: &Value| value.as_array().expect("a list").clone();
        (list(&records["data"]), list(&events))
    }

    /// Returns the new traces. Records are written shortly after the page was sent.
    async fn new_traces(
        &self,
        before: &(Vec<Value>, Vec<Value>),
        leaves: Leaves,
    ) -> (Vec<Value>, Vec<Value>) {
        for _ in 0..100 {
            let (mut records, mut events) = self.traces().await;
            records.truncate(records.len() - before.0.len());
            events.truncate(events.len() - before.1.len());
            // The event about the broken integration has its own test.
            events.retain(|event| event["event"] != "integration_broken");
            if leaves == Leaves::Line || !records.is_empty() {
                return (records, events);
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("no record within five seconds");
    }

    async fn wait_for_line(&self, kind: Kind, line: &str) {
        for _ in 0..100 {
            if self.fixture.printed().contains(line) {
                return;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("{kind:?} left no line {line:?}: {}", self.fixture.printed());
    }
}

impl Fixture {
    /// Makes a user consent to sites, given by their indexes in the lists of the simulated Atlassian.
    fn consent_to(&self, user: usize, sites: Vec<usize>) {
        let all = self.sandbox.sites();
        self.sandbox.set_consent(Consent::Auto {
            account_id: self.sandbox.users().remove(user).account_id,
            sites: sites.into_iter().map(|at| all[at].id.clone()).collect(),
        });
    }

    /// Returns what the gateway has printed on stderr.
    fn printed(&self) -> String {
        let folder = self.folder.path().join("printed");
        let files = std::fs::read_dir(folder).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let errors = files.filter(|path| path.extension().is_some_and(|ending| ending == "stderr"));
        errors
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect()
    }
}

/// Returns a browser that does not follow redirects automatically.
fn browser() -> Client {
    let client = Client::builder()
        .cookie_store(true)
        .redirect(Policy::none());
    client.build().unwrap()
}

fn begin(fixture: &Fixture, integration: &str, token: &str, more: &[(&str, &str)]) -> Url {
    let url = format!("{}/oauth/connect/{integration}", fixture.gateway.url);
    let mut url: Url = url.parse().unwrap();
    url.query_pairs_mut()
        .append_pair("connect_session_token", token)
        .extend_pairs(more);
    url
}

async fn follow(browser: &Client, mut url: Url) -> Response {
    for _ in 0..10 {
        let answer = browser.get(url.clone()).send().await.unwrap();
        let Some(to) = answer.headers().get("location") else {
            return answer;
        };
        url = url.join(to.to_str().unwrap()).unwrap();
    }
    panic!("{url} has too many redirects");
}

/// The link that `threelo connect` prints.
#[derive(Clone)]
struct Link(Url);

impl Link {
    fn session(&self) -> String {
        let mut query = self.0.query_pairs();
        let (_, token) = query.find(|(name, _)| name == "session_token").unwrap();
        token.into_owned()
    }
}

/// A waiting `threelo connect`.
struct Waiting {
    child: Child,
    link: Link,
    said: Arc<Mutex<String>>,
}

impl Waiting {
    fn start(fixture: &Fixture, domain: Option<&str>) -> Self {
        let mut command = fixture.threelo(&["connect", "jira-cloud", "--connection", "somebody"]);
        command.args(domain.iter().flat_map(|domain| ["--domain", domain]));
        let mut child = command
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let said = Arc::new(Mutex::new(String::new()));
        let (found, link) = mpsc::channel();
        std::thread::spawn({
            let said = said.clone();
            move || {
                for line in lines.map_while(Result::ok) {
                    if line.trim().starts_with("http") {
                        let _ = found.send(line.trim().to_owned());
                    }
                    let mut said = said.lock().unwrap();
                    said.push_str(&line);
                    said.push('\n');
                }
            }
        });
        let link = link.recv_timeout(Duration::from_secs(60)).expect("a link");
        let link = Link(link.parse().unwrap());
        Self { child, link, said }
    }

    /// Waits until it fails, and returns its output.
    async fn ended(&mut self) -> String {
        for _ in 0..200 {
            if let Some(status) = self.child.try_wait().unwrap() {
                // The thread reads the last lines shortly afterwards.
                pause(Duration::from_millis(100)).await;
                assert_eq!(status.code(), Some(1));
                return self.said.lock().unwrap().clone();
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!(
            "`threelo connect` still waits: {}",
            self.said.lock().unwrap()
        );
    }

    fn still_waits(&mut self, kind: Kind) {
        let ended = self.child.try_wait().unwrap();
        assert_eq!(ended, None, "{kind:?}: {}", self.said.lock().unwrap());
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_that_was_changed_at_atlassian_is_shown_until_the_right_one_works() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    fixture.import(&["somebody".to_owned()]).await;
    let app = fixture.sandbox.apps().remove(0);
    let right = "a-secret-that-was-changed-at-atlassian";
    let changed = fixture.sandbox.change_app(&app.client_id, |app| {
        app.client_secret = right.to_owned();
    });
    assert!(changed);
    let (status, message) = fixture.refreshed("somebody").await;
    assert_eq!(status, 400, "{message}");
    let integration = fixture.integration_in_state("credentials_refused").await;
    assert!(integration["state_since"].is_string(), "{integration}");
    assert!(
        text(&integration, "reason").contains("client id and secret"),
        "{integration}"
    );
    let (status, ready) = fixture.get("/ready", KEY).await;
    assert_eq!(
        (status, &ready["integrations"]["credentials_refused"]),
        (200, &1.into())
    );
    let listed = run(&mut fixture.threelo(&["integrations", "list"])).out;
    assert!(listed.contains("credentials refused since"), "{listed}");
    let listed = run(&mut fixture.threelo(&["connections", "list"])).out;
    assert!(listed.contains("cannot be refreshed"), "{listed}");
    let shown = run(&mut fixture.threelo(&["connections", "show", "jira-cloud", "somebody"])).out;
    assert!(shown.contains("credentials refused since"), "{shown}");

    // The operator enters the new secret.
    let change = serde_json::json!({"credentials": {
        "type": "OAUTH2", "client_id": app.client_id, "client_secret": right,
    }});
    let url = format!("{}/integrations/jira-cloud", fixture.gateway.url);
    let changed = fixture
        .http
        .patch(url)
        .bearer_auth(KEY)
        .json(&change)
        .send()
        .await
        .unwrap();
    assert_eq!(changed.status(), 200, "{}", changed.text().await.unwrap());
    fixture.integration_in_state("credentials_replaced").await;
    let (status, message) = fixture.refreshed("somebody").await;
    assert_eq!(status, 200, "{message}");
    fixture.integration_in_state("ok").await;
    fixture.readiness_names_no_integration().await;
    let said = run(&mut fixture.threelo(&["events", "list", "--json"]));
    let events: Vec<Value> = serde_json::from_str(&said.out).expect(&said.err);
    let about: Vec<_> = events
        .iter()
        .filter(|event| event["connection"].is_null())
        .map(|event| text(event, "event"))
        .collect();
    assert_eq!(about, ["integration_recovered", "integration_broken"]);
}

impl Fixture {
    /// Waits until `/ready`, whose response is cached for two seconds, reports no broken integration.
    async fn readiness_names_no_integration(&self) {
        let mut last = Value::Null;
        for _ in 0..100 {
            last = self.get("/ready", KEY).await.1;
            if last["result"] == "ok" && last.get("integrations").is_none() {
                return;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("{last}");
    }

    /// Waits until the integration is in this state.
    async fn integration_in_state(&self, state: &str) -> Value {
        let mut last = Value::Null;
        for _ in 0..100 {
            last = self.get("/integrations/jira-cloud", KEY).await.1["data"].clone();
            if last["state"] == state {
                return last;
            }
            pause(Duration::from_millis(50)).await;
        }
        panic!("not {state}: {last}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_a_connection_ends_when_its_integration_is_removed() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let mut waiting = Waiting::start(&fixture, None);
    let said = run(&mut fixture.threelo(&["integrations", "rm", "jira-cloud", "--yes"]));
    assert!(said.status.success(), "{}", said.err);
    let said = waiting.ended().await;
    assert!(said.contains("jira-cloud"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_a_connection_reports_that_the_gateway_has_stopped() {
    let mut fixture = Fixture::start().await;
    fixture.add_integration();
    let waiting = Waiting::start(&fixture, None);
    fixture.stop();
    let mut said = String::new();
    for _ in 0..200 {
        said.clone_from(&waiting.said.lock().unwrap());
        if said.contains("the gateway has stopped") {
            return;
        }
        pause(Duration::from_millis(50)).await;
    }
    panic!("{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quarantined_gateway_rejects_connect_sessions_with_the_reason() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let said = run(&mut fixture.threelo(&["quarantine"]));
    assert!(said.status.success(), "{}", said.err);
    let said = run(&mut fixture.threelo(&["connect", "jira-cloud"]));
    assert_eq!(said.status.code(), Some(1));
    assert!(said.err.contains("threelo adopt"), "{}", said.err);
    assert!(!said.err.contains("session_token"), "{}", said.err);
    // The gateway reads the mark within a second.
    pause(Duration::from_millis(2500)).await;
    let url = format!("{}/connect/sessions", fixture.gateway.url);
    let body = serde_json::json!({"end_user": {"id": "u-1"}});
    let refused = fixture
        .http
        .post(url)
        .bearer_auth(KEY)
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 503);
    let refused: Value = refused.json().await.unwrap();
    assert_eq!(refused["error"]["code"], "quarantined");
    assert!(
        text(&refused["error"], "message").contains("threelo adopt"),
        "{refused}"
    );
}
