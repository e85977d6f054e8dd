//! The step after a page, by paging style.

use std::sync::Arc;

use http::HeaderMap;
use serde_json::{Value, json};
use threelo_core::{
    catalogue::{Items, Paging},
    clock::ManualClock,
    entropy::SystemEntropy,
    secret::AccessToken,
    site::Product,
};

use super::{Next, Page, PagingError, next::next};
use crate::{Auth, Client, Http, Path, Request};

const VALUES: Items = Items::Member("values");

fn request(segments: &[&str]) -> Request {
    let site = Path::site(Product::Confluence, &"c-1".parse().unwrap());
    below(site, segments)
}

fn below(root: Path, segments: &[&str]) -> Request {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = Http::new(reqwest::Client::builder).unwrap();
    let auth = Auth::fixed(&AccessToken::new("t")).unwrap();
    let clock = Arc::new(ManualClock::default());
    let origin = "https://api.atlassian.com".parse().unwrap();
    let client = Client::new(http, origin, auth, clock, Arc::new(SystemEntropy)).unwrap();
    client.get(root.at(segments))
}

fn pages() -> Request {
    request(&["wiki", "api", "v2", "pages"])
}

fn after(paging: Paging, previous: &Request, body: Value) -> Result<Next, PagingError> {
    let page = Page::cut(paging, body)?;
    next(paging, previous, &HeaderMap::new(), &page)
}

fn ask(pairs: &[(&str, &str)]) -> Result<Next, PagingError> {
    let pairs = pairs
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_string()));
    Ok(Next::Query(pairs.collect()))
}

#[test]
fn an_offset_advances_by_the_number_of_items_received() {
    let paging = Paging::Offset { items: VALUES };
    let previous = pages().query("maxResults", 100).query("startAt", 50);
    let body = json!({"startAt": 50, "maxResults": 2, "total": 60, "values": [1, 2]});
    assert_eq!(
        after(paging, &previous, body),
        ask(&[("maxResults", "100"), ("startAt", "52")])
    );
}

#[test]
fn an_offset_ends_at_the_total_at_the_flag_and_at_an_empty_page() {
    let paging = Paging::Offset { items: VALUES };
    for body in [
        json!({"total": 2, "values": [1, 2]}),
        json!({"isLast": true, "total": 9, "values": [1, 2]}),
        json!({"total": 0, "values": []}),
        json!({"isLast": true, "total": 9, "values": []}),
        json!({"total": -1, "values": []}),
        json!({"values": null}),
    ] {
        assert_eq!(after(paging, &pages(), body), Ok(Next::End));
    }
    let bare = Paging::Offset { items: Items::Bare };
    assert_eq!(after(bare, &pages(), json!([1])), ask(&[("startAt", "1")]));
    assert_eq!(after(bare, &pages(), json!([])), Ok(Next::End));
}

#[test]
fn a_server_that_ignores_the_offset_is_an_error() {
    let paging = Paging::Offset { items: VALUES };
    let previous = pages().query("startAt", 50);
    let body = json!({"startAt": 0, "total": 60, "values": [1]});
    assert_eq!(
        after(paging, &previous, body),
        Err(PagingError::RepeatedPage)
    );
}

#[test]
fn the_page_token_is_sent_until_there_is_none() {
    let paging = Paging::Token {
        items: Items::Member("issues"),
    };
    let previous = pages()
        .query("jql", "project = A")
        .query("nextPageToken", "one");
    let more = json!({"issues": [1], "nextPageToken": "two", "isLast": false});
    let next = ask(&[("jql", "project = A"), ("nextPageToken", "two")]);
    assert_eq!(after(paging, &previous, more), next);
    for end in [
        json!({"issues": [1]}),
        json!({"issues": [1], "nextPageToken": null}),
        json!({"issues": [1], "nextPageToken": "two", "isLast": true}),
    ] {
        assert_eq!(after(paging, &previous, end), Ok(Next::End));
    }
}

fn linked(link: &str) -> Result<Next, PagingError> {
    after(
        Paging::Cursor,
        &pages(),
        json!({"results": [], "_links": {"next": link}}),
    )
}

