//! The paths of this crate, and every link to them. The router serves the same patterns that the links are
//! made from, so that a link cannot lead to a path that is not served.

use threelo_core::{id::IntegrationKey, secret::PendingToken};
use url::Url;

use crate::{
    Settings,
    assets::{Asset, CONNECT_UI, DASHBOARD_SCRIPT, DASHBOARD_STYLE, MARK, SCRIPT, STYLE},
};

/// The patterns of all paths, each with at most one parameter.
pub(crate) mod path {
    /// The page at the root, and the WebSocket.
    pub(crate) const HOME: &str = "/";
    /// The connect page, which a connect link opens; also the page of `openConnectUI`.
    pub(crate) const CONNECT: &str = "/connect";
    /// The same: the SDK and some mail programs add a slash.
    pub(crate) const CONNECT_SLASH: &str = "/connect/";
    /// The page that leaves for Atlassian. Its path is below `start`, so that an integration cannot have
    /// the name of another route below `/connect`.
    pub(crate) const START: &str = "/connect/start/{integration}";
    /// Where a flow begins.
    pub(crate) const BEGIN: &str = "/oauth/connect/{integration}";
    /// Where the customer's app sends the browser back to once it has accepted its user.
    pub(crate) const VERIFIED: &str = "/oauth/verified";
    /// Where Atlassian sends the browser back to.
    pub(crate) const CALLBACK: &str = "/oauth/callback";
    /// The site picker.
    pub(crate) const PENDING: &str = "/oauth/pending/{token}";
    /// The colours of the pages of an environment.
    pub(crate) const STYLE: &str = "/connect/style/{environment}";
    /// The logo of an environment.
    pub(crate) const LOGO: &str = "/connect/logo/{environment}";
    /// Style sheet, script and icon.
    pub(crate) const ASSET: &str = "/assets/{file}";
}

/// Creates the links of the pages.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    public_url: Url,
}

impl Links {
    pub(crate) fn new(settings: &Settings) -> Self {
        let mut public_url = settings.public_url.clone();
        public_url.set_query(None);
        public_url.set_fragment(None);
        Self { public_url }
    }

    /// Returns the address of the gateway, in full and without a slash at its end.
    pub(crate) fn gateway(&self) -> String {
        self.public_url.as_str().trim_end_matches('/').to_owned()
    }

    /// Returns the link to [`path::CONNECT`].
    pub(crate) fn connect(&self) -> String {
        self.path(path::CONNECT, "")
    }

    /// Returns the address of the WebSocket, in full.
    pub(crate) fn socket(&self) -> Url {
        let mut url = self.public_url.clone();
        let scheme = match url.scheme() {
            "https" => "wss",
            _ => "ws",
        };
        // Between http and ws, both of which are special schemes, this cannot fail.
        let _ = url.set_scheme(scheme);
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push("");
        }
        url
    }

    /// Returns the link to [`path::START`].
    pub(crate) fn start(&self, integration: &IntegrationKey) -> String {
        self.path(path::START, integration.as_str())
    }

    /// Returns the link to [`path::BEGIN`].
    pub(crate) fn begin(&self, integration: &IntegrationKey) -> String {
        self.path(path::BEGIN, integration.as_str())
    }

    /// Returns the callback to register with an OAuth app, in full.
    pub(crate) fn callback(&self) -> String {
        self.url(path::CALLBACK, "").into()
    }

    /// Returns the link to [`path::PENDING`], in full.
    pub(crate) fn pending(&self, token: &PendingToken) -> Url {
        self.url(path::PENDING, token.expose())
    }

    pub(crate) fn style(&self) -> String {
        self.asset(&STYLE)
    }

    pub(crate) fn script(&self) -> String {
        self.asset(&SCRIPT)
    }

    pub(crate) fn connect_ui_script(&self) -> String {
        self.asset(&CONNECT_UI)
    }

    pub(crate) fn dashboard_style(&self) -> String {
        self.asset(&DASHBOARD_STYLE)
    }

    pub(crate) fn dashboard_script(&self) -> String {
        self.asset(&DASHBOARD_SCRIPT)
    }

    pub(crate) fn mark(&self) -> String {
        self.asset(&MARK)
    }

    fn asset(&self, asset: &Asset) -> String {
        self.path(path::ASSET, &asset.file_name())
    }

    /// Returns the URL of a pattern without parameters.
    pub(crate) fn in_full(&self, pattern: &str) -> String {
        self.url(pattern, "").into()
    }

    pub(crate) fn path(&self, pattern: &str, parameter: &str) -> String {
        self.url(pattern, parameter).path().to_owned()
    }

    /// Returns the URL of a pattern with this value of its parameter.
    fn url(&self, pattern: &str, parameter: &str) -> Url {
        let segments = pattern.split('/').skip(1);
        let segments = segments.map(|segment| match segment.starts_with('{') {
            true => parameter,
            false => segment,
        });
        let mut url = self.public_url.clone();
        // A URL without a host has no path to extend, and is not the address of a server.
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(public_url: &str) -> Links {
        Links::new(&Settings::new(public_url.parse().unwrap()))
    }

    #[test]
    fn every_link_begins_with_the_path_of_the_public_url() {
        let key: IntegrationKey = "jira".parse().unwrap();
        assert_eq!(
            links("https://a.example/").begin(&key),
            "/oauth/connect/jira"
        );
        assert_eq!(
            links("https://a.example/gw/").begin(&key),
            "/gw/oauth/connect/jira"
        );
        assert!(
            links("https://a.example/gw")
                .style()
                .starts_with("/gw/assets/")
        );
        assert_eq!(
            links("https://a.example/gw/").callback(),
            "https://a.example/gw/oauth/callback"
        );
    }

    #[test]
    fn the_socket_is_below_the_public_url() {
        let socket = |url| links(url).socket().to_string();
        assert_eq!(socket("https://a.example"), "wss://a.example/");
        assert_eq!(
            socket("http://127.0.0.1:3003/gw"),
            "ws://127.0.0.1:3003/gw/"
        );
    }

    #[test]
    fn a_link_keeps_the_prefix_whether_or_not_it_ends_in_a_slash() {
        let token = PendingToken::new("t-1");
        for base in ["https://a.example/gw", "https://a.example/gw/"] {
            let url = links(base).pending(&token);
            assert_eq!(url.as_str(), "https://a.example/gw/oauth/pending/t-1");
        }
    }
}
