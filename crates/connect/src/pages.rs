//! The pages that the connect flow shows. Whoever serves the flow asks this port for them, so
//! that neither the flow nor its routes know any HTML.

use crate::{Connected, FlowError, PendingSite};

/// Renders the pages of the flow as complete HTML documents that need no script.
pub trait FlowPages: Send + Sync {
    /// What answers at the gateway's root.
    fn home(&self) -> String;

    /// Asks the user which site is meant. The form posts the field `cloud_id` to `action`.
    fn choose_site(&self, pending: &PendingSite, action: &str) -> String;

    /// Tells that the connection is usable, and leaves for its `return_url` where it has one.
    fn connected(&self, connected: &Connected) -> String;

    /// Tells what failed and what to do; `again` is where the same step can be taken again.
    fn failed(&self, failure: &FlowError, again: Option<&str>) -> String;
}
