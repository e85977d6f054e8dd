//! What a call costs: its target, its headers, and all of it against an upstream on this machine.

use std::{hint::black_box, net::SocketAddr, sync::Arc};

use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use http::{HeaderMap, HeaderName, Method, Request};
use http_body_util::{BodyExt, Full};
use threelo_core::{
    Timestamp,
    api_key::{ApiKeyRecord, ApiKeySet, KeyOrigin},
    authenticator::Authenticator,
    bearer::FixedBearer,
    clock::SystemClock,
    connection::{Connection, ConnectionConfig},
    id::ConnectionKey,
    integration::Integration,
    provider::Provider,
    scope::ScopeSet,
    secret::{AccessToken, ApiKey},
    site::Site,
    storage::{MockConnectionStore, MockIntegrationStore, MockSessionStore},
};
use threelo_forward::{
    Directory, Forward, Origin, Target,
    headers::{GatewayHeaders, RequestHeaders},
    log::request_log,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tower::ServiceExt;

const KEY: &str = "bench-key-0123456789abcdef0123456789abcdef";
const CLOUD: &str = "1324a887-45db-1bf4-1e99-ef0ff456d421";
const PLAIN: &str =
    "/proxy/ex/jira/1324a887-45db-1bf4-1e99-ef0ff456d421/rest/api/3/issue/ABC-123?fields=summary";
const ENCODED: &str =
    "/proxy/ex/jira/1324a887-45db-1bf4-1e99-ef0ff456d421/rest/api/3/user/properties/a%20b%C3%A4%25";

fn headers() -> HeaderMap {
    let pairs = [
        ("host", "localhost:3003".to_owned()),
        ("authorization", format!("Bearer {KEY}")),
        ("connection-id", "conn-1".to_owned()),
        ("provider-config-key", "jira-cloud".to_owned()),
        ("base-url-override", String::new()),
        ("nango-activity-log-id", String::new()),
        ("nango-proxy-accept", "application/json".to_owned()),
        ("user-agent", "nango-node-client/0.71.10".to_owned()),
        ("accept-encoding", "gzip, compress, deflate, br".to_owned()),
    ];
    let header = |(name, value): (&str, String)| {
        let name: HeaderName = name.parse().expect("a name");
        (name, value.parse().expect("a value"))
    };
    pairs.into_iter().map(header).collect()
}

fn integration() -> Integration {
    serde_json::from_value(serde_json::json!({
        "environment": "default", "key": "jira-cloud", "provider": "jira", "display_name": "Jira", "app": null, "scopes": [],
        "webhook_secret": null, "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
        "revision": 1,
    }))
    .expect("an integration")
}

fn target(criterion: &mut Criterion) {
    let origin = Origin::default();
    for (name, raw) in [("target, plain", PLAIN), ("target, encoded", ENCODED)] {
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| {
                let target = Target::parse(&Method::GET, black_box(raw.as_bytes()), &origin);
                target.expect("it passes").upstream(&origin, Some(CLOUD))
            });
        });
    }
}

fn filtering(criterion: &mut Criterion) {
    let (headers, list) = (headers(), RequestHeaders::default());
    criterion.bench_function("headers, up", |bencher| {
        bencher.iter(|| {
            let read = GatewayHeaders::read(black_box(&headers)).expect("it passes");
            (read, list.upstream(&headers, false))
        });
    });
}

async fn upstream() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let body = vec![b'x'; 2_048];
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let answer: Arc<[u8]> = [head.as_bytes(), &body].concat().into();
        while let Ok((mut stream, _)) = listener.accept().await {
            let answer = answer.clone();
            tokio::spawn(async move {
                let mut buffer = [0; 4_096];
                // A request without a body comes in one piece.
                while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {
                    if stream.write_all(&answer).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

fn forward(upstream: SocketAddr) -> Forward {
    let keys = ApiKeySet::default();
    let (key, created_at) = (ApiKey::new(KEY), Timestamp::UNIX_EPOCH);
    let made = KeyOrigin::Generated;
    let environment = "default".parse().expect("an id");
    keys.replace([ApiKeyRecord::new(
        environment,
        "key-1",
        "bench",
        &key,
        made,
        created_at,
    )]);
    let mut connections = MockConnectionStore::new();
    connections
        .expect_connection()
        .returning(|key| Ok(Some(connection(key))));
    let clock = Arc::new(SystemClock);
    let mut integrations = MockIntegrationStore::new();
    integrations
        .expect_integration()
        .returning(|_| Ok(Some(integration())));
    let integrations = Arc::new(integrations);
    let directory = Directory::new(Arc::new(connections), integrations, clock.clone());
    let authenticator = Authenticator::new(keys, Arc::new(MockSessionStore::new()), clock.clone());
    let bearers = FixedBearer::new(&AccessToken::new("access")).expect("a token");
    let origin = format!("http://{upstream}").parse().expect("an origin");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("protocols")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let (log, _) = request_log(1);
    let bearers = Arc::new(bearers);
    Forward::builder(origin, tls, authenticator, directory, bearers, clock)
        .log(log)
        .build()
}

fn connection(key: &ConnectionKey) -> Connection {
    let url = "https://acme.atlassian.net".parse().expect("an address");
    let site = Site::new(
        CLOUD.parse().expect("a cloud id"),
        "Acme",
        url,
        ScopeSet::default(),
    );
    let mut config = ConnectionConfig::default();
    config.set_site(&site);
    Connection {
        id: 1,
        key: key.clone(),
        provider: Provider::Jira,
        config,
        metadata: None,
        tags: Default::default(),
        end_user: None,
        webhook_url_override: None,
        sites: vec![site],
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        scopes: Default::default(),
        last_fetched_at: None,
        revision: 1,
    }
}

fn whole_call(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let forward = runtime.block_on(async { forward(upstream().await) });
    criterion.bench_function("whole call, in process", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            let mut request = Request::new(Full::<Bytes>::default());
            *request.uri_mut() = PLAIN.parse().expect("a target");
            *request.headers_mut() = headers();
            let answer = forward.clone().oneshot(request).await.expect("never fails");
            assert_eq!(answer.status(), 200);
            answer
                .into_body()
                .collect()
                .await
                .expect("a body")
                .to_bytes()
                .len()
        });
    });
}

criterion_group!(benches, target, filtering, whole_call);
criterion_main!(benches);
