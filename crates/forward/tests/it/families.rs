//! Paths of Atlassian's API outside `/ex/`.

use crate::{
    gateway::{CLOUD, Gateway, KEY, OTHER_CLOUD},
    upstream::{Recorded, Upstream, answer},
};

const WORKSPACE: &str = "5e037a64-1a5b-4a2c-8b5c-0e1f3c7f9a11";
const LIST: &str = "/rest/servicedeskapi/assets/workspace";
const JSON: &str = "content-type: application/json\r\n";

/// An upstream whose sites have one workspace.
async fn with_workspace() -> Upstream {
    Upstream::answering(|request: Recorded| {
        if request.target().ends_with(LIST) {
            let list = format!(r#"{{"values":[{{"workspaceId":"{WORKSPACE}"}}]}}"#);
            return answer(200, JSON, list.as_bytes());
        }
        answer(200, JSON, b"{}")
    })
    .await
}

fn object(workspace: &str) -> String {
    format!("/proxy/jsm/assets/workspace/{workspace}/v1/object/1")
}

#[tokio::test]
async fn the_workspace_of_a_site_is_read_once() {
    let upstream = with_workspace().await;
    let gateway = Gateway::before(&upstream).await;
    for _ in 0..3 {
        let answer = gateway.get(&object(WORKSPACE)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
    let lines: Vec<_> = upstream.take().into_iter().map(|it| it.line).collect();
    let call = format!("GET /jsm/assets/workspace/{WORKSPACE}/v1/object/1 HTTP/1.1");
    let read = format!("GET /ex/jira/{CLOUD}{LIST} HTTP/1.1");
    assert_eq!(lines, [read, call.clone(), call.clone(), call]);
}

#[tokio::test]
async fn the_id_of_a_workspace_may_be_left_to_the_gateway() {
    let upstream = with_workspace().await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .get(&object("${connectionConfig.workspaceId}"))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let last = upstream.take().pop().expect("a call");
    assert_eq!(
        last.target(),
        format!("/jsm/assets/workspace/{WORKSPACE}/v1/object/1")
    );
}

#[tokio::test]
async fn a_workspace_of_another_site_is_refused() {
    let upstream = with_workspace().await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get(&object(OTHER_CLOUD)).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (403, "workspace_not_reached")
    );
    let arrived = upstream.take();
    assert!(
        arrived.iter().all(|it| it.target().ends_with(LIST)),
        "{arrived:?}"
    );
}

#[tokio::test]
async fn a_workspace_is_refused_while_the_list_cannot_be_read() {
    let upstream = Upstream::answering(|_| answer(403, JSON, b"{}")).await;
    let gateway = Gateway::before(&upstream).await;
    let refused = gateway.get(&object(WORKSPACE)).await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (424, "workspaces_unknown")
    );
    assert!(
        refused.text().contains("read:servicedesk-request"),
        "{}",
        refused.text()
    );
    assert!(!refused.text().contains(KEY));
    assert_eq!(upstream.take().len(), 1, "only the list was asked for");
}

#[tokio::test]
async fn the_list_of_workspaces_survives_a_refused_token() {
    let upstream = Upstream::answering(|request: Recorded| {
        let fresh = request.values("authorization") == ["Bearer access-2"];
        match (fresh, request.target().ends_with(LIST)) {
            (false, _) => answer(401, JSON, br#"{"code":401,"message":"Unauthorized"}"#),
            (true, true) => {
                let list = format!(r#"{{"values":[{{"workspaceId":"{WORKSPACE}"}}]}}"#);
                answer(200, JSON, list.as_bytes())
            }
            (true, false) => answer(200, JSON, b"{}"),
        }
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    assert_eq!(gateway.get(&object(WORKSPACE)).await.status, 200);
}

#[tokio::test]
async fn graphql_gets_the_site_of_the_connection_as_its_context() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let body = r#"{"query":"{ me { user { name } } }"}"#;
    let own = "X-Query-Context: ari:cloud:compass::x\r\n";
    for (headers, expected) in [
        ("", format!("ari:cloud:platform::site/{CLOUD}")),
        (own, "ari:cloud:compass::x".to_owned()),
    ] {
        let headers = format!("Content-Type: application/json\r\n{headers}");
        let answer = gateway.call("POST", "/proxy/graphql", &headers, body).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let request = upstream.take().pop().expect("a call");
        assert_eq!(request.line, "POST /graphql HTTP/1.1");
        assert_eq!(request.values("x-query-context"), [expected.as_str()]);
    }
}

#[tokio::test]
async fn confluence_paths_are_known_without_wiki_too() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    for prefix in ["", "/wiki"] {
        let target = format!("/proxy/ex/confluence/{CLOUD}{prefix}/api/v2/pages");
        assert_eq!(gateway.get(&target).await.status, 200);
    }
    let records = gateway.records(2).await;
    for record in records {
        assert_eq!(record.operation.as_deref(), Some("getPages"), "{record:?}");
    }
}

#[tokio::test]
async fn another_site_is_refused_in_every_family() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    for family in [
        "ex/jira",
        "ex/confluence",
        "jsm/ops/api",
        "jira/forms/cloud",
        "automation/public/jira",
        "automation/public/confluence",
    ] {
        for prefix in ["/proxy", "/c/jira-cloud/conn-1"] {
            let answer = gateway
                .get(&format!("{prefix}/{family}/{OTHER_CLOUD}/x"))
                .await;
            assert_eq!(
                (answer.status, answer.code().as_str()),
                (403, "site_not_reached"),
                "{prefix}/{family}"
            );
        }
    }
    assert!(upstream.take().is_empty());
}

#[tokio::test]
async fn graphql_about_a_site_that_the_connection_does_not_reach_is_refused() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    for (name, context) in [
        (
            "X-Query-Context",
            format!("ari:cloud:jira::site/{OTHER_CLOUD}"),
        ),
        ("X-Query-Context", format!("ari:cloud:jira:{OTHER_CLOUD}")),
        (
            "Nango-Proxy-X-Query-Context",
            format!("ari:cloud:platform::site/{OTHER_CLOUD}"),
        ),
    ] {
        let headers = format!("Content-Type: application/json\r\n{name}: {context}\r\n");
        let answer = gateway.call("POST", "/proxy/graphql", &headers, "{}").await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (403, "site_not_reached"),
            "{name}: {context}"
        );
    }
    assert!(upstream.requests().is_empty());
}
