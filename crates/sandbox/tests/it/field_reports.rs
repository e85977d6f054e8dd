//! What users of the sandbox reported: where it was less strict than the real cloud, or differed from it.

use std::time::Duration;

use serde_json::{Value, json};
use threelo_sandbox::{Effect, Endpoint, Fault, User};

use crate::browser::*;
use crate::confluence::Confluence;
use crate::jira::{Jira, document};

const ISSUE: &str = "/rest/api/3/issue/STOCK-1";

async fn in_stockholm() -> Jira {
    let mut config = config();
    let maya = User::new(MAYA, "Maya Lindqvist", "maya@north.example");
    config.users = vec![maya.time_zone("Europe/Stockholm")];
    Jira::of(config).await
}

#[tokio::test]
async fn a_transition_sets_the_fields_and_updates_of_its_request() {
    let jira = Jira::start().await;
    let request = json!({
        "transition": {"id": "41"},
        "fields": {"resolution": {"name": "Won't Do"}, "assignee": {"accountId": MAYA}},
        "update": {"labels": [{"add": "done"}], "comment": [{"add": {"body": document("Closed")}}]},
    });
    let path = format!("{ISSUE}/transitions");
    assert_eq!(jira.send("POST", &path, request).await.0, 204);
    let fields = jira.read(ISSUE).await["fields"].clone();
    assert_eq!(fields["resolution"]["name"], "Won't Do");
    assert_eq!(fields["assignee"]["accountId"], MAYA);
    assert_eq!(fields["labels"], json!(["done"]));
    assert_eq!(fields["comment"]["total"], 1);
    let wrong = json!({"transition": {"id": "11"}, "fields": {"colour": "red"}});
    assert_eq!(jira.send("POST", &path, wrong).await.0, 400);
    let status = jira.read(ISSUE).await["fields"]["status"]["name"].clone();
    assert_eq!(status, "Done", "a refused transition changes nothing");
    assert_eq!(
        jira.send("POST", &path, json!({"transition": {"id": "11"}}))
            .await
            .0,
        204
    );
    assert_eq!(jira.read(ISSUE).await["fields"]["resolution"], Value::Null);
}

#[tokio::test]
async fn the_id_of_a_transition_may_be_a_number() {
    let jira = Jira::start().await;
    let path = format!("{ISSUE}/transitions");
    assert_eq!(
        jira.send("POST", &path, json!({"transition": {"id": 21}}))
            .await
            .0,
        204
    );
    assert_eq!(
        jira.send("POST", &path, json!({"transition": {"id": 99}}))
            .await
            .0,
        400
    );
    assert_eq!(jira.send("POST", &path, json!({})).await.0, 400);
}

#[tokio::test]
async fn a_comment_keeps_its_visibility_and_is_hidden_from_those_outside() {
    let mut config = config();
    config
        .users
        .push(User::new("712020:zoe", "Zoe", "zoe@north.example"));
    let jira = Jira::of(config).await;
    let path = format!("{ISSUE}/comment");
    let comment = |kind: &str, value: &str| json!({"body": document("Secret"), "visibility": {"type": kind, "value": value}});
    let (status, made) = jira
        .send("POST", &path, comment("role", "Administrators"))
        .await;
    assert_eq!(
        (status, &made["visibility"]["value"]),
        (201, &json!("Administrators"))
    );
    assert_eq!(jira.read(&path).await["total"], 1);
    let pass = threelo_sandbox::Pass::new(CLIENT, "712020:zoe");
    let zoe = jira
        .sandbox
        .grant(pass.sites([NORTH]).scopes(["read:jira-work"]))
        .unwrap();
    let seen = format!("/ex/jira/{NORTH}{path}");
    let (_, seen) = get_json(&jira.sandbox, &zoe.access_token, &seen).await;
    assert_eq!(seen["total"], 0);
    let (status, body) = jira.send("POST", &path, comment("role", "Pilots")).await;
    assert_eq!(
        (status, &body["errors"]["comment"]),
        (400, &json!("Role: Pilots does not exist"))
    );
    assert_eq!(
        jira.send("POST", &path, comment("planet", "Mars")).await.0,
        400
    );
}

