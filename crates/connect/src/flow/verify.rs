//! A flow of a session with a `verify_url`: before the user may consent, the browser passes through the customer's
//! app, which says whether its own user is the one that the link was made for. Otherwise the person who opens a
//! forwarded link decides whose Atlassian account gets connected.
//!
//! 1. [`begin`](crate::Connect::begin) redirects the browser to `verify_url?verification=V`;
//! 2. the app compares its login with the user that it made the link for, and calls
//!    [`verify`](crate::Connect::verify) with its API key, which returns `W`;
//! 3. the app redirects the browser to the gateway with `W`, and
//!    [`resume_verified`](crate::Connect::resume_verified) checks that it is the browser of step 1, and leads it to
//!    Atlassian.
//!
//! Each stage is an authorization with a secret of its own, so that none can be skipped or used twice.

use threelo_core::{
    flow::{FlowStage, PendingAuthorization},
    hash::SecretHash,
    id::EnvironmentId,
    secret::{BrowserNonce, State},
};
use threelo_oauth::{Pkce, random_state};
use url::Url;

use super::{FlowError, attempt::Attempt, is_browser};
use crate::{Connect, ConnectError};

/// The parameter of the URLs to the customer's app and back.
pub(super) const VERIFICATION: &str = "verification";

/// The path of step 3 in the request log.
const VERIFIED: &str = "/oauth/verified";

impl Connect {
    /// Accepts the user of a flow that waits at the customer's app. Returns the secret with which its browser
    /// continues.
    ///
    /// # Errors
    /// [`ConnectError::UnknownVerification`] if no flow of the environment waits for it.
    #[tracing::instrument(level = "debug", skip_all, fields(%environment))]
    pub async fn verify(
        &self,
        environment: &EnvironmentId,
        verification: &State,
    ) -> Result<State, ConnectError> {
        let state = SecretHash::of(verification.expose());
        let found = self.store().authorization(&state).await?;
        let now = self.dependencies.clock.now();
        let is_waiting = |found: &PendingAuthorization| {
            found.purpose.stage == FlowStage::Verifying
                && found.purpose.environment == *environment
                && found.expires_at > now
        };
        if !found.as_ref().is_some_and(is_waiting) {
            return Err(ConnectError::UnknownVerification);
        }
        let taken = self.store().take_authorization(&state).await?;
        let PendingAuthorization {
            mut purpose,
            scopes,
            browser,
            ..
        } = taken.ok_or(ConnectError::UnknownVerification)?;
        purpose.stage = FlowStage::Verified;
        let entropy = &*self.dependencies.entropy;
        let (next, pkce) = (random_state(entropy), Pkce::random(entropy));
        let stored = self.store_authorization(purpose, &scopes, browser, &next, &pkce);
        match stored.await {
            Ok(()) => Ok(next),
            Err(FlowError::Connect(error)) => Err(error),
            Err(error) => Err(ConnectError::Busy(error.to_string())),
        }
    }

    /// Continues a flow whose user the customer's app has accepted. Returns the URL at Atlassian to redirect the
    /// browser to.
    ///
    /// # Errors
    /// [`FlowError::UnknownState`], [`FlowError::ExpiredState`], [`FlowError::ForeignBrowser`].
    #[tracing::instrument(level = "debug", skip_all)]
    pub async fn resume_verified(
        &self,
        verification: &State,
        browser: Option<&BrowserNonce>,
    ) -> Result<Url, FlowError> {
        let mut attempt = Attempt::new("GET", VERIFIED, self.dependencies.clock.now());
        let resumed = self.resume_attempt_at(verification, browser, &mut attempt);
        let resumed = resumed.await;
        if let Err(error) = &resumed {
            self.report(&attempt, Err(error)).await;
        }
        resumed
    }

    async fn resume_attempt_at(
        &self,
        verification: &State,
        browser: Option<&BrowserNonce>,
        attempt: &mut Attempt,
    ) -> Result<Url, FlowError> {
        let state = SecretHash::of(verification.expose());
        let found = self.store().authorization(&state).await?;
        let found = found.filter(|found| found.purpose.stage == FlowStage::Verified);
        let found = found.ok_or(FlowError::UnknownState)?;
        attempt.began_at = found.created_at;
        attempt.purpose = Some(found.purpose.clone());
        if !is_browser(browser, found.browser) {
            return Err(FlowError::ForeignBrowser);
        }
        let taken = self.store().take_authorization(&state).await?;
        let taken = taken.ok_or(FlowError::UnknownState)?;
        if taken.expires_at <= self.dependencies.clock.now() {
            return Err(FlowError::ExpiredState);
        }
        let mut purpose = taken.purpose;
        purpose.stage = FlowStage::Consenting;
        let integration = self.integration(&purpose.integration_ref()).await?;
        let session = match &purpose.session {
            Some(session) => self.store().session(session).await?,
            None => None,
        };
        let session = session.ok_or(ConnectError::UnknownSession)?;
        let defaults = session.defaults.get(&integration.key);
        let params = defaults
            .map(|defaults| defaults.authorization_params.clone())
            .unwrap_or_default();
        self.leave(purpose, &integration, &taken.scopes, &params, taken.browser)
            .await
    }
}
