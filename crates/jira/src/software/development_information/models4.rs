//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use threelo_rest::typed::Open;

/// The known values of an `Open<StoreDevelopmentInformationBodyRepositoriePullRequestReviewerApprovalStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreDevelopmentInformationBodyRepositoriePullRequestReviewerApprovalStatus {}

impl StoreDevelopmentInformationBodyRepositoriePullRequestReviewerApprovalStatus {
    /// `APPROVED`.
    pub const APPROVED: Open<Self> = Open::known("APPROVED");
    /// `UNAPPROVED`.
    pub const UNAPPROVED: Open<Self> = Open::known("UNAPPROVED");
}

/// The known values of an `Open<StoreDevelopmentInformationBodyRepositoriePullRequestStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreDevelopmentInformationBodyRepositoriePullRequestStatus {}

impl StoreDevelopmentInformationBodyRepositoriePullRequestStatus {
    /// `OPEN`.
    pub const OPEN: Open<Self> = Open::known("OPEN");
    /// `MERGED`.
    pub const MERGED: Open<Self> = Open::known("MERGED");
    /// `DECLINED`.
    pub const DECLINED: Open<Self> = Open::known("DECLINED");
    /// `UNKNOWN`.
    pub const UNKNOWN: Open<Self> = Open::known("UNKNOWN");
}
