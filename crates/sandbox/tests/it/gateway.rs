//! `/ex/{product}/{cloudid}/…`: bearer, site, scopes, unknown paths.

use std::time::Duration;

use serde_json::json;
use threelo_sandbox::{ExpiredToken, NotInstalled, Pass, RefreshScopes, Sandbox, Site};

use crate::browser::*;

fn jira(path: &str) -> String {
    format!("/ex/jira/{NORTH}{path}")
}

fn confluence(path: &str) -> String {
    format!("/ex/confluence/{NORTH}{path}")
}

#[tokio::test]
async fn a_missing_unknown_or_duplicate_bearer_is_401() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-user"]).access_token;
    let url = format!("{}{}", sandbox.api_url(), jira("/rest/api/3/myself"));
    let headers: [&[&str]; 5] = [
        &[],
        &["Bearer nobody-knows-me"],
        &["Basic bWF5YTpzZWNyZXQ="],
        &[token.as_str()],
        &[&format!("Bearer {token}"), &format!("Bearer {token}")],
    ];
    for values in headers {
        let mut request = http().get(&url);
        for value in values {
            request = request.header("authorization", *value);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 401);
        let body: serde_json::Value = answer.json().await.unwrap();
        assert_eq!(body, json!({"code": 401, "message": "Unauthorized"}));
    }
}

#[tokio::test]
async fn the_switch_answers_an_expired_token_as_a_missing_site() {
    let config = config().switches(|s| s.expired_token = ExpiredToken::NotFoundOrForbidden);
    let sandbox = Sandbox::start(config).await.unwrap();
    let scopes = ["read:jira-user", "read:page:confluence"];
    let token = tokens(&sandbox, &scopes).access_token;
    let (v2, others) = (confluence("/wiki/api/v2/pages"), jira("/rest/api/3/myself"));
    assert_eq!(get_json(&sandbox, &token, &v2).await.0, 200);
    sandbox.advance(Duration::from_secs(3601));
    assert_eq!(get_json(&sandbox, &token, &v2).await.0, 404);
    assert_eq!(get_json(&sandbox, &token, &others).await.0, 403);
    assert_eq!(get_json(&sandbox, "unknown", &others).await.0, 401);
}

#[tokio::test]
async fn a_missing_scope_is_401_without_naming_the_scope() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-user", "read:space:confluence"]).access_token;
    for path in [
        jira("/rest/api/3/project/search"),
        confluence("/wiki/api/v2/pages"),
    ] {
        assert_eq!(
            get_json(&sandbox, &token, &path).await,
            (
                401,
                json!({"code": 401, "message": "Unauthorized; scope does not match"})
            )
        );
    }
}

#[tokio::test]
async fn classic_scopes_do_not_permit_agile_and_confluence_v2_operations() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-work", "read:confluence-content.all"]).access_token;
    for path in [
        jira("/rest/agile/1.0/board"),
        confluence("/wiki/api/v2/pages"),
    ] {
        assert_eq!(get_json(&sandbox, &token, &path).await.0, 401, "{path}");
    }
}

#[tokio::test]
async fn a_product_without_a_granted_scope_is_not_installed() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-user"]).access_token;
    let not_installed = "The app is not installed on this instance";
    assert_eq!(
        get_json(&sandbox, &token, &confluence("/wiki/api/v2/spaces")).await,
        (403, json!({"code": 403, "message": not_installed}))
    );
    sandbox.change_switches(|s| s.not_installed = NotInstalled::Jira);
    assert_eq!(
        get_json(&sandbox, &token, &confluence("/wiki/api/v2/spaces")).await,
        (403, json!({"errorMessages": [not_installed], "errors": {}}))
    );
}

