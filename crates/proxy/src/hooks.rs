//! Extension points for the system tests: they run the same program with a clock that they control
//! and with decorators around its dependencies. The shipped binary uses the defaults, and no setting
//! changes them.

use std::sync::Arc;

use axum::Router;
use threelo_core::{
    clock::{Clock, SystemClock},
    seal::Sealer,
    storage::{RotationStore, SealedStore, TokenStore},
};
use threelo_oauth::ManagerSettings;
use threelo_store::ClockOffset;

/// The decorators of one dependency, none by default.
pub struct Decorators<T>(Arc<dyn Fn(T) -> T + Send + Sync>);

impl<T: 'static> Decorators<T> {
    /// Adds a decorator around the present ones.
    pub fn add(&mut self, decorate: impl Fn(T) -> T + Send + Sync + 'static) {
        let inner = self.0.clone();
        self.0 = Arc::new(move |dependency| decorate(inner(dependency)));
    }

    /// Returns the dependency with all decorators around it.
    pub(crate) fn apply(&self, dependency: T) -> T {
        (self.0)(dependency)
    }
}

impl<T> Clone for Decorators<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Default for Decorators<T> {
    fn default() -> Self {
        Self(Arc::new(|dependency| dependency))
    }
}

/// What tests can replace or decorate. The default is the program as it is shipped.
#[derive(Clone)]
pub struct TestHooks {
    /// The clock of everything except the simulated Atlassian, which has its own.
    pub clock: Arc<dyn Clock>,
    /// Offset added to the time of a database server, which decides when leases expire.
    pub database_clock: Option<ClockOffset>,
    /// The token store of the token manager.
    pub tokens: Decorators<Arc<dyn TokenStore>>,
    /// The rotation store of the token manager.
    pub rotations: Decorators<Arc<dyn RotationStore>>,
    /// The store of encrypted values, as `threelo rekey` uses it.
    pub values: Decorators<Arc<dyn SealedStore>>,
    /// The vault.
    pub sealer: Decorators<Arc<dyn Sealer>>,
    /// The HTTP client of the token endpoint.
    pub token_client: Decorators<reqwest::ClientBuilder>,
    /// The router with all routes.
    pub router: Decorators<Router>,
    /// Settings of the token manager.
    pub manager: ManagerSettings,
}

impl Default for TestHooks {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            database_clock: None,
            tokens: Decorators::default(),
            rotations: Decorators::default(),
            values: Decorators::default(),
            sealer: Decorators::default(),
            token_client: Decorators::default(),
            router: Decorators::default(),
            manager: ManagerSettings::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decorator_that_was_added_last_is_the_outermost() {
        let mut decorators = Decorators::<String>::default();
        decorators.add(|text| format!("a({text})"));
        decorators.add(|text| format!("b({text})"));
        assert_eq!(decorators.apply("x".to_owned()), "b(a(x))");
    }
}
