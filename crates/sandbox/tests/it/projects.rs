//! Versions, components, filters, webhooks, users, groups and permissions of Jira.

use std::time::Duration;

use serde_json::{Value, json};

use crate::browser::*;
use crate::jira::Jira;

#[tokio::test]
async fn versions_are_created_used_released_and_replaced() {
    let jira = Jira::start().await;
    let version =
        |name: &str| json!({"projectId": 10_001, "name": name, "releaseDate": "2026-11-01"});
    let (status, first) = jira
        .send("POST", "/rest/api/3/version", version("1.0"))
        .await;
    assert_eq!((status, &first["overdue"]), (201, &json!(true)), "{first}");
    let (status, again) = jira
        .send("POST", "/rest/api/3/version", version("1.0"))
        .await;
    assert_eq!((status, again["errors"]["name"].is_string()), (400, true));
    let (_, second) = jira
        .send("POST", "/rest/api/3/version", version("1.1"))
        .await;
    let edit = json!({"fields": {"fixVersions": [{"name": "1.0"}]}});
    assert_eq!(
        jira.send("PUT", "/rest/api/3/issue/STOCK-1", edit).await.0,
        204
    );
    assert_eq!(
        jira.find("fixVersion = 1.0").await,
        (200, json!(["STOCK-1"]))
    );
    assert_eq!(jira.find("fixVersion = 9.9").await.0, 400);
    let path = format!("/rest/api/3/version/{}", first["id"].as_str().unwrap());
    let (_, released) = jira.send("PUT", &path, json!({"released": true})).await;
    assert_eq!(
        (&released["released"], &released["overdue"]),
        (&json!(true), &json!(false))
    );
    let page = jira
        .read("/rest/api/3/project/STOCK/version?status=unreleased")
        .await;
    assert_eq!(
        (&page["total"], &page["values"][0]["name"]),
        (&json!(1), &json!("1.1"))
    );
    let replace = format!("{path}?moveFixIssuesTo={}", second["id"].as_str().unwrap());
    assert_eq!(jira.send("DELETE", &replace, json!(null)).await.0, 204);
    assert_eq!(
        jira.find("fixVersion = 1.1").await,
        (200, json!(["STOCK-1"]))
    );
    let all = jira.read("/rest/api/3/project/STOCK/versions").await;
    assert_eq!(all.as_array().unwrap().len(), 1);
    assert_eq!(jira.get(&path).await.0, 404);
}

#[tokio::test]
async fn components_are_created_used_and_deleted() {
    let jira = Jira::start().await;
    let component = json!({"project": "STOCK", "name": "Scanner", "leadAccountId": MAYA, "assigneeType": "COMPONENT_LEAD"});
    let (status, made) = jira
        .send("POST", "/rest/api/3/component", component.clone())
        .await;
    assert_eq!(
        (status, &made["realAssignee"]["accountId"]),
        (201, &json!(MAYA)),
        "{made}"
    );
    assert_eq!(
        jira.send("POST", "/rest/api/3/component", component)
            .await
            .0,
        400
    );
    let edit = json!({"update": {"components": [{"add": {"name": "Scanner"}}]}});
    assert_eq!(
        jira.send("PUT", "/rest/api/3/issue/STOCK-1", edit).await.0,
        204
    );
    assert_eq!(
        jira.find("component = Scanner").await,
        (200, json!(["STOCK-1"]))
    );
    let page = jira.read("/rest/api/3/project/STOCK/component").await;
    assert_eq!(page["values"][0]["issueCount"], 1);
    let path = format!("/rest/api/3/component/{}", made["id"].as_str().unwrap());
    assert_eq!(jira.send("DELETE", &path, json!(null)).await.0, 204);
    let issue = jira
        .read("/rest/api/3/issue/STOCK-1?fields=components")
        .await;
    assert_eq!(issue["fields"]["components"], json!([]));
    let list = jira.read("/rest/api/3/project/STOCK/components").await;
    assert_eq!(list, json!([]));
}

