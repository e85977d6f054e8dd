//! The dashboard: pages on which an operator sees and changes what the API offers to programs.
//!
//! An operator signs in with an API key and has its permissions, or at an identity provider and has a role. Every request passes one gate, `guard`,
//! which checks the session, the permission of the route, and, on changes, the origin of the form and its token;
//! it also writes the audit log. Handlers read a `Visit` (the request of a signed-in operator; a `Guest` while signing in), call one operation of
//! [`Connect`] or of a store, and return a page. All pages work without scripts.

mod api_keys;
mod appearance;
mod apps;
mod attempts;
mod audit;
mod connections;
mod environments;
mod events;
mod failure;
mod form;
mod frame;
mod guard;
mod integrations;
mod logs;
mod needed_scopes;
mod overview;
pub(crate) mod path;
mod picture;
mod scopes;
mod sign_in;
mod single_sign_on;
mod time;
mod tryout;

use std::sync::Arc;

use axum::{Router, handler::Handler, routing::MethodRouter};
use http::Method;
use threelo_connect::Connect;
use threelo_core::{
    authenticator::Authenticator,
    catalogue::Catalogue,
    clock::Clock,
    credentials::Credentials,
    deadline::GrantLife,
    entropy::Entropy,
    permission::Permission,
    request_log::LogLimits,
    storage::{
        ApiKeyStore, DeliveryStore, EnvironmentStore, OperatorStore, RequestLogStore, SpaceProbe,
    },
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{Settings, links::Links};
use attempts::Attempts;
pub use events::EventReceivers;
use failure::Failure;
use guard::Visit;
pub use single_sign_on::SingleSignOn;

/// Dependencies of the dashboard.
pub struct Dependencies {
    /// The connection service.
    pub connect: Connect,
    /// Finds the API key of an operator.
    pub authenticator: Authenticator,
    /// Stores sessions of operators and the audit log.
    pub operators: Arc<dyn OperatorStore>,
    /// Stores API keys.
    pub api_keys: Arc<dyn ApiKeyStore>,
    /// Stores environments.
    pub environments: Arc<dyn EnvironmentStore>,
    /// Lists and redelivers events.
    pub deliveries: Arc<dyn DeliveryStore>,
    /// The request log.
    pub log: Arc<dyn RequestLogStore>,
    /// How much the request log keeps.
    pub keep: LogLimits,
    /// Reads how much space the database takes.
    pub space: Arc<dyn SpaceProbe>,
    /// Refreshes the tokens of a connection on request. No token is shown.
    pub credentials: Arc<dyn Credentials>,
    /// The operations of Atlassian's APIs.
    pub catalogues: Vec<Arc<dyn Catalogue>>,
    /// The data path, which serves `/proxy/{*path}` to the [`Caller`](threelo_core::caller::Caller) in the
    /// extensions of a request.
    pub proxy: Router,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub entropy: Arc<dyn Entropy>,
    /// How long grants live, for the deadlines of connections.
    pub grant_life: GrantLife,
    /// The identity provider at which operators can sign in.
    pub single_sign_on: Option<SingleSignOn>,
    /// Where events are sent.
    pub receivers: EventReceivers,
    /// Ends the live tails of the log when the gateway stops.
    pub stop: CancellationToken,
    /// Runs changes, which the gateway completes before it stops.
    pub tasks: TaskTracker,
    /// The settings of the pages.
    pub settings: Settings,
}

/// Everything that the handlers share.
pub(crate) struct Shared {
    dependencies: Dependencies,
    links: Links,
    attempts: Attempts,
    /// The routes, which pages ask whether a link leads somewhere.
    routes: Vec<DashboardRoute>,
}

pub(crate) type DashboardState = Arc<Shared>;

impl std::ops::Deref for Shared {
    type Target = Dependencies;

    fn deref(&self) -> &Dependencies {
        &self.dependencies
    }
}

/// What a route of the dashboard requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Needs {
    /// Nothing: the route is part of signing in.
    Nothing,
    /// A signed-in operator.
    SignIn,
    /// An operator with all of these permissions: to do what the route does, and to read what its page shows.
    Key(&'static [Permission]),
}

/// A route of the dashboard.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DashboardRoute {
    /// `GET`, or `POST` for changes.
    pub method: Method,
    /// The path. It has no parameters: they are in the query or the form.
    pub path: &'static str,
    /// What it requires.
    pub needs: Needs,
    /// What the audit log calls a change.
    pub action: Option<&'static str>,
}

