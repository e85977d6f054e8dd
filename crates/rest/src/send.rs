//! Sends a request and carries out the retry decisions: refreshes the token, waits, or gives up.

use std::time::Duration;

use http::header::{
    AUTHORIZATION, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, LOCATION, RANGE,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use threelo_core::{bearer::BearerError, entropy::random_hex};
use url::Url;

use crate::{
    api_error::ErrorResponse,
    auth::Credentials,
    error::Error,
    path::below_atlassian,
    redact::Secrets,
    request::{Body, DEADLINE, LONG_URL, Request},
    response::{CallContext, Response, media_type},
    retry::{self, Attempt, Failure, Jitter, RetryDecision},
};

/// The slowest upload that is waited for, in bytes per second.
const SLOWEST_UPLOAD: u64 = 8 * 1024;

impl Request {
    /// Sends the request, and sends it again as the retry policy allows.
    ///
    /// # Errors
    /// [`Error`] without a bearer, without a response, and for a response of status 300 and above, except 304 to a
    /// conditional request and the 303 with which Jira answers the start of a task.
    pub async fn send(&self) -> Result<Response, Error> {
        if let Some(rejected) = &self.rejected {
            return Err(Error::Request(rejected.clone()));
        }
        if let Some(instead) = self.when_long
            && self
                .url_length()
                .is_none_or(|length| length.bytes > LONG_URL)
        {
            let mut instead = instead(self.clone());
            instead.when_long = None;
            return attempts(&instead).await;
        }
        attempts(self).await
    }
}

/// Sends the request until the retry decision is final.
async fn attempts(request: &Request) -> Result<Response, Error> {
    let client = &request.client;
    let url = request.url()?;
    let mut credentials = client.auth.credentials().await?;
    let mut attempt = Attempt::first(request.idempotency);
    loop {
        let (decision, error) = match attempt_once(request, &url, &credentials).await? {
            Ok(response) if is_error(response.status()) => {
                refused(request, attempt, &credentials, response).await
            }
            Ok(response) => {
                let secrets = Secrets::of(&credentials.header());
                let context = CallContext::new(request, response.headers(), secrets);
                return delivered(request, &url, response, context).await;
            }
            Err(error) => failed(request, attempt, error),
        };
        tracing::debug!(
            call = request.call(),
            ?decision,
            retries = attempt.retries,
            "call did not succeed"
        );
        credentials = match decision {
            RetryDecision::RefreshThenRetry => {
                match client.auth.after_refusal(&credentials).await {
                    Ok(newer) => newer,
                    // No other token is available; Atlassian's error is more useful.
                    Err(BearerError::Refused) => return Err(error),
                    Err(none) => return Err(none.into()),
                }
            }
            RetryDecision::Retry { after } => {
                client.clock.sleep(after).await;
                // The current token may have expired during the wait.
                client.auth.credentials().await?
            }
            _ => return Err(error),
        };
        attempt = attempt.after(decision);
    }
}

/// Returns whether the status is an error, or none that HTTP defines.
fn is_error(status: StatusCode) -> bool {
    !status.is_success() && !status.is_redirection()
}

async fn attempt_once(
    request: &Request,
    url: &Url,
    credentials: &Credentials,
) -> Result<Result<reqwest::Response, reqwest::Error>, Error> {
    let mut sent = reqwest::Request::new(request.method.clone(), url.clone());
    *sent.headers_mut() = request.headers.clone();
    let mut deadline = request.time_limit();
    match &request.body {
        None => {}
        Some(Body::Bytes(bytes)) => *sent.body_mut() = Some(bytes.clone().into()),
        Some(Body::Form(form)) => {
            let boundary = random_hex(&*request.client.entropy);
            let body = form.body(&boundary).await;
            let (length, body) = body.map_err(|(path, source)| Error::File {
                call: request.call(),
                path,
                source,
            })?;
            let media = format!("multipart/form-data; boundary={boundary}");
            let media = HeaderValue::from_str(&media).expect("hex digits are visible ASCII");
            sent.headers_mut().insert(CONTENT_TYPE, media);
            sent.headers_mut().insert(CONTENT_LENGTH, length.into());
            *sent.body_mut() = Some(reqwest::Body::wrap_stream(body));
            // An upload has no other limit, see `Http`.
            let longest = DEADLINE + Duration::from_secs(length / SLOWEST_UPLOAD);
            deadline = deadline.or(Some(longest));
        }
    }
    *sent.timeout_mut() = deadline;
    // Set last, so that it replaces any other value.
    let authorization = credentials.header();
    sent.headers_mut().insert(AUTHORIZATION, authorization);
    let is_upload = matches!(request.body, Some(Body::Form(_)));
    Ok(request.client.http.execute(sent, is_upload).await)
}

async fn refused(
    request: &Request,
    attempt: Attempt,
    credentials: &Credentials,
    response: reqwest::Response,
) -> (RetryDecision, Error) {
    let client = &request.client;
    let response = ErrorResponse::read(response).await;
    let now = client.clock.now();
    let jitter = Jitter::random(&*client.entropy);
    let decision = retry::on_response(attempt, response.head(), &client.policy, now, jitter);
    let secrets = Secrets::of(&credentials.header());
    let error = response.into_error(request, &secrets, attempt.retries, now);
    (decision, Error::Api(Box::new(error)))
}

fn failed(request: &Request, attempt: Attempt, source: reqwest::Error) -> (RetryDecision, Error) {
    let client = &request.client;
    let failure = match source.is_connect() || source.is_builder() {
        true => Failure::NotSent,
        false => Failure::Lost,
    };
    let jitter = Jitter::random(&*client.entropy);
    let decision = match source.is_builder() {
        // It would fail in the same way again.
        true => RetryDecision::Deliver,
        false => retry::on_failure(attempt, failure, &client.policy, jitter),
    };
    let call = request.call();
    let error = match failure {
        Failure::NotSent => Error::Unreached { call, source },
        Failure::Lost => Error::Lost { call, source },
    };
    (decision, error)
}

async fn delivered(
    request: &Request,
    url: &Url,
    response: reqwest::Response,
    context: CallContext,
) -> Result<Response, Error> {
    let status = response.status();
    let has_target = response.headers().contains_key(LOCATION);
    // The response to a write is none that another host stores.
    let is_download = request.follow_media && request.method == Method::GET;
    let response = match status.is_redirection() {
        true if is_download && has_target => media(request, url, response).await?,
        true if status == StatusCode::NOT_MODIFIED && is_conditional(request) => response,
        true if status == StatusCode::SEE_OTHER && starts_task(request, url, &response) => response,
        true => {
            let target = target(url, &response);
            return Err(Error::Redirected {
                call: request.call(),
                status,
                host: target.and_then(|to| to.host_str().map(|host| context.redact(host))),
            });
        }
        false => response,
    };
    if is_download && is_web_page(response.headers()) {
        let problem = "expected a file, found a web page, such as that of a login";
        return Err(context.undecoded(None, "", problem));
    }
    Ok(Response::new(response, context, request.client.max_body))
}

/// Returns whether a response is a page for people. A file that is one has a name.
fn is_web_page(headers: &HeaderMap) -> bool {
    media_type(headers).contains("html") && !headers.contains_key(CONTENT_DISPOSITION)
}

fn is_conditional(request: &Request) -> bool {
    [IF_NONE_MATCH, IF_MODIFIED_SINCE]
        .iter()
        .any(|name| request.headers.contains_key(name))
}

/// Returns whether a write has started a task of Jira, which is answered with the task and a redirect to it:
/// `/rest/api/3/task/1`, also below a gateway.
fn starts_task(request: &Request, url: &Url, response: &reqwest::Response) -> bool {
    let is_task = |target: Url| {
        let path = target.path();
        let below = path.strip_prefix(request.path.prefix()).unwrap_or(path);
        let segments: Vec<&str> = below_atlassian(below).split('/').collect();
        matches!(segments[..], ["", "rest", "api", _, "task", id] if !id.is_empty())
    };
    request.method != Method::GET && target(url, response).is_some_and(is_task)
}

/// Returns the target of a redirect.
fn target(url: &Url, response: &reqwest::Response) -> Option<Url> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    url.join(location).ok()
}

/// Fetches the target of a download's redirect: one hop, without any header except the range.
async fn media(
    request: &Request,
    url: &Url,
    response: reqwest::Response,
) -> Result<reqwest::Response, Error> {
    let call = request.call();
    let target = match target(url, &response) {
        // A redirect from https to http is not followed.
        Some(target) if target.scheme() == "https" || target.scheme() == url.scheme() => target,
        _ => return Err(Error::MediaAddress { call }),
    };
    let mut fetch = reqwest::Request::new(Method::GET, target);
    if let Some(range) = request.headers.get(RANGE) {
        fetch.headers_mut().insert(RANGE, range.clone());
    }
    *fetch.timeout_mut() = request.time_limit();
    let fetched = request.client.http.execute(fetch, false).await;
    let fetched = fetched.map_err(|source| Error::MediaLost {
        call: call.clone(),
        source,
    })?;
    match fetched.status() {
        status if status.is_success() => Ok(fetched),
        status => Err(Error::Media { call, status }),
    }
}
