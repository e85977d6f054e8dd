//! The example programs, against the simulated cloud.

use std::cell::RefCell;

use serde_json::json;
use threelo_jira::{Form, Part, platform::issues::IssueUpdateDetails};

use crate::cloud::{cloud, jira};

#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/create_issues.rs"]
mod create_issues;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/export_project.rs"]
mod export_project;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/set_field.rs"]
mod set_field;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/watch_issues.rs"]
mod watch_issues;

const SCOPES: &str = "write:jira-work read:jira-work";

#[tokio::test]
async fn issues_are_created_from_a_table() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let table = "type,summary,Labels\nTask,One,a b\nBug,\"Two, with a comma\",\n";
    let seen = RefCell::new(Vec::new());
    let progress = |done, total| seen.borrow_mut().push((done, total));
    let keys = create_issues::run(&jira, "WEB", table, progress)
        .await
        .unwrap();
    assert_eq!(*seen.borrow(), [(1, 2), (2, 2)]);
    let first = jira.issues().get(&keys[0]).send().await.unwrap();
    assert_eq!(first.fields.unwrap().labels, ["a", "b"]);
    let second = jira.issues().get(&keys[1]).send().await.unwrap();
    assert_eq!(
        second.fields.unwrap().summary.as_deref(),
        Some("Two, with a comma")
    );
    let wrong = create_issues::run(&jira, "WEB", "type,summary,Colour\nTask,x,y\n", |_, _| {});
    let error = wrong.await.unwrap_err();
    assert!(
        error.to_string().contains("no field is called \"Colour\""),
        "{error}"
    );
}

#[tokio::test]
async fn a_project_is_exported_with_its_attachments() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let form = Form::new().part(Part::file("file", "../ä.txt", &b"content"[..]));
    let added = jira.attachments().add("WEB-1", &form).send().await.unwrap();
    let folder = std::env::temp_dir().join(format!("threelo-export-{}", std::process::id()));
    let count = export_project::run(&jira, "WEB", &folder).await.unwrap();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), count);
    let text = std::fs::read_to_string(folder.join("WEB-1/issue.md")).unwrap();
    assert!(
        text.starts_with("# WEB-1: ") && text.contains("\n\nStatus: "),
        "{text}"
    );
    let file = format!("WEB-1/{}-.._ä.txt", added[0].id.clone().unwrap());
    assert_eq!(std::fs::read(folder.join(file)).unwrap(), b"content");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_field_is_set_in_all_issues_that_a_query_finds() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let value = json!(["reviewed"]);
    let changed = set_field::run(&jira, "project = WEB", "labels", &value)
        .await
        .unwrap();
    assert!(!changed.is_empty());
    for issue in changed {
        let issue = jira
            .issues()
            .get(issue)
            .fields(["labels"])
            .send()
            .await
            .unwrap();
        assert_eq!(issue.fields.unwrap().labels, ["reviewed"]);
    }
}

#[tokio::test]
async fn a_change_of_an_issue_is_noticed_once() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let mut watch = watch_issues::Watch::default();
    assert_eq!(
        watch.changed(&jira, "WEB").await.unwrap(),
        [] as [String; 0]
    );
    let issue = IssueUpdateDetails::new_issue("WEB", "Task", "New");
    let made = jira.issues().create(&issue).send().await.unwrap();
    assert_eq!(
        watch.changed(&jira, "WEB").await.unwrap(),
        [made.key.unwrap()]
    );
    assert_eq!(
        watch.changed(&jira, "WEB").await.unwrap(),
        [] as [String; 0]
    );
}
