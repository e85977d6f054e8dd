//! The binary `threelo`, run as its users run it.

mod beside;
mod demo;
mod process;
mod refusals;
mod serving;
mod starting;
