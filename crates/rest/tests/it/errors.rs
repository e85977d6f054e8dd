//! Error responses as the caller sees them.

use serde_json::json;
use threelo_rest::{ErrorKind, Path, core::site::Product};
use threelo_sandbox::Effect;

use crate::cloud::{Cloud, SITE, jira, myself};

fn answer(status: u16, body: &str) -> Effect {
    Effect::Answer {
        status,
        headers: vec![("atl-traceid".to_owned(), "6e1b1f".to_owned())],
        body: body.to_owned(),
        processed: false,
    }
}

#[tokio::test]
async fn a_missing_issue_is_not_found_with_jiras_message_and_trace_id() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-work");
    let path = jira().at(["issue", "OPS-99999"]);
    let error = client.get(path).send().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.kind, ErrorKind::NotFound);
    assert_eq!(api.call, "GET /rest/api/3/issue/OPS-99999");
    assert!(api.messages[0].starts_with("Issue does not exist"), "{api}");
    assert!(api.trace_id.is_some());
    assert!(!error.is_transient());
}

#[tokio::test]
async fn rejected_fields_are_named() {
    let cloud = Cloud::start().await;
    let client = cloud.client("write:jira-work");
    let body = json!({"fields": {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}}});
    let request = client.post(jira().segment("issue")).json(&body);
    let error = request.send().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.kind, ErrorKind::Invalid);
    assert_eq!(
        api.fields["summary"],
        "You must specify a summary of the issue."
    );
}

#[tokio::test]
async fn a_missing_page_is_not_found_with_confluences_error_code() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:page:confluence");
    let site = Path::site(Product::Confluence, &SITE.parse().unwrap());
    let path = site.at(["wiki", "api", "v2", "pages", "1"]);
    let error = client.get(path).send().await.unwrap_err();
    let api = error.api().unwrap();
    assert_eq!(api.kind, ErrorKind::NotFound);
    assert_eq!(api.code.as_deref(), Some("NOT_FOUND"));
}

#[tokio::test]
async fn a_site_outside_the_grant_differs_from_a_missing_permission() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::NotInstalled, 1);
    let error = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::SiteNotReached));
    assert!(error.to_string().contains("consent again"), "{error}");

    cloud.fault(
        answer(403, r#"{"errorMessages":["No permission"],"errors":{}}"#),
        1,
    );
    let error = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Forbidden));
    assert_eq!(
        error.to_string(),
        "GET /rest/api/3/myself: 403 Forbidden: No permission (trace 6e1b1f)"
    );
}

#[tokio::test]
async fn an_html_page_is_reported_by_its_title() {
    let cloud = Cloud::start().await;
    let page = "<html><head><title>Request header is too large</title></head></html>";
    cloud.fault(answer(400, page), 1);
    let error = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.api().unwrap().messages,
        ["Request header is too large"]
    );
}

#[tokio::test]
async fn a_token_that_the_response_quotes_is_not_in_the_error() {
    let cloud = Cloud::start().await;
    let token = cloud.token("read:jira-user");
    let quoted = format!(
        "bad gateway config: Authorization: Bearer {}",
        token.expose()
    );
    for body in [
        quoted.clone(),
        json!({"code": 400, "message": quoted}).to_string(),
    ] {
        cloud.fault(answer(400, &body), 1);
        let auth = threelo_rest::Auth::fixed(&token).unwrap();
        let error = cloud
            .client_with(auth)
            .get(myself())
            .send()
            .await
            .unwrap_err();
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(text.contains("[redacted]"), "{text}");
            assert!(!text.contains(token.expose()), "{text}");
        }
    }
}

#[tokio::test]
async fn a_long_error_message_is_truncated() {
    let cloud = Cloud::start().await;
    cloud.fault(answer(500, &"x".repeat(1024 * 1024)), 1);
    let error = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), Some(ErrorKind::Unavailable));
    assert!(error.to_string().len() < 2000);
}

#[tokio::test]
async fn the_client_and_its_requests_print_no_token() {
    let cloud = Cloud::start().await;
    let token = cloud.token("read:jira-user");
    let client = cloud.client_with(threelo_rest::Auth::fixed(&token).unwrap());
    let request = client.get(myself());
    assert!(!format!("{client:?} {request:?}").contains(token.expose()));
}
