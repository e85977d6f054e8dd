//! What belongs to an issue: comments, worklogs, links, watchers, votes, history; and the bulk operations.

use serde_json::{Value, json};

use crate::browser::MAYA;
use crate::jira::{Jira, document};

const ISSUE: &str = "/rest/api/3/issue/STOCK-1";

async fn changes(jira: &Jira) -> Vec<Value> {
    let log = jira.read(&format!("{ISSUE}/changelog")).await;
    log["values"].as_array().unwrap().clone()
}

#[tokio::test]
async fn every_change_of_a_field_is_in_the_changelog() {
    let jira = Jira::start().await;
    let edit = json!({"fields": {"summary": "Count again", "priority": {"name": "High"}}});
    assert_eq!(jira.send("PUT", ISSUE, edit.clone()).await.0, 204);
    assert_eq!(jira.send("PUT", ISSUE, edit).await.0, 204);
    let all = changes(&jira).await;
    assert_eq!(
        all.len(),
        1,
        "a change to the same values is no change: {all:?}"
    );
    assert_eq!(all[0]["author"]["accountId"], MAYA);
    assert_eq!(
        all[0]["items"],
        json!([
            {"field": "summary", "fieldtype": "jira", "fieldId": "summary", "from": null,
             "fromString": "Count shelf 1", "to": null, "toString": "Count again"},
            {"field": "priority", "fieldtype": "jira", "fieldId": "priority", "from": "3",
             "fromString": "Medium", "to": "2", "toString": "High"},
        ])
    );
    let issue = jira
        .read(&format!("{ISSUE}?expand=changelog&fields=summary"))
        .await;
    assert_eq!(issue["changelog"]["histories"][0], all[0]);
    let ids = json!({"changelogIds": [all[0]["id"].as_str().unwrap().parse::<u64>().unwrap()]});
    let (_, some) = jira
        .send("POST", &format!("{ISSUE}/changelog/list"), ids)
        .await;
    assert_eq!(some["histories"][0], all[0]);
}

#[tokio::test]
async fn the_changelogs_of_several_issues_are_paged_by_a_token_in_the_body() {
    let jira = Jira::start().await;
    for n in 1..=3 {
        let edit = json!({"fields": {"labels": ["counted"]}});
        let path = format!("/rest/api/3/issue/STOCK-{n}");
        assert_eq!(jira.send("PUT", &path, edit).await.0, 204);
    }
    let mut request = json!({"issueIdsOrKeys": ["STOCK-1", "STOCK-2", "STOCK-3"], "maxResults": 2});
    let path = "/rest/api/3/changelog/bulkfetch";
    let (status, first) = jira.send("POST", path, request.clone()).await;
    assert_eq!(
        (status, first["issueChangeLogs"].as_array().unwrap().len()),
        (200, 2)
    );
    request["nextPageToken"] = first["nextPageToken"].clone();
    let (_, last) = jira.send("POST", path, request.clone()).await;
    assert_eq!(last["issueChangeLogs"].as_array().unwrap().len(), 1);
    assert!(last.get("nextPageToken").is_none());
    request["issueIdsOrKeys"] = json!(["STOCK-1"]);
    assert_eq!(jira.send("POST", path, request).await.0, 400);
}

#[tokio::test]
async fn worklogs_are_added_changed_and_summed() {
    let jira = Jira::start().await;
    let path = format!("{ISSUE}/worklog");
    let log = json!({
        "timeSpent": "1h 30m",
        "started": "2026-11-01T10:00:00.000+0100",
        "comment": document("Shelves A to C"),
    });
    let (status, log) = jira.send("POST", &path, log).await;
    assert_eq!((status, &log["timeSpentSeconds"]), (201, &json!(5400)));
    assert_eq!(log["started"], "2026-11-01T09:00:00.000+0000");
    let one = format!("{path}/{}", log["id"].as_str().unwrap());
    let (status, changed) = jira
        .send("PUT", &one, json!({"timeSpentSeconds": 7200}))
        .await;
    assert_eq!((status, &changed["timeSpent"]), (200, &json!("2h")));
    assert_eq!(changed["comment"], document("Shelves A to C"));
    let list = jira.read(&path).await;
    assert_eq!(
        (&list["total"], &list["worklogs"][0]["id"]),
        (&json!(1), &log["id"])
    );
    let issue = jira
        .read(&format!("{ISSUE}?fields=timespent,timetracking"))
        .await;
    assert_eq!(issue["fields"]["timespent"], 7200);
    assert_eq!(issue["fields"]["timetracking"]["timeSpent"], "2h");
    for wrong in [
        json!({}),
        json!({"timeSpent": "soon"}),
        json!({"timeSpent": "1h", "started": "yesterday"}),
        json!({"timeSpent": "1h", "comment": "text"}),
    ] {
        assert_eq!(
            jira.send("POST", &path, wrong.clone()).await.0,
            400,
            "{wrong}"
        );
    }
    assert_eq!(jira.send("DELETE", &one, json!(null)).await.0, 204);
    assert_eq!(jira.get(&one).await.0, 404);
}

