//! Pages as plain text, so that a test can read what a person would.

use threelo_connect::{Connected, FlowError, FlowPages, PendingSite};

pub(crate) struct PlainPages;

impl FlowPages for PlainPages {
    fn home(&self) -> String {
        "home".to_owned()
    }

    fn choose_site(&self, pending: &PendingSite, action: &str) -> String {
        let sites = pending
            .sites
            .iter()
            .map(|site| format!("{}={}", site.domain(), site.cloud_id));
        format!("choose {} at {action}", sites.collect::<Vec<_>>().join(" "))
    }

    fn connected(&self, connected: &Connected) -> String {
        match &connected.return_url {
            Some(back) => format!("connected {}, back to {back}", connected.connection.key),
            None => format!("connected {}", connected.connection.key),
        }
    }

    fn failed(&self, failure: &FlowError, again: Option<&str>) -> String {
        match again {
            Some(again) => format!("failed: {failure}; again at {again}"),
            None => format!("failed: {failure}"),
        }
    }
}
