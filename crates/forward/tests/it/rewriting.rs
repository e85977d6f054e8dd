//! Links in responses, rewritten on demand.

use crate::{
    gateway::{CLOUD, Gateway, PUBLIC_URL},
    upstream::{Upstream, answer},
};

const REWRITE: &str = "X-Threelo-Rewrite-Links: true\r\n";

fn issue_at(base: &str) -> String {
    format!(r#"{{"self":"{base}/rest/api/3/issue/1","key":"A-1"}}"#)
}

/// An upstream whose responses link to Atlassian's API and to the site.
async fn linking() -> Upstream {
    let api = format!("https://api.atlassian.com/ex/jira/{CLOUD}");
    let body = format!(
        r#"[{},{}]"#,
        issue_at(&api),
        issue_at("https://acme.atlassian.net")
    );
    Upstream::answering(move |request| {
        let headers = "content-type: application/json;charset=UTF-8\r\n\
                       link: <https://acme.atlassian.net/rest/api/3/x?b>; rel=\"next\"\r\n";
        match request.values("accept-encoding")[..] {
            ["identity"] => answer(200, headers, body.as_bytes()),
            _ => answer(200, "content-type: application/json\r\n", body.as_bytes()),
        }
    })
    .await
}

#[tokio::test]
async fn links_lead_to_where_the_caller_came_in() {
    let upstream = linking().await;
    let gateway = Gateway::before(&upstream).await;
    for prefix in [
        format!("/proxy/ex/jira/{CLOUD}"),
        format!("/ex/jira/{CLOUD}"),
        format!("/proxy/jira/{CLOUD}"),
        "/c/jira-cloud/conn-1/jira".to_owned(),
        "/proxy/jira/$%7BconnectionConfig.cloudId%7D".to_owned(),
    ] {
        let target = format!("{prefix}/rest/api/3/search");
        let answer = gateway.call("GET", &target, REWRITE, "").await;
        let issue = issue_at(&format!("{PUBLIC_URL}{prefix}"));
        let text = answer.text();
        assert!(text.contains(&format!("[{issue},{issue}]")), "{text}");
        assert_eq!(
            answer.header("link"),
            Some(format!("<{PUBLIC_URL}{prefix}/rest/api/3/x?b>; rel=\"next\"").as_str())
        );
    }
}

#[tokio::test]
async fn without_the_header_links_stay_as_they_are() {
    let upstream = linking().await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/search");
    let text = gateway.get(&target).await.text();
    assert!(
        text.contains("https://api.atlassian.com/ex/jira/"),
        "{text}"
    );
    assert!(text.contains("https://acme.atlassian.net/rest"), "{text}");
}

#[tokio::test]
async fn an_integration_may_have_all_its_links_rewritten() {
    let upstream = linking().await;
    let gateway = Gateway::before(&upstream).await;
    let prefix = "/c/linking/conn-1/jira";
    let target = format!("{prefix}/rest/api/3/search");
    let text = gateway.get(&target).await.text();
    let issue = issue_at(&format!("{PUBLIC_URL}{prefix}"));
    assert!(text.contains(&format!("[{issue},{issue}]")), "{text}");
    let off = "X-Threelo-Rewrite-Links: false\r\n";
    let text = gateway.call("GET", &target, off, "").await.text();
    assert!(!text.contains(PUBLIC_URL), "{text}");
}

#[tokio::test]
async fn a_body_that_is_no_json_is_passed_byte_for_byte() {
    let body = format!(r#""self":"https://api.atlassian.com/ex/jira/{CLOUD}/rest""#);
    let sent = body.clone();
    let upstream =
        Upstream::answering(move |_| answer(200, "content-type: text/plain\r\n", sent.as_bytes()))
            .await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/x");
    let answer = gateway.call("GET", &target, REWRITE, "").await;
    assert_eq!(answer.text(), body);
    assert_eq!(
        answer.header("content-length"),
        Some(body.len().to_string().as_str())
    );
}

#[tokio::test]
async fn links_that_cannot_be_read_do_not_lead_a_client_away_from_the_gateway() {
    let upstream = Upstream::answering(|_| {
        let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
        answer(200, headers, b"compressed, though it was not asked for")
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/issue/A-1");
    let refused = gateway.call("GET", &target, REWRITE, "").await;
    assert_eq!(refused.status, 502);
    assert!(refused.text().contains("compressed"), "{}", refused.text());
    assert_eq!(gateway.get(&target).await.status, 200);
}

#[tokio::test]
async fn an_answer_without_a_body_stays_without_one() {
    let upstream = Upstream::answering(|_| {
        b"HTTP/1.1 204 No Content\r\ncontent-type: application/json\r\n\r\n".to_vec()
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/issue/A-1");
    let answer = gateway.call("DELETE", &target, REWRITE, "").await;
    assert_eq!((answer.status, answer.body.len()), (204, 0));
    assert_eq!(answer.header("transfer-encoding"), None);
}
