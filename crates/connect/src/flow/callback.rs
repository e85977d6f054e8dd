//! The second step: the browser comes back from Atlassian.

use std::time::Duration;

use secrecy::ExposeSecret;
use threelo_core::{
    entropy,
    flow::{Authorization, PendingGrant},
    hash::SecretHash,
    integration::Integration,
    secret::{AuthorizationCode, BrowserNonce, PendingToken, PkceVerifier, State},
    storage::Subject,
    token::TokenSet,
};
use threelo_oauth::{CodeExchange, SecretFinding, TokenError, check_return};

use super::{FlowError, PendingSite, Progress, finish::Step};
use crate::{Connect, ConnectError};

/// How long a pending grant waits for its user.
const PENDING_LIFETIME: Duration = Duration::from_secs(30 * 60);

/// How long to wait before a store that did not keep a grant is asked again; then twice as long
/// each time, which comes to about a minute in all.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(32);

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
        let deeds = self.clone();
        self.see_through(async move { deeds.come_back(callback).await })
            .await
    }

    async fn come_back(&self, callback: Callback) -> Result<Progress, FlowError> {
        let state = SecretHash::of(callback.state.expose());
        let taken = self.store().take_authorization(&state).await?;
        let authorization = taken.ok_or(FlowError::UnknownState)?;
        let purpose = authorization.purpose.clone();
        match self.exchange(callback, authorization).await {
            Ok(step) => self.begin_settling(step).await,
            Err(error) => {
                // The state is used up and there is no grant: this flow has ended.
                self.tell(&purpose, &Err(&error));
                Err(error)
            }
        }
    }

    /// The first try to get from the grant to the connection.
    async fn begin_settling(&self, step: Step) -> Result<Progress, FlowError> {
        let waiting = PendingSite {
            token: step.token.clone(),
            integration: step.integration.clone(),
            sites: Vec::new(),
            expires_at: step.grant.expires_at,
        };
        match self.settle(step).await {
            // The grant is safe, and whoever looks at it takes the same step again.
            Err(error) if error.is_repeatable() => {
                tracing::warn!(%error, "a connect flow has to take a step again");
                Ok(Progress::ChooseSite(Box::new(waiting)))
            }
            progress => progress,
        }
    }

    /// From the code to tokens that are safe in a pending grant.
    async fn exchange(
        &self,
        callback: Callback,
        authorization: Authorization,
    ) -> Result<Step, FlowError> {
        let now = self.parts.clock.now();
        check_return(&authorization, callback.browser.as_ref(), now)?;
        let code = match callback.answer {
            Answer::Code(code) => code,
            Answer::Error { error, description } => {
                return Err(callback_error(error, description));
            }
            Answer::Nothing => return Err(FlowError::NoCode),
        };
        self.check_session(&authorization).await?;
        let integration = self.integration(&authorization.purpose.integration).await?;
        let app = self.integration_app(&integration)?;
        let verifier = self.open_verifier(&authorization)?;
        let exchange = CodeExchange {
            code: &code,
            redirect_uri: &authorization.redirect_uri,
            verifier: &verifier,
            scopes: &authorization.scopes,
        };
        let send = async |app| self.parts.token_endpoint.exchange(&app, exchange).await;
        let (exchanged, finding) = app.request(TokenError::refuses_client, send).await;
        let tokens = exchanged.map_err(|error| match error {
            error if error.is_transient() => FlowError::Unanswered(error.to_string()),
            error => FlowError::Exchange(error.to_string()),
        })?;
        let (token, grant) = self.pend(authorization, &tokens).await?;
        self.record_finding(finding, &integration).await;
        Ok(Step {
            token,
            grant,
            integration,
            tokens,
            choice: None,
        })
    }

    /// Records what the exchange showed about the app's secrets, once the new grant is safe.
    async fn record_finding(&self, finding: SecretFinding, integration: &Integration) {
        let now = self.parts.clock.now();
        match finding.record(self.store(), integration, now).await {
            Ok(true) => self.changed(&Subject::Integration(integration.key.clone())),
            Ok(false) => {}
            Err(error) => {
                let integration = &integration.key;
                tracing::warn!(%integration, %error, "the state of its client secret was not recorded");
            }
        }
    }

    /// A session that was ended takes its flows along. One that has only run out does not: its
    /// flow began in time.
    async fn check_session(&self, authorization: &Authorization) -> Result<(), FlowError> {
        if let Some(session) = &authorization.purpose.session
            && self.store().session(session).await?.is_none()
        {
            return Err(ConnectError::UnknownSession.into());
        }
        Ok(())
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
        self.keep_pending(&grant).await?;
        Ok((token, grant))
    }

    /// Keeps a grant that nobody else has by now, however often it takes.
    async fn keep_pending(&self, grant: &PendingGrant) -> Result<(), FlowError> {
        let mut pause = FIRST_PAUSE;
        loop {
            let error = match self.store().put_pending_grant(grant).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            if !error.is_transient() || pause > LONGEST_PAUSE {
                tracing::error!(%error, "a new grant could not be kept and is lost");
                return Err(error.into());
            }
            tracing::warn!(%error, "a new grant could not be kept yet");
            self.parts.clock.sleep(pause).await;
            pause *= 2;
        }
    }

    fn open_verifier(&self, authorization: &Authorization) -> Result<PkceVerifier, ConnectError> {
        let name = authorization.state.to_hex();
        let integration = &authorization.purpose.integration;
        let cell = Authorization::verifier_cell(&self.environment, integration, &name);
        Ok(PkceVerifier::new(
            self.open_text(cell, &authorization.verifier)?,
        ))
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
