//! `GET /connect?session_token=…`: the page of a connect link. It shows the integrations that the session may
//! connect; its form leads to [`start`], which leads to `/oauth/connect/{integration}`. With the query of the SDK it
//! is the page of `openConnectUI`.

mod framed;
mod link;
mod start;
mod view;

use axum::{extract::State, response::Response};
use http::{HeaderMap, StatusCode, Uri};
use threelo_connect::ConnectError;
use threelo_core::{
    authenticator::AuthError,
    connection::ConnectionConfig,
    id::ConnectionId,
    integration::Integration,
    secret::SessionToken,
    session::{ConnectSession, SessionDefaults},
};

use crate::{
    browser, headers,
    pages::{ErrorPage, connection_gone},
    router::{Shared, Web},
    words::Words,
};
pub(crate) use framed::{framed, is_framed};
use link::Link;
pub(crate) use start::start;
use view::Offer;

pub(crate) async fn show(
    State(web): State<Web>,
    uri: Uri,
    query: threelo_http::Query,
    request_headers: HeaderMap,
) -> Response {
    if is_framed(&query) {
        return framed(&web, &request_headers);
    }
    if let Some(redirect) =
        browser::to_public_host(&web.settings.public_url, &uri, &request_headers)
    {
        return redirect;
    }
    let (status, html) = match Link::read(uri.query().unwrap_or_default()) {
        Link::Token(token) => web.page_of(&token, Words::of(&request_headers)).await,
        Link::Damaged => (StatusCode::BAD_REQUEST, web.error(&damaged())),
        Link::Incomplete => (StatusCode::BAD_REQUEST, web.error(&incomplete())),
    };
    headers::page(status, html)
}

impl Shared {
    /// Returns the connect page of the session with this token.
    async fn page_of(&self, token: &SessionToken, words: &'static Words) -> (StatusCode, String) {
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
                let look = self.look(&session.environment, words).await;
                let html = view::page(&look, token, session, &offers);
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
        let mut offers = Vec::new();
        for integration in allowed {
            let is_used = match session
                .connection
                .as_ref()
                .filter(|_| reconnected.is_none())
            {
                Some(id) => self.is_connected(&integration, id).await?,
                None => false,
            };
            let mut offer = offer(integration, session, reconnected.as_ref());
            offer.is_used = is_used;
            offers.push(offer);
        }
        Ok(offers)
    }

    /// Returns whether the connection of a session exists already.
    async fn is_connected(
        &self,
        integration: &Integration,
        id: &ConnectionId,
    ) -> Result<bool, ConnectError> {
        let key = integration.integration_ref().connection(id.clone());
        match self.connect.connection(&key).await {
            Ok(_) => Ok(true),
            Err(ConnectError::UnknownConnection(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn error(&self, page: &ErrorPage) -> String {
        page.document(&self.links.clone().into())
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
        is_used: false,
    }
}

fn incomplete() -> ErrorPage {
    ErrorPage::new(
        "This link is incomplete",
        "A connect link contains a token, and this one has none: part of it may be missing.",
        "Go back to the app and open its link again, or copy the complete link.",
    )
}

/// Returns the text for a link that was changed on its way.
pub(crate) fn damaged() -> ErrorPage {
    ErrorPage::new(
        "This link is damaged",
        "A part of it was lost or changed on its way, perhaps by a mail program that broke it over two lines.",
        "Copy all of it into the address bar of the browser, or go back to the app and ask for a new link.",
    )
}

/// The page for an address that does not exist.
pub(crate) fn unknown() -> ErrorPage {
    ErrorPage::new(
        "This page does not exist",
        "There is nothing at this address. A part of the link may have been lost or changed on its way.",
        "Copy all of the link into the address bar of the browser, or go back to the app and ask for a new link.",
    )
}

/// The page for a request that an app has not made as it should.
pub(crate) fn app_mistake(message: &str) -> ErrorPage {
    let mut page = ErrorPage::new(
        "The app that sent you here made a mistake",
        "Its request is not valid, so the sign-in cannot begin.",
        "Send this message to the people who run the app.",
    );
    page.list.push(message.to_owned());
    page
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
