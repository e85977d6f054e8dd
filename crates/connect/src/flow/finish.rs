//! The third and fifth steps: find the site, read the account, store the connection.

use secrecy::ExposeSecret;
use threelo_core::{
    connection::{Connection, ConnectionConfig},
    event::EventKind,
    flow::PendingGrant,
    id::{CloudId, ConnectionKey},
    integration::Integration,
    secret::PendingToken,
    site::Site,
    storage::{PutConnection, PutOutcome},
    token::{TokenRow, TokenSet},
};
use threelo_sites::{SiteError, SiteWish, accessible_resources, resolve};

use super::{Connected, FlowError, PendingSite, Progress};
use crate::{Connect, ConnectError};

/// How often the connection is stored again when its tokens changed in between.
const TRIES: usize = 5;

/// A flow whose tokens are safe in a pending grant.
pub(super) struct Step {
    pub(super) token: PendingToken,
    pub(super) grant: PendingGrant,
    pub(super) integration: Integration,
    pub(super) tokens: TokenSet,
    pub(super) choice: Option<CloudId>,
}

/// The sites that an integration can use.
pub(super) fn fitting(sites: &[Site], integration: &Integration) -> Vec<Site> {
    let product = integration.provider.product();
    let fits = |site: &&Site| product.is_none_or(|product| site.serves(product));
    sites.iter().filter(fits).cloned().collect()
}

impl Connect {
    /// Goes on as far as is possible without the user.
    pub(super) async fn go_on(&self, mut step: Step) -> Result<Progress, FlowError> {
        if step.grant.sites.is_empty() {
            step.grant.sites = self.read_sites(&step.tokens).await?;
            self.store().put_pending_grant(&step.grant).await?;
        }
        let wish = match &step.choice {
            Some(cloud_id) => SiteWish::CloudId(cloud_id.clone()),
            None => SiteWish::from_config(&ConnectionConfig(step.grant.purpose.config.clone()))?,
        };
        let product = step.integration.provider.product();
        let rule = step.integration.site_rule;
        let site = match resolve(&step.grant.sites, &wish, product, rule) {
            Ok(site) => site.clone(),
            Err(SiteError::SeveralFit { .. }) if matches!(wish, SiteWish::Unspecified) => {
                return Ok(Progress::ChooseSite(Box::new(PendingSite {
                    sites: fitting(&step.grant.sites, &step.integration),
                    token: step.token,
                    integration: step.integration,
                    expires_at: step.grant.expires_at,
                })));
            }
            Err(error) => {
                // The grant is of no use, and nobody can choose anything: forget it.
                self.store().delete_pending_grant(&step.grant.id).await?;
                return Err(error.into());
            }
        };
        self.store_connection(step, &site).await
    }

    async fn read_sites(&self, tokens: &TokenSet) -> Result<Vec<Site>, FlowError> {
        let unread = |error: &dyn std::fmt::Display| FlowError::SitesUnread(error.to_string());
        let client = self
            .client(&tokens.access)
            .map_err(|error| unread(&error))?;
        accessible_resources(&client)
            .await
            .map_err(|error| unread(&error))
    }

    async fn store_connection(&self, step: Step, site: &Site) -> Result<Progress, FlowError> {
        let Step {
            grant,
            integration,
            tokens,
            ..
        } = step;
        let purpose = grant.purpose;
        let key = ConnectionKey::new(purpose.integration, purpose.connection);
        let before = self.store().connection(&key).await?;
        let account = self.read_account(&tokens, site).await;
        let old_account = before
            .as_ref()
            .and_then(|before| before.config.account_id());
        if let (Some(old), Some(new)) = (&old_account, &account)
            && old != new
        {
            self.store().delete_pending_grant(&grant.id).await?;
            return Err(FlowError::OtherAccount);
        }

        let mut config = ConnectionConfig(purpose.config);
        config.set_site(site);
        config.note_account(account.as_ref());
        let now = self.parts.clock.now();
        let connection = Connection {
            id: 0,
            key,
            provider: integration.provider,
            config,
            metadata: None,
            tags: purpose.tags,
            end_user: purpose.end_user,
            webhook_url_override: purpose.webhook_url_override,
            sites: grant.sites,
            created_at: now,
            updated_at: now,
            last_fetched_at: None,
            revision: 1,
        };
        let kind = match before {
            Some(_) => EventKind::Overridden,
            None => EventKind::Created,
        };
        let stored = self.put(connection, &tokens, kind, Some(grant.id)).await?;
        let connection = stored.ok_or(FlowError::NothingPending)?;
        let return_url = purpose.return_url;
        Ok(Progress::Connected(Box::new(Connected {
            connection,
            return_url,
        })))
    }

    /// Stores a connection with its tokens and its event; `None` where its pending grant has
    /// gone. What the customer keeps with an existing connection stays: metadata, and tags and
    /// end user where the new grant brings none.
    pub(crate) async fn put(
        &self,
        mut connection: Connection,
        tokens: &TokenSet,
        kind: EventKind,
        pending: Option<threelo_core::hash::SecretHash>,
    ) -> Result<Option<Connection>, ConnectError> {
        for _ in 0..TRIES {
            if let Some(before) = self.store().connection(&connection.key).await? {
                keep(&mut connection, before);
            }
            let expected = self.store().token_version(&connection.key).await?;
            let version = expected.next();
            let cell = TokenRow::cell(&self.environment, &connection.key, version);
            let sealed = self
                .parts
                .sealer
                .seal(cell, tokens.to_plain().expose_secret());
            let put = PutConnection {
                connection: connection.clone(),
                tokens: TokenRow::granted(version, sealed, tokens),
                expected,
                event: self.event(&connection, kind.clone()),
                pending,
            };
            match self.store().put_connection(put).await? {
                PutOutcome::Stored(id) => {
                    connection.id = id;
                    return Ok(Some(connection));
                }
                PutOutcome::PendingGone => return Ok(None),
                PutOutcome::Conflict => {}
            }
        }
        Err(ConnectError::Busy(format!("connection {}", connection.key)))
    }
}

fn keep(connection: &mut Connection, before: Connection) {
    connection.created_at = before.created_at;
    connection.revision = before.revision + 1;
    if connection.metadata.is_none() {
        connection.metadata = before.metadata;
    }
    if connection.tags.is_empty() {
        connection.tags = before.tags;
    }
    if connection.end_user.is_none() {
        connection.end_user = before.end_user;
    }
    if connection.webhook_url_override.is_none() {
        connection.webhook_url_override = before.webhook_url_override;
    }
}
