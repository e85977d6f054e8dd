//! The memory store keeps every guarantee.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    clock::ManualClock,
    conformance::{StoreUnderTest, samples::moment},
    memory::MemoryStore,
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

impl StoreUnderTest for Memory {
    type Store = MemoryStore;

    fn store(&self) -> Arc<MemoryStore> {
        Arc::new(self.store.clone())
    }

    fn advance(&self, span: Duration) {
        self.clock.advance(span);
    }
}

threelo_core::conformance_suite!(store, Memory::new());
threelo_core::conformance_suite!(request_log, Memory::new());
