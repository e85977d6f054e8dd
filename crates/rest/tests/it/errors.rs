//! Error responses as the caller sees them.

use serde_json::json;
use threelo_rest::{
    ErrorKind, Path, StreamExt,
    core::{catalogue::Paging, site::Product},
};
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
    assert_eq!(api.kind, ErrorKind::Validation);
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
    assert_eq!(error.kind(), ErrorKind::SiteNotReached);
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
    assert_eq!(error.kind(), ErrorKind::Forbidden);
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
    let auth = || threelo_rest::Auth::fixed(&token).unwrap();
    let basic = || threelo_rest::Auth::basic("maya@acme.example", &token).unwrap();
    let quoted = format!("bad gateway config: Authorization: {}", token.expose());
    let wrapped = format!("<p>{}<wbr>{}</p>", &quoted[..60], &quoted[60..]);
    for body in [
        quoted.clone(),
        wrapped,
        json!({"code": 400, "message": quoted}).to_string(),
        json!({"errorMessages": [json!({"sent": quoted}).to_string()]}).to_string(),
    ] {
        for (status, auth) in [(400, auth()), (400, basic()), (200, auth()), (200, basic())] {
            let effect = Effect::Answer {
                status,
                headers: vec![("atl-traceid".to_owned(), token.expose().to_owned())],
                body: body.clone(),
                processed: false,
            };
            cloud.fault(effect, 1);
            let items = cloud.client_with(auth).get(myself());
            let items = items.items::<serde_json::Value>(Paging::Cursor);
            let error = items.collect::<Vec<_>>().await.remove(0).unwrap_err();
            for text in [error.to_string(), format!("{error:?}")] {
                assert!(text.contains("[redacted]"), "{text}");
                assert!(!text.contains(&token.expose()[..20]), "{text}");
                assert!(!text.contains(&token.expose()[60..]), "{text}");
            }
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
    assert_eq!(error.kind(), ErrorKind::Server);
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

#[tokio::test]
async fn a_url_that_cannot_be_sent_is_refused_at_once_and_names_the_parameter() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-work");
    let long = "x".repeat(70_000);
    let request = client
        .get(myself())
        .query("expand", "groups")
        .query("jql", &long);
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(
        error
            .to_string()
            .contains("the parameter \"jql\" has 70000"),
        "{error}"
    );
    assert_eq!(cloud.requests(), 0);
}

#[tokio::test]
async fn a_431_says_what_is_too_long() {
    let cloud = Cloud::start().await;
    cloud.fault(answer(431, ""), 1);
    let client = cloud.client("read:jira-work");
    let request = client.get(myself()).query("jql", "y".repeat(3000));
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(
        error.to_string().contains("the parameter \"jql\" has 3000"),
        "{error}"
    );
}

#[tokio::test]
async fn errors_of_a_bulk_operation_keep_every_word() {
    let cloud = Cloud::start().await;
    let body = json!({"issues": [], "errors": [
        {"status": 400, "failedElementNumber": 0, "elementErrors":
            {"errorMessages": ["The project is archived"], "errors": {"summary": "It is too long"}}},
        {"message": "Issue 7 does not exist"},
        "The limit is 50 issues",
    ]});
    cloud.fault(answer(400, &body.to_string()), 1);
    let client = cloud.client("write:jira-work");
    let path = jira().at(["issue", "bulk"]);
    let error = client.post(path).json(&json!({})).send().await.unwrap_err();
    assert_eq!(
        error.api().unwrap().messages,
        [
            "[0]: The project is archived",
            "Issue 7 does not exist",
            "The limit is 50 issues"
        ]
    );
    assert_eq!(error.fields()["[0].summary"], "It is too long");
}

#[tokio::test]
async fn a_403_that_mentions_a_premium_project_or_an_upgrade_of_requests_is_no_question_of_the_plan()
 {
    let cloud = Cloud::start().await;
    let site = Path::site(Product::Confluence, &SITE.parse().unwrap());
    let path = site.at(["wiki", "rest", "api", "content", "1", "restriction"]);
    let client = cloud.client("write:confluence-content");
    for body in [
        json!({"message": "You cannot edit issues in the project 'Premium Support'"}).to_string(),
        "<html><head><meta content=\"upgrade-insecure-requests\"></head></html>".to_owned(),
    ] {
        cloud.fault(answer(403, &body), 1);
        let error = client.put(path.clone()).json(&json!([])).send().await;
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Forbidden, "{body}");
    }
}

