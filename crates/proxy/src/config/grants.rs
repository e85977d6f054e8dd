//! The lifetime of grants.

use std::time::Duration;

use threelo_core::deadline::GrantLife;
use threelo_oauth::ManagerSettings;

use super::Config;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Config {
    /// Returns the settings of the token manager, with `defaults` as defaults.
    pub fn token_settings(&self, defaults: &ManagerSettings) -> ManagerSettings {
        let mut settings = defaults.clone();
        if let Some(days) = self.grant_life_days {
            settings.absolute_life = (days > 0).then(|| days * DAY);
        }
        settings
    }

    /// Returns the lifetime of grants.
    pub fn grant_life(&self, defaults: &ManagerSettings) -> GrantLife {
        let settings = self.token_settings(defaults);
        GrantLife {
            idle: settings.idle_life,
            absolute: settings.absolute_life,
        }
    }
}
