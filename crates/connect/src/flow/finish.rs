//! Steps 3 and 5: select the site, read the account, store the connection.

use std::time::Duration;

use secrecy::ExposeSecret;
use threelo_core::{
    Timestamp,
    connection::{Connection, ConnectionConfig, ConnectionScopes, account_name},
    event::EventKind,
    flow::PendingGrant,
    id::{CloudId, ConnectionKey},
    integration::Integration,
    secret::PendingToken,
    site::Site,
    storage::{PutConnection, PutOutcome, Subject},
    token::{TokenRow, TokenSet},
};
use threelo_sites::{RequestedSite, SiteError, accessible_resources, domain::Domain, resolve};

use super::{Connected, FlowError, PendingAccount, PendingSite, Progress, attempt::Attempt};
use crate::{
    Connect, ConnectError, account::Account, connections::follow_site, return_codes::is_of_an_app,
};

/// Maximum number of attempts when the tokens of the connection change during the put.
const TRIES: usize = 5;

/// The lifetime of Atlassian's access tokens, for one that does not say it.
const ACCESS_LIFETIME: Duration = Duration::from_secs(60 * 60);

/// A flow whose tokens are stored in a pending grant.
pub(super) struct ParkedFlow {
    pub(super) token: PendingToken,
    pub(super) grant: PendingGrant,
    pub(super) integration: Integration,
    pub(super) tokens: TokenSet,
    /// The site that the user chose.
    pub(super) choice: Option<CloudId>,
    /// Whether the user confirmed that the account is the one that was connected before.
    pub(super) is_confirmed: bool,
}

