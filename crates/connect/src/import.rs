//! Imports a grant that another program obtained.

use std::time::Duration;

use threelo_core::{
    Timestamp,
    connection::{Connection, ConnectionConfig, EndUser, Tags},
    event::EventKind,
    free_object::FreeObject,
    id::ConnectionKey,
    integration::Integration,
    scope::ScopeSet,
    secret::{AccessToken, RefreshToken},
    site::Site,
    token::{RawTokenResponse, TokenSet},
};
use threelo_rest::retry::Policy;
use threelo_sites::{RequestedSite, accessible_resources, domain::Domain};
use url::Url;

use crate::{
    Connect, ConnectError,
    account::Account,
    connections::{choose_site, follow_site},
    error::name_error,
    pasted::credential_error,
    sessions::derived_tags,
};

/// Maximum time to read the sites of an imported grant.
const LONGEST_READ: Duration = Duration::from_secs(10);

/// A grant that another program obtained. That program must stop refreshing it: if two programs refresh the
/// same rotating token, Atlassian ends the grant.
#[derive(Debug, Clone)]
pub struct Import {
    /// The connection to create, or to replace the grant of.
    pub key: ConnectionKey,
    /// The tokens.
    pub tokens: ImportedTokens,
    /// The connection config. Its `cloudId` becomes the site of the connection.
    pub config: ConnectionConfig,
    /// The customer's metadata; existing metadata is kept if absent.
    pub metadata: Option<FreeObject>,
    /// Tags, which take precedence over those derived from the end user.
    pub tags: Tags,
    /// The end user.
    pub end_user: Option<EndUser>,
    /// The URL for its events, instead of the addresses of the settings.
    pub webhook_url_override: Option<String>,
}

/// Tokens that another program obtained.
#[derive(Debug, Clone)]
pub struct ImportedTokens {
    /// The access token.
    pub access: AccessToken,
    /// The refresh token.
    pub refresh: Option<RefreshToken>,
    /// When the access token expires; if unknown, it is refreshed when the API first refuses it.
    pub expires_at: Option<Timestamp>,
}

impl Connect {
    /// Imports a grant. It replaces the grant of an existing connection with that key.
    ///
    /// # Errors
    /// [`ConnectError::UnknownIntegration`] if the integration does not exist;
    /// [`ConnectError::Invalid`] if the cloud id, the base URL or a token is invalid.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %import.key.environment,
            integration = %import.key.integration,
            connection = %import.key.connection,
        )
    )]
    pub async fn import(&self, mut import: Import) -> Result<Connection, ConnectError> {
        import.tokens.trim();
        let access = import.tokens.access.expose();
        let refresh = import.tokens.refresh.as_ref().map(RefreshToken::expose);
        let mut faults: Vec<_> = credential_error("credentials.access_token", access)
            .into_iter()
            .collect();
        faults.extend(name_error("connection_id", import.key.connection.as_str()));
        faults.extend(refresh.and_then(|it| credential_error("credentials.refresh_token", it)));
        if !faults.is_empty() {
            return Err(ConnectError::Invalid(faults));
        }
        let integration = self.integration(&import.key.integration_ref()).await?;
        let now = self.dependencies.clock.now();
        let mut connection = Connection {
            id: 0,
            key: import.key,
            provider: integration.provider,
            sites: imported_site(&import.config, &integration.scopes)?,
            scopes: Default::default(),
            config: import.config,
            metadata: import.metadata,
            tags: import
                .end_user
                .as_ref()
                .map(derived_tags)
                .unwrap_or_default(),
            end_user: import.end_user,
            webhook_url_override: import.webhook_url_override,
            created_at: now,
            updated_at: now,
            last_fetched_at: None,
            revision: 1,
        };
        connection.tags.extend(import.tags);
        let tokens = token_set(import.tokens, now, integration.scopes.clone());
        Box::pin(self.add_reach(&mut connection, &tokens, &integration)).await;
        let kind = self.event_kind(&connection.key).await?;
        let stored = self.put(connection, &tokens, vec![kind], None).await?;
        // The put is only abandoned if a pending grant is gone, and here there is none.
        stored.ok_or_else(|| ConnectError::Busy("the import".into()))
    }

    /// Adds the sites that imported tokens reach, and the account that they are of, as far as they can be read now.
    /// The grant of a connection without sites is not known to reach any, so calls to a site would be refused until
    /// its list passes.
    async fn add_reach(
        &self,
        connection: &mut Connection,
        tokens: &TokenSet,
        integration: &Integration,
    ) {
        let clock = &self.dependencies.clock;
        if tokens
            .access_expires_at
            .is_some_and(|end| end <= clock.now())
        {
            return;
        }
        let read = async {
            // The importing program waits for this, so it is tried once.
            let client = self
                .client(&tokens.access)
                .map_err(|error| error.to_string())?;
            let sites = accessible_resources(&client.with_policy(Policy::NONE)).await;
            sites.map_err(|error| error.to_string())
        };
        let sites = tokio::select! {
            biased;
            sites = read => sites,
            () = clock.sleep(LONGEST_READ) => Err(format!("no answer within {LONGEST_READ:?}")),
        };
        let key = &connection.key;
        let sites = match sites {
            Ok(sites) => sites,
            Err(error) => {
                tracing::warn!(
                    environment = %key.environment, integration = %key.integration, connection = %key.connection,
                    error,
                    "the sites of an imported connection could not be read; they are stored when its list of sites \
                     is next read through the gateway (/proxy/oauth/token/accessible-resources)"
                );
                return;
            }
        };
        match connection.config.cloud_id() {
            Some(id) if sites.iter().all(|site| site.cloud_id != id) => tracing::warn!(
                environment = %key.environment, integration = %key.integration, connection = %key.connection,
                cloud_id = %id,
                "an imported connection names a site that its tokens do not reach"
            ),
            Some(_) => drop(follow_site(&mut connection.config, &sites)),
            None => choose_site(&mut connection.config, &sites, integration),
        }
        connection.sites = sites;
        if connection.config.account_id().is_none()
            && let Some(site) = connection.site()
            && let Account::Known(account) = self.read_account_once(tokens, site).await
        {
            connection.config.record_account(Some(&account.id));
        }
    }

    pub(crate) async fn event_kind(&self, key: &ConnectionKey) -> Result<EventKind, ConnectError> {
        let exists = self.store().connection(key).await?.is_some();
        Ok(if exists {
            EventKind::Overridden
        } else {
            EventKind::Created
        })
    }
}

