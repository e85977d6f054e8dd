//! `threelo connect`: print the consent link, wait, show the connection.

use std::{path::Path, time::Duration};

use anyhow::{Context, bail, ensure};
use clap::Args;
use threelo_connect::NewSession;
use threelo_core::{
    entropy::{SystemEntropy, random_uuid},
    event::EventKind,
    id::{ConnectionId, ConnectionKey},
    session::SessionDefaults,
    storage::{EventStore, StoreError},
};
use threelo_sites::domain::Domain;

use super::{
    OutputFlags,
    connections::show,
    context::{CliContext, explain, open},
};
use crate::{
    config::{CommandFlags, Database},
    database_lock::DatabaseLock,
    hooks::TestHooks,
    http,
    output::errln,
    public_url,
};

/// Number of events read at once.
const BATCH: u32 = 500;

/// Timeout for the response of a gateway on another machine.
const PROBE_TIMEOUT: Duration = Duration::from_secs(3);

/// The options of `connect`.
#[derive(Debug, Args)]
pub struct Flags {
    /// Integration key
    integration: String,

    /// Site, such as acme.atlassian.net; without it, the user chooses if several sites match
    #[arg(long)]
    domain: Option<Domain>,

    /// Connection id [default: a random one]
    #[arg(long, value_name = "ID")]
    connection: Option<String>,

    /// Accept another Atlassian account than the connection had before
    #[arg(long)]
    allow_other_account: bool,

    /// Accept another site than the connection had before
    #[arg(long)]
    allow_other_site: bool,

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    gateway: CommandFlags,
}

pub(super) async fn run(flags: Flags, hooks: &TestHooks) -> anyhow::Result<()> {
    let id = flags
        .connection
        .unwrap_or_else(|| random_uuid(&SystemEntropy));
    let id: ConnectionId = id.parse()?;
    let operator = open(flags.gateway, hooks).await?;
    let integration = operator.integration(&flags.integration).await?;
    check_gateway(&operator).await?;
    let key = integration.integration_ref().connection(id.clone());
    let integration = integration.key;
    let mut attempts = Attempts::from_now_on(&*operator.store, key.clone()).await?;
    let mut defaults = SessionDefaults::default();
    if let Some(domain) = flags.domain {
        defaults.connection_config.set("domain", domain.as_str())?;
    }
    let session = NewSession {
        allowed_integrations: vec![integration.clone()],
        defaults: [(integration.clone(), defaults)].into(),
        connection: Some(id),
        allow_other_account: flags.allow_other_account,
        allow_other_site: flags.allow_other_site,
        ..NewSession::new(operator.environment.clone())
    };
    let session = operator
        .connect
        .open_session(session)
        .await
        .map_err(explain)?;
    let mut link = public_url::below(&operator.url, "connect");
    link.query_pairs_mut()
        .append_pair("session_token", session.token.expose());
    errln!("Open this link within 30 minutes, in any browser that reaches the gateway:");
    errln!("  {link}");

    let mut is_running = true;
    while operator.clock.now() < session.expires_at {
        match attempts.next_end().await? {
            Some(End::Connected) => {
                return show(&operator, &key, flags.output).await;
            }
            Some(End::Failed(reason)) => bail!(
                "the connect attempt failed: {reason}\n\
                 the link can be opened again for the rest of its half hour"
            ),
            None => {}
        }
        // If the integration was removed, the link does not work and no attempt is reported.
        operator.connect.integration(&key.integration_ref()).await?;
        if let Database::Sqlite(path) = &operator.database
            && gateway_runs(path)? != is_running
        {
            is_running = !is_running;
            match is_running {
                true => errln!("The gateway is running again."),
                false => errln!(
                    "warning: the gateway has stopped: start it again, and open the link then"
                ),
            }
        }
        operator.clock.sleep(Duration::from_millis(500)).await;
    }
    bail!("the link was not used within 30 minutes and has expired: run the command again")
}

/// Checks that a gateway is running. A gateway on SQLite holds the lock of its database. One on
/// Postgres may run on any machine, so its health endpoint is called.
async fn check_gateway(operator: &CliContext) -> anyhow::Result<()> {
    match &operator.database {
        Database::Sqlite(path) => ensure!(
            gateway_runs(path)?,
            "no gateway is running on {}: start it with `threelo serve`, then run this command again",
            path.display()
        ),
        Database::Postgres(_) => {
            let health = public_url::below(&operator.url, "health");
            let probe = http::probe_client()?
                .get(health)
                .timeout(PROBE_TIMEOUT)
                .send();
            if let Err(error) = probe.await.and_then(|answer| answer.error_for_status()) {
                errln!(
                    "warning: no gateway answers at {} from this machine ({:#}); start it with `threelo \
                     serve`, or pass its address with --public-url",
                    operator.url,
                    anyhow::Error::from(error.without_url())
                );
            }
        }
    }
    Ok(())
}

