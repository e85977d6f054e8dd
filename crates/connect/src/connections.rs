//! Connections: look up, change and delete.

use threelo_core::{
    connection::{Connection, ConnectionConfig, EndUser, Organization, Tags},
    entropy::random_uuid,
    event::{Event, EventKind},
    free_object::FreeObject,
    id::{CloudId, ConnectionId, ConnectionKey},
    integration::{Integration, SiteRule},
    provider::Provider,
    site::Site,
    storage::{ConnectionFilter, ListedConnection, Listing, StoreError, Subject, UpdateOutcome},
};
use threelo_sites::{RequestedSite, SiteError, domain::Domain, resolve};

use crate::{Connect, ConnectError, sessions::derived_tags};

#[cfg(doc)]
use crate::RESTORABLE;

/// Maximum number of attempts when other writers change the same connection.
const TRIES: usize = 5;

/// The tags that are derived from an end user.
const USER_TAGS: [&str; 3] = ["end_user_id", "end_user_email", "end_user_display_name"];

/// Changes to a connection; absent members are not changed.
#[derive(Debug, Clone, Default)]
pub struct ConnectionPatch {
    /// The end user; tags are derived from it.
    pub end_user: Option<EndUserPatch>,
    /// Tags that replace all present ones.
    pub tags: Option<Tags>,
    /// The URL for its events; empty for the addresses of the settings.
    pub webhook_url_override: Option<String>,
    /// The site that calls go to if they name none; it has to be one of those that the connection reaches.
    pub site: Option<CloudId>,
}

/// A new end user of a connection.
#[derive(Debug, Clone)]
pub struct EndUserPatch {
    /// The user.
    pub end_user: EndUser,
    /// The organization of the user, if that changes too.
    pub organization: Option<Organization>,
}

/// A change to the metadata of connections.
#[derive(Debug, Clone, PartialEq)]
pub enum MetadataChange {
    /// Replaces the metadata.
    Replace(FreeObject),
    /// Sets these members and keeps the others.
    Merge(FreeObject),
}

impl Connect {
    /// Returns the connection with this key.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] if it does not exist.
    #[tracing::instrument(
        level = "trace",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn connection(&self, key: &ConnectionKey) -> Result<Connection, ConnectError> {
        let found = self.store().connection(key).await?;
        found.ok_or_else(|| ConnectError::UnknownConnection(key.clone()))
    }

    /// Returns the connection with this key, and the status of its tokens.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] if it does not exist.
    #[tracing::instrument(
        level = "trace",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn listed_connection(
        &self,
        key: &ConnectionKey,
    ) -> Result<ListedConnection, ConnectError> {
        let filter = ConnectionFilter {
            connection: Some(key.connection.clone()),
            integrations: vec![key.integration.clone()],
            limit: 1,
            ..ConnectionFilter::new(key.environment.clone())
        };
        let found = self.connections(&filter).await?.rows.pop();
        found.ok_or_else(|| ConnectError::UnknownConnection(key.clone()))
    }

    /// Returns how many connections match a filter.
    ///
    /// # Errors
    /// [`ConnectError::Store`].
    #[tracing::instrument(level = "debug", skip_all, fields(environment = %filter.environment))]
    pub async fn count_connections(&self, filter: &ConnectionFilter) -> Result<u64, ConnectError> {
        Ok(self.store().count_connections(filter).await?)
    }

    /// Returns the connections that match a filter, newest first.
    ///
    /// # Errors
    /// [`ConnectError::Store`].
    #[tracing::instrument(level = "debug", skip_all, fields(environment = %filter.environment))]
    pub async fn connections(
        &self,
        filter: &ConnectionFilter,
    ) -> Result<Listing<ListedConnection>, ConnectError> {
        Ok(self.store().connections(filter).await?)
    }

