//! Lists over real HTTP.

use axum::{Json, Router, extract::Query, routing::get};
use serde::Deserialize;
use serde_json::{Value, json};
use threelo_rest::{
    Auth, Client, Error, PagingError, Path, StreamExt,
    core::{
        catalogue::{Items, Paging},
        clock::ManualClock,
        secret::AccessToken,
    },
};

use crate::cloud::{Cloud, client_at, jira};

const TOKEN: Paging = Paging::Token {
    items: Items::Member("issues"),
};

#[derive(Debug, PartialEq, Deserialize)]
struct Issue {
    id: String,
}

type Asked = Query<Vec<(String, String)>>;

/// Returns a client for a server that serves only this list.
async fn serving(list: fn(Asked) -> Json<Value>) -> Client {
    let router = Router::new().route("/list", get(move |query| async move { list(query) }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let auth = Auth::fixed(&AccessToken::new("t")).unwrap();
    client_at(&origin, auth, ManualClock::default())
}

#[tokio::test]
async fn a_list_continues_through_all_pages() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-work");
    let request = client
        .get(jira().at(["search", "jql"]))
        .query("jql", "project = OPS");
    let issues = request.query("maxResults", 30).items::<Issue>(TOKEN);
    let issues: Vec<_> = issues.map(Result::unwrap).collect().await;
    assert_eq!(issues.len(), 64);
    assert_eq!(cloud.requests(), 3);
}

#[tokio::test]
async fn a_list_that_repeats_a_page_ends_with_an_error() {
    let client =
        serving(|_| Json(json!({"issues": [{"id": "1"}], "nextPageToken": "again"}))).await;
    let items = client
        .get(Path::root().segment("list"))
        .items::<Issue>(TOKEN);
    let items: Vec<_> = items.collect().await;
    assert_eq!(items.len(), 2);
    let circle = PagingError::RepeatedPage;
    assert!(matches!(&items[1], Err(Error::Paging { source, .. }) if *source == circle));
}

#[tokio::test]
async fn a_server_that_ignores_the_token_does_not_make_the_list_endless() {
    let client = serving(|Query(query)| {
        let token = format!("{}x", query.first().map_or("", |(_, token)| token));
        Json(json!({"issues": [{"id": "1"}], "nextPageToken": token}))
    })
    .await;
    let items = client
        .get(Path::root().segment("list"))
        .items::<Issue>(TOKEN);
    let items: Vec<_> = items.collect().await;
    assert_eq!(items.len(), 2);
    let repeated = PagingError::RepeatedPage;
    assert!(matches!(&items[1], Err(Error::Paging { source, .. }) if *source == repeated));
}

#[tokio::test]
async fn a_link_to_another_resource_does_not_lose_the_items_of_its_page() {
    let client =
        serving(|_| Json(json!({"results": [{"id": "1"}], "_links": {"next": "/other?cursor=2"}})))
            .await;
    let items = client
        .get(Path::root().segment("list"))
        .items::<Issue>(Paging::Cursor);
    let items: Vec<_> = items.collect().await;
    assert_eq!(items[0].as_ref().unwrap().id, "1");
    assert!(matches!(&items[1], Err(Error::Paging { .. })), "{items:?}");
}

#[tokio::test]
async fn an_invalid_item_does_not_affect_the_others() {
    let client = serving(|Query(query)| {
        let page = match query.is_empty() {
            true => json!({"issues": [{"id": "1"}, {"key": "ACME-2", "id": 7}, {"id": "3"}], "nextPageToken": "2"}),
            false => json!({"issues": [null, "four", {"id": "5"}]}),
        };
        Json(page)
    })
    .await;
    let items = client
        .get(Path::root().segment("list"))
        .items::<Issue>(TOKEN);
    let items: Vec<_> = items.collect().await;
    let good: Vec<_> = items
        .iter()
        .flatten()
        .map(|issue| issue.id.as_str())
        .collect();
    assert_eq!(good, ["1", "3", "5"]);
    let bad: Vec<_> = items
        .iter()
        .filter_map(|item| item.as_ref().err())
        .map(name)
        .collect();
    assert_eq!(bad, ["ACME-2", "index 1 of the page"]);
}

fn name(error: &Error) -> &str {
    match error {
        Error::Decode(error) => error.item.as_deref().unwrap(),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_error_between_pages_ends_the_list() {
    let client = serving(|Query(query)| {
        let page = match query.is_empty() {
            true => json!({"issues": [{"id": "1"}], "nextPageToken": "2"}),
            false => json!({"issues": "none"}),
        };
        Json(page)
    })
    .await;
    let items = client
        .get(Path::root().segment("list"))
        .items::<Issue>(TOKEN);
    let items: Vec<_> = items.collect().await;
    assert_eq!(items.len(), 2);
    assert!(matches!(&items[1], Err(Error::Paging { .. })));
}

#[tokio::test]
async fn a_list_of_empty_pages_with_new_tokens_ends_with_an_error() {
    let client = serving(|Query(query)| {
        let token = format!("{}x", query.first().map_or("", |(_, token)| token));
        Json(json!({"issues": [], "nextPageToken": token}))
    })
    .await;
    let items = client
        .get(Path::root().segment("list"))
        .items::<Issue>(TOKEN);
    let items: Vec<_> = items.collect().await;
    assert_eq!(items.len(), 1);
    let empty = PagingError::EmptyPages(100);
    assert!(matches!(&items[0], Err(Error::Paging { source, .. }) if *source == empty));
}
