//! Registered OAuth apps.

use serde::{Deserialize, Serialize};

use crate::facts::SCOPES;

/// A registered OAuth 2.0 (3LO) app, as in the developer console.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct App {
    /// Client id.
    pub client_id: String,
    /// The client secret. It belongs to a simulated app, so lists show it.
    pub client_secret: String,
    /// The name on the consent page.
    #[serde(default)]
    pub name: String,
    /// The registered callback URL, compared as text.
    pub callback: String,
    /// Whether any `http://localhost` or `http://127.0.0.1` callback is also accepted, unlike in the real cloud.
    #[serde(default)]
    pub any_loopback_callback: bool,
    /// The scopes that the app requests in the developer console.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// The sites that one consent covers.
    #[serde(default)]
    pub access: AccessType,
    /// Whether users other than the owner can consent.
    #[serde(default = "yes")]
    pub shared: bool,
    /// The account id of the owner, used only while the app is not shared.
    #[serde(default)]
    pub owner: Option<String>,
}

impl App {
    /// Creates a shared, account-level app with every real scope.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        callback: impl Into<String>,
    ) -> Self {
        let client_id = client_id.into();
        Self {
            name: client_id.clone(),
            client_id,
            client_secret: client_secret.into(),
            callback: callback.into(),
            any_loopback_callback: false,
            scopes: SCOPES.iter().map(|s| (*s).to_owned()).collect(),
            access: AccessType::AccountLevel,
            shared: true,
            owner: None,
        }
    }

    /// Sets the name on the consent page.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Replaces the scopes of the app.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Makes one consent cover only the sites that were chosen with it.
    #[must_use]
    pub fn resource_level(mut self) -> Self {
        self.access = AccessType::ResourceLevel;
        self
    }

    /// Restricts consent to `owner`.
    #[must_use]
    pub fn private(mut self, owner: impl Into<String>) -> Self {
        self.shared = false;
        self.owner = Some(owner.into());
        self
    }

    /// Also accepts any loopback callback.
    #[must_use]
    pub fn any_loopback_callback(mut self) -> Self {
        self.any_loopback_callback = true;
        self
    }
}

/// The sites that one consent covers; chosen when an app is registered.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AccessType {
    /// Sites accumulate on one grant, and all of its tokens reach them.
    #[default]
    AccountLevel,
    /// A token reaches the sites of its own consent.
    ResourceLevel,
}

fn yes() -> bool {
    true
}