fn gateway_runs(database: &Path) -> anyhow::Result<bool> {
    DatabaseLock::is_held(database).with_context(|| {
        format!(
            "cannot check whether a gateway runs on {}",
            database.display()
        )
    })
}

/// How a connect attempt ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// The connection is stored.
    Connected,
    /// The attempt failed for this reason.
    Failed(String),
}

/// The connect attempts for one connection, from the outbox. The connection's revision and the
/// version of its tokens are not suitable: a changed label increments one, a refresh the other.
struct Attempts<'a, S: ?Sized> {
    store: &'a S,
    key: ConnectionKey,
    /// Sequence number of the last event that was read.
    position: u64,
}

impl<'a, S: EventStore + ?Sized> Attempts<'a, S> {
    async fn from_now_on(store: &'a S, key: ConnectionKey) -> Result<Self, StoreError> {
        let mut attempts = Self {
            store,
            key,
            position: 0,
        };
        attempts.next_end().await?;
        Ok(attempts)
    }

    /// Returns the result of the last attempt that ended since the previous call. A success takes
    /// precedence over a later failure.
    async fn next_end(&mut self) -> Result<Option<End>, StoreError> {
        let mut end = None;
        loop {
            let page = self.store.events_after(self.position, BATCH).await?;
            let Some(last) = page.last else {
                return Ok(end);
            };
            self.position = last;
            let events = page.events.into_iter();
            for event in events.filter(|event| event.subject == self.key) {
                match event.kind {
                    EventKind::Created | EventKind::Overridden => end = Some(End::Connected),
                    EventKind::AuthorizationFailed { reason, .. }
                        if end != Some(End::Connected) =>
                    {
                        end = Some(End::Failed(reason));
                    }
                    _ => {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use async_trait::async_trait;
    use threelo_core::{
        Timestamp, connection::Tags, event::Event, provider::Provider, storage::EventPage,
    };

    use super::*;

    /// An outbox that can fail.
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
                subject: key(connection).into(),
                provider: Provider::Jira,
                tags: Tags::default(),
                end_user: None,
                webhook_url_override: None,
            });
        }
    }

    #[async_trait]
    impl EventStore for Outbox {
        async fn append_event(&self, event: &Event) -> Result<(), StoreError> {
            self.0.lock().unwrap().push(event.clone());
            Ok(())
        }

        async fn events_after(&self, position: u64, limit: u32) -> Result<EventPage, StoreError> {
            if *self.1.lock().unwrap() {
                return Err(StoreError::Full);
            }
            let events = self.0.lock().unwrap();
            let after = events.iter().filter(|event| event.sequence > position);
            let after: Vec<_> = after.take(limit as usize).cloned().collect();
            Ok(after.into())
        }

        async fn purge_events(&self, _: Timestamp) -> Result<u64, StoreError> {
            Ok(0)
        }
    }

    fn key(connection: &str) -> ConnectionKey {
        ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            connection.parse().unwrap(),
        )
    }

    #[tokio::test]
    async fn attempts_for_this_connection_are_reported_once() {
        let outbox = Outbox::default();
        outbox.put(EventKind::Created, "mine");
        let mut attempts = Attempts::from_now_on(&outbox, key("mine")).await.unwrap();
        assert_eq!(
            attempts.next_end().await.unwrap(),
            None,
            "an old attempt was reported"
        );

        outbox.put(EventKind::Created, "another");
        outbox.put(declined(), "another");
        let reason = "it failed".to_owned();
        outbox.put(EventKind::RefreshFailed { reason }, "mine");
        assert_eq!(attempts.next_end().await.unwrap(), None);

        outbox.put(EventKind::Overridden, "mine");
        let end = attempts.next_end().await.unwrap();
        assert_eq!(end, Some(End::Connected));
        assert_eq!(attempts.next_end().await.unwrap(), None);

        outbox.put(declined(), "mine");
        let end = attempts.next_end().await.unwrap();
        assert_eq!(end, Some(End::Failed("access was declined".to_owned())));
    }

    #[tokio::test]
    async fn a_success_takes_precedence_over_a_failure() {
        let outbox = Outbox::default();
        let mut attempts = Attempts::from_now_on(&outbox, key("mine")).await.unwrap();
        for kind in [declined(), EventKind::Created, declined()] {
            outbox.put(kind, "mine");
        }
        let end = attempts.next_end().await.unwrap();
        assert_eq!(end, Some(End::Connected));
    }

    #[tokio::test]
    async fn an_unavailable_store_is_an_error() {
        let outbox = Outbox::default();
        let mut attempts = Attempts::from_now_on(&outbox, key("mine")).await.unwrap();
        *outbox.1.lock().unwrap() = true;
        assert!(attempts.next_end().await.is_err());
    }

    fn declined() -> EventKind {
        EventKind::AuthorizationFailed {
            reconnect: false,
            error: "callback_err".to_owned(),
            reason: "access was declined".to_owned(),
        }
    }
}
