//! Integration tests of threelo-confluence.

mod catalogue;
mod cloud;
#[cfg(feature = "markdown")]
mod examples;
mod pages;
mod search;
mod spaces;
mod tree;
mod updates;
