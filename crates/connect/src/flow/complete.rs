//! Steps 2 to 4: complete the callback, and resume a flow whose grant is parked.
//!
//! Each step runs in a task of its own and reports its outcome, so that a browser that disconnects
//! during the step loses neither the grant nor the report.

use std::time::Duration;

use secrecy::ExposeSecret;
use threelo_core::{
    entropy,
    flow::{FlowStage, PendingAuthorization, PendingGrant, Purpose},
    hash::SecretHash,
    id::CloudId,
    integration::Integration,
    seal::SealError,
    secret::{AuthorizationCode, BrowserNonce, PendingToken, PkceVerifier, State},
    storage::Subject,
    token::TokenSet,
};
use threelo_oauth::{
    AppCredentials, CodeExchange, SecretFinding, TokenError, check_return, record_health,
    token_endpoint::Ambiguity,
};
use tracing::Instrument;

use super::{
    FlowError, Progress,
    attempt::Attempt,
    finish::ParkedFlow,
    is_browser,
    recent::{Outcome, StepId, Turn},
};
use crate::{Connect, ConnectError};

/// The path of the callback in the request log.
const CALLBACK: &str = "/oauth/callback";

/// The path of the choice of a site in the request log, without the token.
const PENDING: &str = "/oauth/pending";

/// Lifetime of a pending grant.
const PENDING_LIFETIME: Duration = Duration::from_secs(30 * 60);

/// Pause before storing a grant is retried. It doubles with each retry, for about a minute in total.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest of these pauses.
const LONGEST_PAUSE: Duration = Duration::from_secs(32);

/// Pause before the second exchange of a code.
const EXCHANGE_PAUSE: Duration = Duration::from_secs(1);
/// The longest pause that Atlassian may ask for.
const LONGEST_EXCHANGE_PAUSE: Duration = Duration::from_secs(10);

/// The parameters of the callback, and the cookie of the browser.
#[derive(Debug, Clone)]
pub struct Callback {
    /// The state.
    pub state: State,
    /// The response of Atlassian.
    pub response: AuthorizationResponse,
    /// The nonce of the browser's cookie.
    pub browser: Option<BrowserNonce>,
}

/// The response of Atlassian.
#[derive(Debug, Clone)]
pub enum AuthorizationResponse {
    /// The user consented.
    Code(AuthorizationCode),
    /// The user declined, or Atlassian failed.
    Error {
        /// Atlassian's error code.
        error: String,
        /// Atlassian's description.
        description: Option<String>,
    },
    /// The callback has neither a code nor an error.
    Nothing,
}

