//! The integration and the connection at the start of a run.

use secrecy::ExposeSecret;
use threelo_core::{
    Timestamp,
    connection::Connection,
    event::{Event, EventKind},
    id::ConnectionKey,
    integration::{Integration, OAuthApp},
    provider::Provider,
    seal::Sealed,
    storage::PutConnection,
    token::{TokenRow, TokenSet, TokenVersion},
};

/// Returns the key of the connection.
pub(super) fn key() -> ConnectionKey {
    ConnectionKey::new(
        "default".parse().expect("a valid id"),
        "jira".parse().expect("a valid key"),
        "customer-1".parse().expect("a valid id"),
    )
}

/// Returns the integration, with credentials.
pub(super) fn integration(now: Timestamp) -> Integration {
    Integration {
        environment: key().environment,
        key: key().integration,
        provider: Provider::Jira,
        display_name: String::new(),
        app: Some(OAuthApp {
            client_id: "client".to_owned(),
            client_secret: Sealed::from_bytes(b"secret".to_vec()),
            previous_secret: None,
        }),
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
    }
}

/// Returns the connection with its first tokens.
pub(super) fn connection(now: Timestamp, tokens: &TokenSet) -> PutConnection {
    let sealed = Sealed::from_bytes(tokens.to_plain().expose_secret().to_vec());
    PutConnection {
        connection: Connection {
            id: 0,
            key: key(),
            provider: Provider::Jira,
            config: Default::default(),
            metadata: None,
            tags: Default::default(),
            end_user: None,
            webhook_url_override: None,
            sites: Vec::new(),
            created_at: now,
            updated_at: now,
            scopes: Default::default(),
            last_fetched_at: None,
            revision: 1,
        },
        tokens: TokenRow::granted(TokenVersion(1), sealed, tokens),
        expected: TokenVersion(0),
        events: vec![Event {
            id: "created".to_owned(),
            sequence: 0,
            at: now,
            kind: EventKind::Created,
            subject: key().into(),
            provider: Provider::Jira,
            tags: Default::default(),
            end_user: None,
            webhook_url_override: None,
        }],
        pending: None,
    }
}
