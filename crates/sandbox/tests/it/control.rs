//! The control API over HTTP does the same as the methods.

use serde_json::{Value, json};
use threelo_sandbox::{RunningSandbox, Sandbox, SandboxConfig, Sibling};

use crate::browser::*;

async fn control(sandbox: &RunningSandbox, method: &str, path: &str, body: Value) -> (u16, Value) {
    let url = format!("{}{path}", sandbox.control_url());
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let mut request = http().request(method, url);
    if !body.is_null() {
        request = request.json(&body);
    }
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    (
        status,
        serde_json::from_str(&answer.text().await.unwrap()).unwrap_or_default(),
    )
}

#[tokio::test]
async fn the_clock_is_advanced_and_stopped() {
    let sandbox = start().await;
    let (_, clock) = control(&sandbox, "POST", "/clock", json!({"advance_seconds": 600})).await;
    assert_eq!(clock, json!({"now": "2026-11-02T09:10:00Z"}));
    control(&sandbox, "POST", "/clock", json!({"running": true})).await;
    control(&sandbox, "POST", "/clock", json!({"running": false})).await;
    let (_, once) = control(&sandbox, "GET", "/clock", json!(null)).await;
    let (_, twice) = control(&sandbox, "GET", "/clock", json!(null)).await;
    assert_eq!(once, twice);
}

#[tokio::test]
async fn switches_are_changed_individually_and_invalid_ones_rejected() {
    let sandbox = start().await;
    let change = json!({"sibling": "last-kill", "absolute_days": 365});
    let (status, all) = control(&sandbox, "PATCH", "/switches", change).await;
    assert_eq!((status, &all["idle_days"]), (200, &json!(90)));
    assert_eq!(sandbox.switches().sibling, Sibling::LastKill);
    for wrong in [
        json!({"sibling": "first"}),
        json!({"no_such_switch": 1}),
        json!([]),
    ] {
        assert_eq!(control(&sandbox, "PATCH", "/switches", wrong).await.0, 400);
    }
}

#[tokio::test]
async fn faults_are_set_listed_and_removed() {
    let sandbox = start().await;
    let fault = json!({
        "endpoint": "token", "client_id": CLIENT, "times": 1,
        "effect": {"kind": "answer", "status": 500, "body": "oops", "processed": true},
    });
    let (status, set) = control(&sandbox, "POST", "/faults", fault).await;
    assert_eq!(status, 201);
    let (_, list) = control(&sandbox, "GET", "/faults", json!(null)).await;
    assert_eq!(list[0]["effect"]["kind"], "answer");
    let path = format!("/faults/{}", set["id"]);
    assert_eq!(control(&sandbox, "DELETE", &path, json!(null)).await.0, 204);
    assert_eq!(control(&sandbox, "DELETE", &path, json!(null)).await.0, 404);
    let unknown = json!({"effect": {"kind": "earthquake"}});
    assert_eq!(control(&sandbox, "POST", "/faults", unknown).await.0, 422);
}

#[tokio::test]
async fn a_gate_reports_held_requests_and_can_be_opened() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:me"]).access_token;
    let fault = json!({"endpoint": "me", "effect": {"kind": "gate", "name": "hold"}});
    control(&sandbox, "POST", "/faults", fault).await;
    let opening = async {
        let (status, gate) = control(&sandbox, "GET", "/gates/hold?held=1", json!(null)).await;
        assert_eq!((status, gate), (200, json!({"held": 1, "open": false})));
        control(&sandbox, "POST", "/gates/hold/open", json!(null)).await;
    };
    let (answer, ()) = tokio::join!(get(&sandbox, &token, "/me"), opening);
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn exchanges_and_requests_are_listed_without_tokens_in_exchanges() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:me"]).refresh_token.unwrap();
    refresh(&sandbox, &token).await;
    let (_, exchanges) = control(&sandbox, "GET", "/exchanges", json!(null)).await;
    assert_eq!(exchanges[0]["outcome"], "rotated");
    assert_eq!(exchanges[0]["grant_type"], "refresh_token");
    assert_eq!(exchanges[0]["client_id"], CLIENT);
    assert!(!exchanges.to_string().contains(&token));
    let (_, requests) = control(&sandbox, "GET", "/requests", json!(null)).await;
    assert_eq!(
        (&requests[0]["target"], &requests[0]["status"]),
        (&json!("/oauth/token"), &json!(200))
    );
    control(&sandbox, "DELETE", "/records", json!(null)).await;
    assert!(sandbox.exchanges().is_empty() && sandbox.requests().is_empty());
}

#[tokio::test]
async fn requests_are_recorded_as_they_were_sent() {
    let sandbox = start().await;
    let url = format!(
        "{}/ex/jira/{NORTH}/rest/api/3/issue/A%2FB?fields=%2Aall",
        sandbox.api_url()
    );
    http()
        .post(url)
        .header("x-custom", "one")
        .body("hello")
        .send()
        .await
        .unwrap();
    let request = &sandbox.requests()[0];
    assert_eq!(
        request.target,
        format!("/ex/jira/{NORTH}/rest/api/3/issue/A%2FB?fields=%2Aall")
    );
    assert!(
        request
            .headers
            .contains(&("x-custom".to_owned(), "one".to_owned()))
    );
    assert_eq!(request.body_bytes, 5);
    assert_eq!(
        request.body_sha256,
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    );
    assert_eq!(request.status, Some(401));
}

