//! The gateway's own error responses: a status, a stable code and a sentence that says what to do.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value, json};
use threelo_core::{
    Timestamp, authenticator::AuthError, bearer::BearerError, caller::Forbidden, id::ConnectionKey,
    request_log::AnsweredBy, site::Site, storage::StoreError, token::TokenState,
    upstream::retry_after_seconds,
};

use crate::{
    headers::{ANSWERED_BY, InvalidHeader, MISSING_SCOPES},
    limits::{IDEMPOTENCY_BYTES, MAX_KEPT_ANSWER, MAX_KEYED_BODY},
    target::{Rule, TargetError},
};

/// Why a call was not forwarded, or got no response.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum GatewayError {
    /// Headers are missing or malformed.
    #[error("the headers of this call cannot be used: {}", join(.0))]
    InvalidHeaders(Vec<InvalidHeader>),
    /// No valid API key.
    #[error("{0}")]
    Unauthenticated(#[from] AuthError),
    /// The API key lacks the permission for calls.
    #[error("{0}")]
    Forbidden(#[from] Forbidden),
    /// A target that breaks a rule.
    #[error(transparent)]
    Target(#[from] TargetError),
    /// A target in absolute form for another server.
    #[error(
        "this request is for another server: its target has to be a path, or an http or https address with the host of \
         the Host header"
    )]
    ForeignTarget,
    /// A missing, repeated or malformed `Host`.
    #[error("the Host header {0}: send one that names the gateway (on HTTP/2, :authority)")]
    InvalidHost(&'static str),
    /// An upgrade to another protocol.
    #[error("calls are not upgraded to another protocol: send this one without an Upgrade header")]
    Upgrade,
    /// A base address that cannot apply to the call.
    #[error("Base-Url-Override {problem}")]
    BaseUrlOverride {
        /// What is wrong with it, and what to do.
        problem: String,
    },
    /// No such integration.
    #[error("there is no integration {:?} in this environment: GET /integrations lists those that there are", .0.integration.as_str())]
    UnknownIntegration(ConnectionKey),
    /// No such connection.
    #[error("there is no connection {:?} of integration {:?}", .0.connection.as_str(), .0.integration.as_str())]
    UnknownConnection(ConnectionKey),
    /// The connection does not reach the site.
    #[error(
        "connection {connection} does not reach the site {cloud_id}: {}",
        advice(.sites)
    )]
    SiteNotReached {
        /// The connection.
        connection: ConnectionKey,
        /// The site.
        cloud_id: String,
        /// What it reaches.
        sites: Vec<Site>,
    },
    /// The call names no site and the connection has none.
    #[error(
        "no site is chosen for connection {connection}: put its cloud id into the path, or choose it with \
         PATCH /connections/{{connection}} and the member cloud_id; {}",
        advice(.sites)
    )]
    NoSite {
        /// The connection.
        connection: ConnectionKey,
        /// What it reaches.
        sites: Vec<Site>,
    },
    /// The call would have to wait too long for its turn in the rate budget.
    #[error(
        "Atlassian limits the calls of {scope}, and this call would have to wait longer than it may: \
         send it again in {} seconds", retry_after_seconds(*.retry_after)
    )]
    RateLimited {
        /// What the limit counts.
        scope: String,
        /// After which time a call may pass.
        retry_after: Duration,
    },
    /// The grant lacks a scope of the operation, and the caller asked for this check.
    #[error(
        "connection {connection} lacks the scope {} for {operation}: add it to the app in the developer \
         console and to the integration, then let the user consent again",
        .scopes.join(" ")
    )]
    MissingScopes {
        /// The connection.
        connection: ConnectionKey,
        /// The id of the operation in the catalogue.
        operation: &'static str,
        /// The scopes to add.
        scopes: Vec<&'static str>,
    },
    /// No site of the connection has the Assets workspace.
    #[error(
        "connection {connection} has no access to the Assets workspace{}: let the gateway insert the id with \
         ${{connectionConfig.workspaceId}}, or let a user of the site consent",
        .workspace.as_ref().map(|id| format!(" {id}")).unwrap_or_default()
    )]
    WorkspaceNotReached {
        /// The connection.
        connection: ConnectionKey,
        /// The workspace that the call named.
        workspace: Option<String>,
    },
    /// The Assets workspaces of a site cannot be read, so the one in the call cannot be checked.
    #[error("cannot read the Assets workspaces of {site} for connection {connection}: {reason}")]
    WorkspacesUnknown {
        /// The connection.
        connection: ConnectionKey,
        /// The domain of the site.
        site: String,
        /// Why they cannot be read.
        reason: String,
    },
    /// The body of a call with an idempotency key is too long.
    #[error(
        "the body of a call with an idempotency key may be {} bytes long at most, because it is read \
         before it is sent: send a longer one without the key",
        MAX_KEYED_BODY
    )]
    KeyedBodyTooLong,
    /// The idempotency key was used for a call with another target or body.
    #[error(
        "the idempotency key was used for another call at {began_at}: its path, content type or body \
         differs. Use a new key for a new call, and send a repetition unchanged"
    )]
    IdempotencyKeyReused {
        /// The start of the first call.
        began_at: Timestamp,
    },
    /// The first call with the idempotency key waits for its response.
    #[error("the first call with this idempotency key is in progress: repeat this one in a moment")]
    IdempotencyKeyInProgress,
    /// It is unknown whether the first call with the idempotency key was processed.
    #[error(
        "it is unknown whether Atlassian processed the call with this idempotency key, which was sent at \
         {began_at}: no answer arrived. The gateway does not send it again. Check whether the write \
         happened; if it did not, repeat it with a new key"
    )]
    IdempotencyOutcomeUnknown {
        /// The start of the first call.
        began_at: Timestamp,
    },
    /// The response to the first call with the idempotency key was not kept.
    #[error(
        "Atlassian answered the call with this idempotency key with {status}, but that answer was longer \
         than {} bytes or broke off, so it was not kept. The gateway does not send the call again",
        MAX_KEPT_ANSWER
    )]
    IdempotencyAnswerNotKept {
        /// The status of the first response.
        status: StatusCode,
    },
    /// The idempotency keys of the environment take up as much room as they may.
    #[error(
        "nothing was sent: the idempotency keys of the last 24 hours take up as much room as an \
         environment may use ({} MB). Repeat the call later, or send it without a key", IDEMPOTENCY_BYTES >> 20
    )]
    IdempotencyStorageFull,
    /// There is no access token.
    #[error("{0}")]
    Bearer(#[from] BearerError),
    /// The store did not answer.
    #[error("the database of the gateway did not answer: try again in a moment")]
    Store(#[from] StoreError),
    /// The caller's body broke off.
    #[error("the body of this call broke off before its end")]
    BodyBroken,
    /// The caller's body stalled.
    #[error("the body of this call stalled for too long")]
    BodyStalled,
    /// Atlassian could not be reached; nothing was sent.
    #[error("{origin} could not be reached: {reason}")]
    Unreachable {
        /// The origin of Atlassian's API.
        origin: String,
        /// The reason, in words.
        reason: String,
    },
    /// The connection broke before the head of a response.
    #[error("{origin} broke off before it answered: it is unknown whether it processed the call")]
    Broken {
        /// The origin of Atlassian's API.
        origin: String,
    },
    /// The response is not a valid HTTP answer to this call.
    #[error("{origin} sent an answer that cannot be passed on: {problem}")]
    Malformed {
        /// The origin of Atlassian's API.
        origin: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// No response in time.
    #[error("{origin} did not answer within {} seconds: it is unknown whether it processed the call", .after.as_secs())]
    TimedOut {
        /// The origin of Atlassian's API.
        origin: String,
        /// The time it had.
        after: Duration,
    },
}

impl GatewayError {
    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::InvalidHeaders(_)
            | Self::ForeignTarget
            | Self::InvalidHost(_)
            | Self::Upgrade
            | Self::BaseUrlOverride { .. }
            | Self::NoSite { .. }
            | Self::BodyBroken => StatusCode::BAD_REQUEST,
            Self::Target(error) => match error.rule {
                Rule::UnknownPath => StatusCode::NOT_FOUND,
                Rule::GetOnly | Rule::PostOnly | Rule::Method => StatusCode::METHOD_NOT_ALLOWED,
                _ => StatusCode::BAD_REQUEST,
            },
            Self::Unauthenticated(_) => StatusCode::UNAUTHORIZED,
            Self::UnknownIntegration(_) => StatusCode::NOT_FOUND,
            Self::UnknownConnection(_) | Self::Bearer(BearerError::UnknownConnection(_)) => {
                StatusCode::BAD_REQUEST
            }
            Self::KeyedBodyTooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::IdempotencyKeyReused { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::IdempotencyKeyInProgress
            | Self::IdempotencyOutcomeUnknown { .. }
            | Self::IdempotencyAnswerNotKept { .. } => StatusCode::CONFLICT,
            Self::IdempotencyStorageFull => StatusCode::INSUFFICIENT_STORAGE,
            Self::Forbidden(_)
            | Self::MissingScopes { .. }
            | Self::SiteNotReached { .. }
            | Self::WorkspaceNotReached { .. } => StatusCode::FORBIDDEN,
            Self::RateLimited { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::WorkspacesUnknown { .. } => StatusCode::FAILED_DEPENDENCY,
            Self::Bearer(BearerError::Store(error)) | Self::Store(error) => store_status(error),
            Self::Bearer(_) => StatusCode::FAILED_DEPENDENCY,
            Self::BodyStalled => StatusCode::REQUEST_TIMEOUT,
            Self::Unreachable { .. } | Self::Broken { .. } | Self::Malformed { .. } => {
                StatusCode::BAD_GATEWAY
            }
            Self::TimedOut { .. } => StatusCode::GATEWAY_TIMEOUT,
        }
    }

    /// Returns the stable code that programs read.
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidHeaders(_) => "invalid_headers",
            Self::Unauthenticated(error) => error.code(),
            Self::Forbidden(_) => Forbidden::CODE,
            Self::Target(error) => match error.rule {
                Rule::UnknownPath => "not_found",
                Rule::GetOnly | Rule::PostOnly | Rule::Method => "method_not_allowed",
                _ => "invalid_uri_params",
            },
            Self::ForeignTarget => "invalid_uri_params",
            Self::InvalidHost(_) => "invalid_headers",
            Self::Upgrade => "upgrade_not_supported",
            Self::BaseUrlOverride { .. } => "base_url_override_not_allowed",
            Self::UnknownIntegration(_) => "unknown_provider_config",
            // The code that Nango's clients know; the payload and the log are more specific.
            Self::UnknownConnection(_) => "server_error",
            Self::SiteNotReached { .. } => "site_not_reached",
            Self::NoSite { .. } => "site_not_chosen",
            Self::RateLimited { .. } => "too_many_request",
            Self::MissingScopes { .. } => "missing_scopes",
            Self::KeyedBodyTooLong => "request_too_large",
            Self::IdempotencyKeyReused { .. } => "idempotency_key_reused",
            Self::IdempotencyKeyInProgress => "idempotency_key_in_progress",
            Self::IdempotencyOutcomeUnknown { .. } => "idempotency_outcome_unknown",
            Self::IdempotencyAnswerNotKept { .. } => "idempotency_answer_not_kept",
            Self::IdempotencyStorageFull => "idempotency_storage_full",
            Self::WorkspaceNotReached { .. } => "workspace_not_reached",
            Self::WorkspacesUnknown { .. } => "workspaces_unknown",
            Self::Bearer(error) => match error {
                BearerError::Unavailable { .. } | BearerError::Confirming { .. } => {
                    "connection_refresh_backoff"
                }
                BearerError::IntegrationBroken { .. } => "refresh_token_external_error",
                BearerError::UnknownConnection(_)
                | BearerError::Store(_)
                | BearerError::Unreadable { .. } => "server_error",
                _ => "connection_refresh_exhausted",
            },
            Self::Store(_) => "server_error",
            Self::BodyBroken => "invalid_body",
            Self::BodyStalled => "request_timeout",
            Self::Unreachable { .. } => "upstream_unreachable",
            Self::Broken { .. } => "upstream_broke_off",
            Self::Malformed { .. } => "upstream_malformed",
            Self::TimedOut { .. } => "upstream_timeout",
        }
    }

    /// Returns the code for the request log, which is more specific than [`code`](Self::code) in places.
    pub fn cause(&self) -> &'static str {
        match self {
            Self::UnknownConnection(_) | Self::Bearer(BearerError::UnknownConnection(_)) => {
                "unknown_connection"
            }
            _ => self.code(),
        }
    }

    /// Returns after which time the same call may succeed, if known.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Bearer(BearerError::Store(error)) | Self::Store(error)
                if error.is_transient() =>
            {
                Some(Duration::from_secs(1))
            }
            Self::Bearer(error) => error.retry_after(),
            Self::RateLimited { retry_after, .. } => Some(*retry_after),
            Self::IdempotencyKeyInProgress => Some(Duration::from_secs(1)),
            _ => None,
        }
    }

    /// Returns the response: `{"error":{"code","message",…}}`.
    pub fn response(&self) -> Response<Bytes> {
        let mut error = Map::new();
        error.insert("code".into(), self.code().into());
        error.insert("message".into(), self.to_string().into());
        if let Self::InvalidHeaders(faults) = self {
            error.insert("errors".into(), faults.iter().map(fault_json).collect());
        }
        if let Some(payload) = self.payload() {
            error.insert("payload".into(), payload);
        }
        let body = json!({ "error": error }).to_string();
        let mut response = Response::new(Bytes::from(body));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        let gateway = HeaderValue::from_static(AnsweredBy::Gateway.as_str());
        headers.insert(ANSWERED_BY, gateway);
        let json = HeaderValue::from_static("application/json");
        headers.insert(header::CONTENT_TYPE, json);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(wait) = self.retry_after() {
            headers.insert(header::RETRY_AFTER, retry_after_seconds(wait).into());
        }
        match self {
            Self::Unauthenticated(_) => {
                let scheme = HeaderValue::from_static("Bearer realm=\"threelo\"");
                headers.insert(header::WWW_AUTHENTICATE, scheme);
            }
            Self::MissingScopes { scopes, .. } => {
                if let Ok(scopes) = HeaderValue::try_from(scopes.join(" ")) {
                    headers.insert(MISSING_SCOPES, scopes);
                }
            }
            Self::Target(TargetError {
                rule: Rule::GetOnly,
            }) => {
                headers.insert(header::ALLOW, HeaderValue::from_static("GET"));
            }
            Self::Target(TargetError {
                rule: Rule::PostOnly,
            }) => {
                headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
            }
            // The framing of the body is ambiguous, or its rest will not be read.
            Self::InvalidHeaders(_)
            | Self::InvalidHost(_)
            | Self::ForeignTarget
            | Self::KeyedBodyTooLong
            | Self::BodyBroken
            | Self::BodyStalled => {
                headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            _ => {}
        }
        response
    }

    fn payload(&self) -> Option<Value> {
        Some(match self {
            Self::Target(error) => json!({ "rule": error.rule.name() }),
            Self::Forbidden(error) => json!({ "permission": error.needed.as_str() }),
            Self::RateLimited { scope, .. } => json!({ "scope": scope }),
            Self::IdempotencyKeyReused { began_at }
            | Self::IdempotencyOutcomeUnknown { began_at } => {
                json!({ "began_at": began_at.to_string() })
            }
            Self::IdempotencyAnswerNotKept { status } => json!({ "status": status.as_u16() }),
            Self::MissingScopes {
                operation, scopes, ..
            } => json!({ "operation": operation, "scopes": scopes }),
            Self::SiteNotReached { sites, .. } | Self::NoSite { sites, .. } => {
                json!({ "sites": sites.iter().map(site_json).collect::<Vec<_>>() })
            }
            Self::Bearer(
                BearerError::NeedsReconnect { reason, .. }
                | BearerError::Unavailable { reason, .. }
                | BearerError::IntegrationBroken { reason, .. },
            ) => json!({ "reason": reason }),
            Self::Bearer(BearerError::Confirming {
                reason,
                decision_deadline,
                ..
            }) => json!({
                "reason": reason,
                "state": TokenState::Confirming.as_str(),
                "decision_deadline": decision_deadline.to_string(),
            }),
            Self::UnknownConnection(_) | Self::Bearer(BearerError::UnknownConnection(_)) => {
                json!({ "reason": self.cause() })
            }
            _ => return None,
        })
    }
}

fn store_status(error: &StoreError) -> StatusCode {
    if error.is_transient() {
        StatusCode::SERVICE_UNAVAILABLE
    } else {
        StatusCode::INTERNAL_SERVER_ERROR
    }
}

fn join(faults: &[InvalidHeader]) -> String {
    let texts: Vec<_> = faults.iter().map(ToString::to_string).collect();
    texts.join("; ")
}

fn fault_json(fault: &InvalidHeader) -> Value {
    json!({ "code": "invalid_header", "message": fault.problem, "path": [fault.header] })
}

fn site_json(site: &Site) -> Value {
    json!({ "id": site.cloud_id.as_str(), "name": site.name, "url": site.url.as_str() })
}

/// Returns what to do about a site that is not reached.
fn advice(sites: &[Site]) -> String {
    if sites.is_empty() {
        return "it reaches no site yet; call /proxy/oauth/token/accessible-resources once, or let the \
                user consent again"
            .into();
    }
    let sites: Vec<_> = sites
        .iter()
        .map(|site| format!("{} ({})", site.cloud_id, site.domain()))
        .collect();
    format!(
        "it reaches {}; for another one let the user consent again with that site",
        sites.join(", ")
    )
}
