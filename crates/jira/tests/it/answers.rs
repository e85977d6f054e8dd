//! Responses that are not what the operation returns.

use std::time::Duration;

use threelo_jira::{Error, Form, Jira, Part, rest::retry::Policy};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::cloud::{cloud, jira};

#[tokio::test]
async fn a_write_that_is_redirected_or_answered_with_a_web_page_does_not_succeed() {
    let answer = |status, body: &str| Effect::Answer {
        status,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.to_owned(),
        processed: false,
    };
    let redirect = |status, location: &str| Effect::Redirect {
        status,
        location: location.to_owned(),
    };
    for (effect, text) in [
        (
            redirect(301, "https://acme.example/x?y=z"),
            "was redirected to acme.example: 301",
        ),
        (redirect(302, "/login"), "was redirected to 127.0.0.1: 302"),
        (answer(304, ""), "304 Not Modified is not an answer"),
        (
            Effect::HtmlPage { status: 200 },
            "expected JSON, found text/html",
        ),
        (answer(200, r#"{"errorMessages":["Boom"]}"#), "Boom"),
    ] {
        let cloud = cloud().await;
        let jira = jira(&cloud, "write:jira-work read:jira-work delete:jira-work");
        let fault = Fault::new(effect).at(Endpoint::Api).method("DELETE");
        cloud.set_fault(fault.times(2));
        let error = jira.issues().delete("WEB-1").send().await.unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
        let error = jira.attachments().remove("1").send().await.unwrap_err();
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[tokio::test]
async fn a_download_that_is_sent_raw_follows_the_redirect_and_its_deadline_counts() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let form = Form::new().part(Part::file("file", "a.txt", "the file"));
    let added = jira.attachments().add("WEB-1", &form).send().await.unwrap();
    let id = added[0].id.clone().unwrap();
    let call = jira.attachments().content(&id);
    let file = call.send_raw().await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), "the file");

    let once = jira
        .site()
        .clone()
        .map_client(|client| client.with_policy(Policy::NONE));
    let jira = Jira::at(once);
    let delay = Effect::Delay {
        before_ms: 20_000,
        after_ms: 0,
    };
    cloud.set_fault(Fault::new(delay).at(Endpoint::Api).method("GET").times(1));
    let call = jira.attachments().content(&id);
    let call = call.with_deadline(Duration::from_millis(50));
    let error = call.send().await.unwrap_err();
    assert!(matches!(error, Error::Lost { .. }), "{error}");
}

#[tokio::test]
async fn a_parameter_without_a_method_can_be_added_to_a_call_with_optional_parameters() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    cloud.clear_records();
    let call = jira
        .issues()
        .get("WEB-1")
        .fields(["summary"])
        .query("x", &1);
    call.header("x-of-later", &2).send().await.unwrap();
    let requests = format!("{:?}", cloud.requests());
    assert!(requests.contains("x=1"), "{requests}");
}
