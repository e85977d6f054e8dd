//! The base URL at which browsers reach the gateway: every link and callback starts with it.

use std::{
    io::Write,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use anyhow::Context;
use threelo_core::storage::{Store, StoreError, VaultHeader};
use url::{Host, Url};

/// Returns the default public URL of a gateway that listens on this address.
pub(crate) fn of(listen: SocketAddr) -> Url {
    let ip = match listen.ip() {
        // Browsers cannot open the unspecified address.
        ip if ip.is_unspecified() => IpAddr::from([127, 0, 0, 1]),
        ip => ip,
    };
    // Formatted again, since a URL cannot contain the zone of an IPv6 address.
    let host = SocketAddr::new(ip, listen.port());
    Url::parse(&format!("http://{host}")).expect("a socket address is a valid host")
}

/// Returns the URL of a path of the gateway, below the path of the public URL.
pub(crate) fn below(public_url: &Url, path: &str) -> Url {
    let mut url = public_url.clone();
    let prefix = public_url.path().trim_end_matches('/');
    url.set_path(&format!("{prefix}/{}", path.trim_start_matches('/')));
    url
}

/// Returns the callback URL that is registered with Atlassian.
pub(crate) fn callback(public_url: &Url) -> Url {
    below(public_url, "oauth/callback")
}

/// Returns whether traffic can be read on the network: plain http to another machine.
pub(crate) fn is_unencrypted(public_url: &Url) -> bool {
    let loopback = match public_url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    public_url.scheme() == "http" && !loopback
}

/// The URLs that a gateway saves at its start for CLI commands, which run in other processes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SavedUrls {
    /// The gateway's public URL.
    pub(crate) public_url: Url,
    /// The authorization server of the gateway; earlier versions did not save it.
    pub(crate) auth_url: Option<Url>,
}

/// Saves the URLs, one per line.
///
/// # Errors
/// If the file cannot be written.
pub(crate) fn save(data_dir: &Path, public_url: &Url, auth_url: &Url) -> anyhow::Result<()> {
    std::fs::create_dir_all(data_dir)?;
    // Replaced atomically, since a command may read it at any time.
    let mut file = tempfile::NamedTempFile::new_in(data_dir)?;
    writeln!(file, "{public_url}\n{auth_url}")?;
    file.persist(saved_urls_file(data_dir))?;
    Ok(())
}

/// Returns the URLs that the gateway saved at its last start, if it was started before.
///
/// # Errors
/// If the file cannot be read, or does not contain URLs.
pub(crate) fn saved(data_dir: &Path) -> anyhow::Result<Option<SavedUrls>> {
    let path = saved_urls_file(data_dir);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).context(format!("cannot read {}", path.display())),
    };
    let advice = "remove the file, and start the gateway again";
    let read = |line: &str| {
        Url::parse(line)
            .with_context(|| format!("{} does not contain a URL: {advice}", path.display()))
    };
    let mut lines = text.trim().lines();
    Ok(Some(SavedUrls {
        public_url: read(lines.next().unwrap_or_default())?,
        auth_url: lines.next().map(read).transpose()?,
    }))
}

/// Stores the public URL in a database that several gateways share, and returns the previous one if
/// it differs: links and callbacks work only if all gateways have the same public URL.
///
/// # Errors
/// If the store is unavailable.
pub(crate) async fn share(
    store: &dyn Store,
    public_url: &Url,
) -> Result<Option<String>, StoreError> {
    loop {
        let Some(header) = store.vault_header().await? else {
            return Ok(None);
        };
        if header.public_url.as_deref() == Some(public_url.as_str()) {
            return Ok(None);
        }
        let new = VaultHeader {
            public_url: Some(public_url.to_string()),
            ..header.clone()
        };
        // Another process replaces it only when keys change or another gateway starts.
        if store.replace_vault_header(&header, &new).await? {
            return Ok(header.public_url);
        }
    }
}

/// Warns about a gateway that shares the database and has another public URL.
pub(crate) fn warn_of_other(own: &Url, other: &str) {
    tracing::warn!(
        "a gateway with the same database was started with the public URL {other}, this one has {own}: \
         gateways that share a database must have the same --public-url. Ignore this if the other \
         gateway no longer runs"
    );
}

/// Returns the file with the saved URLs.
pub(crate) fn saved_urls_file(data_dir: &Path) -> PathBuf {
    data_dir.join("gateway-url")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn a_path_prefix_stays_before_every_path() {
        for (public, wanted) in [
            ("http://a.example", "http://a.example/oauth/callback"),
            ("http://a.example/gw", "http://a.example/gw/oauth/callback"),
            ("http://a.example/gw/", "http://a.example/gw/oauth/callback"),
        ] {
            assert_eq!(callback(&url(public)).as_str(), wanted);
        }
    }

    #[test]
    fn the_default_public_url_is_one_that_browsers_can_open() {
        for (listen, wanted) in [
            ("127.0.0.1:3003", "http://127.0.0.1:3003/"),
            ("0.0.0.0:3003", "http://127.0.0.1:3003/"),
            ("[::]:3003", "http://127.0.0.1:3003/"),
            ("[::1]:80", "http://[::1]/"),
            ("[fe80::1%1]:3003", "http://[fe80::1]:3003/"),
        ] {
            assert_eq!(of(listen.parse().unwrap()).as_str(), wanted);
        }
    }

    #[test]
    fn only_plain_http_to_another_machine_is_unencrypted() {
        for (public, open) in [
            ("http://gateway.example", true),
            ("http://192.168.0.7:3003", true),
            ("http://localhost.example", true),
            ("https://gateway.example", false),
            ("http://localhost:3003", false),
            ("http://127.0.0.1:3003", false),
            ("http://[::1]:3003", false),
        ] {
            assert_eq!(is_unencrypted(&url(public)), open, "{public}");
        }
    }

    #[test]
    fn the_last_saved_urls_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = folder.path().join("data");
        assert_eq!(saved(&data_dir).unwrap(), None);
        for public in ["http://a.example/", "https://b.example/gw"] {
            let auth = url("https://auth.example/");
            save(&data_dir, &url(public), &auth).unwrap();
            let expected = SavedUrls {
                public_url: url(public),
                auth_url: Some(auth),
            };
            assert_eq!(saved(&data_dir).unwrap(), Some(expected));
        }
        std::fs::write(saved_urls_file(&data_dir), "http://a.example/\n").unwrap();
        assert_eq!(saved(&data_dir).unwrap().unwrap().auth_url, None);
    }

    #[test]
    fn the_error_about_an_invalid_saved_url_names_the_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("gateway-url"), "nonsense").unwrap();
        let error = format!("{:#}", saved(folder.path()).unwrap_err());
        assert!(
            error.contains("gateway-url") && error.contains("start the gateway"),
            "{error}"
        );
    }
}
