//! What an operator's command works with: the gateway's own store, beside the gateway.

use std::sync::Arc;

use threelo_connect::Connect;
use threelo_core::{clock::Clock, deadline::GrantLife, storage::Store};
use url::Url;

use crate::{
    config::{Config, GatewayFlags},
    opened::{Opened, Others},
    public_url,
    seams::Seams,
};

/// What an operator's command works with.
pub(super) struct Operator {
    /// The deeds on integrations and connections.
    pub(super) connect: Connect,
    /// The database.
    pub(super) store: Arc<dyn Store>,
    /// The clock.
    pub(super) clock: Arc<dyn Clock>,
    /// The address that browsers reach the gateway at.
    pub(super) url: Url,
    /// How long grants live.
    pub(super) grant_life: GrantLife,
}

/// Opens what the gateway keeps. Its address is the one that was given, or else the one that
/// it noted when it started.
pub(super) async fn open(flags: GatewayFlags, seams: &Seams) -> anyhow::Result<Operator> {
    let config = Config::of_gateway(flags)?;
    let opened = Opened::open(&config.storage, false, seams).await?;
    let noted = || public_url::noted(&config.storage.data_dir);
    let url = match config
        .public_url
        .clone()
        .map_or_else(noted, |url| Ok(Some(url)))?
    {
        Some(url) => url,
        None => public_url::of(config.listen),
    };
    Ok(Operator {
        connect: opened.deeds(&config.cloud, &url, Others::nobody())?,
        store: opened.store,
        clock: opened.clock,
        url,
        grant_life: config.grant_life(&seams.manager),
    })
}