    /// Changes a connection.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] if it does not exist; [`ConnectError::Invalid`] if it does not reach the
    /// site of the patch, with the sites that it reaches.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn change_connection(
        &self,
        key: &ConnectionKey,
        patch: &ConnectionPatch,
    ) -> Result<Connection, ConnectError> {
        let keys = std::slice::from_ref(key);
        let mut changed = self
            .update_all(keys, |connection| {
                apply(connection, patch)?;
                Ok(None)
            })
            .await?;
        Ok(changed.remove(0))
    }

    /// Changes the metadata of all of these connections in one transaction.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] names one that does not exist;
    /// [`ConnectError::Invalid`] if merged metadata would be too large.
    #[tracing::instrument(level = "debug", skip_all, fields(connections = keys.len()))]
    pub async fn change_metadata(
        &self,
        keys: &[ConnectionKey],
        change: &MetadataChange,
    ) -> Result<(), ConnectError> {
        let change = |connection: &mut Connection| {
            match change {
                MetadataChange::Replace(metadata) => connection.metadata = Some(metadata.clone()),
                MetadataChange::Merge(members) => {
                    let metadata = connection.metadata.get_or_insert_default();
                    let merged = metadata.merge(members.clone());
                    merged.map_err(|error| ConnectError::invalid("metadata", error.to_string()))?;
                }
            }
            Ok(None)
        };
        self.update_all(keys, change).await.map(drop)
    }

    /// Stores the sites that Atlassian listed for a connection, if they have changed. If the connection's site has
    /// another address now, its config gets that address, and an event reports it: the cloud id identifies a site.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] if it does not exist.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn update_sites(
        &self,
        key: &ConnectionKey,
        sites: &[Site],
    ) -> Result<(), ConnectError> {
        let present = self.connection(key).await?;
        let follows = follow_site(&mut present.config.clone(), sites).is_none();
        if same_sites(&present.sites, sites) && follows {
            return Ok(());
        }
        let integration = self.integration(&key.integration_ref()).await?;
        let keys = std::slice::from_ref(key);
        let note = |connection: &mut Connection| {
            // They are known for the first time, as after the import of a token that had expired.
            if connection.sites.is_empty() && connection.config.cloud_id().is_none() {
                choose_site(&mut connection.config, sites, &integration);
            }
            connection.sites = sites.to_vec();
            Ok(follow_site(&mut connection.config, sites))
        };
        self.update_all(keys, note).await.map(drop)
    }

    /// Deletes a connection. It can be restored for [`RESTORABLE`], unless another connection takes
    /// its id; until then its tokens stay encrypted in the store, and nothing uses them. The grant at
    /// Atlassian remains until its user revokes it: Atlassian documents no revocation endpoint.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] if it does not exist.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn delete_connection(&self, key: &ConnectionKey) -> Result<(), ConnectError> {
        let event = match self.connection(key).await {
            Ok(connection) => self.event(&connection, EventKind::Deleted),
            // A connection that cannot be read can still be deleted.
            Err(ConnectError::Store(StoreError::Corrupt { what, reason })) => {
                tracing::error!(
                    environment = %key.environment, integration = %key.integration, connection = %key.connection,
                    what, reason, "deleting an unreadable connection"
                );
                self.event_of_unreadable(key).await
            }
            Err(error) => return Err(error),
        };
        if self.store().delete_connection(key, &event).await? {
            self.changed(&Subject::Connection(key.clone()));
            Ok(())
        } else {
            Err(ConnectError::UnknownConnection(key.clone()))
        }
    }

    /// Deletes a connection, if it is not deleted yet, and erases it with its tokens.
    ///
    /// # Errors
    /// [`ConnectError::UnknownConnection`] if it does not exist, not even deleted.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn erase_connection(&self, key: &ConnectionKey) -> Result<(), ConnectError> {
        match self.delete_connection(key).await {
            Ok(()) | Err(ConnectError::UnknownConnection(_)) => {}
            Err(error) => return Err(error),
        }
        if self.store().erase_connection(key).await? {
            Ok(())
        } else {
            Err(ConnectError::UnknownConnection(key.clone()))
        }
    }

    /// Changes all of these connections in one transaction, together with the events that `change` returns.
    async fn update_all(
        &self,
        keys: &[ConnectionKey],
        change: impl Fn(&mut Connection) -> Result<Option<EventKind>, ConnectError>,
    ) -> Result<Vec<Connection>, ConnectError> {
        let mut contended = String::new();
        for _ in 0..TRIES {
            let mut connections = Vec::with_capacity(keys.len());
            let mut events = Vec::new();
            for key in keys {
                let mut connection = self.connection(key).await?;
                let event = change(&mut connection)?;
                connection.revision += 1;
                connection.updated_at = self.dependencies.clock.now();
                events.extend(event.map(|kind| self.event(&connection, kind)));
                connections.push(connection);
            }
            let updated = self.store().update_connections(&connections, &events);
            match updated.await? {
                UpdateOutcome::Updated => {
                    for key in keys {
                        self.changed(&Subject::Connection(key.clone()));
                    }
                    return Ok(connections);
                }
                UpdateOutcome::Unknown(key) => return Err(ConnectError::UnknownConnection(key)),
                UpdateOutcome::Conflict(key) => contended = format!("connection {key}"),
            }
        }
        Err(ConnectError::Busy(contended))
    }

    /// Returns a random id for a new connection.
    pub fn new_connection_id(&self) -> ConnectionId {
        let id = random_uuid(&*self.dependencies.entropy);
        id.parse().expect("a UUID is a connection id")
    }

    /// Returns the event for the deletion of a connection that cannot be read.
    async fn event_of_unreadable(&self, key: &ConnectionKey) -> Event {
        let integration = self.integration(&key.integration_ref()).await;
        Event {
            id: random_uuid(&*self.dependencies.entropy),
            sequence: 0,
            at: self.dependencies.clock.now(),
            kind: EventKind::Deleted,
            subject: key.clone().into(),
            provider: integration.map_or(Provider::Atlassian, |found| found.provider),
            tags: Tags::new(),
            end_user: None,
            webhook_url_override: None,
        }
    }

    /// Returns an event about a connection.
    pub(crate) fn event(&self, connection: &Connection, kind: EventKind) -> Event {
        Event {
            id: random_uuid(&*self.dependencies.entropy),
            sequence: 0,
            at: self.dependencies.clock.now(),
            kind,
            subject: connection.key.clone().into(),
            provider: connection.provider,
            tags: connection.tags.clone(),
            end_user: connection.end_user.clone(),
            webhook_url_override: connection.webhook_url_override.clone(),
        }
    }
}

