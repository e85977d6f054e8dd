//! The dependencies and settings of the router.

use std::sync::Arc;

use serde_json::{Map, Value};
use threelo_connect::Connect;
use threelo_core::{
    authenticator::Authenticator,
    clock::Clock,
    credentials::Credentials,
    deadline::GrantLife,
    storage::{RequestLogStore, Store},
};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{LastFetched, health::Readiness};

/// Dependencies of the router.
pub struct Dependencies {
    /// The connection service.
    pub connect: Connect,
    /// Reads the credentials of connections.
    pub credentials: Arc<dyn Credentials>,
    /// Authenticates the callers.
    pub authenticator: Authenticator,
    /// The store, for `GET /ready` and for the names of environments.
    pub store: Arc<dyn Store>,
    /// The request log.
    pub log: Arc<dyn RequestLogStore>,
    /// When the credentials of a connection were last read. Keep a clone, and run
    /// [`LastFetched::keep`] beside the server.
    pub fetched: LastFetched,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Ends responses that do not end by themselves: live tails of the request log.
    pub stop: CancellationToken,
    /// The settings.
    pub settings: ApiSettings,
}

/// What the operator decides about the control API.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiSettings {
    /// The address at which browsers and customers reach the gateway.
    pub public_url: Url,
    /// The page that a connect link leads to; `session_token` is added to its query.
    pub connect_page: Url,
    /// Where a browser continues once the customer's app has accepted its user.
    pub verified_page: Url,
    /// The path of the WebSocket, which a connect session names to its browser.
    pub websockets_path: String,
    /// Atlassian's authorization server: `https://auth.atlassian.com`.
    pub auth_origin: Url,
    /// Atlassian's API: `https://api.atlassian.com`.
    pub api_origin: Url,
    /// Whether a connection's own webhook address may be link-local or that of a metadata service.
    pub webhook_link_local: bool,
    /// How long grants live, for the deadlines of connections.
    pub grant_life: GrantLife,
    /// Maximum size of a JSON body, in bytes.
    pub body_limit: usize,
    /// Paths of the OpenAPI document that are served beside this API, by path.
    pub document_paths: Map<String, Value>,
}

impl ApiSettings {
    /// Returns the default settings for a gateway at this address.
    pub fn new(public_url: Url) -> Self {
        let origin = |text| Url::parse(text).expect("the literal is a URL");
        Self {
            connect_page: below(&public_url, "connect"),
            verified_page: below(&public_url, "oauth/verified"),
            public_url,
            websockets_path: "/".to_owned(),
            auth_origin: origin("https://auth.atlassian.com"),
            api_origin: origin("https://api.atlassian.com"),
            webhook_link_local: false,
            grant_life: GrantLife::default(),
            body_limit: 5 * 1024 * 1024,
            document_paths: Map::new(),
        }
    }

    /// The address of a path of the gateway.
    pub(crate) fn public(&self, path: &str) -> Url {
        below(&self.public_url, path)
    }
}

/// Adds segments to a URL, whether or not it ends in a slash.
pub(crate) fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().extend(path.split('/'));
    }
    url
}

/// What every handler works with.
#[derive(Clone)]
pub(crate) struct Api(Arc<Shared>);

pub(crate) struct Shared {
    dependencies: Dependencies,
    pub(crate) readiness: Readiness,
}

impl Api {
    pub(crate) fn new(dependencies: Dependencies) -> Self {
        let readiness = Readiness::default();
        Self(Arc::new(Shared {
            dependencies,
            readiness,
        }))
    }
}

impl std::ops::Deref for Api {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl std::ops::Deref for Shared {
    type Target = Dependencies;

    fn deref(&self) -> &Dependencies {
        &self.dependencies
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_below_a_prefix_keeps_the_prefix() {
        for base in [
            "https://gw.example.com/base",
            "https://gw.example.com/base/",
        ] {
            let settings = ApiSettings::new(base.parse().unwrap());
            let url = settings.public("oauth/callback");
            assert_eq!(url.as_str(), "https://gw.example.com/base/oauth/callback");
        }
    }
}
