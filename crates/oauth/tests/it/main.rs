//! threelo-oauth against the sandbox, with a manual clock.

mod calendar;
mod early;
mod failures;
mod fixture;
mod forced;
mod log;
mod outcomes;
mod races;
mod refusals;
mod secret_rotation;
mod single_flight;
mod sweep;
mod token_endpoint;
