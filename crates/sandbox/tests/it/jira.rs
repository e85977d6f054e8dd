//! Jira over HTTP, with state.

use serde_json::{Value, json};
use threelo_sandbox::{LinkForm, RunningSandbox, Sandbox, SandboxConfig};

use crate::browser::*;

/// The Jira of the northern site, and a token with the scopes of all operations that the tests call.
pub(crate) struct Jira {
    pub(crate) sandbox: RunningSandbox,
    pub(crate) token: String,
}

/// The scopes of the platform, Jira Software and Jira Service Management.
const SCOPES: [&str; 20] = [
    "read:jira-work",
    "write:jira-work",
    "read:jira-user",
    "manage:jira-webhook",
    "manage:jira-project",
    "manage:jira-configuration",
    "read:servicedesk-request",
    "write:servicedesk-request",
    "read:board-scope:jira-software",
    "write:board-scope:jira-software",
    "read:board-scope.admin:jira-software",
    "write:board-scope.admin:jira-software",
    "read:sprint:jira-software",
    "write:sprint:jira-software",
    "delete:sprint:jira-software",
    "delete:board-scope.admin:jira-software",
    "read:issue-details:jira",
    "read:project:jira",
    "read:jql:jira",
    "write:issue:jira-software",
];

impl Jira {
    pub(crate) async fn start() -> Self {
        Self::of(config()).await
    }

    pub(crate) async fn of(config: SandboxConfig) -> Self {
        let sandbox = Sandbox::start(config).await.unwrap();
        let token = tokens(&sandbox, &SCOPES).access_token;
        Self { sandbox, token }
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        get_json(
            &self.sandbox,
            &self.token,
            &format!("/ex/jira/{NORTH}{path}"),
        )
        .await
    }

