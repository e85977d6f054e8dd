//! `GET /connect?session_token=…`: the page of a connect link. It shows the integrations that the session may
//! connect; its form leads to [`start`], which leads to `/oauth/connect/{integration}`.

mod start;
mod view;

use axum::{
    extract::{Query, State},
    response::Response,
};
use http::StatusCode;
use serde::Deserialize;
use threelo_connect::ConnectError;
use threelo_core::{
    authenticator::AuthError,
    connection::ConnectionConfig,
    integration::Integration,
    secret::SessionToken,
    session::{ConnectSession, SessionDefaults},
};

use crate::{
    headers,
    pages::{ErrorPage, connection_gone},
    router::{Shared, Web},
};
pub(crate) use start::start;
use view::Offer;

#[derive(Deserialize)]
pub(crate) struct Link {
    session_token: Option<SessionToken>,
}

pub(crate) async fn show(State(web): State<Web>, Query(link): Query<Link>) -> Response {
    let token = link
        .session_token
        .filter(|token| !token.expose().trim().is_empty());
    let (status, html) = match token {
        None => (StatusCode::BAD_REQUEST, web.error(&incomplete())),
        Some(token) => web.page_of(&token).await,
    };
    headers::framed_page(status, html, &web.settings.frame_ancestors)
}

impl Shared {
    /// Returns the connect page of the session with this token.
    async fn page_of(&self, token: &SessionToken) -> (StatusCode, String) {
        let caller = match self.authenticator.session(token).await {
            Ok(caller) => caller,
            Err(AuthError::MalformedSession | AuthError::UnknownSession) => {
                return (StatusCode::GONE, self.error(&ended()));
            }
            Err(error) => return self.failed(&error),
        };
        let Some(session) = caller.session() else {
            return (StatusCode::GONE, self.error(&ended()));
        };
        match self.offers(session).await {
            Ok(offers) if offers.is_empty() => (StatusCode::OK, self.error(&nothing())),
            Ok(offers) => {
                let html = view::page(&self.links, token, session, &offers);
                (StatusCode::OK, html)
            }
            Err(ConnectError::UnknownConnection(_)) => {
                (StatusCode::GONE, self.error(&connection_gone()))
            }
            Err(error) => self.failed(&error),
        }
    }

    fn failed(&self, error: &dyn std::error::Error) -> (StatusCode, String) {
        tracing::error!(%error, "the connect page could not be shown");
        (StatusCode::SERVICE_UNAVAILABLE, self.error(&unavailable()))
    }

    /// Returns what the session may connect.
    async fn offers(&self, session: &ConnectSession) -> Result<Vec<Offer>, ConnectError> {
        let reconnected = match &session.reconnect {
            Some(key) => Some(self.connect.connection(key).await?.config),
            None => None,
        };
        let integrations = self.connect.integrations(&session.environment).await?;
        let allowed = integrations
            .into_iter()
            .filter(|integration| session.allows(&integration.key));
        Ok(allowed
            .map(|it| offer(it, session, reconnected.as_ref()))
            .collect())
    }

    fn error(&self, page: &ErrorPage) -> String {
        page.document(&self.links)
    }
}

/// Returns an integration with the scopes it requests, and with its site if that can still be chosen.
fn offer(
    integration: Integration,
    session: &ConnectSession,
    reconnected: Option<&ConnectionConfig>,
) -> Offer {
    const SITE: [&str; 4] = ["cloudId", "domain", "subdomain", "baseUrl"];
    let defaults = session.defaults.get(&integration.key);
    let set = ConnectionConfig(
        defaults
            .map(|defaults| defaults.connection_config.clone())
            .unwrap_or_default(),
    );
    let preset = SITE.iter().any(|member| set.text(member).is_some());
    let site = reconnected
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

fn incomplete() -> ErrorPage {
    ErrorPage::new(
        "This link is incomplete",
        "A connect link contains a token, and this one has none: part of it may be missing.",
        "Go back to the app and open its link again, or copy the complete link.",
    )
}

fn ended() -> ErrorPage {
    ErrorPage::new(
        "This link has expired",
        "Connect links work for half an hour, and this one has expired or never existed.",
        "Go back to the app and ask for a new link.",
    )
}

fn nothing() -> ErrorPage {
    ErrorPage::new(
        "There is nothing to connect yet",
        "There is no integration that this link could connect.",
        "Contact the operator of the app, who can add one with “threelo integrations add”.",
    )
}

fn unavailable() -> ErrorPage {
    ErrorPage::new(
        "The gateway failed",
        "The gateway could not read this link just now. This is not your fault.",
        "Wait a minute and reload this page. If that does not help, contact the operator of the app.",
    )
}
