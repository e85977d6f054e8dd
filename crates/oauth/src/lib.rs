#![doc = include_str!("../README.md")]

pub mod app;
pub mod authorize;
pub mod endpoints;
mod health;
pub mod manager;
pub mod pkce;
pub mod rotation;
pub mod state;
pub mod token_endpoint;

pub use app::{AppError, IntegrationApp, SecretFinding};
pub use authorize::AuthorizeRequest;
pub use endpoints::Endpoints;
pub use health::record_health;
pub use manager::{ManagerDependencies, ManagerSettings, TokenManager};
pub use pkce::Pkce;
pub use state::{ReturnError, STATE_LIFETIME, check_return, random_nonce, random_state};
pub use token_endpoint::{
    AppCredentials, CodeExchange, RefreshTokens, TokenEndpoint, TokenError, client_builder,
};

// Re-exported so that a program needs no other dependency to use this crate.
pub use reqwest;
pub use threelo_core as core;
pub use tokio_util::task::TaskTracker;
