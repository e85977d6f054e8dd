//! The warm path: a bearer from memory.

fn main() {}
