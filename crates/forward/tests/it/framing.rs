//! Ambiguous lengths: either one request with our own framing is sent, or none.

use crate::{
    gateway::{CLOUD, Gateway, KEY, request},
    upstream::{Recorded, Upstream},
};

fn head(framing: &str) -> String {
    format!(
        "POST /proxy/ex/jira/{CLOUD}/rest/api/3/issue HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer {KEY}\r\n\
         Provider-Config-Key: jira-cloud\r\nConnection-Id: conn-1\r\n{framing}\r\n"
    )
}

/// What a smuggler would like to see sent on its own.
fn hidden() -> String {
    format!(
        "GET /proxy/ex/jira/{CLOUD}/hidden HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\
         Authorization: Bearer {KEY}\r\nProvider-Config-Key: jira-cloud\r\nConnection-Id: conn-1\r\n\r\n"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_length_in_doubt_never_makes_two_requests_of_one() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let hidden = hidden();
    let both = "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n";
    let cases = [
        (both, format!("0\r\n\r\n{hidden}")),
        (
            "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        ("Content-Length: 0\r\nContent-Length: 5\r\n", hidden.clone()),
        ("Content-Length: 5\r\nContent-Length: 0\r\n", hidden.clone()),
        ("Content-Length: 0, 5\r\n", hidden.clone()),
        ("Content-Length: +5\r\n", hidden.clone()),
        ("Content-Length: -1\r\n", hidden.clone()),
        ("Content-Length: 0x5\r\n", hidden.clone()),
        ("Content-Length: 99999999999999999999\r\n", hidden.clone()),
        ("Content-Length: 5 5\r\n", hidden.clone()),
        (
            "Transfer-Encoding: gzip, chunked\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: chunked, identity\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: xchunked\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding : chunked\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding:\x0bchunked\r\n",
            format!("0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: chunked\r\n",
            format!("-1\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: chunked\r\n",
            format!("0x0\r\n\r\n{hidden}"),
        ),
        ("Transfer-Encoding: chunked\r\n", format!("zz\r\n{hidden}")),
        (
            "Transfer-Encoding: chunked\r\n",
            format!("fffffffffffffffff\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: chunked\r\n",
            format!("5\r\nabcdeXX0\r\n\r\n{hidden}"),
        ),
        (
            "Transfer-Encoding: chunked\r\n",
            format!(" 0\r\n\r\n{hidden}"),
        ),
        ("X: y\r\n Content-Length: 5\r\n", hidden.clone()),
        ("Content-Length\r\n", hidden.clone()),
    ];
    for (framing, body) in cases {
        let request = head(framing) + &body;
        let answer = gateway.raw(request.as_bytes()).await;
        let arrived = upstream.take();
        let case = format!("{framing:?} {}", &body[..body.len().min(12)]);
        assert!(arrived.len() <= 1, "{case}: {arrived:?}");
        let hidden = arrived
            .iter()
            .any(|request| request.target().ends_with("/hidden"));
        assert!(!hidden, "{case}");
        // A rejected head gets a response; an invalid body only ends the connection. If the server
        // resolves the ambiguity itself, the request that was sent has our own framing.
        let ours = |request: &Recorded| {
            request.values("content-length").len() + request.values("transfer-encoding").len() <= 1
        };
        let settled = answer.status == 200 && arrived.iter().all(ours);
        assert!(
            answer.status == 0 || answer.status >= 400 || settled,
            "{case}: {}",
            answer.head
        );
    }
}

#[tokio::test]
async fn a_clean_chunked_body_arrives_whole_and_framed_by_us() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let request = head("Connection: close\r\nTransfer-Encoding: Chunked\r\n")
        + "5;name=value\r\nhello\r\n6\r\n world\r\n0\r\nAuthorization: Bearer stolen\r\nCookie: a=b\r\n\r\n";
    let answer = gateway.raw(request.as_bytes()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let requests = upstream.requests();
    let wire = String::from_utf8_lossy(&requests[0].raw).into_owned();
    assert_eq!(requests[0].values("transfer-encoding"), ["chunked"]);
    assert!(
        !wire.contains("name=value") && !wire.contains("stolen") && !wire.contains("a=b"),
        "{wire}"
    );
    assert!(
        wire.contains("hello") && wire.contains(" world") && wire.ends_with("0\r\n\r\n"),
        "{wire}"
    );
}

#[tokio::test]
async fn two_calls_on_one_connection_are_two_requests() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let request = head("Content-Length: 2\r\n") + "{}" + &hidden();
    gateway.raw(request.as_bytes()).await;
    let targets: Vec<_> = upstream
        .requests()
        .iter()
        .map(|request| request.target().to_owned())
        .collect();
    let expected = ["rest/api/3/issue", "hidden"].map(|path| format!("/ex/jira/{CLOUD}/{path}"));
    assert_eq!(targets, expected);
}

#[tokio::test]
async fn other_protocols_are_refused() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let upgrade = "Upgrade: websocket\r\n";
    let answer = gateway.call("GET", "/proxy/me", upgrade, "").await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (400, "upgrade_not_supported")
    );
    let answer = gateway
        .call("TRACE", &format!("/proxy/jira/{CLOUD}/x"), "", "")
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (405, "method_not_allowed")
    );
    assert!(upstream.requests().is_empty());

    let offer = "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";
    assert_eq!(
        gateway.call("GET", "/proxy/me", offer, "").await.status,
        200
    );
    let requests = upstream.requests();
    assert!(
        requests[0].values("upgrade").is_empty() && requests[0].values("http2-settings").is_empty()
    );
}

#[tokio::test]
async fn the_body_of_a_get_arrives_in_whatever_framing_it_came() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/myself");
    for (framing, body) in [
        ("Content-Length: 5\r\n", "hello"),
        ("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"),
    ] {
        let head = request("GET", &target, framing, "");
        let answer = gateway.raw(format!("{head}{body}").as_bytes()).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let sent = upstream.take().pop().expect("a call");
        let sent = String::from_utf8_lossy(&sent.body).into_owned();
        assert!(sent.contains("hello"), "{framing}: {sent:?}");
    }
}