impl ParkedFlow {
    /// Returns the pending grant without its sites, so that the flow can be resumed.
    pub(super) fn pending_site(&self) -> PendingSite {
        PendingSite {
            token: self.token.clone(),
            integration: self.integration.clone(),
            sites: Vec::new(),
            account_name: account_name(
                self.grant.purpose.end_user.as_ref(),
                &self.grant.purpose.tags,
            ),
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
    pub(super) async fn advance(
        &self,
        mut flow: ParkedFlow,
        attempt: &mut Attempt,
    ) -> Result<Progress, FlowError> {
        if flow.grant.sites.is_empty() {
            flow.grant.sites = self.read_sites(&flow.tokens).await?;
            let sites: Vec<&str> = flow
                .grant
                .sites
                .iter()
                .map(|site| site.url.as_str())
                .collect();
            self.note(attempt, format!("the grant reaches {}", sites.join(", ")));
            self.store().put_pending_grant(&flow.grant).await?;
        }
        let key = flow.grant.purpose.key();
        let before = self.store().connection(&key).await?;
        match find_site(&flow, before.as_ref()) {
            Ok(site) => {
                let chosen = match flow.choice {
                    Some(_) => "the user chose",
                    None => "the site of the connection is",
                };
                self.note(attempt, format!("{chosen} {}", site.url));
                self.store_connection(flow, &site, key, before, attempt)
                    .await
            }
            Err(FlowError::Site(SiteError::SeveralFit { .. })) if flow.choice.is_none() => {
                Ok(Progress::ChooseSite(Box::new(PendingSite {
                    sites: usable_sites(&flow.grant.sites, &flow.integration),
                    ..flow.pending_site()
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
        attempt: &mut Attempt,
    ) -> Result<Progress, FlowError> {
        if flow.grant.purpose.reconnect && before.is_none() {
            self.store().delete_pending_grant(&flow.grant.id).await?;
            return Err(ConnectError::UnknownConnection(key).into());
        }
        let account = Box::pin(self.read_account(&flow.tokens, site)).await;
        self.note(attempt, account.describe());
        match check_account(&flow, site, before.as_ref(), &account) {
            Ok(None) => {}
            Ok(Some(unconfirmed)) => {
                return Ok(Progress::ConfirmAccount(Box::new(unconfirmed)));
            }
            Err(error) => {
                if !error.is_repeatable() {
                    self.store().delete_pending_grant(&flow.grant.id).await?;
                }
                return Err(error);
            }
        }

        let ParkedFlow {
            grant,
            integration,
            tokens,
            ..
        } = flow;
        let purpose = grant.purpose;
        let mut config = ConnectionConfig(purpose.config);
        config.set_site(site);
        config.record_account(account.known());
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
            scopes: ConnectionScopes::granted(&tokens.scopes),
            created_at: now,
            updated_at: now,
            last_fetched_at: None,
            revision: 1,
        };
        let (kind, stored_as) = match before {
            Some(_) => (EventKind::Overridden, "the connection has the new grant"),
            None => (EventKind::Created, "the connection was created"),
        };
        let mut kinds = vec![kind];
        // The address that the connection had, if its site was renamed since.
        kinds.extend(
            before.and_then(|mut before| follow_site(&mut before.config, &connection.sites)),
        );
        let stored = self.put(connection, &tokens, kinds, Some(grant.id)).await?;
        let connection = stored.ok_or(FlowError::NothingPending)?;
        self.note(attempt, stored_as);
        let return_url = purpose.return_url;
        let return_code = match (&return_url, purpose.session) {
            (Some(page), Some(session)) if is_of_an_app(&integration.return_urls, page) => {
                Some(self.return_code(session, &connection.key))
            }
            _ => None,
        };
        Ok(Progress::Connected(Box::new(Connected {
            connection,
            is_renewable: tokens.refresh.is_some(),
            return_url,
            return_code,
        })))
    }

    /// Stores a connection with its tokens and its events. Returns `None` if its pending grant is gone. Metadata, tags,
    /// end user and webhook URL of an existing connection are kept unless the new one has its own.
    ///
    /// The end of a grant without a refresh token is announced at once.
    pub(crate) async fn put(
        &self,
        mut connection: Connection,
        tokens: &TokenSet,
        mut kinds: Vec<EventKind>,
        pending: Option<threelo_core::hash::SecretHash>,
    ) -> Result<Option<Connection>, ConnectError> {
        if tokens.refresh.is_none() {
            let ends_at = tokens.access_expires_at.unwrap_or_else(|| {
                let usual = tokens.issued_at.saturating_add(ACCESS_LIFETIME);
                usual.unwrap_or(Timestamp::MAX)
            });
            kinds.push(EventKind::Expiring { ends_at });
            let ConnectionKey {
                environment,
                integration,
                connection,
            } = &connection.key;
            tracing::warn!(
                %environment, %integration, %connection, %ends_at,
                "there is no refresh token: the connection works until its access token ends, and then has to be \
                 reconnected; request the scope offline_access, and check that the OAuth app may use it"
            );
        }
        for _ in 0..TRIES {
            if let Some(before) = self.store().connection(&connection.key).await? {
                keep_customer_data(&mut connection, before);
            }
            let expected = self.store().token_version(&connection.key).await?;
            let version = expected.next();
            let context = TokenRow::seal_context(&connection.key, version);
            let sealed = self
                .dependencies
                .sealer
                .seal(context, tokens.to_plain().expose_secret());
            let put = PutConnection {
                connection: connection.clone(),
                tokens: TokenRow::granted(version, sealed, tokens),
                expected,
                events: kinds
                    .iter()
                    .map(|kind| self.event(&connection, kind.clone()))
                    .collect(),
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
    let requested = match (RequestedSite::from_config(&config)?, &flow.choice, &present) {
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
        (requested, _, _) => requested,
    };
    let product = flow.integration.provider.product();
    let found = resolve(sites, &requested, product, flow.integration.site_rule);

    let Some((before, id)) = present.filter(|_| !purpose.allow_other_site) else {
        return Ok(found?.clone());
    };
    match found {
        Ok(site) if site.cloud_id == id => Ok(site.clone()),
        Ok(_) | Err(SiteError::NoneFits { .. }) => Err(other_site(before, id, sites)),
        Err(error) => Err(error.into()),
    }
}

/// Returns the error for a grant that does not reach the site of the connection.
fn other_site(before: &Connection, id: CloudId, sites: &[Site]) -> FlowError {
    let present = before.config.text("domain").unwrap_or(id.as_str()).into();
    let address = before.config.text("domain");
    let address = address.and_then(|domain| domain.parse::<Domain>().ok());
    let is_gone = sites.iter().all(|site| site.cloud_id != id);
    let successor = sites
        .iter()
        .find(|site| address.as_ref().is_some_and(|domain| domain.names(site)));
    match successor {
        Some(successor) if is_gone => FlowError::SiteRecreated {
            present,
            before: id,
            now: successor.cloud_id.clone(),
        },
        _ => FlowError::OtherSite { present },
    }
}

/// Returns whether a requested address is the stored one of the connection.
fn is_address_of(requested: &Domain, config: &ConnectionConfig) -> bool {
    let stored = config
        .text("domain")
        .and_then(|domain| domain.parse::<Domain>().ok());
    stored.is_some_and(|stored| stored.agrees_with(requested))
}

/// Checks that the account is the one that the connect session expects, and that a reconnect was made by the account
/// of the connection. Returns what the user has to confirm: the account of the connection may be unknown, because the
/// first grant could not read it.
///
/// If neither the session nor the user can say whose account it is, the session has to allow another account.
fn check_account(
    flow: &ParkedFlow,
    site: &Site,
    before: Option<&Connection>,
    now: &Account,
) -> Result<Option<PendingAccount>, FlowError> {
    let purpose = &flow.grant.purpose;
    if let Some(expected) = &purpose.expected_account {
        now.check(expected)?;
    }
    let Some(before) = before.filter(|_| !purpose.allow_other_account) else {
        return Ok(None);
    };
    match (before.config.account_id(), now) {
        (Some(before), Account::Known(now)) if before == now.id => Ok(None),
        (Some(_), Account::Known(_)) => Err(FlowError::OtherAccount),
        (_, Account::Unread(reason)) => Err(FlowError::AccountUnavailable(reason.clone())),
        (_, Account::Hidden) => Err(FlowError::AccountUnknown),
        (None, Account::Known(_)) if flow.is_confirmed || purpose.expected_account.is_some() => {
            Ok(None)
        }
        (None, Account::Known(now))
            if before.config.cloud_id().as_ref() == Some(&site.cloud_id) =>
        {
            Ok(Some(PendingAccount {
                grant: flow.pending_site(),
                site: site.clone(),
                connection: purpose.connection.clone(),
                atlassian_account: now.shown(),
            }))
        }
        (None, Account::Known(_)) => Err(FlowError::AccountUnknown),
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
