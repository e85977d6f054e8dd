//! Authorize, login and consent, as the browser sees them.

use serde_json::json;
use threelo_sandbox::{App, Consent, InvalidScope, RunningSandbox, Sandbox, User};

use crate::browser::*;

#[tokio::test]
async fn a_consent_for_a_site_gives_a_code_that_is_exchanged_for_tokens() {
    let sandbox = start().await;
    let mut browser = Browser::new(&sandbox);
    let query = authorize_query("read:jira-work read:me offline_access");
    let callback = browser.consent(&query, NORTH).await;

    assert!(callback.starts_with(CALLBACK), "{callback}");
    assert_eq!(
        parameter(&callback, "state").unwrap(),
        "state-of-this-browser"
    );
    let code = parameter(&callback, "code").unwrap();
    let (status, tokens) = exchange(
        &sandbox,
        json!({"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK}),
    )
    .await;
    assert_eq!(status, 200);
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["scope"], "offline_access read:jira-work read:me");
    let access = tokens["access_token"].as_str().unwrap();
    let (status, me) = get_json(&sandbox, access, "/me").await;
    assert_eq!((status, &me["account_id"]), (200, &json!(MAYA)));
    let (_, sites) = get_json(&sandbox, access, "/oauth/token/accessible-resources").await;
    assert_eq!(sites[0]["id"], NORTH);
    assert_eq!(sites[0]["scopes"], json!(["read:jira-work"]));
}

#[tokio::test]
async fn the_request_is_not_checked_before_the_user_is_logged_in() {
    let sandbox = start().await;
    let browser = Browser::new(&sandbox);
    let answer = browser
        .authorize(&[("client_id", "nobody".to_owned())])
        .await;
    assert_eq!(answer.status(), 302);
    assert!(location(&answer).starts_with("/login?continue="));
}

#[tokio::test]
async fn cancelling_returns_access_denied_without_a_code() {
    let sandbox = start().await;
    let mut browser = Browser::new(&sandbox);
    let request = consent_page(&sandbox, &mut browser).await;
    let form = [("request", request.as_str()), ("action", "cancel")];
    let callback = location(&browser.post("/consent", &form).await);
    assert_eq!(parameter(&callback, "error").unwrap(), "access_denied");
    assert_eq!(
        parameter(&callback, "state").unwrap(),
        "state-of-this-browser"
    );
    assert_eq!(parameter(&callback, "code"), None);
}

#[tokio::test]
async fn a_consent_page_accepts_one_response() {
    let sandbox = start().await;
    let mut browser = Browser::new(&sandbox);
    let request = consent_page(&sandbox, &mut browser).await;
    let form = [
        ("request", request.as_str()),
        ("site", NORTH),
        ("action", "accept"),
    ];
    assert_eq!(browser.post("/consent", &form).await.status(), 302);
    assert_eq!(browser.post("/consent", &form).await.status(), 400);
}

#[tokio::test]
async fn a_consent_page_rejects_another_browser() {
    let sandbox = start().await;
    let mut browser = Browser::new(&sandbox);
    let request = consent_page(&sandbox, &mut browser).await;
    let form = [
        ("request", request.as_str()),
        ("site", NORTH),
        ("action", "accept"),
    ];
    let stranger = Browser::new(&sandbox);
    assert_eq!(stranger.post("/consent", &form).await.status(), 400);
    assert_eq!(browser.post("/consent", &form).await.status(), 302);
}

#[tokio::test]
async fn accepting_without_a_site_shows_the_page_again() {
    let sandbox = start().await;
    let mut browser = Browser::new(&sandbox);
    let request = consent_page(&sandbox, &mut browser).await;
    let form = [
        ("request", request.as_str()),
        ("site", ""),
        ("action", "accept"),
    ];
    let again = browser.post("/consent", &form).await;
    assert_eq!(again.status(), 200);
    assert!(again.text().await.unwrap().contains("Choose the site"));
    let form = [
        ("request", request.as_str()),
        ("site", SOUTH),
        ("action", "accept"),
    ];
    assert_eq!(browser.post("/consent", &form).await.status(), 302);
}

#[tokio::test]
async fn the_login_form_never_redirects_to_another_host() {
    let sandbox = start().await;
    let browser = Browser::new(&sandbox);
    for next in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "",
    ] {
        let form = [("email", "maya@north.example"), ("continue", next)];
        assert_eq!(
            location(&browser.post("/login", &form).await),
            "/error",
            "{next}"
        );
    }
}

#[tokio::test]
async fn an_invalid_authorize_request_ends_on_the_error_page_and_never_at_the_callback() {
    let sandbox = Sandbox::start(config().auto_consent(MAYA, [NORTH]))
        .await
        .unwrap();
    let browser = Browser::new(&sandbox);
    for (name, value, error) in [
        ("client_id", "nobody", "unauthorized_client"),
        (
            "redirect_uri",
            "https://inventory.example/callback/",
            "unauthorized_client",
        ),
        (
            "redirect_uri",
            "https://inventory.example:8443/callback",
            "unauthorized_client",
        ),
        ("scope", "read:jira-work delete:jira-work", "invalid_scope"),
        ("response_type", "token", "invalid_request"),
        ("prompt", "none", "invalid_request"),
        ("prompt", "", "invalid_request"),
        ("audience", "", "invalid_request"),
        ("audience", "api.example.com", "invalid_request"),
        ("state", "", "invalid_request"),
        ("scope", "", "invalid_request"),
    ] {
        let mut query = authorize_query("read:jira-work");
        query.iter_mut().find(|(n, _)| *n == name).unwrap().1 = value.to_owned();
        let answer = browser.authorize(&query).await;
        let page = location(&answer);
        assert!(page.starts_with("/error?"), "{name}={value}: {page}");
        assert_eq!(parameter(&page, "error").unwrap(), error, "{name}={value}");
        assert_eq!(browser.get(&page).await.status(), 200);
    }
}