#[tokio::test]
async fn a_403_because_of_the_sites_plan_says_so() {
    let cloud = Cloud::start().await;
    let body = json!({"statusCode": 403, "message":
        "Content restrictions are not available on the Free plan"});
    cloud.fault(answer(403, &body.to_string()), 1);
    let site = Path::site(Product::Confluence, &SITE.parse().unwrap());
    let path = site.at(["wiki", "rest", "api", "content", "1", "restriction"]);
    let client = cloud.client("write:confluence-content");
    let error = client.put(path).json(&json!([])).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PlanRequired);
    assert!(
        error
            .to_string()
            .contains("the site's plan does not include this"),
        "{error}"
    );
}

#[tokio::test]
async fn a_removed_operation_names_its_successor() {
    let cloud = Cloud::start().await;
    cloud.fault(
        answer(410, r#"{"errorMessages":["The API was removed"]}"#),
        1,
    );
    let client = cloud.client("read:jira-work");
    let request = client.get(jira().segment("search"));
    let request = request.successor(Some("GET /rest/api/3/search/jql"));
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Gone);
    assert!(
        error.to_string().contains("use GET /rest/api/3/search/jql"),
        "{error}"
    );
}

#[tokio::test]
async fn every_error_has_a_kind() {
    let cloud = Cloud::start().await;
    for (effect, kind) in [
        (answer(400, ""), ErrorKind::Validation),
        (answer(401, ""), ErrorKind::Unauthorized),
        (
            answer(401, "scope does not match"),
            ErrorKind::MissingScopes,
        ),
        (answer(402, ""), ErrorKind::PlanRequired),
        (answer(403, ""), ErrorKind::Forbidden),
        (answer(404, ""), ErrorKind::NotFound),
        (answer(409, ""), ErrorKind::Conflict),
        (answer(410, ""), ErrorKind::Gone),
        (answer(500, "<html><h1>Oops</h1></html>"), ErrorKind::Server),
        (answer(418, ""), ErrorKind::Other),
        (answer(600, ""), ErrorKind::Other),
        (answer(999, "{}"), ErrorKind::Other),
    ] {
        cloud.fault(effect, 1);
        let client = cloud.client("read:jira-user");
        let error = client.get(myself()).send().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.trace_id(), Some("6e1b1f"));
    }
    cloud.fault(Effect::CutMidBody, 1);
    let client = cloud.client("read:jira-user");
    let response = client.get(myself()).send().await.unwrap();
    let error = response.json::<serde_json::Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn an_error_about_a_type_has_the_path_and_the_trace_id() {
    #[derive(Debug, serde::Deserialize)]
    struct Me {
        #[expect(dead_code, reason = "it is only decoded")]
        groups: Vec<Group>,
    }

    #[derive(Debug, serde::Deserialize)]
    struct Group {
        #[expect(dead_code, reason = "it is only decoded")]
        name: String,
    }

    let cloud = Cloud::start().await;
    cloud.fault(answer(200, r#"{"groups":[{"name":"a"},{"name":7}]}"#), 1);
    let client = cloud.client("read:jira-user");
    let response = client.get(myself()).send().await.unwrap();
    let error = response.json::<Me>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let threelo_rest::Error::Decode(decode) = &error else {
        panic!("{error}");
    };
    assert_eq!(decode.path, "groups[1].name");
    assert_eq!(error.trace_id(), Some("6e1b1f"));
}
