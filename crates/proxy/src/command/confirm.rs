//! Asks for confirmation before data is deleted.

use std::io::IsTerminal;

use anyhow::{Context, bail};

use crate::output;

/// Asks on a terminal whether to continue with what `consequence` describes. Without a terminal,
/// `--yes` is required.
///
/// # Errors
/// If the response is not yes.
pub(super) fn confirm(consequence: &str, yes: bool) -> anyhow::Result<()> {
    if yes {
        return Ok(());
    }
    if !std::io::stdin().is_terminal() {
        bail!("{consequence} Add --yes to do this without being asked");
    }
    output::ask(format_args!("{consequence}\nContinue? [y/N] "))
        .context("cannot ask for confirmation")?;
    let mut answer = String::new();
    std::io::stdin()
        .read_line(&mut answer)
        .context("cannot read the confirmation")?;
    match answer.trim().to_ascii_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => bail!("nothing was changed"),
    }
}