impl Connect {
    /// Completes a flow when the browser comes back from Atlassian, and reports the outcome. The state is consumed,
    /// unless this is not the browser that the flow began in.
    ///
    /// The same request again, such as a reload, gets the same outcome, also while the first one is still
    /// running. It is remembered by this process for ten minutes.
    ///
    /// # Errors
    /// [`FlowError`].
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = tracing::field::Empty,
            integration = tracing::field::Empty,
            connection = tracing::field::Empty,
        )
    )]
    pub async fn complete(&self, callback: Callback) -> Result<Progress, FlowError> {
        let service = self.clone();
        self.run_detached(async move {
            let name = step_name(callback.state.expose(), callback.browser.as_ref());
            let step = Box::pin(service.complete_and_report(callback));
            service.once(name, |_| true, step).await
        })
        .await
    }

    /// Runs a step once for all requests for it: those that come while it runs wait for its outcome, and later ones
    /// get it too, if it is progress that `is_kept` or a failure that ends the flow.
    async fn once(
        &self,
        name: StepId,
        is_kept: fn(&Progress) -> bool,
        step: impl Future<Output = Outcome>,
    ) -> Outcome {
        loop {
            let now = self.dependencies.clock.monotonic();
            match self.recent.join(name, now) {
                Turn::First(setter) => {
                    let outcome = step.await;
                    let is_kept = match &outcome {
                        Ok(progress) => is_kept(progress),
                        Err(error) => error.ends_the_flow(),
                    };
                    if is_kept {
                        setter.set(outcome.clone());
                    }
                    return outcome;
                }
                Turn::Again(waiter) => {
                    if let Some(outcome) = waiter.wait().await {
                        return outcome;
                    }
                }
            }
        }
    }

    async fn complete_and_report(&self, callback: Callback) -> Result<Progress, FlowError> {
        let mut attempt = Attempt::new("GET", CALLBACK, self.dependencies.clock.now());
        let completed = self.complete_attempt(callback, &mut attempt);
        let progress = self.unless_interrupted(completed).await;
        self.report(&attempt, progress.as_ref()).await;
        match (progress, attempt.pending) {
            // The grant is stored, and the page of the site picker repeats the failed step.
            (Err(error), Some(pending)) if error.is_repeatable() => {
                Ok(Progress::ChooseSite(Box::new(pending)))
            }
            (progress, _) => progress,
        }
    }

    /// Consumes the state, exchanges the code and advances the flow. Fills in `attempt` on the way.
    async fn complete_attempt(
        &self,
        callback: Callback,
        attempt: &mut Attempt,
    ) -> Result<Progress, FlowError> {
        let state = SecretHash::of(callback.state.expose());
        let found = self.store().authorization(&state).await?;
        // An earlier stage has a secret of its own, which is stored in the same place and is no state.
        let authorization = found
            .filter(|found| found.purpose.stage == FlowStage::Consenting)
            .ok_or(FlowError::UnknownState)?;
        attempt.began_at = authorization.created_at;
        attempt.purpose = Some(authorization.purpose.clone());
        record_in_span(&authorization.purpose);
        // Another browser that knows the address of the callback must not use up the state.
        if !is_browser(callback.browser.as_ref(), authorization.browser) {
            return Err(FlowError::ForeignBrowser);
        }
        let taken = self.store().take_authorization(&state).await?;
        let authorization = taken.ok_or(FlowError::UnknownState)?;
        self.note(attempt, "the browser returned from Atlassian");
        let flow = Box::pin(self.exchange(callback, authorization, attempt)).await?;
        attempt.pending = Some(flow.pending_site());
        Box::pin(self.advance(flow, attempt)).await
    }

    /// Exchanges the code and parks the tokens.
    async fn exchange(
        &self,
        callback: Callback,
        authorization: PendingAuthorization,
        attempt: &mut Attempt,
    ) -> Result<ParkedFlow, FlowError> {
        let now = self.dependencies.clock.now();
        check_return(&authorization, callback.browser.as_ref(), now)?;
        let code = match callback.response {
            AuthorizationResponse::Code(code) => code,
            AuthorizationResponse::Error { error, description } => {
                return Err(callback_error(error, description));
            }
            AuthorizationResponse::Nothing => return Err(FlowError::NoCode),
        };
        self.check_session(&authorization).await?;
        self.check_quarantine()?;
        let integration = self
            .integration(&authorization.purpose.integration_ref())
            .await?;
        let app = self.integration_app(&integration)?;
        let verifier = self.open_verifier(&authorization)?;
        let exchange = CodeExchange {
            code: &code,
            redirect_uri: &authorization.redirect_uri,
            verifier: &verifier,
            scopes: &authorization.scopes,
        };
        let send = async |app| self.exchange_code(&app, exchange).await;
        let (exchanged, finding) = app.request(TokenError::refuses_client, send).await;
        let tokens = match exchanged {
            Ok(tokens) => tokens,
            Err(error) => {
                self.record_health(&integration, Err(&error)).await;
                return Err(match error.is_transient() {
                    true => FlowError::Unanswered(error.to_string()),
                    false => FlowError::Exchange(error.to_string()),
                });
            }
        };
        let (token, grant) = self.park(authorization, &tokens).await?;
        let renewal = match tokens.refresh {
            Some(_) => "",
            None => ", without a refresh token",
        };
        let scopes = tokens.scopes.len();
        self.note(
            attempt,
            format!("Atlassian issued tokens with {scopes} scopes{renewal}"),
        );
        // Only after the tokens are stored. The health is stored first, because it refers to the revision that was
        // read, and recording the finding creates a new one.
        self.record_health(&integration, Ok(())).await;
        self.record_finding(finding, &integration).await;
        Ok(ParkedFlow {
            token,
            grant,
            integration,
            tokens,
            choice: None,
            is_confirmed: false,
        })
    }

    /// Exchanges a code, and once more if Atlassian has not processed the first request: it was not sent, or was
    /// turned away. Of a request that may have been processed the code is used up, so it is not repeated.
    async fn exchange_code(
        &self,
        app: &AppCredentials,
        exchange: CodeExchange<'_>,
    ) -> Result<TokenSet, TokenError> {
        let endpoint = &self.dependencies.token_endpoint;
        let first = endpoint.exchange(app, exchange).await;
        let Err(error) = &first else { return first };
        let Some(pause) = pause_before_retry(error).filter(|_| !endpoint.is_quarantined()) else {
            return first;
        };
        tracing::warn!(%error, ?pause, "the exchange of a code is tried once more");
        self.dependencies.clock.sleep(pause).await;
        endpoint.exchange(app, exchange).await
    }

    async fn record_health(&self, integration: &Integration, answer: Result<(), &TokenError>) {
        let (clock, entropy) = (&*self.dependencies.clock, &*self.dependencies.entropy);
        record_health(self.store(), integration, answer, clock, entropy).await;
    }

    /// Records what the exchange showed about the app's secrets.
    async fn record_finding(&self, finding: SecretFinding, integration: &Integration) {
        let now = self.dependencies.clock.now();
        match finding.record(self.store(), integration, now).await {
            Ok(true) => self.changed(&Subject::Integration(integration.integration_ref())),
            Ok(false) => {}
            Err(error) => {
                let (environment, integration) = (&integration.environment, &integration.key);
                tracing::warn!(%environment, %integration, %error, "the state of its client secret was not recorded");
            }
        }
    }

    /// Fails if the session was deleted, which ends its flows. An expired session is accepted, because the flow
    /// began in time.
    async fn check_session(&self, authorization: &PendingAuthorization) -> Result<(), FlowError> {
        if let Some(session) = &authorization.purpose.session
            && self.store().session(session).await?.is_none()
        {
            return Err(ConnectError::UnknownSession.into());
        }
        Ok(())
    }

    /// Stores the tokens, encrypted, in a pending grant, before anything else is done with them.
    async fn park(
        &self,
        authorization: PendingAuthorization,
        tokens: &TokenSet,
    ) -> Result<(PendingToken, PendingGrant), FlowError> {
        let token = PendingToken::new(entropy::random_text(&*self.dependencies.entropy));
        let id = SecretHash::of(token.expose());
        let name = id.to_hex();
        let integration = authorization.purpose.integration_ref();
        let context = PendingGrant::tokens_context(&integration, &name);
        let now = self.dependencies.clock.now();
        let grant = PendingGrant {
            id,
            browser: authorization.browser,
            tokens: self
                .dependencies
                .sealer
                .seal(context, tokens.to_plain().expose_secret()),
            purpose: authorization.purpose,
            sites: Vec::new(),
            created_at: now,
            expires_at: now + PENDING_LIFETIME,
        };
        self.store_pending(&grant).await?;
        Ok((token, grant))
    }

    /// Stores a new grant, and retries transient failures: the tokens exist nowhere else.
    async fn store_pending(&self, grant: &PendingGrant) -> Result<(), FlowError> {
        let (environment, integration) = (&grant.purpose.environment, &grant.purpose.integration);
        let mut pause = FIRST_PAUSE;
        loop {
            let error = match self.store().put_pending_grant(grant).await {
                Ok(()) => return Ok(()),
                Err(error) => error,
            };
            if !error.is_transient() || pause > LONGEST_PAUSE {
                tracing::error!(%environment, %integration, %error, "a new grant could not be stored and is lost");
                return Err(error.into());
            }
            tracing::warn!(%environment, %integration, %error, "a new grant could not be stored; retrying");
            self.dependencies.clock.sleep(pause).await;
            pause *= 2;
        }
    }

    fn open_verifier(
        &self,
        authorization: &PendingAuthorization,
    ) -> Result<PkceVerifier, ConnectError> {
        let name = authorization.state.to_hex();
        let integration = authorization.purpose.integration_ref();
        let context = PendingAuthorization::verifier_context(&integration, &name);
        Ok(PkceVerifier::new(
            self.open_text(context, &authorization.verifier)?,
        ))
    }

    /// Returns the sites that a pending grant offers, for the browser that began its flow. They are read now if
    /// that failed before.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`], or the error of reading the sites.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = tracing::field::Empty,
            integration = tracing::field::Empty,
            connection = tracing::field::Empty,
        )
    )]
    pub async fn pending(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<Progress, FlowError> {
        self.resume("GET", token, browser, None, false).await
    }

    /// Resumes a flow with the site that the user chose. A flow that requested a site connects only that one. After
    /// a choice that was not offered, another one can be made.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`],
    /// [`FlowError::NotOffered`] if the choice is not among the sites to choose from.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = tracing::field::Empty,
            integration = tracing::field::Empty,
            connection = tracing::field::Empty,
        )
    )]
    pub async fn choose_site(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
        choice: CloudId,
    ) -> Result<Progress, FlowError> {
        self.resume("POST", token, browser, Some(choice), false)
            .await
    }

    /// Resumes a flow whose user confirmed that the account is the one that was connected before
    /// ([`Progress::ConfirmAccount`]).
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`].
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = tracing::field::Empty,
            integration = tracing::field::Empty,
            connection = tracing::field::Empty,
        )
    )]
    pub async fn confirm_account(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<Progress, FlowError> {
        self.resume("POST", token, browser, None, true).await
    }

    /// Checks that a pending grant exists and belongs to this browser. Reads only the grant.
    ///
    /// # Errors
    /// [`FlowError::NothingPending`], [`FlowError::ForeignBrowser`].
    pub async fn check_pending(
        &self,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
    ) -> Result<(), FlowError> {
        let grant = self.find_pending(token).await?;
        match is_browser(browser, grant.browser) {
            true => Ok(()),
            false => Err(FlowError::ForeignBrowser),
        }
    }

    async fn resume(
        &self,
        method: &'static str,
        token: &PendingToken,
        browser: Option<&BrowserNonce>,
        choice: Option<CloudId>,
        is_confirmed: bool,
    ) -> Result<Progress, FlowError> {
        let (token, browser) = (token.clone(), browser.cloned());
        let service = self.clone();
        self.run_detached(async move {
            let name = step_name(token.expose(), browser.as_ref());
            let step = Box::pin(async {
                let mut attempt = Attempt::new(method, PENDING, service.dependencies.clock.now());
                let choice = (choice, is_confirmed);
                let resumed = service.resume_attempt(token, browser.as_ref(), choice, &mut attempt);
                let progress = service.unless_interrupted(resumed).await;
                service.report(&attempt, progress.as_ref()).await;
                progress
            });
            // The user may choose again until there is a connection.
            let is_connected = |progress: &Progress| matches!(progress, Progress::Connected(_));
            service.once(name, is_connected, step).await
        })
        .await
    }

    /// Reads the pending grant and advances its flow. Fills in `attempt` on the way.
    async fn resume_attempt(
        &self,
        token: PendingToken,
        browser: Option<&BrowserNonce>,
        (choice, is_confirmed): (Option<CloudId>, bool),
        attempt: &mut Attempt,
    ) -> Result<Progress, FlowError> {
        let grant = self.find_pending(&token).await?;
        let integration = self.integration(&grant.purpose.integration_ref()).await?;
        attempt.began_at = grant.created_at;
        attempt.purpose = Some(grant.purpose.clone());
        record_in_span(&grant.purpose);
        let tokens = self.open_pending(&grant)?;
        let is_foreign = !is_browser(browser, grant.browser);
        let flow = ParkedFlow {
            token,
            grant,
            integration,
            tokens,
            choice,
            is_confirmed,
        };
        attempt.pending = Some(flow.pending_site());
        if is_foreign {
            return Err(FlowError::ForeignBrowser);
        }
        self.note(attempt, "the stored grant was read");
        Box::pin(self.advance(flow, attempt)).await
    }

    async fn find_pending(&self, token: &PendingToken) -> Result<PendingGrant, FlowError> {
        let found = self
            .store()
            .pending_grant(&SecretHash::of(token.expose()))
            .await?;
        let now = self.dependencies.clock.now();
        found
            .filter(|grant| grant.expires_at > now)
            .ok_or(FlowError::NothingPending)
    }

    fn open_pending(&self, grant: &PendingGrant) -> Result<TokenSet, ConnectError> {
        let name = grant.id.to_hex();
        let integration = grant.purpose.integration_ref();
        let context = PendingGrant::tokens_context(&integration, &name);
        let plain = self.dependencies.sealer.open(context, &grant.tokens)?;
        TokenSet::from_plain(&plain).map_err(|_| {
            let (table, column) = (context.table, context.column);
            SealError::Malformed { table, column }.into()
        })
    }

    /// Runs a step in its own task, so that it is not cancelled when the browser disconnects: a new grant would be
    /// lost. The step reports its own outcome.
    pub(super) async fn run_detached(
        &self,
        step: impl Future<Output = Result<Progress, FlowError>> + Send + 'static,
    ) -> Result<Progress, FlowError> {
        match (self.dependencies.tasks)
            .spawn(step.instrument(tracing::Span::current()))
            .await
        {
            Ok(progress) => progress,
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => Err(FlowError::Interrupted),
        }
    }

    /// Runs the work of a step until it ends or the process shuts down
    /// ([`ConnectDependencies::interrupt`](crate::ConnectDependencies::interrupt)), so that an interrupted step can
    /// still be reported.
    pub(super) async fn unless_interrupted(
        &self,
        work: impl Future<Output = Result<Progress, FlowError>>,
    ) -> Result<Progress, FlowError> {
        let interrupted = self.dependencies.interrupt.run_until_cancelled(work).await;
        interrupted.unwrap_or(Err(FlowError::Interrupted))
    }
}

/// Returns the name of a step: its secret, and the browser that asks for it.
fn step_name(secret: &str, browser: Option<&BrowserNonce>) -> StepId {
    let browser = browser.map(BrowserNonce::expose).unwrap_or_default();
    (SecretHash::of(secret), SecretHash::of(browser))
}

/// Returns the pause after which the exchange of a code can be repeated; `None` if the first request may have been
/// processed, or Atlassian asks for a longer wait than a user should have.
fn pause_before_retry(error: &TokenError) -> Option<Duration> {
    let asked = match error {
        TokenError::NotSent { .. } => None,
        TokenError::RateLimited { retry_after } => *retry_after,
        TokenError::Unknown {
            ambiguity: Ambiguity::Status(503),
            retry_after,
        } => *retry_after,
        _ => return None,
    };
    let pause = asked.unwrap_or(EXCHANGE_PAUSE);
    (pause <= LONGEST_EXCHANGE_PAUSE).then_some(pause)
}

/// Returns the error for an error code at the callback. The description is foreign text, so it is shortened and
/// control characters are removed.
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

/// Adds the purpose of a flow, once it is known, to the span of the operation.
fn record_in_span(purpose: &Purpose) {
    let span = tracing::Span::current();
    span.record("environment", tracing::field::display(&purpose.environment));
    span.record("integration", tracing::field::display(&purpose.integration));
    span.record("connection", tracing::field::display(&purpose.connection));
}
