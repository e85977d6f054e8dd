#![doc = include_str!("../README.md")]

mod assets;
mod connect_page;
mod headers;
mod layout;
mod links;
mod pages;
mod settings;

pub use connect_page::router;
pub use pages::Pages;
pub use settings::Settings;

// What a user of this crate alone needs besides.
pub use threelo_connect as connect;
