//! The address that browsers reach the gateway at: every link and callback begins with it.

use std::{
    io::Write,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use anyhow::Context;
use threelo_core::storage::{Store, StoreError, VaultHeader};
use url::{Host, Url};

/// The address of a gateway that listens here and was told no other.
pub(crate) fn of(listen: SocketAddr) -> Url {
    let ip = match listen.ip() {
        // Nobody can browse to "every address".
        ip if ip.is_unspecified() => IpAddr::from([127, 0, 0, 1]),
        ip => ip,
    };
    // Written again, since the zone of an IPv6 address has no place in a URL.
    let host = SocketAddr::new(ip, listen.port());
    Url::parse(&format!("http://{host}")).expect("an address is a host")
}

/// The address of a path of the gateway, below whatever path the public URL has.
pub(crate) fn below(public_url: &Url, path: &str) -> Url {
    let mut url = public_url.clone();
    let prefix = public_url.path().trim_end_matches('/');
    url.set_path(&format!("{prefix}/{}", path.trim_start_matches('/')));
    url
}

/// The callback that is registered with Atlassian.
pub(crate) fn callback(public_url: &Url) -> Url {
    below(public_url, "oauth/callback")
}

/// Whether what browsers send can be read on the way: plain http to another machine.
pub(crate) fn is_open_to_others(public_url: &Url) -> bool {
    let loopback = match public_url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    public_url.scheme() == "http" && !loopback
}

/// What a gateway notes at its start for the operator's commands, which run in processes of their
/// own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Noted {
    /// The gateway's public URL.
    pub(crate) public_url: Url,
    /// The authorization server that the gateway uses; earlier versions did not note it.
    pub(crate) auth_url: Option<Url>,
}

/// Notes the addresses, a line each.
///
/// # Errors
/// When the file cannot be written.
pub(crate) fn note(data_dir: &Path, public_url: &Url, auth_url: &Url) -> anyhow::Result<()> {
    std::fs::create_dir_all(data_dir)?;
    // A command may read it at any moment, so it changes all at once.
    let mut file = tempfile::NamedTempFile::new_in(data_dir)?;
    writeln!(file, "{public_url}\n{auth_url}")?;
    file.persist(place(data_dir))?;
    Ok(())
}

/// What the gateway noted at its last start, if it ever did.
///
/// # Errors
/// When the file cannot be read, or holds no address.
pub(crate) fn noted(data_dir: &Path) -> anyhow::Result<Option<Noted>> {
    let place = place(data_dir);
    let text = match std::fs::read_to_string(&place) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).context(format!("cannot read {}", place.display())),
    };
    let advice = "remove the file, and start the gateway again";
    let read = |line: &str| {
        Url::parse(line)
            .with_context(|| format!("{} holds no web address: {advice}", place.display()))
    };
    let mut lines = text.trim().lines();
    Ok(Some(Noted {
        public_url: read(lines.next().unwrap_or_default())?,
        auth_url: lines.next().map(read).transpose()?,
    }))
}

/// Notes the address in a store that several gateways share, and returns the one that was there if
/// it differs: of two gateways with different addresses, links and callbacks of one lead to the
/// other, or nowhere.
///
/// # Errors
/// When the store does not answer.
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
        // It is replaced by others only when keys change or another gateway starts.
        if store.replace_vault_header(&header, &new).await? {
            return Ok(header.public_url);
        }
    }
}

/// Warns of a gateway that shares the store and has another address.
pub(crate) fn warn_of_other(own: &Url, other: &str) {
    tracing::warn!(
        "a gateway over the same database was started with the public URL {other}, this one has {own}: \
         gateways that share a database must all have the same --public-url. Ignore this if the other \
         gateway does not run any more"
    );
}

/// The file that the address is noted in.
pub(crate) fn place(data_dir: &Path) -> PathBuf {
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
    fn an_address_to_listen_on_becomes_one_to_browse_to() {
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
    fn only_plain_http_to_another_machine_is_open_to_others() {
        for (public, open) in [
            ("http://gateway.example", true),
            ("http://192.168.0.7:3003", true),
            ("http://localhost.example", true),
            ("https://gateway.example", false),
            ("http://localhost:3003", false),
            ("http://127.0.0.1:3003", false),
            ("http://[::1]:3003", false),
        ] {
            assert_eq!(is_open_to_others(&url(public)), open, "{public}");
        }
    }

    #[test]
    fn what_was_noted_is_read_and_the_last_note_counts() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = folder.path().join("data");
        assert_eq!(noted(&data_dir).unwrap(), None);
        for public in ["http://a.example/", "https://b.example/gw"] {
            let auth = url("https://auth.example/");
            note(&data_dir, &url(public), &auth).unwrap();
            let expected = Noted {
                public_url: url(public),
                auth_url: Some(auth),
            };
            assert_eq!(noted(&data_dir).unwrap(), Some(expected));
        }
        std::fs::write(place(&data_dir), "http://a.example/\n").unwrap();
        assert_eq!(noted(&data_dir).unwrap().unwrap().auth_url, None);
    }

    #[test]
    fn a_note_that_is_no_address_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("gateway-url"), "nonsense").unwrap();
        let error = format!("{:#}", noted(folder.path()).unwrap_err());
        assert!(
            error.contains("gateway-url") && error.contains("start the gateway"),
            "{error}"
        );
    }
}
