//! The first step: note an authorization, and say where the browser goes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_core::{
    connection::ConnectionConfig,
    flow::{Authorization, Purpose},
    hash::SecretHash,
    id::{ConnectionId, ConnectionKey, IntegrationKey},
    integration::Integration,
    scope::ScopeSet,
    secret::{BrowserNonce, SessionToken, State},
    session::{ConnectSession, SessionDefaults},
};
use threelo_oauth::{AuthorizeRequest, Pkce, STATE_LIFETIME, random_nonce, random_state};
use threelo_sites::SiteWish;
use url::Url;

use super::FlowError;
use crate::{Connect, ConnectError};

/// The most bytes that the connection config of a flow may have.
const LARGEST_CONFIG: usize = 8 * 1024;

/// A flow to begin.
#[derive(Debug, Clone)]
pub struct BeginFlow {
    /// The integration.
    pub integration: IntegrationKey,
    /// Who allows it.
    pub permission: Permission,
    /// Connection config from the browser: site wishes and whatever else.
    pub config: Map<String, Value>,
    /// Parameters of the authorize URL from the browser.
    pub authorization_params: BTreeMap<String, String>,
    /// The socket that waits for the outcome.
    pub socket: Option<String>,
    /// The nonce that the browser has from another flow.
    pub browser: Option<BrowserNonce>,
    /// The page of the customer's own app that the browser returns to.
    pub return_url: Option<Url>,
}

/// Who allows a flow.
#[derive(Debug, Clone)]
pub enum Permission {
    /// A connect session.
    Session(SessionToken),
    /// The operator, for a connection of this id.
    Operator(Option<ConnectionId>),
}

/// A flow that began.
#[derive(Debug, Clone)]
pub struct Begun {
    /// Where the browser goes.
    pub authorize_url: Url,
    /// The nonce that the browser must keep in a cookie.
    pub browser: BrowserNonce,
}

impl Connect {
    /// Begins a flow. The site wish is read now, so that a misspelt one is told before the user
    /// is sent anywhere.
    ///
    /// # Errors
    /// [`FlowError`]; nothing is noted then.
    pub async fn begin(&self, begin: BeginFlow) -> Result<Begun, FlowError> {
        let integration = self.integration(&begin.integration).await?;
        let session = match &begin.permission {
            Permission::Session(token) => Some(self.session(token).await?),
            Permission::Operator(_) => None,
        };
        if session
            .as_ref()
            .is_some_and(|session| !session.allows(&integration.key))
        {
            return Err(FlowError::NotAllowed);
        }
        if begin
            .return_url
            .as_ref()
            .is_some_and(|url| !integration.return_urls.contains(url))
        {
            return Err(FlowError::ReturnUrl);
        }
        let client_id = self.app_credentials(&integration)?.client_id;
        let (config, params) = with_defaults(&begin, session.as_ref());
        check_size(&config)?;
        SiteWish::from_config(&ConnectionConfig(config.clone()))?;
        let scopes = scopes(&integration, session.as_ref());
        let purpose = self.purpose(begin.clone(), session, config).await?;

        let entropy = &*self.parts.entropy;
        let browser = begin.browser.unwrap_or_else(|| random_nonce(entropy));
        let state = random_state(entropy);
        let pkce = Pkce::random(entropy);
        self.note(purpose, &scopes, &browser, &state, &pkce).await?;

        let request = AuthorizeRequest {
            client_id: &client_id,
            redirect_uri: &self.settings.callback_url,
            scopes: &scopes,
            state: &state,
            pkce: &pkce,
            extra: &params,
        };
        let authorize_url = self
            .parts
            .token_endpoint
            .endpoints()
            .authorize_url(&request);
        Ok(Begun {
            authorize_url,
            browser,
        })
    }

