//! Sample records for tests of stores, with every field filled in.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::{
    api_key::{ApiKeyRecord, KeyOrigin},
    connection::{Connection, ConnectionConfig, EndUser, Organization, Tags},
    environment::Environment,
    event::{Event, EventKind},
    flow::{PendingAuthorization, PendingGrant, Purpose},
    free_object::FreeObject,
    hash::SecretHash,
    id::{AttemptId, ConnectionKey, EnvironmentId, IdempotencyKey, IntegrationRef},
    idempotency::{Fingerprint, KeyedWrite, NewWrite, WriteAttemptId},
    integration::{
        BodyStyle, ClientAuthMethod, Integration, IntegrationHealth, OAuthApp, PreviousSecret,
        SiteRule, TokenRequestStyle,
    },
    permission::{Permission, Permissions},
    provider::Provider,
    request_log::{AnsweredBy, RequestFilter, RequestKind, RequestRecord},
    scope::ScopeSet,
    seal::Sealed,
    session::{ConnectSession, SessionDefaults},
    site::Site,
    storage::{ConnectionFilter, PutConnection},
    token::{TokenRow, TokenStatus, TokenVersion},
};

/// The integration that the samples belong to.
pub const INTEGRATION: &str = "jira-cloud";

/// The environment that the samples belong to.
pub fn environment_id() -> EnvironmentId {
    "default".parse().expect("an id")
}

/// Another environment, to which none of the other samples belongs.
pub fn other_environment_id() -> EnvironmentId {
    "other".parse().expect("an id")
}

/// The filter for all connections of the samples' environment.
pub fn all_connections() -> ConnectionFilter {
    ConnectionFilter::new(environment_id())
}

/// The filter for all request records of the samples' environment.
pub fn all_requests() -> RequestFilter {
    RequestFilter::new(environment_id())
}

/// Returns an environment created at this second, with a unique name.
pub fn environment(id: &str, seconds: i64) -> Environment {
    Environment {
        id: id.parse().expect("an id"),
        name: format!("name-of-{id}").parse().expect("a name"),
        created_at: moment(seconds),
    }
}

/// The integration with this key.
pub fn integration_ref(key: &str) -> IntegrationRef {
    IntegrationRef::new(environment_id(), key.parse().expect("a key"))
}

/// Returns the time this many seconds after the start of March 2026, plus a few milliseconds.
pub fn moment(seconds: i64) -> Timestamp {
    let milliseconds = (1_772_323_200 + seconds) * 1000 + 123;
    Timestamp::from_millisecond(milliseconds).expect("it is in this century")
}

/// Returns the key of a connection of [`INTEGRATION`].
pub fn key(connection: &str) -> ConnectionKey {
    key_in(INTEGRATION, connection)
}

/// Returns the key of a connection of this integration.
pub fn key_in(integration: &str, connection: &str) -> ConnectionKey {
    integration_ref(integration).connection(connection.parse().expect("an id"))
}

/// Returns an integration at its first revision.
pub fn integration(key: &str) -> Integration {
    Integration {
        environment: environment_id(),
        key: key.parse().expect("a key"),
        provider: Provider::Jira,
        display_name: "Jira of “Ümlaut & Søns”".into(),
        app: Some(OAuthApp {
            client_id: "client".into(),
            client_secret: Sealed::from_bytes(vec![0, 1, 0xfe, 0xff]),
            previous_secret: Some(PreviousSecret {
                secret: Sealed::from_bytes(vec![8; 40]),
                replaced_at: moment(2),
                new_refused_at: Some(moment(3)),
            }),
        }),
        scopes: ScopeSet::lenient("read:jira-work offline_access"),
        site_rule: SiteRule::First,
        token_request: TokenRequestStyle {
            body: BodyStyle::Form,
            secret: ClientAuthMethod::Basic,
        },
        return_urls: vec!["https://app.example/done?a=b".parse().expect("a URL")],
        webhook_secret: Some(Sealed::from_bytes(vec![7; 40])),
        forward_webhooks: true,
        rewrite_links: true,
        custom: object(json!({"team": ["a", null, 1.5]})),
        created_at: moment(0),
        updated_at: moment(1),
        revision: 1,
        health: IntegrationHealth::Ok,
    }
}

