//! Issues and what belongs to them.

use serde_json::{Value, json};
use threelo_jira::{ErrorKind, Form, Jira, Part};

use super::*;

/// Creates an issue, and returns its key.
async fn issue(jira: &Jira, summary: &str) -> String {
    let fields =
        json!({"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": summary});
    let issue = jira.issues().create(&body(json!({"fields": fields})));
    let issue = shown(issue.send().await);
    issue["key"].as_str().unwrap().to_owned()
}

fn document(text: &str) -> Value {
    let paragraph = json!({"type": "paragraph", "content": [{"type": "text", "text": text}]});
    json!({"type": "doc", "version": 1, "content": [paragraph]})
}

#[tokio::test]
async fn an_issue_is_created_read_changed_moved_and_deleted() {
    let world = World::start("typed-issues").await;
    for jira in &world.jira {
        let key = issue(jira, "Replace the disk").await;
        let change = json!({"fields": {"labels": ["disk"], "priority": {"name": "High"}}});
        let edited = jira.issues().edit(&key, &body(change)).send().await;
        edited.unwrap();
        let assignee = json!({"accountId": JONAS});
        jira.issues()
            .assign(&key, &body(assignee))
            .send()
            .await
            .unwrap();
        let possible = shown(jira.issues().transitions(&key).send().await);
        let done = possible["transitions"]
            .as_array()
            .unwrap()
            .iter()
            .find(|t| t["name"] == "Done");
        let done = json!({"transition": {"id": done.unwrap()["id"]}, "fields": {"resolution": {"name": "Won't Do"}}});
        jira.issues()
            .transition(&key, &body(done))
            .send()
            .await
            .unwrap();
        let read = shown(
            jira.issues()
                .get(&key)
                .fields(["status", "resolution", "assignee", "labels"])
                .send()
                .await,
        );
        let fields = &read["fields"];
        assert_eq!(fields["status"]["name"], "Done");
        assert_eq!(fields["resolution"]["name"], "Won't Do");
        assert_eq!(fields["assignee"]["accountId"], JONAS);
        assert_eq!(fields["labels"], json!(["disk"]));

        let log = all(jira.issues().change_logs(&key).max_results(1).stream()).await;
        let changed: Vec<&str> = log
            .iter()
            .flat_map(|change| each(change["items"].as_array().unwrap(), "field"))
            .collect();
        assert_eq!(
            changed,
            ["priority", "labels", "assignee", "status", "resolution"]
        );
        let many = body(json!({"issueIdsOrKeys": [key], "fieldIds": ["status"]}));
        let log = all(jira.issues().bulk_changelogs(&many).stream()).await;
        assert_eq!(log[0]["changeHistories"].as_array().unwrap().len(), 1);
        assert_eq!(all(jira.labels().list().stream()).await, ["disk"]);

        jira.issues().delete(&key).send().await.unwrap();
        let error = jira.issues().get(&key).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn issues_are_created_and_fetched_in_bulk() {
    let world = World::start("typed-bulk").await;
    for jira in &world.jira {
        let new = |kind: &str| json!({"fields": {"project": {"key": "OPS"}, "issuetype": {"name": kind}, "summary": "Bulk"}});
        let both = body(json!({"issueUpdates": [new("Task"), new("Wish")]}));
        let made = shown(jira.issues().create_bulk(&both).send().await);
        assert_eq!(made["errors"][0]["failedElementNumber"], 1);
        let key = made["issues"][0]["key"].clone();
        let fetch = body(json!({"issueIdsOrKeys": [key, "OPS-999"], "fields": ["summary"]}));
        let found = shown(jira.issues().bulk_fetch(&fetch).send().await);
        assert_eq!(found["issues"][0]["fields"]["summary"], "Bulk");
        assert_eq!(found["issueErrors"].as_array().unwrap().len(), 1);

        let delete = body(json!({"selectedIssueIdsOrKeys": [key]}));
        let task = shown(jira.bulk_operations().submit_delete(&delete).send().await);
        let id = task["taskId"].as_str().unwrap();
        jira.tasks().get(id).send().await.unwrap();
        let task = shown(jira.tasks().get(id).send().await);
        assert_eq!(task["status"], "COMPLETE");
    }
}

#[tokio::test]
async fn comments_and_worklogs_are_written_and_listed() {
    let world = World::start("typed-comments").await;
    for jira in &world.jira {
        let key = issue(jira, "Talk").await;
        let comment = body(
            json!({"body": document("First"), "visibility": {"type": "role", "value": "Developers"}}),
        );
        let comment = shown(jira.comments().add(&key, &comment).send().await);
        assert_eq!(comment["visibility"]["value"], "Developers");
        let id = comment["id"].as_str().unwrap();
        let change = body(json!({"body": document("Second")}));
        jira.comments()
            .update(&key, id, &change)
            .send()
            .await
            .unwrap();
        let list = all(jira.comments().list(&key).expand("renderedBody").stream()).await;
        assert_eq!(list[0]["renderedBody"], "<p>Second</p>");
        jira.comments().delete(&key, id).send().await.unwrap();
        assert!(all(jira.comments().list(&key).stream()).await.is_empty());

        for spent in ["1h", "30m"] {
            let log = body(json!({"timeSpent": spent, "started": "2026-11-02T09:00:00.000+0000"}));
            jira.worklogs().add(&key, &log).send().await.unwrap();
        }
        let logs = all(jira.worklogs().list(&key).max_results(1).stream()).await;
        let seconds: Vec<&Value> = logs.iter().map(|log| &log["timeSpentSeconds"]).collect();
        assert_eq!(seconds, [3600, 1800]);
    }
}

#[tokio::test]
async fn issues_are_linked_watched_and_voted_for() {
    let world = World::start("typed-links").await;
    for jira in &world.jira {
        let (one, two) = (issue(jira, "One").await, issue(jira, "Two").await);
        let link = json!({"type": {"name": "Blocks"}, "inwardIssue": {"key": one}, "outwardIssue": {"key": two}});
        jira.issue_links()
            .link_issues(&body(link))
            .send()
            .await
            .unwrap();
        let read = shown(jira.issues().get(&one).fields(["issuelinks"]).send().await);
        let link = read["fields"]["issuelinks"][0]["id"].as_str().unwrap();
        let link = shown(jira.issue_links().get(link).send().await);
        assert_eq!(link["outwardIssue"]["key"], json!(two));
        jira.issue_links()
            .delete(link["id"].as_str().unwrap())
            .send()
            .await
            .unwrap();

        let remote = body(
            json!({"globalId": "x", "object": {"url": "https://example.com", "title": "Page"}}),
        );
        jira.issue_remote_links()
            .create_or_update(&one, &remote)
            .send()
            .await
            .unwrap();
        let links = jira
            .issue_remote_links()
            .get(&one)
            .send_as::<Value>()
            .await
            .unwrap();
        assert_eq!(links[0]["object"]["title"], "Page");

        jira.watchers().add(&one, JONAS).send().await.unwrap();
        let watchers = shown(jira.watchers().get(&one).send().await);
        assert_eq!(
            each(watchers["watchers"].as_array().unwrap(), "accountId"),
            [MAYA, JONAS]
        );
        jira.watchers()
            .remove(&one)
            .account_id(JONAS)
            .send()
            .await
            .unwrap();
        let report = json!({"fields": {"reporter": {"accountId": JONAS}}});
        jira.issues()
            .edit(&one, &body(report))
            .send()
            .await
            .unwrap();
        jira.votes().add(&one).send().await.unwrap();
        assert_eq!(shown(jira.votes().get(&one).send().await)["votes"], 1);
        jira.votes().remove(&one).send().await.unwrap();
    }
}

#[tokio::test]
async fn attachments_are_added_read_through_the_media_host_and_deleted() {
    let world = World::start("typed-attachments").await;
    for jira in &world.jira {
        let key = issue(jira, "Files").await;
        let form = Form::new().part(Part::file("file", "ä.txt", &b"content"[..]));
        let added = jira.attachments().add(&key, &form).send().await.unwrap();
        let id = added[0].id.clone().unwrap();
        assert_eq!(
            shown(jira.attachments().get(&id).send().await)["filename"],
            "ä.txt"
        );
        let content = jira.attachments().content(&id).send().await.unwrap();
        assert_eq!(content.bytes().await.unwrap(), "content");
        jira.attachments().remove(&id).send().await.unwrap();
        let error = jira.attachments().get(&id).send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn searches_find_count_and_reconcile() {
    let world = World::start("typed-search").await;
    for jira in &world.jira {
        let found = all(jira
            .search()
            .jql("project = OPS AND summary ~ issue ORDER BY key")
            .fields(["summary"])
            .max_results(3)
            .stream())
        .await;
        assert_eq!(each(&found, "key"), ["OPS-1", "OPS-2", "OPS-3", "OPS-4"]);
        let post = body(json!({"jql": "project = OPS AND summary ~ issue", "maxResults": 3}));
        assert_eq!(all(jira.search().jql_post(&post).stream()).await.len(), 4);
        let count = body(json!({"jql": "project = OPS AND summary ~ issue"}));
        let count = shown(jira.search().approximate_count(&count).send().await);
        assert_eq!(count["count"], 4);
        let error = jira
            .search()
            .jql("project = NOPE")
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Validation);
        assert!(error.to_string().contains("'NOPE'"), "{error}");

        world
            .sandbox
            .change_switches(|switches| switches.index_delay_seconds = 3600);
        let key = issue(jira, "Just now").await;
        let id = shown(jira.issues().get(&key).fields(["summary"]).send().await)["id"].clone();
        let id = id.as_str().unwrap();
        let search = jira
            .search()
            .jql(format!("key = {key}"))
            .fields(["summary"]);
        assert!(all(search.clone().stream()).await.is_empty());
        assert_eq!(all(search.reconcile_issues([id]).stream()).await.len(), 1);
        world
            .sandbox
            .change_switches(|switches| switches.index_delay_seconds = 0);
    }
}
