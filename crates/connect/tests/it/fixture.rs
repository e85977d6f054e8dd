//! A connection service beside a simulated cloud, and a browser that visits Atlassian's pages.

use std::sync::{Arc, Mutex};

use serde_json::{Map, Value};
use threelo_connect::{
    Announcement, Announcer, AuthorizationResponse, BeginFlow, Begun, Callback, Connect,
    ConnectDependencies, Connected, FlowAuthority, FlowError, IntegrationDraft, NewApp, Progress,
    Settings,
};
use threelo_core::{
    clock::{Clock, ManualClock},
    connection::Connection,
    entropy::SystemEntropy,
    id::{ConnectionId, ConnectionKey, IntegrationKey, IntegrationRef},
    memory::MemoryStore,
    provider::Provider,
    request_log::{RequestRecord, RequestRecorder},
    secret::{AccessToken, AuthorizationCode, BrowserNonce, ClientSecret, State},
    storage::{ChangeListener, ConnectionFilter, Subject},
};
use threelo_oauth::{Endpoints, TokenEndpoint};
use threelo_rest::{Auth, Client, Http};
use threelo_sandbox::{RunningSandbox, Sandbox, SandboxConfig};
use threelo_vault::{KeyRing, MasterKey, Vault};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use url::Url;

pub(crate) const SCOPES: &str = "read:jira-work,read:jira-user,read:confluence-user,\
    read:page:confluence,read:me,offline_access";

/// Indices in the cloud's list of sites.
pub(crate) const TWO_SITES: &[usize] = &[0, 1];
pub(crate) const ONE_SITE: &[usize] = &[0];

/// Collects announcements and request records.
#[derive(Clone, Default)]
pub(crate) struct Heard {
    announced: Arc<Mutex<Vec<Announcement>>>,
    recorded: Arc<Mutex<Vec<RequestRecord>>>,
}

impl Heard {
    pub(crate) fn all(&self) -> Vec<Announcement> {
        self.announced.lock().unwrap().clone()
    }

    /// The records of the request log.
    pub(crate) fn records(&self) -> Vec<RequestRecord> {
        self.recorded.lock().unwrap().clone()
    }
}

impl Announcer for Heard {
    fn announce(&self, announcement: Announcement) {
        self.announced.lock().unwrap().push(announcement);
    }
}

impl RequestRecorder for Heard {
    fn record(&self, record: RequestRecord) {
        self.recorded.lock().unwrap().push(record);
    }
}

/// Counts how often the caches of this process were told of a change.
#[derive(Default)]
pub(crate) struct Changes(Mutex<Vec<Subject>>);

impl Changes {
    /// The number of changes of a connection.
    pub(crate) fn of(&self, key: &ConnectionKey) -> usize {
        let subject = Subject::Connection(key.clone());
        let heard = self.0.lock().unwrap();
        heard.iter().filter(|one| **one == subject).count()
    }
}

impl ChangeListener for Changes {
    fn changed(&self, subject: &Subject) {
        self.0.lock().unwrap().push(subject.clone());
    }

    fn forget_all(&self) {}
}

pub(crate) struct Fixture {
    pub(crate) connect: Connect,
    pub(crate) changes: Arc<Changes>,
    pub(crate) sandbox: RunningSandbox,
    pub(crate) clock: ManualClock,
    pub(crate) store: Arc<MemoryStore>,
    pub(crate) heard: Heard,
    /// The accounts of the cloud; the first one consents.
    pub(crate) accounts: Vec<String>,
    /// The tasks of the flows.
    pub(crate) tasks: TaskTracker,
    /// Interrupts the flows.
    pub(crate) interrupt: CancellationToken,
    pub(crate) vault: Arc<Vault>,
}