/// Returns a connection of [`INTEGRATION`] at its first revision.
pub fn connection(id: &str) -> Connection {
    Connection {
        id: 0,
        key: key(id),
        provider: Provider::Jira,
        config: ConnectionConfig(object(
            json!({"domain": "acme.atlassian.net", "depth": {"a": 1}}),
        )),
        metadata: Some(object(json!({"z": 1, "a": [true, null]}))),
        tags: tags([("plan", "pro")]),
        end_user: Some(EndUser {
            id: "user-17".into(),
            display_name: Some("Ada Lovelace".into()),
            email: Some("ada@example.com".into()),
            tags: Some(tags([("role", "admin")])),
            organization: Some(Organization {
                id: "org-3".into(),
                display_name: Some("Analytical Engines".into()),
            }),
        }),
        webhook_url_override: Some("https://app.example/hooks".into()),
        sites: vec![site()],
        created_at: moment(10),
        updated_at: moment(11),
        last_fetched_at: None,
        revision: 1,
    }
}

/// Returns a connection whose optional fields are empty.
pub fn bare_connection(id: &str) -> Connection {
    Connection {
        metadata: None,
        tags: Tags::new(),
        end_user: None,
        webhook_url_override: None,
        sites: Vec::new(),
        ..connection(id)
    }
}

/// Returns a connection to store over tokens of the version `expected`, without a pending grant.
pub fn put(connection: Connection, expected: u64) -> PutConnection {
    PutConnection {
        event: event(&connection.key, EventKind::Created),
        tokens: tokens(expected + 1),
        expected: TokenVersion(expected),
        pending: None,
        connection,
    }
}

/// Returns tokens of this version.
pub fn tokens(version: u64) -> TokenRow {
    TokenRow {
        version: TokenVersion(version),
        sealed: Sealed::from_bytes(format!("\0sealed {version}\u{ff}").into_bytes()),
        issued_at: moment(20),
        access_expires_at: Some(moment(3620)),
        refreshable: true,
        granted_at: moment(19),
        status: TokenStatus::Active,
        rotated_by: (version > 1).then(|| AttemptId::from_text(&format!("attempt {version}"))),
    }
}

/// Returns the status of tokens whose last refresh failed.
pub fn failing() -> TokenStatus {
    TokenStatus::Failing {
        since: moment(30),
        reason: "the token endpoint answered 503".into(),
    }
}

/// Returns an event of a connection.
pub fn event(connection: &ConnectionKey, kind: EventKind) -> Event {
    Event {
        id: format!("event of {connection}"),
        sequence: 0,
        at: moment(40),
        kind,
        subject: connection.clone().into(),
        provider: Provider::Jira,
        tags: tags([("plan", "pro")]),
        end_user: connection_user(),
        webhook_url_override: Some("https://app.example/hooks".into()),
    }
}

/// Returns an authorization whose state is the hash of this name.
pub fn authorization(name: &str) -> PendingAuthorization {
    PendingAuthorization {
        state: SecretHash::of(name),
        browser: SecretHash::of("browser"),
        purpose: purpose(),
        scopes: ScopeSet::lenient("read:jira-work"),
        redirect_uri: "https://gateway.example/oauth/callback"
            .parse()
            .expect("a URL"),
        verifier: Sealed::from_bytes(vec![0, 200, 3]),
        created_at: moment(50),
        expires_at: moment(650),
    }
}

/// Returns a pending grant whose id is the hash of this name.
pub fn pending_grant(name: &str) -> PendingGrant {
    PendingGrant {
        id: SecretHash::of(name),
        browser: SecretHash::of("browser"),
        purpose: purpose(),
        tokens: Sealed::from_bytes(vec![9; 2000]),
        sites: vec![site()],
        created_at: moment(60),
        expires_at: moment(1860),
    }
}

/// Returns a write with this idempotency key, which began now and has a lease of a minute.
pub fn new_write(name: &str) -> NewWrite {
    let name: IdempotencyKey = name.parse().expect("a key");
    NewWrite {
        write: KeyedWrite::new(&key("a"), 1, &name),
        attempt: WriteAttemptId::from_text("attempt"),
        fingerprint: Fingerprint::of(&[b"body"]),
        began_at: moment(65),
        lease: Duration::from_secs(60),
    }
}

