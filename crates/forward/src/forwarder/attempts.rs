//! Sending a call, once or more often, until there is an answer to pass back.

use std::time::Duration;

use http::{Method, Request, StatusCode, header, response::Parts};
use http_body::Body;
use threelo_core::{bearer::BearerError, clock::Monotonic, request_log::AnsweredBy, token::Bearer};
use threelo_rest::retry::{
    Answer, Attempt, Failure, Jitter, Policy, Repeat, RetryDecision, needs_body, on_answer,
    on_failure,
};

use super::{
    Inner,
    call::{Admitted, trace_id},
    explain::{Facts, explain},
};
use crate::{
    body::{Finish, Peeked, Progress, Source, Trouble, Upload},
    error::GatewayError,
    upstream::SendError,
};

/// The attempts of one call.
pub(super) struct Attempts<'a> {
    gateway: &'a Inner,
    call: &'a Admitted,
    policy: Policy,
    attempt: Attempt,
    /// When the first attempt began.
    began: Monotonic,
}

/// What follows an attempt.
enum Next {
    Deliver(RetryDecision),
    Again(Bearer),
}

impl<'a> Attempts<'a> {
    pub(super) fn new(gateway: &'a Inner, call: &'a Admitted) -> Self {
        Self {
            gateway,
            call,
            policy: Policy {
                most_retries: call.control.retries,
                ..Policy::DEFAULT
            },
            attempt: Attempt::first(Repeat::of(&call.method)),
            began: gateway.clock.monotonic(),
        }
    }

    pub(super) async fn run(
        mut self,
        upload: Upload,
        mut bearer: Bearer,
        finish: &mut Finish,
    ) -> Result<(Parts, Source), GatewayError> {
        let progress = finish.upload().clone();
        if upload.again().is_none() {
            self.attempt.repeat = Repeat::Never;
        }
        let mut upload = Some(upload);
        loop {
            finish.record().attempts += 1;
            let again = upload.as_ref().and_then(Upload::again);
            let body = again.or_else(|| upload.take());
            let request = self.request(body.expect("a body that streams is sent once"), &bearer);
            let next = match self.gateway.upstream.send(request, &progress).await {
                Ok(answer) => {
                    let (parts, body) = answer.into_parts();
                    if parts.status.is_informational() {
                        return Err(self.malformed("it switches to another protocol"));
                    }
                    let mut body = Peeked::new(body);
                    let decision = self.judge(&parts, &mut body).await;
                    match self.follow(decision, bearer).await? {
                        Next::Again(next) => next,
                        Next::Deliver(decision) => {
                            if !body.begins(&*self.gateway.clock).await {
                                return Err(self.malformed("its body breaks off at the start"));
                            }
                            return Ok(self.deliver(decision, parts, body, finish));
                        }
                    }
                }
                Err(failure) => self.after_failure(failure, &progress).await?,
            };
            bearer = next;
        }
    }

    fn request(&self, body: Upload, bearer: &Bearer) -> Request<Upload> {
        // Some servers want to be told that a POST has no body; the client leaves that out.
        let tell_empty = body.is_end_stream()
            && matches!(self.call.method, Method::POST | Method::PUT | Method::PATCH);
        let mut request = Request::new(body);
        *request.method_mut() = self.call.method.clone();
        *request.uri_mut() = self.call.uri.clone();
        *request.headers_mut() = self.call.headers.clone();
        if tell_empty {
            request
                .headers_mut()
                .insert(header::CONTENT_LENGTH, 0.into());
        }
        // Last, so that nothing of the caller's can take its place.
        request
            .headers_mut()
            .insert(header::AUTHORIZATION, bearer.header());
        request
    }

    async fn judge(&self, parts: &Parts, body: &mut Peeked) -> RetryDecision {
        let prefix = if needs_body(parts.status) {
            body.prefix(&parts.headers, &*self.gateway.clock).await
        } else {
            Some(Vec::new())
        };
        if parts.status == StatusCode::UNAUTHORIZED && prefix.is_none() && self.lacks_scopes() {
            return RetryDecision::ScopeMismatch;
        }
        let answer = Answer {
            status: parts.status,
            headers: &parts.headers,
            body: prefix.as_deref().unwrap_or_default(),
        };
        let jitter = Jitter::throw(&*self.gateway.entropy);
        let now = self.gateway.clock.now();
        match on_answer(self.attempt, answer, &self.policy, now, jitter) {
            // The caller asked for more attempts than the decision gives by itself.
            RetryDecision::Deliver if self.is_asked_for(parts.status) => {
                on_failure(self.attempt, Failure::Lost, &self.policy, jitter)
            }
            decision => decision,
        }
    }

