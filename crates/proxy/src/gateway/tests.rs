use tempfile::TempDir;
use threelo_core::request_log::{RequestFilter, RequestKind};
use threelo_sandbox::{Effect, Endpoint, Fault, RunningSandbox};

use super::*;
use crate::{
    config::Storage,
    environment::default_environment,
    simulated::{self, CONNECTION, INTEGRATION},
};

const KEY: &str = "a key that the tests chose, long enough";

/// A gateway with these limits over the simulated cloud, with an integration.
async fn gateway(bounds: Bounds) -> (Gateway, RunningSandbox, TempDir) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = tempfile::tempdir().unwrap();
    let any_port = ([127, 0, 0, 1], 0).into();
    let sandbox = simulated::cloud(any_port, "--sandbox-listen")
        .await
        .unwrap();
    let listener = server::bind(any_port, "--listen").await.unwrap();
    let address = listener.local_addr().unwrap();
    let storage = Storage::in_folder(folder.path().to_owned(), "--data-dir".to_owned());
    let config = simulated::config(address, &sandbox, storage, ApiKey::new(KEY)).unwrap();
    let gateway = Gateway::start_within(bounds, config, listener, &TestHooks::default()).await;
    let gateway = gateway.unwrap();
    simulated::integration(&gateway, &sandbox).await.unwrap();
    (gateway, sandbox, folder)
}

#[tokio::test]
async fn a_call_that_never_ends_does_not_keep_the_gateway_from_stopping() {
    let (gateway, sandbox, _folder) = gateway(Bounds {
        drain: Duration::ZERO,
        ..Bounds::default()
    })
    .await;
    let site = sandbox.sites()[0].url();
    simulated::connect(gateway.connect(), gateway.url(), &site)
        .await
        .unwrap();

    let gate = Effect::Gate {
        name: "for ever".to_owned(),
        after: false,
    };
    sandbox.set_fault(Fault::new(gate).at(Endpoint::Me));
    let call = reqwest::Client::new()
        .get(public_url::below(gateway.url(), "proxy/me"))
        .bearer_auth(KEY)
        .header("Provider-Config-Key", INTEGRATION)
        .header("Connection-Id", CONNECTION);
    let call = tokio::spawn(call.send());
    assert!(sandbox.held("for ever", 1).await);
    let log = gateway.log_writer.abort_handle();

    gateway.stop().await.unwrap();
    assert!(log.is_finished(), "the request log is still being written");
    assert!(call.await.unwrap().is_err(), "nobody can have answered");
}

#[tokio::test]
async fn a_sign_in_that_the_shutdown_cuts_off_is_in_the_request_log() {
    let (gateway, sandbox, folder) = gateway(Bounds {
        drain: Duration::ZERO,
        exchanges: Duration::ZERO,
        ..Bounds::default()
    })
    .await;
    let gate = Effect::Gate {
        name: "for ever".to_owned(),
        after: false,
    };
    sandbox.set_fault(Fault::new(gate).at(Endpoint::Token));
    let site = sandbox.sites()[0].url();
    let url = gateway.url().clone();
    let connect = gateway.connect().clone();
    let walking = tokio::spawn(async move { simulated::connect(&connect, &url, &site).await });
    assert!(sandbox.held("for ever", 1).await);

    gateway.stop().await.unwrap();
    assert!(walking.await.unwrap().is_err(), "nobody can have answered");
    let storage = Storage::in_folder(folder.path().to_owned(), "--data-dir".to_owned());
    let opened = Opened::open(&storage, false, &TestHooks::default())
        .await
        .unwrap();
    let log = opened.requests().unwrap();
    let records = log
        .requests(&RequestFilter::new(default_environment()))
        .await
        .unwrap();
    let reasons: Vec<_> = records
        .iter()
        .filter(|record| record.kind == RequestKind::Authorization)
        .map(|record| record.reason.as_deref().unwrap_or_default())
        .collect();
    assert_eq!(
        reasons,
        [threelo_connect::FlowError::Interrupted.to_string()]
    );
}
