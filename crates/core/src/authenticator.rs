//! Turns the credential of a request into a [`Caller`], once, at the edge.

use std::sync::Arc;

use http::{HeaderMap, header};
use jiff::Timestamp;

use crate::{
    api_key::{ApiKeyRecord, ApiKeySet, from_authorization},
    caller::{Caller, Identity},
    clock::Clock,
    operator::{Operator, OperatorSession},
    secret::{ApiKey, SessionToken},
    session::{ConnectSession, TOKEN_PREFIX},
    storage::{SessionStore, StoreError},
};

/// Authenticates API keys and connect sessions. Clones share everything.
#[derive(Clone)]
pub struct Authenticator(Arc<Inner>);

struct Inner {
    keys: ApiKeySet,
    sessions: Arc<dyn SessionStore>,
    clock: Arc<dyn Clock>,
}

/// Why a credential was not accepted.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The request has no `Authorization` header.
    #[error("the Authorization header is missing: send `Authorization: Bearer YOUR-KEY`")]
    MissingHeader,
    /// The `Authorization` header is present more than once, or does not contain a key.
    #[error("the Authorization header must be sent once, as `Bearer YOUR-KEY`")]
    MalformedHeader,
    /// The key is unknown or revoked.
    #[error(
        "unknown API key: it was mistyped or revoked, or belongs to another gateway; list the keys \
         of an environment with `threelo keys list --environment NAME`, or create one with \
         `threelo keys add --environment NAME`"
    )]
    UnknownKey,
    /// The key has expired.
    #[error(
        "the API key {name:?} expired at {at}: create another one with `threelo keys add --environment NAME`"
    )]
    ExpiredKey {
        /// Its name.
        name: String,
        /// When it expired.
        at: Timestamp,
    },
    /// A connect session token where only an API key is accepted.
    #[error("a connect session token is not accepted here: use an API key")]
    KeyNeeded,
    /// A text that is not a connect session token.
    #[error("not a connect session token: create one with POST /connect/sessions")]
    MalformedSession,
    /// The connect session does not exist, or has ended.
    #[error(
        "the connect session has ended or never existed: create another one with POST /connect/sessions"
    )]
    UnknownSession,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AuthError {
    /// The error code of the API.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingHeader => "missing_auth_header",
            Self::MalformedHeader => "malformed_auth_header",
            Self::UnknownKey => "unknown_account",
            Self::ExpiredKey { .. } => "api_key_expired",
            Self::KeyNeeded => "invalid_secret_key_format",
            Self::MalformedSession => "invalid_connect_session_token_format",
            Self::UnknownSession => "unknown_connect_session_token",
            Self::Store(_) => "server_error",
        }
    }
}

