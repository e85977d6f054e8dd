//! `/dashboard/sign-in/oidc`: signing in at an identity provider.
//!
//! The browser keeps one random secret in a cookie, from which the state, the nonce and the PKCE verifier are derived. So the
//! gateway stores nothing until somebody has signed in, and any instance can complete what another one began. The cookie
//! is removed by the callback, and the provider accepts a code once.

use std::time::Duration;

use axum::{Extension, response::Response};
use http::{HeaderMap, HeaderValue, StatusCode};
use threelo_core::{
    Timestamp,
    caller::{Caller, Identity},
    entropy::random_text,
    environment::Environment,
    hash::SecretHash,
    operator::{Operator, Person, RoleRule},
    secret::{AuthorizationCode, PkceVerifier},
};
use threelo_http::Query;
use threelo_oauth::Pkce;
use url::form_urlencoded;

use super::{
    Answer, DashboardState,
    failure::{Failure, sentence},
    guard::{self, Guest, NewGuest, SignedIn},
    path, sign_in,
};
use crate::{
    headers,
    oidc::{Claims, OidcClient, Secrets},
};

/// How long a person may take to sign in at the provider.
const LIFETIME: Duration = Duration::from_secs(10 * 60);
/// Maximum length of the address of the page that a sign-in leads to.
const MAX_NEXT: usize = 512;
/// Maximum number of values that a message quotes.
const QUOTED: usize = 10;

/// An identity provider at which operators sign in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SingleSignOn {
    /// The client of the provider.
    pub client: OidcClient,
    /// What the sign-in page calls the provider.
    pub name: String,
    /// Which values of the claim give which role.
    pub roles: Vec<RoleRule>,
}

impl SingleSignOn {
    /// Returns a provider with this name on the sign-in page.
    pub fn new(client: OidcClient, name: impl Into<String>, roles: Vec<RoleRule>) -> Self {
        Self {
            client,
            name: name.into(),
            roles,
        }
    }

    /// Returns whether this provider has signed the person in.
    pub(super) fn knows(&self, person: &Person) -> bool {
        self.client.issuer().as_str() == person.issuer
    }
}

/// A sign-in that is in progress.
struct Attempt {
    began_at: Timestamp,
    /// The id of the environment that the person wants to work in, if it was named.
    environment: String,
    /// The page to open afterwards.
    next: String,
}

impl Attempt {
    fn to_text(&self) -> String {
        let mut text = form_urlencoded::Serializer::new(String::new());
        text.append_pair("at", &self.began_at.as_second().to_string());
        text.append_pair("environment", &self.environment);
        text.append_pair("next", &self.next);
        hex::encode(text.finish())
    }

    /// Returns the values that the provider sees, for the browser with this secret.
    fn secrets(&self, secret: &str) -> Secrets {
        let text = self.to_text();
        let derived = |purpose: &str| SecretHash::of(&format!("{purpose} of {secret}")).to_hex();
        Secrets {
            state: format!("{}.{text}", derived(&format!("state {text}"))),
            nonce: derived("nonce"),
            pkce: Pkce::from_verifier(PkceVerifier::new(derived("verifier"))),
        }
    }

    /// Returns the attempt that a state belongs to, if it began in the browser with this secret and has not ended.
    fn of_state(
        state: &str,
        secret: &str,
        now: Timestamp,
    ) -> Result<(Self, Secrets), &'static str> {
        const FOREIGN: &str =
            "This sign-in was completed already, or began in another browser. Sign in again.";

        // Anybody can derive a state from no secret, and lead a browser without the cookie into an account of theirs.
        if secret.is_empty() {
            return Err(FOREIGN);
        }
        let (_, text) = state.split_once('.').ok_or(FOREIGN)?;
        let text = hex::decode(text).map_err(|_| FOREIGN)?;
        let fields: Vec<_> = form_urlencoded::parse(&text).into_owned().collect();
        let field = |wanted: &str| {
            let found = fields.iter().find(|(name, _)| name == wanted);
            found.map_or(String::new(), |(_, value)| value.clone())
        };
        let seconds = field("at").parse().map_err(|_| FOREIGN)?;
        let attempt = Self {
            began_at: Timestamp::from_second(seconds).map_err(|_| FOREIGN)?,
            environment: field("environment"),
            next: field("next"),
        };
        let secrets = attempt.secrets(secret);
        if SecretHash::of(&secrets.state) != SecretHash::of(state) {
            return Err(FOREIGN);
        }
        let age = now.duration_since(attempt.began_at);
        match Duration::try_from(age) {
            Ok(age) if age < LIFETIME => Ok((attempt, secrets)),
            _ => Err("This sign-in took longer than ten minutes. Sign in again."),
        }
    }
}

