//! Connect sessions: create, look up and end.

use std::{collections::BTreeMap, time::Duration};

use threelo_core::{
    Timestamp,
    connection::{ConnectionConfig, EndUser, Tags},
    entropy,
    free_object::FreeObject,
    hash::SecretHash,
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey, IntegrationRef},
    secret::SessionToken,
    session::{ConnectSession, SessionDefaults, TOKEN_PREFIX},
};

use threelo_oauth::authorize::check_parameter;
use threelo_sites::RequestedSite;
use url::Url;

use crate::{
    Connect, ConnectError, InvalidField, flow::begin::check_size, integrations::scope_errors,
};

/// The JSON member of [`NewSession::defaults`].
const DEFAULTS: &str = "integrations_config_defaults";

/// Lifetime of a connect session.
const LIFETIME: Duration = Duration::from_secs(30 * 60);

/// A connect session to create.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// The environment of the session and of everything that it names.
    pub environment: EnvironmentId,
    /// The integrations that it may connect; all if empty.
    pub allowed_integrations: Vec<IntegrationKey>,
    /// Parameters of the flows of an integration, which take precedence over those of the browser.
    pub defaults: BTreeMap<IntegrationKey, SessionDefaults>,
    /// Settings of the connect page for an integration.
    pub overrides: FreeObject,
    /// Tags of the connection, which take precedence over those derived from the end user.
    pub tags: Tags,
    /// The end user of the connection.
    pub end_user: Option<EndUser>,
    /// The URL for events of the connection, instead of the addresses of the settings.
    pub webhook_url_override: Option<String>,
    /// The connection to reconnect.
    pub reconnect: Option<ConnectionKey>,
    /// The id of a new connection; random if absent. Each integration can get one connection of this id.
    pub connection: Option<ConnectionId>,
    /// Whether another Atlassian account than before, or an unknown one, may reconnect the connection.
    pub allow_other_account: bool,
    /// Whether a reconnect may change the site of the connection.
    pub allow_other_site: bool,
}

/// A connect session that was created. Its token cannot be read again.
#[derive(Debug, Clone)]
pub struct OpenedSession {
    /// The token for the browser.
    pub token: SessionToken,
    /// When the session expires.
    pub expires_at: Timestamp,
}

impl NewSession {
    /// Returns a session that allows all integrations of an environment.
    pub fn new(environment: EnvironmentId) -> Self {
        Self {
            environment,
            allowed_integrations: Vec::new(),
            defaults: BTreeMap::new(),
            overrides: FreeObject::default(),
            tags: Tags::new(),
            end_user: None,
            webhook_url_override: None,
            reconnect: None,
            connection: None,
            allow_other_account: false,
            allow_other_site: false,
        }
    }
}

impl Connect {
    /// Creates a connect session.
    ///
    /// # Errors
    /// [`ConnectError::Invalid`] names integrations that do not exist;
    /// [`ConnectError::UnknownConnection`] if the connection to reconnect does not exist;
    /// [`ConnectError::Quarantined`] if the database is in quarantine, so that consent would be useless.
    #[tracing::instrument(level = "debug", skip_all, fields(environment = %new.environment))]
    pub async fn open_session(&self, new: NewSession) -> Result<OpenedSession, ConnectError> {
        self.check_quarantine()?;
        self.check_integrations(&new).await?;
        if let Some(key) = &new.reconnect {
            if key.environment != new.environment {
                return Err(ConnectError::UnknownConnection(key.clone()));
            }
            self.connection(key).await?;
        }
        let token = format!(
            "{TOKEN_PREFIX}{}",
            entropy::random_hex(&*self.dependencies.entropy)
        );
        let now = self.dependencies.clock.now();
        let mut tags = new.end_user.as_ref().map(derived_tags).unwrap_or_default();
        tags.extend(new.tags);
        let session = ConnectSession {
            token_hash: SecretHash::of(&token),
            environment: new.environment,
            allowed_integrations: match &new.reconnect {
                Some(key) => vec![key.integration.clone()],
                None => new.allowed_integrations,
            },
            defaults: new.defaults,
            overrides: new.overrides,
            tags,
            end_user: new.end_user,
            webhook_url_override: new.webhook_url_override,
            // Set now, so that a link that is opened twice makes one connection.
            connection: match &new.reconnect {
                Some(_) => None,
                None => Some(new.connection.unwrap_or_else(|| self.new_connection_id())),
            },
            reconnect: new.reconnect,
            allow_other_account: new.allow_other_account,
            allow_other_site: new.allow_other_site,
            created_at: now,
            expires_at: now + LIFETIME,
        };
        self.store().insert_session(&session).await?;
        Ok(OpenedSession {
            token: SessionToken::new(token),
            expires_at: session.expires_at,
        })
    }

    /// Returns the session with this token.
    ///
    /// # Errors
    /// [`ConnectError::UnknownSession`] if it does not exist or has expired.
    pub async fn session(&self, token: &SessionToken) -> Result<ConnectSession, ConnectError> {
        let found = ConnectSession::find(token, self.store(), &*self.dependencies.clock).await?;
        found.ok_or(ConnectError::UnknownSession)
    }

