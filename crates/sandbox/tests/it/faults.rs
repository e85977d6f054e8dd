//! Faults as the client and the records show them.

use std::time::Duration;

use serde_json::{Value, json};
use threelo_sandbox::{Effect, Endpoint, Fault, Outcome, RateHeaders, RunningSandbox};

use crate::browser::*;

async fn refresh_raw(sandbox: &RunningSandbox, token: &str) -> reqwest::Result<reqwest::Response> {
    let body = json!({
        "client_id": CLIENT, "client_secret": SECRET, "grant_type": "refresh_token", "refresh_token": token,
    });
    let url = format!("{}/oauth/token", sandbox.auth_url());
    http().post(url).json(&body).send().await
}

fn refresh_token(sandbox: &RunningSandbox) -> String {
    tokens(sandbox, &["read:me"]).refresh_token.unwrap()
}

fn at_token(effect: Effect) -> Fault {
    Fault::new(effect).at(Endpoint::Token).once()
}

/// Waits until the token endpoint has decided about a request.
async fn processed(sandbox: &RunningSandbox) {
    let decided = async {
        while sandbox.exchanges().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    let limit = Duration::from_secs(30);
    tokio::time::timeout(limit, decided)
        .await
        .expect("nothing was decided");
}

#[tokio::test]
async fn a_lost_response_has_rotated_the_token_and_the_leeway_allows_another_exchange() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    let fault = sandbox.set_fault(at_token(Effect::AnswerLost));
    assert!(refresh_raw(&sandbox, &token).await.is_err());
    assert_eq!(refresh(&sandbox, &token).await.0, 200);
    let exchanges = sandbox.exchanges();
    assert_eq!(exchanges[0].outcome, Outcome::Rotated);
    assert_eq!(
        (exchanges[0].status, &exchanges[0].faults),
        (None, &vec![fault])
    );
    assert_eq!(
        (exchanges[1].outcome, exchanges[1].status),
        (Outcome::ReusedInLeeway, Some(200))
    );
}

#[tokio::test]
async fn a_truncated_response_has_rotated_the_token() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(at_token(Effect::CutMidBody));
    let answer = refresh_raw(&sandbox, &token).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.bytes().await.is_err());
    assert_eq!(sandbox.exchanges()[0].outcome, Outcome::Rotated);
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_processes_nothing() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(at_token(Effect::Down));
    assert!(refresh_raw(&sandbox, &token).await.is_err());
    assert_eq!(refresh(&sandbox, &token).await.0, 200);
    let outcomes: Vec<Outcome> = sandbox.exchanges().iter().map(|e| e.outcome).collect();
    assert_eq!(outcomes, [Outcome::NotProcessed, Outcome::Rotated]);
}

#[tokio::test]
async fn a_server_error_occurs_before_or_after_the_rotation() {
    let sandbox = start().await;
    for (processed, outcome) in [(false, Outcome::NotProcessed), (true, Outcome::Rotated)] {
        sandbox.clear_records();
        let token = refresh_token(&sandbox);
        sandbox.set_fault(at_token(Effect::Answer {
            status: 503,
            headers: vec![("Retry-After".to_owned(), "2".to_owned())],
            body: "upstream connect error".to_owned(),
            processed,
        }));
        let answer = refresh_raw(&sandbox, &token).await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["retry-after"]),
            (503, &"2".parse().unwrap())
        );
        assert_eq!(sandbox.exchanges()[0].outcome, outcome);
        assert_eq!(sandbox.exchanges()[0].status, Some(503));
    }
}

#[tokio::test]
async fn requests_wait_at_a_gate_until_it_is_opened() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(
        Fault::new(Effect::Gate {
            name: "hold".to_owned(),
            after: true,
        })
        .at(Endpoint::Token),
    );
    let control = sandbox.control();
    let waiting = async { refresh(&sandbox, &token).await.0 };
    let opening = async {
        assert!(control.held("hold", 1).await);
        let exchanges = control.exchanges();
        assert_eq!(
            (exchanges[0].outcome, exchanges[0].status),
            (Outcome::Rotated, None)
        );
        control.open_gate("hold");
    };
    let (status, ()) = tokio::join!(waiting, opening);
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_client_that_disconnects_before_the_gate_opens_has_still_rotated() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(at_token(Effect::Gate {
        name: "hold".to_owned(),
        after: false,
    }));
    {
        let request = refresh_raw(&sandbox, &token);
        tokio::pin!(request);
        tokio::select! {
            _ = &mut request => panic!("the gate let it pass"),
            held = sandbox.held("hold", 1) => assert!(held),
        }
    }
    sandbox.open_gate("hold");
    processed(&sandbox).await;
    assert_eq!(sandbox.exchanges()[0].outcome, Outcome::Rotated);
}

#[tokio::test]
async fn a_delay_takes_real_time() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(at_token(Effect::Delay {
        before_ms: 0,
        after_ms: 60_000,
    }));
    tokio::select! {
        _ = refresh_raw(&sandbox, &token) => panic!("the response arrived despite the delay"),
        () = processed(&sandbox) => {}
    }
    assert_eq!(sandbox.exchanges()[0].status, None);
}

