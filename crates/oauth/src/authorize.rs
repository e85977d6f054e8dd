//! The authorize URL: the page of Atlassian on which a user consents.

use std::collections::BTreeMap;

use threelo_core::{scope::ScopeSet, secret::State};
use url::Url;

use crate::{endpoints::Endpoints, pkce::Pkce};

/// The value of an extra parameter that removes it.
const REMOVED: &str = "undefined";

/// Parameters that the gateway sets, and parameters that could override all others or change how
/// the code is returned. Extra parameters cannot replace them.
const FIXED: [&str; 11] = [
    "audience",
    "client_id",
    "code_challenge",
    "code_challenge_method",
    "redirect_uri",
    "request",
    "request_uri",
    "response_mode",
    "response_type",
    "scope",
    "state",
];

/// The value of `prompt` that makes Atlassian show its consent page. Without it, Atlassian may return a code for a
/// consent that the user of this link never gave.
const CONSENT: &str = "consent";

/// An extra parameter that an authorize URL cannot have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// The gateway sets it.
    #[error("is set by the gateway and cannot be changed: leave it out")]
    Fixed,
    /// Consent might be skipped.
    #[error("must contain \"consent\", so that Atlassian always asks the user: leave it out")]
    SkipsConsent,
}

/// Checks one extra parameter of an authorize URL.
///
/// # Errors
/// [`ParameterError`]; [`Endpoints::authorize_url`] ignores such a parameter.
pub fn check_parameter(name: &str, value: &str) -> Result<(), ParameterError> {
    if FIXED.contains(&name) {
        return Err(ParameterError::Fixed);
    }
    if name == "prompt" && !value.split(' ').any(|word| word == CONSENT) {
        return Err(ParameterError::SkipsConsent);
    }
    Ok(())
}

/// A request for consent (Atlassian's "OAuth 2.0 (3LO) apps", "Direct the user to the
/// authorization URL").
#[derive(Debug, Clone, Copy)]
pub struct AuthorizeRequest<'a> {
    /// The app's client id.
    pub client_id: &'a str,
    /// The callback, exactly as it is registered with the app.
    pub redirect_uri: &'a Url,
    /// The requested scopes. A refresh token is issued only if they include `offline_access`.
    pub scopes: &'a ScopeSet,
    /// The state, which Atlassian returns to the callback.
    pub state: &'a State,
    /// The PKCE challenge.
    pub pkce: &'a Pkce,
    /// Further parameters. Those that [`check_parameter`] rejects, or that have the value
    /// `undefined`, are left out.
    pub extra: &'a BTreeMap<String, String>,
}

impl Endpoints {
    /// Returns the URL to send the user to.
    pub fn authorize_url(&self, request: &AuthorizeRequest<'_>) -> Url {
        let scope = request.scopes.to_spaced();
        let extra = request.extra.iter();
        let extra = extra.map(|(name, value)| (&**name, &**value));
        let extra = extra.filter(|(name, value)| check_parameter(name, value).is_ok());
        let given = extra.clone().find(|(name, _)| *name == "prompt");
        let prompt = given.map_or(CONSENT, |(_, value)| value);
        let extra = extra.filter(|(name, value)| *name != "prompt" && *value != REMOVED);
        let always = [
            ("audience", self.audience.as_str()),
            ("client_id", request.client_id),
            ("scope", &scope),
            ("redirect_uri", request.redirect_uri.as_str()),
            ("state", request.state.expose()),
            ("response_type", "code"),
            ("prompt", prompt),
            ("code_challenge", request.pkce.challenge()),
            ("code_challenge_method", "S256"),
        ];

        let mut url = self.below("/authorize");
        let mut query = url.query_pairs_mut();
        query.extend_pairs(always.into_iter().chain(extra));
        drop(query);
        // Encode spaces as Atlassian's documentation does. A literal plus sign is already %2B.
        let spaced = url.query().map(|query| query.replace('+', "%20"));
        url.set_query(spaced.as_deref());
        url
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::secret::PkceVerifier;

    use super::*;

    fn url_with(extra: &[(&str, &str)]) -> Url {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let redirect_uri = "http://localhost:3003/oauth/callback".parse().unwrap();
        Endpoints::default().authorize_url(&AuthorizeRequest {
            client_id: "client",
            redirect_uri: &redirect_uri,
            scopes: &"read:jira-work,offline_access".parse().unwrap(),
            state: &State::new("a state"),
            pkce: &Pkce::from_verifier(PkceVerifier::new("verifier")),
            extra: &extra.iter().map(own).collect(),
        })
    }

    fn value(url: &Url, name: &str) -> Option<String> {
        let mut values = url.query_pairs().filter(|(n, _)| n == name);
        let first = values.next().map(|(_, value)| value.into_owned());
        assert!(values.next().is_none(), "{name} twice");
        first
    }

    #[test]
    fn the_url_has_every_parameter_that_atlassian_requires() {
        assert_eq!(
            url_with(&[]).as_str(),
            "https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=client\
             &scope=offline_access%20read%3Ajira-work\
             &redirect_uri=http%3A%2F%2Flocalhost%3A3003%2Foauth%2Fcallback&state=a%20state\
             &response_type=code&prompt=consent\
             &code_challenge=iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ&code_challenge_method=S256"
        );
    }

    #[test]
    fn an_extra_parameter_is_added() {
        let url = url_with(&[("login_hint", "a@b.example")]);
        assert_eq!(value(&url, "login_hint").unwrap(), "a@b.example");
    }

    #[test]
    fn a_parameter_with_the_value_undefined_is_not_sent() {
        let url = url_with(&[("login_hint", "undefined")]);
        assert_eq!(value(&url, "login_hint"), None);
    }

    #[test]
    fn no_extra_parameter_lets_atlassian_skip_its_consent_page() {
        for prompt in ["none", "login", "undefined", "", "noconsent", "consented"] {
            let url = url_with(&[("prompt", prompt)]);
            assert_eq!(value(&url, "prompt").unwrap(), "consent", "{prompt:?}");
        }
        let url = url_with(&[("prompt", "login consent")]);
        assert_eq!(value(&url, "prompt").unwrap(), "login consent");
    }

    #[test]
    fn an_extra_parameter_cannot_replace_one_of_the_flow() {
        for name in FIXED {
            let before = value(&url_with(&[]), name);
            assert_eq!(value(&url_with(&[(name, "evil")]), name), before);
            assert_eq!(value(&url_with(&[(name, "undefined")]), name), before);
        }
    }
}
