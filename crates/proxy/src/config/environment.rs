//! The variables whose names begin with `THREELO_`: which of them count, and which are typing
//! mistakes.

use std::ffi::OsString;

use clap::{Arg, Command, builder::Resettable};

/// What every variable of ours begins with.
const PREFIX: &str = "THREELO_";

/// Treats variables that are set to nothing as not set, as container platforms and shell scripts
/// leave them.
pub fn without_empty_variables(command: Command) -> Command {
    command
        .mut_args(|argument| match argument.get_env() {
            Some(name) if std::env::var_os(name).is_some_and(|value| value.is_empty()) => {
                argument.env(Resettable::<clap::builder::OsStr>::Reset)
            }
            _ => argument,
        })
        .mut_subcommands(without_empty_variables)
}

/// Warns of each variable that is set and that no command reads.
pub fn warn_of_unknown_variables(command: &Command) {
    let known = known(command);
    for name in unknown(std::env::vars_os(), &known) {
        match closest(&name, &known) {
            Some(meant) => tracing::warn!(
                "the variable {name} is not a setting and has no effect: did you mean {meant}?"
            ),
            None => tracing::warn!(
                "the variable {name} is not a setting and has no effect: `threelo serve --help` lists \
                 the settings"
            ),
        }
    }
}

/// The variables that some command reads.
fn known(command: &Command) -> Vec<String> {
    let own = command.get_arguments().filter_map(Arg::get_env);
    let mut known: Vec<_> = own
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    known.extend(command.get_subcommands().flat_map(self::known));
    known.sort();
    known.dedup();
    known
}

/// The names of variables that are set to something and unknown. Their values are not looked at
/// any further, since they may be secrets.
fn unknown(variables: impl Iterator<Item = (OsString, OsString)>, known: &[String]) -> Vec<String> {
    let mut names: Vec<_> = variables
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, _)| name.to_string_lossy().into_owned())
        .filter(|name| name.starts_with(PREFIX) && !known.contains(name))
        .collect();
    names.sort();
    names
}

/// Returns the known variable that was probably meant.
fn closest<'a>(name: &str, known: &'a [String]) -> Option<&'a String> {
    let bare = |name: &'a String| &name[PREFIX.len()..];
    let meant = threelo_connect::closest(&name[PREFIX.len()..], known.iter().map(bare))?;
    known.iter().find(|name| bare(name) == meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_mistake_is_reported_with_what_was_meant() {
        let known =
            ["THREELO_DATA_DIR", "THREELO_DATABASE", "THREELO_PUBLIC_URL"].map(str::to_owned);
        let set = [
            ("THREELO_PUBLIC_ULR", "https://a.example"),
            ("THREELO_DATA_DIR", "/data"),
            ("THREELO_NOTHING_LIKE_IT", "x"),
            ("THREELO_EMPTY", ""),
            ("OTHER", "x"),
        ];
        let set = set.map(|(name, value)| (name.into(), value.into()));
        let unknown = unknown(set.into_iter(), &known);
        assert_eq!(unknown, ["THREELO_NOTHING_LIKE_IT", "THREELO_PUBLIC_ULR"]);
        assert_eq!(closest(&unknown[0], &known), None);
        assert_eq!(closest(&unknown[1], &known), Some(&known[2]));
        assert_eq!(closest("THREELO_DATADIR", &known), Some(&known[0]));
    }
}
