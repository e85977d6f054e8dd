//! Whole tasks: fields by name, queries from building blocks, long tasks, attachments.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::{Value, json};
use threelo_jira::{
    Error, Form, Jira, Part, TryStreamExt, jql::field, platform::issues::IssueUpdateDetails,
    rest::core::clock::ManualClock,
};
use threelo_sandbox::{Effect, Endpoint, Fault, RunningSandbox};

use crate::cloud::{MAYA, cloud, jira};

#[tokio::test]
async fn a_field_is_set_and_read_by_its_name() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let names = jira.field_names().await.unwrap();
    let labels = names.id("labels").unwrap();
    let issue = IssueUpdateDetails::new_issue("WEB", "Task", "By name").field(labels, json!(["a"]));
    let made = jira.issues().create(&issue).send().await.unwrap();
    let issue = jira.issues().get(made.key.unwrap()).send().await.unwrap();
    assert_eq!(
        issue.field::<Vec<String>>(labels).unwrap(),
        Some(vec!["a".to_owned()])
    );
    let error = names.id("Storie points").unwrap_err();
    assert!(
        error.to_string().starts_with("no field is called"),
        "{error}"
    );
}

#[tokio::test]
async fn a_query_from_building_blocks_finds_what_it_says() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let title = r#"A "quoted" title \ with a backslash"#;
    let issue = IssueUpdateDetails::new_issue("WEB", "Bug", title)
        .field("assignee", json!({"accountId": MAYA}));
    let made = jira.issues().create(&issue).send().await.unwrap();
    let query = field("project")
        .equals("WEB")
        .and(field("issuetype").is_in(["Bug", "Epic"]))
        .and(
            field("assignee")
                .equals(MAYA)
                .or(field("assignee").is_empty()),
        )
        .and(field("summary").contains(r#""quoted" title"#))
        .order_by("created")
        .descending();
    let found = jira.search().jql(&query).fields(["summary"]).stream();
    let found: Vec<_> = found.try_collect().await.unwrap();
    assert_eq!(found.len(), 1, "{query}");
    assert_eq!(found[0].key, made.key);
}

/// Makes the requests for the state of the task return this, after some others.
fn task(cloud: &RunningSandbox, after: u32, times: u32, body: &Value) {
    let effect = Effect::Answer {
        status: 200,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.to_string(),
        processed: false,
    };
    let fault = Fault::new(effect).at(Endpoint::Api);
    cloud.set_fault(fault.path_contains("/task/7").after(after).times(times));
}

/// Advances the clock whenever something sleeps on it, until the future is ready.
async fn with_time<T: Send + 'static>(
    clock: &ManualClock,
    future: impl Future<Output = T> + Send + 'static,
) -> T {
    let running = tokio::spawn(future);
    while !running.is_finished() {
        if clock.sleepers() > 0 {
            clock.advance(Duration::from_secs(10));
        }
        tokio::task::yield_now().await;
    }
    running.await.unwrap()
}

fn with_clock(cloud: &RunningSandbox) -> (Jira, ManualClock) {
    let clock = ManualClock::default();
    let of_jira = clock.clone();
    let site = jira(cloud, "read:jira-work").site().clone();
    let site = site.map_client(|client| client.with_clock(Arc::new(of_jira)));
    (Jira::at(site), clock)
}

#[tokio::test]
async fn a_task_is_waited_for_with_progress() {
    let cloud = cloud().await;
    task(
        &cloud,
        0,
        2,
        &json!({"id": "7", "status": "RUNNING", "progress": 40}),
    );
    task(
        &cloud,
        2,
        1,
        &json!({"id": "7", "status": "COMPLETE", "progress": 100, "result": {"moved": 3}}),
    );
    let (jira, clock) = with_clock(&cloud);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let progress = seen.clone();
    let task = jira
        .task("7")
        .on_progress(move |task| progress.lock().unwrap().push(task.progress));
    let done = with_time(&clock, task.wait()).await.unwrap();
    assert_eq!(done.result, Some(json!({"moved": 3})));
    assert_eq!(*seen.lock().unwrap(), [Some(40), Some(40), Some(100)]);
}

#[tokio::test]
async fn a_task_that_fails_or_takes_too_long_is_an_error_with_the_reason() {
    let cloud = cloud().await;
    task(
        &cloud,
        0,
        1,
        &json!({"id": "7", "status": "FAILED", "message": "The project is gone"}),
    );
    let (jira, clock) = with_clock(&cloud);
    let error = with_time(&clock, jira.task("7").wait()).await.unwrap_err();
    assert_eq!(error.to_string(), "the task 7 failed: The project is gone");

    task(&cloud, 0, 50, &json!({"id": "7", "status": "RUNNING"}));
    let (jira, clock) = with_clock(&cloud);
    let task = jira.task("7").deadline(Duration::from_secs(60));
    let error = with_time(&clock, task.wait()).await.unwrap_err();
    assert!(matches!(error, Error::Task { .. }), "{error}");
    assert!(
        error.to_string().contains("did not end within 60 s"),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_with_a_name_in_any_script_is_uploaded_and_downloaded() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let folder = std::env::temp_dir().join(format!("threelo-jira-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("Überblick „Q3“ 概要.bin");
    let content: Vec<u8> = (0..3_000_000_u32)
        .map(|at| at.to_le_bytes()[at as usize % 3])
        .collect();
    std::fs::write(&path, &content).unwrap();

    let form = Form::new().part(Part::path("file", &path));
    let added = jira.attachments().add("WEB-1", &form).send().await.unwrap();
    assert_eq!(
        added[0].filename.as_deref(),
        Some("Überblick „Q3“ 概要.bin")
    );
    assert_eq!(added[0].size, Some(3_000_000));

    let id = added[0].id.clone().unwrap();
    let copy = folder.join("copy.bin");
    let response = jira.attachments().content(id).send().await.unwrap();
    assert_eq!(response.save(&copy).await.unwrap(), 3_000_000);
    assert_eq!(std::fs::read(&copy).unwrap(), content);
    std::fs::remove_dir_all(&folder).unwrap();
}
