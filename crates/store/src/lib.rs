#![doc = include_str!("../README.md")]
#![cfg_attr(
    all(feature = "postgres", feature = "sqlite"),
    expect(
        clippy::duplicate_mod,
        reason = "the statements are compiled once for each database"
    )
)]

#[cfg(any(feature = "postgres", feature = "sqlite"))]
mod migrations;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "sqlite")]
mod sqlite;

#[cfg(feature = "postgres")]
pub use postgres::{
    ClockOffset, PostgresOpenError, PostgresOptions, PostgresRequestLog, PostgresStore,
};
#[cfg(feature = "sqlite")]
pub use sqlite::{CopyError, OpenError, SqliteOptions, SqliteRequestLog, SqliteStore};

// Types of `core` that users of this crate need.
pub use threelo_core as core;
