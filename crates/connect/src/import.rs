//! Importing a grant that was made elsewhere.

use threelo_core::{
    Timestamp,
    connection::{Connection, ConnectionConfig, EndUser, Tags},
    event::EventKind,
    free_object::FreeObject,
    id::ConnectionKey,
    scope::ScopeSet,
    secret::{AccessToken, RefreshToken},
    site::Site,
    token::{RawAnswer, TokenSet},
};
use threelo_sites::{SiteWish, domain::Domain};
use url::Url;

use crate::{Connect, ConnectError, sessions::derived_tags};

/// A grant that was made elsewhere. Whoever held it must stop refreshing it: two holders of one
/// rotating token end it for both.
#[derive(Debug, Clone)]
pub struct Import {
    /// The connection to make, or to give this grant to.
    pub key: ConnectionKey,
    /// The tokens.
    pub tokens: ImportedTokens,
    /// Routing facts. The `cloudId` among them is the first site the connection reaches.
    pub config: ConnectionConfig,
    /// Whatever the customer keeps with it; what is there stays where absent.
    pub metadata: Option<FreeObject>,
    /// Labels, over those that follow from the end user.
    pub tags: Tags,
    /// Whose grant it is.
    pub end_user: Option<EndUser>,
    /// Where its events go.
    pub webhook_url_override: Option<String>,
}

/// Tokens from elsewhere.
#[derive(Debug, Clone)]
pub struct ImportedTokens {
    /// The bearer.
    pub access: AccessToken,
    /// What the next pair is bought with.
    pub refresh: Option<RefreshToken>,
    /// When the bearer ends; unknown ones are refreshed at the first refusal.
    pub expires_at: Option<Timestamp>,
}

impl Connect {
    /// Imports a grant; an existing connection of that key is given it in place of its own.
    ///
    /// # Errors
    /// [`ConnectError::UnknownIntegration`] where there is none;
    /// [`ConnectError::Invalid`] where the cloud id is no cloud id.
    pub async fn import(&self, import: Import) -> Result<Connection, ConnectError> {
        let integration = self.integration(&import.key.integration_ref()).await?;
        let now = self.dependencies.clock.now();
        let mut connection = Connection {
            id: 0,
            key: import.key,
            provider: integration.provider,
            sites: imported_site(&import.config, &integration.scopes)?,
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
        let tokens = token_set(import.tokens, now, integration.scopes);
        let kind = self.event_kind(&connection.key).await?;
        let stored = self.put(connection, &tokens, kind, None).await?;
        // Without a pending grant there is nothing that could be gone.
        stored.ok_or_else(|| ConnectError::Busy("the import".into()))
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
        raw: RawAnswer::new(&raw),
    }
}

/// The one site that an imported connection names, until its sites are looked up.
fn imported_site(config: &ConnectionConfig, scopes: &ScopeSet) -> Result<Vec<Site>, ConnectError> {
    SiteWish::check_members(config).map_err(|error| {
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
        // Not known yet; the first look at the sites brings it.
        (None, None) => site_url("https://unknown.invalid")?,
    };
    let name = url.host_str().unwrap_or_default().to_owned();
    Ok(vec![Site::new(cloud_id, name, url, scopes.clone())])
}

/// Reads the address of a site: links lead there, so it is a web page.
fn site_url(text: &str) -> Result<Url, ConnectError> {
    let url = Url::parse(text).ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    url.ok_or_else(|| {
        let advice =
            format!("{text:?} is not the address of a site: write https://acme.atlassian.net");
        ConnectError::invalid("connection_config.baseUrl", advice)
    })
}
