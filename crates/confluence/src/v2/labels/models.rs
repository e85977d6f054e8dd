//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use threelo_rest::typed::Open;

/// The known values of an `Open<GetSpaceContentLabelsPrefix>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSpaceContentLabelsPrefix {}

impl GetSpaceContentLabelsPrefix {
    /// `my`.
    pub const MY: Open<Self> = Open::known("my");
    /// `team`.
    pub const TEAM: Open<Self> = Open::known("team");
}

/// The known values of an `Open<GetSpaceLabelsPrefix>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSpaceLabelsPrefix {}

impl GetSpaceLabelsPrefix {
    /// `my`.
    pub const MY: Open<Self> = Open::known("my");
    /// `team`.
    pub const TEAM: Open<Self> = Open::known("team");
}

/// The known values of an `Open<Prefix>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Prefix {}

impl Prefix {
    /// `my`.
    pub const MY: Open<Self> = Open::known("my");
    /// `team`.
    pub const TEAM: Open<Self> = Open::known("team");
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `system`.
    pub const SYSTEM: Open<Self> = Open::known("system");
}
