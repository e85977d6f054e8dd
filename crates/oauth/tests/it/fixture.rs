//! The fixture of all tests: a sandbox, a store, one connection, and a manager.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use futures_util::FutureExt;
use secrecy::SecretSlice;
use threelo_core::{
    Timestamp,
    bearer::{BearerError, BearerSource},
    clock::{Clock, ManualClock},
    connection::{Connection, ConnectionScopes},
    credentials::{Credentials, Freshness, OpenCredentials},
    entropy::SystemEntropy,
    event::{Event, EventKind},
    id::{ConnectionKey, OrphanedTokensId},
    integration::{Integration, OAuthApp, PreviousSecret, SiteRule, TokenRequestStyle},
    memory::MemoryStore,
    provider::Provider,
    rotation::OrphanedTokens,
    seal::{SealContext, SealError, Sealed, Sealer},
    secret::{AccessToken, RefreshToken},
    storage::{
        ChangeListener, ConnectionStore, EventStore, IntegrationStore, MockIntegrationStore,
        MockRotationStore, PutConnection, PutOutcome, RotationStore, StoreError, Subject,
        TokenStore, UpdateOutcome,
    },
    token::{Bearer, RawTokenResponse, TokenRow, TokenSet, TokenStatus, TokenVersion},
};
use threelo_oauth::{
    Endpoints, ManagerDependencies, ManagerSettings, TokenEndpoint, TokenManager, client_builder,
};
use threelo_sandbox::{
    App, Effect, Endpoint, Fault, Pass, RunningSandbox, Sandbox, SandboxConfig, TokenState, Tokens,
    User,
};
use tokio_util::task::TaskTracker;

pub(crate) const CLIENT: &str = "client";
pub(crate) const SECRET: &str = "a secret";
pub(crate) const USER: &str = "712020:maya";
const BEGINNING: Timestamp = Timestamp::constant(1_772_355_600, 0);

/// A sealer without encryption that still binds bytes to their place.
pub(crate) struct PlainSealer;

impl Sealer for PlainSealer {
    fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Sealed {
        let mut bytes = format!("{context:?}\n").into_bytes();
        bytes.extend_from_slice(plain);
        Sealed::from_bytes(bytes)
    }

    fn open(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<SecretSlice<u8>, SealError> {
        let SealContext { table, column, .. } = context;
        let plain = sealed
            .as_bytes()
            .strip_prefix(format!("{context:?}\n").as_bytes())
            .ok_or(SealError::Refused { table, column })?;
        Ok(SecretSlice::from(plain.to_vec()))
    }
}

pub(crate) struct Fixture {
    pub(crate) sandbox: RunningSandbox,
    pub(crate) clock: ManualClock,
    pub(crate) store: MemoryStore,
    pub(crate) tasks: TaskTracker,
    pub(crate) manager: TokenManager,
    pub(crate) key: ConnectionKey,
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        Self::with(["read:jira-work", "offline_access"], SECRET).await
    }

    pub(crate) async fn without_refresh_token() -> Self {
        Self::with(["read:jira-work", "read:me"], SECRET).await
    }

    pub(crate) async fn with_secret(secret: &str) -> Self {
        Self::with(["read:jira-work", "offline_access"], secret).await
    }

