//! The example programs, against the simulated cloud.

use std::{cell::RefCell, fmt::Write as _};

use serde_json::json;
use threelo_jira::{
    Form, Part, TryStreamExt,
    common::IssueTransition,
    platform::issues::IssueUpdateDetails,
    service_management::requests::RequestCreate,
    software::{
        common::{IssueRankRequest, Sprint},
        sprints::SprintCreate,
    },
};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::cloud::{cloud, jira, jira_of};

#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/create_issues.rs"]
mod create_issues;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/export_project.rs"]
mod export_project;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/queue_table.rs"]
mod queue_table;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/set_field.rs"]
mod set_field;
#[expect(dead_code, reason = "the program's own main function is not called")]
#[path = "../../examples/sprint_report.rs"]
mod sprint_report;
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
    let report = create_issues::run(&jira, "WEB", table, progress)
        .await
        .unwrap();
    assert_eq!(report.failed, [] as [String; 0]);
    let keys = report.created;
    assert_eq!(*seen.borrow(), [(2, 2)]);
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
async fn the_rows_that_become_no_issue_are_named_and_the_others_are_created() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let mut table = "type,summary\n".to_owned();
    for row in 1..=60 {
        let summary = if row == 52 { "" } else { "Bulk" };
        writeln!(table, "Task,{summary}").unwrap();
    }
    let report = create_issues::run(&jira, "WEB", &table, |_, _| {})
        .await
        .unwrap();
    assert_eq!(report.created.len(), 59);
    let [failed] = &report.failed[..] else {
        panic!("{:?}", report.failed);
    };
    assert!(failed.starts_with("row 52: summary: "), "{failed}");
}

#[tokio::test]
async fn cells_are_sent_in_the_form_of_their_field_and_not_by_their_look() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let table =
        "\u{feff}type,summary,Customer,Priority,Description,Story point estimate,Severity,Due date
Task,One,007,High,\"First.

Second.\",3,Major,2026-03-01
Task,Two,1e5,,,,,
Task,Three,NaN,,,,,
Task,Four,,,,NaN,,
Task,Five,,,,many,,
";
    let report = create_issues::run(&jira, "WEB", table, |_, _| {})
        .await
        .unwrap();
    assert_eq!(
        report.failed,
        [
            "row 4: Story point estimate: \"NaN\" is not a number, or is too large",
            "row 5: Story point estimate: \"many\" is not a number, or is too large",
        ]
    );
    let mut customers = Vec::new();
    for key in &report.created {
        let issue = jira.issues().get(key).send().await.unwrap();
        customers.push(issue.field::<String>("customfield_10030").unwrap());
    }
    let texts = ["007", "1e5", "NaN"].map(|text| Some(text.to_owned()));
    assert_eq!(customers, texts);
    let first = jira.issues().get(&report.created[0]).send().await.unwrap();
    assert_eq!(first.field::<f64>("customfield_10016").unwrap(), Some(3.0));
    let severity = first
        .field::<serde_json::Value>("customfield_10031")
        .unwrap();
    assert_eq!(severity.unwrap()["value"], "Major");
    let fields = first.fields.unwrap();
    assert_eq!(fields.priority.unwrap().name.unwrap(), "High");
    let description = threelo_jira::adf::plain_text(&fields.description.unwrap());
    assert_eq!(description, "First.\n\nSecond.");

    for (table, problem) in [
        ("summary\nx\n", "the file has no column \"type\""),
        (
            "type,summary,Sprint\nTask,x,1\n",
            "\"Sprint\" cannot be set from a table",
        ),
        (
            "type,summary,Labels,Labels\nTask,x,a,b\n",
            "\"Labels\" and \"Labels\" are the same field",
        ),
        (
            "type,summary,Summary\nTask,x,y\n",
            "\"summary\" and \"Summary\" are the same field",
        ),
    ] {
        let run = create_issues::run(&jira, "WEB", table, |_, _| {});
        assert_eq!(run.await.unwrap_err().to_string(), problem);
    }
}

