#![doc = include_str!("../README.md")]

mod auth;
mod catalogue;
mod clock;
mod cloud;
mod config;
mod confluence;
mod control;
mod facts;
mod faults;
mod jira;
mod operation;
mod query;
mod random;
mod record;
mod router;
mod schema;
mod secrets;
mod seed;
mod server;
mod state;
mod switches;

pub use auth::model::{Family, FamilyEnd, Grant};
pub use config::{
    AccessType, App, Consent, IssueSeed, Product, ProjectSeed, SandboxConfig, Site, SpaceSeed, User,
};
pub use control::handle::Control;
pub use control::tokens::{Pass, TokenState, Tokens};
pub use faults::{Effect, Endpoint, Fault, RateHeaders};
pub use record::{Exchange, Outcome, Recorded};
pub use secrets::{Secret, SecretKind};
pub use server::{RunningSandbox, Sandbox, StartError};
pub use switches::{
    ExpiredToken, FamilyScope, InvalidScope, InvalidToken, LimitHeaders, Limits, LinkForm,
    NotInstalled, Pkce, RefreshScopes, ResourceScopes, Revoke, SchemaMode, Sibling, Switches,
    TokenSize,
};