#[tokio::test]
async fn a_link_is_shown_from_both_of_its_ends() {
    let jira = Jira::start().await;
    let link = json!({
        "type": {"name": "Blocks"},
        "inwardIssue": {"key": "STOCK-1"},
        "outwardIssue": {"key": "STOCK-2"},
        "comment": {"body": document("Found while counting")},
    });
    assert_eq!(
        jira.send("POST", "/rest/api/3/issueLink", link.clone())
            .await
            .0,
        201
    );
    let links = async |key: &str| {
        let issue = jira
            .read(&format!("/rest/api/3/issue/{key}?fields=issuelinks"))
            .await;
        issue["fields"]["issuelinks"].clone()
    };
    let (one, two) = (links("STOCK-1").await, links("STOCK-2").await);
    assert_eq!(one[0]["outwardIssue"]["key"], "STOCK-2");
    assert_eq!(two[0]["inwardIssue"]["key"], "STOCK-1");
    assert_eq!(one[0]["id"], two[0]["id"]);
    let comments = jira.read("/rest/api/3/issue/STOCK-2/comment").await;
    assert_eq!(comments["total"], 1);
    let path = format!("/rest/api/3/issueLink/{}", one[0]["id"].as_str().unwrap());
    assert_eq!(jira.read(&path).await["type"]["outward"], "blocks");
    assert_eq!(
        jira.find("issueLink = STOCK-2").await,
        (200, json!(["STOCK-1"]))
    );
    assert_eq!(jira.send("DELETE", &path, json!(null)).await.0, 204);
    assert_eq!(links("STOCK-1").await, json!([]));
    assert_eq!(jira.get(&path).await.0, 404);
    for (name, value) in [
        ("type", json!({"name": "Likes"})),
        ("outwardIssue", json!({"key": "NOPE-1"})),
    ] {
        let mut wrong = link.clone();
        wrong[name] = value;
        assert_eq!(
            jira.send("POST", "/rest/api/3/issueLink", wrong).await.0,
            404
        );
    }
}

#[tokio::test]
async fn a_remote_link_with_a_known_global_id_is_replaced() {
    let jira = Jira::start().await;
    let path = format!("{ISSUE}/remotelink");
    let link = |title: &str| json!({"globalId": "crate=7", "object": {"url": "https://crates.example/7", "title": title}});
    let (status, made) = jira.send("POST", &path, link("Seven")).await;
    assert_eq!(status, 201);
    let (status, same) = jira.send("POST", &path, link("Crate seven")).await;
    assert_eq!((status, &same["id"]), (200, &made["id"]));
    let all = jira.read(&path).await;
    assert_eq!(
        (all.as_array().unwrap().len(), &all[0]["object"]["title"]),
        (1, &json!("Crate seven"))
    );
    let one = jira.read(&format!("{path}?globalId=crate%3D7")).await;
    assert_eq!(one["id"], made["id"]);
    assert_eq!(jira.get(&format!("{path}?globalId=other")).await.0, 404);
    let (status, body) = jira
        .send("POST", &path, json!({"object": {"title": "x"}}))
        .await;
    assert_eq!((status, body["errors"]["url"].is_string()), (400, true));
    let by_id = format!("{path}/{}", made["id"]);
    assert_eq!(jira.send("DELETE", &by_id, json!(null)).await.0, 204);
    assert_eq!(jira.get(&by_id).await.0, 404);
}