/// Returns a connect session whose token is the hash of this name.
pub fn session(name: &str) -> ConnectSession {
    let integration = key("any").integration;
    let defaults = SessionDefaults {
        connection_config: object(json!({"domain": "acme"})),
        authorization_params: [("login_hint".to_owned(), "ada".to_owned())].into(),
    };
    ConnectSession {
        token_hash: SecretHash::of(name),
        environment: environment_id(),
        allowed_integrations: vec![integration.clone()],
        defaults: [(integration, defaults)].into(),
        overrides: object(json!({"docs": "https://app.example/help"})),
        tags: tags([("plan", "pro")]),
        end_user: connection_user(),
        webhook_url_override: Some("https://app.example/hooks".into()),
        reconnect: Some(key("again")),
        connection: Some(key("wish").connection),
        allow_other_account: true,
        allow_other_site: true,
        created_at: moment(70),
        expires_at: moment(1870),
    }
}

/// Returns a generated API key with this creation time.
pub fn api_key(name: &str, created_at: Timestamp) -> ApiKeyRecord {
    ApiKeyRecord {
        id: format!("id of {name}"),
        environment: environment_id(),
        name: name.into(),
        hash: SecretHash::of(name),
        origin: KeyOrigin::Generated,
        permissions: Permissions::from_iter([Permission::Proxy, Permission::ConnectionsRead]),
        created_at,
        expires_at: None,
        last_used_at: None,
        revoked_at: None,
    }
}

/// Returns an API key from the configuration.
pub fn configured_key(name: &str) -> ApiKeyRecord {
    ApiKeyRecord {
        id: format!("configured {name}"),
        origin: KeyOrigin::Configured,
        ..api_key(name, moment(80))
    }
}

/// Returns the record of a request that Atlassian answered.
pub fn request(path: &str) -> RequestRecord {
    RequestRecord {
        id: 0,
        kind: RequestKind::Authorization,
        at: moment(90),
        duration_us: 12_345,
        environment: Some(environment_id()),
        integration: Some(key("any").integration),
        connection: Some(key("customer").connection),
        api_key: Some("key-1".into()),
        api_key_name: Some("reporting".into()),
        method: "GET".into(),
        path: path.into(),
        operation: Some("jira:GetIssue".into()),
        status: 200,
        answered_by: AnsweredBy::Atlassian,
        error: Some("site_unknown".into()),
        reason: Some("the site is unknown".into()),
        tags: (&tags([("plan", "pro")])).into(),
        trace_id: Some("5c0a".into()),
        attempts: 2,
        bytes_in: 10,
        bytes_out: 5_000_000_000,
    }
}

/// Returns tags with these names and values.
pub fn tags<const N: usize>(tags: [(&str, &str); N]) -> Tags {
    tags.map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

/// Returns a free object with these members.
pub fn object(value: Value) -> FreeObject {
    serde_json::from_value(value).expect("an object within the limits")
}

fn connection_user() -> Option<EndUser> {
    connection("any").end_user
}

fn purpose() -> Purpose {
    let ConnectionKey {
        environment,
        integration,
        connection,
    } = key("customer");
    Purpose {
        environment,
        integration,
        connection,
        reconnect: true,
        allow_other_account: false,
        allow_other_site: true,
        session: Some(SecretHash::of("session")),
        config: object(json!({"domain": "acme"})),
        tags: tags([("plan", "pro")]),
        end_user: connection_user(),
        webhook_url_override: Some("https://app.example/hooks".into()),
        socket: Some("socket-1".into()),
        return_url: Some("https://app.example/done".parse().expect("a URL")),
    }
}

fn site() -> Site {
    let cloud_id = "1324a887-45db-1bf4-1e99-ef0ff456d421";
    Site {
        avatar_url: Some("https://avatars.example/a.png".into()),
        ..Site::new(
            cloud_id.parse().expect("a cloud id"),
            "Acme – Ålesund",
            "https://acme.atlassian.net".parse().expect("a URL"),
            ScopeSet::lenient("read:jira-work"),
        )
    }
}
