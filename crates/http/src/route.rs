//! Tables of routes, and the router that serves a table.

use axum::{
    Router,
    extract::Request,
    handler::Handler,
    middleware::{Next, from_fn, from_fn_with_state},
    response::Response,
    routing::{MethodFilter, MethodRouter, on},
};
use http::{Method, StatusCode, Uri, header};
use serde_json::Value;
use threelo_core::authenticator::Authenticator;

use crate::{
    Access, ApiError,
    access::authorize,
    operation::{Inputs, Operation, Parameter},
};

/// A route, and who may use it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route {
    /// The method; `GET` stands for `HEAD` too.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: String,
    /// Who may use it.
    pub access: Access,
}

/// A route with its handler.
pub struct Endpoint<S> {
    route: Route,
    operation: Operation,
    handler: MethodRouter<S>,
}

impl<S> Endpoint<S>
where
    S: Clone + Send + Sync + 'static,
{
    /// Returns an endpoint.
    ///
    /// # Panics
    /// If axum cannot route the method.
    pub fn new<H, T>(method: Method, path: &str, access: Access, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let filter = MethodFilter::try_from(method.clone()).expect("axum routes the method");
        let path = path.to_owned();
        Self {
            route: Route {
                method,
                path,
                access,
            },
            operation: Operation::default(),
            handler: on(filter, handler),
        }
    }

    /// Returns an endpoint that is in the OpenAPI document, with a sentence about what it does.
    ///
    /// # Panics
    /// If axum cannot route the method.
    pub fn documented<H, T>(
        method: Method,
        path: &str,
        access: Access,
        handler: H,
        summary: &'static str,
    ) -> Self
    where
        H: Handler<T, S>,
        T: Inputs + 'static,
    {
        let mut endpoint = Self::new(method, path, access, handler);
        endpoint.operation = T::operation();
        endpoint.operation.summary = summary;
        endpoint
    }

    /// Returns the description of the endpoint in the OpenAPI document.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Adds an optional parameter of the query to the document.
    #[must_use]
    pub fn query(self, name: &'static str, schema: Value) -> Self {
        self.parameter(name, "query", false, schema)
    }

    /// Adds a parameter of the query that must be present.
    #[must_use]
    pub fn required_query(self, name: &'static str, schema: Value) -> Self {
        self.parameter(name, "query", true, schema)
    }

    /// Adds a header that must be present.
    #[must_use]
    pub fn required_header(self, name: &'static str, schema: Value) -> Self {
        self.parameter(name, "header", true, schema)
            .refuses(400, "invalid_headers")
    }

    fn parameter(
        mut self,
        name: &'static str,
        place: &'static str,
        is_required: bool,
        schema: Value,
    ) -> Self {
        self.operation.parameters.push(Parameter {
            name,
            place,
            is_required,
            schema,
        });
        self
    }

    /// Adds a success: its status, and the name of the schema of its body.
    #[must_use]
    pub fn answers(mut self, status: u16, schema: impl Into<Option<&'static str>>) -> Self {
        self.operation.answers.push((status, schema.into()));
        self
    }

    /// Adds an error: its status and code.
    #[must_use]
    pub fn refuses(mut self, status: u16, code: &'static str) -> Self {
        self.operation.errors.push((status, code));
        self
    }

    /// Marks the endpoint as one for older clients only.
    #[must_use]
    pub fn deprecated(mut self) -> Self {
        self.operation.is_deprecated = true;
        self
    }
}

impl<S> From<&Endpoint<S>> for Route {
    fn from(endpoint: &Endpoint<S>) -> Self {
        endpoint.route.clone()
    }
}

/// Returns a router that serves these endpoints, each to the callers who may use it. It answers a
/// wrong method with 405 and, on routes that need a credential, a body that is not JSON with 415.
pub fn serve<S>(endpoints: Vec<Endpoint<S>>, authenticator: &Authenticator) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    let mut router = Router::new();
    for Endpoint { route, handler, .. } in endpoints {
        let authorized = from_fn_with_state((authenticator.clone(), route.access), authorize);
        let handler = match route.access {
            Access::Everyone => handler,
            _ => handler
                .route_layer(authorized)
                .route_layer(from_fn(must_be_json)),
        };
        router = router.route(&route.path, handler);
    }
    router.method_not_allowed_fallback(wrong_method)
}

/// Answers 415 where a body says that it is something other than JSON.
async fn must_be_json(request: Request, next: Next) -> Result<Response, ApiError> {
    let Some(given) = request.headers().get(header::CONTENT_TYPE) else {
        return Ok(next.run(request).await);
    };
    let json = b"application/json";
    let starts = given.as_bytes().get(..json.len());
    if starts.is_some_and(|start| start.eq_ignore_ascii_case(json)) {
        return Ok(next.run(request).await);
    }
    let message = "send JSON, with the header Content-Type: application/json";
    Err(ApiError::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "invalid_content_type",
        message,
    ))
}

/// Answers a path that is served, but not with this method.
async fn wrong_method(method: Method, uri: Uri) -> ApiError {
    let message = format!("{} does not take {method}", uri.path());
    ApiError::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "method_not_allowed",
        message,
    )
}
