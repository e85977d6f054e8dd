//! A call, from the head of the request to the head of the response.

use std::{sync::Arc, time::Duration};

use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri, request, response::Parts,
};
use threelo_core::{
    catalogue::Operation,
    clock::Clock,
    id::{CloudId, ConnectionKey, IdempotencyKey},
    request_log::{AnsweredBy, RequestKind, RequestRecord},
    site::{Product, Site},
    token::Bearer,
    trace::TraceContext,
};

use super::{Inner, admission, attempts::Attempts};
use crate::{
    body::{AnswerBody, IncomingBody, ReadAnswer, RequestLogGuard, Source},
    budget::RateLimitKeys,
    directory::{ConnectionEntry, Lookup},
    error::GatewayError,
    headers::{GatewayHeaders, InvalidHeader},
    reach::{LONGEST_LIST, ReachObserver},
    rewrite::{Links, is_compressed, is_json, loosen_headers},
    target::{Destination, Origin, SiteRef, Target},
};

/// The status in the request log of a call whose caller left before the response.
const NO_ANSWER: u16 = 499;

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");
const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

const QUERY_CONTEXT: HeaderName = HeaderName::from_static("x-query-context");

/// The head of a response and its body, or why there is none.
pub(super) type UpstreamResult = Result<(Parts, Source), GatewayError>;

/// A call that may be sent upstream.
pub(super) struct AuthorizedCall {
    pub(super) gateway_headers: GatewayHeaders,
    /// Names a write that is sent at most once.
    pub(super) idempotency_key: Option<IdempotencyKey>,
    pub(super) connection: ConnectionKey,
    pub(super) entry: Arc<ConnectionEntry>,
    pub(super) cloud_id: Option<CloudId>,
    pub(super) product: Option<Product>,
    pub(super) operation: Option<&'static Operation>,
    /// The links that are rewritten in the response.
    pub(super) links: Option<Links>,
    /// Observes the response, if it is a list of sites.
    pub(super) observer: Option<Arc<dyn ReachObserver>>,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
}

impl AuthorizedCall {
    /// Returns what determines the limits that the call counts in.
    pub(super) fn limit_scopes(&self) -> RateLimitKeys<'_> {
        RateLimitKeys {
            connection: &self.connection,
            site: self.cloud_id.as_ref(),
            method: &self.method,
            operation: self.operation.map(|operation| operation.id),
            path: self.uri.path(),
        }
    }
}

impl Inner {
    pub(super) async fn answer(
        self: Arc<Self>,
        head: request::Parts,
        body: IncomingBody,
    ) -> Response<AnswerBody> {
        let mut record = first_record(&head, &*self.clock);
        record.trace = self.trace(&head.headers);
        let guard = RequestLogGuard::new(record, self.clock.clone(), self.log.clone());
        let (answer, mut guard) = self.forward(head, body, guard).await;
        match answer {
            Ok((parts, source)) => {
                guard.record().status = parts.status.as_u16();
                Response::from_parts(parts, AnswerBody::new(source, guard))
            }
            Err(error) => {
                tracing::debug!(cause = error.cause(), %error, "call refused");
                let response = error.response();
                let record = guard.record();
                record.answered_by = AnsweredBy::Gateway;
                record.status = response.status().as_u16();
                record.error = Some(error.cause().into());
                response.map(|bytes| AnswerBody::new(Source::Whole(bytes), guard))
            }
        }
    }

    /// The guard is passed along, because a write with an idempotency key takes it into a task of its
    /// own.
    async fn forward(
        self: Arc<Self>,
        head: request::Parts,
        body: IncomingBody,
        mut guard: RequestLogGuard,
    ) -> (UpstreamResult, RequestLogGuard) {
        match self.admit(head, &mut guard).await {
            Err(error) => (Err(error), guard),
            Ok(call) => match call.idempotency_key.clone() {
                Some(key) => Box::pin(self.write_once(key, call, body, guard)).await,
                None => (self.stream(&call, body, &mut guard).await, guard),
            },
        }
    }

