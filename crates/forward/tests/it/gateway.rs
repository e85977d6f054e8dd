//! A gateway as the binary mounts it, with one connection, and a caller that writes raw bytes.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use axum::Router;
use bytes::Bytes;
use futures_util::{FutureExt, future::BoxFuture};
use http::Method;
use threelo_core::{
    Timestamp,
    api_key::{ApiKeyRecord, ApiKeySet, KeyOrigin},
    authenticator::Authenticator,
    bearer::{BearerError, BearerSource},
    catalogue::{Api, Availability, Catalogue, Index, Operation},
    clock::{Clock, ManualClock, Monotonic, SystemClock},
    connection::{Connection, ConnectionConfig},
    id::{CloudId, ConnectionKey},
    integration::Integration,
    permission::{Permission, Permissions},
    provider::Provider,
    request_log::{LogLimits, RequestRecord},
    secret::{AccessToken, ApiKey},
    site::Site,
    storage::{MockConnectionStore, MockIntegrationStore, MockRequestLogStore, MockSessionStore},
    token::{Bearer, TokenVersion},
};
use threelo_forward::{
    Catalogues, Directory, Forward, ForwardBuilder, Timeouts,
    log::{RequestLog, request_log},
    reach::ReachObserver,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::upstream::Upstream;

pub(crate) const KEY: &str = "canary-key-0123456789abcdef0123456789abcdef";
/// A key that may do everything but make calls.
pub(crate) const KEY_WITHOUT_PROXY: &str = "limited-key-0123456789abcdef0123456789abcdef";
pub(crate) const EXPIRED_KEY: &str = "expired-key-0123456789abcdef0123456789abcdef";
pub(crate) const CLOUD: &str = "1324a887-45db-1bf4-1e99-ef0ff456d421";
pub(crate) const PUBLIC_URL: &str = "https://gw.example.com/atl";
pub(crate) const OTHER_CLOUD: &str = "99999999-45db-1bf4-1e99-ef0ff456d421";

/// Hands out `access-1` and, if that is refused, `access-2`, which it does not replace.
#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) version: AtomicU64,
    pub(crate) refreshes: AtomicU64,
    pub(crate) error: Mutex<Option<BearerError>>,
    /// How long a token takes, on this clock.
    pub(crate) wait: Mutex<Option<(Arc<Hasty>, Duration)>>,
    pub(crate) refresh_error: Mutex<Option<BearerError>>,
}

impl Tokens {
    fn current(&self) -> Bearer {
        let version = self.version.load(Ordering::SeqCst) + 1;
        let token = AccessToken::new(format!("access-{version}"));
        Bearer::new(&token, TokenVersion(version)).unwrap()
    }
}

#[async_trait]
impl BearerSource for Tokens {
    async fn bearer(&self, _: &ConnectionKey) -> Result<Bearer, BearerError> {
        if let Some((clock, wait)) = &*self.wait.lock().unwrap() {
            clock.0.lock().unwrap().push(*wait);
        }
        match self.error.lock().unwrap().clone() {
            Some(error) => Err(error),
            None => Ok(self.current()),
        }
    }

    async fn bearer_after_refusal(
        &self,
        _: &ConnectionKey,
        refused: &Bearer,
    ) -> Result<Bearer, BearerError> {
        if let Some(error) = self.refresh_error.lock().unwrap().clone() {
            return Err(error);
        }
        if refused.version() == self.current().version() {
            if self.refreshes.load(Ordering::SeqCst) > 0 {
                return Err(BearerError::Refused);
            }
            self.version.fetch_add(1, Ordering::SeqCst);
            self.refreshes.fetch_add(1, Ordering::SeqCst);
        }
        Ok(self.current())
    }
}

/// Keeps what it was shown. The second lock stops it.
#[derive(Default)]
pub(crate) struct Seen(
    pub(crate) Mutex<Vec<(ConnectionKey, Bytes)>>,
    pub(crate) tokio::sync::Mutex<()>,
);

#[async_trait]
impl ReachObserver for Seen {
    async fn sites_seen(&self, connection: &ConnectionKey, answer: Bytes) {
        let _turn = self.1.lock().await;
        self.0.lock().unwrap().push((connection.clone(), answer));
    }
}

static JIRA: &[Operation] = &[
    Operation::new(
        Api::JiraPlatform,
        Method::GET,
        "/rest/api/3/myself",
        "getCurrentUser",
    )
    .classic(&["read:jira-user"]),
    Operation::new(
        Api::JiraPlatform,
        Method::POST,
        "/rest/api/3/issue",
        "createIssue",
    )
    .classic(&["write:jira-work"]),
    Operation::new(
        Api::JiraPlatform,
        Method::GET,
        "/rest/api/3/serverInfo",
        "getServerInfo",
    )
    .oauth(Availability::Anonymous),
];

static CONFLUENCE: &[Operation] = &[Operation::new(
    Api::ConfluenceV2,
    Method::GET,
    "/wiki/api/v2/pages",
    "getPages",
)
.classic(&["read:confluence-content.all"])];

