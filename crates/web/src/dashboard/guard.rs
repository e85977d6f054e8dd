//! The gate of the dashboard: who may open a page, which forms are accepted, and the audit log.
//!
//! Every route passes it, because [`router`](super::router) builds each of them with it:
//!
//! - Other routes than those of signing in need a session. Its token is in a cookie that scripts cannot
//!   read and that requests from other sites do not carry.
//! - The API key or the role of the session needs the permissions of the route.
//! - A change has to come from a page of the gateway (`Sec-Fetch-Site`, or else `Origin`), and to repeat the
//!   token of that page, which is derived from the cookie.
//! - A change that was made is written to the audit log under the name of its route.

use std::{net::IpAddr, time::Duration};

use axum::{
    extract::{FromRequestParts, Request, State},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::MethodRouter,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts};
use maud::{Markup, html};
use threelo_connect::record_change;
use threelo_core::{
    Timestamp,
    caller::Caller,
    entropy::random_text,
    environment::{Environment, name_of},
    hash::SecretHash,
    id::EnvironmentId,
    operator::{AuditEntry, Operator, OperatorSession},
    permission::Permission,
    storage::StoreError,
};
use tracing::Instrument as _;

use super::{DashboardRoute, DashboardState, Needs, failure::Failure, form::Form, frame, path};
use crate::{browser, headers, layout, socket};

/// How long an operator stays signed in.
const LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// The name of the field with the token of a form.
pub(super) const CSRF: &str = "csrf";

/// A request of a signed-in operator.
#[derive(Clone)]
pub(crate) struct Visit {
    pub(super) dashboard: DashboardState,
    pub(super) caller: Caller,
    /// The name of the operator's environment.
    pub(super) environment: String,
    /// The other environments that the operator can work in.
    pub(super) elsewhere: Vec<Environment>,
    /// The token for the forms of the page.
    pub(super) csrf: String,
    /// The form that was sent; empty on pages.
    pub(super) form: Form,
    pub(super) now: Timestamp,
    /// The hash of the session's token.
    pub(super) session: SecretHash,
}

/// A request of signing in.
#[derive(Clone)]
pub(crate) struct Guest {
    pub(super) dashboard: DashboardState,
    pub(super) csrf: String,
    pub(super) form: Form,
    pub(super) address: IpAddr,
    pub(super) now: Timestamp,
    /// Whether the browser already has a session that is valid.
    pub(super) is_signed_in: bool,
}

/// What changes were made to, for the audit log: an entry for each.
#[derive(Debug, Clone)]
pub(super) struct Subjects(pub(super) Vec<String>);

/// Names the operator who has just signed in, for the audit log.
#[derive(Debug, Clone)]
pub(super) struct SignedIn(pub(super) Caller);

macro_rules! from_extensions {
    ($($kind:ty),+) => {$(
        impl<S: Send + Sync> FromRequestParts<S> for $kind {
            type Rejection = StatusCode;

            async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
                // The gate adds it to every request of a route that needs it.
                parts.extensions.get::<Self>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
            }
        }
    )+};
}

from_extensions!(Visit, Guest);

/// Puts the gate in front of a handler.
pub(super) fn guarded(
    handler: MethodRouter<DashboardState>,
    dashboard: DashboardState,
    route: DashboardRoute,
) -> MethodRouter<DashboardState> {
    handler.layer(from_fn_with_state((dashboard, route), gate))
}

