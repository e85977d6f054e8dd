//! Integration tests of threelo-confluence.

mod catalogue;
