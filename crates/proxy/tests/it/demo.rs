//! `threelo demo`: its output and exit code.

use crate::{
    home::Home,
    process::{CommandOutput, run, threelo},
};

fn demo(arguments: &[&str]) -> CommandOutput {
    let folder = Home::new();
    run(threelo(folder.path(), &["demo"]).args(arguments))
}

#[test]
fn the_demo_succeeds() {
    let said = demo(&[]);
    assert_eq!(said.status.code(), Some(0), "{}{}", said.out, said.err);
    assert!(said.out.contains("All 10 steps succeeded."), "{}", said.out);
}

#[test]
fn the_demo_only_warns_of_a_proxy_that_the_gateway_cannot_use() {
    let folder = Home::new();
    let said = run(threelo(folder.path(), &["demo"]).env("ALL_PROXY", "socks5://127.0.0.1:1080"));
    assert_eq!(said.status.code(), Some(0), "{}{}", said.out, said.err);
    assert!(said.err.contains("ALL_PROXY"), "{}", said.err);
}

#[test]
fn each_fault_is_reported_with_the_failed_step() {
    for fault in [
        "wrong-client-secret",
        "site-not-granted",
        "token-endpoint-down",
    ] {
        let said = demo(&["--fault", fault]);
        assert_eq!(
            said.status.code(),
            Some(1),
            "{fault}: {}{}",
            said.out,
            said.err
        );
        assert!(
            said.err
                .contains("step 3 failed: send a user through consent"),
            "{}",
            said.err
        );
        assert!(!said.err.contains("panicked"), "{}", said.err);
    }
}