async fn gate(
    State((dashboard, route)): State<(DashboardState, DashboardRoute)>,
    request: Request,
    next: Next,
) -> Response {
    let (mut request, visit) = match admit(&dashboard, &route, request).await {
        Ok(admitted) => admitted,
        Err(refusal) => return *refusal,
    };
    if let Some(visit) = &visit {
        request.extensions_mut().insert(visit.clone());
    }
    let is_change = route.method == Method::POST;
    let tasks = dashboard.tasks.clone();
    let answer = answer(dashboard, route.action, visit, next.run(request));
    if !is_change {
        return answer.await;
    }
    // A change is completed and written to the audit log even if the browser does not wait for the page.
    match tasks.spawn(answer.in_current_span()).await {
        Ok(response) => response,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
}

/// Runs a handler, makes pages of failures, and writes the changes that were made to the audit log.
async fn answer(
    dashboard: DashboardState,
    action: Option<&'static str>,
    visit: Option<Visit>,
    handler: impl Future<Output = Response>,
) -> Response {
    let mut response = handler.await;
    if let Some(failure) = response.extensions_mut().remove::<Failure>() {
        return frame::failed(&dashboard, visit.as_ref(), &failure);
    }
    let signed_in = response.extensions_mut().remove::<SignedIn>();
    let subjects = response.extensions_mut().remove::<Subjects>();
    let caller = signed_in.map(|SignedIn(caller)| caller);
    let caller = caller.or(visit.map(|visit| visit.caller));
    if let (Some(action), Some(caller), Some(Subjects(subjects))) = (action, caller, subjects)
        && let Some(operator) = caller.id_and_name()
    {
        for subject in subjects {
            let (at, environment) = (dashboard.clock.now(), caller.environment.clone());
            let entry = AuditEntry::new(environment, at, operator, action, &subject);
            record_change(&*dashboard.operators, &entry).await;
        }
    }
    response
}

type Refusal = Box<Response>;

async fn admit(
    dashboard: &DashboardState,
    route: &DashboardRoute,
    request: Request,
) -> Result<(Request, Option<Visit>), Refusal> {
    let refused = |failure: &Failure| Box::new(frame::failed(dashboard, None, failure));
    let (mut parts, body) = request.into_parts();
    let is_change = route.method == Method::POST;
    if is_change && parts.method != Method::POST {
        let mut response = refused(&only_forms());
        let allow = (header::ALLOW, HeaderValue::from_static("POST"));
        response.headers_mut().extend([allow]);
        return Err(response);
    }
    let needs_session = route.needs != Needs::Nothing;
    let public_url = &dashboard.settings.public_url;
    let session_token = cookie(&parts.headers, SESSION, public_url);
    let guest_token = cookie(&parts.headers, GUEST, public_url);

    let form_token = match needs_session {
        true => session_token,
        false => guest_token,
    };
    let mut form = Form::default();
    if is_change {
        if !browser::is_own_form(&parts.headers, public_url) {
            return Err(refused(&foreign()));
        }
        form = Form::read(&parts.headers, body)
            .await
            .map_err(|unreadable| refused(&unreadable.into()))?;
        let given = SecretHash::of(form.text(CSRF));
        if form_token.is_none_or(|token| SecretHash::of(&csrf(token)) != given) {
            return Err(refused(&expired()));
        }
    }

    let session = match session_token {
        Some(token) => find(dashboard, token)
            .await
            .map_err(|error| refused(&error.into()))?,
        None => None,
    };
    let now = dashboard.clock.now();
    if !needs_session {
        let (token, is_new) = match guest_token {
            Some(token) => (token.to_owned(), false),
            None => (random_text(&*dashboard.entropy), true),
        };
        let guest = Guest {
            dashboard: dashboard.clone(),
            csrf: csrf(&token),
            form,
            address: socket::address(&parts.extensions, &parts.headers),
            now,
            is_signed_in: session.is_some(),
        };
        parts.extensions.insert(guest);
        if is_new {
            parts.extensions.insert(NewGuest(token));
        }
        return Ok((Request::from_parts(parts, axum::body::Body::empty()), None));
    }
    let Some((session, caller)) = session else {
        let without_cookie = session_token.is_none();
        return Err(Box::new(sign_in_first(
            dashboard,
            &parts,
            is_change,
            without_cookie,
        )));
    };
    let environments = dashboard.environments.environments().await;
    let environments = environments.map_err(|error| refused(&error.into()))?;
    let environment = name_of(&environments, &caller.environment).to_owned();
    let elsewhere = match caller.person() {
        Some(person) => {
            let own = |one: &Environment| {
                one.id != caller.environment && person.environments.contains(&one.id)
            };
            environments.into_iter().filter(own).collect()
        }
        None => Vec::new(),
    };
    let visit = Visit {
        environment,
        elsewhere,
        dashboard: dashboard.clone(),
        csrf: csrf(session_token.unwrap_or_default()),
        session: session.token_hash,
        caller,
        form,
        now,
    };
    if let Needs::Key(needed) = route.needs
        && let Err(error) = needed.iter().try_for_each(|one| visit.caller.require(*one))
    {
        let title = match visit.caller.person() {
            Some(_) => "Your role does not allow this",
            None => "Your key does not allow this",
        };
        let failure = Failure::new(
            StatusCode::FORBIDDEN,
            title,
            super::failure::sentence(&error.to_string()),
        );
        return Err(Box::new(frame::failed(dashboard, Some(&visit), &failure)));
    }
    Ok((
        Request::from_parts(parts, axum::body::Body::empty()),
        Some(visit),
    ))
}

/// The token of a browser that has not been here before. The sign-in page sets it as a cookie.
#[derive(Clone)]
pub(super) struct NewGuest(pub(super) String);

/// Returns the session with this token, if it has not ended, and its operator.
async fn find(
    dashboard: &DashboardState,
    token: &str,
) -> Result<Option<(OperatorSession, Caller)>, StoreError> {
    let session = dashboard
        .operators
        .operator_session(&SecretHash::of(token))
        .await?;
    let Some(session) = session.filter(|session| session.expires_at > dashboard.clock.now()) else {
        return Ok(None);
    };
    let caller = caller_of(dashboard, &session);
    Ok(caller.map(|caller| (session, caller)))
}

/// Returns the operator of a session; `None` if the key was revoked, has expired or has lost the permission, or if
/// the identity provider is no longer that of the gateway.
fn caller_of(dashboard: &DashboardState, session: &OperatorSession) -> Option<Caller> {
    if let Operator::Person(person) = &session.operator {
        let provider = dashboard.single_sign_on.as_ref();
        provider.filter(|provider| provider.knows(person))?;
    }
    let caller = dashboard.authenticator.operator(session).ok();
    caller.filter(|caller| caller.may(Permission::DashboardSignIn))
}

/// Opens a session for an operator. Returns the cookie with its token.
pub(super) async fn open_session(
    dashboard: &DashboardState,
    environment: &EnvironmentId,
    operator: Operator,
) -> Result<HeaderValue, Failure> {
    let token = random_text(&*dashboard.entropy);
    let now = dashboard.clock.now();
    let session = OperatorSession {
        token_hash: SecretHash::of(&token),
        environment: environment.clone(),
        operator,
        created_at: now,
        expires_at: now + LIFETIME,
    };
    dashboard
        .operators
        .insert_operator_session(&session)
        .await?;
    Ok(own_cookie(dashboard, SESSION, &token, LIFETIME))
}

/// Returns a redirect to the sign-in page.
///
/// The cookie of the session is not sent with the first request after a link on another site was followed. Then
/// a page of the gateway loads the same address again, now with the cookie.
fn sign_in_first(
    dashboard: &DashboardState,
    parts: &Parts,
    is_change: bool,
    without_cookie: bool,
) -> Response {
    if is_change {
        return frame::failed(dashboard, None, &expired());
    }
    let asked = parts
        .uri
        .path_and_query()
        .map_or("", |asked| asked.as_str());
    let prefix = dashboard.links.path("/", "");
    let asked = format!("{}{asked}", prefix.trim_end_matches('/'));
    let from_elsewhere = ["cross-site", "same-site"].iter().any(|site| {
        let given = parts.headers.get("sec-fetch-site");
        given.is_some_and(|given| given == site)
    });
    if without_cookie && from_elsewhere {
        let body = html! { body { main { p { a href=(asked) { "Open the dashboard" } } } } };
        let refresh = (0, asked);
        let html = layout::document(&dashboard.links, "Dashboard", Some(&refresh), None, body);
        return headers::page(StatusCode::OK, html);
    }
    let to = match parts.uri.path() == path::OVERVIEW {
        true => dashboard.links.dashboard(path::SIGN_IN, &[]),
        false => dashboard
            .links
            .dashboard(path::SIGN_IN, &[("next", &asked)]),
    };
    headers::redirect(StatusCode::SEE_OTHER, &to)
}

fn only_forms() -> Failure {
    Failure::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "This address only takes forms",
        "Nothing was changed. Go back to the page with the form and send it again.",
    )
}

