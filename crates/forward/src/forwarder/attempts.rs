//! Sends a call, once or several times, until there is a response to pass back.

use std::time::Duration;

use http::{HeaderValue, Method, Request, StatusCode, header, response::Parts};
use http_body::Body;
use threelo_core::{
    bearer::BearerError,
    clock::Monotonic,
    request_log::{AnsweredBy, LogMessages, LogText},
    token::Bearer,
    upstream::trace_id,
};
use threelo_rest::retry::{
    Attempt, Failure, Idempotency, Jitter, Policy, ResponseHead, RetryDecision, needs_body,
    on_failure, on_response,
};

use super::{
    Inner,
    call::AuthorizedCall,
    explain::{Facts, explain},
};
use crate::{
    body::{Peeked, Progress, RequestLogGuard, Source, Upload, UploadError},
    error::GatewayError,
    headers::RATE_WAIT,
    upstream::SendError,
};

/// The attempts of one call.
pub(super) struct Attempts<'a> {
    gateway: &'a Inner,
    call: &'a AuthorizedCall,
    policy: Policy,
    attempt: Attempt,
    /// The start of the first attempt.
    began: Monotonic,
}

/// What to do after an attempt.
enum Next {
    Deliver(RetryDecision),
    Retry(Bearer),
}

impl<'a> Attempts<'a> {
    pub(super) fn new(gateway: &'a Inner, call: &'a AuthorizedCall) -> Self {
        Self {
            gateway,
            call,
            policy: Policy {
                max_retries: call.gateway_headers.retries,
                ..Policy::DEFAULT
            },
            attempt: Attempt::first(Idempotency::of(&call.method)),
            began: gateway.clock.monotonic(),
        }
    }

    pub(super) async fn run(
        mut self,
        upload: Upload,
        mut bearer: Bearer,
        guard: &mut RequestLogGuard,
    ) -> Result<(Parts, Source), GatewayError> {
        let progress = guard.upload().clone();
        if upload.try_clone().is_none() {
            self.attempt.idempotency = Idempotency::Never;
        }
        let mut upload = Some(upload);
        let mut waited = Duration::ZERO;
        loop {
            let wait = self.enter_budget().await?;
            if !wait.is_zero() {
                guard.note(format!("{} {wait:.0?}", LogMessages::DELAYED));
            }
            waited += wait;
            guard.record().attempts += 1;
            let again = upload.as_ref().and_then(Upload::try_clone);
            let body = again.or_else(|| upload.take());
            let request = self.request(body.expect("a body that streams is sent once"), &bearer);
            let next = match self.gateway.upstream.send(request, &progress).await {
                Ok(answer) => {
                    let (parts, body) = answer.into_parts();
                    if parts.status.is_informational() {
                        return Err(self.gateway.malformed("it switches to another protocol"));
                    }
                    let call = self.call;
                    let budget = &self.gateway.budget;
                    let scopes = call.limit_scopes();
                    let delayed = budget.learn(&scopes, parts.status, &parts.headers, self.began);
                    if delayed && self.attempt.idempotency != Idempotency::Never {
                        // Atlassian has not processed the call, so it may be sent again at its turn.
                        guard.note(LogMessages::LIMITED);
                        bearer = self.gateway.bearers.bearer(&call.connection).await?;
                        continue;
                    }
                    let mut body = Peeked::new(body);
                    let decision = self.decide(&parts, &mut body).await;
                    match self.follow(decision, bearer, guard, parts.status).await? {
                        Next::Retry(next) => next,
                        Next::Deliver(decision) => {
                            if !body.begins(&*self.gateway.clock).await {
                                return Err(self
                                    .gateway
                                    .malformed("its body breaks off at the start"));
                            }
                            let (mut parts, source) = self.deliver(decision, parts, body, guard);
                            if !waited.is_zero() {
                                let waited = u64::try_from(waited.as_millis()).unwrap_or(u64::MAX);
                                parts.headers.insert(RATE_WAIT, waited.into());
                            }
                            return Ok((parts, source));
                        }
                    }
                }
                Err(failure) => Box::pin(self.after_failure(failure, &progress, guard)).await?,
            };
            bearer = next;
        }
    }

    /// Waits for the turn of the call in the rate budget.
    async fn enter_budget(&self) -> Result<Duration, GatewayError> {
        let scopes = self.call.limit_scopes();
        let entered = self.gateway.budget.enter(&scopes, self.began);
        entered
            .await
            .map_err(|exhausted| GatewayError::RateLimited {
                scope: exhausted.scope.to_string(),
                retry_after: exhausted.retry_after,
            })
    }

