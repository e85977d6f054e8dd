//! The credentials of an integration's OAuth app: set, replace, decrypt and check.

use threelo_core::{
    display::is_displayable,
    hash::SecretHash,
    id::IntegrationRef,
    integration::{Integration, OAuthApp, PreviousSecret},
    seal::Sealed,
    secret::{AuthorizationCode, ClientSecret},
};
use threelo_oauth::{
    AppCredentials, AppError, CodeExchange, IntegrationApp, Pkce, TokenError,
    token_endpoint::InvalidGrantReason,
};

use crate::{Connect, ConnectError, InvalidField, pasted::credential_error};

/// The credentials of a new OAuth app.
#[derive(Debug, Clone)]
pub struct NewApp {
    /// The client id, from Atlassian's developer console.
    pub client_id: String,
    /// The client secret.
    pub client_secret: ClientSecret,
}

/// Changes to the credentials of an OAuth app; absent members are not changed.
///
/// A new secret for the same client id does not replace the present one immediately: both are kept
/// until a token exchange has succeeded with the new one.
#[derive(Debug, Clone, Default)]
pub struct AppPatch {
    /// The client id of another app, which requires its secret too.
    pub client_id: Option<String>,
    /// A new secret.
    pub client_secret: Option<ClientSecret>,
}

impl From<NewApp> for AppPatch {
    fn from(app: NewApp) -> Self {
        Self {
            client_id: Some(app.client_id),
            client_secret: Some(app.client_secret),
        }
    }
}

/// The result of checking an app's credentials with Atlassian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppCheck {
    /// The client id and secret belong together.
    Accepted,
    /// Atlassian refuses them; the reason and what to do.
    Refused(String),
    /// Atlassian did not answer, or not clearly; the reason.
    Unknown(String),
}

impl Connect {
    /// Decrypts the latest credentials of an integration's OAuth app.
    ///
    /// # Errors
    /// [`ConnectError::Invalid`] if it has none; [`ConnectError::Seal`] if they cannot be decrypted.
    pub fn app_credentials(
        &self,
        integration: &Integration,
    ) -> Result<AppCredentials, ConnectError> {
        Ok(self.integration_app(integration)?.current)
    }

    pub(crate) fn integration_app(
        &self,
        integration: &Integration,
    ) -> Result<IntegrationApp, ConnectError> {
        IntegrationApp::open(integration, &*self.dependencies.sealer).map_err(|error| match error {
            AppError::Sealed(error) => error.into(),
            missing => ConnectError::invalid(
                "credentials",
                format!("integration {}: {missing}", integration.key),
            ),
        })
    }