struct Table(&'static [Operation], Index);

impl Table {
    fn new(operations: &'static [Operation]) -> Arc<Self> {
        Arc::new(Self(operations, Index::new(operations)))
    }
}

impl Catalogue for Table {
    fn find(&self, method: &Method, path: &str) -> Option<&'static Operation> {
        self.1.find(method, path)
    }

    fn operations(&self) -> &'static [Operation] {
        self.0
    }
}

pub(crate) struct Gateway {
    pub(crate) keys: ApiKeySet,
    pub(crate) address: SocketAddr,
    pub(crate) tokens: Arc<Tokens>,
    pub(crate) seen: Arc<Seen>,
    records: Arc<Mutex<Vec<RequestRecord>>>,
    pub(crate) log: RequestLog,
}

pub(crate) fn connection_key() -> ConnectionKey {
    ConnectionKey::new(
        "default".parse().unwrap(),
        "jira-cloud".parse().unwrap(),
        "conn-1".parse().unwrap(),
    )
}

fn site(cloud_id: &str) -> Site {
    let url = "https://acme.atlassian.net".parse().unwrap();
    let scopes = "read:jira-user read:jira-work".parse().unwrap();
    Site::new(cloud_id.parse::<CloudId>().unwrap(), "Acme", url, scopes)
}

fn connection(key: &ConnectionKey) -> Option<Connection> {
    let mut config = ConnectionConfig::default();
    let sites = match key.connection.as_str() {
        "conn-0" | "conn-1" | "conn-2" | "conn-3" | "conn-4" => {
            config.set_site(&site(CLOUD));
            vec![site(CLOUD)]
        }
        "no-site" => vec![site(CLOUD)],
        "nothing" => vec![],
        _ => return None,
    };
    Some(Connection {
        id: 1,
        key: key.clone(),
        provider: Provider::Jira,
        config,
        metadata: None,
        tags: Default::default(),
        end_user: None,
        webhook_url_override: None,
        sites,
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        scopes: Default::default(),
        last_fetched_at: None,
        revision: 1,
    })
}

/// `linking` rewrites links; there is also `jira-cloud`.
fn integration(key: &str) -> Option<Integration> {
    let integration = serde_json::from_value(serde_json::json!({
        "environment": "default", "key": key, "provider": "jira", "display_name": "Jira", "app": null, "scopes": [],
        "webhook_secret": null, "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
        "revision": 1, "rewrite_links": key == "linking",
    }));
    matches!(key, "jira-cloud" | "linking").then(|| integration.unwrap())
}

/// A key for calls, one that lacks the permission, and one that has expired.
fn keys_at(now: Timestamp) -> [ApiKeyRecord; 3] {
    let key = |id: &str, name: &str, key: &str| {
        let environment = "default".parse().unwrap();
        ApiKeyRecord::new(
            environment,
            id,
            name,
            &ApiKey::new(key),
            KeyOrigin::Generated,
            now,
        )
    };
    let may = Permission::ALL.iter().copied();
    [
        ApiKeyRecord {
            permissions: Permissions::from_iter([Permission::Proxy]),
            ..key("key-1", "test", KEY)
        },
        ApiKeyRecord {
            permissions: may.filter(|one| *one != Permission::Proxy).collect(),
            ..key("key-2", "no calls", KEY_WITHOUT_PROXY)
        },
        ApiKeyRecord {
            expires_at: Some(now),
            ..key("key-3", "expired", EXPIRED_KEY)
        },
    ]
}

impl Gateway {
    /// Before this upstream, by the machine's clock.
    pub(crate) async fn before(upstream: &Upstream) -> Self {
        Self::at(upstream.address, Arc::new(SystemClock)).await
    }

    pub(crate) async fn at(upstream: SocketAddr, clock: Arc<dyn Clock>) -> Self {
        Self::built(&format!("http://{upstream}"), clock, |builder| builder).await
    }