#[tokio::test]
async fn expand_adds_the_members_that_it_names() {
    let jira = Jira::start().await;
    let path = format!("{ISSUE}/comment?expand=renderedBody");
    let (_, comment) = jira
        .send("POST", &path, json!({"body": document("a < b")}))
        .await;
    assert_eq!(comment["renderedBody"], "<p>a &lt; b</p>");
    let list = jira.read(&path).await;
    assert_eq!(list["comments"][0]["renderedBody"], "<p>a &lt; b</p>");
    let expand = "renderedFields,names,schema,transitions,editmeta,changelog,operations";
    let issue = jira.read(&format!("{ISSUE}?expand={expand}")).await;
    assert_eq!(issue["names"]["customfield_10016"], "Story point estimate");
    assert_eq!(issue["schema"]["summary"]["type"], "string");
    assert_eq!(issue["transitions"][0]["id"], "21");
    assert_eq!(issue["editmeta"]["fields"]["summary"]["required"], true);
    for member in expand.split(',') {
        assert!(issue.get(member).is_some(), "{member}");
        assert!(jira.read(ISSUE).await.get(member).is_none(), "{member}");
    }
    let transitions = jira
        .read(&format!("{ISSUE}/transitions?expand=transitions.fields"))
        .await;
    let done = &transitions["transitions"][2];
    assert_eq!(
        done["fields"]["resolution"]["allowedValues"][0]["name"],
        "Done"
    );
}

#[tokio::test]
async fn an_edit_returns_the_issue_if_it_is_asked_to() {
    let jira = Jira::start().await;
    let edit = json!({"fields": {"summary": "Counted"}});
    let (status, issue) = jira
        .send("PUT", &format!("{ISSUE}?returnIssue=true"), edit.clone())
        .await;
    assert_eq!(
        (status, &issue["fields"]["summary"]),
        (200, &json!("Counted"))
    );
    assert_eq!(jira.send("PUT", ISSUE, edit).await.0, 204);
}

#[tokio::test]
async fn times_are_in_the_zone_of_the_account() {
    let jira = in_stockholm().await;
    let fields =
        json!({"project": {"key": "STOCK"}, "issuetype": {"name": "Task"}, "summary": "Now"});
    let (_, issue) = jira.create(fields).await;
    let key = issue["key"].as_str().unwrap();
    let issue = jira.read(&format!("/rest/api/3/issue/{key}")).await;
    assert_eq!(issue["fields"]["created"], "2026-11-02T10:00:00.000+0100");
    for (jql, found) in [
        ("created >= '2026-11-02 10:00'", true),
        ("created >= '2026/11/02 10:01'", false),
        ("created < '2026-11-02 10:00'", false),
        ("created >= 1793610000000", true),
        ("created > 1793610000000", false),
        ("created = 1793610000000", true),
        ("created >= startOfDay()", true),
        ("created >= startOfDay('+1')", false),
    ] {
        let expected = if found { json!([key]) } else { json!([]) };
        let jql = format!("key = {key} and {jql}");
        assert_eq!(jira.find(&jql).await, (200, expected), "{jql}");
    }
    // Midnight in Stockholm is eleven in the evening in UTC.
    jira.sandbox.advance(Duration::from_secs(14 * 3600 + 1800));
    let token = tokens(&jira.sandbox, &["read:jira-work"]).access_token;
    let path = format!("/ex/jira/{NORTH}/rest/api/3/search/approximate-count");
    let count = json!({"jql": format!("key = {key} and created < startOfDay()")});
    let (_, count) = send(&jira.sandbox, &token, "POST", &path, count).await;
    assert_eq!(count["count"], 1);
}

#[tokio::test]
async fn jql_with_an_unknown_value_or_a_reserved_word_is_400() {
    let jira = Jira::start().await;
    for (jql, message) in [
        (
            "project = NOPE",
            "The value 'NOPE' does not exist for the field 'project'.",
        ),
        (
            "project in (STOCK, NOPE)",
            "The value 'NOPE' does not exist for the field 'project'.",
        ),
        (
            "status = Lost",
            "The value 'Lost' does not exist for the field 'status'.",
        ),
        (
            "assignee = nobody",
            "The value 'nobody' does not exist for the field 'assignee'.",
        ),
        (
            "issuetype = Wish",
            "The value 'Wish' does not exist for the field 'issuetype'.",
        ),
        (
            "labels = update",
            "Error in the query: 'update' is a reserved word. You must surround it in quotation marks to use it in a query.",
        ),
    ] {
        assert_eq!(jira.find(jql).await, (400, json!(message)), "{jql}");
    }
    for jql in [
        "project = 'stock' and key = STOCK-1",
        "status = \"to do\" and key = STOCK-1",
        "reporter = 'Maya Lindqvist' and key = STOCK-1",
        "reporter = 'maya@north.example' and key = STOCK-1",
        "labels = \"update\" or key = STOCK-1",
        "assignee = EMPTY and key = STOCK-1",
    ] {
        assert_eq!(jira.find(jql).await, (200, json!(["STOCK-1"])), "{jql}");
    }
}