    /// Checks with Atlassian whether the client id and secret of an integration's app belong together, by exchanging
    /// an invalid code: Atlassian refuses either the client or the code. No grant is affected.
    ///
    /// # Errors
    /// As [`app_credentials`](Self::app_credentials).
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %integration.environment,
            integration = %integration.key,
        )
    )]
    pub async fn check_app(&self, integration: &Integration) -> Result<AppCheck, ConnectError> {
        let app = self.app_credentials(integration)?;
        let pkce = Pkce::random(&*self.dependencies.entropy);
        let exchange = CodeExchange {
            code: &AuthorizationCode::new("threelo-checks-the-client-secret"),
            redirect_uri: self.callback_url(),
            verifier: pkce.verifier(),
            scopes: &integration.scopes,
        };
        let answer = self
            .dependencies
            .token_endpoint
            .exchange(&app, exchange)
            .await;
        Ok(match answer {
            Ok(_) => AppCheck::Accepted,
            Err(TokenError::InvalidGrant(
                InvalidGrantReason::InvalidCode | InvalidGrantReason::InvalidGrant,
            )) => AppCheck::Accepted,
            Err(error) if error.refuses_client() => AppCheck::Refused(error.to_string()),
            Err(error) => AppCheck::Unknown(error.to_string()),
        })
    }

    pub(super) fn seal_app(&self, key: &IntegrationRef, app: &NewApp) -> OAuthApp {
        OAuthApp {
            client_id: app.client_id.clone(),
            client_secret: self.seal_client_secret(key, &app.client_secret),
            previous_secret: None,
        }
    }

    /// Applies changes to the credentials of an integration's app.
    pub(super) fn change_app(
        &self,
        integration: &Integration,
        patch: AppPatch,
    ) -> Result<OAuthApp, ConnectError> {
        let present = integration.app.as_ref();
        let same_app = match (&patch.client_id, present) {
            (Some(new), Some(present)) => *new == present.client_id,
            (new, present) => new.is_none() && present.is_some(),
        };
        let (Some(present), true) = (present, same_app) else {
            let missing = |name| {
                let advice = "is required: a client id has its own secret, so enter both";
                ConnectError::invalid(&format!("credentials.{name}"), advice)
            };
            let new = NewApp {
                client_id: patch.client_id.ok_or_else(|| missing("client_id"))?,
                client_secret: patch
                    .client_secret
                    .ok_or_else(|| missing("client_secret"))?,
            };
            return Ok(self.seal_app(&integration.integration_ref(), &new));
        };
        match patch.client_secret {
            Some(secret) => Ok(self.replace_secret(integration, present, &secret)),
            None => Ok(present.clone()),
        }
    }

    /// Makes a new secret the current one, and the last secret that was accepted the previous one. A secret that has
    /// not been accepted yet is discarded.
    fn replace_secret(
        &self,
        integration: &Integration,
        present: &OAuthApp,
        secret: &ClientSecret,
    ) -> OAuthApp {
        let hash = |secret: &ClientSecret| SecretHash::of(secret.expose());
        let is_new = |app: &AppCredentials| hash(&app.client_secret) != hash(secret);
        let mut changed = self.seal_app(
            &integration.integration_ref(),
            &NewApp {
                client_id: present.client_id.clone(),
                client_secret: secret.clone(),
            },
        );
        // A present secret that cannot be decrypted is not worth keeping.
        let Ok(app) = self.integration_app(integration) else {
            return changed;
        };
        if !is_new(&app.current) {
            return present.clone();
        }
        let accepted = app.previous.unwrap_or(app.current);
        if is_new(&accepted) {
            let key = integration.integration_ref();
            let context = Integration::previous_secret_context(&key);
            let plain = accepted.client_secret.expose().as_bytes();
            changed.previous_secret = Some(PreviousSecret {
                secret: self.dependencies.sealer.seal(context, plain),
                replaced_at: self.dependencies.clock.now(),
                new_refused_at: None,
            });
        }
        changed
    }

    /// Encrypts the secrets again for a new key of the integration, because they are bound to the key.
    pub(super) fn reseal_app(
        &self,
        integration: &Integration,
        new_key: &IntegrationRef,
    ) -> Result<Option<OAuthApp>, ConnectError> {
        let Some(mut app) = integration.app.clone() else {
            return Ok(None);
        };
        let opened = self.integration_app(integration)?;
        app.client_secret = self.seal_client_secret(new_key, &opened.current.client_secret);
        app.previous_secret = match (app.previous_secret, opened.previous) {
            (Some(previous), Some(opened)) => {
                let context = Integration::previous_secret_context(new_key);
                let plain = opened.client_secret.expose().as_bytes();
                Some(PreviousSecret {
                    secret: self.dependencies.sealer.seal(context, plain),
                    ..previous
                })
            }
            _ => None,
        };
        Ok(Some(app))
    }

    fn seal_client_secret(&self, key: &IntegrationRef, secret: &ClientSecret) -> Sealed {
        let context = Integration::client_secret_context(key);
        self.dependencies
            .sealer
            .seal(context, secret.expose().as_bytes())
    }
}

/// Refuses a display name that could change the layout of a page.
pub(super) fn display_name_error(name: &str) -> Option<InvalidField> {
    let is_bad = name.len() > 255 || !name.is_empty() && !is_displayable(name);
    let advice = "must have at most 255 bytes, at least one visible character, and no control characters or \
                  characters that change the text direction";
    is_bad.then(|| InvalidField::new("display_name", advice))
}

pub(super) fn client_id_error(client_id: &str) -> Option<InvalidField> {
    const PATH: &str = "credentials.client_id";
    let too_long = client_id.len() > 255;
    let too_long = too_long.then(|| InvalidField::new(PATH, "must have 1 to 255 characters"));
    too_long.or_else(|| credential_error(PATH, client_id))
}

pub(super) fn client_secret_error(secret: &ClientSecret) -> Option<InvalidField> {
    credential_error("credentials.client_secret", secret.expose())
}