/// `GET /dashboard/sign-in/oidc`: leads to the identity provider.
pub(super) async fn begin(guest: Guest, query: Query) -> Answer {
    let provider = configured(&guest.dashboard)?;
    let next = query.text("next").filter(|next| next.len() <= MAX_NEXT);
    let attempt = Attempt {
        began_at: guest.now,
        environment: query.text("environment").unwrap_or_default().to_owned(),
        next: next.unwrap_or_default().to_owned(),
    };
    let secret = random_text(&*guest.dashboard.entropy);
    let secrets = attempt.secrets(&secret);
    let redirect_uri = redirect_uri(&guest.dashboard);
    let url = provider.client.sign_in_url(&redirect_uri, &secrets).await;
    let url = url.map_err(|error| {
        tracing::warn!(%error, "the identity provider cannot be used");
        Failure::new(
            StatusCode::BAD_GATEWAY,
            "The identity provider cannot be used",
            format!(
                "{} You can sign in with an API key.",
                sentence(&error.to_string())
            ),
        )
    })?;
    let response = headers::redirect(StatusCode::SEE_OTHER, url.as_str());
    let cookie = cookie(&guest.dashboard, &secret, LIFETIME);
    Ok(guard::with_cookie(response, cookie))
}

/// `GET /dashboard/sign-in/oidc/callback`: where the identity provider sends the browser back to.
pub(super) async fn complete(
    guest: Guest,
    new: Option<Extension<NewGuest>>,
    request: HeaderMap,
    query: Query,
) -> Answer {
    configured(&guest.dashboard)?;
    let outcome = match guest.dashboard.attempts.wait(guest.address, guest.now) {
        Some(wait) => Err(Refused::new(
            StatusCode::TOO_MANY_REQUESTS,
            sign_in::too_many(wait),
        )),
        None => signed_in(&guest, &request, &query).await,
    };
    let response = match outcome {
        Ok(response) => response,
        Err(Refused::Failed(failure)) => return Err(failure),
        Err(Refused::Fault(status, fault)) => {
            if status != StatusCode::TOO_MANY_REQUESTS {
                guest.dashboard.attempts.failed(guest.address, guest.now);
            }
            tracing::warn!(reason = %fault, "an operator was not signed in");
            sign_in::fault(&guest, new, status, &fault)
        }
    };
    let removed = cookie(&guest.dashboard, "", Duration::ZERO);
    Ok(guard::with_cookie(response, removed))
}

/// Why nobody was signed in.
enum Refused {
    /// The sign-in page says so.
    Fault(StatusCode, String),
    /// The gateway failed.
    Failed(Failure),
}

impl Refused {
    fn new(status: StatusCode, fault: impl Into<String>) -> Self {
        Self::Fault(status, fault.into())
    }
}

impl<F: Into<Failure>> From<F> for Refused {
    fn from(failure: F) -> Self {
        Self::Failed(failure.into())
    }
}

async fn signed_in(guest: &Guest, request: &HeaderMap, query: &Query) -> Result<Response, Refused> {
    let dashboard = &guest.dashboard;
    let provider = configured(dashboard)?;
    let secret = guard::cookie(request, COOKIE, &dashboard.settings.public_url);
    let state = query.text("state").unwrap_or_default();
    let attempt = Attempt::of_state(state, secret.unwrap_or_default(), guest.now);
    let (attempt, secrets) = attempt.map_err(|what| Refused::new(StatusCode::FORBIDDEN, what))?;
    let refused = |fault: String| Refused::new(StatusCode::FORBIDDEN, sentence(&fault));
    if let Some(issuer) = query.text("iss")
        && !crate::oidc::is_issuer(provider.client.issuer(), issuer)
    {
        let issuer: String = issuer.chars().take(200).collect();
        return Err(refused(format!(
            "the response comes from {issuer:?}, another identity provider"
        )));
    }
    if let Some(error) = query.text("error") {
        let description = query.text("error_description").unwrap_or_default();
        let text: String = format!("{error} {description}")
            .trim()
            .chars()
            .take(300)
            .collect();
        return Err(refused(format!(
            "the identity provider did not sign you in: {text}"
        )));
    }
    let Some(code) = query.text("code").map(AuthorizationCode::new) else {
        return Err(refused(
            "the response of the identity provider has no code".to_owned(),
        ));
    };
    let redirect_uri = redirect_uri(dashboard);
    let claims = provider.client.finish(&code, &redirect_uri, &secrets).await;
    let claims = claims.map_err(|error| refused(error.to_string()))?;

    let environments = dashboard.environments.environments().await?;
    let (environment, person) =
        admit(provider, &environments, &attempt.environment, claims).map_err(refused)?;
    let caller = Caller {
        environment: environment.id.clone(),
        identity: Identity::Person(person.clone().into()),
    };
    let subject = format!("{}, {}", person.name, person.role);
    let session = guard::open_session(dashboard, &environment.id, Operator::Person(person)).await?;
    let to = sign_in::destination(guest, &attempt.next);
    let response = headers::redirect(StatusCode::SEE_OTHER, &to);
    let mut response = guard::about(guard::with_cookie(response, session), subject);
    response.extensions_mut().insert(SignedIn(caller));
    Ok(response)
}

