//! Keeps events away from link-local addresses and from the metadata services of clouds, which hand
//! out credentials to anyone who can make a server send a request.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use futures_util::future::BoxFuture;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// Addresses of metadata services that are not link-local: Alibaba Cloud, Azure, Oracle Cloud.
const METADATA_V4: [Ipv4Addr; 3] = [
    Ipv4Addr::new(100, 100, 100, 200),
    Ipv4Addr::new(168, 63, 129, 16),
    Ipv4Addr::new(192, 0, 0, 192),
];

/// The same for IPv6: Amazon EC2, Google Cloud.
const METADATA_V6: [Ipv6Addr; 2] = [
    Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254),
    Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254),
];

/// An address that no event is posted to.
#[derive(Debug, thiserror::Error)]
#[error(
    "its address is link-local or that of a cloud's metadata service; \
     --webhook-allow-link-local permits it"
)]
pub struct ForbiddenAddress;

/// Refuses a URL whose host is a forbidden address. Names are checked when they are resolved.
///
/// # Errors
/// [`ForbiddenAddress`].
pub fn check_host(url: &Url) -> Result<(), ForbiddenAddress> {
    let address = match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address),
        Some(Host::Ipv6(address)) => IpAddr::V6(address),
        Some(Host::Domain(_)) | None => return Ok(()),
    };
    match is_forbidden(address) {
        true => Err(ForbiddenAddress),
        false => Ok(()),
    }
}

/// Resolves names for connections, and leaves out forbidden addresses: what a name stands for may
/// change between two looks, so that only the addresses that are connected to count.
pub(crate) struct GuardedResolver {
    lookup: Lookup,
}

type Lookup = fn(String) -> BoxFuture<'static, io::Result<Vec<SocketAddr>>>;

impl Default for GuardedResolver {
    fn default() -> Self {
        Self {
            lookup: |name| {
                Box::pin(async move {
                    // The port is replaced by that of the URL.
                    Ok(tokio::net::lookup_host((name, 0)).await?.collect())
                })
            },
        }
    }
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let found = (self.lookup)(name.as_str().to_owned());
        Box::pin(async move {
            let (forbidden, allowed): (Vec<_>, Vec<_>) = found
                .await?
                .into_iter()
                .partition(|address| is_forbidden(address.ip()));
            if allowed.is_empty() && !forbidden.is_empty() {
                return Err(ForbiddenAddress.into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

fn is_forbidden(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_forbidden_v4(address),
        IpAddr::V6(address) => {
            let segments = address.segments();
            let is_link_local = segments[0] & 0xffc0 == 0xfe80;
            is_link_local
                || METADATA_V6.contains(&address)
                || embedded(address).is_some_and(is_forbidden_v4)
        }
    }
}

fn is_forbidden_v4(address: Ipv4Addr) -> bool {
    // This host's own "any" address connects to itself, but is never meant.
    address.is_link_local() || address.is_unspecified() || METADATA_V4.contains(&address)
}

/// The IPv4 address that an IPv6 address stands for: mapped, compatible, or behind NAT64.
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, high, low] = address.segments();
    let octets = [high.to_be_bytes(), low.to_be_bytes()];
    let within = Ipv4Addr::from(u32::from_be_bytes(octets.concat().try_into().ok()?));
    match [a, b, c, d, e, f] {
        [0, 0, 0, 0, 0, 0 | 0xffff] if address != Ipv6Addr::LOCALHOST => Some(within),
        [0x64, 0xff9b, 0, 0, 0, 0] => Some(within),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use threelo_core::secret::WebhookSigningKey;

    use super::*;
    use crate::post::{Posted, post};

    #[test]
    fn link_local_addresses_and_metadata_services_are_forbidden_in_every_spelling() {
        for url in [
            "http://169.254.169.254/latest/meta-data",
            "http://2852039166/",
            "http://0xa9.0xfe.0xa9.0xfe/",
            "http://169.254.1.1:8080/",
            "http://0.0.0.0/",
            "http://100.100.100.200/",
            "http://168.63.129.16/",
            "http://[fe80::1]/",
            "http://[::]/",
            "http://[::ffff:169.254.169.254]/",
            "http://[::169.254.169.254]/",
            "http://[64:ff9b::a9fe:a9fe]/",
            "http://[fd00:ec2::254]/",
        ] {
            assert!(check_host(&url.parse().unwrap()).is_err(), "{url}");
        }
        for url in [
            "http://127.0.0.1:9/",
            "http://[::1]/",
            "http://10.0.0.1/",
            "http://192.168.1.1/",
            "http://[fd00::1]/",
            "https://app.example/",
        ] {
            assert!(check_host(&url.parse().unwrap()).is_ok(), "{url}");
        }
    }

    async fn posted(lookup: Lookup) -> Posted {
        threelo_core::tls::ensure_provider().unwrap();
        let client = reqwest::Client::builder()
            .no_proxy()
            .dns_resolver(Arc::new(GuardedResolver { lookup }))
            .build()
            .unwrap();
        let key = WebhookSigningKey::new("a key for events");
        post(
            &client,
            "http://hooks.example:9/",
            &key,
            String::new(),
            false,
        )
        .await
        .posted
    }

    #[tokio::test]
    async fn no_event_is_sent_to_a_name_that_resolves_to_a_metadata_service() {
        let refused =
            posted(|_| Box::pin(async { Ok(vec!["169.254.169.254:0".parse().unwrap()]) }));
        assert_eq!(refused.await, Posted::Refused(ForbiddenAddress.to_string()));
        let unknown = posted(|_| Box::pin(async { Err(io::Error::other("no such name")) })).await;
        assert_eq!(unknown, Posted::Retry("could not be reached".to_owned()));
    }
}