#[tokio::test]
async fn rate_limits_are_sent_with_and_without_the_headers() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:me"]).access_token;
    for (retry_after, headers, expected) in [
        (None, RateHeaders::Bare, None),
        (Some("7"), RateHeaders::Bare, Some(("retry-after", "7"))),
        (
            None,
            RateHeaders::Gateway,
            Some(("x-failure-category", "FAILURE CLIENT RATE LIMITED")),
        ),
        (
            None,
            RateHeaders::Quota,
            Some(("x-ratelimit-reset", "2026-11-02T10:00Z")),
        ),
        (
            None,
            RateHeaders::Burst,
            Some(("ratelimit-reason", "jira-burst-based")),
        ),
        (
            None,
            RateHeaders::Structured,
            Some(("ratelimit", "\"global-app-quota\";r=0;t=600")),
        ),
        (None, RateHeaders::Beta, Some(("beta-retry-after", "600"))),
    ] {
        let retry_after = retry_after.map(str::to_owned);
        sandbox.set_fault(
            Fault::new(Effect::RateLimited {
                retry_after: retry_after.clone(),
                headers,
            })
            .once(),
        );
        let answer = get(&sandbox, &token, "/me").await;
        assert_eq!(answer.status(), 429);
        assert_eq!(
            answer.headers().contains_key("retry-after"),
            retry_after.is_some()
        );
        if let Some((name, value)) = expected {
            assert_eq!(answer.headers()[name], value);
        }
    }
    assert_eq!(get(&sandbox, &token, "/me").await.status(), 200);
}

#[tokio::test]
async fn a_firewall_page_is_html_and_not_an_oauth_error() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(at_token(Effect::FirewallPage));
    let answer = refresh_raw(&sandbox, &token).await.unwrap();
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(refresh(&sandbox, &token).await.0, 200);
}

#[tokio::test]
async fn invalid_huge_and_endless_bodies_are_sent() {
    let sandbox = start().await;
    sandbox.set_fault(at_token(Effect::Garbage));
    let answer = refresh_raw(&sandbox, &refresh_token(&sandbox))
        .await
        .unwrap();
    assert!(answer.json::<Value>().await.is_err());

    sandbox.set_fault(at_token(Effect::Huge { bytes: 3_000_000 }));
    let answer = refresh_raw(&sandbox, &refresh_token(&sandbox))
        .await
        .unwrap();
    let body = answer.bytes().await.unwrap();
    assert!(body.len() >= 2_999_000 && serde_json::from_slice::<Value>(&body).is_ok());

    sandbox.set_fault(at_token(Effect::Endless));
    let mut answer = refresh_raw(&sandbox, &refresh_token(&sandbox))
        .await
        .unwrap();
    let mut read = 0;
    while read < 4_000_000 {
        read += answer.chunk().await.unwrap().unwrap().len();
    }
}

#[tokio::test]
async fn a_member_can_be_removed_from_a_successful_response() {
    let sandbox = start().await;
    sandbox.set_fault(at_token(Effect::MissingMember {
        name: "refresh_token".to_owned(),
    }));
    let (status, answer) = refresh(&sandbox, &refresh_token(&sandbox)).await;
    assert_eq!(status, 200);
    assert!(answer.get("refresh_token").is_none() && answer.get("access_token").is_some());
}

#[tokio::test]
async fn a_wrong_secret_can_be_simulated_for_one_client() {
    let sandbox = start().await;
    let token = refresh_token(&sandbox);
    sandbox.set_fault(Fault::new(Effect::WrongSecret).client("another-app"));
    assert_eq!(refresh(&sandbox, &token).await.0, 200);
    sandbox.set_fault(Fault::new(Effect::WrongSecret).client(CLIENT));
    let (status, body) = refresh(&sandbox, &token).await;
    assert_eq!((status, &body["error"]), (401, &json!("access_denied")));
}

#[tokio::test]
async fn the_date_can_be_wrong() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:me"]).access_token;
    sandbox.set_fault(Fault::new(Effect::DateOffset { seconds: -3600 }));
    let answer = get(&sandbox, &token, "/me").await;
    assert_eq!(answer.headers()["date"], "Mon, 02 Nov 2026 08:00:00 GMT");
}

#[tokio::test]
async fn api_faults_can_reject_redirect_set_cookies_and_slow_down() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:me"]).access_token;
    let once = |effect| sandbox.set_fault(Fault::new(effect).at(Endpoint::Me).once());

    once(Effect::Unauthorized);
    assert_eq!(get(&sandbox, &token, "/me").await.status(), 401);
    once(Effect::NotInstalled);
    assert_eq!(get(&sandbox, &token, "/me").await.status(), 403);
    once(Effect::HtmlPage { status: 502 });
    assert_eq!(get(&sandbox, &token, "/me").await.status(), 502);
    once(Effect::Redirect {
        status: 307,
        location: "https://elsewhere.example/".to_owned(),
    });
    let answer = get(&sandbox, &token, "/me").await;
    assert_eq!(
        (answer.status().as_u16(), location(&answer).as_str()),
        (307, "https://elsewhere.example/")
    );
    once(Effect::SetCookie {
        value: "tenant=north; Path=/".to_owned(),
    });
    let answer = get(&sandbox, &token, "/me").await;
    assert_eq!(answer.headers()["set-cookie"], "tenant=north; Path=/");
    once(Effect::SlowBody {
        chunk_bytes: 100,
        pause_ms: 1,
    });
    assert_eq!(
        get_json(&sandbox, &token, "/me").await.1["account_id"],
        MAYA
    );
    assert!(sandbox.faults().is_empty());
}

#[tokio::test]
async fn a_body_over_the_limit_is_413() {
    let sandbox = start().await;
    let url = format!("{}/oauth/token", sandbox.auth_url());
    let body = vec![b'x'; 9 * 1024 * 1024];
    match http().post(url).body(body).send().await {
        Ok(answer) => assert_eq!(answer.status(), 413),
        // The response may arrive while the client is still writing.
        Err(e) => assert!(e.is_request() || e.is_body(), "{e}"),
    }
    assert!(sandbox.requests().is_empty());
}
