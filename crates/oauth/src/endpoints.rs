//! Where Atlassian's authorization server is.

use url::Url;

/// Where Atlassian's authorization server is, and for which API its tokens are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// Base URL of the authorization server.
    pub auth: Url,
    /// The API that tokens are asked for.
    pub audience: String,
}

impl Endpoints {
    /// Endpoints below another base URL: government cloud, a simulated cloud, a recorder.
    pub fn at(auth: Url) -> Self {
        Self {
            auth,
            audience: "api.atlassian.com".to_owned(),
        }
    }

    /// Where tokens are had: `POST {auth}/oauth/token`.
    pub fn token_url(&self) -> Url {
        self.below("/oauth/token")
    }

    /// The URL at the end of a path below the base URL.
    pub(crate) fn below(&self, path: &str) -> Url {
        let mut url = self.auth.clone();
        let base = url.path().trim_end_matches('/');
        let path = format!("{base}{path}");
        url.set_path(&path);
        url.set_query(None);
        url.set_fragment(None);
        url
    }
}

impl Default for Endpoints {
    /// Atlassian's commercial cloud: `https://auth.atlassian.com`, `api.atlassian.com`.
    fn default() -> Self {
        let auth = Url::parse("https://auth.atlassian.com").expect("a constant that is a URL");
        Self::at(auth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_atlassian_s_commercial_cloud() {
        let url = Endpoints::default().token_url();
        assert_eq!(url.as_str(), "https://auth.atlassian.com/oauth/token");
    }

    #[test]
    fn a_base_url_may_have_a_path_and_a_slash_at_its_end() {
        let base = Url::parse("http://127.0.0.1:8080/recorder/?x=1").unwrap();
        let url = Endpoints::at(base).token_url();
        assert_eq!(url.as_str(), "http://127.0.0.1:8080/recorder/oauth/token");
    }
}
