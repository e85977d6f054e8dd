//! The stores, from outside.

#[cfg(feature = "postgres")]
mod postgres;

#[cfg(feature = "sqlite")]
mod cancel;
#[cfg(feature = "sqlite")]
mod conformance;
#[cfg(feature = "sqlite")]
mod copying;
#[cfg(feature = "sqlite")]
mod damaged;
#[cfg(feature = "sqlite")]
mod disk;
#[cfg(feature = "sqlite")]
mod full;
#[cfg(feature = "sqlite")]
mod open;
#[cfg(feature = "sqlite")]
mod peers;
#[cfg(feature = "sqlite")]
mod pragmas;
#[cfg(feature = "sqlite")]
mod temporary;
#[cfg(feature = "sqlite")]
mod upgrade;
