//! The records of refreshes in the request log.

use std::time::Duration;

use threelo_core::{
    bearer::BearerSource,
    request_log::{AnsweredBy, RequestFilter, RequestKind, RequestRecord},
    storage::RequestLogStore,
};
use threelo_sandbox::Effect;

use crate::fixture::Fixture;

async fn records(fixture: &Fixture) -> Vec<RequestRecord> {
    fixture.settle().await;
    let all = RequestFilter::new("default".parse().unwrap());
    let mut records = fixture.store.requests(&all).await.unwrap();
    records.reverse();
    records
}

fn messages(record: &RequestRecord) -> Vec<String> {
    let messages = record.messages.iter();
    messages.map(|message| message.text.to_string()).collect()
}

#[tokio::test]
async fn a_refresh_is_one_operation_in_the_log() {
    let fixture = Fixture::new().await;
    fixture.bearer().await.unwrap();
    assert!(records(&fixture).await.is_empty(), "nothing was refreshed");
    fixture.advance(3600);
    fixture.bearer().await.unwrap();
    fixture.bearer().await.unwrap();
    let records = records(&fixture).await;
    assert_eq!(records.len(), 1);
    let record = &records[0];
    assert_eq!(record.kind, RequestKind::Refresh);
    assert_eq!((record.status, record.attempts), (200, 1));
    assert_eq!(record.answered_by, AnsweredBy::Atlassian);
    assert_eq!(record.connection.as_ref(), Some(&fixture.key.connection));
    assert_eq!(record.integration.as_ref(), Some(&fixture.key.integration));
    assert_eq!((&record.error, &record.reason), (&None, &None));
    assert_eq!(messages(record), ["Atlassian issued new tokens"]);
}

#[tokio::test]
async fn callers_that_share_a_refresh_leave_one_record() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let calls = (0..20).map(|_| fixture.bearer());
    for bearer in futures_util::future::join_all(calls).await {
        bearer.unwrap();
    }
    assert_eq!(records(&fixture).await.len(), 1);
}

#[tokio::test]
async fn a_failed_refresh_is_logged_with_its_reason() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    let manager = fixture.manager_without_endpoint();
    let error = manager.bearer(&fixture.key).await.unwrap_err();
    let records = records(&fixture).await;
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].status, 502);
    assert_eq!(records[0].answered_by, AnsweredBy::Gateway);
    assert_eq!(records[0].error.as_deref(), Some("unreachable"));
    assert_eq!(records[0].reason.as_deref(), Some(&*error.to_string()));
    assert!(messages(&records[0])[0].contains("nothing was sent"));
}

#[tokio::test]
async fn a_grant_that_has_ended_is_logged_and_calls_for_it_afterwards_are_not() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Fixture::dead_answer());
    fixture.give_up().await;
    let count = records(&fixture).await.len();
    fixture.bearer().await.unwrap_err();
    let records = records(&fixture).await;
    assert_eq!(records.len(), count);
    let last = records.last().unwrap();
    assert_eq!(
        (last.status, last.error.as_deref()),
        (403, Some("invalid_grant"))
    );
    assert!(last.reason.as_deref().unwrap().contains("connected again"));
}

#[tokio::test]
async fn the_log_of_a_refresh_contains_no_token() {
    let fixture = Fixture::new().await;
    fixture.advance(3600);
    fixture.fault(Effect::Answer {
        status: 500,
        headers: Vec::new(),
        body: "{\"access_token\":\"canary\"}".to_owned(),
        processed: true,
    });
    fixture.bearer().await.unwrap_err();
    fixture.clock.advance(Duration::from_secs(60));
    let _ = fixture.bearer().await;
    let json = serde_json::to_string(&records(&fixture).await).unwrap();
    assert!(json.contains("unknown_answer"), "{json}");
    assert!(!json.contains("canary"), "{json}");
}
