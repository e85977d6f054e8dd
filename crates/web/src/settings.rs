//! What the operator decided about the pages.

use url::Url;

/// What the operator decided about the pages.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The address that browsers reach the gateway at. Its path, if any, stands before every link.
    pub public_url: Url,
    /// Origins whose pages may frame the connect page; none unless given.
    pub frame_ancestors: Vec<Url>,
}

impl Settings {
    /// Settings with a connect page that nobody may frame.
    pub fn new(public_url: Url) -> Self {
        Self {
            public_url,
            frame_ancestors: Vec::new(),
        }
    }
}
