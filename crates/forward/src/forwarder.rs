//! The service: one call in, one call out, the answer back as it streams.

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
    site::Product,
};
use tower::Service;

use crate::{
    body::{AnswerBody, BoxError, Intake},
    directory::Directory,
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

pub use admission::check_authority;

/// The data path, as a service that any tower or axum application can mount. Clones share
/// everything.
#[derive(Clone)]
pub struct Forward(Arc<Inner>);

pub(crate) struct Inner {
    origin: Origin,
    upstream: Upstream,
    timeouts: Timeouts,
    authenticator: Authenticator,
    directory: Directory,
    bearers: Arc<dyn BearerSource>,
    catalogues: Catalogues,
    request_headers: RequestHeaders,
    response_headers: ResponseHeaders,
    log: Option<RequestLog>,
    reach: Option<Arc<dyn ReachObserver>>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
}

/// What is known of the operations of each product. Without a catalogue, explanations name no
/// scopes and the log no operations.
#[derive(Clone, Default)]
pub struct Catalogues {
    /// Of Jira.
    pub jira: Option<Arc<dyn Catalogue>>,
    /// Of Confluence.
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
        catalogue.as_ref()?.find(method, path)
    }
}

/// Sets a [`Forward`] up.
pub struct ForwardBuilder {
    origin: Origin,
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
    reach: Option<Arc<dyn ReachObserver>>,
    entropy: Arc<dyn Entropy>,
}

impl Forward {
    /// Begins with what every data path needs: where calls go and over which TLS, which callers are
    /// admitted, what is known of connections, where their tokens come from, and a clock.
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
            reach: None,
            entropy: Arc::new(SystemEntropy),
        }
    }
}

impl ForwardBuilder {
    /// Other timeouts than the usual ones.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// What is known of the products' operations.
    pub fn catalogues(mut self, catalogues: Catalogues) -> Self {
        self.catalogues = catalogues;
        self
    }

    /// More request headers that go upstream as they come. What may never go stays behind still.
    pub fn pass_request_headers(mut self, names: impl IntoIterator<Item = HeaderName>) -> Self {
        self.more_up.extend(names);
        self
    }

    /// More response headers that come back. Cookies and headers of one hop stay behind still.
    pub fn pass_response_headers(mut self, names: impl IntoIterator<Item = HeaderName>) -> Self {
        self.more_back.extend(names);
        self
    }

    /// Where each call leaves a record.
    pub fn log(mut self, log: RequestLog) -> Self {
        self.log = Some(log);
        self
    }

    /// Who learns from passing lists of sites.
    pub fn reach_observer(mut self, observer: Arc<dyn ReachObserver>) -> Self {
        self.reach = Some(observer);
        self
    }

    /// Another source of the jitter of waits than the operating system.
    pub fn entropy(mut self, entropy: Arc<dyn Entropy>) -> Self {
        self.entropy = entropy;
        self
    }

    /// The service.
    pub fn build(self) -> Forward {
        Forward(Arc::new(Inner {
            upstream: Upstream::new(self.tls, self.timeouts, self.clock.clone()),
            origin: self.origin,
            timeouts: self.timeouts,
            authenticator: self.authenticator,
            directory: self.directory,
            bearers: self.bearers,
            catalogues: self.catalogues,
            request_headers: RequestHeaders::with(self.more_up),
            response_headers: ResponseHeaders::with(self.more_back),
            log: self.log,
            reach: self.reach,
            clock: self.clock,
            entropy: self.entropy,
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
        let body = Intake::new(body);
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