#[tokio::test]
async fn a_site_without_consent_is_403_and_an_unknown_site_is_404() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:space:confluence"]).access_token;
    let other = format!("/ex/confluence/{SOUTH}/wiki/api/v2/spaces");
    assert_eq!(get_json(&sandbox, &token, &other).await.0, 403);
    let nowhere = "/ex/confluence/33333333-3333-4333-8333-333333333333/wiki/api/v2/spaces";
    assert_eq!(get_json(&sandbox, &token, nowhere).await.0, 404);
    sandbox.change_switches(|s| s.unknown_cloud_id_status = 403);
    assert_eq!(get_json(&sandbox, &token, nowhere).await.0, 403);
}

#[tokio::test]
async fn a_user_without_access_to_the_product_is_403() {
    let sandbox = start().await;
    sandbox.put_site(Site::new(NORTH, "north").members(["712020:somebody"]));
    let token = tokens(&sandbox, &["read:space:confluence"]).access_token;
    let (status, body) = get_json(&sandbox, &token, &confluence("/wiki/api/v2/spaces")).await;
    assert_eq!(status, 403);
    assert_eq!(
        body["errors"][0]["title"],
        "Current user not permitted to use Confluence"
    );
}

#[tokio::test]
async fn an_unknown_path_is_404_in_the_shape_of_its_product() {
    let sandbox = start().await;
    let scopes = [
        "read:jira-work",
        "read:page:confluence",
        "search:confluence",
        "read:servicedesk-request",
    ];
    let token = tokens(&sandbox, &scopes).access_token;
    for (path, member) in [
        (jira("/rest/api/3/nothing"), "errorMessages"),
        (jira("/rest/servicedeskapi/nothing"), "errorMessage"),
        (confluence("/wiki/rest/api/nothing"), "statusCode"),
        (confluence("/wiki/api/v2/nothing"), "errors"),
        (jira("/rest/api/3/issue//comment"), "errorMessages"),
        (jira("/wiki/api/v2/pages"), "errors"),
    ] {
        let (status, body) = get_json(&sandbox, &token, &path).await;
        assert_eq!(status, 404, "{path}");
        assert!(body.get(member).is_some(), "{path}: {body}");
    }
    let (status, _) = send(
        &sandbox,
        &token,
        "PATCH",
        &jira("/rest/api/3/myself"),
        json!({}),
    )
    .await;
    assert_eq!(status, 405);
}

#[tokio::test]
async fn an_operation_that_is_not_simulated_reports_it() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-work"]).access_token;
    let (status, body) = get_json(&sandbox, &token, &jira("/rest/api/3/dashboard")).await;
    assert_eq!(status, 501);
    assert_eq!(body["operation"], "getAllDashboards");
    assert!(
        body["message"]
            .as_str()
            .unwrap()
            .contains("does not simulate it")
    );
}

#[tokio::test]
async fn the_removed_search_is_410_in_both_versions() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-work"]).access_token;
    for version in [2, 3] {
        let path = jira(&format!("/rest/api/{version}/search?jql=project=STOCK"));
        let (status, body) = get_json(&sandbox, &token, &path).await;
        assert_eq!(status, 410);
        let text = body["errorMessages"][0].as_str().unwrap();
        assert!(text.contains("/rest/api/3/search/jql"), "{text}");
    }
}

#[tokio::test]
async fn the_switch_makes_too_many_scopes_an_html_400() {
    let sandbox = start().await;
    sandbox.change_switches(|s| s.max_scopes_in_token = Some(2));
    let token = tokens(&sandbox, &["read:jira-user", "read:jira-work"]).access_token;
    let answer = get(&sandbox, &token, &jira("/rest/api/3/myself")).await;
    assert_eq!(answer.status(), 400);
    assert!(
        answer
            .text()
            .await
            .unwrap()
            .contains("Request header is too large")
    );
}

