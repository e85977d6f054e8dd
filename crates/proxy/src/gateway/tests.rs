use threelo_sandbox::{Effect, Endpoint, Fault};

use super::*;
use crate::{
    config::Storage,
    simulated::{self, CONNECTION, INTEGRATION},
};

const KEY: &str = "a key that the tests chose, long enough";

#[tokio::test]
async fn a_call_that_never_ends_does_not_keep_the_gateway_from_stopping() {
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
    let bounds = Bounds {
        drain: Duration::ZERO,
        ..Bounds::default()
    };
    let gateway = Gateway::start_within(bounds, config, listener, &Seams::default()).await;
    let gateway = gateway.unwrap();
    simulated::integration(&gateway, &sandbox).await.unwrap();
    let site = sandbox.sites()[0].url();
    simulated::connect(&gateway, &site).await.unwrap();

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
