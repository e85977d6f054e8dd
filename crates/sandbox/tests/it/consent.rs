//! Authorize, login, consent: what the browser sees, and where it is sent.

use serde_json::json;

use crate::browser::*;

#[tokio::test]
async fn a_user_logs_in_accepts_for_a_site_and_the_code_becomes_tokens() {
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
