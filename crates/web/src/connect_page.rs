//! `GET /connect?session_token=…`: what a connect link opens. It reads the session and shows what
//! can be connected; the form leads to [`leave`], and that to `/oauth/connect/{integration}`.

mod leave;
mod view;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use maud::html;
use serde::Deserialize;
use threelo_connect::{Connect, ConnectError};
use threelo_core::{
    authenticator::{AuthError, Authenticator},
    connection::ConnectionConfig,
    integration::Integration,
    secret::SessionToken,
    session::{ConnectSession, SessionDefaults},
};

use crate::{
    Settings, assets, headers,
    links::Links,
    pages::{Told, connection_gone, told_page},
};
use view::Offer;

/// `GET /connect`, `GET /connect/start/{integration}` and `GET /assets/{file}`.
pub fn router(connect: Connect, authenticator: Authenticator, settings: Settings) -> Router {
    let policy = headers::policy(&settings);
    let shared = Shared {
        connect,
        authenticator,
        links: Links::new(&settings),
        policy,
    };
    Router::new()
        .route("/connect", get(show))
        // Below `start`, so that no integration is called like another route below `connect`.
        .route("/connect/start/{integration}", get(leave::leave))
        .route("/assets/{file}", get(assets::asset))
        .with_state(Arc::new(shared))
}

struct Shared {
    connect: Connect,
    authenticator: Authenticator,
    links: Links,
    policy: String,
}

#[derive(Deserialize)]
struct Link {
    session_token: Option<SessionToken>,
}

async fn show(State(shared): State<Arc<Shared>>, Query(link): Query<Link>) -> Response {
    let token = link
        .session_token
        .filter(|token| !token.expose().trim().is_empty());
    let (status, html) = match token {
        None => (StatusCode::BAD_REQUEST, shared.told(&incomplete())),
        Some(token) => shared.page_of(&token).await,
    };
    (status, headers::page(html, &shared.policy)).into_response()
}

impl Shared {
    /// The page for the browser with this token.
    async fn page_of(&self, token: &SessionToken) -> (StatusCode, String) {
        let caller = match self.authenticator.session(token).await {
            Ok(caller) => caller,
            Err(AuthError::MalformedSession | AuthError::UnknownSession) => {
                return (StatusCode::GONE, self.told(&ended()));
            }
            Err(error) => return self.failed(&error),
        };
        let Some(session) = caller.session() else {
            return (StatusCode::GONE, self.told(&ended()));
        };
        match self.offers(session).await {
            Ok(offers) if offers.is_empty() => (StatusCode::OK, self.told(&nothing())),
            Ok(offers) => {
                let html = view::page(&self.links, token, session, &offers);
                (StatusCode::OK, html)
            }
            Err(ConnectError::UnknownConnection(_)) => {
                (StatusCode::GONE, self.told(&connection_gone()))
            }
            Err(error) => self.failed(&error),
        }
    }

    fn failed(&self, error: &dyn std::error::Error) -> (StatusCode, String) {
        tracing::error!(%error, "the connect page could not be shown");
        (StatusCode::SERVICE_UNAVAILABLE, self.told(&unavailable()))
    }

    /// What the session may connect.
    async fn offers(&self, session: &ConnectSession) -> Result<Vec<Offer>, ConnectError> {
        let renewed = match &session.reconnect {
            Some(key) => Some(self.connect.connection(key).await?.config),
            None => None,
        };
        let integrations = self.connect.integrations(&session.environment).await?;
        let allowed = integrations
            .into_iter()
            .filter(|integration| session.allows(&integration.key));
        Ok(allowed
            .map(|it| offer(it, session, renewed.as_ref()))
            .collect())
    }

    fn told(&self, told: &Told) -> String {
        told_page(told, html! {}).document(&self.links)
    }
}

/// An integration, what will be asked for, and whether its site is still to be named.
fn offer(
    integration: Integration,
    session: &ConnectSession,
    renewed: Option<&ConnectionConfig>,
) -> Offer {
    const SITE: [&str; 4] = ["cloudId", "domain", "subdomain", "baseUrl"];
    let defaults = session.defaults.get(&integration.key);
    let set = ConnectionConfig(
        defaults
            .map(|defaults| defaults.connection_config.clone())
            .unwrap_or_default(),
    );
    let preset = SITE.iter().any(|member| set.text(member).is_some());
    let site = renewed
        .and_then(|config| config.text("domain"))
        .unwrap_or_default();
    let site = site
        .strip_suffix(".atlassian.net")
        .unwrap_or(site)
        .to_owned();
    let scopes = defaults
        .and_then(SessionDefaults::scopes)
        .unwrap_or_else(|| integration.scopes.clone());
    Offer {
        integration,
        scopes,
        site: (!preset).then_some(site),
    }
}

fn incomplete() -> Told {
    Told::new(
        "This link is incomplete",
        "A connect link carries a token, and this one has none: it may have been cut when it was copied.",
        "Go back to the app and open its link again, or copy the whole of it.",
    )
}

fn ended() -> Told {
    Told::new(
        "This link has ended",
        "Connect links work for half an hour, and this one has ended or never existed.",
        "Go back to the app and ask for a new link.",
    )
}

fn nothing() -> Told {
    Told::new(
        "There is nothing to connect yet",
        "Nobody has set up an integration that this link could connect.",
        "Tell the people who run the app. They add one with “threelo integrations add”.",
    )
}

fn unavailable() -> Told {
    Told::new(
        "Something is wrong on our side",
        "The gateway could not read this link just now. This is not your fault.",
        "Wait a minute and reload this page. If it stays so, tell the people who run the app.",
    )
}
