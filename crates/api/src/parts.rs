//! What the routes work with.

use std::sync::Arc;

use threelo_connect::{Connect, FlowPages};
use threelo_core::{
    authenticator::Authenticator,
    clock::Clock,
    credentials::Credentials,
    deadline::GrantLife,
    storage::{RequestLogStore, Store},
};
use url::Url;

use crate::{LastFetched, WsHub, health::Readiness};

/// Everything the routes work with.
pub struct ApiParts {
    /// The deeds. Its announcer has to be [`hub`](Self::hub).
    pub connect: Connect,
    /// Who opens a connection's credentials.
    pub credentials: Arc<dyn Credentials>,
    /// Authenticates the callers.
    pub authenticator: Authenticator,
    /// Who renders the pages of the browser flow.
    pub pages: Arc<dyn FlowPages>,
    /// The browsers that wait for the outcome of their flow.
    pub hub: WsHub,
    /// Asked whether the gateway is ready, and for nothing else.
    pub store: Arc<dyn Store>,
    /// The request log.
    pub log: Arc<dyn RequestLogStore>,
    /// Who asked for credentials and when. Keep a clone, and run
    /// [`LastFetched::keep`] beside the server.
    pub fetched: LastFetched,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// What the operator decided.
    pub settings: ApiSettings,
}

/// What the operator decided.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ApiSettings {
    /// Where browsers and customers reach the gateway. It decides the name of the cookie.
    pub public_url: Url,
    /// The page that a connect link leads to; `session_token` is added to its query.
    pub connect_page: Url,
    /// The path of the WebSocket, which is also served at `/`.
    pub websockets_path: String,
    /// The origins of the apps whose pages may open the WebSocket, beside the gateway's own; any page
    /// may where this is absent.
    pub app_origins: Option<Vec<Url>>,
    /// Atlassian's authorization server: `https://auth.atlassian.com`.
    pub auth_origin: Url,
    /// Atlassian's API: `https://api.atlassian.com`.
    pub api_origin: Url,
    /// Whether a connection's own webhook address may be link-local or that of a metadata service.
    pub webhook_link_local: bool,
    /// How long grants live, to tell when they end.
    pub grant_life: GrantLife,
    /// The largest JSON body, in bytes.
    pub body_limit: usize,
}

impl ApiSettings {
    /// The usual settings for a gateway at this address.
    pub fn new(public_url: Url) -> Self {
        let origin = |text| Url::parse(text).expect("it is written as a URL");
        Self {
            connect_page: below(&public_url, "connect"),
            public_url,
            websockets_path: "/".to_owned(),
            app_origins: None,
            auth_origin: origin("https://auth.atlassian.com"),
            api_origin: origin("https://api.atlassian.com"),
            webhook_link_local: false,
            grant_life: GrantLife::default(),
            body_limit: 5 * 1024 * 1024,
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
    parts: ApiParts,
    pub(crate) readiness: Readiness,
}

impl Api {
    pub(crate) fn new(parts: ApiParts) -> Self {
        let readiness = Readiness::default();
        Self(Arc::new(Shared { parts, readiness }))
    }
}

impl std::ops::Deref for Api {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl std::ops::Deref for Shared {
    type Target = ApiParts;

    fn deref(&self) -> &ApiParts {
        &self.parts
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
