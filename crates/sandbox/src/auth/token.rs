//! `POST /oauth/token`: code exchange and refresh.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, PRAGMA};
use http::{HeaderMap, StatusCode, Uri};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::client::Form;
use super::grants::{Code, Pair, hash};
use crate::cloud::errors;
use crate::config::App;
use crate::record::{Exchange, Outcome};
use crate::secrets::SecretKind;
use crate::state::{State, World};
use crate::switches::{InvalidToken, Pkce, Switches};

/// The number of the exchange record that a response belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ExchangeNumber(pub(crate) u64);

/// Handles a token request, and records the decision.
pub(crate) async fn token(
    Shared(state): Shared<Arc<State>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let now = state.clock.now();
    let mut world = state.world();
    let form = Form::read(&headers, &body);
    let decision = match &form {
        Some(form) => decide(&mut world, form, now),
        None => Decision::refused(Outcome::BadRequest),
    };
    let mut response = match &decision.pair {
        Some(pair) => success(pair, &world.switches),
        None => refusal(decision.outcome, &world.switches),
    };
    let number = record(&mut world, &form.unwrap_or_default(), &decision, now);
    response.extensions_mut().insert(ExchangeNumber(number));
    response
}

/// Returns the client id that a token request contains.
pub(crate) fn client_id(headers: &HeaderMap, body: &[u8]) -> Option<String> {
    Form::read(headers, body)?
        .get("client_id")
        .map(str::to_owned)
}

/// Returns the client id in the query of a page.
pub(crate) fn client_in_query(uri: &Uri) -> Option<String> {
    let query: Vec<(String, String)> = serde_urlencoded::from_str(uri.query()?).ok()?;
    let found = query.into_iter().find(|(name, _)| name == "client_id");
    found.map(|(_, id)| id)
}

/// Records a request to which a fault responded before it was processed.
pub(crate) fn record_unprocessed(
    world: &mut World,
    headers: &HeaderMap,
    body: &[u8],
    now: Timestamp,
) -> u64 {
    let form = Form::read(headers, body).unwrap_or_default();
    record(world, &form, &Decision::refused(Outcome::NotProcessed), now)
}

#[derive(Debug)]
struct Decision {
    outcome: Outcome,
    family: Option<u64>,
    pair: Option<Pair>,
}

impl Decision {
    fn refused(outcome: Outcome) -> Self {
        Self {
            outcome,
            family: None,
            pair: None,
        }
    }

    fn issued(outcome: Outcome, pair: Pair) -> Self {
        Self {
            outcome,
            family: Some(pair.family),
            pair: Some(pair),
        }
    }
}

fn decide(world: &mut World, form: &Form, now: Timestamp) -> Decision {
    let app = form.get("client_id").and_then(|id| world.apps.get(id));
    let Some(app) = app.filter(|app| form.contains_secret_of(app)).cloned() else {
        return Decision::refused(Outcome::WrongSecret);
    };
    match form.get("grant_type") {
        Some("authorization_code") => exchange_code(world, form, &app, now),
        Some("refresh_token") => refresh(world, form, &app, now),
        Some(_) => Decision::refused(Outcome::UnsupportedGrantType),
        None => Decision::refused(Outcome::BadRequest),
    }
}

fn exchange_code(world: &mut World, form: &Form, app: &App, now: Timestamp) -> Decision {
    let Some(presented) = form.get("code") else {
        return Decision::refused(Outcome::BadRequest);
    };
    if let Some(verifier) = form.get("code_verifier") {
        world
            .grants
            .record_secret(SecretKind::PkceVerifier, verifier);
    }
    let switches = world.switches.clone();
    // A presented code is consumed, even if the request is rejected.
    let code = world.grants.take_code(presented);
    match code.filter(|code| fits(code, form, app, now, &switches)) {
        Some(code) => {
            let pair = world.grants.first_pair(&code, now, &switches);
            Decision::issued(Outcome::CodeExchanged, pair)
        }
        None => Decision::refused(Outcome::InvalidCode),
    }
}