#[tokio::test]
async fn filters_are_saved_searches() {
    let jira = Jira::start().await;
    let filter = json!({"name": "Shelf 7", "jql": "summary ~ \"shelf 7\" and key = STOCK-7", "favourite": true});
    let (status, made) = jira
        .send("POST", "/rest/api/3/filter", filter.clone())
        .await;
    assert_eq!((status, &made["favourite"]), (200, &json!(true)), "{made}");
    assert_eq!(
        jira.find("filter = \"Shelf 7\"").await,
        (200, json!(["STOCK-7"]))
    );
    assert_eq!(jira.send("POST", "/rest/api/3/filter", filter).await.0, 400);
    let wrong = json!({"name": "Wrong", "jql": "colour = red"});
    assert_eq!(jira.send("POST", "/rest/api/3/filter", wrong).await.0, 400);
    let found = jira
        .read("/rest/api/3/filter/search?filterName=shelf&expand=jql")
        .await;
    assert_eq!(found["total"], 1);
    let found = &found["values"][0];
    assert_eq!((&found["jql"], found.get("owner")), (&made["jql"], None));
    let path = format!("/rest/api/3/filter/{}", made["id"].as_str().unwrap());
    let change = json!({"name": "Shelf 8", "jql": "key = STOCK-8"});
    assert_eq!(jira.send("PUT", &path, change).await.0, 200);
    assert_eq!(jira.read(&path).await["name"], "Shelf 8");
    assert_eq!(jira.send("DELETE", &path, json!(null)).await.0, 204);
    assert_eq!(jira.get(&path).await.0, 404);
}

fn webhooks(url: &str, jql: &str) -> Value {
    json!({"url": url, "webhooks": [{"events": ["jira:issue_created"], "jqlFilter": jql}]})
}

#[tokio::test]
async fn webhooks_are_registered_listed_refreshed_and_deleted() {
    let jira = Jira::start().await;
    let path = "/rest/api/3/webhook";
    let url = "https://inventory.example/hook";
    let (status, made) = jira
        .send("POST", path, webhooks(url, "project = STOCK"))
        .await;
    assert_eq!(status, 200);
    let id = made["webhookRegistrationResult"][0]["createdWebhookId"].clone();
    let until = async || {
        jira.read(path).await["values"][0]["expirationDate"]
            .as_i64()
            .unwrap()
    };
    let before = until().await;
    jira.sandbox.advance(Duration::from_secs(600));
    let ids = json!({"webhookIds": [id, 99]});
    let (_, refreshed) = jira
        .send("PUT", "/rest/api/3/webhook/refresh", ids.clone())
        .await;
    assert_eq!(refreshed["expirationDate"], before + 600_000);
    assert_eq!(until().await, before + 600_000);
    assert_eq!(jira.send("DELETE", path, ids).await.0, 202);
    assert_eq!(jira.read(path).await["total"], 0);
}

#[tokio::test]
async fn a_webhook_that_cannot_be_registered_says_why_and_the_others_are() {
    let jira = Jira::start().await;
    let url = "https://inventory.example/hook";
    let request = json!({"url": url, "webhooks": [
        {"events": ["jira:issue_created"], "jqlFilter": "summary ~ x"},
        {"events": ["board_created"], "jqlFilter": "project = STOCK"},
        {"events": ["jira:issue_created"], "jqlFilter": "project = NOPE"},
        {"events": ["comment_created"], "jqlFilter": "project = STOCK"},
    ]});
    let (status, body) = jira.send("POST", "/rest/api/3/webhook", request).await;
    let results = body["webhookRegistrationResult"].as_array().unwrap();
    assert_eq!((status, results.len()), (200, 4));
    for refused in &results[..3] {
        assert!(refused["errors"][0].is_string(), "{refused}");
    }
    assert!(results[3]["createdWebhookId"].is_u64());
    let other = webhooks("https://other.example", "project = STOCK");
    let (_, body) = jira.send("POST", "/rest/api/3/webhook", other).await;
    let error = &body["webhookRegistrationResult"][0]["errors"][0];
    assert!(error.as_str().unwrap().contains("single url"), "{error}");
}