fn apply(connection: &mut Connection, patch: &ConnectionPatch) -> Result<(), ConnectError> {
    if let Some(new) = &patch.end_user {
        let mut user = new.end_user.clone();
        let before = connection
            .end_user
            .take()
            .and_then(|user| user.organization);
        user.organization = new.organization.clone().or(user.organization).or(before);
        // Tags of the previous user would make searches find the wrong connections.
        connection
            .tags
            .retain(|name, _| !USER_TAGS.contains(&name.as_str()));
        connection.tags.extend(derived_tags(&user));
        connection.end_user = Some(user);
    }
    if let Some(tags) = &patch.tags {
        let mut replaced = match &patch.end_user {
            Some(new) => derived_tags(&new.end_user),
            None => Tags::new(),
        };
        replaced.extend(tags.clone());
        connection.tags = replaced;
    }
    if let Some(url) = &patch.webhook_url_override {
        connection.webhook_url_override = Some(url.clone()).filter(|url| !url.is_empty());
    }
    if let Some(cloud_id) = &patch.site {
        let site = reached_site(connection, cloud_id)?.clone();
        connection.config.set_site(&site);
    }
    Ok(())
}

/// Returns the site with this cloud id, if the calls of a connection can go there.
fn reached_site<'a>(
    connection: &'a Connection,
    cloud_id: &CloudId,
) -> Result<&'a Site, ConnectError> {
    let sites = &connection.sites;
    let requested = RequestedSite::CloudId(cloud_id.clone());
    let product = connection.provider.product();
    let found = resolve(sites, &requested, product, SiteRule::Ask);
    found.map_err(|error| {
        let message = match error {
            SiteError::EmptyList => {
                "the sites of this connection are not known yet: make a call with it, and try again"
                    .to_owned()
            }
            error @ SiteError::WrongProduct { .. } => error.to_string(),
            _ => format!(
                "this connection does not reach the site {cloud_id}; it reaches {}: use the cloud id of one of these, \
                 or reconnect and choose that site",
                names_of(sites)
            ),
        };
        ConnectError::invalid("cloud_id", message)
    })
}

/// Maximum number of sites that an error names.
const NAMED_SITES: usize = 10;

fn names_of(sites: &[Site]) -> String {
    let named = sites.iter().take(NAMED_SITES);
    let named = named.map(|site| format!("{} ({})", site.cloud_id, site.domain()));
    let names = named.collect::<Vec<_>>().join(", ");
    match sites.len().checked_sub(NAMED_SITES) {
        None | Some(0) => names,
        Some(more) => format!("{names} and {more} more"),
    }
}

/// Chooses the site of a config that names none, if the config and the rule of the integration decide it.
pub(crate) fn choose_site(
    config: &mut ConnectionConfig,
    sites: &[Site],
    integration: &Integration,
) {
    let product = integration.provider.product();
    let requested = RequestedSite::from_config(config).ok();
    let site = requested
        .and_then(|requested| resolve(sites, &requested, product, integration.site_rule).ok());
    if let Some(site) = site {
        config.set_site(site);
    }
}

/// Gives a config the present address of its site, which is identified by its cloud id. Returns the event if the
/// config had another address.
pub(crate) fn follow_site(config: &mut ConnectionConfig, sites: &[Site]) -> Option<EventKind> {
    let cloud_id = config.cloud_id()?;
    let site = sites.iter().find(|site| site.cloud_id == cloud_id)?;
    let stored = ["domain", "subdomain", "baseUrl"].into_iter();
    let stored = stored.filter_map(|member| config.text(member)?.parse::<Domain>().ok());
    let stored: Vec<Domain> = stored.collect();
    if !stored.is_empty() && stored.iter().all(|domain| domain.names(site)) {
        return None;
    }
    config.set_site(site);
    let from = stored.into_iter().find(|domain| !domain.names(site))?;
    Some(EventKind::SiteRenamed {
        cloud_id,
        from: from.to_string(),
        to: site.domain().to_owned(),
    })
}

/// Compares two lists of sites, which Atlassian returns in any order.
fn same_sites(one: &[Site], other: &[Site]) -> bool {
    one.len() == other.len() && one.iter().all(|site| other.contains(site))
}
