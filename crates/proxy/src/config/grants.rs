//! How long grants live, as the operator knows it.

use std::time::Duration;

use threelo_core::deadline::GrantLife;
use threelo_oauth::ManagerSettings;

use super::Config;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Config {
    /// How tokens are kept alive, where everything else is as usual.
    pub fn token_settings(&self, usual: &ManagerSettings) -> ManagerSettings {
        let mut settings = usual.clone();
        if let Some(days) = self.grant_life_days {
            settings.absolute_life = (days > 0).then(|| days * DAY);
        }
        settings
    }

    /// How long grants live.
    pub fn grant_life(&self, usual: &ManagerSettings) -> GrantLife {
        let settings = self.token_settings(usual);
        GrantLife {
            idle: settings.idle_life,
            absolute: settings.absolute_life,
        }
    }
}
