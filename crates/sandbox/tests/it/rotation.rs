//! Refresh: rotation, leeway, siblings, reuse, expiry, under every switch.

use std::time::Duration;

use serde_json::{Value, json};
use threelo_sandbox::{
    FamilyEnd, FamilyScope, InvalidToken, Outcome, Pass, Revoke, RunningSandbox, Sandbox,
};
use threelo_sandbox::{Sibling, Switches};

use crate::browser::*;

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(86_400);

async fn with(change: impl FnOnce(&mut Switches)) -> RunningSandbox {
    Sandbox::start(config().switches(change)).await.unwrap()
}

fn refresh_token_of(sandbox: &RunningSandbox) -> String {
    tokens(sandbox, &["read:me"]).refresh_token.unwrap()
}

/// Refreshes, which must succeed; returns the new refresh token.
async fn next(sandbox: &RunningSandbox, token: &str) -> String {
    let (status, answer) = refresh(sandbox, token).await;
    assert_eq!(status, 200, "{answer}");
    answer["refresh_token"].as_str().unwrap().to_owned()
}

fn outcomes(sandbox: &RunningSandbox) -> Vec<Outcome> {
    sandbox.exchanges().iter().map(|e| e.outcome).collect()
}

fn is_invalid(status: u16, answer: &Value) -> bool {
    status == 403
        && *answer
            == json!({"error": "unauthorized_client", "error_description": "refresh_token is invalid"})
}

#[tokio::test]
async fn each_refresh_gives_a_new_pair_that_can_be_refreshed() {
    let sandbox = start().await;
    let first = refresh_token_of(&sandbox);
    let second = next(&sandbox, &first).await;
    let third = next(&sandbox, &second).await;
    assert!(first != second && second != third);
    let exchanges = sandbox.exchanges();
    assert_eq!(outcomes(&sandbox), [Outcome::Rotated, Outcome::Rotated]);
    assert_eq!(exchanges[0].issued_sha256, exchanges[1].presented_sha256);
    assert_eq!(exchanges[0].family, exchanges[1].family);
}

#[tokio::test]
async fn within_the_leeway_the_previous_token_works_again_and_every_child_stays_valid() {
    let sandbox = start().await;
    let first = refresh_token_of(&sandbox);
    let child = next(&sandbox, &first).await;
    sandbox.advance(10 * MINUTE - Duration::from_secs(1));
    let sibling = next(&sandbox, &first).await;
    assert_ne!(child, sibling);
    next(&sandbox, &child).await;
    next(&sandbox, &sibling).await;
    assert_eq!(outcomes(&sandbox)[1], Outcome::ReusedInLeeway);
}

#[tokio::test]
async fn reuse_after_the_leeway_ends_the_whole_family() {
    let sandbox = start().await;
    let first = refresh_token_of(&sandbox);
    let child = next(&sandbox, &first).await;
    sandbox.advance(10 * MINUTE);
    let (status, answer) = refresh(&sandbox, &first).await;
    assert!(is_invalid(status, &answer), "{answer}");
    let (status, answer) = refresh(&sandbox, &child).await;
    assert!(is_invalid(status, &answer), "{answer}");
    assert_eq!(
        outcomes(&sandbox),
        [
            Outcome::Rotated,
            Outcome::ReuseAfterLeeway,
            Outcome::FamilyEnded
        ]
    );
    assert_eq!(sandbox.families()[0].ended, Some(FamilyEnd::Reuse));
}

#[tokio::test]
async fn using_a_grandparent_ends_the_family_even_within_the_leeway() {
    let sandbox = start().await;
    let first = refresh_token_of(&sandbox);
    let second = next(&sandbox, &first).await;
    let third = next(&sandbox, &second).await;
    assert_eq!(refresh(&sandbox, &first).await.0, 403);
    assert_eq!(refresh(&sandbox, &third).await.0, 403);
    assert_eq!(
        outcomes(&sandbox)[2..],
        [Outcome::GrandparentReuse, Outcome::FamilyEnded]
    );
}

