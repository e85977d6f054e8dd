//! threelo-oauth against the simulated cloud, with time that is moved by hand.

mod calendar;
mod early;
mod failures;
mod fixture;
mod forced;
mod outcomes;
mod races;
mod refusals;
mod secret_rotation;
mod single_flight;
mod sweep;
mod token_endpoint;