fn foreign() -> Failure {
    Failure::new(
        StatusCode::FORBIDDEN,
        "This form was not sent from the dashboard",
        "The request came from a page of another site, so nothing was changed. If you sent it yourself, open \
         the dashboard at its public URL and try again.",
    )
}

fn expired() -> Failure {
    Failure::new(
        StatusCode::FORBIDDEN,
        "This page has expired",
        "Your session has ended since the page was loaded, so nothing was changed. Open the dashboard again, \
         sign in if it asks for it, and repeat the change. If this happens again, check that you opened it at the \
         public URL of the gateway and that your browser accepts cookies.",
    )
}

impl Visit {
    /// Returns whether the operator may open a page.
    pub(super) fn may_open(&self, path: &str) -> bool {
        self.has_route(&Method::GET, path)
    }

    /// Returns whether the operator may send the form of a path.
    pub(super) fn may_send(&self, path: &str) -> bool {
        self.has_route(&Method::POST, path)
    }

    fn has_route(&self, method: &Method, path: &str) -> bool {
        let routes = &self.dashboard.routes;
        let found = routes
            .iter()
            .find(|route| route.method == *method && route.path == path);
        found.is_some_and(|route| match route.needs {
            Needs::Key(needed) => needed.iter().all(|one| self.caller.may(*one)),
            Needs::Nothing | Needs::SignIn => true,
        })
    }

