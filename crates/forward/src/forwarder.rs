//! The service: forwards a call and streams the response back.

use std::{
    convert::Infallible,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::{FutureExt, future::BoxFuture};
use http::{HeaderName, Request, Response};
use http_body::Body;
use rustls::ClientConfig;
use threelo_core::{
    authenticator::Authenticator,
    bearer::BearerSource,
    catalogue::{Catalogue, Operation},
    clock::Clock,
    entropy::{Entropy, SystemEntropy},
    seal::Sealer,
    site::Product,
    storage::IdempotencyStore,
};
use tower::Service;

use crate::{
    body::{AnswerBody, BoxError, IncomingBody},
    budget::{Budget, BudgetMode, BudgetReader},
    directory::Directory,
    egress::OutgoingProxy,
    headers::{RequestHeaders, ResponseHeaders},
    log::RequestLog,
    reach::ReachObserver,
    target::Origin,
    upstream::{Timeouts, Upstream},
};

mod admission;
mod attempts;
mod call;
mod explain;
mod reads;
mod workspaces;
mod writes;

pub use admission::check_authority;
use reads::SiteReads;
use workspaces::Workspaces;
use writes::Writes;

/// The proxy, as a service that any tower or axum application can mount. Clones share their state.
#[derive(Clone)]
pub struct Forward(Arc<Inner>);

pub(crate) struct Inner {
    origin: Origin,
    public_url: Option<String>,
    upstream: Upstream,
    timeouts: Timeouts,
    authenticator: Authenticator,
    directory: Directory,
    bearers: Arc<dyn BearerSource>,
    catalogues: Catalogues,
    request_headers: RequestHeaders,
    response_headers: ResponseHeaders,
    log: Option<RequestLog>,
    traced: bool,
    reach: Option<Arc<dyn ReachObserver>>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    budget: Arc<Budget>,
    site_reads: SiteReads,
    workspaces: Workspaces,
    writes: Option<Writes>,
}

/// The catalogue of operations of each product. Without one, explanations name no scopes and the
/// request log names no operations.
#[derive(Clone, Default)]
pub struct Catalogues {
    /// The operations of Jira.
    pub jira: Option<Arc<dyn Catalogue>>,
    /// The operations of Confluence.
    pub confluence: Option<Arc<dyn Catalogue>>,
}

impl Catalogues {
    fn find(
        &self,
        product: Product,
        method: &http::Method,
        path: &str,
    ) -> Option<&'static Operation> {
        let catalogue = match product {
            Product::Jira => &self.jira,
            Product::Confluence => &self.confluence,
        };
        let catalogue = catalogue.as_ref()?;
        // Confluence answers below `/ex/confluence/{cloudid}` with and without `/wiki`.
        if product == Product::Confluence && path.starts_with("/api/") {
            return catalogue.find(method, &format!("/wiki{path}"));
        }
        catalogue.find(method, path)
    }
}

/// Builds a [`Forward`].
pub struct ForwardBuilder {
    origin: Origin,
    public_url: Option<String>,
    tls: ClientConfig,
    authenticator: Authenticator,
    directory: Directory,
    bearers: Arc<dyn BearerSource>,
    clock: Arc<dyn Clock>,
    timeouts: Timeouts,
    catalogues: Catalogues,
    more_up: Vec<HeaderName>,
    more_back: Vec<HeaderName>,
    log: Option<RequestLog>,
    traced: bool,
    reach: Option<Arc<dyn ReachObserver>>,
    entropy: Arc<dyn Entropy>,
    budget: BudgetMode,
    outgoing_proxy: Option<OutgoingProxy>,
    writes: Option<Writes>,
}

impl Forward {
    /// Starts a builder with what every proxy needs: the origin of Atlassian's API and the TLS
    /// configuration, the authenticator of callers, the directory of connections, the source of their
    /// tokens, and a clock.
    pub fn builder(
        origin: Origin,
        tls: ClientConfig,
        authenticator: Authenticator,
        directory: Directory,
        bearers: Arc<dyn BearerSource>,
        clock: Arc<dyn Clock>,
    ) -> ForwardBuilder {
        ForwardBuilder {
            origin,
            public_url: None,
            tls,
            authenticator,
            directory,
            bearers,
            clock,
            timeouts: Timeouts::default(),
            catalogues: Catalogues::default(),
            more_up: Vec::new(),
            more_back: Vec::new(),
            log: None,
            traced: false,
            reach: None,
            entropy: Arc::new(SystemEntropy),
            budget: BudgetMode::default(),
            outgoing_proxy: None,
            writes: None,
        }
    }
}