struct DashboardEndpoint {
    route: DashboardRoute,
    handler: MethodRouter<DashboardState>,
}

impl DashboardEndpoint {
    /// Writes what the page changes to the audit log as `action`.
    fn noted(mut self, action: &'static str) -> Self {
        self.route.action = Some(action);
        self
    }
}

/// Returns the table of all routes of the dashboard. The router is built from it.
pub fn routes() -> Vec<DashboardRoute> {
    table().into_iter().map(|endpoint| endpoint.route).collect()
}

/// Returns the router of the dashboard, to be merged with the other routers of a gateway.
pub fn router(dependencies: Dependencies) -> Router {
    let dashboard: DashboardState = Arc::new(Shared {
        links: Links::new(&dependencies.settings),
        attempts: Attempts::default(),
        routes: routes(),
        dependencies,
    });
    let mut router = Router::new();
    for DashboardEndpoint { route, handler } in table() {
        router = router.route(
            route.path,
            guard::guarded(handler, dashboard.clone(), route),
        );
    }
    router.with_state(dashboard)
}

/// A page.
fn get<H, T>(path: &'static str, needs: Needs, handler: H) -> DashboardEndpoint
where
    H: Handler<T, DashboardState>,
    T: 'static,
{
    DashboardEndpoint {
        route: DashboardRoute {
            method: Method::GET,
            path,
            needs,
            action: None,
        },
        handler: axum::routing::get(handler),
    }
}

/// A change, which the audit log calls `action`.
fn post<H, T>(
    path: &'static str,
    needs: Needs,
    action: &'static str,
    handler: H,
) -> DashboardEndpoint
where
    H: Handler<T, DashboardState>,
    T: 'static,
{
    DashboardEndpoint {
        route: DashboardRoute {
            method: Method::POST,
            path,
            needs,
            action: Some(action),
        },
        handler: axum::routing::post(handler),
    }
}

fn table() -> Vec<DashboardEndpoint> {
    use Needs::{Key, Nothing, SignIn};
    use Permission as P;

    vec![
        get(path::SIGN_IN, Nothing, sign_in::show),
        post(path::SIGN_IN, Nothing, "operator.sign_in", sign_in::sign_in),
        get(path::OIDC, Nothing, single_sign_on::begin),
        get(path::OIDC_CALLBACK, Nothing, single_sign_on::complete).noted("operator.sign_in"),
        post(
            path::SIGN_OUT,
            SignIn,
            "operator.sign_out",
            sign_in::sign_out,
        ),
        get(path::OVERVIEW, SignIn, overview::show),
        get(
            path::INTEGRATIONS,
            Key(&[P::IntegrationsList]),
            integrations::list,
        ),
        get(
            path::INTEGRATION,
            Key(&[P::IntegrationsRead]),
            integrations::one,
        ),
        get(
            path::NEW_INTEGRATION,
            Key(&[P::IntegrationsCreate]),
            integrations::new,
        ),
        post(
            path::NEW_INTEGRATION,
            Key(&[P::IntegrationsCreate]),
            "integration.create",
            integrations::create,
        ),
        get(
            path::EDIT_INTEGRATION,
            Key(&[
                P::IntegrationsRead,
                P::IntegrationsReadCredentials,
                P::IntegrationsUpdate,
            ]),
            integrations::edit,
        ),
        post(
            path::EDIT_INTEGRATION,
            Key(&[
                P::IntegrationsRead,
                P::IntegrationsReadCredentials,
                P::IntegrationsUpdate,
            ]),
            "integration.update",
            integrations::update,
        ),
        get(
            path::APP,
            Key(&[
                P::IntegrationsRead,
                P::IntegrationsReadCredentials,
                P::IntegrationsUpdate,
            ]),
            apps::show,
        ),
        post(
            path::APP,
            Key(&[
                P::IntegrationsRead,
                P::IntegrationsReadCredentials,
                P::IntegrationsUpdate,
            ]),
            "integration.rotate_secret",
            apps::change,
        ),
        get(
            path::NEEDED_SCOPES,
            Key(&[P::IntegrationsRead, P::IntegrationsReadCredentials]),
            needed_scopes::show,
        ),
        get(
            path::DELETE_INTEGRATION,
            Key(&[P::IntegrationsRead, P::IntegrationsDelete]),
            integrations::confirm_delete,
        ),
        post(
            path::DELETE_INTEGRATION,
            Key(&[P::IntegrationsRead, P::IntegrationsDelete]),
            "integration.delete",
            integrations::delete,
        ),
        get(
            path::CONNECTIONS,
            Key(&[P::ConnectionsList]),
            connections::list,
        ),
        post(
            path::REFRESH_SELECTED,
            Key(&[P::ConnectionsList, P::ConnectionsReadCredentials]),
            "connection.refresh",
            connections::refresh_selected,
        ),
        post(
            path::DELETE_SELECTED,
            Key(&[P::ConnectionsList, P::ConnectionsDelete]),
            "connection.delete",
            connections::delete_selected,
        ),
        get(
            path::CONNECTION,
            Key(&[P::ConnectionsRead]),
            connections::one,
        ),
        get(
            path::CONNECT,
            Key(&[P::ConnectSessionsWrite]),
            connections::connect,
        ),
        post(
            path::CONNECT,
            Key(&[P::ConnectSessionsWrite]),
            "connect_session.create",
            connections::open_session,
        ),
        post(
            path::REFRESH,
            Key(&[P::ConnectionsRead, P::ConnectionsReadCredentials]),
            "connection.refresh",
            connections::refresh,
        ),
        post(
            path::CREDENTIALS,
            Key(&[P::ConnectionsRead, P::ConnectionsReadCredentials]),
            "connection.read_credentials",
            connections::copy_credentials,
        ),
        get(
            path::EDIT_CONNECTION,
            Key(&[P::ConnectionsRead, P::ConnectionsUpdate]),
            connections::edit,
        ),
        post(
            path::EDIT_CONNECTION,
            Key(&[P::ConnectionsRead, P::ConnectionsUpdate]),
            "connection.update",
            connections::update,
        ),
        post(
            path::SITE,
            Key(&[P::ConnectionsRead, P::ConnectionsUpdate]),
            "connection.switch_site",
            connections::switch_site,
        ),
        get(
            path::DELETE_CONNECTION,
            Key(&[P::ConnectionsRead, P::ConnectionsDelete]),
            connections::confirm_delete,
        ),
        post(
            path::DELETE_CONNECTION,
            Key(&[P::ConnectionsRead, P::ConnectionsDelete]),
            "connection.delete",
            connections::delete,
        ),
        get(
            path::TRY,
            Key(&[P::ConnectionsRead, P::Proxy]),
            tryout::show,
        ),
        post(
            path::TRY,
            Key(&[P::ConnectionsRead, P::Proxy]),
            "connection.call",
            tryout::send,
        ),
        get(path::LOGS, Key(&[P::LogsRead]), logs::list),
        get(path::LIVE, Key(&[P::LogsRead]), logs::live),
        get(path::LOG, Key(&[P::LogsRead]), logs::one),
        get(path::SETTINGS, SignIn, api_keys::show),
        post(
            path::NEW_KEY,
            Key(&[P::ApiKeysManage]),
            "api_key.create",
            api_keys::create,
        ),
        post(
            path::ROTATE_KEY,
            Key(&[P::ApiKeysManage]),
            "api_key.rotate",
            api_keys::rotate,
        ),
        post(
            path::REVOKE_KEY,
            Key(&[P::ApiKeysManage]),
            "api_key.revoke",
            api_keys::revoke,
        ),
        get(
            path::ENVIRONMENTS,
            Key(&[P::EnvironmentsManage]),
            environments::show,
        ),
        post(
            path::NEW_ENVIRONMENT,
            Key(&[P::EnvironmentsManage]),
            "environment.create",
            environments::create,
        ),
        post(
            path::RENAME_ENVIRONMENT,
            Key(&[P::EnvironmentsManage]),
            "environment.rename",
            environments::rename,
        ),
        post(
            path::REMOVE_ENVIRONMENT,
            Key(&[P::EnvironmentsManage]),
            "environment.remove",
            environments::remove,
        ),
        get(
            path::APPEARANCE,
            Key(&[P::AppearanceUpdate]),
            appearance::show,
        ),
        post(
            path::APPEARANCE,
            Key(&[P::AppearanceUpdate]),
            "appearance.update",
            appearance::update,
        ),
        get(path::EVENTS, Key(&[P::EventsRead]), events::show),
        post(
            path::REPLAY_EVENT,
            Key(&[P::EventsRead, P::EventsReplay]),
            "event.replay",
            events::replay,
        ),
        get(path::AUDIT, Key(&[P::AuditRead]), audit::show),
    ]
}

/// The response of a handler: a page or a redirect, or what went wrong.
type Answer = Result<axum::response::Response, Failure>;

impl Visit {
    /// Returns whether the operator has this permission.
    fn may(&self, needed: Permission) -> bool {
        self.caller.may(needed)
    }
}
