//! Failing use: errors are a likely place for leaks.

use anyhow::{Result, ensure};
use reqwest::Method;
use serde_json::json;
use threelo_leaks::Kind;

use super::good::{Flow, browser, collect_tokens, consent, session};
use crate::canary::world::{INTEGRATION, World};

/// Flows that are replayed, stolen, declined, or rejected by the token endpoint.
pub(super) async fn flows(world: &mut World, done: &Flow) -> Result<()> {
    let replay = browser()?.get(done.callback.clone());
    world.refuses("a replayed callback", replay).await?;

    let token = session(world).await?;
    let callback = consent(world, &browser()?, &token).await?;
    world
        .refuses("a callback in another browser", browser()?.get(callback))
        .await?;

    let ours = browser()?;
    let callback = consent(world, &ours, &token).await?;
    world
        .control_post(
            "/faults",
            &json!({
                "endpoint": "token", "times": 1, "effect": { "kind": "wrong_secret" },
            }),
        )
        .await?;
    world
        .refuses("an exchange that is refused", ours.get(callback))
        .await?;

    let callback = consent(world, &ours, &token).await?;
    let mut declined = callback.clone();
    let state: Vec<_> = callback
        .query_pairs()
        .filter(|(name, _)| name == "state")
        .collect();
    declined
        .query_pairs_mut()
        .clear()
        .extend_pairs(state)
        .append_pair("error", "server_error");
    world
        .refuses("an error of Atlassian", ours.get(declined))
        .await?;

    let stranger = format!("nango_connect_session_{}", "5ca1ab1e".repeat(8));
    world.secret(Kind::SessionToken, &stranger);
    for path in [
        "/connect?session_token=",
        "/oauth/connect/canary?connect_session_token=",
    ] {
        let page = world.http.get(format!("{}{path}{stranger}", world.gateway));
        let page = page.header("Accept", "text/html");
        world.refuses(path, page).await?;
    }
    let ended = world
        .http
        .delete(format!("{}/connect/session", world.gateway));
    let ended = ended.bearer_auth(&done.session_token).send().await?;
    ensure!(ended.status() == 204, "{}", ended.status());
    let link = format!(
        "{}/connect?session_token={}",
        world.gateway, done.session_token
    );
    world
        .refuses("a connect link that has ended", world.http.get(link))
        .await?;
    Ok(())
}

/// Calls with wrong keys, bodies and headers, and to an unreachable Atlassian.
pub(super) async fn calls(world: &mut World) -> Result<()> {
    let mistyped = "canary-mistyped-api-key-Yx4wV7uT2sR9qP5oN1mL8kJ3iH6gF0eD";
    world.secret(Kind::ApiKey, mistyped);
    let connections = format!("{}/connections", world.gateway);
    let wrong = world.http.get(&connections).bearer_auth(mistyped);
    world.refuses("a mistyped key", wrong).await?;
    let proxy = format!("{}/proxy/me", world.gateway);
    let wrong = world.http.get(&proxy).bearer_auth(mistyped);
    world.refuses("a mistyped key at the proxy", wrong).await?;
    let basic = world
        .http
        .get(&connections)
        .basic_auth(mistyped, Some(mistyped));
    world.refuses("a key as a user name", basic).await?;

    let pasted = "canary-pasted-refresh-token-Qa1Ws2Ed3Rf4Tg5Yh6Uj7Ik8Ol9Pz0X";
    world.secret(Kind::RefreshToken, pasted);
    let cut = format!(r#"{{"credentials": {{"refresh_token": "{pasted}""#);
    let body = world
        .api(Method::POST, "/connections")
        .header("Content-Type", "application/json");
    world
        .refuses("a body that is cut off", body.body(cut))
        .await?;
    let misplaced = json!({ "provider_config_key": { "refresh_token": pasted } });
    let body = world.api(Method::POST, "/connections").json(&misplaced);
    world.refuses("a token in the wrong place", body).await?;
    let misnamed =
        json!({ "provider": "jira", "unique_key": "x", "credentials": { "type": pasted } });
    let body = world.api(Method::POST, "/integrations").json(&misnamed);
    world
        .refuses("an integration that is not understood", body)
        .await?;

    let header = world
        .proxied(Method::GET, "/me")
        .header("Connection-Id", pasted);
    world.refuses("two connections in one call", header).await?;
    let odd = world.proxied(Method::GET, "/ex/jira/..%2f..%2fme");
    world.refuses("a path that is not allowed", odd).await?;
    let elsewhere = world.proxied(
        Method::GET,
        "/ex/jira/00000000-0000-4000-8000-000000000000/x",
    );
    world
        .refuses("a site that is not granted", elsewhere)
        .await?;

    for effect in ["down", "garbage", "answer_lost"] {
        world.control_post("/faults", &json!({
            "endpoint": "any", "times": 1, "path_contains": "/me", "effect": { "kind": effect },
        })).await?;
        let call = world.proxied(Method::GET, "/me");
        // Some of these arrive as a truncated response.
        if let Ok(answer) = call.send().await {
            let _ = world
                .record(&format!("a call while Atlassian is {effect}"), answer)
                .await;
        }
    }
    Ok(())
}

/// Refreshes that Atlassian rejects, drops, or answers with invalid data.
pub(super) async fn refreshes(world: &mut World) -> Result<()> {
    for effect in ["down", "garbage", "wrong_secret", "firewall_page"] {
        world
            .control_post(
                "/faults",
                &json!({
                    "endpoint": "token", "times": 1, "effect": { "kind": effect },
                }),
            )
            .await?;
        let path = format!(
            "/connections/{}?provider_config_key={INTEGRATION}&force_refresh=true",
            world.connection
        );
        let answer = world.api(Method::GET, &path).send().await?;
        let refused = answer.status().as_u16() >= 400;
        if refused {
            world
                .record(&format!("a refresh that meets {effect}"), answer)
                .await?;
        }
        world.http.delete(world.control("/faults")).send().await?;
    }
    // The present tokens, if there are any.
    let _ = collect_tokens(world, "").await;
    Ok(())
}
