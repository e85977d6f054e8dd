//! threelo-oauth against the simulated cloud, with time that is moved by hand.

mod early;
mod failures;
mod forced;
mod house;
mod races;
mod refusals;
mod single_flight;
mod token_endpoint;
