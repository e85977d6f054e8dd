//! Integration tests of threelo-confluence.

mod catalogue;
mod cloud;
mod pages;
mod search;
mod spaces;
