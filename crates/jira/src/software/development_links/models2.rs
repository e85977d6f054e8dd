//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use threelo_rest::typed::Open;

/// The known values of an `Open<SubmitRemoteLinksBodyRemoteLinkType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitRemoteLinksBodyRemoteLinkType {}

impl SubmitRemoteLinksBodyRemoteLinkType {
    /// `document`.
    pub const DOCUMENT: Open<Self> = Open::known("document");
    /// `alert`.
    pub const ALERT: Open<Self> = Open::known("alert");
    /// `test`.
    pub const TEST: Open<Self> = Open::known("test");
    /// `security`.
    pub const SECURITY: Open<Self> = Open::known("security");
    /// `logFile`.
    pub const LOG_FILE: Open<Self> = Open::known("logFile");
    /// `prototype`.
    pub const PROTOTYPE: Open<Self> = Open::known("prototype");
    /// `coverage`.
    pub const COVERAGE: Open<Self> = Open::known("coverage");
    /// `bugReport`.
    pub const BUG_REPORT: Open<Self> = Open::known("bugReport");
    /// `other`.
    pub const OTHER: Open<Self> = Open::known("other");
}