    async fn with(scopes: [&str; 2], secret: &str) -> Self {
        let config = SandboxConfig::empty()
            .app(App::new(CLIENT, SECRET, "http://localhost/callback"))
            .user(User::new(USER, "Maya Lindqvist", "maya@acme.example"))
            .stopped_at(BEGINNING);
        let sandbox = Sandbox::start(config).await.unwrap();
        let clock = ManualClock::at(BEGINNING);
        let store = MemoryStore::with_clock(Arc::new(clock.clone()));
        let tasks = TaskTracker::new();
        let shared = Arc::new(store.clone());
        let manager = manager(&sandbox, &clock, shared, &store, &tasks);
        let key = ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            "customer-17".parse().unwrap(),
        );
        let fixture = Self {
            sandbox,
            clock,
            store,
            tasks,
            manager,
            key,
        };
        let integration = fixture.integration(secret);
        assert!(
            fixture
                .store
                .insert_integration(&integration)
                .await
                .unwrap()
        );
        fixture.connect(&scopes).await;
        fixture
    }

    /// Connects or reconnects the user.
    pub(crate) async fn connect(&self, scopes: &[&str]) -> TokenVersion {
        self.put(&Self::tokens(self.grant(scopes))).await
    }

    /// Connects the user under another connection id.
    pub(crate) async fn connect_another(&self, key: &ConnectionKey) {
        let tokens = Self::tokens(self.grant(&["read:jira-work", "offline_access"]));
        self.put_at(key, &tokens).await;
    }

    /// Records the account of a connection.
    pub(crate) async fn record_account(&self, key: &ConnectionKey, account: &str) {
        let mut connection = self.store.connection(key).await.unwrap().unwrap();
        connection.revision += 1;
        connection
            .config
            .record_account(Some(&account.parse().unwrap()));
        let updated = self
            .store
            .update_connections(&[connection], &[])
            .await
            .unwrap();
        assert_eq!(updated, UpdateOutcome::Updated);
    }

    /// Grants tokens in the sandbox, and returns them with the current time.
    pub(crate) fn grant(&self, scopes: &[&str]) -> (Tokens, Timestamp) {
        let pass = Pass::new(CLIENT, USER).scopes(scopes.iter().copied());
        (self.sandbox.grant(pass).unwrap(), self.clock.now())
    }

    /// Converts tokens of the sandbox.
    pub(crate) fn tokens((granted, now): (Tokens, Timestamp)) -> TokenSet {
        TokenSet {
            access: AccessToken::new(granted.access_token),
            refresh: granted.refresh_token.map(RefreshToken::new),
            access_expires_at: Some(now + Duration::from_secs(granted.expires_in as u64)),
            issued_at: now,
            scopes: granted.scopes.iter().map(String::as_str).collect(),
            raw: RawTokenResponse::new(&Default::default()),
        }
    }

    /// Returns orphaned tokens that were to replace this version.
    pub(crate) fn sealed_orphaned(
        &self,
        version: TokenVersion,
        tokens: &TokenSet,
    ) -> OrphanedTokens {
        use secrecy::ExposeSecret;
        let context = OrphanedTokens::seal_context(&self.key, version);
        OrphanedTokens {
            id: OrphanedTokensId::random(&SystemEntropy),
            version,
            granted_at: BEGINNING,
            received_at: self.clock.now(),
            sealed: PlainSealer.seal(context, tokens.to_plain().expose_secret()),
        }
    }

    /// Stores orphaned tokens that were to replace this version.
    pub(crate) async fn orphaned_tokens(
        &self,
        version: TokenVersion,
        tokens: &TokenSet,
    ) -> OrphanedTokensId {
        let answer = self.sealed_orphaned(version, tokens);
        let kept = self.store.keep_orphaned_tokens(&self.key, &answer).await;
        assert!(kept.unwrap());
        answer.id
    }

    pub(crate) async fn put(&self, tokens: &TokenSet) -> TokenVersion {
        self.put_at(&self.key, tokens).await
    }

    async fn put_at(&self, key: &ConnectionKey, tokens: &TokenSet) -> TokenVersion {
        let expected = self.store.token_version(key).await.unwrap();
        let version = expected.next();
        let put = PutConnection {
            connection: Connection {
                scopes: ConnectionScopes::granted(&tokens.scopes),
                ..self.connection(key)
            },
            tokens: TokenRow::granted(version, self.seal(key, version, tokens), tokens),
            expected,
            events: vec![Event {
                id: "created".to_owned(),
                sequence: 0,
                at: self.clock.now(),
                kind: EventKind::Created,
                subject: key.clone().into(),
                provider: Provider::Jira,
                tags: Default::default(),
                end_user: None,
                webhook_url_override: None,
            }],
            pending: None,
        };
        let outcome = self.store.put_connection(put).await.unwrap();
        assert!(matches!(outcome, PutOutcome::Stored(_)));
        version
    }

    fn seal(&self, key: &ConnectionKey, version: TokenVersion, tokens: &TokenSet) -> Sealed {
        use secrecy::ExposeSecret;
        let context = TokenRow::seal_context(key, version);
        PlainSealer.seal(context, tokens.to_plain().expose_secret())
    }

    pub(crate) fn integration(&self, secret: &str) -> Integration {
        let key = self.key.integration_ref();
        let context = Integration::client_secret_context(&key);
        Integration {
            environment: "default".parse().unwrap(),
            key: self.key.integration.clone(),
            provider: Provider::Jira,
            display_name: "Jira".to_owned(),
            app: Some(OAuthApp {
                client_id: CLIENT.to_owned(),
                client_secret: PlainSealer.seal(context, secret.as_bytes()),
                previous_secret: None,
            }),
            scopes: Default::default(),
            site_rule: SiteRule::Ask,
            token_request: TokenRequestStyle::default(),
            return_urls: Vec::new(),
            webhook_secret: None,
            forward_webhooks: false,
            rewrite_links: false,
            custom: Default::default(),
            created_at: self.clock.now(),
            updated_at: self.clock.now(),
            revision: 1,
            health: Default::default(),
        }
    }

    /// Stores the integration with a new and a previous secret.
    pub(crate) async fn rotate_secret(&self, new: &str, previous: &str) {
        let key = self.key.integration_ref();
        let context = Integration::previous_secret_context(&key);
        let mut integration = self.integration(new);
        integration.app.as_mut().unwrap().previous_secret = Some(PreviousSecret {
            secret: PlainSealer.seal(context, previous.as_bytes()),
            replaced_at: self.clock.now(),
            new_refused_at: None,
        });
        integration.revision = self.stored_integration().await.revision + 1;
        let key = &self.key.integration_ref();
        let updated = self.store.update_integration(key, &integration).await;
        assert!(updated.unwrap());
        self.manager.changed(&Subject::Integration(key.clone()));
    }

    /// Returns the stored integration.
    pub(crate) async fn stored_integration(&self) -> Integration {
        let found = self.store.integration(&self.key.integration_ref()).await;
        found.unwrap().unwrap()
    }

    fn connection(&self, key: &ConnectionKey) -> Connection {
        Connection {
            id: 0,
            key: key.clone(),
            provider: Provider::Jira,
            config: Default::default(),
            metadata: None,
            tags: Default::default(),
            end_user: None,
            webhook_url_override: None,
            sites: Vec::new(),
            created_at: self.clock.now(),
            updated_at: self.clock.now(),
            scopes: Default::default(),
            last_fetched_at: None,
            revision: 1,
        }
    }

    /// Returns a second manager for the same sandbox and store, as in another process.
    pub(crate) fn another_manager(&self) -> TokenManager {
        self.manager_over(Arc::new(self.store.clone()))
    }

    pub(crate) fn manager_over(&self, tokens: Arc<dyn TokenStore>) -> TokenManager {
        manager(&self.sandbox, &self.clock, tokens, &self.store, &self.tasks)
    }

    /// Returns a manager whose token endpoint cannot be reached.
    pub(crate) fn manager_without_endpoint(&self) -> TokenManager {
        let nowhere = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", nowhere.local_addr().unwrap());
        drop(nowhere);
        let shared = Arc::new(self.store.clone());
        let dependencies = dependencies(
            endpoint_at(&url, &self.clock),
            &self.clock,
            shared,
            &self.store,
            &self.tasks,
        );
        TokenManager::new(dependencies, ManagerSettings::default())
    }

    /// Returns a manager whose first claim is stored, but reports an error.
    pub(crate) fn manager_that_loses_the_outcome_of_a_claim(&self) -> TokenManager {
        let mut rotations = MockRotationStore::new();
        let store = self.store.clone();
        let mut is_lost = true;
        rotations.expect_claim_rotation().returning(move |claim| {
            let claimed = at_once(store.claim_rotation(claim));
            match std::mem::take(&mut is_lost) {
                true => Err(unavailable()),
                false => claimed,
            }
        });
        self.manager_with(|dependencies| dependencies.rotations = Arc::new(rotations))
    }

    /// Returns a manager whose store fails for a moment, after a claim: the app's credentials cannot be read, and the claim cannot be
    /// released.
    pub(crate) fn manager_whose_store_fails_after_a_claim(&self) -> TokenManager {
        let (mut rotations, store) = (MockRotationStore::new(), self.store.clone());
        let claim = rotations.expect_claim_rotation();
        claim.returning(move |claim| at_once(store.claim_rotation(claim)));
        let release = rotations.expect_release_rotation().once();
        release.returning(|_| Err(unavailable()));
        let (mut integrations, store) = (MockIntegrationStore::new(), self.store.clone());
        let mut fails = true;
        let integration = integrations.expect_integration();
        integration.returning(move |key| match std::mem::take(&mut fails) {
            true => Err(unavailable()),
            false => at_once(store.integration(key)),
        });
        self.manager_with(|dependencies| {
            dependencies.rotations = Arc::new(rotations);
            dependencies.integrations = Arc::new(integrations);
        })
    }

    fn manager_with(&self, change: impl FnOnce(&mut ManagerDependencies)) -> TokenManager {
        let tokens = Arc::new(self.store.clone());
        let endpoint = endpoint(&self.sandbox, &self.clock);
        let mut dependencies =
            dependencies(endpoint, &self.clock, tokens, &self.store, &self.tasks);
        change(&mut dependencies);
        TokenManager::new(dependencies, ManagerSettings::default())
    }

    /// Runs the future to its end, and advances both clocks while it is pending.
    pub(crate) async fn advancing<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                biased;
                done = &mut work => return done,
                () = tokio::task::yield_now() => {
                    self.clock.advance(Duration::from_millis(1));
                    self.sandbox.advance(Duration::from_millis(1));
                }
            }
        }
    }

    /// Lets the connection fail until the manager gives it up.
    pub(crate) async fn give_up(&self) -> BearerError {
        for _ in 0..3 {
            let error = self.bearer().await.unwrap_err();
            match error.retry_after() {
                Some(retry_after) => self.clock.advance(retry_after),
                None => return error,
            }
        }
        panic!("the connection was not given up");
    }

    /// Returns the effect that refuses any refresh token as dead.
    pub(crate) fn dead_answer() -> Effect {
        Effect::Answer {
            status: 403,
            headers: Vec::new(),
            body:
                r#"{"error":"unauthorized_client","error_description":"refresh_token is invalid"}"#
                    .to_owned(),
            processed: false,
        }
    }

    /// Advances the gateway's and the sandbox's clock.
    pub(crate) fn advance(&self, seconds: u64) {
        self.sandbox.advance(Duration::from_secs(seconds));
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(crate) fn fault(&self, effect: Effect) {
        self.sandbox
            .set_fault(Fault::new(effect).at(Endpoint::Token));
    }

    /// Returns the number of requests that the token endpoint received.
    pub(crate) fn exchanges(&self) -> usize {
        self.sandbox.exchanges().len()
    }

    pub(crate) async fn bearer(&self) -> Result<Bearer, BearerError> {
        self.manager.bearer(&self.key).await
    }

    pub(crate) async fn refreshed(&self) -> Result<OpenCredentials, BearerError> {
        let freshness = Freshness::Refreshed;
        self.manager.credentials(&self.key, freshness).await
    }

    pub(crate) async fn row(&self) -> TokenRow {
        self.store.tokens(&self.key).await.unwrap().unwrap()
    }

    pub(crate) async fn status(&self) -> TokenStatus {
        self.row().await.status
    }

    /// Returns the events since the connection was created.
    pub(crate) async fn events(&self) -> Vec<EventKind> {
        let events = self.store.events_after(0, 100).await.unwrap().events;
        events.into_iter().skip(1).map(|event| event.kind).collect()
    }

    /// Returns whether the sandbox accepts this bearer.
    pub(crate) fn is_alive(&self, bearer: &Bearer) -> bool {
        let header = bearer.header();
        let token = header.to_str().unwrap().strip_prefix("Bearer ").unwrap();
        let state = self.sandbox.inspect(token);
        matches!(state, Some(TokenState::Access { alive: true, .. }))
    }

    /// Waits until all refreshes have finished.
    pub(crate) async fn settle(&self) {
        self.tasks.close();
        self.tasks.wait().await;
        self.tasks.reopen();
    }
}

