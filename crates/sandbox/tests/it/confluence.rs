//! Confluence over HTTP, with state.

use serde_json::{Value, json};
use threelo_sandbox::{RunningSandbox, Sandbox, SandboxConfig};

use crate::browser::*;

/// The Confluence of the northern site, and a token with the scopes of all operations that the tests call.
pub(crate) struct Confluence {
    pub(crate) sandbox: RunningSandbox,
    pub(crate) token: String,
}

const SCOPES: [&str; 25] = [
    "read:space:confluence",
    "read:page:confluence",
    "write:page:confluence",
    "delete:page:confluence",
    "read:comment:confluence",
    "write:comment:confluence",
    "delete:comment:confluence",
    "read:label:confluence",
    "write:label:confluence",
    "read:attachment:confluence",
    "read:hierarchical-content:confluence",
    "read:content.metadata:confluence",
    "read:user:confluence",
    "write:space:confluence",
    "read:space.property:confluence",
    "write:space.property:confluence",
    "search:confluence",
    "read:confluence-content.all",
    "read:confluence-content.summary",
    "write:confluence-content",
    "read:confluence-content.permission",
    "read:content.restriction:confluence",
    "write:content.restriction:confluence",
    "read:content-details:confluence",
    "read:confluence-user",
];

impl Confluence {
    pub(crate) async fn start() -> Self {
        Self::of(config()).await
    }

    pub(crate) async fn of(config: SandboxConfig) -> Self {
        let sandbox = Sandbox::start(config).await.unwrap();
        let token = tokens(&sandbox, &SCOPES).access_token;
        Self { sandbox, token }
    }

    /// Sends a GET that must succeed.
    pub(crate) async fn read(&self, path: &str) -> Value {
        let (status, body) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// Returns the titles that a search by CQL finds.
    pub(crate) async fn find(&self, cql: &str) -> Vec<String> {
        let query = serde_urlencoded::to_string([("cql", cql)]).unwrap();
        let found = self.read(&format!("/wiki/rest/api/search?{query}")).await;
        let results = found["results"].as_array().unwrap();
        results
            .iter()
            .map(|r| r["title"].as_str().unwrap().to_owned())
            .collect()
    }

    pub(crate) async fn get(&self, path: &str) -> (u16, Value) {
        get_json(
            &self.sandbox,
            &self.token,
            &format!("/ex/confluence/{NORTH}{path}"),
        )
        .await
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let path = format!("/ex/confluence/{NORTH}{path}");
        send(&self.sandbox, &self.token, method, &path, body).await
    }

    pub(crate) async fn space(&self) -> String {
        let (_, list) = self.get("/wiki/api/v2/spaces").await;
        list["results"][0]["id"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn new_page(&self, title: &str) -> Value {
        let body = json!({"representation": "storage", "value": "<p>Two ladders</p>"});
        let page = json!({"spaceId": self.space().await, "status": "current", "title": title, "body": body});
        let (status, page) = self.send("POST", "/wiki/api/v2/pages", page).await;
        assert_eq!(status, 200, "{page}");
        page
    }
}

fn update(page: &Value, version: u64) -> Value {
    json!({
        "id": page["id"],
        "status": "current",
        "title": "Ladders",
        "version": {"number": version, "message": "three now"},
        "body": {"representation": "storage", "value": "<p>Three ladders</p>"},
    })
}

#[tokio::test]
async fn spaces_are_listed_and_read() {
    let confluence = Confluence::start().await;
    let (status, list) = confluence.get("/wiki/api/v2/spaces?keys=SHELF").await;
    assert_eq!(
        (status, &list["results"][0]["name"]),
        (200, &json!("Shelves"))
    );
    assert_eq!(
        list["_links"],
        json!({"base": "https://north.atlassian.net/wiki"})
    );
    let id = list["results"][0]["id"].as_str().unwrap();
    let (_, space) = confluence.get(&format!("/wiki/api/v2/spaces/{id}")).await;
    assert_eq!(space["key"], "SHELF");
    let (status, body) = confluence.get("/wiki/api/v2/spaces/1").await;
    assert_eq!(status, 404);
    assert_eq!(
        body,
        json!({"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": null}]})
    );
}

#[tokio::test]
async fn a_list_of_pages_can_be_read_to_its_end_by_cursor() {
    let confluence = Confluence::start().await;
    let mut path = "/wiki/api/v2/pages?limit=25".to_owned();
    let mut titles = Vec::new();
    let mut requests = 0;
    loop {
        let full = format!("/ex/confluence/{NORTH}{path}");
        let answer = get(&confluence.sandbox, &confluence.token, &full).await;
        let link = answer
            .headers()
            .get("link")
            .map(|l| l.to_str().unwrap().to_owned());
        let page: Value = answer.json().await.unwrap();
        requests += 1;
        for page in page["results"].as_array().unwrap() {
            titles.push(page["title"].as_str().unwrap().to_owned());
        }
        let next = page["_links"]["next"].as_str().map(str::to_owned);
        assert_eq!(link, next.as_ref().map(|n| format!("<{n}>; rel=\"next\"")));
        let Some(next) = next else { break };
        assert!(next.starts_with("/wiki/api/v2/pages?"), "{next}");
        path = next;
    }
    assert_eq!((requests, titles.len()), (3, 61));
    assert_eq!(
        (titles[0].as_str(), titles[60].as_str()),
        ("Shelves", "Shelf 60")
    );
}

#[tokio::test]
async fn invalid_limits_and_cursors_are_400() {
    let confluence = Confluence::start().await;
    for query in [
        "limit=0",
        "limit=251",
        "limit=many",
        "cursor=nonsense",
        "sort=colour",
        "body-format=view",
    ] {
        let (status, _) = confluence.get(&format!("/wiki/api/v2/pages?{query}")).await;
        assert_eq!(status, 400, "{query}");
    }
}

#[tokio::test]
async fn bodies_are_returned_only_in_the_requested_format() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let path = format!("/wiki/api/v2/pages/{}", page["id"].as_str().unwrap());
    assert_eq!(confluence.get(&path).await.1["body"], json!({}));
    let (_, page) = confluence.get(&format!("{path}?body-format=storage")).await;
    assert_eq!(
        page["body"],
        json!({"storage": {"representation": "storage", "value": "<p>Two ladders</p>"}})
    );
    let (_, page) = confluence
        .get(&format!("{path}?body-format=atlas_doc_format"))
        .await;
    let adf = page["body"]["atlas_doc_format"]["value"].as_str().unwrap();
    let adf: Value = serde_json::from_str(adf).unwrap();
    assert_eq!(adf["content"][0]["content"][0]["text"], "Two ladders");
}

