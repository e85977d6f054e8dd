//! Step 1: store an authorization, and return the URL to send the browser to.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_core::{
    connection::ConnectionConfig,
    flow::{FlowLimits, FlowStage, PendingAuthorization, Purpose},
    free_object::FreeObject,
    hash::SecretHash,
    id::{ConnectionId, EnvironmentId, IntegrationKey, IntegrationRef},
    integration::Integration,
    scope::ScopeSet,
    secret::{BrowserNonce, SessionToken, State},
    session::{ConnectSession, SessionDefaults},
    storage::InsertOutcome,
};
use threelo_oauth::{AuthorizeRequest, Pkce, STATE_LIFETIME, random_nonce, random_state};
use threelo_sites::RequestedSite;
use url::Url;

use super::{FlowError, attempt::Attempt, verify::VERIFICATION};
use crate::{Connect, ConnectError, account, return_codes::is_listed};

/// Maximum size of the connection config of a flow, in bytes.
const LARGEST_CONFIG: usize = 8 * 1024;

/// A flow to begin.
#[derive(Debug, Clone)]
pub struct BeginFlow {
    /// The integration.
    pub integration: IntegrationKey,
    /// What permits the flow.
    pub authority: FlowAuthority,
    /// Connection config from the browser. Only members that name a site are used
    /// ([`RequestedSite::MEMBERS`]): everything else, including parameters of the authorize URL, comes from the
    /// connect session.
    pub config: Map<String, Value>,
    /// The socket that waits for the outcome.
    pub socket: Option<String>,
    /// The nonce in the cookie of the browser, if it has one from another flow.
    pub browser: Option<BrowserNonce>,
    /// The page of the customer's app to redirect the browser to in the end.
    pub return_url: Option<Url>,
}

impl BeginFlow {
    /// The members of [`config`](Self::config) that are used.
    pub const SITE_MEMBERS: [&str; 4] = RequestedSite::MEMBERS;
}

/// What permits a flow.
#[derive(Debug, Clone)]
pub enum FlowAuthority {
    /// The token of a connect session.
    Session(SessionToken),
    /// The operator, without a session.
    Operator {
        /// The environment of the integration.
        environment: EnvironmentId,
        /// The id of the connection; random if absent.
        connection: Option<ConnectionId>,
    },
}

/// A flow that has begun.
#[derive(Debug, Clone)]
pub struct Begun {
    /// The URL to redirect the browser to: at Atlassian, or first at the customer's app if the session has a
    /// `verify_url`.
    pub leads_to: Url,
    /// The nonce that the browser must keep in a cookie.
    pub browser: BrowserNonce,
}

impl Connect {
    /// Begins a flow. The requested site is parsed now, so that an invalid one is reported before the browser
    /// leaves.
    ///
    /// # Errors
    /// [`FlowError`]. Nothing is stored then, except the report of the failure.
    #[tracing::instrument(level = "debug", skip_all, fields(integration = %begin.integration))]
    pub async fn begin(&self, begin: BeginFlow) -> Result<Begun, FlowError> {
        let path = format!("/oauth/connect/{}", begin.integration);
        let mut attempt = Attempt::new("GET", path, self.dependencies.clock.now());
        let begun = Box::pin(self.begin_attempt(begin, &mut attempt)).await;
        if let Err(error) = &begun {
            self.report(&attempt, Err(error)).await;
        }
        begun
    }

