//! Environment variables that start with `THREELO_`, and conflicting settings.

use threelo_leaks::Kind;
use threelo_test_postgres::Server;

use crate::{
    home::Home,
    process::{KEY, Serving, run, threelo},
};

const ENCRYPTION_KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

#[test]
fn a_warning_about_an_unknown_variable_suggests_a_similar_one() {
    let home = Home::new();
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    serve.env("THREELO_PUBLIC_ULR", "https://hunter2.example");
    let gateway = Serving::start(&mut serve);
    let wanted = "did you mean THREELO_PUBLIC_URL?";
    assert!(
        gateway.startup_log.contains(wanted),
        "{}",
        gateway.startup_log
    );
    assert!(
        !gateway.startup_log.contains("hunter2"),
        "{}",
        gateway.startup_log
    );
    gateway.terminate();

    let said = run(threelo(home.path(), &["keys", "list"]).env("THREELO_DATA_DRI", "elsewhere"));
    assert!(said.err.contains("THREELO_DATA_DIR?"), "{}", said.err);
}

#[test]
fn empty_variables_count_as_not_set() {
    let home = Home::new();
    let mut serve = threelo(home.path(), &["serve", "--listen", "127.0.0.1:0"]);
    for name in [
        "CONFIG",
        "DATA_DIR",
        "DATABASE",
        "ENCRYPTION_KEY",
        "ENCRYPTION_KEY_FILE",
        "KEEP_REQUEST_DAYS",
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
    assert!(
        !gateway.startup_log.contains("NEVER_HEARD_OF"),
        "{}",
        gateway.startup_log
    );
    gateway.terminate();
    assert!(home.path().join("threelo-data/threelo.db").is_file());
}

#[test]
fn every_secret_setting_can_be_in_a_file_and_none_in_two_places() {
    let home = Home::new();
    let write = |name: &str, text: &str| std::fs::write(home.path().join(name), text).unwrap();
    write("key.secret", &format!("{KEY}\n"));
    write("database", "sqlite:elsewhere.db\n");
    write("short", "too short");
    write("empty", "\n");
    let arguments = [
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--webhook-url",
        "https://app.example",
    ];
    let serve = |more: &[&str]| {
        let mut serve = threelo(home.path(), &[&arguments[..], more].concat());
        serve.env("THREELO_SECRET_KEY_FILE", "key.secret");
        serve
    };
    let files = [
        "--database-file",
        "database",
        "--webhook-signing-key-file",
        "key.secret",
    ];
    Serving::start(&mut serve(&files)).terminate();
    assert!(home.path().join("elsewhere.db").is_file());

    let key_too = ["--secret-key", KEY];
    for (more, wanted) in [
        (
            &key_too[..],
            "--secret-key and THREELO_SECRET_KEY_FILE are both set",
        ),
        (
            &["--encryption-key", KEY, "--encryption-key-file", "short"],
            "--encryption-key and --encryption-key-file are both set",
        ),
        (
            &["--webhook-signing-key-file", "short"],
            "--webhook-signing-key-file has 9 characters",
        ),
        (
            &["--webhook-signing-key-file", "absent"],
            "--webhook-signing-key-file: cannot read absent",
        ),
        (
            &["--database-file", "empty"],
            "--database-file: empty is empty",
        ),
    ] {
        let said = run(&mut serve(more));
        assert_eq!(said.status.code(), Some(1), "{more:?}");
        assert!(said.err.contains(wanted), "{wanted}: {}", said.err);
        assert!(!said.err.contains("too short"), "{}", said.err);
    }
}

#[test]
fn a_gateway_on_every_address_without_a_public_url_warns() {
    let home = Home::new();
    let serve = |more: &[&str]| {
        let mut serve = threelo(home.path(), &["serve", "--listen", "0.0.0.0:0"]);
        let gateway = Serving::start(serve.args(more).env("THREELO_SECRET_KEY", KEY));
        let message = gateway.startup_log.clone();
        gateway.terminate();
        message
    };
    let message = serve(&[]);
    assert!(message.contains("set --public-url"), "{message}");
    let message = serve(&["--public-url", "https://gateway.example"]);
    assert!(!message.contains("set --public-url"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn gateways_with_one_database_and_different_public_urls_warn() {
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
    let warning = "must have the same --public-url";
    let one = serve("one", "https://one.example");
    assert!(!one.startup_log.contains(warning), "{}", one.startup_log);
    let same = serve("same", "https://one.example");
    assert!(!same.startup_log.contains(warning), "{}", same.startup_log);
    // Notices of Postgres about existing tables are not logged.
    let notice = "relation \"_sqlx_migrations\" already exists";
    assert!(!same.startup_log.contains(notice), "{}", same.startup_log);
    let two = serve("two", "https://two.example");
    assert!(two.startup_log.contains(warning), "{}", two.startup_log);
    assert!(
        two.startup_log.contains("https://one.example/"),
        "{}",
        two.startup_log
    );
    one.wait_for_line_with(warning);
}