#[test]
fn only_the_query_of_a_link_is_used() {
    let query = ask(&[("limit", "2"), ("cursor", "a b/c=")]);
    let tail = "?limit=2&cursor=a+b%2Fc%3D";
    for address in [
        "/wiki/api/v2/pages",
        "/api/v2/pages",
        "/ex/confluence/c-1/wiki/api/v2/pages",
        "https://api.atlassian.com/ex/confluence/c-1/wiki/api/v2/pages",
        "https://acme.atlassian.net/wiki/api/v2/pages",
        "//acme.atlassian.net/api/v2/pages",
    ] {
        assert_eq!(linked(&format!("{address}{tail}")), query, "{address}");
    }
}

#[test]
fn a_link_is_followed_through_a_gateway_and_at_a_site() {
    for root in ["/c/conf/alice/confluence", ""] {
        let previous = below(Path::below(root), &["wiki", "api", "v2", "pages"]);
        for address in [
            "/wiki/api/v2/pages",
            "/api/v2/pages",
            "https://acme.atlassian.net/wiki/api/v2/pages",
            "https://api.atlassian.com/ex/confluence/c-1/wiki/api/v2/pages",
            &format!("{root}/wiki/api/v2/pages"),
        ] {
            let link = format!("{address}?cursor=a");
            let body = json!({"results": [], "_links": {"next": link}});
            let found = after(Paging::Cursor, &previous, body);
            assert_eq!(found, ask(&[("cursor", "a")]), "{root}: {address}");
        }
    }
}

#[test]
fn a_link_to_another_resource_is_rejected() {
    for link in [
        "https://evil.example/wiki/api/v2/spaces?cursor=a",
        "https://acme.atlassian.net/wiki/api/v2/pages/1?cursor=a",
        "/wiki/api/v2/pages/../../admin?cursor=a",
        "/ex/confluence/c-2/wiki/api/v2/pages?cursor=a",
        "/me",
        "http://[",
    ] {
        let refused = linked(link);
        assert!(
            matches!(refused, Err(PagingError::ForeignLink(_))),
            "{link}: {refused:?}"
        );
    }
}

#[test]
fn the_link_header_is_used_if_the_body_has_no_link() {
    let mut headers = HeaderMap::new();
    let link = "</wiki/api/v2/pages?cursor=x>; rel=\"next\"";
    headers.insert("link", link.parse().unwrap());
    let page = Page::cut(Paging::Cursor, json!({"results": []})).unwrap();
    let found = next(Paging::Cursor, &pages(), &headers, &page);
    assert_eq!(found, ask(&[("cursor", "x")]));
}

#[test]
fn a_start_with_a_last_page_flag_advances() {
    let paging = Paging::Start {
        items: VALUES,
        last: Some("isLastPage"),
    };
    let previous = pages().query("start", 10);
    let more = json!({"values": [1, 2], "isLastPage": false});
    assert_eq!(after(paging, &previous, more), ask(&[("start", "12")]));
    let end = json!({"values": [1, 2], "isLastPage": true});
    assert_eq!(after(paging, &previous, end), Ok(Next::End));
}

#[test]
fn changed_worklogs_continue_from_the_last_change() {
    let previous = pages().query("since", 5);
    let more =
        json!({"values": [], "lastPage": false, "until": 9, "nextPage": "https://x.invalid"});
    assert_eq!(
        after(Paging::Since, &previous, more),
        ask(&[("since", "9")])
    );
    let end = json!({"values": [], "lastPage": true, "until": 9});
    assert_eq!(after(Paging::Since, &previous, end), Ok(Next::End));
}

#[test]
fn failed_webhooks_continue_after_the_last_failure() {
    let more =
        json!({"values": [], "next": "https://acme.atlassian.net/failed?after=77&maxResults=2"});
    assert_eq!(
        after(Paging::After, &pages(), more),
        ask(&[("after", "77")])
    );
    assert_eq!(
        after(Paging::After, &pages(), json!({"values": []})),
        Ok(Next::End)
    );
}

#[test]
fn items_in_a_nested_member_are_found_and_other_types_are_rejected() {
    let paging = Paging::Offset {
        items: Items::Member("projects.values"),
    };
    let page = Page::cut(paging, json!({"projects": {"values": [7]}})).unwrap();
    assert_eq!(page.items, [json!(7)]);
    let wrong = Page::cut(Paging::Cursor, json!({"results": "none"}));
    assert_eq!(
        wrong.unwrap_err(),
        PagingError::NoItems("results".to_owned())
    );
}