    async fn begin_attempt(
        &self,
        begin: BeginFlow,
        attempt: &mut Attempt,
    ) -> Result<Begun, FlowError> {
        let session = match &begin.authority {
            FlowAuthority::Session(token) => Some(self.session(token).await?),
            FlowAuthority::Operator { .. } => None,
        };
        let defaults = session
            .as_ref()
            .and_then(|session| session.defaults.get(&begin.integration));
        let config = flow_config(&begin.config, defaults);
        let params = defaults
            .map(|defaults| defaults.authorization_params.clone())
            .unwrap_or_default();
        // A config that is refused below is a failed attempt, which is reported with its purpose.
        let kept = config.as_ref().cloned().unwrap_or_default();
        let mut purpose = self.purpose(&begin, session.as_ref(), kept).await?;
        attempt.purpose = Some(Purpose {
            // The caller reports to the browser: a flow that did not begin has no connection to announce.
            socket: None,
            ..purpose.clone()
        });
        // A reconnect never creates a connection: nothing could be compared with its site and account.
        if let Some(key) = session
            .as_ref()
            .and_then(|session| session.reconnect.as_ref())
            && !purpose.reconnect
        {
            return Err(ConnectError::UnknownConnection(key.clone()).into());
        }
        let integration = self.integration(&purpose.integration_ref()).await?;
        if session
            .as_ref()
            .is_some_and(|session| !session.allows(&integration.key))
        {
            return Err(FlowError::NotAllowed);
        }
        self.check_quarantine()?;
        if begin
            .return_url
            .as_ref()
            .is_some_and(|url| !is_listed(&integration.return_urls, url))
        {
            return Err(FlowError::ReturnUrl);
        }
        self.app_credentials(&integration)?;
        RequestedSite::from_config(&ConnectionConfig(config?))?;
        let scopes = scopes(&integration, session.as_ref());
        check_reconnect(&purpose, &scopes, &integration)?;

        let entropy = &*self.dependencies.entropy;
        let browser = begin.browser.unwrap_or_else(|| random_nonce(entropy));
        let hash = SecretHash::of(browser.expose());
        let leads_to = match session.and_then(|session| session.verify_url) {
            Some(mut url) => {
                purpose.stage = FlowStage::Verifying;
                let verification = random_state(entropy);
                self.store_authorization(
                    purpose,
                    &scopes,
                    hash,
                    &verification,
                    &Pkce::random(entropy),
                )
                .await?;
                url.query_pairs_mut()
                    .append_pair(VERIFICATION, verification.expose());
                url
            }
            None => {
                self.leave(purpose, &integration, &scopes, &params, hash)
                    .await?
            }
        };
        Ok(Begun { leads_to, browser })
    }

    /// Stores the authorization of a browser, and returns the URL at Atlassian to redirect it to.
    pub(super) async fn leave(
        &self,
        purpose: Purpose,
        integration: &Integration,
        scopes: &ScopeSet,
        params: &BTreeMap<String, String>,
        browser: SecretHash,
    ) -> Result<Url, FlowError> {
        let client_id = self.app_credentials(integration)?.client_id;
        let entropy = &*self.dependencies.entropy;
        let state = random_state(entropy);
        let pkce = Pkce::random(entropy);
        self.store_authorization(purpose, scopes, browser, &state, &pkce)
            .await?;
        let request = AuthorizeRequest {
            client_id: &client_id,
            redirect_uri: &self.settings.callback_url,
            scopes,
            state: &state,
            pkce: &pkce,
            extra: params,
        };
        let endpoints = self.dependencies.token_endpoint.endpoints();
        Ok(endpoints.authorize_url(&request))
    }

    pub(super) async fn store_authorization(
        &self,
        purpose: Purpose,
        scopes: &ScopeSet,
        browser: SecretHash,
        state: &State,
        pkce: &Pkce,
    ) -> Result<(), FlowError> {
        let now = self.dependencies.clock.now();
        let state = SecretHash::of(state.expose());
        let name = state.to_hex();
        let integration = purpose.integration_ref();
        let context = PendingAuthorization::verifier_context(&integration, &name);
        let authorization = PendingAuthorization {
            state,
            browser,
            verifier: self
                .dependencies
                .sealer
                .seal(context, pkce.verifier().expose().as_bytes()),
            purpose,
            scopes: scopes.clone(),
            redirect_uri: self.settings.callback_url.clone(),
            created_at: now,
            expires_at: now + STATE_LIFETIME,
        };
        let limits = FlowLimits::default();
        let store = self.store();
        match store.insert_authorization(&authorization, &limits).await? {
            InsertOutcome::Inserted => Ok(()),
            InsertOutcome::SessionFull => Err(FlowError::TooManyOpen),
            InsertOutcome::Full => Err(FlowError::TooManyFlows),
        }
    }

