//! The URLs of Atlassian's authorization server.

use url::Url;

/// The base URL of Atlassian's authorization server, and the audience of its tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    /// Base URL of the authorization server.
    pub auth: Url,
    /// The API that tokens are requested for.
    pub audience: String,
}

impl Endpoints {
    /// Returns endpoints below another base URL, such as that of the government cloud or of the
    /// sandbox.
    pub fn at(auth: Url) -> Self {
        Self {
            auth,
            audience: "api.atlassian.com".to_owned(),
        }
    }

    /// Returns the URL of the token endpoint: `POST {auth}/oauth/token`.
    pub fn token_url(&self) -> Url {
        self.below("/oauth/token")
    }

    /// Returns the URL of a path below the base URL.
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
        let auth = Url::parse("https://auth.atlassian.com").expect("the constant is a valid URL");
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
    fn a_base_url_may_have_a_path_and_a_trailing_slash() {
        let base = Url::parse("http://127.0.0.1:8080/recorder/?x=1").unwrap();
        let url = Endpoints::at(base).token_url();
        assert_eq!(url.as_str(), "http://127.0.0.1:8080/recorder/oauth/token");
    }
}