    async fn note(
        &self,
        purpose: Purpose,
        scopes: &ScopeSet,
        browser: &BrowserNonce,
        state: &State,
        pkce: &Pkce,
    ) -> Result<(), FlowError> {
        let now = self.parts.clock.now();
        let state = SecretHash::of(state.expose());
        let name = state.to_hex();
        let cell = Authorization::verifier_cell(&self.environment, &purpose.integration, &name);
        let authorization = Authorization {
            state,
            browser: SecretHash::of(browser.expose()),
            verifier: self
                .parts
                .sealer
                .seal(cell, pkce.verifier().expose().as_bytes()),
            purpose,
            scopes: scopes.clone(),
            redirect_uri: self.settings.callback_url.clone(),
            created_at: now,
            expires_at: now + STATE_LIFETIME,
        };
        Ok(self.store().insert_authorization(&authorization).await?)
    }

    async fn purpose(
        &self,
        begin: BeginFlow,
        session: Option<ConnectSession>,
        config: Map<String, Value>,
    ) -> Result<Purpose, FlowError> {
        let wanted = match (&begin.permission, &session) {
            (
                _,
                Some(ConnectSession {
                    reconnect: Some(key),
                    ..
                }),
            ) => Some(key.connection.clone()),
            (_, Some(session)) => session.connection.clone(),
            (Permission::Operator(wanted), None) => wanted.clone(),
            (Permission::Session(_), None) => None,
        };
        let reconnect = match &wanted {
            Some(id) => {
                let key = ConnectionKey::new(begin.integration.clone(), id.clone());
                self.store().connection(&key).await?.is_some()
            }
            None => false,
        };
        let session = session.as_ref();
        Ok(Purpose {
            integration: begin.integration,
            connection: wanted.unwrap_or_else(random_connection_id),
            reconnect,
            allow_other_account: session.is_some_and(|session| session.allow_other_account),
            allow_other_site: session.is_some_and(|session| session.allow_other_site),
            session: session.map(|session| session.token),
            config,
            tags: session
                .map(|session| session.tags.clone())
                .unwrap_or_default(),
            end_user: session.and_then(|session| session.end_user.clone()),
            webhook_url_override: session.and_then(|session| session.webhook_url_override.clone()),
            socket: begin.socket,
            return_url: begin.return_url,
        })
    }
}

pub(crate) fn random_connection_id() -> ConnectionId {
    let id = uuid::Uuid::new_v4().to_string();
    id.parse().expect("a UUID is a connection id")
}

/// What a browser sends is kept until the flow ends, so it must not be much.
fn check_size(config: &Map<String, Value>) -> Result<(), ConnectError> {
    let size: usize = config
        .iter()
        .map(|(name, value)| name.len() + value.to_string().len())
        .sum();
    if size > LARGEST_CONFIG {
        let advice = format!("{size} bytes are too many: send at most {LARGEST_CONFIG}");
        return Err(ConnectError::invalid("params", advice));
    }
    Ok(())
}

/// What the browser sent, under what the session sets.
fn with_defaults(
    begin: &BeginFlow,
    session: Option<&ConnectSession>,
) -> (Map<String, Value>, BTreeMap<String, String>) {
    let mut config = begin.config.clone();
    let mut params = begin.authorization_params.clone();
    // The browser must not widen what it may ask for, nor choose where events go.
    config.remove(SessionDefaults::SCOPES_OVERRIDE);
    config.remove("webhook_url");
    if let Some(defaults) = session.and_then(|session| session.defaults.get(&begin.integration)) {
        config.extend(defaults.connection_config.clone());
        config.remove(SessionDefaults::SCOPES_OVERRIDE);
        params.extend(defaults.authorization_params.clone());
    }
    (config, params)
}

/// The scopes to ask for. Those of a session were looked at when it was made.
fn scopes(integration: &Integration, session: Option<&ConnectSession>) -> ScopeSet {
    let defaults = session.and_then(|session| session.defaults.get(&integration.key));
    defaults
        .and_then(SessionDefaults::scopes)
        .unwrap_or_else(|| integration.scopes.clone())
}