pub(crate) fn endpoint(sandbox: &RunningSandbox, clock: &ManualClock) -> TokenEndpoint {
    endpoint_at(&sandbox.auth_url(), clock)
}

fn endpoint_at(url: &str, clock: &ManualClock) -> TokenEndpoint {
    let _ = rustls::crypto::ring::default_provider().install_default();
    TokenEndpoint::new(
        client_builder().unwrap().build().unwrap(),
        Endpoints::at(url.parse().unwrap()),
        Arc::new(clock.clone()),
    )
}

fn manager(
    sandbox: &RunningSandbox,
    clock: &ManualClock,
    tokens: Arc<dyn TokenStore>,
    store: &MemoryStore,
    tasks: &TaskTracker,
) -> TokenManager {
    let dependencies = dependencies(endpoint(sandbox, clock), clock, tokens, store, tasks);
    TokenManager::new(dependencies, ManagerSettings::default())
}

fn dependencies(
    endpoint: TokenEndpoint,
    clock: &ManualClock,
    tokens: Arc<dyn TokenStore>,
    store: &MemoryStore,
    tasks: &TaskTracker,
) -> ManagerDependencies {
    ManagerDependencies {
        tokens,
        rotations: Arc::new(store.clone()),
        connections: Arc::new(store.clone()),
        integrations: Arc::new(store.clone()),
        sealer: Arc::new(PlainSealer),
        endpoint: Arc::new(endpoint),
        log: Arc::new(store.clone()),
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        tasks: tasks.clone(),
    }
}

