//! Boards, sprints and the backlog.

use serde_json::{Value, json};

use crate::jira::Jira;

const BOARD: &str = "/rest/agile/1.0/board/1";

async fn sprint(jira: &Jira, name: &str) -> Value {
    let sprint = json!({"name": name, "originBoardId": 1, "goal": "All counted"});
    let (status, sprint) = jira.send("POST", "/rest/agile/1.0/sprint", sprint).await;
    assert_eq!(status, 201, "{sprint}");
    sprint
}

fn path(sprint: &Value) -> String {
    format!("/rest/agile/1.0/sprint/{}", sprint["id"])
}

fn keys(page: &Value) -> Vec<&str> {
    let issues = page["issues"].as_array().unwrap();
    issues.iter().map(|i| i["key"].as_str().unwrap()).collect()
}

async fn move_into(jira: &Jira, sprint: &Value, request: Value) -> u16 {
    let path = format!("{}/issue", path(sprint));
    jira.send("POST", &path, request).await.0
}

#[tokio::test]
async fn issues_move_from_the_backlog_into_a_sprint_and_back() {
    let jira = Jira::start().await;
    let backlog = async || jira.read(&format!("{BOARD}/backlog")).await["total"].clone();
    assert_eq!(backlog().await, 120);
    let sprint = sprint(&jira, "Week 45").await;
    let issues = json!({"issues": ["STOCK-3", "STOCK-1"]});
    assert_eq!(move_into(&jira, &sprint, issues).await, 204);
    assert_eq!(backlog().await, 118);
    let page = jira
        .read(&format!("{}/issue?fields=summary,sprint", path(&sprint)))
        .await;
    assert_eq!(keys(&page), ["STOCK-1", "STOCK-3"]);
    assert_eq!(page["issues"][0]["fields"]["sprint"]["name"], "Week 45");
    assert_eq!(
        jira.find("sprint = \"Week 45\" and key = STOCK-1").await,
        (200, json!(["STOCK-1"]))
    );
    let issue = jira.read("/rest/api/3/issue/STOCK-1").await;
    assert_eq!(issue["fields"]["customfield_10020"][0]["state"], "future");
    let log = jira.read("/rest/api/3/issue/STOCK-1/changelog").await;
    assert_eq!(log["values"][0]["items"][0]["toString"], "Week 45");
    let back = json!({"issues": ["STOCK-1"]});
    assert_eq!(
        jira.send("POST", "/rest/agile/1.0/backlog/issue", back)
            .await
            .0,
        204
    );
    assert_eq!(backlog().await, 119);
    assert_eq!(
        move_into(&jira, &sprint, json!({"issues": ["NOPE-1"]})).await,
        404
    );
    let many: Vec<String> = (1..=51).map(|n| format!("STOCK-{n}")).collect();
    assert_eq!(
        move_into(&jira, &sprint, json!({"issues": many})).await,
        400
    );
}

#[tokio::test]
async fn a_sprint_is_started_and_closed_but_not_the_other_way_round() {
    let jira = Jira::start().await;
    let sprint = sprint(&jira, "Week 45").await;
    let path = path(&sprint);
    let change = async |body: Value| jira.send("POST", &path, body).await;
    assert_eq!(
        change(json!({"state": "active"})).await.0,
        400,
        "without dates"
    );
    assert_eq!(change(json!({"state": "closed"})).await.0, 400);
    let dates = json!({
        "state": "active",
        "startDate": "2026-11-02T09:00:00.000+01:00",
        "endDate": "2026-11-06T17:00:00.000+01:00",
    });
    let (status, active) = change(dates).await;
    assert_eq!((status, &active["state"]), (200, &json!("active")));
    assert_eq!(active["startDate"], "2026-11-02T08:00:00.000Z");
    let found = jira.read(&format!("{BOARD}/sprint?state=active")).await;
    assert_eq!(found["values"][0]["id"], sprint["id"]);
    assert_eq!(
        move_into(&jira, &sprint, json!({"issues": ["STOCK-1"]})).await,
        204
    );
    assert_eq!(
        jira.find("sprint in openSprints()").await,
        (200, json!(["STOCK-1"]))
    );
    let (_, closed) = change(json!({"state": "closed"})).await;
    assert!(closed["completeDate"].is_string());
    assert_eq!(
        move_into(&jira, &sprint, json!({"issues": ["STOCK-2"]})).await,
        400
    );
    assert_eq!(change(json!({"state": "active"})).await.0, 400);
    // What was not done is in the backlog again, and remembers the sprint.
    let page = jira
        .read(&format!("{BOARD}/backlog?jql=key%3DSTOCK-1"))
        .await;
    assert_eq!(
        page["issues"][0]["fields"]["closedSprints"][0]["id"],
        sprint["id"]
    );
}