#[tokio::test]
async fn grants_are_created_inspected_and_revoked() {
    let sandbox = start().await;
    let pass =
        json!({"client_id": CLIENT, "account_id": MAYA, "sites": [NORTH], "scopes": ["read:me"]});
    let (status, tokens) = control(&sandbox, "POST", "/grants", pass).await;
    assert_eq!(status, 201);
    let token = json!({"token": tokens["access_token"]});
    let (_, state) = control(&sandbox, "POST", "/tokens/inspect", token.clone()).await;
    assert_eq!(
        (&state["kind"], &state["alive"]),
        (&json!("access"), &json!(true))
    );
    let grant = json!({"client_id": CLIENT, "account_id": MAYA});
    assert_eq!(
        control(&sandbox, "POST", "/grants/revoke", grant).await.0,
        204
    );
    let (_, state) = control(&sandbox, "POST", "/tokens/inspect", token).await;
    assert_eq!(state["alive"], false);
    let (_, families) = control(&sandbox, "GET", "/families", json!(null)).await;
    assert_eq!(families[0]["ended"], "revoked");
    let (_, grants) = control(&sandbox, "GET", "/grants", json!(null)).await;
    assert_eq!(
        (&grants[0]["account_id"], &grants[0]["sites"]),
        (&json!(MAYA), &json!([]))
    );
    let unknown = json!({"token": "nobody-knows-me"});
    assert_eq!(
        control(&sandbox, "POST", "/tokens/inspect", unknown)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn apps_users_and_sites_can_be_added_at_run_time() {
    let sandbox = start().await;
    let app = json!({"client_id": "late", "client_secret": "s", "callback": "https://late.example/cb", "scopes": ["read:me"]});
    assert_eq!(control(&sandbox, "POST", "/apps", app).await.0, 204);
    let user =
        json!({"account_id": "712020:late", "name": "Late Guest", "email": "late@north.example"});
    assert_eq!(control(&sandbox, "POST", "/users", user).await.0, 204);
    let site =
        json!({"id": "44444444-4444-4444-8444-444444444444", "name": "late", "products": ["jira"]});
    assert_eq!(control(&sandbox, "POST", "/sites", site).await.0, 204);
    assert_eq!(
        (
            sandbox.apps().len(),
            sandbox.users().len(),
            sandbox.sites().len()
        ),
        (2, 2, 3)
    );
    let (_, consent) = control(&sandbox, "GET", "/consent", json!(null)).await;
    assert_eq!(consent, json!({"mode": "manual"}));
    let auto = json!({"mode": "auto", "account_id": "712020:late"});
    assert_eq!(control(&sandbox, "PUT", "/consent", auto).await.0, 204);
    let password = control(
        &sandbox,
        "POST",
        "/users/712020:late/change-password",
        json!(null),
    )
    .await;
    assert_eq!(password.0, 204);
    let path = format!("/sites/{NORTH}/uninstall");
    assert_eq!(
        control(&sandbox, "POST", &path, json!({"client_id": CLIENT}))
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn a_new_seed_replaces_the_whole_cloud() {
    let sandbox = start().await;
    let old = tokens(&sandbox, &["read:me"]).access_token;
    let (status, _) = control(&sandbox, "POST", "/seed", json!({"sites": []})).await;
    assert_eq!(status, 204);
    assert_eq!(get(&sandbox, &old, "/me").await.status(), 401);
    assert!(sandbox.sites().is_empty() && !sandbox.apps().is_empty());
    assert_eq!(
        control(&sandbox, "GET", "/nothing", json!(null)).await.0,
        404
    );
}

#[tokio::test]
async fn the_default_cloud_has_two_sites_and_more_than_one_page_of_everything() {
    let sandbox = Sandbox::start(SandboxConfig::default()).await.unwrap();
    let (_, overview) = control(&sandbox, "GET", "", json!(null)).await;
    assert_eq!(
        (
            &overview["sites"].as_array().unwrap().len(),
            &overview["apps"]
        ),
        (&2, &json!(1))
    );
    let acme = sandbox
        .sites()
        .into_iter()
        .find(|s| s.name == "acme")
        .unwrap();
    let issues: usize = acme.projects.iter().map(|p| p.issues.len()).sum();
    let pages: usize = acme.spaces.iter().map(|s| s.pages.len()).sum();
    assert!(issues > 50 && pages > 25, "{issues} issues, {pages} pages");
}

#[tokio::test]
async fn a_sandbox_stops_when_dropped_or_shut_down() {
    let sandbox = start().await;
    let url = sandbox.control_url();
    sandbox.shutdown().await;
    assert!(http().get(&url).send().await.is_err());
    let again = Sandbox::start(config()).await.unwrap();
    let taken = Sandbox::start(config().listen(again.address())).await;
    assert!(taken.is_err(), "two sandboxes listen on one address");
}

#[tokio::test]
async fn secrets_are_listed_with_their_kinds() {
    let sandbox = start().await;
    let query = authorize_query("read:me offline_access");
    let callback = Browser::new(&sandbox).consent(&query, NORTH).await;
    let code = parameter(&callback, "code").unwrap();
    let members = json!({
        "grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK,
        "code_verifier": "a-verifier-that-is-shown",
    });
    let (_, tokens) = exchange(&sandbox, members).await;
    let (status, listed) = control(&sandbox, "GET", "/secrets", json!(null)).await;
    assert_eq!(status, 200);
    let expected = [
        ("client_secret", json!(SECRET)),
        ("state", json!("state-of-this-browser")),
        ("code", json!(code)),
        ("pkce_verifier", json!("a-verifier-that-is-shown")),
        ("access_token", tokens["access_token"].clone()),
        ("refresh_token", tokens["refresh_token"].clone()),
    ];
    for (kind, value) in expected {
        let entry = json!({ "kind": kind, "value": value });
        assert!(listed.as_array().unwrap().contains(&entry), "no {kind}");
    }
}
