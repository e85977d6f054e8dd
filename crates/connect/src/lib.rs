#![doc = include_str!("../README.md")]

mod account;
mod announce;
mod audit;
mod connections;
mod error;
mod flow;
mod import;
mod integrations;
mod pasted;
mod restore;
mod return_codes;
mod service;
mod sessions;

pub use announce::{Announcement, Announcer, Discard, Outcome};
pub use audit::record_change;
pub use connections::{ConnectionPatch, EndUserPatch, MetadataChange};
pub use error::{ConnectError, InvalidField};
pub use flow::{
    AuthorizationResponse, BeginFlow, Begun, Callback, Connected, FlowAuthority, FlowError,
    FlowErrorKind, PendingAccount, PendingSite, Progress,
};
pub use import::{Import, ImportedTokens};
pub use integrations::{
    AppCheck, AppPatch, IntegrationDraft, IntegrationPatch, NewApp, closest, scope_errors,
    scope_warnings,
};
pub use restore::RESTORABLE;
pub use service::{Connect, ConnectDependencies, Settings};
pub use sessions::{NewSession, OpenedSession};

// Re-exported so that a program needs no other dependency to use this crate.
pub use threelo_core as core;
pub use threelo_oauth as oauth;
pub use threelo_rest as rest;
pub use tokio_util::{sync::CancellationToken, task::TaskTracker};
