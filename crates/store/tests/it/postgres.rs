//! The stores on Postgres, from outside.

mod conformance;
mod contention;
mod fresh;
mod hints;
mod open;
mod outage;
mod relay;
mod unanswered;
