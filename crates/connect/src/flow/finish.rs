//! Steps 3 and 5: select the site, read the account, store the connection.

use secrecy::ExposeSecret;
use threelo_core::{
    connection::{Connection, ConnectionConfig},
    event::EventKind,
    flow::PendingGrant,
    id::{AccountId, CloudId, ConnectionKey},
    integration::Integration,
    secret::PendingToken,
    site::Site,
    storage::{PutConnection, PutOutcome, Subject},
    token::{TokenRow, TokenSet},
};
use threelo_sites::{RequestedSite, SiteError, accessible_resources, domain::Domain, resolve};

use super::{Connected, FlowError, PendingSite, Progress};
use crate::{Connect, ConnectError, account::Account};

/// Maximum number of attempts when the tokens of the connection change during the put.
const TRIES: usize = 5;

/// A flow whose tokens are stored in a pending grant.
pub(super) struct ParkedFlow {
    pub(super) token: PendingToken,
    pub(super) grant: PendingGrant,
    pub(super) integration: Integration,
    pub(super) tokens: TokenSet,
    pub(super) choice: Option<CloudId>,
}

impl ParkedFlow {
    /// Returns the pending grant without its sites, so that the flow can be resumed.
    pub(super) fn pending_site(&self) -> PendingSite {
        PendingSite {
            token: self.token.clone(),
            integration: self.integration.clone(),
            sites: Vec::new(),
            expires_at: self.grant.expires_at,
        }
    }
}

/// Returns the sites that an integration can use.
pub(super) fn usable_sites(sites: &[Site], integration: &Integration) -> Vec<Site> {
    let product = integration.provider.product();
    let fits = |site: &&Site| product.is_none_or(|product| site.serves(product));
    sites.iter().filter(fits).cloned().collect()
}

impl Connect {
    /// Advances the flow as far as possible without the user.
    pub(super) async fn advance(&self, mut flow: ParkedFlow) -> Result<Progress, FlowError> {
        if flow.grant.sites.is_empty() {
            flow.grant.sites = self.read_sites(&flow.tokens).await?;
            self.store().put_pending_grant(&flow.grant).await?;
        }
        let key = flow.grant.purpose.key();
        let before = self.store().connection(&key).await?;
        match find_site(&flow, before.as_ref()) {
            Ok(site) => self.store_connection(flow, &site, key, before).await,
            Err(FlowError::Site(SiteError::SeveralFit { .. })) if flow.choice.is_none() => {
                Ok(Progress::ChooseSite(Box::new(PendingSite {
                    sites: usable_sites(&flow.grant.sites, &flow.integration),
                    token: flow.token,
                    integration: flow.integration,
                    expires_at: flow.grant.expires_at,
                })))
            }
            Err(FlowError::Site(error)) if flow.choice.is_some() => {
                Err(FlowError::NotOffered(error))
            }
            Err(error) => {
                // The grant is useless, and there is nothing to choose.
                self.store().delete_pending_grant(&flow.grant.id).await?;
                Err(error)
            }
        }
    }

    async fn read_sites(&self, tokens: &TokenSet) -> Result<Vec<Site>, FlowError> {
        let unread = |error: &dyn std::fmt::Display| FlowError::SitesUnavailable(error.to_string());
        let client = self
            .client(&tokens.access)
            .map_err(|error| unread(&error))?;
        accessible_resources(&client)
            .await
            .map_err(|error| unread(&error))
    }

    async fn store_connection(
        &self,
        flow: ParkedFlow,
        site: &Site,
        key: ConnectionKey,
        before: Option<Connection>,
    ) -> Result<Progress, FlowError> {
        let ParkedFlow {
            grant,
            integration,
            tokens,
            ..
        } = flow;
        let purpose = grant.purpose;
        if purpose.reconnect && before.is_none() {
            self.store().delete_pending_grant(&grant.id).await?;
            return Err(ConnectError::UnknownConnection(key).into());
        }
        let account = self.read_account(&tokens, site).await;
        if let Some(before) = before.as_ref().filter(|_| !purpose.allow_other_account)
            && let Err(error) = same_account(before.config.account_id(), &account)
        {
            if !error.is_repeatable() {
                self.store().delete_pending_grant(&grant.id).await?;
            }
            return Err(error);
        }

        let mut config = ConnectionConfig(purpose.config);
        config.set_site(site);
        config.note_account(account.known());
        let now = self.dependencies.clock.now();
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
        if tokens.refresh.is_none() {
            let ConnectionKey {
                environment,
                integration,
                connection,
            } = &connection.key;
            tracing::warn!(
                %environment, %integration, %connection,
                "Atlassian issued no refresh token: the connection works until its access token ends, and then has \
                 to be reconnected; request the scope offline_access, and check that the OAuth app may use it"
            );
        }
        Ok(Progress::Connected(Box::new(Connected {
            connection,
            is_renewable: tokens.refresh.is_some(),
            return_url,
        })))
    }

