//! Integration tests of threelo-confluence.

mod catalogue;
mod cloud;
#[cfg(feature = "markdown")]
mod examples;
mod pages;
mod paths;
mod search;
mod spaces;
#[cfg(feature = "storage-format")]
mod storage;
mod tree;
mod updates;
