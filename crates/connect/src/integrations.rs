//! Integrations: create, change and remove.

use threelo_core::{
    free_object::FreeObject,
    id::{EnvironmentId, IntegrationKey, IntegrationRef},
    integration::{Integration, IntegrationHealth, SiteRule, TokenRequestStyle},
    provider::Provider,
    scope::{OFFLINE_ACCESS, ScopeSet},
    secret::WebhookSecret,
    storage::{Listing, Subject},
};
use url::Url;

use crate::{Connect, ConnectError, InvalidField, error::name_error};

mod app;
mod scopes;

pub use app::{AppCheck, AppPatch, NewApp};
use scopes::product_error;
pub use scopes::{closest, scope_errors, scope_warnings};

use app::{client_id_error, client_secret_error, display_name_error};

/// A new integration.
#[derive(Debug, Clone)]
pub struct IntegrationDraft {
    /// Its key.
    pub key: IntegrationKey,
    /// The provider.
    pub provider: Provider,
    /// The display name; the provider's if absent.
    pub display_name: Option<String>,
    /// The OAuth app's credentials.
    pub app: Option<NewApp>,
    /// The scopes to request; only `offline_access` if absent.
    pub scopes: Option<ScopeSet>,
    /// Whether to accept unrecognised scopes.
    pub accept_unknown_scopes: bool,
    /// What to do if several sites can be used and none was requested.
    pub site_rule: SiteRule,
    /// The format of requests to the token endpoint.
    pub token_request: TokenRequestStyle,
    /// The pages of the customer's app that a completed flow may redirect to.
    pub return_urls: Vec<Url>,
    /// The key that incoming webhooks are verified with.
    pub webhook_secret: Option<WebhookSecret>,
    /// Whether incoming webhooks are forwarded.
    pub forward_webhooks: bool,
    /// Whether links in responses to calls lead to the gateway.
    pub rewrite_links: bool,
    /// The customer's own data.
    pub custom: FreeObject,
}

impl IntegrationDraft {
    /// Returns an integration with default settings.
    pub fn new(key: IntegrationKey, provider: Provider) -> Self {
        Self {
            key,
            provider,
            display_name: None,
            app: None,
            scopes: None,
            accept_unknown_scopes: false,
            site_rule: SiteRule::default(),
            token_request: TokenRequestStyle::default(),
            return_urls: Vec::new(),
            webhook_secret: None,
            forward_webhooks: true,
            rewrite_links: false,
            custom: FreeObject::default(),
        }
    }

    /// Checks what does not depend on stored data, as [`Connect::create_integration`] does.
    ///
    /// # Errors
    /// [`ConnectError::Invalid`] names what is invalid.
    pub fn check(&self) -> Result<(), ConnectError> {
        let mut faults = Vec::from_iter(name_error("unique_key", self.key.as_str()));
        if let Some(scopes) = &self.scopes {
            faults.extend(scope_errors(scopes, self.accept_unknown_scopes));
            faults.extend(product_error(scopes, self.provider));
        }
        if let Some(app) = &self.app {
            faults.extend(client_id_error(&app.client_id));
            faults.extend(client_secret_error(&app.client_secret));
        }
        faults.extend(self.display_name.as_deref().and_then(display_name_error));
        faults.extend(return_url_error(&self.return_urls));
        refuse(faults)
    }
}

/// Changes to an integration; absent members are not changed.
#[derive(Debug, Clone, Default)]
pub struct IntegrationPatch {
    /// A new key, which is possible only without connections.
    pub key: Option<IntegrationKey>,
    /// The display name.
    pub display_name: Option<String>,
    /// Changes to the credentials.
    pub app: AppPatch,
    /// New scopes. They apply to existing connections after another consent.
    pub scopes: Option<ScopeSet>,
    /// Whether to accept unrecognised scopes.
    pub accept_unknown_scopes: bool,
    /// What to do if several sites can be used and none was requested.
    pub site_rule: Option<SiteRule>,
    /// The format of requests to the token endpoint.
    pub token_request: Option<TokenRequestStyle>,
    /// The pages of the customer's app that a completed flow may redirect to.
    pub return_urls: Option<Vec<Url>>,
    /// The key that incoming webhooks are verified with; `Some(None)` removes it.
    pub webhook_secret: Option<Option<WebhookSecret>>,
    /// Whether incoming webhooks are forwarded.
    pub forward_webhooks: Option<bool>,
    /// Whether links in responses to calls lead to the gateway.
    pub rewrite_links: Option<bool>,
    /// The customer's own data.
    pub custom: Option<FreeObject>,
}