#[tokio::test]
async fn watchers_and_votes_are_counted() {
    let jira = Jira::start().await;
    let (status, issue) = jira
        .create(
            json!({"project": {"key": "STOCK"}, "issuetype": {"name": "Bug"}, "summary": "Mine"}),
        )
        .await;
    assert_eq!(status, 201);
    let own = format!("/rest/api/3/issue/{}", issue["key"].as_str().unwrap());
    let watchers = format!("{own}/watchers");
    assert_eq!(jira.read(&watchers).await["isWatching"], true);
    let me = format!("{watchers}?accountId={MAYA}");
    assert_eq!(jira.send("DELETE", &me, json!(null)).await.0, 204);
    assert_eq!(jira.read(&watchers).await["watchCount"], 0);
    assert_eq!(jira.send("POST", &watchers, json!(MAYA)).await.0, 204);
    assert_eq!(jira.read(&watchers).await["watchers"][0]["accountId"], MAYA);
    assert_eq!(jira.send("POST", &watchers, json!("nobody")).await.0, 404);
    let votes = format!("{own}/votes");
    let (status, body) = jira.send("POST", &votes, json!(null)).await;
    assert_eq!(status, 404, "the reporter votes: {body}");
    assert_eq!(jira.read(&votes).await["votes"], 0);
}

