//! `threelo connect`: print the consent link, wait, show the connection.

use std::time::Duration;

use anyhow::bail;
use clap::Args;
use threelo_connect::NewSession;
use threelo_core::{
    clock::{Clock, SystemClock},
    id::{ConnectionId, ConnectionKey, IntegrationKey},
    session::SessionDefaults,
};

use super::{OutputFlags, connections::show, integrations::open};
use crate::config::GatewayFlags;

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

    #[command(flatten)]
    output: OutputFlags,

    #[command(flatten)]
    gateway: GatewayFlags,
}

pub(super) async fn run(flags: Flags) -> anyhow::Result<()> {
    let integration: IntegrationKey = flags.integration.parse()?;
    let id = flags
        .connection
        .unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    let id: ConnectionId = id.parse()?;
    let key = ConnectionKey::new(integration.clone(), id.clone());
    let (connect, gateway) = open(flags.gateway).await?;

    let before = match connect.connection(&key).await {
        Ok(connection) => Some(connection.revision),
        Err(threelo_connect::ConnectError::UnknownConnection(_)) => None,
        Err(error) => return Err(error.into()),
    };
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
        ..NewSession::default()
    };
    let session = connect.open_session(session).await?;
    let mut link = gateway.join("connect")?;
    link.query_pairs_mut()
        .append_pair("session_token", session.token.expose());
    eprintln!("Open this link within half an hour, in any browser that reaches the gateway:");
    eprintln!("  {link}");

    let clock = SystemClock;
    while clock.now() < session.expires_at {
        if let Ok(connection) = connect.connection(&key).await
            && Some(connection.revision) != before
        {
            show(&connection, flags.output);
            return Ok(());
        }
        clock.sleep(Duration::from_millis(500)).await;
    }
    bail!("nobody connected within half an hour: the link has ended, start again")
}
