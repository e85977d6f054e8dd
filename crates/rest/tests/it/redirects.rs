//! The token is never sent along with a redirect.

use std::sync::{Arc, Mutex};

use axum::{Router, extract::State, http::HeaderMap, routing::get};
use threelo_rest::{
    Error,
    http::{HeaderValue, header},
};
use threelo_sandbox::Effect;

use crate::cloud::{Cloud, jira, myself};

type Seen = Arc<Mutex<Vec<HeaderMap>>>;

/// Starts another host, which records the headers it receives.
async fn elsewhere() -> (String, Seen) {
    let seen = Seen::default();
    let note = |State(seen): State<Seen>, headers: HeaderMap| async move {
        seen.lock().unwrap().push(headers);
        "the file"
    };
    let router = Router::new()
        .route("/file", get(note))
        .with_state(seen.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!(
        "http://{}/file?token=signed",
        listener.local_addr().unwrap()
    );
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, seen)
}

fn to(location: &str, status: u16) -> Effect {
    Effect::Redirect {
        status,
        location: location.to_owned(),
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_that_names_the_host_and_is_not_followed() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-user write:jira-work");
    let (address, seen) = elsewhere().await;
    for status in [301, 302, 303, 307, 308] {
        for request in [client.get(myself()), client.delete(jira().segment("issue"))] {
            cloud.fault(to(&address, status), 1);
            let error = request.send().await.unwrap_err();
            let text = error.to_string();
            assert!(
                text.contains(&format!("was redirected to 127.0.0.1: {status}")),
                "{text}"
            );
            assert!(!format!("{error:?}").contains("signed"));
        }
    }
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_write_that_starts_a_task_is_answered_with_a_redirect_to_it() {
    let cloud = Cloud::start().await;
    let client = cloud.client("write:jira-work");
    let request = client.delete(jira().at(["field", "customfield_1"]));
    cloud.fault(to("https://acme.atlassian.net/rest/api/3/task/7", 303), 1);
    assert_eq!(request.send().await.unwrap().status(), 303);
    for elsewhere in [
        "https://acme.atlassian.net/login",
        "https://id.example/login/task/x",
        "/rest/api/3/task/",
    ] {
        cloud.fault(to(elsewhere, 303), 1);
        let error = request.send().await.unwrap_err();
        assert!(matches!(error, Error::Redirected { .. }), "{error}");
    }
    let without_target = Effect::Answer {
        status: 303,
        headers: Vec::new(),
        body: String::new(),
        processed: false,
    };
    cloud.fault(without_target, 1);
    let error = request.send().await.unwrap_err();
    assert!(matches!(error, Error::Redirected { .. }), "{error}");
}

#[tokio::test]
async fn not_modified_answers_only_a_conditional_request() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-user");
    let effect = || Effect::Answer {
        status: 304,
        headers: Vec::new(),
        body: String::new(),
        processed: false,
    };
    cloud.fault(effect(), 1);
    let error = client.get(myself()).send().await.unwrap_err();
    assert!(
        matches!(error, Error::Redirected { host: None, .. }),
        "{error}"
    );
    cloud.fault(effect(), 1);
    let tag = HeaderValue::from_static("\"1\"");
    let request = client.get(myself()).header(header::IF_NONE_MATCH, tag);
    assert_eq!(request.send().await.unwrap().status(), 304);
}

#[tokio::test]
async fn a_download_is_fetched_from_the_other_host_without_credentials() {
    let cloud = Cloud::start().await;
    let (address, seen) = elsewhere().await;
    cloud.fault(to(&address, 303), 1);
    let path = jira().at(["attachment", "content", "10000"]);
    let request = cloud
        .client("read:jira-work")
        .get(path)
        .header(header::RANGE, HeaderValue::from_static("bytes=0-9"))
        .follow_media();
    let file = request.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(file, "the file");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 1);
    assert!(!seen[0].contains_key("authorization"));
    assert_eq!(seen[0]["range"], "bytes=0-9");
}

#[tokio::test]
async fn a_failed_download_is_an_error_without_the_url() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-work");
    let path = jira().at(["attachment", "content", "10000"]);

    cloud.fault(to("file:///etc/passwd?token=signed", 302), 1);
    let error = client
        .get(path.clone())
        .follow_media()
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::MediaAddress { .. }), "{error}");
    assert!(!format!("{error:?}").contains("signed"));

    // Nothing listens on port 1.
    cloud.fault(to("http://127.0.0.1:1/?token=signed", 302), 1);
    let error = client.get(path).follow_media().send().await.unwrap_err();
    assert!(matches!(error, Error::MediaLost { .. }), "{error}");
    assert!(!format!("{error:?}").contains("signed"));
}

#[tokio::test]
async fn a_write_that_is_redirected_to_a_login_page_is_not_followed() {
    let cloud = Cloud::start().await;
    let (address, seen) = elsewhere().await;
    cloud.fault(to(&address, 302), 1);
    let client = cloud.client("write:jira-work");
    let request = client.post(jira().at(["issue", "properties"]));
    let error = request.follow_media().send().await.unwrap_err();
    assert!(matches!(error, Error::Redirected { .. }), "{error}");
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_login_page_is_not_a_download_and_a_page_with_a_name_is() {
    let cloud = Cloud::start().await;
    let page = |headers: &[(&str, &str)]| {
        let headers = headers.iter();
        Effect::Answer {
            status: 200,
            headers: headers
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: "<p>Log in".to_owned(),
            processed: false,
        }
    };
    let html = ("content-type", "Text/HTML; charset=utf-8");
    let client = cloud.client("read:jira-work");
    let path = jira().at(["attachment", "content", "10000"]);
    let request = client.get(path).follow_media();
    cloud.fault(page(&[html]), 1);
    let error = request.send().await.unwrap_err();
    assert!(error.to_string().contains("found a web page"), "{error}");
    cloud.fault(
        page(&[html, ("content-disposition", "attachment; filename=a.html")]),
        1,
    );
    assert_eq!(request.send().await.unwrap().status(), 200);
}