#[tokio::test]
async fn responses_have_the_headers_of_the_real_edge() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:jira-user"]).access_token;
    let answer = get(&sandbox, &token, &jira("/rest/api/3/myself")).await;
    let headers = answer.headers();
    assert_eq!(headers["server"], "AtlassianEdge");
    assert_eq!(headers["x-aaccountid"], MAYA);
    assert_eq!(headers["atl-traceid"].len(), 32);
    let request_id = headers["atl-request-id"].to_str().unwrap().replace('-', "");
    assert_eq!(headers["atl-traceid"], request_id.as_str());
    assert!(
        headers["set-cookie"]
            .to_str()
            .unwrap()
            .starts_with("atlassian.xsrf.token=")
    );
    assert_eq!(headers["date"], "Mon, 02 Nov 2026 09:00:00 GMT");
}

#[tokio::test]
async fn confluence_also_accepts_paths_without_the_wiki_prefix() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:confluence-user"]).access_token;
    let (status, user) = get_json(&sandbox, &token, &confluence("/rest/api/user/current")).await;
    assert_eq!((status, &user["accountId"]), (200, &json!(MAYA)));
}

#[tokio::test]
async fn a_token_keeps_its_own_scopes_when_a_later_consent_has_fewer() {
    let sandbox = start().await;
    let wide = tokens(&sandbox, &["read:jira-user"]).access_token;
    let narrow = Pass::new(CLIENT, MAYA).sites([NORTH]).scopes(["read:me"]);
    sandbox.grant(narrow).unwrap();
    assert_eq!(
        get_json(&sandbox, &wide, &jira("/rest/api/3/myself"))
            .await
            .0,
        200
    );
}

#[tokio::test]
async fn version_2_of_confluence_also_answers_without_the_wiki_prefix() {
    let sandbox = start().await;
    let token = tokens(&sandbox, &["read:space:confluence"]).access_token;
    let (status, spaces) = get_json(&sandbox, &token, &confluence("/api/v2/spaces")).await;
    assert_eq!(
        (status, &spaces["results"][0]["key"]),
        (200, &json!("SHELF"))
    );
}

#[tokio::test]
async fn pages_and_spaces_of_confluence_version_1_are_removed() {
    let sandbox = start().await;
    let token = tokens(
        &sandbox,
        &["read:confluence-content.all", "search:confluence"],
    )
    .access_token;
    for path in [
        "/wiki/rest/api/content/65502",
        "/rest/api/content",
        "/wiki/rest/api/space",
    ] {
        let (status, body) = get_json(&sandbox, &token, &confluence(path)).await;
        assert_eq!(status, 410, "{path}");
        assert_eq!(
            body["message"],
            "This deprecated endpoint has been removed."
        );
    }
    let search = confluence("/wiki/rest/api/search?cql=type%3Dpage");
    assert_eq!(get_json(&sandbox, &token, &search).await.0, 200);
}

#[tokio::test]
async fn the_authorization_server_describes_itself() {
    let sandbox = start().await;
    let url = format!("{}/.well-known/openid-configuration", sandbox.auth_url());
    let body: serde_json::Value = http().get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(
        body["token_endpoint"],
        format!("{}/oauth/token", sandbox.auth_url())
    );
}

#[tokio::test]
async fn after_a_later_consent_a_refresh_keeps_the_scopes_of_its_own_unless_the_switch_says_otherwise()
 {
    for (keeps, scope) in [
        (RefreshScopes::Own, "read:jira-user"),
        (RefreshScopes::Latest, "read:me"),
    ] {
        let sandbox = start().await;
        sandbox.change_switches(|s| s.refresh_scopes = keeps);
        let first = tokens(&sandbox, &["read:jira-user"]);
        tokens(&sandbox, &["read:me"]);
        let form = json!({
            "grant_type": "refresh_token",
            "client_id": CLIENT,
            "client_secret": SECRET,
            "refresh_token": first.refresh_token,
        });
        let url = format!("{}/oauth/token", sandbox.auth_url());
        let answer = http().post(url).json(&form).send().await.unwrap();
        let body: serde_json::Value = answer.json().await.unwrap();
        assert_eq!(body["scope"], format!("offline_access {scope}"));
    }
}
