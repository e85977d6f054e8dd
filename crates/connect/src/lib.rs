#![doc = include_str!("../README.md")]

mod account;
mod announce;
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

pub use announce::{Announcement, Announcer, Outcome, Silent};
pub use connections::{ConnectionPatch, EndUserPatch, MetadataChange};
pub use error::{ConnectError, Field};
pub use flow::{
    Answer, BeginFlow, Begun, Callback, Connected, FlowError, FlowErrorKind, PendingAccount,
    PendingSite, Permission, Progress,
};
pub use import::{Import, ImportedTokens};
pub use integrations::{
    AppCheck, AppPatch, IntegrationDraft, IntegrationPatch, NewApp, closest, scope_faults,
    scope_warnings,
};
pub use restore::RESTORABLE;
pub use service::{Connect, ConnectDependencies, Settings};
pub use sessions::{NewSession, OpenedSession};

// What a user of this crate alone needs besides.
pub use threelo_core as core;
pub use threelo_oauth as oauth;
pub use threelo_rest as rest;
pub use tokio_util::{sync::CancellationToken, task::TaskTracker};
