//! Serves every page with made-up content, to look at while changing one:
//! `cargo run -p threelo-web --example gallery`, then open what it prints.

use std::collections::BTreeMap;

use axum::{
    Router,
    extract::{Path, State},
    response::Html,
    routing::get,
};
use threelo_connect::NewSession;
use threelo_core::connection::EndUser;
use threelo_web::{Pages, Settings};

#[expect(
    dead_code,
    reason = "the tests also move its clock and add connections"
)]
#[path = "../tests/it/fixture.rs"]
mod fixture;
#[path = "../tests/it/sample.rs"]
mod sample;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let origin = format!("http://{}", listener.local_addr()?);
    let settings = Settings::new(origin.parse().expect("an address with a port is a URL"));

    let pages = flow_pages(&Pages::new(&settings));
    for name in pages.keys() {
        println!("{origin}/page/{name}");
    }
    let one = fixture::fixture();
    let key = one.add_integration("jira", "Acme Planner").await;
    let several = fixture::fixture();
    several
        .add_integration("jira", "Acme Planner for Jira")
        .await;
    several
        .add_integration("wiki", "Acme Notes for Confluence")
        .await;
    let end_user = EndUser {
        id: "u-1".to_owned(),
        display_name: Some("Maya Lindqvist".to_owned()),
        email: None,
        tags: None,
        organization: None,
    };
    let session = NewSession {
        allowed_integrations: vec![key],
        end_user: Some(end_user),
        ..NewSession::new("default".parse().unwrap())
    };
    let token = one
        .connect
        .open_session(session)
        .await
        .expect("the session is sound")
        .token;
    println!("{origin}/connect?session_token={}", token.expose());
    println!("{origin}/connect");
    let many = several
        .connect
        .open_session(NewSession::new("default".parse().unwrap()))
        .await;
    let many = many.expect("the session is sound").token;
    println!("{origin}/several/connect?session_token={}", many.expose());

    let gallery = Router::new()
        .route("/page/{name}", get(page))
        .with_state(pages);
    let app = gallery
        .merge(one.router(settings.clone()))
        .nest("/several", several.router(settings));
    axum::serve(listener, app).await
}

type Gallery = BTreeMap<String, String>;

async fn page(State(pages): State<Gallery>, Path(name): Path<String>) -> Html<String> {
    Html(pages.get(&name).cloned().unwrap_or_default())
}

fn flow_pages(pages: &Pages) -> Gallery {
    let mut gallery = BTreeMap::from([
        ("home".to_owned(), pages.home()),
        (
            "choose-site".to_owned(),
            pages.choose_site(&sample::pending("Acme Planner", "Acme"), "/x"),
        ),
        (
            "connected".to_owned(),
            pages.connected(&sample::connected("Acme", None)),
        ),
        (
            "connected-with-way-back".to_owned(),
            pages.connected(&sample::connected(
                "Acme",
                Some("https://app.example.com/done"),
            )),
        ),
    ]);
    for (name, failure) in sample::failures("the API did not answer within ten seconds") {
        let again = failure.is_repeatable().then_some("/again");
        gallery.insert(format!("failed-{name}"), pages.failed(&failure, again));
    }
    gallery
}
