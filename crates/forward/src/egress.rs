//! How connections leave this network: directly, or through its HTTP proxy.

use std::{
    fmt,
    sync::Arc,
    task::{Context, Poll},
};

use futures_util::{FutureExt, future::BoxFuture};
use http::{Uri, uri::Scheme};
use hyper_util::{
    client::{
        legacy::connect::{HttpConnector, proxy::Tunnel},
        proxy::matcher::Matcher,
    },
    rt::TokioIo,
};
use tokio::net::TcpStream;
use tower::Service;

use crate::body::BoxError;

/// The HTTP proxy of a network, which connections to the outside go through.
///
/// The proxy opens a tunnel for every destination (`CONNECT`), so it sees no headers and no bodies of
/// HTTPS. Connections to this machine never go through it.
#[derive(Clone)]
pub struct OutgoingProxy(Arc<Matcher>);

/// The error for a proxy URL that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the proxy URL {0:?} cannot be used: write it as http://[user:password@]host:port")]
pub struct InvalidProxy(String);

impl OutgoingProxy {
    /// Destinations that never use a proxy, in the form of `NO_PROXY`: this machine.
    pub const LOOPBACK: &str = "localhost,127.0.0.0/8,::1";

    /// `http` and `https` are the URLs of the proxies for these schemes, and may be empty. `no_proxy`
    /// lists the hosts, domains and networks that are reached directly, separated by commas, as curl
    /// reads it.
    ///
    /// # Errors
    /// [`InvalidProxy`], without the password, if a URL is not one of an HTTP proxy.
    pub fn new(http: &str, https: &str, no_proxy: &str) -> Result<Self, InvalidProxy> {
        for url in [http, https] {
            let host = url.rsplit_once('@').map_or(url, |(_, host)| host);
            let invalid = || InvalidProxy(host.to_owned());
            // A proxy is often written without its scheme.
            let scheme = url.split_once("://").map_or("http", |(scheme, _)| scheme);
            if !url.is_empty() && !scheme.eq_ignore_ascii_case("http") {
                return Err(invalid());
            }
            let authority = host.trim_start_matches("http://").trim_end_matches('/');
            if !url.is_empty() && authority.parse::<http::uri::Authority>().is_err() {
                return Err(invalid());
            }
        }
        let matcher = Matcher::builder()
            .http(http.to_owned())
            .https(https.to_owned())
            .no(format!("{},{no_proxy}", Self::LOOPBACK))
            .build();
        Ok(Self(Arc::new(matcher)))
    }

    /// Returns the URL of the proxy for a destination, without credentials; `None` if it is reached
    /// directly.
    pub fn of(&self, destination: &Uri) -> Option<String> {
        let intercept = self.0.intercept(destination)?;
        let host = intercept.uri().authority()?.as_str();
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        Some(format!("http://{host}"))
    }
}

impl fmt::Debug for OutgoingProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingProxy").finish_non_exhaustive()
    }
}

/// Opens TCP connections, through the proxy where one is set.
#[derive(Clone)]
pub(crate) struct Egress {
    direct: HttpConnector,
    proxy: Option<OutgoingProxy>,
}

impl Egress {
    pub(crate) fn new(direct: HttpConnector, proxy: Option<OutgoingProxy>) -> Self {
        Self { direct, proxy }
    }
}

impl Service<Uri> for Egress {
    type Response = TokioIo<TcpStream>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.direct.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        let proxy = self.proxy.as_ref();
        match proxy.and_then(|proxy| proxy.0.intercept(&destination)) {
            Some(intercept) => {
                let mut tunnel = Tunnel::new(intercept.uri().clone(), self.direct.clone());
                if let Some(auth) = intercept.basic_auth() {
                    tunnel = tunnel.with_auth(auth.clone());
                }
                let destination = with_port(destination);
                async move { Ok(tunnel.call(destination).await?) }.boxed()
            }
            None => self.direct.call(destination).map(|it| Ok(it?)).boxed(),
        }
    }
}

/// Writes the default port of `http` out, because a tunnel leads to port 443 without one.
fn with_port(destination: Uri) -> Uri {
    if destination.scheme() != Some(&Scheme::HTTP) || destination.port().is_some() {
        return destination;
    }
    let host = destination.host().unwrap_or_default();
    let uri = format!("http://{host}:80/").parse();
    uri.unwrap_or(destination)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy_of(proxy: &OutgoingProxy, destination: &str) -> Option<String> {
        proxy.of(&destination.parse().unwrap())
    }

    #[test]
    fn each_scheme_has_its_proxy_and_this_machine_none() {
        let proxy = OutgoingProxy::new(
            "http://plain:3128",
            "http://user:secret@secure:3128",
            "internal.example,10.0.0.0/8",
        )
        .unwrap();
        for (destination, expected) in [
            ("https://api.atlassian.com/me", Some("http://secure:3128")),
            ("http://api.atlassian.com/me", Some("http://plain:3128")),
            ("https://a.internal.example/", None),
            ("https://10.1.2.3/", None),
            ("http://127.0.0.1:9000/", None),
            ("http://localhost:9000/", None),
            ("http://[::1]:9000/", None),
        ] {
            assert_eq!(
                proxy_of(&proxy, destination).as_deref(),
                expected,
                "{destination}"
            );
        }
    }

    #[test]
    fn a_url_of_another_kind_of_proxy_is_refused_without_its_password() {
        for bad in [
            "socks5://user:secret@p:1080",
            "https://p:3128",
            "http://a b",
        ] {
            let error = OutgoingProxy::new("", bad, "").unwrap_err().to_string();
            assert!(error.contains("cannot be used"), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
        assert!(OutgoingProxy::new("proxy:3128", "", "").is_ok());
    }
}