#[test]
fn a_token_or_an_offset_in_the_body_replaces_the_previous_one_there() {
    let paging = Paging::TokenInBody {
        items: Items::Member("issues"),
    };
    let asked = pages().json(&json!({"jql": "project = A", "nextPageToken": "one"}));
    let body = json!({"issues": [1], "nextPageToken": "two"});
    let next = after(paging, &asked, body).unwrap();
    assert_eq!(next, Next::Member("nextPageToken", "two".into()));
    let Next::Member(name, value) = next else {
        panic!("the body changes");
    };
    let changed = asked.with_member(name, value).json_body().unwrap();
    assert_eq!(
        Value::Object(changed),
        json!({"jql": "project = A", "nextPageToken": "two"})
    );

    let paging = Paging::OffsetInBody { items: VALUES };
    let asked = pages().json(&json!({"startAt": 50}));
    let body = json!({"startAt": 50, "values": [1, 2], "total": 60});
    assert_eq!(
        after(paging, &asked, body),
        Ok(Next::Member("startAt", 52.into()))
    );
    let last = json!({"startAt": 58, "values": [1, 2], "total": 52});
    assert_eq!(after(paging, &asked, last), Ok(Next::End));
}

#[test]
fn the_rarer_ways_of_jira_continue_and_end() {
    let cursor = Paging::PageCursor { items: VALUES };
    let more = json!({"values": [1], "nextPageCursor": "b", "last": false});
    assert_eq!(
        after(cursor, &pages().query("cursor", "a"), more),
        ask(&[("cursor", "b")])
    );
    let last = json!({"values": [1], "nextPageCursor": "b", "last": true});
    assert_eq!(after(cursor, &pages(), last), Ok(Next::End));

    let starting_after = Paging::StartingAfter {
        items: Items::Member("fields"),
    };
    let more = json!({"fields": [1], "startingAfter": "b"});
    assert_eq!(
        after(starting_after, &pages(), more),
        ask(&[("startingAfter", "b")])
    );
    for last in [
        json!({"fields": [1]}),
        json!({"fields": [], "startingAfter": "b"}),
    ] {
        assert_eq!(after(starting_after, &pages(), last), Ok(Next::End));
    }

    let limit = Paging::OffsetLimit {
        items: Items::Member("records"),
    };
    let asked = pages().query("offset", 2).query("limit", 2);
    let more = json!({"records": [1, 2], "offset": 2, "limit": 2, "total": 5});
    assert_eq!(
        after(limit, &asked, more),
        ask(&[("limit", "2"), ("offset", "4")])
    );
    let last = json!({"records": [1], "offset": 4, "total": 3});
    assert_eq!(after(limit, &asked, last), Ok(Next::End));
}

#[test]
fn a_list_that_says_that_there_is_more_but_not_where_does_not_end_silently() {
    let token = Paging::Token { items: VALUES };
    let start = Paging::Start {
        items: VALUES,
        last: Some("isLastPage"),
    };
    let cursor = Paging::PageCursor { items: VALUES };
    let offset = Paging::Offset { items: VALUES };
    let limit = Paging::OffsetLimit { items: VALUES };
    let after_item = Paging::StartingAfter { items: VALUES };
    let (nowhere, unreadable) = (PagingError::NoNextPage, PagingError::UnreadableLink);
    for (paging, body, error) in [
        (token, json!({"values": [1], "isLast": false}), &nowhere),
        (
            token,
            json!({"values": [1], "isLast": "false", "nextPageToken": null}),
            &nowhere,
        ),
        (token, json!({"values": [1], "nextPageToken": {}}), &nowhere),
        (cursor, json!({"values": [1], "last": false}), &nowhere),
        (offset, json!({"values": [], "isLast": false}), &nowhere),
        (offset, json!({"total": 500, "values": []}), &nowhere),
        (limit, json!({"total": 500, "values": []}), &nowhere),
        (offset, json!({"total": {}, "values": []}), &unreadable),
        (offset, json!({"isLast": "no", "values": [1]}), &unreadable),
        (
            after_item,
            json!({"values": [1], "startingAfter": {}}),
            &nowhere,
        ),
        (
            Paging::Cursor,
            json!({"results": [1], "_links": "x"}),
            &unreadable,
        ),
        (start, json!({"values": [], "isLastPage": false}), &nowhere),
        (
            Paging::Since,
            json!({"values": [1], "lastPage": false}),
            &nowhere,
        ),
        (
            Paging::After,
            json!({"values": [1], "next": "https://acme.atlassian.net/failed"}),
            &unreadable,
        ),
        (
            Paging::After,
            json!({"values": [1], "next": 5}),
            &unreadable,
        ),
        (
            Paging::Cursor,
            json!({"results": [1], "_links": {"next": {}}}),
            &unreadable,
        ),
    ] {
        let found = after(paging, &pages(), body.clone());
        assert_eq!(found.as_ref(), Err(error), "{body}");
    }
}