#[tokio::test]
async fn the_old_access_token_ends_with_the_leeway() {
    let sandbox = start().await;
    let tokens = tokens(&sandbox, &["read:me"]);
    next(&sandbox, &tokens.refresh_token.unwrap()).await;
    sandbox.advance(10 * MINUTE - Duration::from_secs(1));
    assert_eq!(get_json(&sandbox, &tokens.access_token, "/me").await.0, 200);
    sandbox.advance(Duration::from_secs(1));
    let (status, answer) = get_json(&sandbox, &tokens.access_token, "/me").await;
    assert_eq!(
        (status, answer),
        (401, json!({"code": 401, "message": "Unauthorized"}))
    );
}

#[tokio::test]
async fn an_access_token_expires_after_an_hour() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:me"]).access_token;
    sandbox.advance(Duration::from_secs(3599));
    assert_eq!(get_json(&sandbox, &token, "/me").await.0, 200);
    sandbox.advance(Duration::from_secs(1));
    assert_eq!(get_json(&sandbox, &token, "/me").await.0, 401);
}

#[tokio::test]
async fn sibling_last_revokes_the_earlier_child_and_keeps_the_family() {
    let sandbox = with(|s| s.sibling = Sibling::Last).await;
    let first = refresh_token_of(&sandbox);
    let child = next(&sandbox, &first).await;
    let sibling = next(&sandbox, &first).await;
    assert_eq!(refresh(&sandbox, &child).await.0, 403);
    next(&sandbox, &sibling).await;
    assert_eq!(outcomes(&sandbox)[2], Outcome::SupersededSibling);
}

#[tokio::test]
async fn sibling_last_kill_ends_the_family_when_the_earlier_child_is_used() {
    let sandbox = with(|s| s.sibling = Sibling::LastKill).await;
    let first = refresh_token_of(&sandbox);
    let child = next(&sandbox, &first).await;
    let sibling = next(&sandbox, &first).await;
    assert_eq!(refresh(&sandbox, &child).await.0, 403);
    assert_eq!(refresh(&sandbox, &sibling).await.0, 403);
}

#[tokio::test]
async fn replay_returns_the_same_pair_until_the_child_is_exchanged() {
    let sandbox = with(|s| s.replay_same_pair = true).await;
    let first = refresh_token_of(&sandbox);
    let (_, once) = refresh(&sandbox, &first).await;
    let (_, twice) = refresh(&sandbox, &first).await;
    assert_eq!(once["refresh_token"], twice["refresh_token"]);
    assert_eq!(once["access_token"], twice["access_token"]);
    next(&sandbox, once["refresh_token"].as_str().unwrap()).await;
    assert_eq!(refresh(&sandbox, &first).await.0, 403);
}

#[tokio::test]
async fn the_switch_decides_whether_two_consents_share_a_family() {
    for (scope, survives) in [
        (FamilyScope::PerConsent, true),
        (FamilyScope::PerUserAndApp, false),
    ] {
        let sandbox = with(|s| s.family = scope).await;
        let first = refresh_token_of(&sandbox);
        let other = refresh_token_of(&sandbox);
        next(&sandbox, &first).await;
        sandbox.advance(10 * MINUTE);
        assert_eq!(refresh(&sandbox, &first).await.0, 403);
        assert_eq!(
            refresh(&sandbox, &other).await.0 == 200,
            survives,
            "{scope:?}"
        );
    }
}

#[tokio::test]
async fn the_switch_makes_a_new_consent_replace_older_families() {
    let sandbox = with(|s| s.reconsent_kills_older_families = true).await;
    let first = refresh_token_of(&sandbox);
    let second = refresh_token_of(&sandbox);
    assert_eq!(refresh(&sandbox, &first).await.0, 403);
    next(&sandbox, &second).await;
}

#[tokio::test]
async fn a_breach_ends_access_tokens_only_if_the_switch_is_on() {
    for kills in [false, true] {
        let sandbox = with(|s| s.breach_kills_access_tokens = kills).await;
        let first = refresh_token_of(&sandbox);
        let (_, child) = refresh(&sandbox, &first).await;
        sandbox.advance(10 * MINUTE);
        assert_eq!(refresh(&sandbox, &first).await.0, 403);
        let access = child["access_token"].as_str().unwrap();
        let expected = if kills { 401 } else { 200 };
        assert_eq!(get_json(&sandbox, access, "/me").await.0, expected);
    }
}

