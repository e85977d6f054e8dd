#![doc = include_str!("../README.md")]

pub mod catalogue;
mod operations;
