//! Secrets are on no page.

use axum::http::Method;
use threelo_web::dashboard::{Needs, routes};

use super::{CONNECTION, log, office};
use crate::fixture::KEY;

#[tokio::test]
async fn no_page_shows_a_token_a_secret_or_a_key() {
    let (mut office, _) = office().await;
    log(&office, |_| {}).await;
    let session: Vec<_> = office.cookies.values().cloned().collect();
    for route in routes()
        .iter()
        .filter(|route| route.method == Method::GET && route.needs != Needs::Nothing)
    {
        let seen = office
            .get(&format!("{}?key=jira&{CONNECTION}&id=1", route.path))
            .await;
        // The access token of the fixture is "access", which is a word; its quotes make it one.
        for secret in ["kept-from-every-page", ">access<", "\"access\"", KEY] {
            assert!(
                !seen.shows(secret),
                "{secret} on {}: {}",
                route.path,
                seen.body
            );
        }
        assert!(
            !session.iter().any(|token| seen.shows(token)),
            "{}",
            route.path
        );
    }
}
