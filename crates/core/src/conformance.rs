//! The promises of the storage ports, as tests for whoever implements them.