impl Forward {
    /// Returns what reads the state of the rate budget, for metrics.
    pub fn budget(&self) -> BudgetReader {
        BudgetReader::new(self.0.budget.clone())
    }
}

impl ForwardBuilder {
    /// Sets other timeouts than the default.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sets the URL under which callers reach the gateway, without which links in responses cannot be
    /// rewritten.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// Sets the catalogues of operations.
    pub fn catalogues(mut self, catalogues: Catalogues) -> Self {
        self.catalogues = catalogues;
        self
    }

    /// Adds request headers that go upstream unchanged. Headers that must never go upstream are still
    /// removed.
    pub fn pass_request_headers(mut self, names: impl IntoIterator<Item = HeaderName>) -> Self {
        self.more_up.extend(names);
        self
    }

    /// Adds response headers that are passed back. Cookies and hop-by-hop headers are still removed.
    pub fn pass_response_headers(mut self, names: impl IntoIterator<Item = HeaderName>) -> Self {
        self.more_back.extend(names);
        self
    }

    /// Sets the request log, which gets a record of each call.
    pub fn log(mut self, log: RequestLog) -> Self {
        self.log = Some(log);
        self
    }

    /// Gives each call a span of its own, in the trace that its `traceparent` names or in a new one. The
    /// record of the call in the request log names the span, and the upstream request has it as its
    /// parent. Only sensible if an observer of the log exports the spans; otherwise the caller's
    /// `traceparent` is passed on.
    pub fn traced(mut self, traced: bool) -> Self {
        self.traced = traced;
        self
    }

    /// Sets the observer of lists of sites that pass through.
    pub fn reach_observer(mut self, observer: Arc<dyn ReachObserver>) -> Self {
        self.reach = Some(observer);
        self
    }

    /// Sets the source of randomness for the jitter of waits; the default is the operating system.
    pub fn entropy(mut self, entropy: Arc<dyn Entropy>) -> Self {
        self.entropy = entropy;
        self
    }

    /// Sets what the rate budget does; the default delays calls by up to ten seconds.
    pub fn budget(mut self, mode: BudgetMode) -> Self {
        self.budget = mode;
        self
    }

    /// Sets the HTTP proxy of the network; by default Atlassian is reached directly.
    pub fn outgoing_proxy(mut self, proxy: OutgoingProxy) -> Self {
        self.outgoing_proxy = Some(proxy);
        self
    }

    /// Sets where writes with an idempotency key are kept, and what encrypts their responses. Without it
    /// `Idempotency-Key` is ignored.
    pub fn idempotency(
        mut self,
        store: Arc<dyn IdempotencyStore>,
        sealer: Arc<dyn Sealer>,
    ) -> Self {
        self.writes = Some(Writes::new(store, sealer));
        self
    }

    /// Builds the service.
    pub fn build(self) -> Forward {
        Forward(Arc::new(Inner {
            upstream: Upstream::new(
                self.origin.clone(),
                self.tls,
                self.outgoing_proxy,
                self.timeouts,
                self.clock.clone(),
            ),
            origin: self.origin,
            public_url: self.public_url,
            timeouts: self.timeouts,
            authenticator: self.authenticator,
            directory: self.directory,
            bearers: self.bearers,
            catalogues: self.catalogues,
            request_headers: RequestHeaders::with(self.more_up),
            response_headers: ResponseHeaders::with(self.more_back),
            log: self.log,
            traced: self.traced,
            reach: self.reach,
            budget: Arc::new(Budget::new(self.budget, self.clock.clone())),
            clock: self.clock,
            entropy: self.entropy,
            site_reads: SiteReads::default(),
            workspaces: Workspaces::default(),
            writes: self.writes,
        }))
    }
}

impl<B> Service<Request<B>> for Forward
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response<AnswerBody>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let inner = self.0.clone();
        let (head, body) = request.into_parts();
        let body = IncomingBody::new(body);
        async move { Ok(inner.answer(head, body).await) }.boxed()
    }
}

impl std::fmt::Debug for Forward {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Forward")
            .field("origin", &self.0.origin.as_str())
            .finish_non_exhaustive()
    }
}
