//! The memory store keeps every promise.

use std::sync::Arc;

use threelo_core::{
    conformance::Backend,
    memory::MemoryStore,
    storage::{RequestLogStore, Store},
};

struct Memory(MemoryStore);

impl Backend for Memory {
    fn store(&self) -> Arc<dyn Store> {
        Arc::new(self.0.clone())
    }

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        Arc::new(self.0.clone())
    }
}

threelo_core::conformance_suite!(Memory(MemoryStore::new()));