#[tokio::test]
async fn the_error_page_names_the_callback_that_is_not_registered() {
    let sandbox = Sandbox::start(config().auto_consent(MAYA, [NORTH]))
        .await
        .unwrap();
    let mut query = authorize_query("read:jira-work");
    query[3].1 = "https://elsewhere.example/<script>".to_owned();
    let browser = Browser::new(&sandbox);
    let page = location(&browser.authorize(&query).await);
    let text = parameter(&page, "error_description").unwrap();
    assert!(
        text.starts_with("Callback URL mismatch. https://elsewhere.example/"),
        "{text}"
    );
    let shown = browser.get(&page).await.text().await.unwrap();
    assert!(
        !shown.contains("<script>"),
        "the page must escape what it shows"
    );
}

#[tokio::test]
async fn the_switch_selects_the_response_to_a_scope_that_the_app_does_not_have() {
    let app = App::new(CLIENT, SECRET, CALLBACK).scopes(["read:jira-work"]);
    let mut config = config().auto_consent(MAYA, [NORTH]);
    config.apps = vec![app];
    let sandbox = Sandbox::start(config).await.unwrap();
    let browser = Browser::new(&sandbox);
    let query = authorize_query("read:jira-work write:jira-work offline_access");
    let page = location(&browser.authorize(&query).await);
    assert!(page.starts_with("/error?"), "{page}");

    sandbox.change_switches(|s| s.invalid_scope = InvalidScope::Callback);
    let callback = location(&browser.authorize(&query).await);
    assert!(callback.starts_with(CALLBACK), "{callback}");
    assert_eq!(parameter(&callback, "error").unwrap(), "invalid_scope");
}

#[tokio::test]
async fn a_private_app_is_available_only_to_its_owner() {
    let mut config = config().user(User::new("712020:jonas", "Jonas", "jonas@north.example"));
    config.apps = vec![App::new(CLIENT, SECRET, CALLBACK).private(MAYA)];
    let sandbox = Sandbox::start(config.auto_consent("712020:jonas", [NORTH]))
        .await
        .unwrap();
    let browser = Browser::new(&sandbox);
    let query = authorize_query("read:jira-work");
    let page = location(&browser.authorize(&query).await);
    assert_eq!(
        parameter(&page, "error_description").unwrap(),
        "failed to retrieve client"
    );

    let owner = Consent::Auto {
        account_id: MAYA.to_owned(),
        sites: vec![NORTH.to_owned()],
    };
    sandbox.set_consent(owner);
    let callback = location(&browser.authorize(&query).await);
    assert!(parameter(&callback, "code").is_some(), "{callback}");
}

#[tokio::test]
async fn loopback_callbacks_are_accepted_only_if_the_app_allows_them() {
    let sandbox = Sandbox::start(config().auto_consent(MAYA, [NORTH]))
        .await
        .unwrap();
    let browser = Browser::new(&sandbox);
    let mut query = authorize_query("read:jira-work");
    query[3].1 = "http://127.0.0.1:49152/oauth/callback".to_owned();
    assert!(location(&browser.authorize(&query).await).starts_with("/error?"));
    sandbox.change_app(CLIENT, |app| app.any_loopback_callback = true);
    assert!(location(&browser.authorize(&query).await).starts_with("http://127.0.0.1:49152/"));
}

#[tokio::test]
async fn the_switch_makes_audience_optional() {
    let config = config()
        .auto_consent(MAYA, [NORTH])
        .switches(|s| s.audience_required = false);
    let sandbox = Sandbox::start(config).await.unwrap();
    let mut query = authorize_query("read:jira-work");
    query.remove(0);
    let callback = location(&Browser::new(&sandbox).authorize(&query).await);
    assert!(parameter(&callback, "code").is_some(), "{callback}");
}

#[tokio::test]
async fn the_switch_makes_prompt_optional() {
    let config = config()
        .auto_consent(MAYA, [NORTH])
        .switches(|s| s.prompt_required = false);
    let sandbox = Sandbox::start(config).await.unwrap();
    let mut query = authorize_query("read:jira-work");
    query.retain(|(name, _)| *name != "prompt");
    let callback = location(&Browser::new(&sandbox).authorize(&query).await);
    assert!(parameter(&callback, "code").is_some(), "{callback}");
}

#[tokio::test]
async fn the_switch_takes_a_popup_its_opener() {
    for (isolated, policy) in [(true, Some("same-origin")), (false, None)] {
        let config = config().switches(|s| s.isolated_pages = isolated);
        let sandbox = Sandbox::start(config).await.unwrap();
        let query = authorize_query("read:jira-work");
        let browser = Browser::new(&sandbox);
        let login = location(&browser.authorize(&query).await);
        let page = browser.get(&login).await;
        let found = page.headers().get("cross-origin-opener-policy");
        assert_eq!(found.map(|value| value.to_str().unwrap()), policy);
    }
}

/// Logs in and opens the consent page; returns its request number.
async fn consent_page(sandbox: &RunningSandbox, browser: &mut Browser) -> String {
    let query = authorize_query("read:jira-work offline_access");
    let login = location(&browser.authorize(&query).await);
    let next = parameter(&login, "continue").unwrap();
    let page = browser
        .log_in("maya@north.example", &next)
        .await
        .text()
        .await
        .unwrap();
    assert!(page.contains("read:jira-work") && page.contains("north.atlassian.net"));
    assert!(sandbox.grants().is_empty());
    hidden(&page, "request")
}