fn token_set(tokens: ImportedTokens, now: Timestamp, scopes: ScopeSet) -> TokenSet {
    let mut raw = serde_json::Map::new();
    raw.insert("access_token".into(), tokens.access.expose().into());
    if let Some(refresh) = &tokens.refresh {
        raw.insert("refresh_token".into(), refresh.expose().into());
    }
    if let Some(expires_at) = tokens.expires_at {
        raw.insert("expires_at".into(), expires_at.to_string().into());
    }
    raw.insert("token_type".into(), "Bearer".into());
    TokenSet {
        access: tokens.access,
        refresh: tokens.refresh,
        access_expires_at: tokens.expires_at,
        issued_at: now,
        scopes,
        raw: RawTokenResponse::new(&raw),
    }
}

/// Returns the site that the config of an imported connection names, which is used until the sites are read.
fn imported_site(config: &ConnectionConfig, scopes: &ScopeSet) -> Result<Vec<Site>, ConnectError> {
    RequestedSite::check_members(config).map_err(|error| {
        let member = format!("connection_config.{}", error.member());
        ConnectError::invalid(&member, error.to_string())
    })?;
    let base_url = config.text("baseUrl").map(site_url).transpose()?;
    let Some(cloud_id) = config.cloud_id() else {
        return Ok(Vec::new());
    };
    let named = config.text("domain").or_else(|| config.text("subdomain"));
    let named = named.and_then(|text| text.parse::<Domain>().ok());
    let url = match (base_url, named) {
        (Some(url), _) => url,
        (None, Some(label)) if label.is_label() => {
            site_url(&format!("https://{label}.atlassian.net"))?
        }
        (None, Some(host)) => site_url(&format!("https://{host}"))?,
        // Unknown until the sites are read.
        (None, None) => site_url("https://unknown.invalid")?,
    };
    let name = url.host_str().unwrap_or_default().to_owned();
    Ok(vec![Site::new(cloud_id, name, url, scopes.clone())])
}

/// Parses the URL of a site. It must be a web address, because pages link to it.
fn site_url(text: &str) -> Result<Url, ConnectError> {
    let url = Url::parse(text).ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| {
        let advice =
            format!("{text:?} is not the address of a site: write https://acme.atlassian.net");
        ConnectError::invalid("connection_config.baseUrl", advice)
    })
}
