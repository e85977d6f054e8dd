//! What a server serves: forwarded calls, and a router for everything else.

use std::{
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use axum::{Router, body::Body, extract::ConnectInfo};
use bytes::Bytes;
use http::{Request, Response, Uri};
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use threelo_forward::{
    Forward,
    body::{AnswerBody, BoxError},
};
use tower::{Service, ServiceExt};

use super::activity::RequestBody;

/// How the paths of forwarded calls begin. They are passed on as they are.
pub(crate) const DATA_PATHS: [&str; 3] = ["/proxy/", "/ex/", "/c/"];

/// What a server serves. Clones share it.
#[derive(Clone)]
pub(crate) struct App(Arc<Inner>);

struct Inner {
    /// The path of the public URL, without a slash at the end.
    prefix: String,
    /// Serves the [`DATA_PATHS`] without the router, which would take a tenth of the instructions of a call.
    forward: Option<Forward>,
    router: Router,
}

impl From<Router> for App {
    fn from(router: Router) -> Self {
        Self(Arc::new(Inner {
            prefix: String::new(),
            forward: None,
            router,
        }))
    }
}

impl App {
    /// Returns an app that forwards calls. `prefix` is the path of the public URL.
    pub(crate) fn new(prefix: &str, forward: Forward, router: Router) -> Self {
        Self(Arc::new(Inner {
            prefix: prefix.trim_end_matches('/').to_owned(),
            forward: Some(forward),
            router,
        }))
    }

    pub(super) async fn call(
        &self,
        mut request: Request<RequestBody>,
        peer: SocketAddr,
    ) -> Response<AppBody> {
        if let Some(uri) = served_path(&self.0.prefix, request.uri()) {
            *request.uri_mut() = uri;
        }
        if let Some(forward) = &self.0.forward
            && is_data(request.uri().path())
        {
            let Ok(response) = forward.clone().call(request).await;
            return response.map(AppBody::Call);
        }
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        // Boxed, so that the state of a forwarded call has no room for it.
        let Ok(response) = Box::pin(self.0.router.clone().oneshot(request)).await;
        response.map(AppBody::Other)
    }
}

fn is_data(path: &str) -> bool {
    DATA_PATHS.iter().any(|data| path.starts_with(data))
}

/// Returns the URI that is served in place of this one, if it is another one. Paths are served in the two forms that
/// reverse proxies make of them: with the path of the public URL, which most remove, and with a slash at the end.
fn served_path(prefix: &str, uri: &Uri) -> Option<Uri> {
    let given = uri.path();
    if is_data(given) {
        return None;
    }
    let inner = match given.strip_prefix(prefix) {
        Some("") => "/",
        Some(below) if below.starts_with('/') => below,
        _ => given,
    };
    let served = match inner.strip_suffix('/') {
        Some(short) if !short.is_empty() && !is_data(inner) => short,
        _ => inner,
    };
    if served == given {
        return None;
    }
    let query = uri.query().map(|query| format!("?{query}"));
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(
        format!("{served}{}", query.unwrap_or_default())
            .parse()
            .ok()?,
    );
    Uri::from_parts(parts).ok()
}

/// The body of a response.
pub(super) enum AppBody {
    Call(AnswerBody),
    Other(Body),
}

impl HttpBody for AppBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.get_mut() {
            Self::Call(body) => Pin::new(body).poll_frame(context),
            Self::Other(body) => Pin::new(body).poll_frame(context).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Call(body) => body.is_end_stream(),
            Self::Other(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Call(body) => body.size_hint(),
            Self::Other(body) => body.size_hint(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_base_path_and_a_slash_at_the_end_are_removed() {
        let served = |prefix: &str, uri: &str| {
            let uri = uri.parse().unwrap();
            let served = served_path(prefix, &uri).unwrap_or(uri);
            served.to_string()
        };
        for (prefix, given, expected) in [
            ("", "/oauth/callback/?state=a/", "/oauth/callback?state=a/"),
            ("", "/connections/", "/connections"),
            ("", "/connections", "/connections"),
            ("", "/", "/"),
            ("/gw", "/gw", "/"),
            ("/gw", "/gw/", "/"),
            ("/gw", "/gw?apiURL=x", "/?apiURL=x"),
            ("/gw", "/gw/oauth/callback?code=1", "/oauth/callback?code=1"),
            ("/gw", "/oauth/callback", "/oauth/callback"),
            ("/gw", "/gways", "/gways"),
            ("/gw", "/gw/proxy/rest/api/3/", "/proxy/rest/api/3/"),
            (
                "/gw",
                "/gw/ex/jira/%2e/a%2Fb/?q=/",
                "/ex/jira/%2e/a%2Fb/?q=/",
            ),
            ("/c", "/c/jira/one/jira/", "/c/jira/one/jira/"),
        ] {
            assert_eq!(served(prefix, given), expected, "{prefix} {given}");
        }
    }
}