#[tokio::test]
async fn a_description_has_at_most_32767_characters() {
    let jira = Jira::start().await;
    let edit = |length: usize| json!({"fields": {"description": document(&"ä".repeat(length))}});
    assert_eq!(jira.send("PUT", ISSUE, edit(32_767)).await.0, 204);
    let (status, body) = jira.send("PUT", ISSUE, edit(32_768)).await;
    let text = body["errors"]["description"].as_str().unwrap();
    assert!(status == 400 && text.contains("32,767"), "{text}");
    let comment = json!({"body": document(&"x".repeat(32_768))});
    assert_eq!(
        jira.send("POST", &format!("{ISSUE}/comment"), comment)
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn a_document_with_an_invalid_node_is_400() {
    let jira = Jira::start().await;
    for node in [
        json!({"type": "headline"}),
        json!({"type": "text", "text": "not in a paragraph"}),
        json!({"type": "paragraph", "content": [{"type": "text", "text": ""}]}),
    ] {
        let document = json!({"type": "doc", "version": 1, "content": [node]});
        let (status, body) = jira
            .send("PUT", ISSUE, json!({"fields": {"description": document}}))
            .await;
        assert_eq!(
            (status, &body["errors"]["description"]),
            (400, &json!("INVALID_INPUT")),
            "{document}"
        );
        let (status, _) = jira
            .send(
                "POST",
                &format!("{ISSUE}/comment"),
                json!({"body": document}),
            )
            .await;
        assert_eq!(status, 400);
    }
}

#[tokio::test]
async fn a_search_finds_changes_after_the_index_delay_or_at_once_if_reconciled() {
    let jira = Jira::start().await;
    jira.sandbox
        .change_switches(|switches| switches.index_delay_seconds = 5);
    let edit = json!({"fields": {"labels": ["fresh"]}});
    assert_eq!(jira.send("PUT", ISSUE, edit).await.0, 204);
    let new = json!({"project": {"key": "STOCK"}, "issuetype": {"name": "Task"}, "summary": "New"});
    let (_, new) = jira.create(new).await;
    let (changed, new_id) = (jira.read(ISSUE).await["id"].clone(), new["id"].clone());
    assert_eq!(jira.find("labels = fresh").await, (200, json!([])));
    assert_eq!(jira.find("summary ~ new").await, (200, json!([])));
    let id = |id: &Value| id.as_str().unwrap().parse::<u64>().unwrap();
    let request = json!({
        "jql": "labels = fresh or summary ~ new",
        "fields": ["labels"],
        "reconcileIssues": [id(&changed), id(&new_id)],
    });
    let (_, found) = jira.send("POST", "/rest/api/3/search/jql", request).await;
    assert_eq!(found["issues"].as_array().unwrap().len(), 2);
    let path = format!(
        "/rest/api/3/search/jql?jql=labels%3Dfresh&reconcileIssues={}",
        id(&changed)
    );
    assert_eq!(
        jira.read(&path).await["issues"].as_array().unwrap().len(),
        1
    );
    jira.sandbox.advance(Duration::from_secs(5));
    assert_eq!(jira.find("labels = fresh").await, (200, json!(["STOCK-1"])));
    let many: Vec<u64> = (1..=51).collect();
    let request = json!({"jql": "project = STOCK", "reconcileIssues": many});
    assert_eq!(
        jira.send("POST", "/rest/api/3/search/jql", request).await.0,
        400
    );
}

#[tokio::test]
async fn include_labels_and_its_siblings_add_their_members_to_a_page() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let id = page["id"].as_str().unwrap();
    let label = json!({"prefix": "global", "name": "wood"});
    let path = format!("/wiki/rest/api/content/{id}/label");
    assert_eq!(confluence.send("POST", &path, label).await.0, 200);
    let path = format!("/wiki/api/v2/pages/{id}");
    let bare = confluence.read(&path).await;
    for member in ["labels", "properties", "operations", "likes", "versions"] {
        assert!(bare.get(member).is_none(), "{member}");
        let page = confluence
            .read(&format!("{path}?include-{member}=true"))
            .await;
        assert!(page[member]["results"].is_array(), "{member}");
        if member == "labels" {
            assert_eq!(page["labels"]["results"][0]["name"], "wood");
        }
    }
    let page = confluence
        .read(&format!("{path}?include-version=false"))
        .await;
    assert!(page.get("version").is_none());
}

#[tokio::test]
async fn removed_reads_of_confluence_version_1_are_410() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let id = page["id"].as_str().unwrap();
    for path in [
        "/wiki/rest/api/content".to_owned(),
        format!("/wiki/rest/api/content/{id}"),
        format!("/wiki/rest/api/content/{id}?expand=body.storage"),
        format!("/wiki/rest/api/content/{id}/child/page"),
        format!("/wiki/rest/api/content/{id}/property"),
        format!("/wiki/rest/api/content/{id}/label"),
        "/wiki/rest/api/space".to_owned(),
        "/wiki/rest/api/space/SHELF".to_owned(),
        "/wiki/rest/api/space/SHELF/content".to_owned(),
    ] {
        let (status, body) = confluence.get(&path).await;
        assert_eq!((status, &body["statusCode"]), (410, &json!(410)), "{path}");
    }
}

