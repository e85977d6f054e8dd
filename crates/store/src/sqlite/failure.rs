//! Maps errors of SQLite to the errors of the storage traits.

use std::sync::Arc;

use threelo_core::storage::StoreError;

/// Primary result codes (SQLite, "Result and Error Codes").
pub(super) mod code {
    pub(in super::super) const BUSY: i32 = 5;
    pub(in super::super) const READONLY: i32 = 8;
    pub(in super::super) const CORRUPT: i32 = 11;
    pub(in super::super) const FULL: i32 = 13;
    pub(in super::super) const CANTOPEN: i32 = 14;
    pub(in super::super) const NOTADB: i32 = 26;

    const LOCKED: i32 = 6;
    const NOMEM: i32 = 7;
    const IOERR: i32 = 10;

    /// Returns whether a retry may succeed.
    pub(in super::super) fn may_pass(code: i32) -> bool {
        matches!(code, BUSY | LOCKED | NOMEM | IOERR | CANTOPEN)
    }
}

/// Returns the primary result code of an error from SQLite itself.
pub(super) fn primary_code(error: &sqlx::Error) -> Option<i32> {
    let code = error.as_database_error()?.code()?;
    // The low byte of an extended code is the primary one.
    Some(code.parse::<i32>().ok()? & 0xff)
}

/// Returns the reason for a damaged file, and what to do.
pub(super) fn damaged(error: &sqlx::Error) -> String {
    let said = error.as_database_error().map(|it| it.message());
    let said = said.unwrap_or("the file is damaged");
    format!("{said}; stop the gateway and restore a backup of the database")
}

pub(super) fn failed(error: sqlx::Error) -> StoreError {
    use sqlx::Error;

    match primary_code(&error) {
        Some(code::FULL) => return StoreError::Full,
        Some(code::CORRUPT | code::NOTADB) => {
            return StoreError::Corrupt {
                what: "the database file",
                reason: damaged(&error),
            };
        }
        Some(code) if code::may_pass(code) => return StoreError::Unavailable(Arc::new(error)),
        _ => {}
    }
    match &error {
        Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed | Error::Io(_) => {
            StoreError::Unavailable(Arc::new(error))
        }
        Error::ColumnDecode { .. } | Error::Decode(_) => StoreError::Corrupt {
            what: "a column",
            // A decoder's error might quote the value.
            reason: "it does not have the type it was written with".to_owned(),
        },
        _ => StoreError::Refused(Arc::new(error)),
    }
}