    /// Stores a connection with its tokens and its event. Returns `None` if its pending grant is gone. Metadata, tags,
    /// end user and webhook URL of an existing connection are kept unless the new one has its own.
    pub(crate) async fn put(
        &self,
        mut connection: Connection,
        tokens: &TokenSet,
        kind: EventKind,
        pending: Option<threelo_core::hash::SecretHash>,
    ) -> Result<Option<Connection>, ConnectError> {
        for _ in 0..TRIES {
            if let Some(before) = self.store().connection(&connection.key).await? {
                keep_customer_data(&mut connection, before);
            }
            let expected = self.store().token_version(&connection.key).await?;
            let version = expected.next();
            let cell = TokenRow::cell(&connection.key, version);
            let sealed = self
                .dependencies
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
                    self.changed(&Subject::Connection(connection.key.clone()));
                    return Ok(Some(connection));
                }
                PutOutcome::PendingGone => return Ok(None),
                PutOutcome::Conflict => {}
            }
        }
        Err(ConnectError::Busy(format!("connection {}", connection.key)))
    }
}

/// Returns the site of the flow: the one that was requested, the one that the user chose, or the one that the
/// connection had. A connection keeps its site unless the connect session allows another one.
fn find_site(flow: &ParkedFlow, before: Option<&Connection>) -> Result<Site, FlowError> {
    let PendingGrant { purpose, sites, .. } = &flow.grant;
    let present = before.and_then(|before| Some((before, before.config.cloud_id()?)));
    let is_reached = |id: &CloudId| sites.iter().any(|site| site.cloud_id == *id);

    let config = ConnectionConfig(purpose.config.clone());
    let wish = match (RequestedSite::from_config(&config)?, &flow.choice, &present) {
        (RequestedSite::Unspecified, Some(choice), _) => RequestedSite::CloudId(choice.clone()),
        (RequestedSite::Unspecified, None, Some((_, id)))
            if !purpose.allow_other_site || is_reached(id) =>
        {
            RequestedSite::CloudId(id.clone())
        }
        // The cloud id decides: a site may have been renamed since the connection got its address.
        (RequestedSite::Domain(domain), _, Some((before, id)))
            if is_reached(id) && is_address_of(&domain, &before.config) =>
        {
            RequestedSite::CloudId(id.clone())
        }
        (wish, _, _) => wish,
    };
    let product = flow.integration.provider.product();
    let found = resolve(sites, &wish, product, flow.integration.site_rule);

    let Some((before, id)) = present.filter(|_| !purpose.allow_other_site) else {
        return Ok(found?.clone());
    };
    match found {
        Ok(site) if site.cloud_id == id => Ok(site.clone()),
        Ok(_) | Err(SiteError::NoneFits { .. }) => Err(FlowError::OtherSite {
            present: before.config.text("domain").unwrap_or(id.as_str()).into(),
        }),
        Err(error) => Err(error.into()),
    }
}

/// Returns whether a requested address is the stored one of the connection.
fn is_address_of(requested: &Domain, config: &ConnectionConfig) -> bool {
    let stored = config
        .text("domain")
        .and_then(|domain| domain.parse::<Domain>().ok());
    stored.is_some_and(|stored| stored.agrees_with(requested))
}

/// Checks that a reconnect was made by the account of the connection. If either account is unknown, the connect
/// session has to allow it, and this check is skipped.
fn same_account(before: Option<AccountId>, now: &Account) -> Result<(), FlowError> {
    match (before, now) {
        (Some(before), Account::Known(now)) if before == *now => Ok(()),
        (Some(_), Account::Known(_)) => Err(FlowError::OtherAccount),
        (Some(_), Account::Unread(reason)) => Err(FlowError::AccountUnavailable(reason.clone())),
        (None, _) | (Some(_), Account::Hidden) => Err(FlowError::AccountUnknown),
    }
}

fn keep_customer_data(connection: &mut Connection, before: Connection) {
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