impl Fixture {
    /// Returns a fixture whose user consents automatically, for the sites with these indices.
    pub(crate) async fn with_sites(places: &[usize]) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let clock = ManualClock::default();
        let config = SandboxConfig::default().stopped_at(clock.now());
        let accounts: Vec<_> = config
            .users
            .iter()
            .map(|user| user.account_id.clone())
            .collect();
        let sites: Vec<_> = places
            .iter()
            .map(|at| config.sites[*at].id.clone())
            .collect();
        let sandbox = Sandbox::start(config.auto_consent(&accounts[0], sites))
            .await
            .unwrap();
        let key = MasterKey::generate(&SystemEntropy);
        let vault = Arc::new(Vault::with_id(
            "v",
            KeyRing::new(key),
            Arc::new(SystemEntropy),
        ));
        let store = Arc::new(MemoryStore::default());
        let heard = Heard::default();
        let tasks = TaskTracker::new();
        let interrupt = CancellationToken::new();
        let changes = Arc::new(Changes::default());
        let parts = (&vault, &heard, &changes);
        let connect = service(&sandbox, &clock, &store, parts, &tasks, &interrupt);
        Self {
            connect,
            changes,
            sandbox,
            clock,
            store,
            heard,
            accounts,
            tasks,
            interrupt,
            vault,
        }
    }

    /// Returns the fixture after a restart, with the same store.
    pub(crate) fn restarted(&self) -> Connect {
        service(
            &self.sandbox,
            &self.clock,
            &self.store,
            (&self.vault, &self.heard, &self.changes),
            &self.tasks,
            &self.interrupt,
        )
    }

    pub(crate) fn integration_ref(&self) -> IntegrationRef {
        IntegrationRef::new("default".parse().unwrap(), self.key())
    }

    pub(crate) fn key(&self) -> IntegrationKey {
        "jira-cloud".parse().unwrap()
    }

    pub(crate) fn draft(&self, provider: Provider) -> IntegrationDraft {
        let app = self.sandbox.apps().remove(0);
        let mut draft = IntegrationDraft::new(self.key(), provider);
        draft.app = Some(NewApp {
            client_id: app.client_id,
            client_secret: ClientSecret::new(app.client_secret),
        });
        draft.scopes = Some(SCOPES.parse().unwrap());
        draft
    }

    /// Creates the integration.
    pub(crate) async fn integration(&self) {
        self.integration_with(SCOPES).await;
    }

    /// Creates the integration with these scopes.
    pub(crate) async fn integration_with(&self, scopes: &str) {
        let mut draft = self.draft(Provider::Atlassian);
        draft.scopes = Some(scopes.parse().unwrap());
        self.connect
            .create_integration("default".parse().unwrap(), draft)
            .await
            .unwrap();
    }

    pub(crate) fn flow(&self, config: Value) -> BeginFlow {
        let Value::Object(config) = config else {
            panic!("a connection config is an object")
        };
        BeginFlow {
            integration: self.key(),
            authority: FlowAuthority::Operator {
                environment: "default".parse().unwrap(),
                connection: Some(connection_id()),
            },
            config,
            socket: Some("socket-1".to_owned()),
            browser: None,
            return_url: None,
        }
    }

    /// Visits the consent page and returns the callback.
    pub(crate) async fn consent(&self, begun: &Begun) -> Callback {
        let browser = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .cookie_store(true)
            .build()
            .unwrap();
        let mut url = begun.leads_to.clone();
        loop {
            let answer = browser.get(url.clone()).send().await.unwrap();
            let to = answer
                .headers()
                .get("location")
                .map(|to| to.to_str().unwrap().to_owned());
            let Some(to) = to else {
                panic!("{url} is not a redirect: {}", answer.text().await.unwrap())
            };
            url = url.join(&to).unwrap();
            if url.path() == "/oauth/callback" {
                return callback(&url, &begun.browser);
            }
        }
    }

    /// Begins a flow without a requested site; returns it with its callback.
    pub(crate) async fn returned(&self) -> (Begun, Callback) {
        let begun = self
            .connect
            .begin(self.flow(Value::Object(Map::new())))
            .await;
        let begun = begun.unwrap();
        let callback = self.consent(&begun).await;
        (begun, callback)
    }

    /// Runs a whole flow.
    pub(crate) async fn run_flow(&self, config: Value) -> Result<Progress, FlowError> {
        let begun = self.connect.begin(self.flow(config)).await?;
        self.connect.complete(self.consent(&begun).await).await
    }

    pub(crate) async fn connections(&self) -> usize {
        self.connect
            .connections(&ConnectionFilter::new("default".parse().unwrap()))
            .await
            .unwrap()
            .len()
    }
}

pub(crate) fn connection_id() -> ConnectionId {
    "customer-17".parse().unwrap()
}

fn service(
    sandbox: &RunningSandbox,
    clock: &ManualClock,
    store: &Arc<MemoryStore>,
    (vault, heard, changes): (&Arc<Vault>, &Heard, &Arc<Changes>),
    tasks: &TaskTracker,
    interrupt: &CancellationToken,
) -> Connect {
    let clock: Arc<dyn Clock> = Arc::new(clock.clone());
    let endpoints = Endpoints::at(sandbox.auth_url().parse().unwrap());
    let http = Http::new(reqwest::Client::builder).unwrap();
    let unused = Auth::fixed(&AccessToken::new("unused")).unwrap();
    let origin = sandbox.api_url().parse().unwrap();
    let api = Client::new(http, origin, unused, clock.clone(), Arc::new(SystemEntropy)).unwrap();
    let parts = ConnectDependencies {
        store: store.clone(),
        sealer: vault.clone(),
        token_endpoint: TokenEndpoint::new(reqwest::Client::new(), endpoints, clock.clone()),
        api,
        clock,
        entropy: Arc::new(SystemEntropy),
        announcer: Arc::new(heard.clone()),
        log: Arc::new(heard.clone()),
        listeners: vec![changes.clone()],
        tasks: tasks.clone(),
        interrupt: interrupt.clone(),
    };
    let callback_url = "http://127.0.0.1:3003/oauth/callback".parse().unwrap();
    Connect::new(parts, Settings { callback_url })
}

fn callback(url: &Url, browser: &BrowserNonce) -> Callback {
    let query: Map<String, Value> = url
        .query_pairs()
        .map(|(name, value)| (name.into(), value.into()))
        .collect();
    let text = |name: &str| query.get(name).and_then(Value::as_str).map(str::to_owned);
    let response = match (text("code"), text("error")) {
        (Some(code), _) => AuthorizationResponse::Code(AuthorizationCode::new(code)),
        (None, Some(error)) => AuthorizationResponse::Error {
            error,
            description: text("error_description"),
        },
        (None, None) => AuthorizationResponse::Nothing,
    };
    let state = State::new(text("state").unwrap());
    Callback {
        state,
        response,
        browser: Some(browser.clone()),
    }
}

/// Returns the connection of a completed flow.
pub(crate) fn connected(progress: Progress) -> Connection {
    match progress {
        Progress::Connected(connected) => {
            let Connected { connection, .. } = *connected;
            connection
        }
        Progress::ChooseSite(pending) => panic!("asked to choose among {:?}", pending.sites),
        Progress::ConfirmAccount(pending) => panic!("asked to confirm {pending:?}"),
    }
}