#[tokio::test]
async fn a_token_expires_after_ninety_days_without_use() {
    let sandbox = start().await;
    let first = refresh_token_of(&sandbox);
    sandbox.advance(89 * DAY);
    let second = next(&sandbox, &first).await;
    sandbox.advance(89 * DAY);
    let third = next(&sandbox, &second).await;
    sandbox.advance(90 * DAY);
    assert_eq!(refresh(&sandbox, &third).await.0, 403);
    assert_eq!(outcomes(&sandbox)[2], Outcome::IdleExpired);
}

#[tokio::test]
async fn the_absolute_lifetime_ends_a_family_that_is_used_regularly() {
    let sandbox = with(|s| s.absolute_days = Some(365)).await;
    let mut token = refresh_token_of(&sandbox);
    for _ in 0..4 {
        sandbox.advance(80 * DAY);
        token = next(&sandbox, &token).await;
    }
    sandbox.advance(45 * DAY);
    assert_eq!(refresh(&sandbox, &token).await.0, 403);
    assert_eq!(outcomes(&sandbox).last(), Some(&Outcome::AbsoluteExpired));
}

#[tokio::test]
async fn the_switch_selects_the_response_to_a_dead_token() {
    let sandbox = start().await;
    for (form, expected) in [
        (
            InvalidToken::Documented,
            json!({"error": "invalid_grant", "error_description": "Unknown or invalid refresh token."}),
        ),
        (
            InvalidToken::PhraseInError,
            json!({"error": "refresh_token is invalid"}),
        ),
        (
            InvalidToken::Live,
            json!({"error": "unauthorized_client", "error_description": "refresh_token is invalid"}),
        ),
    ] {
        sandbox.change_switches(|s| s.invalid_token = form);
        assert_eq!(refresh(&sandbox, "nobody-knows-me").await, (403, expected));
    }
}

#[tokio::test]
async fn a_token_of_another_app_is_unknown() {
    let sandbox = start().await;
    sandbox.put_app(threelo_sandbox::App::new(
        "billing-app",
        "billing-secret",
        CALLBACK,
    ));
    let foreign = sandbox
        .grant(Pass::new("billing-app", MAYA).scopes(["read:me", "offline_access"]))
        .unwrap();
    assert_eq!(
        refresh(&sandbox, &foreign.refresh_token.unwrap()).await.0,
        403
    );
    assert_eq!(outcomes(&sandbox), [Outcome::UnknownToken]);
}

#[tokio::test]
async fn a_revoked_grant_ends_every_token_at_once() {
    let sandbox = start().await;
    let tokens = tokens(&sandbox, &["read:me"]);
    assert!(sandbox.revoke_grant(CLIENT, MAYA));
    assert_eq!(get_json(&sandbox, &tokens.access_token, "/me").await.0, 401);
    let (status, answer) = refresh(&sandbox, &tokens.refresh_token.unwrap()).await;
    assert_eq!(
        (status, &answer["error_description"]),
        (403, &json!("Token was globally revoked"))
    );
    let again = refresh_token_of(&sandbox);
    next(&sandbox, &again).await;
}

#[tokio::test]
async fn a_changed_password_ends_refresh_tokens_and_not_access_tokens() {
    let sandbox = start().await;
    let tokens = tokens(&sandbox, &["read:me"]);
    sandbox.change_password(MAYA);
    assert_eq!(get_json(&sandbox, &tokens.access_token, "/me").await.0, 200);
    assert_eq!(
        refresh(&sandbox, &tokens.refresh_token.unwrap()).await.0,
        403
    );
}

#[tokio::test]
async fn the_switch_selects_the_behaviour_of_the_revocation_endpoint() {
    for (switch, status, after) in [
        (Revoke::Works, 200, 403),
        (Revoke::Pretends, 200, 200),
        (Revoke::Missing, 404, 200),
    ] {
        let sandbox = with(|s| s.revoke = switch).await;
        let token = refresh_token_of(&sandbox);
        let body = json!({"client_id": CLIENT, "client_secret": SECRET, "token": token});
        let url = format!("{}/oauth/revoke", sandbox.auth_url());
        let answer = http().post(url).json(&body).send().await.unwrap();
        assert_eq!(answer.status(), status, "{switch:?}");
        assert_eq!(refresh(&sandbox, &token).await.0, after, "{switch:?}");
    }
}