impl Authenticator {
    /// Returns an authenticator for these keys, which the caller keeps up to date, and the sessions in
    /// this store.
    pub fn new(keys: ApiKeySet, sessions: Arc<dyn SessionStore>, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Inner {
            keys,
            sessions,
            clock,
        }))
    }

    /// Authenticates a backend by its `Authorization` header.
    ///
    /// # Errors
    /// If the header holds no valid API key.
    pub fn backend(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        self.key(&credential(headers)?)
    }

    /// Authenticates a browser by its `Authorization` header.
    ///
    /// # Errors
    /// If the header does not hold the token of a connect session.
    pub async fn browser(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        let credential = credential(headers)?;
        self.session(&SessionToken::new(credential.expose())).await
    }

    /// Authenticates a backend or a browser by its `Authorization` header.
    ///
    /// # Errors
    /// If the header holds neither a valid API key nor the token of a connect session.
    pub async fn backend_or_browser(&self, headers: &HeaderMap) -> Result<Caller, AuthError> {
        let credential = credential(headers)?;
        match self.key(&credential) {
            Err(AuthError::KeyNeeded) => {
                self.session(&SessionToken::new(credential.expose())).await
            }
            authenticated => authenticated,
        }
    }

    /// Authenticates an API key and records its use, without access to a store.
    ///
    /// # Errors
    /// If the key is not valid.
    pub fn key(&self, key: &ApiKey) -> Result<Caller, AuthError> {
        let Some(record) = self.0.keys.find(key) else {
            return Err(match key.expose().starts_with(TOKEN_PREFIX) {
                true => AuthError::KeyNeeded,
                false => AuthError::UnknownKey,
            });
        };
        self.caller(record)
    }

    fn caller(&self, record: Arc<ApiKeyRecord>) -> Result<Caller, AuthError> {
        let now = self.0.clock.now();
        if let Some(at) = record.expires_at.filter(|_| record.has_expired(now)) {
            let name = record.name.clone();
            return Err(AuthError::ExpiredKey { name, at });
        }
        self.0.keys.record_use(&record, now);
        Ok(Caller {
            environment: record.environment.clone(),
            identity: Identity::ApiKey(record),
        })
    }

    /// Returns the caller for the session of an operator, who has the permissions of the key that the session
    /// was opened with, or of the role. Records the use of the key.
    ///
    /// # Errors
    /// If the key was revoked or has expired.
    pub fn operator(&self, session: &OperatorSession) -> Result<Caller, AuthError> {
        let key_id = match &session.operator {
            Operator::Key(id) => id,
            Operator::Person(person) => {
                return Ok(Caller {
                    environment: session.environment.clone(),
                    identity: Identity::Person(Arc::new(person.clone())),
                });
            }
        };
        let record = self.0.keys.with_id(key_id);
        let record = record.filter(|record| record.environment == session.environment);
        self.caller(record.ok_or(AuthError::UnknownKey)?)
    }

    /// Authenticates the token of a connect session.
    ///
    /// # Errors
    /// If there is no such session, if it has ended, or if the store fails.
    pub async fn session(&self, token: &SessionToken) -> Result<Caller, AuthError> {
        check_session_token(token.expose())?;
        let found = ConnectSession::find(token, &*self.0.sessions, &*self.0.clock).await?;
        let session = found.ok_or(AuthError::UnknownSession)?;
        Ok(Caller {
            environment: session.environment.clone(),
            identity: Identity::ConnectSession(Arc::new(session)),
        })
    }
}

impl std::fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authenticator").finish_non_exhaustive()
    }
}

/// Reads the credential of the `Authorization` header, which must be present exactly once.
fn credential(headers: &HeaderMap) -> Result<ApiKey, AuthError> {
    authorization(headers)
        .and_then(|text| from_authorization(text).ok_or(AuthError::MalformedHeader))
}

/// Reads the `Authorization` header, which must be present exactly once.
///
/// # Errors
/// [`AuthError::MissingHeader`] or [`AuthError::MalformedHeader`].
pub fn authorization(headers: &HeaderMap) -> Result<&str, AuthError> {
    let mut all = headers.get_all(header::AUTHORIZATION).iter();
    let first = all.next().ok_or(AuthError::MissingHeader)?;
    let text = first.to_str().ok().filter(|_| all.next().is_none());
    text.ok_or(AuthError::MalformedHeader)
}

/// Checks the form of a connect session token: the prefix and 64 hexadecimal digits.
///
/// # Errors
/// [`AuthError::MalformedSession`].
pub fn check_session_token(text: &str) -> Result<(), AuthError> {
    let is_hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let random = text.strip_prefix(TOKEN_PREFIX);
    match random.is_some_and(|random| random.len() == 64 && random.chars().all(is_hex)) {
        true => Ok(()),
        false => Err(AuthError::MalformedSession),
    }
}

#[cfg(all(test, feature = "conformance"))]
mod tests {
    use std::time::Duration;

    use futures_util::FutureExt;

    use super::*;
    use crate::hash::SecretHash;
    use crate::{
        api_key::{ApiKeyRecord, KeyOrigin},
        clock::ManualClock,
        conformance::samples::session,
        memory::MemoryStore,
        permission::Permission,
        storage::ApiKeyStore,
    };