/// Returns what the store in memory answers.
fn at_once<T>(answer: impl Future<Output = T>) -> T {
    answer
        .now_or_never()
        .expect("the store in memory answers at once")
}

fn unavailable() -> StoreError {
    let cause = std::io::Error::other("the store is unavailable");
    StoreError::Unavailable(Arc::new(cause))
}

/// A token store whose writes fail for a number of times.
pub(crate) struct Unreliable {
    pub(crate) store: MemoryStore,
    pub(crate) fault: WriteFault,
    pub(crate) left: std::sync::atomic::AtomicU32,
}

#[derive(Clone, Copy)]
pub(crate) enum WriteFault {
    /// The write fails.
    Unavailable,
    /// The write succeeds, but reports an error.
    AnswerLost,
}

impl Unreliable {
    pub(crate) fn times(store: &MemoryStore, fault: WriteFault, times: u32) -> Arc<Self> {
        Arc::new(Self {
            store: store.clone(),
            fault,
            left: times.into(),
        })
    }
}

#[async_trait]
impl TokenStore for Unreliable {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.store.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        use std::sync::atomic::Ordering::SeqCst;
        let fails = self
            .left
            .fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1))
            .is_ok();
        if fails {
            if let WriteFault::AnswerLost = self.fault {
                self.store.replace_tokens(key, row).await?;
            }
            return Err(unavailable());
        }
        self.store.replace_tokens(key, row).await
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.store
            .set_token_status(key, version, status, event)
            .await
    }
}
