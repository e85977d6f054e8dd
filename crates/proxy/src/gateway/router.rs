//! One port for everything: the data path, the control API with the browser flow, the pages.

use std::sync::Arc;

use axum::{Router, routing::any_service};
use threelo_api::{ApiParts, ApiSettings, LastFetched, WsHub};
use threelo_connect::Connect;
use threelo_core::api_key::ApiKeySet;
use threelo_forward::{Directory, Forward, log::RequestLog};
use threelo_oauth::TokenManager;
use url::Url;

use crate::{config::Config, opened::Opened};

pub(super) struct Pieces<'a> {
    pub(super) config: &'a Config,
    pub(super) url: &'a Url,
    pub(super) opened: &'a Opened,
    pub(super) connect: Connect,
    pub(super) manager: Arc<TokenManager>,
    pub(super) keys: ApiKeySet,
    pub(super) directory: Directory,
    pub(super) hub: WsHub,
    pub(super) fetched: LastFetched,
    pub(super) log: RequestLog,
}