    async fn purpose(
        &self,
        begin: &BeginFlow,
        session: Option<&ConnectSession>,
        config: FreeObject,
    ) -> Result<Purpose, FlowError> {
        let wanted = match (&begin.authority, session) {
            (
                _,
                Some(ConnectSession {
                    reconnect: Some(key),
                    ..
                }),
            ) => Some(key.connection.clone()),
            (_, Some(session)) => session.connection.clone(),
            (FlowAuthority::Operator { connection, .. }, None) => connection.clone(),
            (FlowAuthority::Session(_), None) => None,
        };
        let environment = match (&begin.authority, session) {
            (_, Some(session)) => session.environment.clone(),
            (FlowAuthority::Operator { environment, .. }, None) => environment.clone(),
            // Not reached: the session was looked up before.
            (FlowAuthority::Session(_), None) => return Err(ConnectError::UnknownSession.into()),
        };
        let integration = IntegrationRef::new(environment, begin.integration.clone());
        let reconnect = match &wanted {
            Some(id) => {
                let key = integration.connection(id.clone());
                self.store().connection(&key).await?.is_some()
            }
            None => false,
        };
        Ok(Purpose {
            environment: integration.environment,
            integration: integration.key,
            connection: wanted.unwrap_or_else(|| self.new_connection_id()),
            reconnect,
            allow_other_account: session.is_some_and(|session| session.allow_other_account),
            allow_other_site: session.is_some_and(|session| session.allow_other_site),
            session: session.map(|session| session.token_hash),
            config,
            tags: session
                .map(|session| session.tags.clone())
                .unwrap_or_default(),
            end_user: session.and_then(|session| session.end_user.clone()),
            webhook_url_override: session.and_then(|session| session.webhook_url_override.clone()),
            socket: begin.socket.clone(),
            return_url: begin.return_url.clone(),
            expected_account: session.and_then(|session| session.expected_account.clone()),
            stage: FlowStage::Consenting,
        })
    }
}

/// Fails if a reconnect could only be refused after the consent, because these scopes do not reveal whose account the
/// new grant is of.
fn check_reconnect(
    purpose: &Purpose,
    scopes: &ScopeSet,
    integration: &Integration,
) -> Result<(), FlowError> {
    let is_checked = purpose.reconnect && !purpose.allow_other_account;
    match is_checked && !account::is_readable(scopes, integration.provider) {
        true => Err(FlowError::AccountUnknown),
        false => Ok(()),
    }
}

/// Returns the connection config of a flow: the site that the browser requests, overridden by the session's
/// defaults.
fn flow_config(
    browser: &Map<String, Value>,
    defaults: Option<&SessionDefaults>,
) -> Result<FreeObject, ConnectError> {
    let named = browser.iter();
    let named = named.filter(|(name, _)| RequestedSite::MEMBERS.contains(&name.as_str()));
    let mut config: Map<_, _> = named.map(|(k, v)| (k.clone(), v.clone())).collect();
    if let Some(defaults) = defaults {
        config.extend((*defaults.connection_config).clone());
        config.remove(SessionDefaults::SCOPES_OVERRIDE);
    }
    check_size("params", &config)?;
    let config = FreeObject::new(config);
    config.map_err(|error| ConnectError::invalid("params", error.to_string()))
}

/// Refuses a config that is too large to store with a flow.
pub(crate) fn check_size(member: &str, config: &Map<String, Value>) -> Result<(), ConnectError> {
    let size: usize = config
        .iter()
        .map(|(name, value)| name.len() + value.to_string().len())
        .sum();
    if size > LARGEST_CONFIG {
        let advice = format!("{size} bytes are too many: send at most {LARGEST_CONFIG}");
        return Err(ConnectError::invalid(member, advice));
    }
    Ok(())
}

/// Returns the scopes to request. Those of a session were validated when it was created.
fn scopes(integration: &Integration, session: Option<&ConnectSession>) -> ScopeSet {
    let defaults = session.and_then(|session| session.defaults.get(&integration.key));
    defaults
        .and_then(SessionDefaults::scopes)
        .unwrap_or_else(|| integration.scopes.clone())
}