    /// Ends the session whose token has this hash.
    ///
    /// # Errors
    /// [`ConnectError::UnknownSession`] if it does not exist or has expired.
    #[tracing::instrument(level = "debug", skip_all)]
    pub async fn close_session(&self, token: &SecretHash) -> Result<(), ConnectError> {
        if self.store().delete_session(token).await? {
            Ok(())
        } else {
            Err(ConnectError::UnknownSession)
        }
    }

    async fn check_integrations(&self, new: &NewSession) -> Result<(), ConnectError> {
        let allowed = new
            .allowed_integrations
            .iter()
            .map(|key| ("allowed_integrations", key.as_str()));
        let defaults = new.defaults.keys().map(|key| (DEFAULTS, key.as_str()));
        let overrides = new.overrides.keys().map(|key| ("overrides", key.as_str()));
        let mut faults = Vec::new();
        for (member, key) in allowed.chain(defaults).chain(overrides) {
            let known = match key.parse() {
                Ok(key) => {
                    let key = IntegrationRef::new(new.environment.clone(), key);
                    self.store().integration(&key).await?.is_some()
                }
                Err(_) => false,
            };
            if !known {
                faults.push(InvalidField {
                    path: vec![member.to_owned(), key.to_owned()],
                    message: format!("no integration {key:?}"),
                });
            }
        }
        for (key, shown) in new.overrides.iter() {
            let link = shown.get("docs_connect").filter(|link| !link.is_null());
            if link.is_some_and(|link| !is_web_page(link)) {
                faults.push(InvalidField {
                    path: vec![
                        "overrides".to_owned(),
                        key.clone(),
                        "docs_connect".to_owned(),
                    ],
                    message: "must be an http or https URL".to_owned(),
                });
            }
        }
        for (key, defaults) in &new.defaults {
            let found = default_errors(defaults);
            faults.extend(found.into_iter().map(|(mut path, message)| {
                path.splice(0..0, [DEFAULTS.to_owned(), key.to_string()]);
                InvalidField { path, message }
            }));
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(ConnectError::Invalid(faults))
        }
    }
}

/// Returns whether a link is a URL that a browser may open.
fn is_web_page(link: &serde_json::Value) -> bool {
    let url = link.as_str().and_then(|text| Url::parse(text).ok());
    url.is_some_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// Maximum total size of the names and values of a session's authorize parameters, in bytes.
const LARGEST_PARAMS: usize = 4 * 1024;

/// Returns the defaults that a flow could not use, each with the path of its member. They are refused when the
/// session is created, so that the backend gets the error instead of the user.
fn default_errors(defaults: &SessionDefaults) -> Vec<(Vec<String>, String)> {
    const CONFIG: &str = "connection_config";
    const PARAMS: &str = "authorization_params";

    let mut faults = Vec::new();
    let mut fault = |path: &[&str], message: String| {
        faults.push((path.iter().map(|&name| name.to_owned()).collect(), message));
    };
    let scopes = defaults.scopes().map(|scopes| scope_errors(&scopes, false));
    for scope in scopes.unwrap_or_default() {
        fault(&[CONFIG], scope.message);
    }
    let config = ConnectionConfig(defaults.connection_config.clone());
    for member in RequestedSite::MEMBERS {
        let given = config.0.get(member).filter(|value| !value.is_null());
        if given.is_some() && config.text(member).is_none() {
            let message = "must be text that names a site: write it as acme.atlassian.net, or leave \
                           it out";
            fault(&[CONFIG, member], message.to_owned());
        }
    }
    if let Err(error) = RequestedSite::from_config(&config) {
        fault(&[CONFIG, error.member()], error.to_string());
    }
    if let Err(error) = check_size(CONFIG, &config.0) {
        fault(&[CONFIG], error.to_string());
    }
    let mut size = 0;
    for (name, value) in &defaults.authorization_params {
        size += name.len() + value.len();
        if let Err(error) = check_parameter(name, value) {
            fault(&[PARAMS, name], error.to_string());
        }
    }
    if size > LARGEST_PARAMS {
        let message = format!("{size} bytes are too many: set at most {LARGEST_PARAMS}");
        fault(&[PARAMS], message);
    }
    faults
}

/// Returns the tags that are derived from an end user.
pub(crate) fn derived_tags(user: &EndUser) -> Tags {
    let mut tags = user.tags.clone().unwrap_or_default();
    let mut add = |name: &str, value: Option<&String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            tags.insert(name.to_owned(), value.clone());
        }
    };
    add("end_user_id", Some(&user.id));
    add("end_user_email", user.email.as_ref());
    add("end_user_display_name", user.display_name.as_ref());
    if let Some(organization) = &user.organization {
        add("organization_id", Some(&organization.id));
        add(
            "organization_display_name",
            organization.display_name.as_ref(),
        );
    }
    tags
}
