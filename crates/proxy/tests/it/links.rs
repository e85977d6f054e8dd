//! The links that CLI commands print: they use the public URL of the gateway.

use std::process::{Command, Stdio};

use crate::{
    home::Home,
    process::{Serving, first_link, run, threelo},
};

const PUBLIC: &str = "https://gateway.example/base";

/// A gateway with a public URL that is not passed to CLI commands.
struct Behind {
    folder: Home,
    _gateway: Serving,
}

impl Behind {
    fn start() -> Self {
        let folder = Home::new();
        let arguments = ["serve", "--listen", "127.0.0.1:0", "--public-url", PUBLIC];
        let gateway = Serving::start(&mut threelo(folder.path(), &arguments));
        Self {
            folder,
            _gateway: gateway,
        }
    }

    fn threelo(&self, arguments: &[&str]) -> Command {
        threelo(self.folder.path(), arguments)
    }

    fn add_integration(&self, more: &[&str]) -> String {
        let fixed = [
            "integrations",
            "add",
            "jira",
            "--client-id",
            "a",
            "--client-secret",
            "b",
            "--scopes",
            "read:jira-work offline_access",
        ];
        let said = run(self.threelo(&fixed).args(more));
        assert!(said.status.success(), "{}", said.err);
        said.out
    }
}

#[test]
fn the_callback_is_below_the_public_url_of_the_gateway() {
    let said = Behind::start().add_integration(&[]);
    assert!(
        said.contains(&format!("{PUBLIC}/oauth/callback\n")),
        "{said}"
    );
}

#[test]
fn an_option_of_the_command_overrides_the_saved_url() {
    let said = Behind::start().add_integration(&["--public-url", "https://other.example"]);
    assert!(
        said.contains("https://other.example/oauth/callback\n"),
        "{said}"
    );
}

#[test]
fn the_connect_link_is_below_the_public_url() {
    let behind = Behind::start();
    behind.add_integration(&[]);
    let mut connect = behind.threelo(&["connect", "jira"]);
    let mut child = connect
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let link = first_link(&mut child);
    child.kill().unwrap();
    child.wait().unwrap();
    let start = format!("{PUBLIC}/connect?session_token=");
    assert!(link.starts_with(&start), "{link}");
}

#[test]
fn plain_http_to_other_machines_causes_a_warning() {
    for (public, warned) in [
        ("http://gateway.example", true),
        ("https://gateway.example", false),
        ("http://localhost:3003", false),
    ] {
        let folder = Home::new();
        let arguments = ["serve", "--listen", "127.0.0.1:0", "--public-url", public];
        let gateway = Serving::start(&mut threelo(folder.path(), &arguments));
        assert_eq!(
            gateway.startup_log.contains("is plain http"),
            warned,
            "{}",
            gateway.startup_log
        );
    }
}
