//! The HTTP proxy of the network: one rule for every connection to Atlassian.

use std::fmt;

use anyhow::Context;
use threelo_forward::OutgoingProxy;

/// The HTTP proxy of the network, if there is one.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct NetworkProxy {
    http: String,
    https: String,
    no_proxy: String,
}

impl NetworkProxy {
    /// Reads the variables that other programs read too: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and
    /// `NO_PROXY`, in upper or lower case.
    #[expect(
        clippy::disallowed_methods,
        reason = "part of the configuration, which reads the environment"
    )]
    pub fn from_environment() -> Self {
        Self::from_variables(|name| {
            let lower = std::env::var(name.to_ascii_lowercase());
            lower.or_else(|_| std::env::var(name)).unwrap_or_default()
        })
    }

    fn from_variables(read: impl Fn(&str) -> String) -> Self {
        let value = |name: &str| read(name).trim().to_owned();
        let or_all = |name: &str| match value(name) {
            value if value.is_empty() => read("ALL_PROXY").trim().to_owned(),
            value => value,
        };
        Self {
            http: or_all("HTTP_PROXY"),
            https: or_all("HTTPS_PROXY"),
            no_proxy: value("NO_PROXY"),
        }
    }

    /// Returns the proxy of proxied calls; `None` if Atlassian is reached directly.
    ///
    /// # Errors
    /// If a variable is not the URL of an HTTP proxy. The error names the variables.
    pub fn outgoing(&self) -> anyhow::Result<Option<OutgoingProxy>> {
        if self.http.is_empty() && self.https.is_empty() {
            return Ok(None);
        }
        OutgoingProxy::new(&self.http, &self.https, &self.no_proxy)
            .map(Some)
            .context("one of the variables HTTP_PROXY, HTTPS_PROXY and ALL_PROXY is invalid")
    }

    /// Describes how Atlassian is reached, without passwords.
    ///
    /// # Errors
    /// As for [`NetworkProxy::outgoing`].
    pub fn describe(&self) -> anyhow::Result<String> {
        self.outgoing()?;
        let mut routes = Vec::new();
        for (scheme, variable, proxy) in [
            ("https", "HTTPS_PROXY", &self.https),
            ("http", "HTTP_PROXY", &self.http),
        ] {
            if proxy.is_empty() {
                continue;
            }
            // The value may contain a password.
            let url = proxy.parse::<url::Url>();
            let mut url = url.with_context(|| format!("{variable} (or ALL_PROXY) is not a URL"))?;
            let _ = url.set_password(None);
            let _ = url.set_username("");
            routes.push(format!("{scheme} through {url}"));
        }
        let exceptions = match self.no_proxy.is_empty() {
            true => String::new(),
            false => format!(", except {}", self.no_proxy),
        };
        Ok(match routes.is_empty() {
            true => "direct: neither HTTPS_PROXY nor HTTP_PROXY is set".to_owned(),
            false => format!("{}{exceptions}; this machine directly", routes.join(", ")),
        })
    }

    /// Makes an HTTP client follow the same rule.
    ///
    /// # Errors
    /// As for [`NetworkProxy::outgoing`].
    pub fn apply(&self, builder: reqwest::ClientBuilder) -> anyhow::Result<reqwest::ClientBuilder> {
        self.outgoing()?;
        let no_proxy = format!("{},{}", OutgoingProxy::LOOPBACK, self.no_proxy);
        let mut builder = builder.no_proxy();
        for (url, proxy) in [
            (&self.http, reqwest::Proxy::http(&self.http)),
            (&self.https, reqwest::Proxy::https(&self.https)),
        ] {
            if !url.is_empty() {
                let no_proxy = reqwest::NoProxy::from_string(&no_proxy);
                let proxy = proxy.context("the URL of the HTTP proxy is invalid")?;
                builder = builder.proxy(proxy.no_proxy(no_proxy));
            }
        }
        Ok(builder)
    }
}

/// The URLs may contain passwords.
impl fmt::Debug for NetworkProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NetworkProxy").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(variables: &[(&str, &str)]) -> NetworkProxy {
        NetworkProxy::from_variables(|name| {
            let found = variables.iter().find(|(of, _)| *of == name);
            found.map_or(String::new(), |(_, value)| (*value).to_owned())
        })
    }

    fn proxy_of(variables: &[(&str, &str)], destination: &str) -> Option<String> {
        let outgoing = network(variables).outgoing().unwrap();
        outgoing?.of(&destination.parse().unwrap())
    }

    #[test]
    fn the_usual_variables_name_the_proxy() {
        const API: &str = "https://api.atlassian.com";
        let proxy = "http://proxy:3128";
        for variables in [
            &[("HTTPS_PROXY", proxy)][..],
            &[("ALL_PROXY", proxy)],
            &[("ALL_PROXY", "http://other:1"), ("HTTPS_PROXY", proxy)],
        ] {
            assert_eq!(
                proxy_of(variables, API).as_deref(),
                Some(proxy),
                "{variables:?}"
            );
        }
        for variables in [
            &[][..],
            &[("HTTP_PROXY", proxy)],
            &[("HTTPS_PROXY", proxy), ("NO_PROXY", "atlassian.com")],
        ] {
            assert_eq!(proxy_of(variables, API), None, "{variables:?}");
        }
    }

    #[test]
    fn this_machine_is_always_reached_directly() {
        let variables = [("ALL_PROXY", "http://proxy:3128")];
        for destination in [
            "http://127.0.0.1:9000",
            "http://localhost:1",
            "http://[::1]:1",
        ] {
            assert_eq!(proxy_of(&variables, destination), None, "{destination}");
        }
    }

    #[test]
    fn a_proxy_of_another_kind_is_refused_with_the_names_of_the_variables() {
        let error = network(&[("HTTPS_PROXY", "socks5://proxy:1080")]).outgoing();
        let error = format!("{:#}", error.unwrap_err());
        assert!(
            error.contains("HTTPS_PROXY") && error.contains("socks5"),
            "{error}"
        );
    }
}
