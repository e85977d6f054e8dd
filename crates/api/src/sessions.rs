//! Connect sessions: a short-lived permission for a browser to run one consent.

mod create;
mod delete;
mod get;
mod input;
mod reconnect;
mod telemetry;

pub(crate) use create::create;
pub(crate) use delete::delete;
pub(crate) use get::get;
pub(crate) use reconnect::reconnect;
pub(crate) use telemetry::telemetry;
