//! Maps errors of Postgres to the errors of the storage traits.

use std::sync::Arc;

use threelo_core::storage::StoreError;

/// Codes and the first two letters of their classes (PostgreSQL, "PostgreSQL Error Codes").
pub(super) mod code {
    pub(in super::super) const INVALID_PASSWORD: &str = "28P01";
    pub(in super::super) const INVALID_AUTHORIZATION: &str = "28000";
    pub(in super::super) const NO_SUCH_DATABASE: &str = "3D000";
    pub(in super::super) const INSUFFICIENT_PRIVILEGE: &str = "42501";

    pub(super) const DISK_FULL: &str = "53100";
    const READ_ONLY_TRANSACTION: &str = "25006";
    const IDLE_IN_TRANSACTION_TIMEOUT: &str = "25P03";
    const LOCK_NOT_AVAILABLE: &str = "55P03";

    const CONNECTION_EXCEPTION: &str = "08";
    const TRANSACTION_ROLLBACK: &str = "40";
    const INSUFFICIENT_RESOURCES: &str = "53";
    const OPERATOR_INTERVENTION: &str = "57";
    const SYSTEM_ERROR: &str = "58";

    pub(super) const INTERNAL_ERROR: &str = "XX";

    /// Returns whether a retry may succeed; this call changed nothing. A read-only server is a standby
    /// during a failover.
    pub(super) fn may_pass(code: &str) -> bool {
        matches!(
            code,
            READ_ONLY_TRANSACTION | IDLE_IN_TRANSACTION_TIMEOUT | LOCK_NOT_AVAILABLE
        ) || matches!(
            code.get(..2),
            Some(
                CONNECTION_EXCEPTION
                    | TRANSACTION_ROLLBACK
                    | INSUFFICIENT_RESOURCES
                    | OPERATOR_INTERVENTION
                    | SYSTEM_ERROR
            )
        )
    }

    /// Returns whether the server closes the connection with this error.
    pub(super) fn ends_connection(code: &str) -> bool {
        code == IDLE_IN_TRANSACTION_TIMEOUT
            || matches!(
                code.get(..2),
                Some(CONNECTION_EXCEPTION | OPERATOR_INTERVENTION)
            )
    }
}

/// Returns the code of an error from Postgres itself.
pub(super) fn code_of(error: &sqlx::Error) -> Option<String> {
    Some(error.as_database_error()?.code()?.into_owned())
}

/// Returns whether the outcome of a statement with this error is unknown.
pub(super) fn is_unanswered(error: &sqlx::Error) -> bool {
    use sqlx::Error;

    match code_of(error) {
        Some(code) => code::ends_connection(&code),
        None => matches!(error, Error::Io(_) | Error::Tls(_) | Error::Protocol(_)),
    }
}

pub(super) fn failed(error: sqlx::Error) -> StoreError {
    use sqlx::Error;

    match code_of(&error).as_deref() {
        Some(code::DISK_FULL) => return StoreError::Full,
        Some(code) if code::may_pass(code) => return StoreError::Unavailable(Arc::new(error)),
        Some(code) if code.starts_with(code::INTERNAL_ERROR) => {
            return StoreError::Corrupt {
                what: "the database",
                reason: error.to_string(),
            };
        }
        _ => {}
    }
    match &error {
        Error::PoolTimedOut
        | Error::PoolClosed
        | Error::BeginFailed
        | Error::Io(_)
        | Error::Tls(_)
        | Error::Protocol(_) => StoreError::Unavailable(Arc::new(error)),
        Error::ColumnDecode { .. } | Error::Decode(_) => StoreError::Corrupt {
            what: "a column",
            // A decoder's error might quote the value.
            reason: "it does not have the type it was written with".to_owned(),
        },
        _ => StoreError::Refused(Arc::new(error)),
    }
}