#[tokio::test]
async fn a_title_has_at_most_255_characters() {
    let confluence = Confluence::start().await;
    let page = |title: String, space: String| json!({"spaceId": space, "title": title});
    for (length, expected) in [(255, 200), (256, 400)] {
        let page = page("ä".repeat(length), confluence.space().await);
        let (status, body) = confluence.send("POST", "/wiki/api/v2/pages", page).await;
        assert_eq!(status, expected, "{body}");
    }
}

#[tokio::test]
async fn a_storage_body_that_is_not_well_formed_is_400() {
    let confluence = Confluence::start().await;
    for value in [
        "<p>open",
        "<p><b>crossed</p></b>",
        "a & b",
        "<p>&unknown;</p>",
    ] {
        let body = json!({"representation": "storage", "value": value});
        let page = json!({"spaceId": confluence.space().await, "title": value, "body": body});
        let (status, body) = confluence.send("POST", "/wiki/api/v2/pages", page).await;
        let title = body["errors"][0]["title"].as_str().unwrap();
        assert!(
            status == 400 && title.starts_with("Error parsing xhtml"),
            "{value}: {title}"
        );
    }
}

#[tokio::test]
async fn a_draft_is_updated_and_published_with_version_1() {
    let confluence = Confluence::start().await;
    let draft = json!({"spaceId": confluence.space().await, "title": "Ladders", "status": "draft"});
    let (_, draft) = confluence.send("POST", "/wiki/api/v2/pages", draft).await;
    let path = format!("/wiki/api/v2/pages/{}", draft["id"].as_str().unwrap());
    let change = |status: &str, version: u64| {
        let body = json!({"representation": "storage", "value": "<p>Two</p>"});
        json!({"id": draft["id"], "status": status, "title": "Ladders", "version": {"number": version}, "body": body})
    };
    assert_eq!(
        confluence.send("PUT", &path, change("draft", 2)).await.0,
        409
    );
    let (status, changed) = confluence.send("PUT", &path, change("draft", 1)).await;
    assert_eq!((status, &changed["version"]["number"]), (200, &json!(1)));
    let (status, published) = confluence.send("PUT", &path, change("current", 1)).await;
    assert_eq!((status, &published["status"]), (200, &json!("current")));
    assert_eq!(
        confluence.send("PUT", &path, change("current", 1)).await.0,
        409
    );
    assert_eq!(
        confluence.send("PUT", &path, change("current", 2)).await.0,
        200
    );
}

#[tokio::test]
async fn a_search_by_cql_finds_changes_after_the_index_delay() {
    let confluence = Confluence::start().await;
    confluence
        .sandbox
        .change_switches(|switches| switches.index_delay_seconds = 5);
    let page = confluence.new_page("Ladders").await;
    assert_eq!(confluence.find("title = Ladders").await, [""; 0]);
    confluence.sandbox.advance(Duration::from_secs(5));
    assert_eq!(confluence.find("title = Ladders").await, ["Ladders"]);
    let path = format!("/wiki/api/v2/pages/{}", page["id"].as_str().unwrap());
    let rename = json!({"title": "Steps", "status": "current"});
    assert_eq!(
        confluence
            .send("PUT", &format!("{path}/title"), rename)
            .await
            .0,
        200
    );
    assert_eq!(confluence.read(&path).await["title"], "Steps");
    assert_eq!(confluence.find("title = Ladders").await, ["Ladders"]);
    assert_eq!(confluence.find("title = Steps").await, [""; 0]);
}

#[tokio::test]
async fn faults_limited_to_one_request_each_are_used_by_one_request_each() {
    let jira = Jira::start().await;
    let answer = |status: u16| {
        let effect = Effect::Answer {
            status,
            headers: Vec::new(),
            body: String::new(),
            processed: false,
        };
        Fault::new(effect)
            .at(Endpoint::Jira)
            .path_contains("/issue/STOCK-1")
            .once()
    };
    for status in [500, 502, 503] {
        jira.sandbox.set_fault(answer(status));
    }
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let path = format!("/ex/jira/{NORTH}{ISSUE}");
        statuses.push(
            get(&jira.sandbox, &jira.token, &path)
                .await
                .status()
                .as_u16(),
        );
    }
    assert_eq!(statuses, [500, 502, 503, 200]);
}
