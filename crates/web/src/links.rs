//! Every link of ours, so that no page joins strings.

use url::Url;

use threelo_core::id::IntegrationKey;

use crate::{
    Settings,
    assets::{Asset, MARK, SCRIPT, STYLE},
};

/// Makes the links of the pages.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    public_url: Url,
}

impl Links {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self {
            public_url: settings.public_url.clone(),
        }
    }

    pub(crate) fn style(&self) -> String {
        self.asset(&STYLE)
    }

    pub(crate) fn script(&self) -> String {
        self.asset(&SCRIPT)
    }

    pub(crate) fn mark(&self) -> String {
        self.asset(&MARK)
    }

    /// The page that leaves for Atlassian.
    pub(crate) fn leave(&self, integration: &IntegrationKey) -> String {
        self.url(&["connect", "start", integration.as_str()])
            .path()
            .to_owned()
    }

    /// Where a flow for an integration begins.
    pub(crate) fn begin(&self, integration: &IntegrationKey) -> String {
        self.url(&["oauth", "connect", integration.as_str()])
            .path()
            .to_owned()
    }

    /// What has to be registered with an OAuth app, in full.
    pub(crate) fn callback(&self) -> String {
        self.url(&["oauth", "callback"]).into()
    }

    /// The address of the gateway, in full and without a slash at its end.
    pub(crate) fn gateway(&self) -> String {
        self.public_url.as_str().trim_end_matches('/').to_owned()
    }

    fn asset(&self, asset: &Asset) -> String {
        self.url(&["assets", &asset.file_name()]).path().to_owned()
    }

    fn url(&self, segments: &[&str]) -> Url {
        let mut url = self.public_url.clone();
        url.set_query(None);
        url.set_fragment(None);
        // A URL without a host has no path to extend; such a one is no address of a server.
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
    fn a_path_of_the_public_address_stands_before_every_link() {
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
}
