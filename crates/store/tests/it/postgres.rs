//! The stores on Postgres, from outside.

mod conformance;
mod fresh;
