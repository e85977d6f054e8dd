//! `update_with` at a server that rewrites the text of a page, as Confluence does.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    extract::{Query, State},
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use threelo_confluence::{
    AccessToken, Client, Confluence, Error,
    rest::{Http, reqwest, retry::Policy},
    v2::pages::UpdatedPage,
};

use crate::cloud::SITE;

/// What happens to the first update.
#[derive(Clone, Copy, PartialEq)]
enum First {
    /// It is answered with an error, and stored after the page was read once more.
    StoredLate,
    /// It is stored, and answered as if it had to be sent again.
    StoredAndRefused,
    /// It is stored, and a proxy sends it once more.
    SentTwice,
    /// Somebody else has changed the text before it.
    TooLate,
    /// It is stored.
    Stored,
}

struct Page {
    first: First,
    /// The texts of the versions.
    versions: Vec<String>,
    /// The text that is stored after the page was read.
    late: Option<String>,
    updates: usize,
}

type Shared = Arc<Mutex<Page>>;

async fn answer(
    State(page): State<Shared>,
    method: Method,
    Query(query): Query<BTreeMap<String, String>>,
    body: String,
) -> Response {
    let mut page = page.lock().unwrap();
    if method == Method::GET {
        let number = query.get("version").map(|number| number.parse().unwrap());
        let answer = read(&page, number.unwrap_or(page.versions.len()));
        let late = page.late.take();
        page.versions.extend(late);
        return answer.into_response();
    }
    let update: Value = serde_json::from_str(&body).unwrap();
    let text = update["body"]["value"].as_str().unwrap();
    let text = text.replace("<br/>", "<br />");
    let is_next = update["version"]["number"] == page.versions.len() + 1;
    page.updates += 1;
    let first = match page.updates {
        1 => page.first,
        _ => First::Stored,
    };
    match first {
        _ if !is_next => StatusCode::CONFLICT.into_response(),
        First::StoredLate => {
            page.late = Some(text);
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        First::StoredAndRefused => {
            page.versions.push(text);
            (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "0")]).into_response()
        }
        First::SentTwice => {
            page.versions.push(text);
            StatusCode::CONFLICT.into_response()
        }
        First::TooLate => {
            page.versions.push("<p>Of others.</p>".to_owned());
            StatusCode::CONFLICT.into_response()
        }
        First::Stored => {
            page.versions.push(text);
            read(&page, page.versions.len()).into_response()
        }
    }
}

fn read(page: &Page, number: usize) -> Json<Value> {
    Json(json!({
        "id": "1", "status": "current", "title": "Page", "version": {"number": number},
        "body": {"storage": {"value": page.versions[number - 1]}}
    }))
}

/// Adds a paragraph, and returns the result and the last text of the page.
async fn add_paragraph(first: First) -> (Result<UpdatedPage, Error>, String) {
    let page = Arc::new(Mutex::new(Page {
        first,
        versions: vec!["<p>Text</p>".to_owned()],
        late: None,
        updates: 0,
    }));
    let router = Router::new().fallback(answer).with_state(page.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = Http::new(|| reqwest::Client::builder().no_proxy()).unwrap();
    let token = AccessToken::new("a-token");
    let client = Client::with_token(http, &token).unwrap();
    let client = client
        .with_origin(origin.parse().unwrap())
        .unwrap()
        .with_policy(Policy {
            first_wait: Duration::ZERO,
            min_wait: Duration::ZERO,
            ..Policy::DEFAULT
        });
    let confluence = Confluence::new(client, SITE.parse().unwrap());
    let pages = confluence.pages();
    let updated = pages.update_with(1, |page| {
        let text = page.body.value.get_or_insert_default();
        text.push_str("<p>Checked.<br/></p>");
        page.version.number = Some(7);
    });
    let updated = updated.await;
    let page = page.lock().unwrap();
    (updated, page.versions.last().unwrap().clone())
}

#[tokio::test]
async fn a_change_that_was_stored_and_rewritten_is_not_applied_twice_after_a_conflict() {
    for first in [First::StoredLate, First::StoredAndRefused, First::SentTwice] {
        let (updated, text) = add_paragraph(first).await;
        assert!(updated.is_err());
        assert_eq!(text, "<p>Text</p><p>Checked.<br /></p>");
    }
}

#[tokio::test]
async fn a_change_of_the_text_by_somebody_else_is_kept() {
    let (updated, text) = add_paragraph(First::TooLate).await;
    assert_eq!(updated.unwrap().version.unwrap().number, Some(3));
    assert_eq!(text, "<p>Of others.</p><p>Checked.<br /></p>");
}

#[tokio::test]
async fn the_number_of_the_version_is_the_next_one_whatever_the_change_sets() {
    let (updated, _) = add_paragraph(First::Stored).await;
    assert_eq!(updated.unwrap().version.unwrap().number, Some(2));
}