fn fits(code: &Code, form: &Form, app: &App, now: Timestamp, switches: &Switches) -> bool {
    let agreement = &code.agreement;
    let fresh = now.duration_since(code.issued).as_secs() < switches.code_seconds;
    let verified = match (&agreement.challenge, switches.pkce) {
        (Some(challenge), Pkce::Verify) => form
            .get("code_verifier")
            .is_some_and(|verifier| URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == *challenge),
        _ => true,
    };
    fresh
        && verified
        && agreement.client_id == app.client_id
        && form.get("redirect_uri") == Some(&agreement.redirect_uri)
}

fn refresh(world: &mut World, form: &Form, app: &App, now: Timestamp) -> Decision {
    let Some(presented) = form.get("refresh_token") else {
        return Decision::refused(Outcome::BadRequest);
    };
    let switches = world.switches.clone();
    match world
        .grants
        .rotate(&app.client_id, presented, now, &switches)
    {
        Ok((pair, outcome)) => Decision::issued(outcome, pair),
        Err(refused) => Decision {
            outcome: refused.outcome,
            family: refused.family,
            pair: None,
        },
    }
}

fn success(pair: &Pair, switches: &Switches) -> Response {
    let scope = pair.scopes.iter().cloned().collect::<Vec<_>>().join(" ");
    let mut body = json!({
        "access_token": pair.access,
        "expires_in": switches.access_token_seconds,
        "scope": scope,
    });
    if switches.token_type_member {
        body["token_type"] = "Bearer".into();
    }
    if let Some(refresh) = &pair.refresh {
        body["refresh_token"] = refresh.as_str().into();
    }
    let headers = [
        (CONTENT_TYPE, "application/json; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (PRAGMA, "no-cache"),
    ];
    (headers, body.to_string()).into_response()
}

fn refusal(outcome: Outcome, switches: &Switches) -> Response {
    let forbidden = |error, description| errors::oauth(StatusCode::FORBIDDEN, error, description);
    match outcome {
        Outcome::WrongSecret => errors::oauth(
            StatusCode::UNAUTHORIZED,
            "access_denied",
            Some("Unauthorized"),
        ),
        Outcome::InvalidCode => forbidden("invalid_grant", Some("Invalid authorization code")),
        Outcome::UnsupportedGrantType => forbidden(
            "unsupported_grant_type",
            Some("The grant type is not supported"),
        ),
        Outcome::BadRequest => errors::oauth(
            StatusCode::BAD_REQUEST,
            "invalid_request",
            Some("A required parameter is missing or the body cannot be read"),
        ),
        _ => match (switches.invalid_token, outcome) {
            (InvalidToken::Live, Outcome::Revoked) => {
                forbidden("unauthorized_client", Some("Token was globally revoked"))
            }
            (InvalidToken::Documented, Outcome::Revoked) => {
                forbidden("invalid_grant", Some("Token was globally revoked"))
            }
            (InvalidToken::Live, _) => {
                forbidden("unauthorized_client", Some("refresh_token is invalid"))
            }
            (InvalidToken::Documented, _) => {
                forbidden("invalid_grant", Some("Unknown or invalid refresh token."))
            }
            (InvalidToken::PhraseInError, _) => forbidden("refresh_token is invalid", None),
        },
    }
}

fn record(world: &mut World, form: &Form, decision: &Decision, now: Timestamp) -> u64 {
    let presented = form.get("refresh_token").or(form.get("code"));
    let issued = decision.pair.as_ref().and_then(|p| p.refresh.as_deref());
    world.exchanges.push(|id| Exchange {
        id,
        at: now,
        client_id: form.get("client_id").map(str::to_owned),
        grant_type: form.get("grant_type").unwrap_or_default().to_owned(),
        family: decision.family,
        outcome: decision.outcome,
        status: None,
        presented_sha256: presented.map(hash),
        issued_sha256: issued.map(hash),
        faults: Vec::new(),
    })
}
