//! `GET /authorize`: redirects the browser to the login form, the consent page, the callback or the error page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use axum::extract::{OriginalUri, Query, State as Shared};
use axum::response::Response;
use http::HeaderMap;
use jiff::Timestamp;
use url::Url;

use super::model::{AuthorizeRequest, PendingConsent};
use super::{consent, login, pages};
use crate::config::{App, Consent};
use crate::facts::SCOPES;
use crate::secrets::SecretKind;
use crate::state::{State, World};
use crate::switches::InvalidScope;

/// Handles the request.
pub(crate) async fn authorize(
    Shared(state): Shared<Arc<State>>,
    OriginalUri(uri): OriginalUri,
    Query(query): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    let now = state.clock.now();
    let mut world = state.world();
    let auto = match &world.consent {
        Consent::Auto { account_id, sites } => Some((account_id.clone(), sites.clone())),
        Consent::Manual => None,
    };
    let account = match &auto {
        Some((account, _)) => Some(account.clone()),
        None => login::account(&world, &headers),
    };
    // As in the real cloud, the request is not checked before the user is logged in.
    let Some(account) = account else {
        return login::redirect_to_form(&uri);
    };
    let request = match AuthorizeRequest::check(&world, query, &account) {
        Ok(request) => request,
        Err(refused) => return refused.respond(),
    };
    world
        .grants
        .record_secret(SecretKind::State, &request.state);
    match auto {
        Some((_, sites)) => auto_consent(&mut world, request, account, sites, now),
        None => consent::ask(&mut world, request, account, now),
    }
}

/// An authorize request that is rejected.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The user sees the error page; the app is not notified.
    Page(&'static str, String),
    /// The app receives the error at its callback.
    Callback(Url),
}

impl Refused {
    fn incomplete() -> Self {
        Self::Page(
            "invalid_request",
            "The authorize request was incomplete or invalid".to_owned(),
        )
    }

    fn respond(self) -> Response {
        match self {
            Self::Page(error, description) => pages::redirect_to_error(error, &description),
            Self::Callback(url) => pages::redirect(url.as_str()),
        }
    }
}

impl AuthorizeRequest {
    fn check(world: &World, query: Vec<(String, String)>, account: &str) -> Result<Self, Refused> {
        let mut parameters = BTreeMap::new();
        for (name, value) in query {
            if parameters.insert(name, value).is_some() {
                return Err(Refused::incomplete());
            }
        }
        let get = |name: &str| parameters.get(name).filter(|v| !v.is_empty());
        let need = |name: &str| get(name).cloned().ok_or_else(Refused::incomplete);

        let app = world.apps.get(&need("client_id")?);
        let Some(app) = app.filter(|app| app.shared || app.owner.as_deref() == Some(account))
        else {
            let text = "failed to retrieve client".to_owned();
            return Err(Refused::Page("unauthorized_client", text));
        };
        let redirect_text = need("redirect_uri")?;
        let redirect_uri = allowed_callback(app, &redirect_text)?;
        let state = need("state")?;
        let complete = need("response_type")? == "code"
            && match get("prompt") {
                Some(prompt) => prompt == "consent",
                None => !world.switches.prompt_required,
            }
            && match get("audience") {
                Some(audience) => audience == "api.atlassian.com",
                None => !world.switches.audience_required,
            };
        if !complete {
            return Err(Refused::incomplete());
        }
        let challenge = get("code_challenge").cloned();
        if challenge.is_some() && get("code_challenge_method").is_none_or(|m| m != "S256") {
            return Err(Refused::incomplete());
        }
        let scopes: BTreeSet<String> = need("scope")?
            .split(' ')
            .filter(|s| !s.is_empty())
            .map(str::to_owned)
            .collect();
        if let Some(wrong) = scopes.iter().find(|s| !app_has(app, s)) {
            let text = format!("The scope {wrong} is not configured for this app");
            return Err(match world.switches.invalid_scope {
                InvalidScope::ErrorPage => Refused::Page("invalid_scope", text),
                InvalidScope::Callback => Refused::Callback(pages::with_error(
                    redirect_uri,
                    "invalid_scope",
                    &text,
                    &state,
                )),
            });
        }
        Ok(Self {
            app: app.clone(),
            redirect_uri,
            redirect_text,
            scopes,
            state,
            challenge,
        })
    }
}

/// Returns whether the app may request the scope: `offline_access` always, any other only if it is real and added to the app.
fn app_has(app: &App, scope: &str) -> bool {
    scope == "offline_access"
        || (SCOPES.binary_search(&scope).is_ok() && app.scopes.iter().any(|s| s == scope))
}

fn allowed_callback(app: &App, sent: &str) -> Result<Url, Refused> {
    let mismatch = || {
        let text =
            format!("Callback URL mismatch. {sent} is not in the list of allowed callback URLs");
        Refused::Page("unauthorized_client", text)
    };
    let url = Url::parse(sent).map_err(|_| mismatch())?;
    let loopback =
        url.scheme() == "http" && matches!(url.host_str(), Some("localhost" | "127.0.0.1"));
    let web = url.scheme() == "https" || loopback;
    if web && (sent == app.callback || (app.any_loopback_callback && loopback)) {
        Ok(url)
    } else {
        Err(mismatch())
    }
}

fn auto_consent(
    world: &mut World,
    request: AuthorizeRequest,
    account: String,
    sites: Vec<String>,
    now: Timestamp,
) -> Response {
    let open: BTreeSet<String> = world
        .sites_of(&account)
        .into_iter()
        .map(|s| s.id.clone())
        .filter(|id| sites.is_empty() || sites.contains(id))
        .collect();
    let pending = PendingConsent {
        request,
        account,
        since: now,
    };
    consent::accept(world, &pending, open, now)
}
