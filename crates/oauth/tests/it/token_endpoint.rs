//! Requests to the token endpoint in all styles, and its responses.

use std::sync::Arc;

use threelo_core::{
    clock::{Clock, ManualClock},
    entropy::SystemEntropy,
    integration::{BodyStyle, ClientAuthMethod, TokenRequestStyle},
    quarantine::Quarantine,
    scope::ScopeSet,
    secret::{AuthorizationCode, ClientSecret, RefreshToken, State},
    token::TokenSet,
};
use threelo_oauth::{
    AppCredentials, AuthorizeRequest, CodeExchange, Endpoints, Pkce, TokenEndpoint, TokenError,
    token_endpoint::{Ambiguity, InvalidGrantReason},
};
use threelo_sandbox::{
    App, Effect, Fault, Outcome, Pass, RunningSandbox, Sandbox, SandboxConfig, User,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use url::Url;

use crate::fixture::endpoint;

const CALLBACK: &str = "http://localhost/callback";

async fn cloud() -> (RunningSandbox, TokenEndpoint) {
    let config = SandboxConfig::empty()
        .app(App::new("client", "s&cret=+ %", CALLBACK))
        .user(User::new("712020:maya", "Maya", "maya@acme.example"))
        .auto_consent("712020:maya", ["no-site"; 0])
        .stopped_at(ManualClock::default().now());
    let sandbox = Sandbox::start(config).await.unwrap();
    let endpoint = endpoint(&sandbox, &ManualClock::default());
    (sandbox, endpoint)
}

fn app(style: TokenRequestStyle) -> AppCredentials {
    AppCredentials {
        client_id: "client".to_owned(),
        client_secret: ClientSecret::new("s&cret=+ %"),
        style,
    }
}

fn styles() -> [TokenRequestStyle; 4] {
    let style = |body, secret| TokenRequestStyle { body, secret };
    [
        style(BodyStyle::Json, ClientAuthMethod::Body),
        style(BodyStyle::Json, ClientAuthMethod::Basic),
        style(BodyStyle::Form, ClientAuthMethod::Body),
        style(BodyStyle::Form, ClientAuthMethod::Basic),
    ]
}

fn granted(sandbox: &RunningSandbox) -> RefreshToken {
    let pass = Pass::new("client", "712020:maya").scopes(["read:me", "offline_access"]);
    RefreshToken::new(sandbox.grant(pass).unwrap().refresh_token.unwrap())
}

async fn refresh(
    sandbox: &RunningSandbox,
    endpoint: &TokenEndpoint,
) -> Result<TokenSet, TokenError> {
    let token = granted(sandbox);
    let app = app(TokenRequestStyle::default());
    endpoint.refresh(&app, &token, &ScopeSet::default()).await
}

/// Returns an authorization code, as the callback receives it.
async fn code(endpoint: &TokenEndpoint, pkce: &Pkce) -> AuthorizationCode {
    let url = endpoint.endpoints().authorize_url(&AuthorizeRequest {
        client_id: "client",
        redirect_uri: &CALLBACK.parse().unwrap(),
        scopes: &"read:me offline_access".parse().unwrap(),
        state: &State::new("a state"),
        pkce,
        extra: &Default::default(),
    });
    let browser = threelo_oauth::client_builder().unwrap().build().unwrap();
    let answer = browser.get(url).send().await.unwrap();
    let location = answer.headers()["location"].to_str().unwrap();
    let location = Url::parse(location).unwrap();
    let value = |name| location.query_pairs().find(|(n, _)| n == name).unwrap().1;
    assert_eq!(value("state"), "a state");
    AuthorizationCode::new(value("code"))
}

async fn exchange(
    endpoint: &TokenEndpoint,
    code: &AuthorizationCode,
    pkce: &Pkce,
    style: TokenRequestStyle,
) -> Result<TokenSet, TokenError> {
    let exchange = CodeExchange {
        code,
        redirect_uri: &CALLBACK.parse().unwrap(),
        verifier: pkce.verifier(),
        scopes: &ScopeSet::default(),
    };
    endpoint.exchange(&app(style), exchange).await
}

#[tokio::test]
async fn a_code_is_exchanged_in_every_style() {
    let (sandbox, endpoint) = cloud().await;
    for style in styles() {
        let pkce = Pkce::random(&SystemEntropy);
        let code = code(&endpoint, &pkce).await;
        let tokens = exchange(&endpoint, &code, &pkce, style).await.unwrap();
        assert!(sandbox.inspect(tokens.access.expose()).is_some());
        assert!(tokens.refresh.is_some());
        assert_eq!(tokens.scopes.to_spaced(), "offline_access read:me");
        let life = tokens.access_expires_at.unwrap() - tokens.issued_at;
        assert_eq!(life.total(jiff::Unit::Second).unwrap(), 3600.0, "{style:?}");
    }
}

#[tokio::test]
async fn a_refresh_token_is_exchanged_in_every_style() {
    let (sandbox, endpoint) = cloud().await;
    for style in styles() {
        let token = granted(&sandbox);
        let tokens = endpoint
            .refresh(&app(style), &token, &ScopeSet::default())
            .await
            .unwrap();
        assert_ne!(
            tokens.refresh.unwrap().expose(),
            token.expose(),
            "{style:?}"
        );
    }
}

#[tokio::test]
async fn a_code_with_another_verifier_is_refused() {
    let (_sandbox, endpoint) = cloud().await;
    let code = code(&endpoint, &Pkce::random(&SystemEntropy)).await;
    let other = Pkce::random(&SystemEntropy);
    let outcome = exchange(&endpoint, &code, &other, TokenRequestStyle::default()).await;
    assert_eq!(
        outcome.unwrap_err(),
        TokenError::InvalidGrant(InvalidGrantReason::InvalidCode)
    );
}

#[tokio::test]
async fn a_code_can_be_used_once() {
    let (_sandbox, endpoint) = cloud().await;
    let pkce = Pkce::random(&SystemEntropy);
    let code = code(&endpoint, &pkce).await;
    let style = TokenRequestStyle::default();
    exchange(&endpoint, &code, &pkce, style).await.unwrap();
    let again = exchange(&endpoint, &code, &pkce, style).await;
    assert!(matches!(again.unwrap_err(), TokenError::InvalidGrant(_)));
}

#[tokio::test]
async fn a_wrong_secret_breaks_the_integration() {
    let (sandbox, endpoint) = cloud().await;
    for style in styles() {
        let mut app = app(style);
        app.client_secret = ClientSecret::new("wrong");
        let token = granted(&sandbox);
        let outcome = endpoint.refresh(&app, &token, &ScopeSet::default()).await;
        assert!(
            matches!(outcome, Err(TokenError::IntegrationBroken { .. })),
            "{outcome:?}"
        );
    }
}

#[tokio::test]
async fn each_kind_of_unusable_response_has_its_own_error() {
    let cases = [
        (Effect::Down, Ambiguity::CutOff),
        (Effect::AnswerLost, Ambiguity::CutOff),
        (Effect::CutMidBody, Ambiguity::CutOff),
        (Effect::Garbage, Ambiguity::Garbage),
        (Effect::Huge { bytes: 1 << 20 }, Ambiguity::TooLarge),
        (Effect::Endless, Ambiguity::TooLarge),
        (Effect::FirewallPage, Ambiguity::Status(403)),
        (Effect::HtmlPage { status: 500 }, Ambiguity::Status(500)),
        (
            Effect::MissingMember {
                name: "access_token".to_owned(),
            },
            Ambiguity::Garbage,
        ),
    ];
    let (sandbox, endpoint) = cloud().await;
    for (effect, ambiguity) in cases {
        sandbox.clear_faults();
        sandbox.set_fault(Fault::new(effect.clone()));
        let error = refresh(&sandbox, &endpoint).await.unwrap_err();
        let retry_after = None;
        assert_eq!(
            error,
            TokenError::Unknown {
                ambiguity,
                retry_after
            },
            "{effect:?}"
        );
    }
}

#[tokio::test]
async fn optional_members_may_be_missing() {
    let (sandbox, endpoint) = cloud().await;
    for name in ["refresh_token", "expires_in", "scope", "token_type"] {
        sandbox.clear_faults();
        let name = name.to_owned();
        sandbox.set_fault(Fault::new(Effect::MissingMember { name: name.clone() }));
        assert!(refresh(&sandbox, &endpoint).await.is_ok(), "{name}");
    }
}

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let endpoint = TokenEndpoint::new(
        threelo_oauth::client_builder().unwrap().build().unwrap(),
        Endpoints::at(format!("http://{address}").parse().unwrap()),
        Arc::new(ManualClock::default()),
    );
    let app = app(TokenRequestStyle::default());
    let token = RefreshToken::new("rt");
    let outcome = endpoint.refresh(&app, &token, &ScopeSet::default()).await;
    assert!(
        matches!(outcome, Err(TokenError::NotSent { .. })),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn nothing_is_sent_while_a_quarantine_is_on() {
    let (sandbox, endpoint) = cloud().await;
    let quarantine = Quarantine::default();
    let endpoint = endpoint.with_quarantine(quarantine.clone());
    let pkce = Pkce::random(&SystemEntropy);
    let code = code(&endpoint, &pkce).await;
    let style = TokenRequestStyle::default();
    sandbox.clear_records();

    quarantine.set(true);
    let refused = refresh(&sandbox, &endpoint).await.unwrap_err();
    assert!(refused.to_string().contains("threelo adopt"), "{refused}");
    let exchanged = exchange(&endpoint, &code, &pkce, style).await;
    assert!(matches!(exchanged, Err(TokenError::NotSent { .. })));
    assert!(sandbox.requests().is_empty(), "{:?}", sandbox.requests());

    quarantine.set(false);
    assert!(exchange(&endpoint, &code, &pkce, style).await.is_ok());
    assert!(refresh(&sandbox, &endpoint).await.is_ok());
}

#[tokio::test]
async fn no_secret_follows_a_redirect_even_if_the_client_follows_redirects() {
    let (sandbox, _) = cloud().await;
    let other_host = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let location = format!("http://{}/oauth/token", other_host.local_addr().unwrap());
    let received = tokio::spawn(async move {
        let mut seen = String::new();
        loop {
            let (mut stream, _) = other_host.accept().await.unwrap();
            let mut buffer = vec![0; 64 * 1024];
            let read = stream.read(&mut buffer).await.unwrap();
            let text = String::from_utf8_lossy(&buffer[..read]).into_owned();
            seen.push_str(&text);
            let answer = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            let _ = stream.write_all(answer.as_bytes()).await;
            if text.starts_with("GET /stop") {
                return seen;
            }
        }
    });
    let following = reqwest::Client::new();
    let endpoint = TokenEndpoint::new(
        following.clone(),
        Endpoints::at(sandbox.auth_url().parse().unwrap()),
        Arc::new(ManualClock::default()),
    );
    for status in [301, 302, 303, 307, 308] {
        for style in styles() {
            sandbox.clear_faults();
            let location = location.clone();
            sandbox.set_fault(Fault::new(Effect::Redirect { status, location }));
            let token = RefreshToken::new("the-refresh-token");
            let outcome = endpoint
                .refresh(&app(style), &token, &ScopeSet::default())
                .await;
            assert!(
                matches!(outcome, Err(TokenError::Unknown { .. })),
                "{outcome:?}"
            );
        }
    }
    let stop = location.replace("/oauth/token", "/stop");
    following.get(stop).send().await.unwrap();
    let seen = received.await.unwrap().to_lowercase();
    assert!(!seen.contains("the-refresh-token"), "{seen}");
    assert!(!seen.contains("cret"), "{seen}");
    assert!(!seen.contains("authorization"), "{seen}");
}

#[tokio::test]
async fn a_request_has_a_content_length() {
    let (sandbox, endpoint) = cloud().await;
    refresh(&sandbox, &endpoint).await.unwrap();
    assert_eq!(sandbox.exchanges()[0].outcome, Outcome::Rotated);
    let requests = sandbox.requests();
    let headers = &requests.last().unwrap().headers;
    let has = |name: &str| headers.iter().any(|(n, _)| n == name);
    assert!(
        has("content-length") && !has("transfer-encoding"),
        "{headers:?}"
    );
}