    /// Sends a GET that must succeed.
    pub(crate) async fn read(&self, path: &str) -> Value {
        let (status, body) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// Searches by JQL; returns the status, and the keys or the error message.
    pub(crate) async fn find(&self, jql: &str) -> (u16, Value) {
        let request = json!({"jql": jql, "fields": ["key"]});
        let (status, body) = self.send("POST", "/rest/api/3/search/jql", request).await;
        let keys = body["issues"]
            .as_array()
            .map(|issues| issues.iter().map(|issue| issue["key"].clone()).collect());
        (
            status,
            keys.unwrap_or_else(|| body["errorMessages"][0].clone()),
        )
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let path = format!("/ex/jira/{NORTH}{path}");
        send(&self.sandbox, &self.token, method, &path, body).await
    }

    pub(crate) async fn create(&self, fields: Value) -> (u16, Value) {
        self.send("POST", "/rest/api/3/issue", json!({"fields": fields}))
            .await
    }
}

pub(crate) fn document(text: &str) -> Value {
    let paragraph = json!({"type": "paragraph", "content": [{"type": "text", "text": text}]});
    json!({"type": "doc", "version": 1, "content": [paragraph]})
}

#[tokio::test]
async fn myself_is_the_caller() {
    let jira = Jira::start().await;
    let (status, me) = jira.get("/rest/api/3/myself").await;
    assert_eq!((status, &me["accountId"]), (200, &json!(MAYA)));
}

#[tokio::test]
async fn links_lead_to_the_version_of_the_api_that_was_called_or_by_switch_to_the_site() {
    let jira = Jira::start().await;
    let links = async |version: u8| {
        let (_, issue) = jira
            .get(&format!("/rest/api/{version}/issue/STOCK-1"))
            .await;
        issue["self"].as_str().unwrap().to_owned()
    };
    for version in [2, 3] {
        let start = format!(
            "{}/ex/jira/{NORTH}/rest/api/{version}/issue/",
            jira.sandbox.api_url()
        );
        let link = links(version).await;
        assert!(link.starts_with(&start), "{link}");
    }
    jira.sandbox.change_switches(|s| s.links = LinkForm::Site);
    let link = links(3).await;
    assert!(
        link.starts_with("https://north.atlassian.net/rest/api/3/issue/"),
        "{link}"
    );
}

#[tokio::test]
async fn server_info_needs_no_token_and_every_get_answers_head() {
    let jira = Jira::start().await;
    let url = |path: &str| format!("{}/ex/jira/{NORTH}{path}", jira.sandbox.api_url());
    for token in [None, Some("nobody-knows-me")] {
        let mut request = http().get(url("/rest/api/3/serverInfo"));
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let info: Value = answer.json().await.unwrap();
        assert_eq!(info["deploymentType"], "Cloud");
    }
    let head = http()
        .head(url("/rest/api/3/issue/STOCK-1"))
        .bearer_auth(&jira.token);
    let head = head.send().await.unwrap();
    assert_eq!(head.status(), 200);
    assert_eq!(head.text().await.unwrap(), "");
}

#[tokio::test]
async fn a_write_with_the_user_agent_of_a_browser_is_refused() {
    let jira = Jira::start().await;
    let url = format!(
        "{}/ex/jira/{NORTH}/rest/api/3/issue/STOCK-1",
        jira.sandbox.api_url()
    );
    let write = || {
        let request = http().put(&url).bearer_auth(&jira.token);
        let request = request.header("user-agent", "Mozilla/5.0 (X11; Linux x86_64)");
        request.json(&json!({"fields": {"summary": "From a page"}}))
    };
    let refused = write().send().await.unwrap();
    assert_eq!(refused.status(), 403);
    assert_eq!(refused.text().await.unwrap(), "XSRF check failed");
    let checked = write().header("X-Atlassian-Token", "no-check");
    assert_eq!(checked.send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn what_is_needed_to_create_an_issue_is_described() {
    let jira = Jira::start().await;
    let (_, project) = jira.get("/rest/api/3/project/STOCK").await;
    let task = &project["issueTypes"][0];
    assert_eq!(task["name"], "Task");
    let (_, kinds) = jira.get("/rest/api/3/issuetype").await;
    assert_eq!(kinds[0], *task);
    let (_, fields) = jira.get("/rest/api/3/field").await;
    assert!(
        fields
            .as_array()
            .unwrap()
            .iter()
            .any(|field| field["id"] == "summary")
    );
    let id = task["id"].as_str().unwrap();
    let path = format!("/rest/api/3/issue/createmeta/STOCK/issuetypes/{id}");
    let (_, meta) = jira.get(&path).await;
    let required: Vec<&Value> = meta["fields"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|field| field["required"] == true)
        .map(|field| &field["fieldId"])
        .collect();
    assert_eq!(required, ["project", "issuetype", "summary"]);
    let (status, all) = jira
        .get("/rest/api/3/issue/createmeta?projectKeys=STOCK&expand=projects.issuetypes.fields")
        .await;
    assert_eq!(status, 200);
    let summary = &all["projects"][0]["issuetypes"][0]["fields"]["summary"];
    assert_eq!(summary["required"], true);
}

#[tokio::test]
async fn every_project_has_a_board() {
    let sandbox = start().await;
    let scopes = [
        "read:board-scope:jira-software",
        "read:project:jira",
        "read:issue-details:jira",
    ];
    let token = tokens(&sandbox, &scopes).access_token;
    let path = format!("/ex/jira/{NORTH}/rest/agile/1.0/board");
    let (status, boards) = get_json(&sandbox, &token, &path).await;
    assert_eq!((status, &boards["total"]), (200, &json!(1)));
    let board = &boards["values"][0];
    assert_eq!(board["location"]["projectKey"], "STOCK");
    let (_, one) = get_json(&sandbox, &token, &format!("{path}/{}", board["id"])).await;
    assert_eq!(one, *board);
    assert_eq!(
        get_json(&sandbox, &token, &format!("{path}/999")).await.0,
        404
    );
}

#[tokio::test]
async fn a_comment_is_changed() {
    let jira = Jira::start().await;
    let path = "/rest/api/2/issue/STOCK-1/comment";
    let (_, comment) = jira.send("POST", path, json!({"body": "First"})).await;
    let one = format!("{path}/{}", comment["id"].as_str().unwrap());
    let (status, _) = jira.send("PUT", &one, json!({"body": "Second"})).await;
    assert_eq!(status, 200);
    assert_eq!(jira.get(&one).await.1["body"], "Second");
}

#[tokio::test]
async fn an_issue_is_created_read_changed_and_deleted() {
    let jira = Jira::start().await;
    let fields = json!({
        "project": {"key": "STOCK"},
        "issuetype": {"name": "Bug"},
        "summary": "Scanner reads every code twice",
        "description": document("Since Monday."),
        "assignee": {"accountId": MAYA},
        "labels": ["scanner"],
    });
    let (status, created) = jira.create(fields).await;
    assert_eq!(status, 201, "{created}");
    assert_eq!(created["key"], "STOCK-121");

    let (_, issue) = jira.get("/rest/api/3/issue/stock-121").await;
    assert_eq!(issue["fields"]["summary"], "Scanner reads every code twice");
    assert_eq!(issue["fields"]["description"], document("Since Monday."));
    assert_eq!(issue["fields"]["assignee"]["accountId"], MAYA);

    let change = json!({"fields": {"summary": "Scanner reads twice", "assignee": null}});
    assert_eq!(
        jira.send("PUT", "/rest/api/3/issue/STOCK-121", change)
            .await
            .0,
        204
    );
    let (_, issue) = jira
        .get("/rest/api/3/issue/STOCK-121?fields=summary,assignee")
        .await;
    assert_eq!(
        issue["fields"],
        json!({"summary": "Scanner reads twice", "assignee": null})
    );

    assert_eq!(
        jira.send("DELETE", "/rest/api/3/issue/STOCK-121", json!(null))
            .await
            .0,
        204
    );
    let (status, gone) = jira.get("/rest/api/3/issue/STOCK-121").await;
    assert_eq!(status, 404);
    assert!(
        gone["errorMessages"][0]
            .as_str()
            .unwrap()
            .contains("does not exist")
    );
}

#[tokio::test]
async fn version_3_requires_documents_and_version_2_requires_text() {
    let jira = Jira::start().await;
    let fields = |description: Value| {
        let kind = json!({"name": "Task"});
        json!({"project": {"key": "STOCK"}, "issuetype": kind, "summary": "Count", "description": description})
    };
    let (status, body) = jira.create(fields(json!("plain"))).await;
    assert_eq!(status, 400);
    assert!(
        body["errors"]["description"]
            .as_str()
            .unwrap()
            .contains("Atlassian Document")
    );

    let body = json!({"fields": fields(json!("plain"))});
    let (status, created) = jira.send("POST", "/rest/api/2/issue", body).await;
    assert_eq!(status, 201);
    let path = format!("/rest/api/2/issue/{}", created["key"].as_str().unwrap());
    assert_eq!(jira.get(&path).await.1["fields"]["description"], "plain");
    let path = path.replace("/2/", "/3/");
    assert_eq!(
        jira.get(&path).await.1["fields"]["description"],
        document("plain")
    );
    let body = json!({"fields": fields(document("rich"))});
    assert_eq!(jira.send("POST", "/rest/api/2/issue", body).await.0, 400);
}

#[tokio::test]
async fn every_invalid_field_is_named() {
    let jira = Jira::start().await;
    let (status, body) = jira.create(json!({})).await;
    assert_eq!(status, 400);
    let missing: Vec<&String> = body["errors"].as_object().unwrap().keys().collect();
    assert_eq!(missing, ["project", "summary", "issuetype"]);
    let fields = json!({"project": {"key": "NOPE"}, "issuetype": {"name": "Wish"}, "summary": " ", "colour": "red"});
    let (_, body) = jira.create(fields).await;
    let wrong: Vec<&String> = body["errors"].as_object().unwrap().keys().collect();
    assert_eq!(wrong, ["project", "issuetype", "summary", "colour"]);
    let (status, _) = jira.send("POST", "/rest/api/3/issue", json!([])).await;
    assert_eq!(status, 400);
}

#[tokio::test]
async fn a_search_is_paged_by_token_and_has_no_total() {
    let jira = Jira::start().await;
    let mut path =
        "/rest/api/3/search/jql?jql=project%3DSTOCK%20order%20by%20key&fields=summary".to_owned();
    let mut keys = Vec::new();
    loop {
        let (status, page) = jira.get(&path).await;
        assert_eq!(status, 200, "{page}");
        assert!(page.get("total").is_none());
        for issue in page["issues"].as_array().unwrap() {
            keys.push(issue["key"].as_str().unwrap().to_owned());
        }
        if page["isLast"] == true {
            assert!(page.get("nextPageToken").is_none());
            break;
        }
        let token = page["nextPageToken"].as_str().unwrap();
        path = format!(
            "/rest/api/3/search/jql?jql=project%3DSTOCK%20order%20by%20key&fields=summary&nextPageToken={token}"
        );
    }
    let expected: Vec<String> = (1..=120).map(|n| format!("STOCK-{n}")).collect();
    assert_eq!(keys, expected);
}

#[tokio::test]
async fn a_search_returns_only_ids_unless_fields_are_requested() {
    let jira = Jira::start().await;
    let body = json!({"jql": "key = STOCK-7"});
    let (_, page) = jira.send("POST", "/rest/api/3/search/jql", body).await;
    let issue = page["issues"][0].as_object().unwrap();
    assert_eq!(issue.keys().collect::<Vec<_>>(), ["id"]);
    let body = json!({"jql": "key = STOCK-7", "fields": ["status", "*all", "-comment"]});
    let (_, page) = jira.send("POST", "/rest/api/3/search/jql", body).await;
    let fields = &page["issues"][0]["fields"];
    assert_eq!(fields["status"]["name"], "To Do");
    assert!(fields.get("summary").is_some() && fields.get("comment").is_none());
}

#[tokio::test]
async fn an_unbounded_or_invalid_search_is_400() {
    let jira = Jira::start().await;
    for jql in [
        "",
        "order by created",
        "sprint = 4",
        "project =",
        "project = STOCK order by colour",
    ] {
        let (status, body) = jira
            .send("POST", "/rest/api/3/search/jql", json!({"jql": jql}))
            .await;
        assert_eq!(status, 400, "{jql}");
        assert!(body["errorMessages"][0].is_string());
    }
    let path = "/rest/api/3/search/jql?jql=project%3DSTOCK&nextPageToken=bm9uc2Vuc2U";
    assert_eq!(jira.get(path).await.0, 400);
}

#[tokio::test]
async fn a_page_token_expires_after_seven_days() {
    let jira = Jira::start().await;
    let request = json!({"jql": "project = STOCK"});
    let (_, page) = jira
        .send("POST", "/rest/api/3/search/jql", request.clone())
        .await;
    jira.sandbox
        .advance(std::time::Duration::from_secs(7 * 86_400));
    let fresh = tokens(&jira.sandbox, &["read:jira-work"]).access_token;
    let mut request = request;
    request["nextPageToken"] = page["nextPageToken"].clone();
    let path = format!("/ex/jira/{NORTH}/rest/api/3/search/jql");
    assert_eq!(
        send(&jira.sandbox, &fresh, "POST", &path, request).await.0,
        400
    );
}

#[tokio::test]
async fn searches_match_status_assignee_and_text_but_not_missing_values() {
    let jira = Jira::start().await;
    let change = json!({"fields": {"assignee": {"accountId": MAYA}}});
    jira.send("PUT", "/rest/api/3/issue/STOCK-3", change).await;
    let transition = json!({"transition": {"id": "41"}});
    jira.send("POST", "/rest/api/3/issue/STOCK-4/transitions", transition)
        .await;
    for (jql, count) in [
        ("assignee = currentUser()", 1),
        ("assignee is empty", 119),
        ("assignee != currentUser()", 0),
        ("status = Done", 1),
        ("statusCategory != Done and project = Stock", 119),
        ("status in (\"To Do\", done) and text ~ \"shelf 12\"", 3),
        ("not status = Done and key in (STOCK-4, STOCK-5)", 1),
        ("updated >= -1m", 2),
    ] {
        let (status, body) = jira
            .send(
                "POST",
                "/rest/api/3/search/approximate-count",
                json!({"jql": jql}),
            )
            .await;
        assert_eq!((status, &body["count"]), (200, &json!(count)), "{jql}");
    }
}

#[tokio::test]
async fn a_transition_changes_the_status_and_an_unknown_one_is_rejected() {
    let jira = Jira::start().await;
    let path = "/rest/api/3/issue/STOCK-1/transitions";
    let (_, list) = jira.get(path).await;
    let names: Vec<&str> = list["transitions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| t["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["In Progress", "In Review", "Done"]);
    assert_eq!(
        jira.send("POST", path, json!({"transition": {"id": "21"}}))
            .await
            .0,
        204
    );
    assert_eq!(
        jira.send("POST", path, json!({"transition": {"id": "21"}}))
            .await
            .0,
        400
    );
    let (_, issue) = jira.get("/rest/api/3/issue/STOCK-1?fields=status").await;
    assert_eq!(issue["fields"]["status"]["name"], "In Progress");
}

#[tokio::test]
async fn comments_are_added_listed_and_deleted() {
    let jira = Jira::start().await;
    let path = "/rest/api/3/issue/STOCK-1/comment";
    let (status, comment) = jira
        .send("POST", path, json!({"body": document("Counted.")}))
        .await;
    assert_eq!(
        (status, &comment["author"]["accountId"]),
        (201, &json!(MAYA))
    );
    assert_eq!(
        jira.send("POST", path, json!({"body": "Counted."})).await.0,
        400
    );
    let (_, list) = jira.get(path).await;
    assert_eq!(
        (&list["total"], &list["comments"][0]["body"]),
        (&json!(1), &document("Counted."))
    );
    let one = format!("{path}/{}", comment["id"].as_str().unwrap());
    assert_eq!(jira.get(&one).await.0, 200);
    assert_eq!(jira.send("DELETE", &one, json!(null)).await.0, 204);
    assert_eq!(jira.get(&one).await.0, 404);
}

#[tokio::test]
async fn projects_are_listed_by_offset_and_found_by_key_or_id() {
    let jira = Jira::start().await;
    let (_, page) = jira.get("/rest/api/3/project/search").await;
    assert_eq!((&page["total"], &page["isLast"]), (&json!(1), &json!(true)));
    let id = page["values"][0]["id"].as_str().unwrap().to_owned();
    let (_, project) = jira.get(&format!("/rest/api/3/project/{id}")).await;
    assert_eq!(project["key"], "STOCK");
    assert_eq!(jira.get("/rest/api/3/project/NOPE").await.0, 404);
}