    /// Whether `Retries` and `Retry-On` make another attempt of this status.
    fn is_asked_for(&self, status: StatusCode) -> bool {
        // 429 and 503 were judged by their Retry-After; coming back earlier would be no use.
        let judged = matches!(
            status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
        );
        !judged && (status.is_server_error() || self.call.control.retry_on.contains(&status))
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

    /// Does what the decision asks for, up to the next attempt.
    async fn follow(
        &mut self,
        decision: RetryDecision,
        bearer: Bearer,
    ) -> Result<Next, GatewayError> {
        let connection = &self.call.connection;
        match decision {
            RetryDecision::RefreshThenRetry => match self.renew(&bearer).await? {
                Some(bearer) => {
                    self.attempt = self.attempt.after(decision);
                    Ok(Next::Again(bearer))
                }
                None => Ok(Next::Deliver(RetryDecision::TokenRefused)),
            },
            RetryDecision::Retry { after } if self.is_too_late(after) => {
                Ok(Next::Deliver(RetryDecision::Deliver))
            }
            RetryDecision::Retry { after } => self.wait(decision, after).await.map(Next::Again),
            RetryDecision::TokenRefused if !self.attempt.refreshed => {
                // This call cannot be sent again, but the next one must not be refused.
                if let Err(error) = self.renew(&bearer).await {
                    tracing::debug!(%connection, %error, "a refused token was not renewed");
                }
                Ok(Next::Deliver(decision))
            }
            decision => Ok(Next::Deliver(decision)),
        }
    }

    /// Whether another attempt after this wait would come too late.
    fn is_too_late(&self, wait: Duration) -> bool {
        let spent = self.gateway.clock.monotonic().since(self.began);
        spent + wait >= self.gateway.timeouts.attempts
    }

    /// Waits for the next attempt and takes the bearer that is good then.
    async fn wait(
        &mut self,
        decision: RetryDecision,
        after: Duration,
    ) -> Result<Bearer, GatewayError> {
        self.attempt = self.attempt.after(decision);
        self.gateway.clock.sleep(after).await;
        Ok(self.gateway.bearers.bearer(&self.call.connection).await?)
    }

    /// Another bearer than the one that was refused; `None` where there is none to be had.
    async fn renew(&self, refused: &Bearer) -> Result<Option<Bearer>, GatewayError> {
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
    ) -> Result<Bearer, GatewayError> {
        // What looks like a failure upstream may be the caller's own body breaking off.
        if let Some(trouble) = progress.trouble() {
            return Err(trouble.into());
        }
        let kind = match failure {
            SendError::NotSent(_) => Failure::NotSent,
            SendError::Lost(_) | SendError::TimedOut => Failure::Lost,
        };
        let jitter = Jitter::throw(&*self.gateway.entropy);
        match on_failure(self.attempt, kind, &self.policy, jitter) {
            decision @ RetryDecision::Retry { after } if !self.is_too_late(after) => {
                self.wait(decision, after).await
            }
            _ => Err(self.error_of(failure)),
        }
    }

    fn malformed(&self, problem: &'static str) -> GatewayError {
        GatewayError::Malformed {
            origin: self.gateway.origin.as_str().to_owned(),
            problem,
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
        finish: &mut Finish,
    ) -> (Parts, Source) {
        let gateway = self.gateway;
        let record = finish.record();
        record.answered_by = AnsweredBy::Atlassian;
        record.trace_id = trace_id(&parts.headers);
        gateway
            .response_headers
            .clean(&mut parts.headers, AnsweredBy::Atlassian);
        explain(decision, &self.facts(), &mut parts.headers);
        // What the client noted about its connection is not for the caller's.
        parts.extensions.clear();
        let observer = self.call.observer.clone();
        if let Some(observer) = observer.filter(|_| parts.status == StatusCode::OK) {
            finish.show(self.call.connection.clone(), observer);
        }
        let source = Source::atlassian(body, gateway.clock.clone(), gateway.timeouts.idle_body);
        (parts, source)
    }

    fn facts(&self) -> Facts<'_> {
        let cloud_id = self.call.cloud_id.as_ref();
        Facts {
            operation: self.call.operation,
            product: self.call.product,
            site: cloud_id.and_then(|cloud_id| self.call.known.site(cloud_id)),
            body_gone: self.attempt.repeat == Repeat::Never && !self.attempt.refreshed,
        }
    }
}

impl From<Trouble> for GatewayError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Broken => Self::BodyBroken,
            Trouble::Stalled => Self::BodyStalled,
        }
    }
}