#[test]
fn a_token_may_be_a_number_and_a_flag_a_text() {
    let token = Paging::Token { items: VALUES };
    let body = json!({"values": [1], "nextPageToken": 5});
    assert_eq!(after(token, &pages(), body), ask(&[("nextPageToken", "5")]));
    let item = Paging::StartingAfter { items: VALUES };
    let body = json!({"values": [1], "startingAfter": 17});
    assert_eq!(after(item, &pages(), body), ask(&[("startingAfter", "17")]));
    let start = Paging::Start {
        items: VALUES,
        last: Some("isLastPage"),
    };
    let body = json!({"values": [1], "isLastPage": "false"});
    assert_eq!(after(start, &pages(), body), ask(&[("start", "1")]));
}

#[test]
fn a_service_management_list_without_a_flag_follows_its_link() {
    let paging = Paging::Start {
        items: VALUES,
        last: Some("isLastPage"),
    };
    let link = "https://acme.atlassian.net/wiki/api/v2/pages?start=50";
    let body = json!({"values": [1], "_links": {"next": link}});
    assert_eq!(after(paging, &pages(), body), ask(&[("start", "50")]));
    assert_eq!(
        after(paging, &pages(), json!({"values": [1]})),
        Ok(Next::End)
    );
}

#[test]
fn a_link_header_that_cannot_be_read_is_an_error() {
    let mut headers = HeaderMap::new();
    headers.insert("link", "/wiki/api/v2/pages?cursor=x".parse().unwrap());
    let page = Page::cut(Paging::Cursor, json!({"results": []})).unwrap();
    let found = next(Paging::Cursor, &pages(), &headers, &page);
    assert_eq!(found, Err(PagingError::UnreadableLink));
}

#[test]
fn errors_in_place_of_a_list_are_not_an_empty_list() {
    let paging = Paging::Offset { items: VALUES };
    let page = Page::cut(paging, json!({"errorMessages": ["Boom"], "errors": {}}));
    assert_eq!(page.unwrap_err(), PagingError::Errors("Boom".to_owned()));
    for (body, text) in [
        (
            json!({"errorMessages": [], "errors": {"jql": "bad"}}),
            "jql: bad",
        ),
        (
            json!({"code": 401, "message": "Unauthorized"}),
            "Unauthorized",
        ),
        (json!({"values": null, "errorMessages": ["Boom"]}), "Boom"),
        (json!({"errors": [{"status": 401, "title": "No"}]}), "No"),
    ] {
        for paging in [
            paging,
            Paging::Cursor,
            Paging::Offset { items: Items::Bare },
        ] {
            let page = Page::cut(paging, body.clone());
            assert_eq!(page.unwrap_err(), PagingError::Errors(text.to_owned()));
        }
    }
    let nothing = Page::received(paging, json!({}));
    assert_eq!(
        nothing.unwrap_err(),
        PagingError::NoItems("values".to_owned())
    );
    assert!(Page::cut(paging, json!({"errorMessages": []})).is_ok());
    assert!(Page::cut(paging, json!({"errorMessages": ["Boom"], "values": []})).is_ok());
}

#[test]
fn a_link_with_another_percent_encoding_is_the_same_list() {
    let previous = request(&["wiki", "api", "v2", "users", "~712020:ab"]);
    for segment in ["~712020:ab", "~712020%3Aab", "%7e712020%3aab"] {
        let link = format!("/wiki/api/v2/users/{segment}?cursor=a");
        let body = json!({"results": [], "_links": {"next": link}});
        assert_eq!(
            after(Paging::Cursor, &previous, body),
            ask(&[("cursor", "a")])
        );
    }
    let link = "/wiki/api/v2/users%2F~712020:ab?cursor=a";
    let body = json!({"results": [], "_links": {"next": link}});
    assert!(after(Paging::Cursor, &previous, body).is_err());
}

#[test]
fn the_largest_offset_does_not_overflow() {
    let paging = Paging::Offset { items: VALUES };
    let previous = pages().query("startAt", u64::MAX);
    let end = u64::MAX.to_string();
    assert_eq!(
        after(paging, &previous, json!({"values": [1]})),
        ask(&[("startAt", &end)])
    );
}