#[tokio::test]
async fn a_full_update_of_a_sprint_removes_what_is_absent() {
    let jira = Jira::start().await;
    let sprint = sprint(&jira, "Week 45").await;
    let full = json!({"name": "Week 46", "state": "future"});
    let (status, updated) = jira.send("PUT", &path(&sprint), full).await;
    assert_eq!((status, &updated["goal"]), (200, &json!("")));
    let partial = json!({"goal": "Half"});
    assert_eq!(jira.send("PUT", &path(&sprint), partial).await.0, 400);
    let long = json!({"name": "x".repeat(30), "originBoardId": 1});
    assert_eq!(
        jira.send("POST", "/rest/agile/1.0/sprint", long).await.0,
        400
    );
    assert_eq!(
        jira.send("DELETE", &path(&sprint), json!(null)).await.0,
        204
    );
    assert_eq!(jira.get(&path(&sprint)).await.0, 404);
}

#[tokio::test]
async fn issues_are_ranked_before_and_after_others() {
    let jira = Jira::start().await;
    let first = async || {
        let page = jira
            .read(&format!("{BOARD}/issue?maxResults=3&fields=summary"))
            .await;
        keys(&page).join(" ")
    };
    assert_eq!(first().await, "STOCK-1 STOCK-2 STOCK-3");
    let rank = async |body: Value| jira.send("PUT", "/rest/agile/1.0/issue/rank", body).await.0;
    let before = json!({"issues": ["STOCK-9", "STOCK-8"], "rankBeforeIssue": "STOCK-1"});
    assert_eq!(rank(before).await, 204);
    assert_eq!(first().await, "STOCK-9 STOCK-8 STOCK-1");
    let after = json!({"issues": ["STOCK-9"], "rankAfterIssue": "STOCK-1"});
    assert_eq!(rank(after).await, 204);
    assert_eq!(first().await, "STOCK-8 STOCK-1 STOCK-9");
    assert_eq!(rank(json!({"issues": ["STOCK-9"]})).await, 400);
}

#[tokio::test]
async fn the_newer_lists_of_a_board_are_paged_by_token() {
    let jira = Jira::start().await;
    let mut path = "/rest/software/1.0/board/1/issue?fields=summary".to_owned();
    let mut count = 0;
    loop {
        let page = jira.read(&path).await;
        count += keys(&page).len();
        assert!(page.get("total").is_none());
        let Some(token) = page["nextPageToken"].as_str() else {
            break;
        };
        path = format!("/rest/software/1.0/board/1/issue?fields=summary&nextPageToken={token}");
    }
    assert_eq!(count, 120);
    let path = "/rest/software/1.0/board/1/issue/approximate-count?jql=key%3DSTOCK-1";
    assert_eq!(jira.read(path).await["count"], 1);
}

#[tokio::test]
async fn a_board_has_columns_a_filter_and_a_project() {
    let jira = Jira::start().await;
    let board = jira.read(&format!("{BOARD}/configuration")).await;
    let columns = board["columnConfig"]["columns"].as_array().unwrap();
    let columns: Vec<&Value> = columns.iter().map(|column| &column["name"]).collect();
    assert_eq!(columns, ["To Do", "In Progress", "Done"]);
    let filter = board["filter"]["id"].as_str().unwrap();
    let filter = jira.read(&format!("/rest/api/3/filter/{filter}")).await;
    assert_eq!(filter["jql"], "project = \"STOCK\" ORDER BY Rank ASC");
    assert_eq!(board["location"]["key"], "STOCK");
    let new = json!({"name": "Kanban", "type": "kanban", "filterId": filter["id"].as_str().unwrap().parse::<u64>().unwrap()});
    let (status, new) = jira.send("POST", "/rest/agile/1.0/board", new).await;
    assert_eq!(status, 201, "{new}");
    let sprints = format!("/rest/agile/1.0/board/{}/sprint", new["id"]);
    assert_eq!(jira.get(&sprints).await.0, 400);
}
