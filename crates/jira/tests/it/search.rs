//! `GET /rest/api/3/search/jql`

use axum::{Json, Router};
use serde_json::{Value, json};
use threelo_jira::{
    AccessToken, Error, ErrorKind, Jira,
    platform::search::SearchAndReconcileRequest,
    rest::{StreamExt, TryStreamExt},
};

use crate::cloud::{cloud, jira};

#[tokio::test]
async fn all_issues_are_returned_across_several_pages() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search()
        .jql("project = OPS")
        .max_results(20)
        .fields(["summary"]);
    let issues: Vec<_> = search.stream().try_collect().await.unwrap();
    assert_eq!(issues.len(), 64);
    assert!(
        issues
            .iter()
            .all(|issue| issue.fields.as_ref().unwrap().summary.is_some())
    );
    assert_eq!(cloud.requests().len(), 4);
}

#[tokio::test]
async fn pages_are_requested_only_as_they_are_read() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search()
        .jql("project = OPS")
        .max_results(20)
        .fields(["summary"]);
    let issues: Vec<_> = search.stream().take(20).collect().await;
    assert_eq!(issues.len(), 20);
    assert_eq!(cloud.requests().len(), 1);
}

#[tokio::test]
async fn a_search_can_request_ids_only() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search()
        .jql("project = WEB")
        .fields(["id"]);
    let issues: Vec<_> = search.stream().try_collect().await.unwrap();
    assert!(!issues.is_empty());
    assert!(
        issues
            .iter()
            .all(|issue| issue.id.is_some() && issue.key.is_none())
    );
}

#[tokio::test]
async fn an_unbounded_query_is_rejected_with_jiras_message() {
    let cloud = cloud().await;
    let search = jira(&cloud, "read:jira-work")
        .search()
        .jql("ORDER BY created");
    let found: Vec<Result<_, Error>> = search.stream().collect().await;
    assert_eq!(found.len(), 1);
    let error = found[0].as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.to_string().contains("Unbounded JQL"), "{error}");
}

#[tokio::test]
async fn a_search_by_post_continues_with_the_token_in_its_body() {
    let cloud = cloud().await;
    let body = SearchAndReconcileRequest::new()
        .jql("project = OPS")
        .max_results(20);
    let jira = jira(&cloud, "read:jira-work");
    let issues: Vec<_> = jira
        .search()
        .jql_post(&body)
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(issues.len(), 64);
    assert_eq!(cloud.requests().len(), 4);
}

#[tokio::test]
async fn pages_have_what_is_beside_their_items() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let pages = jira.search().jql("project = OPS").max_results(50).pages();
    let pages: Vec<_> = pages.try_collect().await.unwrap();
    let lengths: Vec<_> = pages.iter().map(|page| page.items.len()).collect();
    assert_eq!(lengths, [50, 14]);
    assert_eq!(pages[0].is_last(), Some(false));
    assert_eq!(pages[1].is_last(), Some(true));
}

#[tokio::test]
async fn a_response_is_read_as_a_type_of_the_callers_own_or_as_it_is() {
    #[derive(serde::Deserialize)]
    struct Mine {
        key: String,
    }

    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let call = jira.issues().get("OPS-1").fields(["summary"]);
    let mine: Mine = call.send_as().await.unwrap();
    assert_eq!(mine.key, "OPS-1");
    let raw = call.send_raw().await.unwrap();
    assert!(raw.status().is_success());
    let search = jira.search().jql("project = WEB").fields(["summary"]);
    let all: Vec<Mine> = search.stream_as().try_collect().await.unwrap();
    assert!(all.iter().all(|mine| mine.key.starts_with("WEB-")));
}

#[tokio::test]
async fn a_jql_query_that_is_too_long_for_a_url_is_sent_as_a_post() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let keys: Vec<String> = (1..=9000).map(|number| format!("OPS-{number}")).collect();
    let jql = format!("project = OPS AND key IN ({})", keys.join(", "));
    let call = jira
        .search()
        .jql(&jql)
        .max_results(30)
        .fields(["summary", "status"]);
    let issues: Vec<_> = call.stream().try_collect().await.unwrap();
    assert_eq!(issues.len(), 64);
    assert!(
        issues
            .iter()
            .all(|issue| issue.fields.as_ref().unwrap().summary.is_some())
    );
    let requests = cloud.requests();
    assert_eq!(requests.len(), 3);
    assert!(
        requests.iter().all(|request| request.method == "POST"),
        "{requests:?}"
    );
}

#[tokio::test]
async fn a_number_in_the_query_of_a_long_search_is_one_in_the_body_too() {
    let answer = |body: String| async move {
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["startAt"], 3);
        assert_eq!(body["expand"], "7");
        Json(json!({"issues": [{"key": "A-1"}]}))
    };
    let router = Router::new().fallback(answer);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/c/a/b/jira", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let jira = Jira::through_gateway(&address, &AccessToken::new("key")).unwrap();
    let call = jira.search().jql("x".repeat(5000)).expand("7");
    let found = call.query("startAt", &3).send().await.unwrap();
    assert_eq!(found.items[0].key.as_deref(), Some("A-1"));
}
