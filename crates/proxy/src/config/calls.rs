//! The settings of calls to Atlassian, and the HTTP proxy of the network.

use std::time::Duration;

use anyhow::bail;
use clap::Args;
use threelo_forward::budget::BudgetMode;

use super::{file::File, number::whole};

/// The options of calls to Atlassian.
#[derive(Debug, Clone, Default, Args)]
pub struct CallFlags {
    /// What to do near Atlassian's rate limits: `enforce` lets calls wait for their turn, `observe` only
    /// reports the wait, `off` does nothing [default: enforce]
    #[arg(long, env = "THREELO_RATE_BUDGET", value_name = "MODE")]
    pub rate_budget: Option<String>,

    /// Maximum number of seconds that a call waits for its turn [default: 10]
    #[arg(long, env = "THREELO_RATE_BUDGET_WAIT", value_name = "SECONDS", value_parser = whole::<u64, 0>)]
    pub rate_budget_wait: Option<u64>,
}

impl CallFlags {
    pub(super) fn mode(
        self,
        file: &File,
        name: &dyn Fn(&str) -> String,
    ) -> anyhow::Result<BudgetMode> {
        let wait = self.rate_budget_wait.or(file.rate_budget_wait);
        let mode = self.rate_budget.or(file.rate_budget.clone());
        let max_wait = Duration::from_secs(wait.unwrap_or(10));
        match mode.as_deref() {
            None | Some("enforce") => Ok(BudgetMode::Enforce { max_wait }),
            Some("observe") => Ok(BudgetMode::Observe),
            Some("off") => Ok(BudgetMode::Off),
            Some(other) => bail!(
                "{} {other:?}: write enforce, observe or off",
                name("rate-budget")
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(
        rate_budget: Option<&str>,
        rate_budget_wait: Option<u64>,
    ) -> anyhow::Result<BudgetMode> {
        let flags = CallFlags {
            rate_budget: rate_budget.map(str::to_owned),
            rate_budget_wait,
        };
        flags.mode(&File::default(), &|setting| format!("--{setting}"))
    }

    #[test]
    fn calls_wait_ten_seconds_by_default() {
        assert_eq!(mode(None, None).unwrap(), BudgetMode::default());
        let max_wait = Duration::from_secs(3);
        assert_eq!(
            mode(None, Some(3)).unwrap(),
            BudgetMode::Enforce { max_wait }
        );
        assert_eq!(mode(Some("off"), None).unwrap(), BudgetMode::Off);
    }

    #[test]
    fn an_unknown_mode_is_refused_with_those_that_exist() {
        let error = mode(Some("on"), None).unwrap_err().to_string();
        assert_eq!(
            error,
            r#"--rate-budget "on": write enforce, observe or off"#
        );
    }
}
