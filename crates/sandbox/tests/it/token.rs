//! `POST /oauth/token`: body formats, client authentication, codes, and error responses.

use serde_json::json;
use threelo_sandbox::{Outcome, Pkce, RunningSandbox, Sandbox};

use crate::browser::*;

/// Returns a code of Maya for the northern site.
async fn code(sandbox: &RunningSandbox, more: &[(&'static str, &str)]) -> String {
    let mut query = authorize_query("read:jira-work offline_access");
    query.extend(more.iter().map(|(n, v)| (*n, (*v).to_owned())));
    parameter(
        &location(&Browser::new(sandbox).authorize(&query).await),
        "code",
    )
    .unwrap()
}

async fn auto() -> RunningSandbox {
    Sandbox::start(config().auto_consent(MAYA, [NORTH]))
        .await
        .unwrap()
}

#[tokio::test]
async fn a_form_and_basic_authentication_work_as_well_as_json() {
    let sandbox = auto().await;
    let code = code(&sandbox, &[]).await;
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", CALLBACK),
    ];
    let url = format!("{}/oauth/token", sandbox.auth_url());
    let answer = http()
        .post(url)
        .basic_auth(CLIENT, Some(SECRET))
        .form(&form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["cache-control"], "no-store");
}

#[tokio::test]
async fn a_wrong_or_missing_secret_is_401_access_denied() {
    let sandbox = auto().await;
    for secret in [json!("wrong"), json!(null)] {
        let body =
            json!({"grant_type": "refresh_token", "refresh_token": "x", "client_secret": secret});
        let (status, answer) = exchange(&sandbox, body).await;
        assert_eq!(status, 401);
        assert_eq!(
            answer,
            json!({"error": "access_denied", "error_description": "Unauthorized"})
        );
    }
    assert!(
        sandbox
            .exchanges()
            .iter()
            .all(|e| e.outcome == Outcome::WrongSecret)
    );
}

#[tokio::test]
async fn a_code_works_once_and_is_then_403_invalid_grant() {
    let sandbox = auto().await;
    let code = code(&sandbox, &[]).await;
    let body = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK});
    assert_eq!(exchange(&sandbox, body.clone()).await.0, 200);
    let (status, answer) = exchange(&sandbox, body).await;
    assert_eq!(status, 403);
    assert_eq!(
        answer,
        json!({"error": "invalid_grant", "error_description": "Invalid authorization code"})
    );
}

#[tokio::test]
async fn a_code_expires_after_five_minutes() {
    let sandbox = auto().await;
    let young = code(&sandbox, &[]).await;
    sandbox.advance(std::time::Duration::from_secs(299));
    let old = code(&sandbox, &[]).await;
    let body =
        |code| json!({"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK});
    assert_eq!(exchange(&sandbox, body(young)).await.0, 200);
    sandbox.advance(std::time::Duration::from_secs(300));
    assert_eq!(exchange(&sandbox, body(old)).await.0, 403);
}

#[tokio::test]
async fn another_redirect_uri_at_the_exchange_is_rejected() {
    let sandbox = auto().await;
    let code = code(&sandbox, &[]).await;
    let body = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": "https://other.example/"});
    assert_eq!(exchange(&sandbox, body).await.0, 403);
}

#[tokio::test]
async fn a_challenge_is_verified_unless_the_switch_disables_it() {
    // The example of RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let sandbox = auto().await;
    let sent = [
        ("code_challenge", challenge),
        ("code_challenge_method", "S256"),
    ];
    let body = |code: String, verifier: &str| json!({"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK, "code_verifier": verifier});
    let right = code(&sandbox, &sent).await;
    assert_eq!(exchange(&sandbox, body(right, verifier)).await.0, 200);
    let wrong = code(&sandbox, &sent).await;
    assert_eq!(
        exchange(&sandbox, body(wrong, "another-verifier")).await.0,
        403
    );
    sandbox.change_switches(|s| s.pkce = Pkce::Ignore);
    let ignored = code(&sandbox, &sent).await;
    assert_eq!(
        exchange(&sandbox, body(ignored, "another-verifier"))
            .await
            .0,
        200
    );
}

#[tokio::test]
async fn there_is_no_refresh_token_without_offline_access() {
    let sandbox = auto().await;
    let query = authorize_query("read:jira-work");
    let callback = location(&Browser::new(&sandbox).authorize(&query).await);
    let code = parameter(&callback, "code").unwrap();
    let body = json!({"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK});
    let (status, answer) = exchange(&sandbox, body).await;
    assert_eq!(status, 200);
    assert!(answer.get("refresh_token").is_none());
}

#[tokio::test]
async fn invalid_requests_are_400_or_403_and_recorded() {
    let sandbox = auto().await;
    assert_eq!(exchange(&sandbox, json!({})).await.0, 400);
    assert_eq!(
        exchange(&sandbox, json!({"grant_type": "refresh_token"}))
            .await
            .0,
        400
    );
    let (status, answer) = exchange(&sandbox, json!({"grant_type": "password"})).await;
    assert_eq!(
        (status, &answer["error"]),
        (403, &json!("unsupported_grant_type"))
    );
    let url = format!("{}/oauth/token", sandbox.auth_url());
    for (kind, body) in [
        ("application/json", "{not json"),
        ("text/plain", "hello"),
        ("application/json", "[]"),
    ] {
        let request = http().post(&url).header("content-type", kind).body(body);
        assert_eq!(request.send().await.unwrap().status(), 400, "{body}");
    }
    assert_eq!(sandbox.exchanges().len(), 6);
}

#[tokio::test]
async fn large_tokens_are_over_8_kilobytes_and_work() {
    let config = config().switches(|s| s.token_size = threelo_sandbox::TokenSize::Large);
    let sandbox = Sandbox::start(config).await.unwrap();
    let tokens = tokens(&sandbox, &["read:me"]);
    assert!(tokens.access_token.len() > 8192);
    assert_eq!(get_json(&sandbox, &tokens.access_token, "/me").await.0, 200);
}

#[tokio::test]
async fn a_code_of_another_app_is_rejected() {
    let sandbox = auto().await;
    let other = threelo_sandbox::App::new("billing-app", "billing-secret", CALLBACK);
    sandbox.put_app(other);
    let code = code(&sandbox, &[]).await;
    let body = json!({
        "client_id": "billing-app", "client_secret": "billing-secret",
        "grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK,
    });
    assert_eq!(exchange(&sandbox, body).await.0, 403);
    assert_eq!(sandbox.exchanges()[0].outcome, Outcome::InvalidCode);
}