impl IntegrationPatch {
    /// Checks what does not depend on other stored data, as [`Connect::change_integration`] does.
    ///
    /// # Errors
    /// [`ConnectError::Invalid`] names what is invalid.
    pub fn check(&self, provider: Provider) -> Result<(), ConnectError> {
        let key = self.key.as_ref();
        let mut faults = Vec::from_iter(key.and_then(|key| name_error("unique_key", key.as_str())));
        if let Some(scopes) = &self.scopes {
            faults.extend(scope_errors(scopes, self.accept_unknown_scopes));
            faults.extend(product_error(scopes, provider));
        }
        faults.extend(self.app.client_id.as_deref().and_then(client_id_error));
        faults.extend(
            self.app
                .client_secret
                .as_ref()
                .and_then(client_secret_error),
        );
        faults.extend(self.display_name.as_deref().and_then(display_name_error));
        faults.extend(self.return_urls.as_deref().and_then(return_url_error));
        refuse(faults)
    }
}

impl Connect {
    /// Creates an integration in an environment.
    ///
    /// # Errors
    /// [`ConnectError::Invalid`] names what is invalid: an empty client id, a scope
    /// that does not exist, a missing `offline_access`, no scope of the provider's products, more
    /// than 50 scopes. Scopes can also be set later.
    /// [`ConnectError::IntegrationExists`] if the key is in use.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            %environment,
            integration = %draft.key,
        )
    )]
    pub async fn create_integration(
        &self,
        environment: EnvironmentId,
        mut draft: IntegrationDraft,
    ) -> Result<Integration, ConnectError> {
        if let Some(app) = &mut draft.app {
            app.trim();
        }
        draft.check()?;
        let scopes = draft
            .scopes
            .unwrap_or_else(|| ScopeSet::from_iter([OFFLINE_ACCESS]));
        let now = self.dependencies.clock.now();
        let key = IntegrationRef::new(environment, draft.key);
        let integration = Integration {
            provider: draft.provider,
            display_name: draft
                .display_name
                .unwrap_or_else(|| draft.provider.display_name().to_owned()),
            app: draft.app.map(|app| self.seal_app(&key, &app)),
            scopes,
            site_rule: draft.site_rule,
            token_request: draft.token_request,
            return_urls: draft.return_urls,
            webhook_secret: draft
                .webhook_secret
                .map(|secret| self.seal_webhook_secret(&key, &secret)),
            forward_webhooks: draft.forward_webhooks,
            rewrite_links: draft.rewrite_links,
            custom: draft.custom,
            created_at: now,
            updated_at: now,
            revision: 1,
            health: IntegrationHealth::Ok,
            environment: key.environment,
            key: key.key,
        };
        if self.store().insert_integration(&integration).await? {
            self.changed(&Subject::Integration(integration.integration_ref()));
            scopes::warn(&integration);
            Ok(integration)
        } else {
            Err(ConnectError::IntegrationExists(integration.key))
        }
    }

    /// Returns all integrations of an environment, oldest first.
    ///
    /// # Errors
    /// [`ConnectError::Store`].
    #[tracing::instrument(level = "debug", skip_all, fields(%environment))]
    pub async fn integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<Integration>, ConnectError> {
        Ok(self.store().integrations(environment).await?)
    }

    /// Returns the integration with this key.
    ///
    /// # Errors
    /// [`ConnectError::UnknownIntegration`] if it does not exist.
    #[tracing::instrument(
        level = "trace",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.key,
        )
    )]
    pub async fn integration(&self, key: &IntegrationRef) -> Result<Integration, ConnectError> {
        let found = self.store().integration(key).await?;
        found.ok_or_else(|| ConnectError::UnknownIntegration(key.to_string()))
    }

    /// Changes an integration.
    ///
    /// # Errors
    /// As [`create_integration`](Self::create_integration);
    /// [`ConnectError::HasConnections`] if its key cannot be changed.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.key,
        )
    )]
    pub async fn change_integration(
        &self,
        key: &IntegrationRef,
        mut patch: IntegrationPatch,
    ) -> Result<Integration, ConnectError> {
        patch.app.trim();
        let present = self.integration(key).await?;
        patch.check(present.provider)?;

        let renamed = patch.key.clone().filter(|new| *new != key.key);
        let rescoped = patch.scopes.is_some();
        let mut changed = self.apply(present.clone(), patch)?;
        changed.health = present.health_after(&changed);
        if self.store().update_integration(key, &changed).await? {
            self.changed(&Subject::Integration(key.clone()));
            self.changed(&Subject::Integration(changed.integration_ref()));
            if rescoped {
                scopes::warn(&changed);
            }
            return Ok(changed);
        }
        match renamed {
            Some(new) => {
                let taken = IntegrationRef::new(key.environment.clone(), new.clone());
                match self.store().integration(&taken).await? {
                    Some(_) => Err(ConnectError::IntegrationExists(new)),
                    None => Err(ConnectError::HasConnections(key.key.clone())),
                }
            }
            None => Err(ConnectError::Busy(format!("integration {:?}", key.key))),
        }
    }

    /// Deletes an integration together with its connections. All of it can be restored for
    /// [`RESTORABLE`](crate::RESTORABLE), unless another integration takes its key.
    ///
    /// # Errors
    /// [`ConnectError::UnknownIntegration`] if it does not exist.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.key,
        )
    )]
    pub async fn remove_integration(&self, key: &IntegrationRef) -> Result<(), ConnectError> {
        let now = self.dependencies.clock.now();
        if self.store().delete_integration(key, now).await? {
            self.changed(&Subject::Integration(key.clone()));
            Ok(())
        } else {
            Err(ConnectError::UnknownIntegration(key.to_string()))
        }
    }

    /// Deletes an integration, if it is not deleted yet, and erases it with its connections.
    ///
    /// # Errors
    /// [`ConnectError::UnknownIntegration`] if it does not exist, not even deleted.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.key,
        )
    )]
    pub async fn erase_integration(&self, key: &IntegrationRef) -> Result<(), ConnectError> {
        match self.remove_integration(key).await {
            Ok(()) | Err(ConnectError::UnknownIntegration(_)) => {}
            Err(error) => return Err(error),
        }
        if self.store().erase_integration(key).await? {
            Ok(())
        } else {
            Err(ConnectError::UnknownIntegration(key.to_string()))
        }
    }

    /// Decrypts the key that an integration's incoming webhooks are verified with; `None` if it has none.
    ///
    /// # Errors
    /// [`ConnectError::Seal`] if it cannot be decrypted.
    pub fn webhook_secret(
        &self,
        integration: &Integration,
    ) -> Result<Option<WebhookSecret>, ConnectError> {
        let Some(sealed) = &integration.webhook_secret else {
            return Ok(None);
        };
        let key = integration.integration_ref();
        let context = Integration::webhook_secret_context(&key);
        Ok(Some(WebhookSecret::new(self.open_text(context, sealed)?)))
    }

    fn apply(
        &self,
        mut integration: Integration,
        patch: IntegrationPatch,
    ) -> Result<Integration, ConnectError> {
        if patch.app.client_id.is_some() || patch.app.client_secret.is_some() {
            integration.app = Some(self.change_app(&integration, patch.app)?);
        }
        let new_key = patch.key.unwrap_or_else(|| integration.key.clone());
        let new_key = IntegrationRef::new(integration.environment.clone(), new_key);
        if new_key.key != integration.key {
            self.reseal(&mut integration, &new_key)?;
        }
        if let Some(secret) = patch.webhook_secret {
            integration.webhook_secret =
                secret.map(|secret| self.seal_webhook_secret(&new_key, &secret));
        }
        integration.key = new_key.key;
        replace(&mut integration.display_name, patch.display_name);
        replace(&mut integration.scopes, patch.scopes);
        replace(&mut integration.site_rule, patch.site_rule);
        replace(&mut integration.token_request, patch.token_request);
        replace(&mut integration.return_urls, patch.return_urls);
        replace(&mut integration.forward_webhooks, patch.forward_webhooks);
        replace(&mut integration.rewrite_links, patch.rewrite_links);
        replace(&mut integration.custom, patch.custom);
        integration.updated_at = self.dependencies.clock.now();
        integration.revision += 1;
        Ok(integration)
    }

    /// Encrypts the secrets again for a new key of the integration, because they are bound to the key.
    fn reseal(
        &self,
        integration: &mut Integration,
        new_key: &IntegrationRef,
    ) -> Result<(), ConnectError> {
        integration.app = self.reseal_app(integration, new_key)?;
        if let Some(secret) = self.webhook_secret(integration)? {
            integration.webhook_secret = Some(self.seal_webhook_secret(new_key, &secret));
        }
        Ok(())
    }

    fn seal_webhook_secret(
        &self,
        key: &IntegrationRef,
        secret: &WebhookSecret,
    ) -> threelo_core::seal::Sealed {
        let context = Integration::webhook_secret_context(key);
        self.dependencies
            .sealer
            .seal(context, secret.expose().as_bytes())
    }
}

fn replace<T>(target: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *target = value;
    }
}

fn return_url_error(urls: &[Url]) -> Option<InvalidField> {
    let advice = urls.iter().find_map(|url| {
        if !matches!(url.scheme(), "http" | "https") {
            let scheme = url.scheme();
            return Some(format!(
                "{scheme:?} is not the scheme of a web page: write an http or https URL"
            ));
        }
        let is_wild = url.host_str().is_some_and(|host| host.contains('*'));
        is_wild.then(|| {
            format!("{url} has a wildcard, which would match nothing: list each page in full")
        })
    })?;
    Some(InvalidField::new("return_urls", advice))
}

fn refuse(faults: Vec<InvalidField>) -> Result<(), ConnectError> {
    if faults.is_empty() {
        Ok(())
    } else {
        Err(ConnectError::Invalid(faults))
    }
}
