//! The memory store keeps every promise.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    clock::ManualClock,
    conformance::{Backend, samples::moment},
    memory::MemoryStore,
    storage::{RequestLogStore, Store},
};

struct Memory {
    store: MemoryStore,
    clock: ManualClock,
}

impl Memory {
    fn new() -> Self {
        let clock = ManualClock::at(moment(0));
        Self {
            store: MemoryStore::with_clock(Arc::new(clock.clone())),
            clock,
        }
    }
}

impl Backend for Memory {
    fn store(&self) -> Arc<dyn Store> {
        Arc::new(self.store.clone())
    }

    fn advance(&self, span: Duration) {
        self.clock.advance(span);
    }

    fn request_log(&self) -> Arc<dyn RequestLogStore> {
        Arc::new(self.store.clone())
    }
}

threelo_core::conformance_suite!(Memory::new());