    /// Returns the way back to the page of `path`, as a link if the operator may open it.
    pub(super) fn crumb(&self, path: &str, link: &str, text: &str) -> Markup {
        html! { p.crumb { @if self.may_open(path) { a href=(link) { (text) } } @else { (text) } } }
    }

    /// Returns `link`, which leads to the page of `path`, or a link to the overview if the operator may not open it.
    pub(super) fn link_or_overview(&self, path: &str, link: String) -> String {
        match self.may_open(path) {
            true => link,
            false => self.dashboard.links.dashboard(path::OVERVIEW, &[]),
        }
    }

    /// Returns whether the session is still open, and its operator still has a permission.
    pub(super) async fn still_may(self, needed: Permission) -> bool {
        let session = self
            .dashboard
            .operators
            .operator_session(&self.session)
            .await;
        // A store that fails for a moment says nothing about the session.
        let Ok(session) = session else { return true };
        let session = session.filter(|one| one.expires_at > self.dashboard.clock.now());
        let caller = session.and_then(|one| caller_of(&self.dashboard, &one));
        caller.is_some_and(|caller| caller.may(needed))
    }
}

/// Returns the token for the forms of a browser with this cookie.
fn csrf(token: &str) -> String {
    SecretHash::of(&format!("form of {token}")).to_hex()
}

const SESSION: &str = "threelo_dashboard";
const GUEST: &str = "threelo_guest";

/// Returns the value of a cookie of the dashboard.
pub(super) fn cookie<'a>(
    headers: &'a HeaderMap,
    name: &str,
    public_url: &url::Url,
) -> Option<&'a str> {
    browser::secret_cookie(headers, &cookie_name(name, browser::is_https(public_url)))
}

fn cookie_name(name: &str, is_https: bool) -> String {
    match is_https {
        true => format!("__Secure-{name}"),
        false => name.to_owned(),
    }
}

/// Returns the header that sets the cookie of a guest.
pub(super) fn guest_cookie(dashboard: &DashboardState, NewGuest(token): &NewGuest) -> HeaderValue {
    own_cookie(dashboard, GUEST, token, LIFETIME)
}

/// Returns the header that removes the cookie of the session.
pub(super) fn removed_cookie(dashboard: &DashboardState) -> HeaderValue {
    own_cookie(dashboard, SESSION, "", Duration::ZERO)
}

/// Returns the header that sets a cookie for all pages of the dashboard, which only requests from these carry.
fn own_cookie(
    dashboard: &DashboardState,
    name: &str,
    token: &str,
    lifetime: Duration,
) -> HeaderValue {
    set_cookie(dashboard, name, token, path::OVERVIEW, lifetime, "Strict")
}

/// Returns the header that sets a cookie for the requests to a path and below it.
pub(super) fn set_cookie(
    dashboard: &DashboardState,
    name: &str,
    token: &str,
    path: &str,
    lifetime: Duration,
    same_site: &str,
) -> HeaderValue {
    let is_https = browser::is_https(&dashboard.settings.public_url);
    let name = cookie_name(name, is_https);
    let path = dashboard.links.path(path, "");
    let seconds = lifetime.as_secs();
    let secure = if is_https { "; Secure" } else { "" };
    let cookie = format!(
        "{name}={token}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite={same_site}{secure}"
    );
    let mut value = HeaderValue::try_from(cookie).expect("base64 and a URL's path are a header");
    value.set_sensitive(true);
    value
}

/// Redirects to a page after a change to `subject`. `done` names the sentence that the page shows.
pub(super) fn done(to: &str, done: &str, subject: impl ToString) -> Response {
    let separator = if to.contains('?') { '&' } else { '?' };
    let to = format!("{to}{separator}done={done}");
    about(headers::redirect(StatusCode::SEE_OTHER, &to), subject)
}

/// Marks a response as that of a change to `subject`, which is written to the audit log.
pub(super) fn about(response: Response, subject: impl ToString) -> Response {
    about_each(response, vec![subject.to_string()])
}

/// Marks a response as that of the same change to several subjects.
pub(super) fn about_each(mut response: Response, subjects: Vec<String>) -> Response {
    response.extensions_mut().insert(Subjects(subjects));
    response
}

/// Adds a cookie to a response.
pub(super) fn with_cookie(mut response: Response, cookie: HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

impl From<Failure> for Box<Response> {
    fn from(failure: Failure) -> Self {
        Box::new(failure.into_response())
    }
}
