#![doc = include_str!("../README.md")]

mod body;
mod busy;
mod deliver;
mod guard;
mod post;
mod route;
mod settings;
mod sign;

pub use deliver::{Deliverer, DelivererDependencies};
pub use guard::{ForbiddenAddress, check_host};
pub use settings::{WebhookSettings, client_builder};

// What a user of this crate alone needs besides.
pub use threelo_core as core;
