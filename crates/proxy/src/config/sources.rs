//! The source of each setting, so that errors name the option, variable or line that the user wrote.

use std::{collections::BTreeMap, path::Path};

use clap::{ArgMatches, Args, Command, FromArgMatches, parser::ValueSource};

use super::file::File;

/// The settings that were given as options or environment variables.
///
/// Must be the first flattened field of a struct of flags: clap passes it the parsed arguments
/// before the other fields remove theirs.
#[derive(Debug, Clone, Default)]
pub struct SettingSources(BTreeMap<String, ValueSource>);

impl SettingSources {
    /// Returns the name of a setting as the user wrote it: `--data-dir`, `THREELO_DATA_DIR`, or
    /// "`data-dir` in threelo.toml". For a setting that was not given, this is the option.
    pub(crate) fn name(&self, setting: &str) -> String {
        match self.0.get(setting) {
            Some(ValueSource::EnvVariable) => variable(setting),
            _ => format!("--{setting}"),
        }
    }

    /// Like [`SettingSources::name`], for a setting that may also be in a settings file.
    pub(super) fn name_over(&self, file: &File, path: Option<&Path>, setting: &str) -> String {
        match path {
            Some(path) if !self.0.contains_key(setting) && file.has(setting) => {
                format!("`{setting}` in {}", path.display())
            }
            _ => self.name(setting),
        }
    }
}

/// Returns the environment variable of a setting.
fn variable(setting: &str) -> String {
    format!("THREELO_{}", setting.to_uppercase().replace('-', "_"))
}

impl FromArgMatches for SettingSources {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut origins = BTreeMap::new();
        for id in matches.ids().map(|id| id.as_str()) {
            // The ids include groups, which have no source.
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

impl Args for SettingSources {
    fn augment_args(command: Command) -> Command {
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        command
    }
}
