//! The second step: the browser comes back from Atlassian.

use secrecy::ExposeSecret;
use threelo_core::{
    entropy,
    flow::{Authorization, PendingGrant},
    hash::SecretHash,
    secret::{AuthorizationCode, BrowserNonce, PendingToken, PkceVerifier, State},
    token::TokenSet,
};
use threelo_oauth::{CodeExchange, check_return};

use super::{FlowError, PendingSite, Progress, finish::Step};
use crate::{Announcement, Connect, ConnectError, Outcome};

/// How long a pending grant waits for its user, in seconds.
const PENDING_LIFETIME: std::time::Duration = std::time::Duration::from_secs(30 * 60);

/// What the browser brought back.
#[derive(Debug, Clone)]
pub struct Callback {
    /// The state.
    pub state: State,
    /// What Atlassian says.
    pub answer: Answer,
    /// The nonce of the browser's cookie.
    pub browser: Option<BrowserNonce>,
}

/// What Atlassian says.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The user consented.
    Code(AuthorizationCode),
    /// The user did not, or something went wrong.
    Error {
        /// Atlassian's word for it.
        error: String,
        /// Atlassian's description.
        description: Option<String>,
    },
    /// Neither.
    Nothing,
}

impl Connect {
    /// Takes a flow up when the browser comes back. The state is used up whatever follows, and
    /// the waiting socket is told how a flow ends.
    ///
    /// # Errors
    /// [`FlowError`].
    pub async fn complete(&self, callback: Callback) -> Result<Progress, FlowError> {
        let state = SecretHash::of(callback.state.expose());
        let taken = self.store().take_authorization(&state).await?;
        let authorization = taken.ok_or(FlowError::UnknownState)?;
        let purpose = authorization.purpose.clone();
        let progress = self.exchange(callback, authorization).await;
        self.tell(&purpose, &progress);
        progress
    }

    async fn exchange(
        &self,
        callback: Callback,
        authorization: Authorization,
    ) -> Result<Progress, FlowError> {
        check_return(
            &authorization,
            callback.browser.as_ref(),
            self.parts.clock.now(),
        )?;
        let code = match callback.answer {
            Answer::Code(code) => code,
            Answer::Error { error, description } => {
                return Err(callback_error(error, description));
            }
            Answer::Nothing => return Err(FlowError::NoCode),
        };
        let integration = self.integration(&authorization.purpose.integration).await?;
        let app = self.app_credentials(&integration)?;
        let verifier = self.open_verifier(&authorization)?;
        let exchange = CodeExchange {
            code: &code,
            redirect_uri: &authorization.redirect_uri,
            verifier: &verifier,
        };
        let tokens = self
            .parts
            .token_endpoint
            .exchange(&app, exchange)
            .await
            .map_err(|error| match error {
                error if error.is_transient() => FlowError::Unanswered(error.to_string()),
                error => FlowError::Exchange(error.to_string()),
            })?;
        let (token, grant) = self.pend(authorization, &tokens).await?;
        let pending = PendingSite {
            token: token.clone(),
            integration: integration.clone(),
            sites: Vec::new(),
            expires_at: grant.expires_at,
        };
        let step = Step {
            token,
            grant,
            integration,
            tokens,
            choice: None,
        };
        match self.go_on(step).await {
            // The grant is safe, and whoever looks at it takes the same step again.
            Err(error) if error.is_repeatable() => {
                tracing::warn!(%error, "a connect flow has to take a step again");
                Ok(Progress::ChooseSite(Box::new(pending)))
            }
            progress => progress,
        }
    }

    /// Seals the tokens into a pending grant before anything else is done with them.
    async fn pend(
        &self,
        authorization: Authorization,
        tokens: &TokenSet,
    ) -> Result<(PendingToken, PendingGrant), FlowError> {
        let token = PendingToken::new(entropy::random_text(&*self.parts.entropy));
        let id = SecretHash::of(token.expose());
        let name = id.to_hex();
        let integration = &authorization.purpose.integration;
        let cell = PendingGrant::tokens_cell(&self.environment, integration, &name);
        let now = self.parts.clock.now();
        let grant = PendingGrant {
            id,
            browser: authorization.browser,
            tokens: self
                .parts
                .sealer
                .seal(cell, tokens.to_plain().expose_secret()),
            purpose: authorization.purpose,
            sites: Vec::new(),
            created_at: now,
            expires_at: now + PENDING_LIFETIME,
        };
        self.store().put_pending_grant(&grant).await?;
        Ok((token, grant))
    }

    fn open_verifier(&self, authorization: &Authorization) -> Result<PkceVerifier, ConnectError> {
        let name = authorization.state.to_hex();
        let integration = &authorization.purpose.integration;
        let cell = Authorization::verifier_cell(&self.environment, integration, &name);
        Ok(PkceVerifier::new(
            self.open_text(cell, &authorization.verifier)?,
        ))
    }

    /// Tells the socket that waits, once the flow has ended.
    pub(super) fn tell(
        &self,
        purpose: &threelo_core::flow::Purpose,
        progress: &Result<Progress, FlowError>,
    ) {
        let outcome = match progress {
            Ok(Progress::ChooseSite(_)) => return,
            Err(error) if error.is_repeatable() => return,
            Ok(Progress::Connected(_)) => Outcome::Connected,
            Err(error) => Outcome::Failed {
                kind: error.kind(),
                description: error.to_string(),
            },
        };
        if let Some(socket) = &purpose.socket {
            self.parts.announcer.announce(Announcement {
                socket: socket.clone(),
                integration: purpose.integration.clone(),
                connection: purpose.connection.clone(),
                outcome,
            });
        }
    }
}

/// Atlassian's errors at the callback, with what to do. Its description is somebody else's
/// text, so it is kept short and plain.
fn callback_error(error: String, description: Option<String>) -> FlowError {
    let plain =
        |text: String| -> String { text.chars().filter(|c| !c.is_control()).take(200).collect() };
    if error == "access_denied" {
        return FlowError::Declined;
    }
    let advice = match (error.as_str(), description) {
        ("invalid_scope", _) => {
            "add the scopes of the integration to the app in the developer console".to_owned()
        }
        ("unauthorized_client", _) => {
            "check the app's callback URL and sharing in the developer console".to_owned()
        }
        (_, Some(description)) => plain(description),
        (_, None) => "start again".to_owned(),
    };
    FlowError::Atlassian {
        error: plain(error),
        advice,
    }
}
