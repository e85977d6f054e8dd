//! Reads the pages of the connect flow, like a minimal browser.

use reqwest::Response;
use threelo_leaks::Kind;
use url::Url;

use crate::process::Fixture;

/// Opens a connect link, submits its form, gives consent, and returns the last response.
pub(crate) async fn complete_flow(fixture: &Fixture, link: &str) -> Response {
    let link: Url = link.parse().expect("a link");
    let page = read(fixture, link.clone()).await;
    let form = page.split_once("<form").expect("the page has a form").1;
    let mut leaving = link.join(&attribute(form, "action")).expect("a link");
    let hidden = form
        .split_once("type=\"hidden\"")
        .expect("a hidden field")
        .1;
    leaving
        .query_pairs_mut()
        .append_pair(&attribute(hidden, "name"), &attribute(hidden, "value"));
    let page = read(fixture, leaving.clone()).await;
    let refresh = page
        .split_once("http-equiv=\"refresh\"")
        .expect("the page goes on")
        .1;
    let content = attribute(refresh, "content");
    let onward = content
        .split_once("url=")
        .expect("the page names a place")
        .1;
    let onward = leaving.join(onward).expect("a link");
    fixture.http.get(onward).send().await.expect("an answer")
}

async fn read(fixture: &Fixture, url: Url) -> String {
    let answer = fixture
        .http
        .get(url.clone())
        .send()
        .await
        .expect("an answer");
    let status = answer.status();
    let page = answer.text().await.expect("a page");
    assert!(status.is_success(), "{status}: {page}");
    // The pages before Atlassian contain the token of their link, and no other secret.
    let tokens = url
        .query_pairs()
        .filter(|(name, _)| name.ends_with("session_token"));
    let mut alone = page.clone();
    for (_, token) in tokens {
        fixture.folder.secret(Kind::SessionToken, &token);
        alone = alone.replace(&*token, "");
    }
    fixture.folder.response(url.path(), &alone);
    page
}

/// Returns the value of the first attribute with this name.
fn attribute(html: &str, name: &str) -> String {
    let (_, value) = html
        .split_once(&format!(" {name}=\""))
        .expect("the attribute");
    let (value, _) = value.split_once('"').expect("it ends");
    value.replace("&amp;", "&")
}
