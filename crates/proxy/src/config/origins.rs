//! Where settings came from, so that an error names the flag, the variable or the line that the
//! user wrote.

use std::{collections::BTreeMap, path::Path};

use clap::{ArgMatches, Args, Command, FromArgMatches, parser::ValueSource};

use super::file::File;

/// Which settings were given on the command line or as variables.
///
/// It is flattened into a struct of flags as its first field: clap hands it the parsed arguments
/// before the other fields take theirs out.
#[derive(Debug, Clone, Default)]
pub struct Origins(BTreeMap<String, ValueSource>);

impl Origins {
    /// The name under which the user knows a setting: `--data-dir`, `THREELO_DATA_DIR`, or
    /// "`data-dir` in threelo.toml". A setting that was not given is called by its flag.
    pub(crate) fn name(&self, setting: &str) -> String {
        match self.0.get(setting) {
            Some(ValueSource::EnvVariable) => variable(setting),
            _ => format!("--{setting}"),
        }
    }

    /// Like [`Origins::name`], where the setting may also stand in a settings file.
    pub(super) fn name_over(&self, file: &File, path: Option<&Path>, setting: &str) -> String {
        match path {
            Some(path) if !self.0.contains_key(setting) && file.has(setting) => {
                format!("`{setting}` in {}", path.display())
            }
            _ => self.name(setting),
        }
    }
}

/// The variable of a setting.
fn variable(setting: &str) -> String {
    format!("THREELO_{}", setting.to_uppercase().replace('-', "_"))
}

impl FromArgMatches for Origins {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut origins = BTreeMap::new();
        for id in matches.ids().map(|id| id.as_str()) {
            // Groups are listed too, and have no source of their own.
            if let Ok(Some(_)) = matches.try_get_raw(id)
                && let Some(source) = matches.value_source(id)
                && source != ValueSource::DefaultValue
            {
                origins.insert(id.replace('_', "-"), source);
            }
        }
        Ok(Self(origins))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Origins {
    fn augment_args(command: Command) -> Command {
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        command
    }
}
