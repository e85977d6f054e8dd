//! Variables whose names begin with `THREELO_`, and settings that do not fit each other.

use threelo_leaks::Kind;
use threelo_test_postgres::Server;

use crate::{
    home::Home,
    process::{KEY, Serving, run, threelo},
};

const ENCRYPTION_KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

#[test]
fn a_mistyped_variable_is_warned_about_with_what_was_meant() {
    let home = Home::new();
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    serve.env("THREELO_PUBLIC_ULR", "https://hunter2.example");
    let gateway = Serving::start(&mut serve);
    let wanted = "did you mean THREELO_PUBLIC_URL?";
    assert!(gateway.told.contains(wanted), "{}", gateway.told);
    assert!(!gateway.told.contains("hunter2"), "{}", gateway.told);
    gateway.terminate();

    let said = run(threelo(home.path(), &["keys", "list"]).env("THREELO_DATA_DRI", "elsewhere"));
    assert!(said.err.contains("THREELO_DATA_DIR?"), "{}", said.err);
}

#[test]
fn variables_that_are_set_to_nothing_count_as_not_set() {
    let home = Home::new();
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    for name in [
        "CONFIG",
        "DATA_DIR",
        "DATABASE",
        "ENCRYPTION_KEY",
        "ENCRYPTION_KEY_FILE",
        "KEEP_REQUESTS",
        "PUBLIC_URL",
        "SECRET_KEY",
        "GRANT_LIFE_DAYS",
        "WEBHOOK_URL",
        "WEBHOOK_SIGNING_KEY",
        "WEBHOOK_DELETIONS",
        "ATLASSIAN_AUTH_URL",
        "ATLASSIAN_API_URL",
        "ATLASSIAN_AUDIENCE",
        "LISTEN",
        "LOG_FORMAT",
        "NEVER_HEARD_OF",
    ] {
        serve.env(format!("THREELO_{name}"), "");
    }
    let gateway = Serving::start(&mut serve);
    assert!(!gateway.told.contains("NEVER_HEARD_OF"), "{}", gateway.told);
    gateway.terminate();
    assert!(home.path().join("threelo-data/threelo.db").is_file());
}

#[test]
fn a_gateway_on_every_address_without_a_public_url_warns() {
    let home = Home::new();
    let serve = |more: &[&str]| {
        let mut serve = threelo(home.path(), &["serve", "--listen", "0.0.0.0:0"]);
        let gateway = Serving::start(serve.args(more).env("THREELO_SECRET_KEY", KEY));
        let told = gateway.told.clone();
        gateway.terminate();
        told
    };
    let told = serve(&[]);
    assert!(told.contains("set --public-url"), "{told}");
    let told = serve(&["--public-url", "https://gateway.example"]);
    assert!(!told.contains("set --public-url"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn gateways_over_one_database_with_different_public_urls_warn() {
    let Some(server) = Server::shared("gateways with different public URLs") else {
        return;
    };
    let (home, database) = (Home::new(), server.fresh_database().await);
    home.secret(Kind::EncryptionKey, ENCRYPTION_KEY);
    let serve = |data_dir: &str, url: &str| {
        let arguments = ["serve", "--listen", "127.0.0.1:0", "--data-dir", data_dir];
        let mut serve = threelo(home.path(), &arguments);
        serve
            .args(["--public-url", url])
            .env("THREELO_DATABASE", database.url())
            .env("THREELO_ENCRYPTION_KEY", ENCRYPTION_KEY)
            .env("THREELO_SECRET_KEY", KEY);
        Serving::start(&mut serve)
    };
    let warning = "must all have the same --public-url";
    let one = serve("one", "https://one.example");
    assert!(!one.told.contains(warning), "{}", one.told);
    let same = serve("same", "https://one.example");
    assert!(!same.told.contains(warning), "{}", same.told);
    // What Postgres says about tables that are there already is no news.
    let notice = "relation \"_sqlx_migrations\" already exists";
    assert!(!same.told.contains(notice), "{}", same.told);
    let two = serve("two", "https://two.example");
    assert!(two.told.contains(warning), "{}", two.told);
    assert!(two.told.contains("https://one.example/"), "{}", two.told);
    one.wait_until_it_tells(warning);
}
