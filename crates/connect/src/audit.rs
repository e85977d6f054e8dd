//! The audit log of changes.

use threelo_core::{operator::AuditEntry, storage::OperatorStore};

/// Writes a change to the audit log. The change has been made, so a failure is only logged.
pub async fn record_change(store: &dyn OperatorStore, entry: &AuditEntry) {
    if let Err(error) = store.append_audit(entry, AuditEntry::KEPT).await {
        let AuditEntry {
            action,
            subject,
            operator_id,
            ..
        } = entry;
        tracing::error!(%error, %action, %subject, %operator_id, "a change is missing in the audit log");
    }
}
