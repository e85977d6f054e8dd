//! The messages of the socket.

use serde_json::json;
use threelo_connect::{Announcement, Outcome};

/// The first message: the name of the socket.
pub(super) fn acknowledged(name: &str) -> String {
    json!({ "message_type": "connection_ack", "ws_client_id": name }).to_string()
}

/// The outcome of a flow.
pub(super) fn outcome(announcement: &Announcement) -> String {
    let integration = &announcement.integration;
    let connection = &announcement.connection;
    let message = match &announcement.outcome {
        Outcome::Connected => json!({
            "message_type": "success",
            "provider_config_key": integration,
            "connection_id": connection,
            "is_pending": false,
        }),
        Outcome::Failed { kind, description } => json!({
            "message_type": "error",
            "provider_config_key": integration,
            "connection_id": connection,
            "error_type": kind,
            "error_desc": description,
        }),
    };
    message.to_string()
}

/// The failure of a flow that did not begin, and so has no connection.
pub(crate) fn failed(integration: &str, kind: &str, description: &str) -> String {
    let message = json!({
        "message_type": "error",
        "provider_config_key": integration,
        "connection_id": "",
        "error_type": kind,
        "error_desc": description,
    });
    message.to_string()
}