#[tokio::test]
async fn a_request_of_which_every_row_fails_is_reported_with_the_rows_of_the_file() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let mut table = "type,summary,Priority\n".to_owned();
    for row in 1..=52 {
        let priority = if row > 50 { "None such" } else { "High" };
        writeln!(table, "Task,x,{priority}").unwrap();
    }
    let report = create_issues::run(&jira, "WEB", &table, |_, _| {})
        .await
        .unwrap();
    assert_eq!(
        report.failed,
        [
            "row 51: priority: The priority selected is invalid.",
            "row 52: priority: The priority selected is invalid.",
        ]
    );
}

#[tokio::test]
async fn a_row_of_which_no_issue_is_known_is_reported_and_a_known_key_is_not_lost() {
    let missing = |created: usize| {
        format!(
            "rows 1, 2, 3: Jira has returned {created} keys for 3 rows; look which issues exist before you create them \
             again"
        )
    };
    let refused = "rows 1, 3: not created, since Jira has refused the whole request".to_owned();
    for (status, body, created, failed) in [
        (
            201,
            json!({"issues": [{"key": "A-1"}], "errors": []}),
            1,
            vec![missing(1)],
        ),
        (
            201,
            json!({"issues": [{"key": "A-1"}, null]}),
            1,
            vec![missing(1)],
        ),
        (
            200,
            json!({"issues": [], "errorMessages": ["Boom"]}),
            0,
            vec![missing(0)],
        ),
        (
            400,
            json!({"issues": [], "errors": [
                {"failedElementNumber": 1, "elementErrors": {"errorMessages": ["No"]}}
            ]}),
            0,
            vec!["row 2: No".to_owned(), refused],
        ),
    ] {
        let cloud = cloud().await;
        let jira = jira(&cloud, SCOPES);
        let effect = Effect::Answer {
            status,
            headers: Vec::new(),
            body: body.to_string(),
            processed: false,
        };
        cloud.set_fault(Fault::new(effect).at(Endpoint::Api).method("POST"));
        let table = "type,summary\nTask,x\nTask,y\nTask,z\n";
        let report = create_issues::run(&jira, "WEB", table, |_, _| {});
        let report = report.await.unwrap();
        assert_eq!((report.created.len(), report.failed), (created, failed));
    }
}

#[tokio::test]
async fn a_number_of_a_table_is_sent_as_it_is_written() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let table =
        "type,summary,Story point estimate\nTask,x,9007199254740993\nTask,y,99999999999999999999\n";
    let report = create_issues::run(&jira, "WEB", table, |_, _| {});
    let report = report.await.unwrap();
    assert!(report.failed[0].contains("is too large"), "{report:?}");
    let issue = jira.issues().get(&report.created[0]).send().await.unwrap();
    let points = issue.field::<i64>("customfield_10016").unwrap();
    assert_eq!(points, Some(9_007_199_254_740_993));
}