/// Returns where a person works, and as what: in the environment with the id `wanted`, or else in the first one
/// with a role for the person.
fn admit<'a>(
    provider: &SingleSignOn,
    environments: &'a [Environment],
    wanted: &str,
    claims: Claims,
) -> Result<(&'a Environment, Person), String> {
    let role =
        |one: &Environment| RoleRule::role_in(&provider.roles, &one.name, &claims.role_values);
    let usable = environments
        .iter()
        .filter_map(|one| Some((one, role(one)?)));
    let usable: Vec<_> = usable.collect();
    let chosen = usable
        .iter()
        .find(|(one, _)| wanted.is_empty() || one.id.as_str() == wanted);
    let Some((environment, role)) = chosen else {
        return Err(no_role(
            provider.client.role_claim(),
            &claims,
            usable.is_empty(),
        ));
    };
    let person = Person {
        issuer: provider.client.issuer().to_string(),
        subject: claims.subject,
        name: claims.name,
        role: *role,
        environments: usable.iter().map(|(one, _)| one.id.clone()).collect(),
    };
    Ok((environment, person))
}

fn no_role(claim: &str, claims: &Claims, is_nowhere: bool) -> String {
    const ADVICE: &str = "ask the operator of the gateway for a role";

    let (name, values) = (&claims.name, &claims.role_values);
    if !is_nowhere {
        return format!("your account, {name}, has no role in that environment: {ADVICE}");
    }
    if values.is_empty() {
        return format!(
            "your account, {name}, has no role here: the identity provider sends no {claim:?} for it. Check the \
             scopes and the claim in the settings of the gateway, or {ADVICE}"
        );
    }
    let mut quoted: Vec<_> = values
        .iter()
        .take(QUOTED)
        .map(|one| format!("{one:?}"))
        .collect();
    if values.len() > QUOTED {
        quoted.push(format!("{} more", values.len() - QUOTED));
    }
    let quoted = quoted.join(", ");
    format!(
        "your account, {name}, has no role here: none is set for its {claim:?}, {quoted}. To get in, {ADVICE}"
    )
}

fn configured(dashboard: &DashboardState) -> Result<&SingleSignOn, Failure> {
    let configured = dashboard.single_sign_on.as_ref();
    configured.ok_or_else(|| Failure::not_found("This gateway has no identity provider."))
}

/// Returns the address to register at the identity provider.
fn redirect_uri(dashboard: &DashboardState) -> String {
    dashboard.links.in_full(path::OIDC_CALLBACK)
}

const COOKIE: &str = "threelo_sign_in";

/// Returns the header of the cookie with the secret of a sign-in. Unlike the other cookies of the dashboard, it is sent
/// when another site leads back here.
fn cookie(dashboard: &DashboardState, secret: &str, lifetime: Duration) -> HeaderValue {
    guard::set_cookie(dashboard, COOKIE, secret, path::OIDC, lifetime, "Lax")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    fn attempt() -> Attempt {
        Attempt {
            began_at: at(1000),
            environment: "e-1".to_owned(),
            next: "/dashboard/logs?a=b&c".to_owned(),
        }
    }

    #[test]
    fn a_state_brings_back_what_the_sign_in_began_with() {
        let secrets = attempt().secrets("secret");
        let (read, again) = Attempt::of_state(&secrets.state, "secret", at(1599))
            .ok()
            .unwrap();
        assert_eq!(
            (&*read.environment, &*read.next),
            ("e-1", "/dashboard/logs?a=b&c")
        );
        assert_eq!(again.nonce, secrets.nonce);
        assert_eq!(
            again.pkce.verifier().expose(),
            secrets.pkce.verifier().expose()
        );
        assert!((43..=128).contains(&secrets.pkce.verifier().expose().len()));
    }

    #[test]
    fn a_state_is_refused_in_another_browser_and_after_ten_minutes() {
        let state = attempt().secrets("secret").state;
        let later = Attempt {
            began_at: at(2000),
            ..attempt()
        };
        let (hash, _) = state.split_once('.').unwrap();
        let forged = format!("{hash}.{}", later.to_text());
        for (state, secret, now) in [
            (&*state, "other", 1001),
            (&*state, "", 1001),
            (&*state, "secret", 1600),
            (&*state, "secret", 999),
            (&*forged, "secret", 2001),
            (hash, "secret", 1001),
            ("", "secret", 1001),
        ] {
            let refused = Attempt::of_state(state, secret, at(now)).err();
            assert!(refused.is_some(), "{state} {secret} {now}");
        }
    }

    #[test]
    fn a_browser_without_the_cookie_is_signed_in_by_no_state() {
        let state = attempt().secrets("").state;
        assert!(Attempt::of_state(&state, "", at(1001)).is_err());
    }
}
