use tempfile::TempDir;
use threelo_core::request_log::{RequestFilter, RequestKind};
use threelo_sandbox::{Effect, Endpoint, Fault, RunningSandbox};

use super::*;
use crate::{
    config::StorageConfig,
    environment::default_environment,
    simulated::{self, CONNECTION, INTEGRATION},
};

const KEY: &str = "a key that the tests chose, long enough";

/// Starts a gateway with these limits over the simulated Atlassian, with an integration.
async fn gateway(limits: ServerLimits) -> (Gateway, RunningSandbox, TempDir) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let folder = tempfile::tempdir().unwrap();
    let any_port = ([127, 0, 0, 1], 0).into();
    let sandbox = simulated::cloud(any_port, "--sandbox-listen")
        .await
        .unwrap();
    let listener = server::bind(any_port, "--listen").await.unwrap();
    let address = listener.local_addr().unwrap();
    let storage = StorageConfig::in_folder(folder.path().to_owned(), "--data-dir".to_owned());
    let config = simulated::config(address, &sandbox, storage, ApiKey::new(KEY)).unwrap();
    let gateway = Gateway::start_within(limits, config, listener, &TestHooks::default()).await;
    let gateway = gateway.unwrap();
    simulated::integration(&gateway, &sandbox).await.unwrap();
    (gateway, sandbox, folder)
}

#[tokio::test]
async fn a_call_that_never_ends_does_not_keep_the_gateway_from_stopping() {
    let (gateway, sandbox, _folder) = gateway(ServerLimits {
        drain: Duration::ZERO,
        ..ServerLimits::default()
    })
    .await;
    let site = sandbox.sites()[0].url();
    simulated::connect(gateway.connect(), gateway.url(), &site)
        .await
        .unwrap();

    let gate = Effect::Gate {
        name: "forever".to_owned(),
        after: false,
    };
    sandbox.set_fault(Fault::new(gate).at(Endpoint::Me));
    let call = reqwest::Client::new()
        .get(public_url::below(gateway.url(), "proxy/me"))
        .bearer_auth(KEY)
        .header("Provider-Config-Key", INTEGRATION)
        .header("Connection-Id", CONNECTION);
    let call = tokio::spawn(call.send());
    assert!(sandbox.held("forever", 1).await);
    let log = gateway.log_writer.abort_handle();

    gateway.stop().await.unwrap();
    assert!(log.is_finished(), "the request log is still being written");
    assert!(call.await.unwrap().is_err(), "the call was aborted");
}

#[tokio::test]
async fn a_sign_in_that_the_shutdown_cuts_off_is_in_the_request_log() {
    let (gateway, sandbox, folder) = gateway(ServerLimits {
        drain: Duration::ZERO,
        exchanges: Duration::ZERO,
        ..ServerLimits::default()
    })
    .await;
    let gate = Effect::Gate {
        name: "forever".to_owned(),
        after: false,
    };
    sandbox.set_fault(Fault::new(gate).at(Endpoint::Token));
    let site = sandbox.sites()[0].url();
    let url = gateway.url().clone();
    let connect = gateway.connect().clone();
    let connecting = tokio::spawn(async move { simulated::connect(&connect, &url, &site).await });
    assert!(sandbox.held("forever", 1).await);

    gateway.stop().await.unwrap();
    assert!(connecting.await.unwrap().is_err(), "the call was aborted");
    let storage = StorageConfig::in_folder(folder.path().to_owned(), "--data-dir".to_owned());
    let storage = Storage::open(&storage, false, &TestHooks::default())
        .await
        .unwrap();
    let log = storage.requests().unwrap();
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