#[tokio::test]
async fn a_project_is_exported_with_its_changes_and_attachments() {
    let cloud = cloud().await;
    let jira = jira(&cloud, SCOPES);
    let form = Form::new().part(Part::file("file", "../ä.txt", &b"content"[..]));
    let added = jira.attachments().add("WEB-1", &form).send().await.unwrap();
    let labels = json!(["seen"]);
    let changed = set_field::run(&jira, "key = WEB-1", "labels", &labels);
    assert_eq!(changed.await.unwrap().len(), 1);
    let folder = std::env::temp_dir().join(format!("threelo-export-{}", std::process::id()));
    let count = export_project::run(&jira, "WEB", &folder).await.unwrap();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), count);
    let text = std::fs::read_to_string(folder.join("WEB-1/issue.md")).unwrap();
    assert!(
        text.starts_with("# WEB-1: ") && text.contains("\n\nStatus: "),
        "{text}"
    );
    let (_, changes) = text.split_once("\n## Changes\n\n").unwrap();
    assert!(
        changes.contains(": labels: ") && changes.contains(" → seen\n"),
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

#[tokio::test]
async fn a_sprint_is_reported_with_what_is_done_and_what_is_left() {
    let cloud = cloud().await;
    let scopes = "write:jira-work read:jira-work read:board-scope:jira-software read:project:jira \
        read:sprint:jira-software write:sprint:jira-software read:issue-details:jira read:jql:jira";
    let jira = jira(&cloud, scopes);
    let call = jira.boards().list().project_key_or_id("WEB");
    let boards: Vec<_> = call.stream().try_collect().await.unwrap();
    let board = boards[0].id.unwrap();
    let sprint = SprintCreate::new()
        .name("Checkout")
        .goal("Nobody waits")
        .origin_board_id(board)
        .start_date("2026-03-02T09:00:00.000Z")
        .end_date("2026-03-16T09:00:00.000Z");
    let sprint = jira.sprints().create(&sprint).send().await.unwrap();
    let (sprint, board) = (sprint.id.unwrap(), board.to_string());
    let none = sprint_report::run(&jira, &board).await.unwrap_err();
    assert_eq!(none.to_string(), "the board has no active sprint");
    let start = jira
        .sprints()
        .update_partially(sprint, &Sprint::new().state("active"));
    start.send().await.unwrap();
    let mut keys = Vec::new();
    for summary in ["One", "Two"] {
        let issue = IssueUpdateDetails::new_issue("WEB", "Task", summary);
        let made = jira.issues().create(&issue).send().await.unwrap();
        keys.push(made.key.unwrap());
    }
    let moved = IssueRankRequest::new().issues(&keys);
    jira.sprints()
        .move_issues(sprint, &moved)
        .send()
        .await
        .unwrap();
    let possible = jira.issues().transitions(&keys[0]).send().await.unwrap();
    let done = possible.transitions.iter().find(|transition| {
        let to = transition.to.as_ref();
        let category = to.and_then(|to| to.status_category.as_ref());
        category.and_then(|category| category.key.as_deref()) == Some("done")
    });
    let done = IssueTransition::new().id(done.unwrap().id.clone().unwrap());
    let done = IssueUpdateDetails::new().transition(done);
    jira.issues()
        .transition(&keys[0], &done)
        .send()
        .await
        .unwrap();

    let report = sprint_report::run(&jira, &board).await.unwrap();
    let expected = format!(
        "Checkout: 1 done, 1 left\nGoal: Nobody waits\n\nnobody\n  [x] {} One\n  [ ] {} Two\n\n",
        keys[0], keys[1]
    );
    assert_eq!(report.to_string(), expected);
}

#[tokio::test]
async fn a_queue_is_printed_with_its_columns() {
    let cloud = cloud().await;
    let site = cloud.sites()[1].clone();
    let scopes =
        "read:jira-work write:jira-work read:servicedesk-request write:servicedesk-request";
    let jira = jira_of(&cloud, &site.id, scopes);
    let desks = jira.service_desks().list().stream();
    let desks: Vec<_> = desks.try_collect().await.unwrap();
    let mut request = RequestCreate::new()
        .service_desk_id(desks[0].id.clone().unwrap())
        .request_type_id("1");
    let values = json!({"summary": "The printer is on fire"});
    request.request_field_values = Some(values.as_object().unwrap().clone());
    let made = jira.requests().create(&request).send().await.unwrap();
    let rows = queue_table::run(&jira, "HELP", "All open").await.unwrap();
    let text = queue_table::table(&rows);
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    assert!(
        columns.contains(&"issuekey") && columns.contains(&"summary"),
        "{text}"
    );
    let key = made.issue_key.unwrap();
    let row = lines.find(|line| line.contains(&key)).unwrap();
    assert!(row.contains("The printer is on fire"), "{text}");
    let wrong = queue_table::run(&jira, "HELP", "Nothing")
        .await
        .unwrap_err();
    assert!(wrong.to_string().contains("\"All open\""), "{wrong}");
}