    fn request(&self, body: Upload, bearer: &Bearer) -> Request<Upload> {
        // Some servers require a length of a POST without a body; the client omits it.
        let state_length = body.is_end_stream()
            && matches!(self.call.method, Method::POST | Method::PUT | Method::PATCH);
        // hyper sends no body of a GET unless its framing is stated.
        let is_chunked = self.call.method == Method::GET
            && !body.is_end_stream()
            && body.size_hint().exact().is_none();
        let mut request = Request::new(body);
        *request.method_mut() = self.call.method.clone();
        *request.uri_mut() = self.call.uri.clone();
        *request.headers_mut() = self.call.headers.clone();
        if state_length {
            request
                .headers_mut()
                .insert(header::CONTENT_LENGTH, 0.into());
        }
        if is_chunked {
            let chunked = HeaderValue::from_static("chunked");
            request
                .headers_mut()
                .insert(header::TRANSFER_ENCODING, chunked);
        }
        // Added last, so that no header of the caller can replace it.
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer.header());
        request
    }

    async fn decide(&self, parts: &Parts, body: &mut Peeked) -> RetryDecision {
        let prefix = if needs_body(parts.status) {
            body.prefix(&parts.headers, &*self.gateway.clock).await
        } else {
            Some(Vec::new())
        };
        if parts.status == StatusCode::UNAUTHORIZED && prefix.is_none() && self.lacks_scopes() {
            return RetryDecision::ScopeMismatch;
        }
        let answer = ResponseHead {
            status: parts.status,
            headers: &parts.headers,
            body: prefix.as_deref().unwrap_or_default(),
        };
        let jitter = Jitter::random(&*self.gateway.entropy);
        let now = self.gateway.clock.now();
        match on_response(self.attempt, answer, &self.policy, now, jitter) {
            // The caller asked for more attempts than the default.
            RetryDecision::Deliver if self.is_asked_for(parts.status) => {
                on_failure(self.attempt, Failure::Lost, &self.policy, jitter)
            }
            decision => decision,
        }
    }

    /// Whether the caller asked for another attempt after this status.
    fn is_asked_for(&self, status: StatusCode) -> bool {
        // For 429 and 503 the decision has taken Retry-After into account already.
        let decided = matches!(
            status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
        );
        !decided
            && (status.is_server_error() || self.call.gateway_headers.retry_on.contains(&status))
    }

    /// Whether the grant is known to lack a scope of the operation.
    fn lacks_scopes(&self) -> bool {
        let facts = self.facts();
        let (Some(operation), Some(site)) = (facts.operation, facts.site) else {
            return false;
        };
        operation
            .missing_scopes(|scope| site.scopes.contains(scope))
            .is_some()
    }

    /// Carries out a decision, up to the next attempt.
    async fn follow(
        &mut self,
        decision: RetryDecision,
        bearer: Bearer,
        guard: &mut RequestLogGuard,
        status: StatusCode,
    ) -> Result<Next, GatewayError> {
        let connection = &self.call.connection;
        let status = status.as_u16();
        match decision {
            RetryDecision::RefreshThenRetry => match self.refresh(&bearer).await? {
                Some(bearer) => {
                    guard.note(format!(
                        "Atlassian answered {status}; sent again with a new token"
                    ));
                    self.attempt = self.attempt.after(decision);
                    Ok(Next::Retry(bearer))
                }
                None => Ok(Next::Deliver(RetryDecision::TokenRefused)),
            },
            RetryDecision::Retry { after } if self.is_too_late(after) => {
                Ok(Next::Deliver(RetryDecision::Deliver))
            }
            RetryDecision::Retry { after } => {
                guard.note(format!(
                    "Atlassian answered {status}; sent again in {after:.0?}"
                ));
                self.wait(decision, after).await.map(Next::Retry)
            }
            RetryDecision::TokenRefused if !self.attempt.refreshed => {
                // This call cannot be sent again, but the next one must not be refused.
                if let Err(error) = self.refresh(&bearer).await {
                    tracing::debug!(
                        environment = %connection.environment, integration = %connection.integration,
                        connection = %connection.connection, %error, "cannot refresh a refused token"
                    );
                }
                Ok(Next::Deliver(decision))
            }
            // The gateway in front of Jira has been seen to answer an expired token this way. The
            // connection covers the site, so another token is tried once.
            RetryDecision::SiteNotReached if self.may_refresh() => {
                match self.refresh(&bearer).await? {
                    Some(bearer) => {
                        guard.note(format!(
                            "Atlassian answered {status}; sent again with a new token"
                        ));
                        self.attempt = self.attempt.after(RetryDecision::RefreshThenRetry);
                        Ok(Next::Retry(bearer))
                    }
                    None => Ok(Next::Deliver(decision)),
                }
            }
            decision => Ok(Next::Deliver(decision)),
        }
    }

    /// Whether the call can be sent again with another token.
    fn may_refresh(&self) -> bool {
        !self.attempt.refreshed
            && self.attempt.idempotency != Idempotency::Never
            && self.call.product.is_some()
    }

    /// Whether another attempt after this wait would be too late.
    fn is_too_late(&self, wait: Duration) -> bool {
        let spent = self.gateway.clock.monotonic().since(self.began);
        spent + wait >= self.gateway.timeouts.attempts
    }

    /// Waits for the next attempt and returns the token that is valid then.
    async fn wait(
        &mut self,
        decision: RetryDecision,
        after: Duration,
    ) -> Result<Bearer, GatewayError> {
        self.attempt = self.attempt.after(decision);
        self.gateway.clock.sleep(after).await;
        Ok(self.gateway.bearers.bearer(&self.call.connection).await?)
    }

    /// Returns another token than the one that was refused; `None` if there is none.
    async fn refresh(&self, refused: &Bearer) -> Result<Option<Bearer>, GatewayError> {
        let gateway = self.gateway;
        let connection = &self.call.connection;
        match gateway
            .bearers
            .bearer_after_refusal(connection, refused)
            .await
        {
            Ok(bearer) => Ok(Some(bearer)),
            Err(BearerError::Refused) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn after_failure(
        &mut self,
        failure: SendError,
        progress: &Progress,
        guard: &mut RequestLogGuard,
    ) -> Result<Bearer, GatewayError> {
        // A failure upstream may be caused by the caller's body breaking off.
        if let Some(trouble) = progress.trouble() {
            return Err(trouble.into());
        }
        let kind = match failure {
            SendError::NotSent(_) => Failure::NotSent,
            SendError::Lost(_) | SendError::TimedOut => Failure::Lost,
        };
        let jitter = Jitter::random(&*self.gateway.entropy);
        match on_failure(self.attempt, kind, &self.policy, jitter) {
            decision @ RetryDecision::Retry { after } if !self.is_too_late(after) => {
                let error = self.error_of(failure);
                guard.note(format!("{error}; sent again in {after:.0?}"));
                self.wait(decision, after).await
            }
            _ => Err(self.error_of(failure)),
        }
    }

    fn error_of(&self, failure: SendError) -> GatewayError {
        let origin = self.gateway.origin.as_str().to_owned();
        match failure {
            SendError::NotSent(reason) => GatewayError::Unreachable { origin, reason },
            SendError::Lost(reason) => {
                tracing::debug!(reason, "an upstream connection broke");
                GatewayError::Broken { origin }
            }
            SendError::TimedOut => GatewayError::TimedOut {
                origin,
                after: self.gateway.timeouts.response_head,
            },
        }
    }

    fn deliver(
        &self,
        decision: RetryDecision,
        mut parts: Parts,
        body: Peeked,
        guard: &mut RequestLogGuard,
    ) -> (Parts, Source) {
        let gateway = self.gateway;
        let record = guard.record();
        record.answered_by = AnsweredBy::Atlassian;
        record.trace_id = trace_id(&parts.headers).map(LogText::from);
        // No other answer is explained by its body.
        let beginning = match needs_body(parts.status) {
            true => body.begin(&parts.headers).unwrap_or_default(),
            false => Vec::new(),
        };
        let explanation = explain(decision, &self.facts(), &parts, &beginning);
        gateway
            .response_headers
            .clean(&mut parts.headers, AnsweredBy::Atlassian);
        if let Some(explanation) = explanation {
            explanation.write(&mut parts.headers);
        }
        // Extensions of the upstream response (hyper's connection info) must not reach the server.
        parts.extensions.clear();
        let idle = gateway.timeouts.idle_body;
        let source = Source::atlassian(body, gateway.clock.clone(), idle);
        (parts, source)
    }

    fn facts(&self) -> Facts<'_> {
        let cloud_id = self.call.cloud_id.as_ref();
        Facts {
            method: &self.call.method,
            path: self.call.uri.path(),
            operation: self.call.operation,
            product: self.call.product,
            site: cloud_id.and_then(|cloud_id| self.call.entry.site(cloud_id)),
            body_gone: self.attempt.idempotency == Idempotency::Never && !self.attempt.refreshed,
        }
    }
}

impl Inner {
    pub(super) fn malformed(&self, problem: &'static str) -> GatewayError {
        GatewayError::Malformed {
            origin: self.origin.as_str().to_owned(),
            problem,
        }
    }
}

impl From<UploadError> for GatewayError {
    fn from(trouble: UploadError) -> Self {
        match trouble {
            UploadError::Broken => Self::BodyBroken,
            UploadError::Stalled => Self::BodyStalled,
        }
    }
}
