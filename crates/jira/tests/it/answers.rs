//! Responses that are not what the operation returns.

use std::time::Duration;

use serde_json::{Value, json};
use threelo_jira::{
    Error, Form, Jira, Part, StreamExt,
    platform::{issue_properties::IssueEntityProperties, issues::IssueUpdateDetails},
    rest::retry::Policy,
    typed::Model as _,
};
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

/// Returns a response with these headers.
fn answer(status: u16, headers: &[(&str, &str)], body: impl ToString) -> Effect {
    let headers = headers.iter();
    let headers = headers.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Effect::Answer {
        status,
        headers: headers.collect(),
        body: body.to_string(),
        processed: false,
    }
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn an_error_or_a_page_with_a_status_of_success_is_not_a_success() {
    let field = json!({"errorMessages": [], "errors": {"summary": "It is empty"}});
    let texts = [
        "\u{feff}<html><title>Log in</title>",
        "<!-- Log in --><form>Log in",
        "<?xml version=\"1.0\"?><p>Log in</p>",
        "Please Log in",
    ];
    let jsons = [
        field,
        json!({"errorMessages": ["Log in"]}),
        json!({"code": 401, "message": "Log in"}),
        json!({"errors": [{"status": 404, "title": "Log in"}]}),
    ];
    let texts = texts.map(|text| answer(200, &[], text));
    let jsons = jsons.map(|body| answer(200, &[JSON], body));
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work delete:jira-work");
    let issue = IssueUpdateDetails::new_issue("WEB", "Task", "x");
    for effect in texts.into_iter().chain(jsons) {
        let fault = || cloud.set_fault(Fault::new(effect.clone()).at(Endpoint::Api).times(1));
        let issues = jira.issues();
        fault();
        let deleted = issues.delete("A-1").send().await.map(|()| Value::Null);
        fault();
        let created = issues.create(&issue).send().await;
        fault();
        let read = issues.get("A-1").send().await;
        fault();
        let edited = issues.edit("A-1", &issue).send().await;
        fault();
        let as_own = issues.get("A-1").send_as::<Value>().await;
        fault();
        let search = jira.search().jql("project = WEB");
        let listed = search.send().await.map(|_| Value::Null);
        fault();
        let streamed = search.stream().next().await;
        let results = [
            deleted,
            created.map(|issue| issue.to_value()),
            read.map(|issue| issue.to_value()),
            edited,
            as_own,
            listed,
            streamed.unwrap().map(|issue| issue.to_value()),
        ];
        for result in results {
            let error = result.unwrap_err().to_string();
            let is_named = error.contains("Log in") || error.contains("summary: It is empty");
            assert!(is_named, "{effect:?}: {error}");
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_the_key_of_a_project_is_a_result() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let body = json!({"errorMessages": [], "errors": {"projectKey": "It is in use"}});
    cloud.set_fault(Fault::new(answer(200, &[JSON], body)).at(Endpoint::Api));
    let call = jira.project_validation().validate().key("WEB");
    assert_eq!(
        call.send().await.unwrap().errors.unwrap()["projectKey"],
        "It is in use"
    );
}

#[tokio::test]
async fn a_write_or_a_download_that_is_redirected_to_a_login_page_does_not_succeed() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "write:jira-work read:jira-work");
    let redirect = |status, location: &str| {
        let location = location.to_owned();
        let fault = Fault::new(Effect::Redirect { status, location });
        cloud.set_fault(fault.at(Endpoint::Api).times(1));
    };
    let body = IssueEntityProperties::new();
    let call = jira.issue_properties().bulk_set_list(&body);
    redirect(302, "/login");
    let error = call.send().await.unwrap_err();
    assert!(matches!(error, Error::Redirected { .. }), "{error}");
    redirect(303, "/rest/api/3/task/7");
    assert_eq!(call.send().await.unwrap().status(), 303);
    redirect(302, "/login");
    let error = jira.attachments().content(1).send().await.unwrap_err();
    assert!(
        matches!(error, Error::Decode(_) | Error::Media { .. }),
        "{error}"
    );
}

#[tokio::test]
async fn a_header_may_have_capitals_in_its_name_and_a_bad_name_is_an_error() {
    let cloud = cloud().await;
    let jira = jira(&cloud, "read:jira-work");
    let call = jira.issues().get("WEB-1");
    let named = call.header("X-Atlassian-Token", &"no-check");
    named.send().await.unwrap();
    let error = call.header("X Token", &1).send().await.unwrap_err();
    assert_eq!(error.to_string(), "\"X Token\" is not the name of a header");
}