    const TOKEN: &str =
        "nango_connect_session_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    struct Edge {
        authenticator: Authenticator,
        clock: ManualClock,
        keys: ApiKeySet,
    }

    /// Returns an authenticator with a key `good` that expires in a minute and a session that ends in a minute.
    fn edge() -> Edge {
        let (clock, keys) = (ManualClock::default(), ApiKeySet::default());
        let store = MemoryStore::with_clock(Arc::new(clock.clone()));
        let end = clock.now() + Duration::from_secs(60);
        keys.replace([ApiKeyRecord {
            permissions: [Permission::Proxy].into_iter().collect(),
            expires_at: Some(end),
            ..ApiKeyRecord::new(
                "staging".parse().unwrap(),
                "k1",
                "backend",
                &ApiKey::new("good"),
                KeyOrigin::Generated,
                clock.now(),
            )
        }]);
        let session = ConnectSession {
            token_hash: SecretHash::of(TOKEN),
            environment: "staging".parse().unwrap(),
            expires_at: end,
            ..session("s")
        };
        let stored = store.insert_session(&session).now_or_never();
        stored.expect("the memory store never waits").unwrap();
        let time = Arc::new(clock.clone());
        Edge {
            authenticator: Authenticator::new(keys.clone(), Arc::new(store), time),
            clock,
            keys,
        }
    }

    fn headers(values: &[&str]) -> HeaderMap {
        let values = values.iter();
        let pairs = values.map(|value| (header::AUTHORIZATION, value.parse().unwrap()));
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, value);
        }
        headers
    }

    #[test]
    fn a_key_becomes_a_caller_of_its_environment_with_its_permissions() {
        let caller = edge()
            .authenticator
            .backend(&headers(&["Bearer good"]))
            .unwrap();
        assert_eq!(caller.environment.as_str(), "staging");
        assert_eq!(caller.key().unwrap().name, "backend");
        assert!(caller.require(Permission::Proxy).is_ok());
        let refused = caller.require(Permission::LogsRead).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "the API key \"backend\" lacks the permission environment:logs:read: use a key that has \
             it, or create one in its environment with `threelo keys add --environment NAME \
             --permission environment:logs:read`"
        );
    }

    #[test]
    fn other_headers_are_refused_with_their_code() {
        let edge = edge();
        for (values, code) in [
            (&[][..], "missing_auth_header"),
            (&["Basic x"], "malformed_auth_header"),
            (&["good", "good"], "malformed_auth_header"),
            (&["bad"], "unknown_account"),
            (&[TOKEN], "invalid_secret_key_format"),
        ] {
            let refused = edge.authenticator.backend(&headers(values)).unwrap_err();
            assert_eq!(refused.code(), code, "{values:?}");
        }
    }

    #[test]
    fn an_expired_key_is_refused_with_its_time() {
        let edge = edge();
        edge.clock.advance(Duration::from_secs(60));
        let refused = edge.authenticator.key(&ApiKey::new("good")).unwrap_err();
        let at = edge.clock.now();
        assert!(matches!(&refused, AuthError::ExpiredKey { at: end, .. } if *end == at));
        assert_eq!(refused.code(), "api_key_expired");
    }

    #[test]
    fn a_session_is_a_caller_without_permissions_until_it_ends() {
        let edge = edge();
        let ask = || {
            let shown = headers(&[TOKEN]);
            let asked = edge.authenticator.backend_or_browser(&shown).now_or_never();
            asked.expect("the memory store never waits")
        };
        let caller = ask().unwrap();
        assert!(caller.session().is_some() && caller.key().is_none());
        assert_eq!(caller.environment.as_str(), "staging");
        let some = Permission::ALL.iter().any(|needed| caller.may(*needed));
        assert!(!some, "a session has no permission");
        edge.clock.advance(Duration::from_secs(60));
        assert_eq!(ask().unwrap_err().code(), "unknown_connect_session_token");
    }

    #[test]
    fn the_last_use_is_stored_later_also_if_the_keys_were_reloaded() {
        let edge = edge();
        let store = MemoryStore::new();
        let key = edge.keys.find(&ApiKey::new("good")).unwrap();
        let now = |future: futures_util::future::BoxFuture<'_, Result<(), StoreError>>| {
            future.now_or_never().expect("the memory store never waits")
        };
        store.put_api_key(&key).now_or_never().unwrap().unwrap();
        let stored = || {
            let keys = store.api_keys().now_or_never().unwrap().unwrap().rows;
            keys[0].last_used_at
        };
        edge.authenticator.key(&ApiKey::new("good")).unwrap();
        assert_eq!(stored(), None, "a call writes nothing");
        // The keys are reloaded before their uses are stored.
        edge.keys.replace([ApiKeyRecord::clone(&key)]);
        now(edge.keys.store_uses(&store).boxed()).unwrap();
        assert_eq!(stored(), Some(edge.clock.now()));
    }
}