    async fn stream(
        &self,
        call: &AuthorizedCall,
        body: IncomingBody,
        guard: &mut RequestLogGuard,
    ) -> UpstreamResult {
        let bearer = self.first_bearer(call, guard).await?;
        let upload = body
            .prepare(guard.upload(), &self.clock, self.timeouts.idle_body)
            .await?;
        let (parts, source) = Attempts::new(self, call).run(upload, bearer, guard).await?;
        let source = match &call.observer {
            Some(observer) if parts.status == StatusCode::OK => {
                Box::pin(self.show(&call.connection, source, &**observer)).await?
            }
            _ => source,
        };
        self.with_own_links(call, parts, source)
    }

    /// Rewrites the links in a response if the caller or the integration asks for it. A kept response is rewritten
    /// for each caller that gets it.
    pub(super) fn with_own_links(
        &self,
        call: &AuthorizedCall,
        mut parts: Parts,
        source: Source,
    ) -> UpstreamResult {
        let Some(links) = &call.links else {
            return Ok((parts, source));
        };
        let is_json = is_json(&parts.headers);
        if is_json && is_compressed(&parts.headers) {
            return Err(self.malformed(
                "it is compressed though it was asked for as it is, so its links cannot be rewritten; the call was \
                 processed",
            ));
        }
        links.rewrite_headers(&mut parts.headers);
        if !is_json {
            return Ok((parts, source));
        }
        loosen_headers(&mut parts.headers);
        Ok((parts, source.rewriting(links.clone())))
    }

    /// Returns the token for the first attempt, and notes how long the call waited for it.
    pub(super) async fn first_bearer(
        &self,
        call: &AuthorizedCall,
        guard: &mut RequestLogGuard,
    ) -> Result<Bearer, GatewayError> {
        /// Shorter waits, as for the database, are not worth a message.
        const NOTED: Duration = Duration::from_millis(10);

        let begin = self.clock.monotonic();
        let bearer = self.bearers.bearer(&call.connection).await;
        let waited = self.clock.monotonic().since(begin);
        if waited >= NOTED {
            guard.note(format!("waited {waited:.0?} for an access token"));
        }
        Ok(bearer?)
    }

    /// Reads a list of sites and passes it to the observer before the caller gets it, so that the next
    /// call of the caller finds the sites stored. A list that is too long is passed on unread.
    async fn show(
        &self,
        connection: &ConnectionKey,
        source: Source,
        observer: &dyn ReachObserver,
    ) -> Result<Source, GatewayError> {
        match source.read(LONGEST_LIST).await {
            Ok(ReadAnswer::Whole(list)) => {
                observer.sites_seen(connection, list.clone()).await;
                Ok(Source::Whole(list))
            }
            Ok(ReadAnswer::Longer(source)) => Ok(source),
            Err(_) => Err(self.malformed("the list of sites breaks off")),
        }
    }

