//! A simulated cloud with one grant, and clients for it.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU32, Ordering},
};

use async_trait::async_trait;
use threelo_rest::{
    Auth, Client, Http, Path,
    core::{
        bearer::{BearerError, BearerSource},
        clock::ManualClock,
        entropy::Entropy,
        id::ConnectionKey,
        secret::AccessToken,
        site::Product,
        token::{Bearer, TokenVersion},
    },
};
use threelo_sandbox::{Effect, Endpoint, Fault, Pass, RunningSandbox, Sandbox, SandboxConfig};
use url::Url;

pub(crate) const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
const MAYA: &str = "712020:8f1c2f0a-5f5e-4a57-9a39-3a0a6f1d7c11";

/// A cloud with a stopped clock, and a random source that always yields the shortest wait.
pub(crate) struct Cloud {
    pub(crate) sandbox: RunningSandbox,
    pub(crate) clock: ManualClock,
}

struct NoChance;

impl Entropy for NoChance {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

impl Cloud {
    pub(crate) async fn start() -> Self {
        let sandbox = Sandbox::start(SandboxConfig::default()).await.unwrap();
        Self {
            sandbox,
            clock: ManualClock::default(),
        }
    }

    /// Returns a token whose consent has these scopes.
    pub(crate) fn token(&self, scopes: &str) -> AccessToken {
        let app = self.sandbox.apps()[0].client_id.clone();
        let pass = Pass::new(app, MAYA).sites([SITE]).scopes(scopes.split(' '));
        let tokens = self.sandbox.grant(pass).unwrap();
        AccessToken::new(tokens.access_token)
    }

    /// Returns a client with a single token that has these scopes.
    pub(crate) fn client(&self, scopes: &str) -> Client {
        self.client_with(Auth::fixed(&self.token(scopes)).unwrap())
    }

    pub(crate) fn client_with(&self, auth: Auth) -> Client {
        client_at(&self.sandbox.api_url(), auth, self.clock.clone())
    }

    pub(crate) fn fault(&self, effect: Effect, times: u32) {
        let fault = Fault::new(effect).at(Endpoint::Api).times(times);
        self.sandbox.set_fault(fault);
    }

    pub(crate) fn requests(&self) -> usize {
        self.sandbox.requests().len()
    }

    /// Returns when a task sleeps on the clock.
    pub(crate) async fn asleep(&self) {
        while self.clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
    }
}

pub(crate) fn client_at(origin: &str, auth: Auth, clock: ManualClock) -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = Http::new(|| reqwest::Client::builder().no_proxy()).unwrap();
    let origin: Url = origin.parse().unwrap();
    Client::new(http, origin, auth, Arc::new(clock), Arc::new(NoChance)).unwrap()
}

pub(crate) fn jira() -> Path {
    Path::site(Product::Jira, &SITE.parse().unwrap()).at(["rest", "api", "3"])
}

pub(crate) fn myself() -> Path {
    jira().segment("myself")
}

/// Returns its tokens in order, the next one after each response.
pub(crate) struct Tokens {
    tokens: Vec<AccessToken>,
    at: Mutex<usize>,
    pub(crate) refusals: AtomicU32,
}

impl Tokens {
    pub(crate) fn new(tokens: impl IntoIterator<Item = AccessToken>) -> Arc<Self> {
        Arc::new(Self {
            tokens: tokens.into_iter().collect(),
            at: Mutex::new(0),
            refusals: AtomicU32::new(0),
        })
    }

    pub(crate) fn auth(self: &Arc<Self>) -> Auth {
        let connection = ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            "c".parse().unwrap(),
        );
        Auth::connection(self.clone(), connection)
    }

    fn present(&self) -> Bearer {
        let at = *self.at.lock().unwrap();
        Bearer::new(&self.tokens[at], TokenVersion(at as u64)).unwrap()
    }
}

#[async_trait]
impl BearerSource for Tokens {
    async fn bearer(&self, _: &ConnectionKey) -> Result<Bearer, BearerError> {
        Ok(self.present())
    }

    async fn bearer_after_refusal(
        &self,
        connection: &ConnectionKey,
        refused: &Bearer,
    ) -> Result<Bearer, BearerError> {
        self.refusals.fetch_add(1, Ordering::SeqCst);
        assert_eq!(refused.version(), self.present().version());
        let mut at = self.at.lock().unwrap();
        if *at + 1 == self.tokens.len() {
            return Err(BearerError::NeedsReconnect {
                connection: connection.clone(),
                reason: "no token is left".to_owned(),
            });
        }
        *at += 1;
        drop(at);
        Ok(self.present())
    }
}