#[tokio::test]
async fn a_webhook_expires_after_thirty_days() {
    let jira = Jira::start().await;
    let request = webhooks("https://inventory.example/hook", "project = STOCK");
    jira.send("POST", "/rest/api/3/webhook", request).await;
    jira.sandbox.advance(Duration::from_secs(30 * 86_400));
    let scopes = ["read:jira-work", "manage:jira-webhook"];
    let token = tokens(&jira.sandbox, &scopes).access_token;
    let path = format!("/ex/jira/{NORTH}/rest/api/3/webhook");
    assert_eq!(get_json(&jira.sandbox, &token, &path).await.1["total"], 0);
}

#[tokio::test]
async fn users_groups_and_permissions_are_listed() {
    let jira = Jira::start().await;
    let users = jira.read("/rest/api/3/users/search").await;
    assert_eq!(users[0]["accountId"], MAYA);
    let users = jira
        .read("/rest/api/3/user/assignable/search?project=STOCK")
        .await;
    assert_eq!(users[0]["accountId"], MAYA);
    assert_eq!(jira.get("/rest/api/3/user/assignable/search").await.0, 400);
    assert_eq!(
        jira.get("/rest/api/3/user/assignable/search?project=NOPE")
            .await
            .0,
        404
    );
    let groups = jira.read("/rest/api/3/group/bulk").await;
    let group = &groups["values"][0];
    assert_eq!(group["name"], "jira-users-north");
    let path = format!(
        "/rest/api/3/group/member?groupId={}",
        group["groupId"].as_str().unwrap()
    );
    assert_eq!(jira.read(&path).await["values"][0]["accountId"], MAYA);
    assert_eq!(
        jira.get("/rest/api/3/group/member?groupname=nobody")
            .await
            .0,
        404
    );
    let mine = jira
        .read("/rest/api/3/mypermissions?permissions=EDIT_ISSUES")
        .await;
    assert_eq!(mine["permissions"]["EDIT_ISSUES"]["havePermission"], true);
    assert_eq!(jira.get("/rest/api/3/mypermissions").await.0, 400);
    assert_eq!(
        jira.get("/rest/api/3/mypermissions?permissions=FLY")
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn what_a_site_offers_is_listed_and_searched() {
    let jira = Jira::start().await;
    let priorities = jira.read("/rest/api/3/priority/search?maxResults=2").await;
    assert_eq!(
        (&priorities["total"], &priorities["isLast"]),
        (&json!(5), &json!(false))
    );
    let next = priorities["nextPage"].as_str().unwrap();
    let next = next.split(NORTH).nth(1).unwrap();
    let next = jira.read(next).await;
    assert_eq!(next["values"][0]["name"], "Medium");
    let fields = jira
        .read("/rest/api/3/field/search?type=custom&query=sever")
        .await;
    assert_eq!(
        (&fields["total"], &fields["values"][0]["name"]),
        (&json!(1), &json!("Severity"))
    );
    let resolutions = jira.read("/rest/api/3/resolution").await;
    assert_eq!(resolutions[0]["name"], "Done");
    let statuses = jira.read("/rest/api/3/project/STOCK/statuses").await;
    assert_eq!(statuses[0]["statuses"][0]["name"], "To Do");
    let edit = json!({"fields": {"labels": ["b", "a"]}});
    assert_eq!(
        jira.send("PUT", "/rest/api/3/issue/STOCK-1", edit).await.0,
        204
    );
    assert_eq!(
        jira.read("/rest/api/3/label").await["values"],
        json!(["a", "b"])
    );
}
