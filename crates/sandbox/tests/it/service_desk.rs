//! Jira Service Management: service desks, request types, requests, comments and queues.

use serde_json::{Value, json};
use threelo_sandbox::{ProjectSeed, Site, User};

use crate::browser::*;
use crate::jira::Jira;

const BASE: &str = "/rest/servicedeskapi";

async fn start() -> Jira {
    let mut config = config();
    let north = Site::new(NORTH, "north").project(ProjectSeed::new("HELP", "Help").service_desk());
    config.sites = vec![north];
    Jira::of(config.user(User::new("712020:jonas", "Jonas", "jonas@north.example"))).await
}

fn request(values: Value) -> Value {
    json!({"serviceDeskId": "1", "requestTypeId": "1", "requestFieldValues": values})
}

async fn created(jira: &Jira) -> Value {
    let values = json!({"summary": "No paper", "description": "Printer 7"});
    let path = format!("{BASE}/request");
    let (status, made) = jira.send("POST", &path, request(values)).await;
    assert_eq!(status, 201, "{made}");
    made
}

#[tokio::test]
async fn service_desks_and_their_request_types_are_paged_by_start_and_limit() {
    let jira = start().await;
    let desks = jira.read(&format!("{BASE}/servicedesk")).await;
    assert_eq!(
        (&desks["size"], &desks["isLastPage"]),
        (&json!(1), &json!(true))
    );
    let desk = &desks["values"][0];
    assert_eq!(
        (&desk["id"], &desk["projectKey"]),
        (&json!("1"), &json!("HELP"))
    );
    let types = jira
        .read(&format!("{BASE}/servicedesk/1/requesttype?limit=1"))
        .await;
    assert_eq!(
        (&types["isLastPage"], &types["values"][0]["name"]),
        (&json!(false), &json!("Get IT help"))
    );
    let next = types["_links"]["next"]
        .as_str()
        .unwrap()
        .split(NORTH)
        .nth(1)
        .unwrap()
        .to_owned();
    let rest = jira.read(&next).await;
    assert_eq!(rest["values"][0]["name"], "Report an incident");
    assert!(rest["_links"].get("next").is_none());
    let fields = jira
        .read(&format!("{BASE}/servicedesk/1/requesttype/1/field"))
        .await;
    assert_eq!(fields["requestTypeFields"][0]["fieldId"], "summary");
    let (status, body) = jira.get(&format!("{BASE}/servicedesk/9")).await;
    assert_eq!((status, body["errorMessage"].is_string()), (404, true));
}

#[tokio::test]
async fn the_request_types_of_all_desks_are_experimental() {
    let jira = start().await;
    let url = format!(
        "{}/ex/jira/{NORTH}{BASE}/requesttype",
        jira.sandbox.api_url()
    );
    let ask = || http().get(&url).bearer_auth(&jira.token);
    assert_eq!(ask().send().await.unwrap().status(), 412);
    let answer = ask()
        .header("X-ExperimentalApi", "opt-in")
        .send()
        .await
        .unwrap();
    let types: Value = answer.json().await.unwrap();
    assert_eq!(types["size"], 2);
}

#[tokio::test]
async fn a_request_is_an_issue_with_a_status_that_customers_see() {
    let jira = start().await;
    let made = created(&jira).await;
    assert_eq!(made["issueKey"], "HELP-1");
    let values = json!([
        {"fieldId": "summary", "label": "Summarize the problem", "value": "No paper"},
        {"fieldId": "description", "label": "Describe the problem", "value": "Printer 7"},
    ]);
    assert_eq!(made["requestFieldValues"], values);
    let transition = json!({"transition": {"id": "21"}});
    let path = "/rest/api/3/issue/HELP-1/transitions";
    assert_eq!(jira.send("POST", path, transition).await.0, 204);
    let statuses = jira.read(&format!("{BASE}/request/HELP-1/status")).await;
    let names: Vec<&Value> = statuses["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| &s["status"])
        .collect();
    assert_eq!(names, ["In Progress", "To Do"]);
    let request = jira
        .read(&format!("{BASE}/request/HELP-1?expand=serviceDesk"))
        .await;
    assert_eq!(request["currentStatus"]["statusCategory"], "INDETERMINATE");
    assert_eq!(request["serviceDesk"]["projectKey"], "HELP");
    let (status, _) = jira.get(&format!("{BASE}/request/HELP-9")).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn a_request_without_a_required_field_or_with_an_unknown_one_is_400() {
    let jira = start().await;
    for values in [
        json!({"description": "x"}),
        json!({"summary": "x", "colour": "red"}),
        json!([]),
    ] {
        let (status, body) = jira
            .send("POST", &format!("{BASE}/request"), request(values))
            .await;
        assert_eq!(
            (status, body["errorMessage"].is_string()),
            (400, true),
            "{body}"
        );
    }
    let mut unknown = request(json!({"summary": "x"}));
    unknown["requestTypeId"] = "9".into();
    assert_eq!(
        jira.send("POST", &format!("{BASE}/request"), unknown)
            .await
            .0,
        404
    );
}

#[tokio::test]
async fn requests_are_listed_for_their_owner_and_by_status() {
    let jira = start().await;
    created(&jira).await;
    let mut other = request(json!({"summary": "For Jonas"}));
    other["raiseOnBehalfOf"] = "712020:jonas".into();
    jira.send("POST", &format!("{BASE}/request"), other).await;
    let size =
        async |query: &str| jira.read(&format!("{BASE}/request?{query}")).await["size"].clone();
    assert_eq!(size("").await, 1);
    assert_eq!(size("requestOwnership=ALL_REQUESTS").await, 2);
    assert_eq!(size("requestStatus=CLOSED_REQUESTS").await, 0);
    assert_eq!(size("searchTerm=paper").await, 1);
}

#[tokio::test]
async fn comments_of_a_request_are_public_or_internal() {
    let jira = start().await;
    created(&jira).await;
    let path = format!("{BASE}/request/HELP-1/comment");
    for public in [true, false] {
        let comment = json!({"body": "On its way", "public": public});
        let (status, comment) = jira.send("POST", &path, comment).await;
        assert_eq!((status, &comment["public"]), (201, &json!(public)));
    }
    assert_eq!(
        jira.read(&format!("{path}?internal=false")).await["size"],
        1
    );
    assert_eq!(jira.read(&path).await["size"], 2);
    let platform = jira.read("/rest/api/3/issue/HELP-1/comment").await;
    let public: Vec<&Value> = platform["comments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["jsdPublic"])
        .collect();
    assert_eq!(public, [true, false]);
    assert_eq!(jira.send("POST", &path, json!({"body": ""})).await.0, 400);
}

#[tokio::test]
async fn queues_select_requests_by_jql() {
    let jira = start().await;
    created(&jira).await;
    created(&jira).await;
    let assign = json!({"accountId": MAYA});
    assert_eq!(
        jira.send("PUT", "/rest/api/3/issue/HELP-1/assignee", assign)
            .await
            .0,
        204
    );
    let queues = jira
        .read(&format!("{BASE}/servicedesk/1/queue?includeCount=true"))
        .await;
    let counts: Vec<&Value> = queues["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|q| &q["issueCount"])
        .collect();
    assert_eq!(counts, [2, 1, 0]);
    let issues = jira
        .read(&format!("{BASE}/servicedesk/1/queue/2/issue"))
        .await;
    assert_eq!(
        (&issues["size"], &issues["values"][0]["key"]),
        (&json!(1), &json!("HELP-2"))
    );
    assert_eq!(
        jira.get(&format!("{BASE}/servicedesk/1/queue/9")).await.0,
        404
    );
}
