//! A failpoint between the connection and the request.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use super::Failpoint;

/// A connector with a failpoint where the connection is established and nothing was sent.
#[derive(Clone)]
pub(super) struct ConnectLayer(pub(super) Failpoint);

impl<S> tower::Layer<S> for ConnectLayer {
    type Service = Connecting<S>;

    fn layer(&self, inner: S) -> Self::Service {
        Connecting {
            inner,
            point: self.0.clone(),
        }
    }
}

#[derive(Clone)]
pub(super) struct Connecting<S> {
    inner: S,
    point: Failpoint,
}

impl<S, Request> tower::Service<Request> for Connecting<S>
where
    S: tower::Service<Request>,
    S::Future: Send + 'static,
    S::Response: Send,
    S::Error: Send,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (connecting, point) = (self.inner.call(request), self.point.clone());
        Box::pin(async move {
            let connected = connecting.await;
            point.reach("after-connect", "a connection").await;
            connected
        })
    }
}
