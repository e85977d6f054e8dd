//! Where the whole-system tests reach into the binary. They build it once more with other hooks;
//! the binary that is shipped has none but these defaults, and no setting moves them.

use std::sync::Arc;

use axum::Router;
use threelo_core::{
    clock::{Clock, SystemClock},
    seal::Sealer,
    storage::{RotationStore, SealedStore, TokenStore},
};
use threelo_oauth::ManagerSettings;
use threelo_store::ClockOffset;

/// Puts something of the tests around a part, or gives it back as it is.
pub type Around<T> = Arc<dyn Fn(T) -> T + Send + Sync>;

/// What the binary is put together with. The default is what users run.
#[derive(Clone)]
pub struct TestHooks {
    /// The clock of everything but the simulated cloud, which has its own.
    pub clock: Arc<dyn Clock>,
    /// What is added to the time that a database server tells, by which leases end.
    pub database_clock: Option<ClockOffset>,
    /// Around the tokens, as what renews them has them.
    pub tokens: Around<Arc<dyn TokenStore>>,
    /// Around the rotations in progress, as what renews tokens has them.
    pub rotations: Around<Arc<dyn RotationStore>>,
    /// Around the sealed cells, as what re-encrypts them has them.
    pub cells: Around<Arc<dyn SealedStore>>,
    /// Around the vault.
    pub sealer: Around<Arc<dyn Sealer>>,
    /// Around the client that exchanges codes and refresh tokens.
    pub token_client: Around<reqwest::ClientBuilder>,
    /// Around all that is served.
    pub router: Around<Router>,
    /// How tokens are kept alive.
    pub manager: ManagerSettings,
}

impl Default for TestHooks {
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            database_clock: None,
            tokens: Arc::new(|tokens| tokens),
            rotations: Arc::new(|rotations| rotations),
            cells: Arc::new(|cells| cells),
            sealer: Arc::new(|sealer| sealer),
            token_client: Arc::new(|builder| builder),
            router: Arc::new(|router| router),
            manager: ManagerSettings::default(),
        }
    }
}
