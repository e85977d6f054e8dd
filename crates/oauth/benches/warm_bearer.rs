//! The warm path: a bearer from the cache, including the clone. Target: at most one microsecond.

use std::{hint::black_box, sync::Arc, time::Duration};

use criterion::{Criterion, criterion_group, criterion_main};
use futures_util::FutureExt;
use secrecy::{ExposeSecret, SecretSlice};
use threelo_core::{
    bearer::BearerSource,
    clock::{Clock, SystemClock},
    connection::Connection,
    entropy::SystemEntropy,
    event::{Event, EventKind},
    id::ConnectionKey,
    integration::Integration,
    memory::MemoryStore,
    provider::Provider,
    seal::{SealContext, SealError, Sealed, Sealer},
    secret::{AccessToken, RefreshToken},
    storage::{ConnectionStore, IntegrationStore, PutConnection},
    token::{RawTokenResponse, TokenRow, TokenSet, TokenVersion},
};
use threelo_oauth::{
    Endpoints, ManagerDependencies, ManagerSettings, TokenEndpoint, TokenManager, client_builder,
};
use tokio_util::task::TaskTracker;

/// A sealer without encryption: the warm path decrypts nothing.
struct NoSealer;

impl Sealer for NoSealer {
    fn seal(&self, _: SealContext<'_>, plain: &[u8]) -> Sealed {
        Sealed::from_bytes(plain.to_vec())
    }

    fn open(&self, _: SealContext<'_>, sealed: &Sealed) -> Result<SecretSlice<u8>, SealError> {
        Ok(SecretSlice::from(sealed.as_bytes().to_vec()))
    }
}

const CONNECTIONS: usize = 1000;

fn key(number: usize) -> ConnectionKey {
    let connection = format!("customer-{number}").parse().expect("an id");
    ConnectionKey::new(
        "default".parse().unwrap(),
        "jira-cloud".parse().expect("a key"),
        connection,
    )
}

fn manager(store: &MemoryStore) -> TokenManager {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = client_builder().unwrap().build().expect("a client");
    let clock = Arc::new(SystemClock);
    let dependencies = ManagerDependencies {
        tokens: Arc::new(store.clone()),
        rotations: Arc::new(store.clone()),
        connections: Arc::new(store.clone()),
        integrations: Arc::new(store.clone()),
        sealer: Arc::new(NoSealer),
        endpoint: Arc::new(TokenEndpoint::new(
            http,
            Endpoints::default(),
            clock.clone(),
        )),
        clock,
        entropy: Arc::new(SystemEntropy),
        tasks: TaskTracker::new(),
    };
    TokenManager::new(dependencies, ManagerSettings::default())
}

async fn fill(store: &MemoryStore) {
    let now = SystemClock.now();
    let integration = Integration {
        environment: "default".parse().unwrap(),
        key: key(0).integration,
        provider: Provider::Jira,
        display_name: String::new(),
        app: None,
        scopes: Default::default(),
        site_rule: Default::default(),
        token_request: Default::default(),
        return_urls: Vec::new(),
        webhook_secret: None,
        forward_webhooks: false,
        rewrite_links: false,
        custom: Default::default(),
        created_at: now,
        updated_at: now,
        revision: 1,
        health: Default::default(),
    };
    store
        .insert_integration(&integration)
        .await
        .expect("in memory");
    let tokens = TokenSet {
        access: AccessToken::new("a".repeat(2000)),
        refresh: Some(RefreshToken::new("r".repeat(2000))),
        access_expires_at: Some(now + Duration::from_secs(24 * 3600)),
        issued_at: now,
        scopes: Default::default(),
        raw: RawTokenResponse::new(&Default::default()),
    };
    for number in 0..CONNECTIONS {
        let sealed = Sealed::from_bytes(tokens.to_plain().expose_secret().to_vec());
        let key = key(number);
        let put = PutConnection {
            connection: Connection {
                id: 0,
                key: key.clone(),
                provider: Provider::Jira,
                config: Default::default(),
                metadata: None,
                tags: Default::default(),
                end_user: None,
                webhook_url_override: None,
                sites: Vec::new(),
                created_at: now,
                updated_at: now,
                last_fetched_at: None,
                revision: 1,
            },
            tokens: TokenRow::granted(TokenVersion(1), sealed, &tokens),
            expected: TokenVersion(0),
            event: Event {
                id: key.to_string(),
                sequence: 0,
                at: now,
                kind: EventKind::Created,
                subject: key.into(),
                provider: Provider::Jira,
                tags: Default::default(),
                end_user: None,
                webhook_url_override: None,
            },
            pending: None,
        };
        store.put_connection(put).await.expect("in memory");
    }
}

fn warm_bearer(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let store = MemoryStore::new();
    let manager = manager(&store);
    let keys: Vec<ConnectionKey> = (0..CONNECTIONS).map(key).collect();
    runtime.block_on(async {
        fill(&store).await;
        for key in &keys {
            manager.bearer(key).await.expect("a stored bearer");
        }
    });
    let mut next = 0;
    criterion.bench_function("warm bearer, one of 1,000 connections", |bencher| {
        bencher.iter(|| {
            next = (next + 1) % CONNECTIONS;
            let bearer = manager.bearer(&keys[next]).now_or_never();
            black_box(
                bearer
                    .expect("the bearer is cached")
                    .expect("a bearer")
                    .header(),
            )
        });
    });
}

criterion_group!(benches, warm_bearer);
criterion_main!(benches);
