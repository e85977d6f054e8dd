//! The settings of the pages.

use url::Url;

/// The settings of the pages.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The address at which browsers reach the gateway. Every link begins with its path, and
    /// its scheme decides the name of the cookie.
    pub public_url: Url,
    /// Origins whose pages may frame the page of `openConnectUI`; none by default.
    pub connect_ui_origins: Vec<Url>,
    /// The path of the WebSocket, which is also served at `/`.
    pub websockets_path: String,
    /// The origins of the apps whose pages may open the WebSocket, beside the gateway's own; any page may
    /// if this is absent.
    pub app_origins: Option<Vec<Url>>,
}

impl Settings {
    /// Returns settings with pages that no other page may frame, and a WebSocket at `/` that any
    /// page may open.
    pub fn new(public_url: Url) -> Self {
        Self {
            public_url,
            connect_ui_origins: Vec::new(),
            websockets_path: "/".to_owned(),
            app_origins: None,
        }
    }
}