#[tokio::test]
async fn an_update_needs_the_next_version_number() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let path = format!("/wiki/api/v2/pages/{}", page["id"].as_str().unwrap());
    assert_eq!(confluence.send("PUT", &path, update(&page, 1)).await.0, 409);
    assert_eq!(confluence.send("PUT", &path, update(&page, 3)).await.0, 409);
    let (status, updated) = confluence.send("PUT", &path, update(&page, 2)).await;
    assert_eq!((status, &updated["version"]["number"]), (200, &json!(2)));
    assert_eq!(updated["version"]["message"], "three now");
}

#[tokio::test]
async fn a_title_is_unique_within_a_space() {
    let confluence = Confluence::start().await;
    confluence.new_page("Ladders").await;
    let again = json!({"spaceId": confluence.space().await, "title": "ladders"});
    assert_eq!(
        confluence.send("POST", "/wiki/api/v2/pages", again).await.0,
        400
    );
}

#[tokio::test]
async fn a_deleted_page_is_in_the_trash_until_it_is_purged() {
    let confluence = Confluence::start().await;
    let page = confluence.new_page("Ladders").await;
    let path = format!("/wiki/api/v2/pages/{}", page["id"].as_str().unwrap());
    let purge = format!("{path}?purge=true");
    assert_eq!(confluence.send("DELETE", &purge, json!(null)).await.0, 400);
    assert_eq!(confluence.send("DELETE", &path, json!(null)).await.0, 204);
    assert_eq!(confluence.get(&path).await.1["status"], "trashed");
    let (_, found) = confluence.get("/wiki/api/v2/pages?title=Ladders").await;
    assert_eq!(found["results"], json!([]));
    assert_eq!(confluence.send("DELETE", &purge, json!(null)).await.0, 204);
    assert_eq!(confluence.get(&path).await.0, 404);
}

#[tokio::test]
async fn cql_finds_pages_and_its_next_link_has_no_wiki_prefix() {
    let confluence = Confluence::start().await;
    let cql = "space%20%3D%20SHELF%20and%20title%20~%20%22shelf%22%20order%20by%20id";
    let (status, first) = confluence
        .get(&format!("/wiki/rest/api/search?cql={cql}&limit=50"))
        .await;
    assert_eq!((status, &first["totalSize"]), (200, &json!(60)));
    assert_eq!(first["size"], 50);
    let next = first["_links"]["next"].as_str().unwrap();
    assert!(next.starts_with("/rest/api/search?"), "{next}");
    let context = first["_links"]["context"].as_str().unwrap();
    let (_, last) = confluence.get(&format!("{context}{next}")).await;
    assert_eq!((&last["size"], &last["start"]), (&json!(10), &json!(50)));
    assert!(last["_links"].get("next").is_none());
    assert_eq!(last["results"][9]["title"], "Shelf 60");
}

#[tokio::test]
async fn a_result_of_cql_has_the_breadcrumbs_that_clients_read() {
    let confluence = Confluence::start().await;
    let path = "/wiki/rest/api/search?cql=type%3Dpage&limit=1";
    let found = confluence.read(path).await;
    assert!(found["results"][0]["breadcrumbs"].is_array(), "{found}");
}

#[tokio::test]
async fn invalid_cql_is_400_in_the_shape_of_version_1() {
    let confluence = Confluence::start().await;
    for cql in [
        "",
        "colour%3Dred",
        "type%3Dthing",
        "text%3Dx",
        "created%3Esoon",
        "creator%3Dx()",
        "space=",
    ] {
        let (status, body) = confluence
            .get(&format!("/wiki/rest/api/search?cql={cql}"))
            .await;
        assert_eq!((status, &body["statusCode"]), (400, &json!(400)), "{cql}");
    }
}

#[tokio::test]
async fn a_body_nested_under_its_representation_need_not_repeat_it() {
    let confluence = Confluence::start().await;
    let body = json!({"storage": {"value": "<p>Nested</p>"}});
    let page = json!({"spaceId": confluence.space().await, "title": "Nested", "body": body});
    let (status, page) = confluence.send("POST", "/wiki/api/v2/pages", page).await;
    assert_eq!(status, 200, "{page}");
    let id = page["id"].as_str().unwrap();
    let (_, read) = confluence
        .get(&format!("/wiki/api/v2/pages/{id}?body-format=storage"))
        .await;
    assert_eq!(read["body"]["storage"]["value"], "<p>Nested</p>");
}