    /// With this origin, and a builder that is changed like this.
    pub(crate) async fn built(
        origin: &str,
        clock: Arc<dyn Clock>,
        change: impl FnOnce(ForwardBuilder) -> ForwardBuilder,
    ) -> Self {
        let keys = ApiKeySet::default();
        keys.replace(keys_at(clock.now()));
        let authenticator = Authenticator::new(
            keys.clone(),
            Arc::new(MockSessionStore::new()),
            clock.clone(),
        );
        let mut connections = MockConnectionStore::new();
        connections.expect_connection().returning(|key| {
            let known = matches!(key.integration.as_str(), "jira-cloud" | "linking");
            Ok(connection(key).filter(|_| known))
        });
        let mut integrations = MockIntegrationStore::new();
        integrations
            .expect_integration()
            .returning(|key| Ok(integration(key.key.as_str())));
        let directory =
            Directory::new(Arc::new(connections), Arc::new(integrations), clock.clone());

        let records = Arc::new(Mutex::new(Vec::new()));
        let mut store = MockRequestLogStore::new();
        let written = records.clone();
        store.expect_append_requests().returning(move |batch| {
            written.lock().unwrap().extend_from_slice(batch);
            Ok(())
        });
        store.expect_trim_requests().returning(|_, _| Ok(0));
        let (log, writer) = request_log(1_000);
        let keep = LogLimits::NONE;
        tokio::spawn(writer.run(Arc::new(store), Arc::new(SystemClock), keep));

        let tokens = Arc::new(Tokens::default());
        let seen = Arc::new(Seen::default());
        let builder = Forward::builder(
            origin.parse().unwrap(),
            tls(),
            authenticator,
            directory,
            tokens.clone(),
            clock,
        )
        .timeouts(Timeouts::default())
        .catalogues(Catalogues {
            jira: Some(Table::new(JIRA)),
            confluence: Some(Table::new(CONFLUENCE)),
        })
        .public_url(PUBLIC_URL)
        .reach_observer(seen.clone())
        .log(log.clone());
        let forward = change(builder).build();
        let router = Router::new()
            .route_service("/proxy/{*rest}", forward.clone())
            .route_service("/ex/{*rest}", forward.clone())
            .route_service("/c/{*rest}", forward);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            keys,
            address,
            tokens,
            seen,
            records,
            log,
        }
    }

    /// Writes these bytes and reads until the gateway closes.
    pub(crate) async fn raw(&self, request: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        // A gateway that has heard enough may close before all is written.
        let _ = stream.write_all(request).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        Answer::parse(answer)
    }

    /// A call with the usual headers, these besides, and this body.
    pub(crate) async fn call(
        &self,
        method: &str,
        target: &str,
        headers: &str,
        body: &str,
    ) -> Answer {
        self.raw(request(method, target, headers, body).as_bytes())
            .await
    }

    /// A call of another connection than `conn-1`.
    pub(crate) async fn call_of(
        &self,
        connection: &str,
        method: &str,
        target: &str,
        body: &str,
    ) -> Answer {
        let request = request(method, target, "", body).replace(
            "Connection-Id: conn-1",
            &format!("Connection-Id: {connection}"),
        );
        self.raw(request.as_bytes()).await
    }

    pub(crate) async fn get(&self, target: &str) -> Answer {
        self.call("GET", target, "", "").await
    }

    /// The records of the log, once there are so many.
    pub(crate) async fn records(&self, count: usize) -> Vec<RequestRecord> {
        tokio::time::timeout(Duration::from_secs(20), async {
            loop {
                let records = self.records.lock().unwrap().clone();
                if records.len() >= count {
                    return records;
                }
                tokio::task::yield_now().await;
            }
        })
        .await
        .unwrap_or_else(|_| panic!("{count} records, {} dropped", self.log.dropped()))
    }
}

/// A clock on which waiting for another attempt takes no time, while timeouts never come.
#[derive(Default)]
pub(crate) struct Hasty(pub(crate) Mutex<Vec<Duration>>);

impl Clock for Hasty {
    fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    fn monotonic(&self) -> Monotonic {
        let waited: Duration = self.0.lock().unwrap().iter().sum();
        Monotonic(SystemClock.monotonic().0 + waited)
    }

    fn sleep_until(&self, _: Timestamp) -> BoxFuture<'static, ()> {
        std::future::pending().boxed()
    }

    fn sleep(&self, span: Duration) -> BoxFuture<'static, ()> {
        let timeouts = [100, 5_000, 30_000, 60_000].map(Duration::from_millis);
        if timeouts.contains(&span) {
            return std::future::pending().boxed();
        }
        self.0.lock().unwrap().push(span);
        std::future::ready(()).boxed()
    }
}

/// Waits until so many sleeps wait for this clock.
pub(crate) async fn asleep(clock: &ManualClock, sleepers: usize) {
    let there = async {
        while clock.sleepers() != sleepers {
            tokio::task::yield_now().await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(20), there).await;
    assert!(waited.is_ok(), "{} sleepers", clock.sleepers());
}

pub(crate) fn request(method: &str, target: &str, headers: &str, body: &str) -> String {
    let length = match body.len() {
        0 => String::new(),
        length => format!("Content-Length: {length}\r\n"),
    };
    format!(
        "{method} {target} HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\nAuthorization: Bearer {KEY}\r\n\
         Provider-Config-Key: jira-cloud\r\nConnection-Id: conn-1\r\n{length}{headers}\r\n{body}"
    )
}

pub(crate) fn tls() -> rustls::ClientConfig {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

/// A response, taken apart only as far as tests look at it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn parse(raw: Vec<u8>) -> Self {
        let end = raw.windows(4).position(|window| window == b"\r\n\r\n");
        let end = end.map_or(raw.len(), |at| at + 4);
        let head = String::from_utf8_lossy(&raw[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Self {
            status: status.unwrap_or_default(),
            head,
            body: raw[end..].to_vec(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (header, value) = line.split_once(':')?;
            header.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The code of the gateway's own error.
    pub(crate) fn code(&self) -> String {
        self.error()["code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn error(&self) -> serde_json::Value {
        let body: serde_json::Value = serde_json::from_slice(&self.body).unwrap_or_default();
        body["error"].clone()
    }
}