#[tokio::test]
async fn a_bulk_creation_creates_what_is_valid_and_says_what_is_not() {
    let jira = Jira::start().await;
    let issue = |summary: &str, kind: &str| {
        let fields =
            json!({"project": {"key": "STOCK"}, "issuetype": {"name": kind}, "summary": summary});
        json!({"fields": fields})
    };
    let path = "/rest/api/3/issue/bulk";
    let both = json!({"issueUpdates": [issue("One", "Task"), issue("Two", "Wish")]});
    let (status, body) = jira.send("POST", path, both).await;
    assert_eq!(status, 201);
    assert_eq!(body["issues"][0]["key"], "STOCK-121");
    assert_eq!(
        body["errors"],
        json!([{"status": 400, "failedElementNumber": 1,
            "elementErrors": {"errorMessages": [], "errors": {"issuetype": "Specify a valid issue type"}}}])
    );
    let (status, body) = jira
        .send(
            "POST",
            path,
            json!({"issueUpdates": [issue("Two", "Wish")]}),
        )
        .await;
    assert_eq!((status, &body["issues"]), (400, &json!([])));
    let many: Vec<Value> = (0..51).map(|_| issue("Many", "Task")).collect();
    assert_eq!(
        jira.send("POST", path, json!({"issueUpdates": many}))
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn a_bulk_fetch_returns_what_exists_and_names_what_does_not() {
    let jira = Jira::start().await;
    let request =
        json!({"issueIdsOrKeys": ["STOCK-2", "NOPE-1", "STOCK-1"], "fields": ["summary"]});
    let (status, body) = jira
        .send("POST", "/rest/api/3/issue/bulkfetch", request)
        .await;
    assert_eq!(status, 200);
    let keys: Vec<&Value> = body["issues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| &i["key"])
        .collect();
    assert_eq!(keys, ["STOCK-1", "STOCK-2"]);
    assert_eq!(body["issueErrors"][0]["id"], "NOPE-1");
}

#[tokio::test]
async fn a_bulk_deletion_is_a_task() {
    let jira = Jira::start().await;
    let request = json!({"selectedIssueIdsOrKeys": ["STOCK-1", "NOPE-1"]});
    let (status, body) = jira
        .send("POST", "/rest/api/3/bulk/issues/delete", request)
        .await;
    assert_eq!(status, 201);
    let path = format!("/rest/api/3/task/{}", body["taskId"].as_str().unwrap());
    assert_eq!(jira.read(&path).await["status"], "RUNNING");
    let done = jira.read(&path).await;
    assert_eq!(
        (&done["status"], &done["progress"]),
        (&json!("COMPLETE"), &json!(100))
    );
    let queue = format!(
        "/rest/api/3/bulk/queue/{}",
        body["taskId"].as_str().unwrap()
    );
    assert_eq!(
        jira.read(&queue).await["invalidOrInaccessibleIssueCount"],
        1
    );
    assert_eq!(jira.get(ISSUE).await.0, 404);
    assert_eq!(jira.get("/rest/api/3/task/1").await.0, 404);
}

#[tokio::test]
async fn lists_are_updated_by_verbs() {
    let jira = Jira::start().await;
    let update = |verbs: Value| json!({"update": {"labels": verbs}});
    let verbs = json!([{"add": "fragile"}, {"add": "heavy"}, {"remove": "fragile"}]);
    assert_eq!(jira.send("PUT", ISSUE, update(verbs)).await.0, 204);
    let issue = jira.read(&format!("{ISSUE}?fields=labels")).await;
    assert_eq!(issue["fields"]["labels"], json!(["heavy"]));
    let comment = json!({"update": {"comment": [{"add": {"body": document("Heavy")}}]}});
    assert_eq!(jira.send("PUT", ISSUE, comment).await.0, 204);
    assert_eq!(jira.read(&format!("{ISSUE}/comment")).await["total"], 1);
    for wrong in [
        json!({"update": {"summary": [{"add": "x"}]}}),
        json!({"update": {"labels": [{"push": "x"}]}}),
        json!({"update": {"labels": [{"add": "x"}]}, "fields": {"labels": []}}),
    ] {
        assert_eq!(
            jira.send("PUT", ISSUE, wrong.clone()).await.0,
            400,
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn custom_fields_are_validated_by_their_types_and_searched() {
    let jira = Jira::start().await;
    let fields = jira.read("/rest/api/3/field").await;
    let id = |name: &str| {
        let field = fields
            .as_array()
            .unwrap()
            .iter()
            .find(|f| f["name"] == name);
        field.unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (points, severity, customer) = (id("Story point estimate"), id("Severity"), id("Customer"));
    let edit = json!({"fields": {&points: 5, &severity: {"value": "Major"}, &customer: "Acme"}});
    assert_eq!(jira.send("PUT", ISSUE, edit).await.0, 204);
    let issue = jira.read(ISSUE).await;
    assert_eq!(issue["fields"][&points], 5);
    assert_eq!(
        issue["fields"][&severity],
        json!({"id": "10101", "value": "Major"})
    );
    for jql in [
        "\"Story point estimate\" > 3",
        "cf[10016] = 5",
        "Severity = Major",
        "Customer ~ acme",
    ] {
        assert_eq!(jira.find(jql).await, (200, json!(["STOCK-1"])), "{jql}");
    }
    assert_eq!(jira.find("Severity = Huge").await.0, 400);
    for (field, wrong) in [
        (&points, json!("five")),
        (&severity, json!({"value": "Huge"})),
        (&customer, json!(7)),
    ] {
        let (status, body) = jira
            .send("PUT", ISSUE, json!({"fields": {field: wrong}}))
            .await;
        assert_eq!(
            (status, body["errors"][field].is_string()),
            (400, true),
            "{field}"
        );
    }
}

#[tokio::test]
async fn an_epic_is_the_parent_of_other_issues() {
    let jira = Jira::start().await;
    let epic =
        json!({"project": {"key": "STOCK"}, "issuetype": {"name": "Epic"}, "summary": "Inventory"});
    let (_, epic) = jira.create(epic).await;
    let edit = json!({"fields": {"parent": {"key": epic["key"]}}});
    assert_eq!(jira.send("PUT", ISSUE, edit).await.0, 204);
    let issue = jira.read(&format!("{ISSUE}?fields=parent")).await;
    assert_eq!(issue["fields"]["parent"]["key"], epic["key"]);
    let jql = format!("parent = {}", epic["key"].as_str().unwrap());
    assert_eq!(jira.find(&jql).await, (200, json!(["STOCK-1"])));
    let task = json!({"fields": {"parent": {"key": "STOCK-2"}}});
    assert_eq!(jira.send("PUT", ISSUE, task).await.0, 400);
}

#[tokio::test]
async fn an_assignee_is_set_and_removed() {
    let jira = Jira::start().await;
    let path = format!("{ISSUE}/assignee");
    assert_eq!(
        jira.send("PUT", &path, json!({"accountId": MAYA})).await.0,
        204
    );
    let assignee =
        async || jira.read(&format!("{ISSUE}?fields=assignee")).await["fields"]["assignee"].clone();
    assert_eq!(assignee().await["accountId"], MAYA);
    assert_eq!(
        jira.send("PUT", &path, json!({"accountId": null})).await.0,
        204
    );
    assert_eq!(assignee().await, Value::Null);
    assert_eq!(
        jira.send("PUT", &path, json!({"accountId": "nobody"}))
            .await
            .0,
        400
    );
}
