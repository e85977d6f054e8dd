//! What the operator decided about the pages.

use url::Url;

/// What the operator decided about the pages.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The address that browsers reach the gateway at. Its path, if any, stands before every link.
    pub public_url: Url,
    /// Where consent is asked for. The connect page's form ends there by redirects, and browsers
    /// must be told so: Chromium checks `form-action` on redirects too.
    pub authorization_url: Url,
    /// Origins whose pages may frame the connect page; none unless given.
    pub frame_ancestors: Vec<Url>,
}

impl Settings {
    /// Settings for Atlassian's commercial cloud, with a connect page that nobody may frame.
    pub fn new(public_url: Url) -> Self {
        let authorization_url = "https://auth.atlassian.com/authorize".parse();
        Self {
            public_url,
            authorization_url: authorization_url.expect("the text is a URL"),
            frame_ancestors: Vec::new(),
        }
    }
}
