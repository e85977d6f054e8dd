//! The credentials of an integration's OAuth app, and the rotation of its client secret.
//!
//! While a client secret is being replaced, an integration has two. The new one is sent first; the
//! previous one is sent only if Atlassian refuses the new one. Atlassian authenticates the client
//! before it looks at the code or refresh token, so a code or token that was sent with a refused
//! secret is still unused and can be sent again. Once an exchange has succeeded with the new secret, the
//! previous one is removed.

use jiff::Timestamp;
use secrecy::ExposeSecret;
use threelo_core::{
    integration::Integration,
    seal::{SealContext, SealError, Sealed, Sealer},
    secret::ClientSecret,
    storage::{IntegrationStore, StoreError},
};

use crate::token_endpoint::AppCredentials;

/// The decrypted credentials of an integration's OAuth app.
#[derive(Debug, Clone)]
pub struct IntegrationApp {
    /// The credentials that were entered last.
    pub current: AppCredentials,
    /// The same app with its previous secret, until the new one has worked.
    pub previous: Option<AppCredentials>,
}

/// Why the credentials of an integration cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AppError {
    /// No credentials were entered.
    #[error("enter the client id and secret of its OAuth app first")]
    Missing,
    /// The client secret cannot be decrypted.
    #[error(transparent)]
    Sealed(#[from] SealError),
}

/// What a token request showed about the two secrets of an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretFinding {
    /// Nothing new.
    Nothing,
    /// The new secret works: the previous one is no longer needed.
    NewSecretAccepted,
    /// Atlassian refused the new secret and accepted the previous one.
    NewSecretRefused,
}

impl IntegrationApp {
    /// Decrypts the credentials of an integration's OAuth app.
    ///
    /// # Errors
    /// [`AppError`]. A previous secret that cannot be decrypted is left out.
    pub fn open(integration: &Integration, sealer: &dyn Sealer) -> Result<Self, AppError> {
        let app = integration.app.as_ref().ok_or(AppError::Missing)?;
        let key = integration.integration_ref();
        let credentials = |client_secret| AppCredentials {
            client_id: app.client_id.clone(),
            client_secret,
            style: integration.token_request,
        };
        let context = Integration::client_secret_context(&key);
        let current = open_secret(sealer, context, &app.client_secret)?;
        let context = Integration::previous_secret_context(&key);
        let previous = app.previous_secret.as_ref().and_then(|previous| {
            open_secret(sealer, context, &previous.secret)
                .inspect_err(|error| {
                    tracing::warn!(
                        environment = %key.environment, integration = %key.key, %error,
                        "previous client secret ignored"
                    );
                })
                .ok()
        });
        Ok(Self {
            current: credentials(current),
            previous: previous.map(credentials),
        })
    }

    /// Sends a request with the current secret and, if the client is `refused`, once more with the
    /// previous one. Returns the result of the last request, and what it shows about the secrets.
    pub async fn request<T, E, F>(
        &self,
        refused: impl Fn(&E) -> bool,
        mut send: impl FnMut(AppCredentials) -> F,
    ) -> (Result<T, E>, SecretFinding)
    where
        F: Future<Output = Result<T, E>>,
    {
        let first = send(self.current.clone()).await;
        let Some(previous) = &self.previous else {
            return (first, SecretFinding::Nothing);
        };
        match first {
            Ok(done) => (Ok(done), SecretFinding::NewSecretAccepted),
            Err(error) if refused(&error) => {
                let second = send(previous.clone()).await;
                let finding = match &second {
                    Ok(_) => SecretFinding::NewSecretRefused,
                    Err(_) => SecretFinding::Nothing,
                };
                (second, finding)
            }
            Err(error) => (Err(error), SecretFinding::Nothing),
        }
    }
}

impl SecretFinding {
    /// Records the finding in the integration that the credentials belong to, unless the integration
    /// has changed since. Returns whether anything was changed.
    ///
    /// # Errors
    /// [`StoreError`]. Nothing is lost: the next exchange has the same finding.
    pub async fn record(
        self,
        store: &dyn IntegrationStore,
        used: &Integration,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut changed = used.clone();
        let Some(app) = &mut changed.app else {
            return Ok(false);
        };
        match (self, &mut app.previous_secret) {
            (Self::NewSecretAccepted, Some(_)) => app.previous_secret = None,
            (Self::NewSecretRefused, Some(previous)) if previous.new_refused_at.is_none() => {
                previous.new_refused_at = Some(now);
            }
            _ => return Ok(false),
        }
        changed.updated_at = now;
        changed.revision += 1;
        let recorded = store
            .update_integration(&used.integration_ref(), &changed)
            .await?;
        match (recorded, self) {
            (true, Self::NewSecretAccepted) => tracing::info!(
                environment = %used.environment, integration = %used.key,
                "the new client secret works; the previous one is removed"
            ),
            (true, _) => tracing::warn!(
                environment = %used.environment, integration = %used.key,
                "Atlassian refuses the new client secret; the previous one is still used: \
                 check the secret in the developer console and enter it again"
            ),
            (false, _) => {}
        }
        Ok(recorded)
    }
}

fn open_secret(
    sealer: &dyn Sealer,
    context: SealContext<'_>,
    sealed: &Sealed,
) -> Result<ClientSecret, SealError> {
    let plain = sealer.open(context, sealed)?;
    let text = std::str::from_utf8(plain.expose_secret()).map_err(|_| SealError::Malformed {
        table: context.table,
        column: context.column,
    })?;
    Ok(ClientSecret::new(text))
}
