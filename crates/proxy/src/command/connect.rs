//! `threelo connect`: print the consent link, wait, show the connection.

use std::time::Duration;

use anyhow::bail;
use clap::Args;
use threelo_connect::NewSession;
use threelo_core::{
    event::EventKind,
    id::{ConnectionId, ConnectionKey, IntegrationKey},
    session::SessionDefaults,
    storage::{EventStore, StoreError},
};

use super::{OutputFlags, connections::show, operator::open};
use crate::{config::GatewayFlags, output::errln, public_url, seams::Seams};

/// How many events are read at once.
const BATCH: u32 = 500;

/// Whom to connect.
#[derive(Debug, Args)]
pub struct Flags {
    /// The integration
    integration: String,

    /// The site, as in acme.atlassian.net; asked for where several fit
    #[arg(long)]
    domain: Option<String>,

    /// The id that the connection shall have [default: a random one]
    #[arg(long, value_name = "ID")]
    connection: Option<String>,

    /// Let another Atlassian account than before take over the connection
    #[arg(long)]
    allow_other_account: bool,

    /// Let the connection end up with another site than before
    #[arg(long)]
    allow_other_site: bool,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    gateway: GatewayFlags,
}

pub(super) async fn run(flags: Flags, seams: &Seams) -> anyhow::Result<()> {
    let integration: IntegrationKey = flags.integration.parse()?;
    let id = flags
        .connection
        .unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    let id: ConnectionId = id.parse()?;
    let key = ConnectionKey::new(integration.clone(), id.clone());
    let operator = open(flags.gateway, seams).await?;
    let mut consents = Consents::from_now_on(&*operator.store, key.clone()).await?;
    let mut defaults = SessionDefaults::default();
    if let Some(domain) = flags.domain {
        defaults
            .connection_config
            .insert("domain".into(), domain.into());
    }
    let session = NewSession {
        allowed_integrations: vec![integration.clone()],
        defaults: [(integration.clone(), defaults)].into(),
        connection: Some(id),
        allow_other_account: flags.allow_other_account,
        allow_other_site: flags.allow_other_site,
        ..NewSession::default()
    };
    let session = operator.connect.open_session(session).await?;
    let mut link = public_url::below(&operator.url, "connect");
    link.query_pairs_mut()
        .append_pair("session_token", session.token.expose());
    errln!("Open this link within half an hour, in any browser that reaches the gateway:");
    errln!("  {link}");

    while operator.clock.now() < session.expires_at {
        if consents.came().await? {
            return show(&operator.connect.connection(&key).await?, flags.output);
        }
        operator.clock.sleep(Duration::from_millis(500)).await;
    }
    bail!("nobody connected within half an hour: the link has ended, start again")
}

/// The consents for one connection. Neither its revision nor the version of its tokens tells of
/// them: a changed label raises the one and a refresh the other.
struct Consents<'a, S: ?Sized> {
    store: &'a S,
    key: ConnectionKey,
    /// The last event that was read.
    place: u64,
}

impl<'a, S: EventStore + ?Sized> Consents<'a, S> {
    async fn from_now_on(store: &'a S, key: ConnectionKey) -> Result<Self, StoreError> {
        let place = 0;
        let mut consents = Self { store, key, place };
        consents.came().await?;
        Ok(consents)
    }

    /// Whether one came since the last call.
    async fn came(&mut self) -> Result<bool, StoreError> {
        let mut came = false;
        loop {
            let events = self.store.events_after(self.place, BATCH).await?;
            let Some(last) = events.last() else {
                return Ok(came);
            };
            self.place = last.sequence;
            came |= events.iter().any(|event| {
                event.connection == self.key
                    && matches!(event.kind, EventKind::Created | EventKind::Overridden)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_trait::async_trait;
    use threelo_core::{Timestamp, connection::Tags, event::Event, provider::Provider};

    use super::*;

    /// An outbox that can break.
    #[derive(Default)]
    struct Outbox(Mutex<Vec<Event>>, Mutex<bool>);

    impl Outbox {
        fn put(&self, kind: EventKind, connection: &str) {
            let mut events = self.0.lock().unwrap();
            let sequence = events.len() as u64 + 1;
            events.push(Event {
                id: "1".to_owned(),
                sequence,
                at: Timestamp::UNIX_EPOCH,
                kind,
                connection: key(connection),
                provider: Provider::Jira,
                tags: Tags::default(),
                end_user: None,
                webhook_url_override: None,
            });
        }
    }

    #[async_trait]
    impl EventStore for Outbox {
        async fn events_after(&self, place: u64, limit: u32) -> Result<Vec<Event>, StoreError> {
            if *self.1.lock().unwrap() {
                return Err(StoreError::Full);
            }
            let events = self.0.lock().unwrap();
            let after = events.iter().filter(|event| event.sequence > place);
            Ok(after.take(limit as usize).cloned().collect())
        }

        async fn purge_events(&self, _: Timestamp) -> Result<u64, StoreError> {
            Ok(0)
        }
    }

    fn key(connection: &str) -> ConnectionKey {
        ConnectionKey::new("jira".parse().unwrap(), connection.parse().unwrap())
    }

    #[tokio::test]
    async fn only_a_consent_for_this_connection_counts_and_only_once() {
        let outbox = Outbox::default();
        outbox.put(EventKind::Created, "mine");
        let mut consents = Consents::from_now_on(&outbox, key("mine")).await.unwrap();
        assert!(!consents.came().await.unwrap(), "an old one counts");

        outbox.put(EventKind::Created, "another");
        let reason = "it failed".to_owned();
        outbox.put(EventKind::RefreshFailed { reason }, "mine");
        assert!(!consents.came().await.unwrap());

        outbox.put(EventKind::Overridden, "mine");
        assert!(consents.came().await.unwrap());
        assert!(!consents.came().await.unwrap());
    }

    #[tokio::test]
    async fn a_store_that_breaks_is_told() {
        let outbox = Outbox::default();
        let mut consents = Consents::from_now_on(&outbox, key("mine")).await.unwrap();
        *outbox.1.lock().unwrap() = true;
        assert!(consents.came().await.is_err());
    }
}