    /// Performs every check that precedes the call. None of them waits once the connection is in
    /// memory. What few calls wait for is boxed, here and below: the state of a call is moved several times, and would
    /// have room for all of it.
    async fn admit(
        &self,
        head: request::Parts,
        guard: &mut RequestLogGuard,
    ) -> Result<AuthorizedCall, GatewayError> {
        let gateway_headers =
            GatewayHeaders::read(&head.headers).map_err(GatewayError::InvalidHeaders)?;
        let idempotency_key = self.idempotency_key(&head)?;
        admission::check_protocol(&head.headers)?;
        admission::check_authority(&head)?;
        let record = guard.record();
        let caller = admission::authorize(&self.authenticator, &head, record)?;
        let environment = &caller.environment;

        let raw = head.uri.path_and_query().map_or("/", |raw| raw.as_str());
        let base = gateway_headers.base_url_override.as_deref();
        let raw = admission::below_base(base, raw, &self.origin)?;
        let target = Target::parse(&head.method, raw.as_bytes(), &self.origin)?;
        let named = match &target.connection {
            Some(named) => named.clone(),
            None => gateway_headers
                .key()
                .map_err(GatewayError::InvalidHeaders)?,
        };
        let connection = named.within(environment.clone());
        guard.record().integration = Some(connection.integration.clone());
        guard.record().connection = Some(connection.connection.clone());

        let entry = match self.directory.find(&connection).await? {
            Lookup::Connection(entry) => entry,
            Lookup::NoConnection => return Err(GatewayError::UnknownConnection(connection)),
            Lookup::NoIntegration => return Err(GatewayError::UnknownIntegration(connection)),
        };
        let is_graphql = target.destination == Destination::GraphQl;
        let entry = match target.product().is_some() || is_graphql {
            true if entry.sites.is_empty() => Box::pin(self.with_sites(&connection, entry)).await?,
            _ => entry,
        };
        let (cloud_id, uri) = match &target.destination {
            Destination::Site { site, .. } => {
                let cloud_id = choose_site(site, &connection, &entry)?;
                let uri = target.upstream(&self.origin, Some(cloud_id.as_str()))?;
                (Some(cloud_id), uri)
            }
            Destination::Workspace { workspace, .. } => {
                let wanted = workspace.as_ref();
                let read = Box::pin(self.workspace(&connection, &entry, wanted));
                let (workspace, cloud_id) = read.await?;
                let uri = target.upstream(&self.origin, Some(workspace.as_str()))?;
                (Some(cloud_id), uri)
            }
            _ => (None, target.upstream(&self.origin, None)?),
        };
        let operation = match &target.destination {
            Destination::Site { family, path, .. } if family.is_in_catalogue() => {
                self.catalogues.find(family.product, &head.method, path)
            }
            _ => None,
        };
        let site = cloud_id.as_ref().and_then(|cloud_id| entry.site(cloud_id));
        if gateway_headers.check_scopes
            && let Some(operation) = operation
        {
            check_scopes(operation, &connection, site)?;
        }
        let rewrite_links = gateway_headers.rewrite_links;
        let links = match rewrite_links.unwrap_or(entry.rewrite_links) {
            true => self.links(&head, &target, site)?,
            false => None,
        };
        let record = guard.record();
        record.path = uri.path().into();
        record.operation = operation.map(|operation| operation.id.into());

        // The observer reads the response, so it must not be compressed.
        let is_list = target.destination == Destination::AccessibleResources;
        let observer = self.reach.clone().filter(|_| is_list);
        // A kept response is for callers with other headers, too.
        let plain = gateway_headers.decompress
            || observer.is_some()
            || links.is_some()
            || idempotency_key.is_some();
        let mut headers = self.request_headers.upstream(&head.headers, plain);
        if is_graphql {
            add_query_context(&mut headers, &connection, &entry)?;
        }
        add_trace_context(&mut headers, &head.headers, guard.record().trace);
        Ok(AuthorizedCall {
            product: target.product(),
            observer,
            links,
            gateway_headers,
            idempotency_key,
            entry,
            cloud_id,
            operation,
            uri,
            headers,
            connection,
            method: head.method,
        })
    }
}

impl Inner {
    /// Returns the trace context of a call.
    fn trace(&self, headers: &HeaderMap) -> Option<TraceContext> {
        let caller = headers
            .get(TRACEPARENT)
            .and_then(|value| TraceContext::from_traceparent(value.to_str().ok()?).ok());
        match (self.traced, caller) {
            (false, caller) => caller,
            (true, Some(caller)) => Some(caller.child(&*self.entropy)),
            (true, None) => Some(TraceContext::start(&*self.entropy)),
        }
    }

    /// Returns what is rewritten in the response to a call for a site.
    fn links(
        &self,
        head: &request::Parts,
        target: &Target<'_>,
        site: Option<&Site>,
    ) -> Result<Option<Links>, GatewayError> {
        let Some(public_url) = &self.public_url else {
            return Err(GatewayError::InvalidHeaders(vec![InvalidHeader {
                header: "x-threelo-rewrite-links".to_owned(),
                problem: "needs a gateway that knows its public URL".to_owned(),
            }]));
        };
        let (Destination::Site { family, .. }, Some(site)) = (&target.destination, site) else {
            return Ok(None);
        };
        let path = head.uri.path();
        let path = path.strip_suffix(target.rest()).unwrap_or(path);
        let place = format!("{}{}", family.prefix, site.cloud_id.as_str());
        let prefixes = vec![
            format!("{}{place}", self.origin.as_str()),
            format!("{}{place}", Origin::default().as_str()),
        ];
        let links = Links::new(public_url, path, prefixes);
        Ok(Some(match family.is_in_catalogue() {
            true => links.on_site(site.url.as_str(), family.product),
            false => links,
        }))
    }
}

