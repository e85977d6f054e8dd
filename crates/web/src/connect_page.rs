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
    connection::{ConnectionConfig, account_name},
    id::ConnectionId,
    integration::Integration,
    secret::SessionToken,
    session::{ConnectSession, SessionDefaults},
};

use crate::{
    browser, headers,
    pages::ErrorPage,
    router::{Shared, Web},
    words::{Message, Words},
};
pub(crate) use framed::{framed, is_framed};
use link::Link;
pub(crate) use link::is_link;
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
    let words = Words::of(&request_headers);
    let (status, html) = match Link::read(uri.query().unwrap_or_default()) {
        Link::Token(token) => web.page_of(&token, words).await,
        Link::Damaged => web.error(StatusCode::BAD_REQUEST, words, &words.failures.link_damaged),
        Link::Incomplete => web.error(
            StatusCode::BAD_REQUEST,
            words,
            &words.failures.link_incomplete,
        ),
    };
    headers::page(status, html)
}

impl Shared {
    /// Returns the connect page of the session with this token.
    async fn page_of(&self, token: &SessionToken, words: &'static Words) -> (StatusCode, String) {
        let caller = match self.authenticator.session(token).await {
            Ok(caller) => caller,
            Err(AuthError::MalformedSession | AuthError::UnknownSession) => {
                return self.error(StatusCode::GONE, words, &words.failures.link_ended);
            }
            Err(error) => return self.unreadable(&error, words),
        };
        let Some(session) = caller.session() else {
            return self.error(StatusCode::GONE, words, &words.failures.link_ended);
        };
        match self.offers(session).await {
            Ok((_, offers)) if offers.is_empty() => {
                self.error(StatusCode::OK, words, &words.failures.nothing_to_connect)
            }
            Ok((account, offers)) => {
                let look = self.look(&session.environment, words).await;
                let html = view::page(&look, token, session, account.as_deref(), &offers);
                (StatusCode::OK, html)
            }
            Err(ConnectError::UnknownConnection(_)) => {
                self.error(StatusCode::GONE, words, &words.failures.connection_gone)
            }
            Err(error) => self.unreadable(&error, words),
        }
    }

    fn unreadable(
        &self,
        error: &dyn std::error::Error,
        words: &'static Words,
    ) -> (StatusCode, String) {
        tracing::error!(%error, "the connect page could not be shown");
        let message = &words.failures.unavailable;
        self.error(StatusCode::SERVICE_UNAVAILABLE, words, message)
    }

    /// Returns the customer's account for which the session connects, and what it may connect.
    async fn offers(
        &self,
        session: &ConnectSession,
    ) -> Result<(Option<String>, Vec<Offer>), ConnectError> {
        let reconnected = match &session.reconnect {
            Some(key) => Some(self.connect.connection(key).await?),
            None => None,
        };
        let account = account_name(session.end_user.as_ref(), &session.tags).or_else(|| {
            let connection = reconnected.as_ref()?;
            account_name(connection.end_user.as_ref(), &connection.tags)
        });
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
            let mut offer = offer(
                integration,
                session,
                reconnected.as_ref().map(|it| &it.config),
            );
            offer.is_used = is_used;
            offers.push(offer);
        }
        Ok((account, offers))
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

    /// Returns the page of a failure before the environment is known.
    pub(crate) fn error(
        &self,
        status: StatusCode,
        words: &'static Words,
        message: &'static Message,
    ) -> (StatusCode, String) {
        let page = ErrorPage::new(words, message);
        (status, page.document(&self.plain_look(words)))
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
