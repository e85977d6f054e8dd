//! Attachments of Jira and Confluence, and the media host.

use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use threelo_sandbox::RunningSandbox;

use crate::browser::*;

struct Cloud {
    sandbox: RunningSandbox,
    token: String,
}

impl Cloud {
    async fn start() -> Self {
        let sandbox = start().await;
        let scopes = [
            "read:jira-work",
            "write:jira-work",
            "read:page:confluence",
            "read:attachment:confluence",
            "write:confluence-file",
            "readonly:content.attachment:confluence",
        ];
        let token = tokens(&sandbox, &scopes).access_token;
        Self { sandbox, token }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}/ex/{path}", self.sandbox.api_url());
        http().request(method, url).bearer_auth(&self.token)
    }

    async fn upload(&self, path: &str, data: Vec<u8>) -> Response {
        let part = Part::bytes(data)
            .file_name("data.bin")
            .mime_str("application/x-data")
            .unwrap();
        let request = self
            .request(Method::POST, path)
            .multipart(Form::new().part("file", part));
        request
            .header("X-Atlassian-Token", "no-check")
            .send()
            .await
            .unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }
}

fn issue(rest: &str) -> String {
    format!("jira/{NORTH}/rest/api/3/issue/STOCK-1{rest}")
}

#[tokio::test]
async fn attachments_of_up_to_1_gb_are_announced() {
    let cloud = Cloud::start().await;
    let path = format!("jira/{NORTH}/rest/api/3/attachment/meta");
    let settings: Value = cloud.get(&path).await.json().await.unwrap();
    assert_eq!(settings["uploadLimit"], 1024 * 1024 * 1024);
}

#[tokio::test]
async fn an_attachment_of_several_megabytes_is_read_back_from_the_media_host() {
    let cloud = Cloud::start().await;
    let data: Vec<u8> = (0..9_000_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let answer = cloud.upload(&issue("/attachments"), data.clone()).await;
    assert_eq!(answer.status(), 200);
    let attached: Value = answer.json().await.unwrap();
    assert_eq!(attached[0]["size"], data.len());
    assert_eq!(attached[0]["mimeType"], "application/x-data");
    let content = attached[0]["content"].as_str().unwrap();
    assert!(content.starts_with(&cloud.sandbox.api_url()), "{content}");

    let shown: Value = cloud
        .get(&issue("?fields=attachment"))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(shown["fields"]["attachment"], attached);

    let answer = http()
        .get(content)
        .bearer_auth(&cloud.token)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
    let link = location(&answer);
    assert!(link.starts_with(&cloud.sandbox.media_url()), "{link}");
    let down = http().get(&link).send().await.unwrap();
    assert_eq!(down.headers()["content-type"], "application/x-data");
    assert!(down.bytes().await.unwrap() == data);
    let part = http()
        .get(&link)
        .header("range", "bytes=1-3")
        .send()
        .await
        .unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.headers()["content-range"], "bytes 1-3/9000000");
    assert_eq!(part.bytes().await.unwrap().as_ref(), &data[1..4]);
}

#[tokio::test]
async fn the_media_host_refuses_authorization_and_old_or_changed_links() {
    let cloud = Cloud::start().await;
    let answer = cloud.upload(&issue("/attachments"), b"data".to_vec()).await;
    let attached: Value = answer.json().await.unwrap();
    let content = attached[0]["content"].as_str().unwrap();
    let answer = http()
        .get(content)
        .bearer_auth(&cloud.token)
        .send()
        .await
        .unwrap();
    let link = location(&answer);
    let status = async |request: RequestBuilder| request.send().await.unwrap().status().as_u16();
    assert_eq!(
        status(http().get(&link).bearer_auth(&cloud.token)).await,
        403
    );
    assert_eq!(
        status(http().get(link.replace("token=", "token=0"))).await,
        403
    );
    assert_eq!(status(http().get(&link)).await, 200);
    cloud.sandbox.advance(std::time::Duration::from_secs(600));
    assert_eq!(status(http().get(&link)).await, 403);
}

#[tokio::test]
async fn an_upload_needs_the_header_against_forged_requests() {
    let cloud = Cloud::start().await;
    let form = Form::new().part("file", Part::bytes(b"data".to_vec()).file_name("a"));
    let request = cloud
        .request(Method::POST, &issue("/attachments"))
        .multipart(form);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 403);
    assert_eq!(answer.text().await.unwrap(), "XSRF check failed");
}

#[tokio::test]
async fn a_page_has_attachments_by_version_1_and_lists_them_by_version_2() {
    let cloud = Cloud::start().await;
    let pages = cloud
        .get(&format!("confluence/{NORTH}/wiki/api/v2/pages?limit=1"))
        .await;
    let pages: Value = pages.json().await.unwrap();
    let page = pages["results"][0]["id"].as_str().unwrap();
    let path = format!("confluence/{NORTH}/wiki/rest/api/content/{page}/child/attachment");
    let answer = cloud.upload(&path, b"data".to_vec()).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(
        cloud.upload(&path, b"data".to_vec()).await.status(),
        400,
        "the name is taken"
    );

    let list = cloud
        .get(&format!(
            "confluence/{NORTH}/api/v2/pages/{page}/attachments"
        ))
        .await;
    let list: Value = list.json().await.unwrap();
    assert_eq!(list["results"][0]["title"], "data.bin");
    assert_eq!(list["results"][0]["fileSize"], json!(4));
    let id = list["results"][0]["id"].as_str().unwrap();
    let answer = cloud.get(&format!("{path}/{id}/download")).await;
    assert_eq!(answer.status(), 302);
    let down = http().get(location(&answer)).send().await.unwrap();
    assert_eq!(down.bytes().await.unwrap().as_ref(), b"data");
}
