//! The data path over real sockets: raw bytes in, raw bytes out, against a recording upstream.

mod budget;
mod egress;
mod families;
mod framing;
mod gateway;
mod headers;
mod hostile;
mod log;
mod reach;
mod refusals;
mod retries;
mod rewriting;
mod streaming;
mod targets;
mod troubles;
mod upstream;
mod writes;
