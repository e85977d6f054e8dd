//! Environment variables that start with `THREELO_`: ignores empty ones, and warns about unknown ones.

use std::ffi::OsString;

use clap::{Arg, Command, builder::Resettable};

/// The prefix of all our variables.
const PREFIX: &str = "THREELO_";

/// Treats empty variables as not set, since container platforms and shell scripts produce them.
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

/// Returns the value of a variable that other programs define, unless it is empty.
#[expect(
    clippy::disallowed_methods,
    reason = "part of the configuration, which reads the environment"
)]
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Warns about each variable that is set and that no command reads.
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

/// Returns the variables that the commands read.
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

/// Returns the names of unknown variables that are not empty. Their values may be secrets and are not
/// used.
fn unknown(variables: impl Iterator<Item = (OsString, OsString)>, known: &[String]) -> Vec<String> {
    let mut names: Vec<_> = variables
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, _)| name.to_string_lossy().into_owned())
        .filter(|name| name.starts_with(PREFIX) && !known.contains(name))
        .collect();
    names.sort();
    names
}

/// Returns the known variable with the most similar name.
fn closest<'a>(name: &str, known: &'a [String]) -> Option<&'a String> {
    let bare = |name: &'a String| &name[PREFIX.len()..];
    let meant = threelo_connect::closest(&name[PREFIX.len()..], known.iter().map(bare))?;
    known.iter().find(|name| bare(name) == meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_similar_variable_is_suggested_for_an_unknown_one() {
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
