//! The stores on SQLite, from outside.

mod cancel;
mod conformance;
mod disk;
mod full;
mod open;
mod peers;
mod pragmas;
mod temporary;
mod upgrade;
