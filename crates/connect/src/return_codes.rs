//! Codes for apps on a user's computer, whose page is at `http://127.0.0.1` with a port of their own choice
//! (RFC 8252). Any program there could listen on that port, so the browser brings the app a code instead of
//! the connection, and the app's backend exchanges it, once.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use threelo_core::{
    Timestamp,
    connection::Connection,
    hash::SecretHash,
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    seal::{SealContext, Sealed},
    secret::ReturnCode,
};
use url::{Host, Url};

use crate::{Connect, ConnectError};

/// Lifetime of a code.
const LIFETIME: Duration = Duration::from_secs(5 * 60);

/// What a code holds, encrypted.
#[derive(Debug, Serialize, Deserialize)]
struct Content {
    /// The connect session. It ends with the exchange, so that a code is valid once.
    session: SecretHash,
    integration: IntegrationKey,
    connection: ConnectionId,
    expires_at: Timestamp,
}

/// Returns whether a flow may lead to this page: it is in the list, or differs from a page in the list at a
/// loopback address without a port only in its port.
pub(crate) fn is_listed(listed: &[Url], page: &Url) -> bool {
    listed.contains(page) || is_of_an_app(listed, page)
}

/// Returns whether this page is listed at a loopback address without a port, so that it may have any.
pub(crate) fn is_of_an_app(listed: &[Url], page: &Url) -> bool {
    let is_loopback = match page.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        _ => false,
    };
    let mut without_port = page.clone();
    is_loopback
        && page.scheme() == "http"
        && without_port.set_port(None).is_ok()
        && listed.contains(&without_port)
}

impl Connect {
    /// Returns a code for a connection that a session has made.
    pub(crate) fn return_code(&self, session: SecretHash, key: &ConnectionKey) -> ReturnCode {
        let content = Content {
            session,
            integration: key.integration.clone(),
            connection: key.connection.clone(),
            expires_at: self.dependencies.clock.now() + LIFETIME,
        };
        let content = serde_json::to_vec(&content).expect("members have text names");
        let sealed = self
            .dependencies
            .sealer
            .seal(seal_context(&key.environment), &content);
        ReturnCode::new(String::from(sealed))
    }

    /// Returns the connection that a code stands for, and ends its connect session.
    ///
    /// # Errors
    /// [`ConnectError::UnknownReturnCode`] if the code was used or has expired, or is of another environment.
    #[tracing::instrument(level = "debug", skip_all, fields(%environment))]
    pub async fn exchange_return_code(
        &self,
        environment: &EnvironmentId,
        code: &ReturnCode,
    ) -> Result<Connection, ConnectError> {
        let unknown = || ConnectError::UnknownReturnCode;
        let sealed = Sealed::try_from(code.expose().to_owned()).map_err(|_| unknown())?;
        let content = self.open_text(seal_context(environment), &sealed);
        let content = content.map_err(|_| unknown())?;
        let content: Content = serde_json::from_str(&content).map_err(|_| unknown())?;
        let is_over = content.expires_at <= self.dependencies.clock.now();
        if is_over || !self.store().delete_session(&content.session).await? {
            return Err(unknown());
        }
        let key = ConnectionKey::new(environment.clone(), content.integration, content.connection);
        self.connection(&key).await
    }
}

fn seal_context(environment: &EnvironmentId) -> SealContext<'_> {
    SealContext {
        table: "return_codes",
        column: "code",
        environment: environment.as_str(),
        integration: "",
        record: "",
        version: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_loopback_page_that_is_listed_without_a_port_may_have_any() {
        let listed = [
            "http://127.0.0.1/done",
            "http://[::1]/done",
            "https://app.example/done",
            "http://127.0.0.1:5173/dev",
        ]
        .map(|url| url.parse().unwrap());
        for (page, is_expected) in [
            ("http://127.0.0.1:51234/done", true),
            ("http://[::1]:51234/done", true),
            ("http://127.0.0.1/done", true),
            ("https://app.example/done", true),
            ("http://127.0.0.1:5173/dev", true),
            ("http://127.0.0.1:5174/dev", false),
            ("http://127.0.0.1:51234/other", false),
            ("http://127.0.0.1:51234/done?x=1", false),
            ("http://user@127.0.0.1:51234/done", false),
            ("https://127.0.0.1:51234/done", false),
            ("http://127.0.0.2:51234/done", false),
            ("http://localhost:51234/done", false),
            ("https://app.example:8443/done", false),
        ] {
            let page = page.parse().unwrap();
            assert_eq!(is_listed(&listed, &page), is_expected, "{page}");
        }
    }
}
