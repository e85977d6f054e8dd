//! Texts from outside cannot become markup, wherever they stand.

use threelo_web::{Pages, Settings};

use crate::sample;

/// Breaks out of an element, a double-quoted and a single-quoted attribute, a comment, a title.
const HOSTILE: &str = "</title></code>--><script>steal()</script>\"'><img src=x onerror=steal()><a href=javascript:steal()>";

fn pages() -> Pages {
    Pages::new(&Settings::new(
        "https://gateway.example.com".parse().unwrap(),
    ))
}

fn assert_inert(html: &str, name: &str) {
    assert!(!html.contains("<script>"), "{name}: {html}");
    assert!(!html.contains("<img"), "{name}: {html}");
    assert!(!html.contains("<a href=javascript"), "{name}: {html}");
    // The quote that would end an attribute is escaped wherever the text stands.
    assert!(!html.contains("\"'>"), "{name}: {html}");
}

#[test]
fn names_of_sites_and_integrations_are_escaped_on_the_picker() {
    let html = pages().choose_site(&sample::pending(HOSTILE, HOSTILE), "/x");
    assert_eq!(
        html.matches("steal()&lt;/script&gt;").count(),
        2,
        "shown, as text"
    );
    assert_inert(&html, "picker");
}

#[test]
fn the_form_target_of_the_picker_is_escaped() {
    assert_inert(
        &pages().choose_site(&sample::pending("Jira", "Acme"), HOSTILE),
        "action",
    );
}

#[test]
fn the_name_of_the_connected_site_is_escaped() {
    let html = pages().connected(&sample::connected(HOSTILE, None));
    assert!(html.contains("&lt;script&gt;"), "shown, as text");
    assert_inert(&html, "connected");
}

#[test]
fn the_text_of_every_failure_is_escaped() {
    for (name, failure) in sample::failures(HOSTILE) {
        assert_inert(&pages().failed(&failure, Some(HOSTILE)), name);
    }
}

#[test]
fn a_return_url_that_is_not_a_web_page_is_not_linked() {
    let connected = sample::connected("Acme", Some("javascript:steal()"));
    assert!(!pages().connected(&connected).contains("javascript:"));
}
