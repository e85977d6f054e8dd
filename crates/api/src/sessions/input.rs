//! The body of both requests that make a session.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_connect::{Field, NewSession};
use threelo_core::{
    connection::{EndUser, Tags},
    free_object::FreeObject,
    id::{ConnectionId, EnvironmentId, IntegrationKey},
    session::SessionDefaults,
};

use crate::{
    ApiError,
    state::ApiSettings,
    wire::{self, EndUserInput, OrganizationInput},
};

#[derive(Deserialize)]
pub(crate) struct SessionInput {
    /// Of a new session only.
    allowed_integrations: Option<Vec<IntegrationKey>>,
    /// Of a reconnect session only.
    pub(super) connection_id: Option<ConnectionId>,
    /// Of a reconnect session only.
    pub(super) integration_id: Option<IntegrationKey>,
    pub(super) end_user: Option<EndUserInput>,
    organization: Option<OrganizationInput>,
    pub(super) tags: Option<Map<String, Value>>,
    integrations_config_defaults: Option<BTreeMap<IntegrationKey, SessionDefaults>>,
    overrides: Option<FreeObject>,
    webhook_url_override: Option<String>,
    /// Ours: whether another Atlassian account may take over the connection that is renewed.
    allow_other_account: Option<bool>,
    /// Ours: whether that connection may end up with another site than before.
    allow_other_site: Option<bool>,
}

impl SessionInput {
    /// Reads the members, and tells of all faults at once.
    pub(super) fn read(
        self,
        environment: EnvironmentId,
        settings: &ApiSettings,
    ) -> Result<NewSession, ApiError> {
        let mut faults = Vec::new();
        let tags = self
            .tags
            .map(|given| wire::tags("tags", &given))
            .transpose();
        let tags = tags.map_err(|more| faults.extend(more)).unwrap_or_default();
        let mut tags = tags.unwrap_or_default();
        let end_user = whose(self.end_user, self.organization, &mut tags);
        let end_user = end_user
            .map_err(|more| faults.extend(more))
            .unwrap_or_default();
        if let Some(url) = &self.webhook_url_override {
            faults.extend(wire::webhook_url_override(url, settings).err());
        }
        if !faults.is_empty() {
            return Err(ApiError::body(faults));
        }
        Ok(NewSession {
            allowed_integrations: self.allowed_integrations.unwrap_or_default(),
            defaults: self.integrations_config_defaults.unwrap_or_default(),
            overrides: self.overrides.unwrap_or_default(),
            tags,
            end_user,
            webhook_url_override: self.webhook_url_override.filter(|url| !url.is_empty()),
            allow_other_account: self.allow_other_account.unwrap_or_default(),
            allow_other_site: self.allow_other_site.unwrap_or_default(),
            ..NewSession::new(environment)
        })
    }
}

/// The end user; an organization without one becomes tags.
fn whose(
    user: Option<EndUserInput>,
    organization: Option<OrganizationInput>,
    tags: &mut Tags,
) -> Result<Option<EndUser>, Vec<Field>> {
    if let Some(user) = user {
        return user.read(organization).map(Some);
    }
    if let Some(organization) = organization {
        let organization = organization.read().map_err(|fault| vec![fault])?;
        tags.entry("organization_id".to_owned())
            .or_insert(organization.id);
        if let Some(name) = organization.display_name {
            tags.entry("organization_display_name".to_owned())
                .or_insert(name);
        }
    }
    Ok(None)
}
