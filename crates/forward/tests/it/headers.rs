//! Hostile header sets, over raw sockets.

use crate::{
    gateway::{CLOUD, Gateway, KEY},
    upstream::{Upstream, answer},
};

/// A request with these headers, and of the usual ones those that are not among them.
fn request(headers: &[&str]) -> String {
    let usual = [
        "Host: gateway".to_owned(),
        format!("Authorization: Bearer {KEY}"),
        "Provider-Config-Key: jira-cloud".to_owned(),
        "Connection-Id: conn-1".to_owned(),
    ];
    let name = |header: &str| {
        header
            .split(':')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase()
    };
    let given: Vec<_> = headers.iter().map(|header| name(header)).collect();
    let mut text = format!("POST /proxy/ex/jira/{CLOUD}/rest/api/3/issue HTTP/1.1\r\n");
    for header in usual.iter().filter(|header| !given.contains(&name(header))) {
        text += &format!("{header}\r\n");
    }
    for header in headers {
        text += &format!("{header}\r\n");
    }
    // A body of five bytes, and an empty one in chunks.
    text + "Connection: close\r\n\r\n0\r\n\r\n"
}

#[tokio::test(flavor = "multi_thread")]
async fn no_hostile_header_set_brings_anything_up() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let text = include_str!("../data/hostile-headers.txt");
    let cases = text
        .lines()
        .filter(|line| line.contains("=>") && !line.starts_with('#'));
    for line in cases {
        let (headers, forbidden) = line.rsplit_once("=>").unwrap();
        let headers: Vec<_> = headers.trim_end().split(" || ").collect();
        let answer = gateway.raw(request(&headers).as_bytes()).await;
        let arrived = upstream.take();
        if forbidden.trim() == "-" {
            // If the server itself resolves the ambiguity, there is one request with our own framing.
            assert!(arrived.len() <= 1, "{line}");
            let refused = answer.status == 400 || answer.status == 501;
            let framed = arrived.iter().all(|request| {
                let lengths = request.values("content-length").len();
                let codings = request.values("transfer-encoding");
                lengths + codings.len() <= 1 && codings.iter().all(|coding| *coding == "chunked")
            });
            assert!(refused || framed, "{line}: {} {arrived:?}", answer.head);
            continue;
        }
        let [request] = &arrived[..] else {
            panic!("{line}: {} {}", answer.head, answer.text());
        };
        let (name, value) = match forbidden.trim().split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (forbidden.trim(), None),
        };
        let values = request.values(name);
        match name {
            "authorization" => assert_eq!(values, ["Bearer access-1"], "{line}"),
            "host" => assert_eq!(values, [upstream.address.to_string()], "{line}"),
            "content-length" => assert_eq!(values, ["0"], "{line}"),
            _ => match value {
                Some(value) => assert!(!values.contains(&value), "{line}"),
                None => assert!(values.is_empty(), "{line}: {values:?}"),
            },
        }
        let raw = String::from_utf8_lossy(&request.raw);
        assert!(!raw.contains(KEY), "{line}");
    }
}

#[tokio::test]
async fn nothing_of_the_gateway_goes_up_with_an_ordinary_call() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let headers = "Cookie: a=b\r\nNango-Activity-Log-Id: x\r\nRetries: 1\r\nContent-Type: application/json\r\n\
                   X-Forwarded-For: 10.0.0.1\r\nNango-Proxy-X-Foo: 1\r\nUser-Agent: me\r\nAccept: */*\r\n";
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/issue");
    gateway.call("POST", &target, headers, "{}").await;
    let requests = upstream.requests();
    let mut names: Vec<_> = requests[0]
        .headers
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    names.sort_unstable();
    let expected = [
        "accept",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "user-agent",
        "x-foo",
    ];
    assert_eq!(names, expected);
    assert_eq!(requests[0].values("authorization"), ["Bearer access-1"]);
}

#[tokio::test]
async fn no_cookie_comes_back_and_the_answer_tells_who_gave_it() {
    let upstream = Upstream::answering(|_| {
        let headers = "set-cookie: atlassian.xsrf.token=x\r\nset-cookie: b=c\r\natl-traceid: abc\r\n\
                       x-threelo-answered-by: gateway\r\nkeep-alive: timeout=5\r\nx-ratelimit-remaining: 7\r\n";
        answer(200, headers, b"{}")
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get("/proxy/me").await;
    assert!(
        !answer.head.to_ascii_lowercase().contains("cookie"),
        "{}",
        answer.head
    );
    assert!(!answer.head.contains("keep-alive"), "{}", answer.head);
    assert_eq!(answer.header("x-threelo-answered-by"), Some("atlassian"));
    assert_eq!(answer.header("atl-traceid"), Some("abc"));
    assert_eq!(answer.header("x-ratelimit-remaining"), Some("7"));
    assert_eq!(answer.text(), "{}");
}

#[tokio::test]
async fn the_key_may_be_the_password_of_basic_on_every_path() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    use base64::{Engine, engine::general_purpose::STANDARD};
    let basic = STANDARD.encode(format!("anybody:{KEY}"));
    let ask = |target: &str| {
        format!(
            "GET {target} HTTP/1.1\r\nHost: g\r\nConnection: close\r\nAuthorization: Basic {basic}\r\n\r\n"
        )
    };
    let answer = gateway
        .raw(ask("/c/jira-cloud/conn-1/jira/rest/api/3/myself").as_bytes())
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        upstream.take()[0].target(),
        format!("/ex/jira/{CLOUD}/rest/api/3/myself")
    );
    let answer = gateway
        .raw(ask("/proxy/jira/{connectionConfig.cloudId}/rest").as_bytes())
        .await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (400, "invalid_headers"),
        "authenticated, but without the name of a connection"
    );
}