/// Refuses a call whose operation needs a scope that the grant lacks.
fn check_scopes(
    operation: &'static Operation,
    connection: &ConnectionKey,
    site: Option<&Site>,
) -> Result<(), GatewayError> {
    let granted = |scope: &str| site.is_some_and(|site| site.scopes.contains(scope));
    match operation.missing_scopes(granted) {
        Some(missing) => Err(GatewayError::MissingScopes {
            connection: connection.clone(),
            operation: operation.id,
            scopes: missing.advice().to_vec(),
        }),
        None => Ok(()),
    }
}

/// Returns the site that a target refers to, which is always one that the connection reaches.
fn choose_site(
    site: &SiteRef,
    connection: &ConnectionKey,
    entry: &ConnectionEntry,
) -> Result<CloudId, GatewayError> {
    let wanted = match site {
        SiteRef::Named(cloud_id) => Some(cloud_id),
        SiteRef::OfConnection => entry.chosen.as_ref(),
    };
    let wanted = wanted.ok_or_else(|| GatewayError::NoSite {
        connection: connection.clone(),
        sites: entry.sites.clone(),
    })?;
    // The spelling of the connection is sent, not that of the caller.
    match entry.site(wanted) {
        Some(site) => Ok(site.cloud_id.clone()),
        None => Err(GatewayError::SiteNotReached {
            connection: connection.clone(),
            cloud_id: wanted.to_string(),
            sites: entry.sites.clone(),
        }),
    }
}

/// Names the connection's site to the GraphQL gateway, unless the caller named another context. A site in it has to
/// be one that the connection reaches.
///
/// Source: "Atlassian GraphQL API", authentication with OAuth 2.0; see `docs/atlassian.md`.
fn add_query_context(
    headers: &mut HeaderMap,
    connection: &ConnectionKey,
    entry: &ConnectionEntry,
) -> Result<(), GatewayError> {
    let contexts = headers.get_all(QUERY_CONTEXT).iter();
    // `ari:cloud:jira::site/{cloudid}`, `ari:cloud:jira:{cloudid}`
    let named = contexts
        .filter_map(|context| context.to_str().ok())
        .flat_map(|context| context.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'))
        .filter(|part| is_uuid(part));
    for site in named {
        let reached = site.parse().ok().and_then(|cloud_id| entry.site(&cloud_id));
        if reached.is_none() {
            return Err(GatewayError::SiteNotReached {
                connection: connection.clone(),
                cloud_id: site.to_owned(),
                sites: entry.sites.clone(),
            });
        }
    }
    let Some(cloud_id) = &entry.chosen else {
        return Ok(());
    };
    let site = format!("ari:cloud:platform::site/{}", cloud_id.as_str());
    if let Ok(site) = HeaderValue::try_from(site) {
        headers.entry(QUERY_CONTEXT).or_insert(site);
    }
    Ok(())
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Passes on the trace context: the span of the call as the parent, and the caller's vendor data.
fn add_trace_context(headers: &mut HeaderMap, from: &HeaderMap, trace: Option<TraceContext>) {
    let Some(trace) = trace else { return };
    if let Ok(parent) = HeaderValue::try_from(trace.traceparent()) {
        headers.insert(TRACEPARENT, parent);
        for state in from.get_all(TRACESTATE) {
            headers.append(TRACESTATE, state.clone());
        }
    }
}

fn first_record(head: &request::Parts, clock: &dyn Clock) -> RequestRecord {
    let (method, path) = (head.method.as_str(), head.uri.path());
    RequestRecord::new(RequestKind::Proxy, clock.now(), method, path, NO_ANSWER)
}
