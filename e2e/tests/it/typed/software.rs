//! Boards and sprints, and service desks.

use serde_json::json;

use super::*;

#[tokio::test]
async fn issues_move_between_the_backlog_and_a_sprint() {
    let world = World::start("typed-boards").await;
    for jira in &world.jira {
        let boards = all(jira.boards().list().project_key_or_id("OPS").stream()).await;
        let board = boards[0]["id"].as_u64().unwrap();
        assert_eq!(shown(jira.boards().get(board).send().await), boards[0]);
        let configuration = shown(jira.boards().configuration(board).send().await);
        assert_eq!(configuration["columnConfig"]["columns"][0]["name"], "To Do");
        assert_eq!(
            all(jira.boards().issues(board).max_results(3).stream())
                .await
                .len(),
            4
        );

        let new = body(json!({"name": "Week 45", "originBoardId": board}));
        let sprint = shown(jira.sprints().create(&new).send().await);
        let sprint = sprint["id"].as_u64().unwrap();
        let issues = body(json!({"issues": ["OPS-3", "OPS-4"]}));
        jira.sprints()
            .move_issues(sprint, &issues)
            .send()
            .await
            .unwrap();
        let inside = all(jira
            .sprints()
            .issues(sprint)
            .fields(["summary"])
            .max_results(1)
            .stream())
        .await;
        assert_eq!(each(&inside, "key"), ["OPS-3", "OPS-4"]);
        assert_eq!(all(jira.boards().backlog(board).stream()).await.len(), 2);
        let start = body(json!({
            "state": "active",
            "startDate": "2026-11-02T08:00:00.000Z",
            "endDate": "2026-11-06T16:00:00.000Z",
        }));
        let started = shown(jira.sprints().update_partially(sprint, &start).send().await);
        assert_eq!(started["state"], "active");
        let active = all(jira.boards().sprints(board).state("active").stream()).await;
        assert_eq!(active[0]["id"], json!(sprint));
        let back = body(json!({"issues": ["OPS-3", "OPS-4"]}));
        jira.backlog().move_issues_to(&back).send().await.unwrap();
        let close = body(json!({"state": "closed"}));
        jira.sprints()
            .update_partially(sprint, &close)
            .send()
            .await
            .unwrap();
        assert_eq!(
            shown(jira.sprints().get(sprint).send().await)["state"],
            "closed"
        );
    }
}

#[tokio::test]
async fn a_request_is_raised_answered_and_in_a_queue() {
    let world = World::start("typed-service-desk").await;
    for jira in &world.jira {
        let desks = all(jira.service_desks().list().stream()).await;
        let desk = desks[0]["id"].as_str().unwrap();
        let kinds = all(jira.service_desks().request_types(desk).limit(1).stream()).await;
        assert_eq!(each(&kinds, "name"), ["Get IT help", "Report an incident"]);
        let new = json!({
            "serviceDeskId": desk,
            "requestTypeId": kinds[0]["id"],
            "requestFieldValues": {"summary": "No paper"},
        });
        let made = shown(jira.requests().create(&body(new)).send().await);
        let key = made["issueKey"].as_str().unwrap();
        assert_eq!(
            shown(jira.requests().get(key).send().await)["summary"],
            "No paper"
        );
        let own = all(jira.requests().list().limit(1).stream()).await;
        assert_eq!(own[0]["issueKey"], json!(key));
        let comment = body(json!({"body": "On its way", "public": true}));
        jira.requests()
            .create_comment(key, &comment)
            .send()
            .await
            .unwrap();
        let comments = all(jira.requests().comments(key).stream()).await;
        assert_eq!(each(&comments, "body"), ["On its way"]);
        let queues = all(jira.service_desks().queues(desk).stream()).await;
        let open = queues[0]["id"].as_str().unwrap();
        let issues = all(jira.service_desks().queue_issues(desk, open).stream()).await;
        assert!(each(&issues, "key").contains(&key));
    }
}
